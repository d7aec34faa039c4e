import OpeningHoursTables

/// Turns the words of a plan key into settings; a plan file and a flag are read by the same code.
struct SettingReader {
  let grid: WeekGrid

  /// One statement: a key with a left side (days or a part) and a value, either of which may lack.
  struct Statement {
    let key: PlanKey
    var left: String?
    var value: String?
    let source: Source

    /// The statement of a text that holds both sides: "thu=9-20", "sun", "54", "least=40".
    init(_ key: PlanKey, text: String, source: Source) {
      self.key = key
      self.source = source
      if let equals = text.firstIndex(of: "=") {
        left = text[..<equals].trimmed
        value = text[text.index(after: equals)...].trimmed
      } else if key.takesDaysAlone {
        left = text
      } else {
        value = text
      }
    }

    init(_ key: PlanKey, left: String?, value: String?, source: Source) {
      self.key = key
      self.left = left
      self.value = value
      self.source = source
    }
  }

  /// Reads a statement into a layer.
  func read(_ statement: Statement, into layer: inout PlanLayer) throws(TextError) {
    let key = statement.key
    let values = try valuesBySubject(statement)
    for (subject, value) in values {
      let setting = Setting(
        value: value, source: statement.source, breadth: subject.day == nil ? 1 : values.count)
      try layer.add(setting, for: subject)
    }
    if values.isEmpty { throw TextError("\(key.rawValue) says nothing") }
  }

  private func valuesBySubject(
    _ statement: Statement
  ) throws(TextError) -> [(Setting.Subject, Setting.Value)] {
    let key = statement.key
    switch key.shape {
    case .spansByDay: return try byDay(statement, try spansValue(statement))
    case .days:
      if statement.value != nil { throw TextError("\(key.rawValue) takes days without times") }
      let days = try DaysText.days(statement.left ?? "")
      return key == .keep
        ? days.map { (.init(key: key, day: $0), .days([$0])) }
        : [(.init(key: key), .days(days))]
    case .amount(let parts):
      let part = try part(statement, parts, plain: [parts[0]])
      return [(.init(key: key, part: part[0]), .amount(try Amount(required(statement))))]
    case .money:
      if statement.left != nil { throw TextError("\(key.rawValue) is for the whole week") }
      let amount = try Amount(required(statement), reading: MoneyText.cents)
      return [(.init(key: key, part: .most), .amount(amount))]
    case .count(let parts, let plain):
      let value = try required(statement)
      var result: [(Setting.Subject, Setting.Value)] = []
      for part in try part(statement, parts, plain: plain) {
        let parsed =
          part == .after ? Setting.Value.time(try TimeText.time(value)) : try count(value)
        result.append((.init(key: key, part: part), parsed))
      }
      return result
    case .length:
      if statement.left != nil {
        throw TextError("\(key.rawValue) is the same for all days", hint: "write 30 min")
      }
      let minutes = try key.minutes(required(statement), on: grid)
      if key == .visit, minutes == 0 {
        throw TextError("a visit takes some time", hint: "write 60 min")
      }
      return [(.init(key: key), .minutes(minutes))]
    case .lengthByDay:
      return try byDay(statement, .minutes(try key.minutes(required(statement), on: grid)))
    case .countByDay: return try byDay(statement, try count(required(statement)))
    case .countByWindow:
      let value = try count(required(statement))
      return try byWindow(statement, value)
    case .shareByWindow:
      let text = try required(statement).trimmed
      guard text.hasSuffix("%"), let percent = TimeText.decimal(String(text.dropLast()).trimmed)
      else { throw TextError("\"\(text)\" is not a percentage", hint: "write sun=25%") }
      return try byWindow(statement, .factor(percent / 100))
    case .lengthByLength:
      guard let left = statement.left else {
        throw TextError("\(key.rawValue) needs the work and the break", hint: "write 6=30min")
      }
      let work = try TimeText.minutes(left)
      return [
        (
          .init(key: key, segment: "\(work)"),
          .minutes(try key.minutes(required(statement), on: grid))
        )
      ]
    case .number:
      let text = try required(statement)
      guard statement.left == nil, let number = try TimeText.amount(text.trimmed), number > 0 else {
        throw TextError("\"\(text)\" is not a number above 0", hint: "write 25")
      }
      return [(.init(key: key), .factor(number))]
    case .countBySegment:
      guard let segment = statement.left, !segment.isEmpty else {
        throw TextError("\(key.rawValue) needs a name and a number", hint: "write librarian=1")
      }
      return [(.init(key: key, segment: segment), try count(required(statement)))]
    case .duties: return [try duty(statement)]
    case .kept: return try kept(statement)
    case .burden: return try burden(statement)
    case .staffWishes: return try staffWishes(statement)
    case .group: return try GroupText.group(statement)
    case .peopleByGroup: return [try GroupText.people(statement)]
    case .person: return try PersonText.settings(statement)
    case .roster: return try RosterText.settings(statement)
    case .staffless: return try staffless(statement)
    case .time:
      if statement.left != nil {
        throw TextError("\(key.rawValue) is the same for all days", hint: "write 19:30")
      }
      return [(.init(key: key), .time(try TimeText.time(required(statement))))]
    case .timeByDay: return try byDay(statement, .time(try TimeText.time(required(statement))))
    case .factorBySegment: return [try segmentFactor(statement)]
    case .conversion:
      let text = try required(statement)
      guard statement.left == nil else {
        throw TextError("conversion is one for all times", hint: "write conversion: fitted")
      }
      let value: Setting.Value =
        switch try Conversion(text) {
        case .stated(let part): .factor(part)
        case .fitted: .word(Conversion.fittedWord)
        }
      return [(.init(key: key), value)]
    case .word(let words):
      let word = try required(statement)
      guard words.contains(word) else {
        throw TextError(
          "\"\(word)\" is not a value of \(key.rawValue)", hint: didYouMean(word, among: words))
      }
      return [(.init(key: key), .word(word))]
    }
  }

  private func byDay(
    _ statement: Statement, _ value: Setting.Value
  ) throws(TextError) -> [(Setting.Subject, Setting.Value)] {
    let days = try statement.left.map { (text) throws(TextError) in try DaysText.days(text) }
    return (days ?? Weekday.allCases).map { (.init(key: statement.key, day: $0), value) }
  }

  private func spansValue(_ statement: Statement) throws(TextError) -> Setting.Value {
    guard let text = statement.value, !text.isEmpty, text != "~" else {
      if statement.key == .exactly {
        throw TextError("exactly needs hours", hint: "write fri=10-19 or sun=closed")
      }
      return .unspecifiedSpan
    }
    let spans = try TimeText.spans(text, frame: grid.frame)
    if spans.isEmpty, statement.key != .exactly {
      throw TextError("\"\(text)\" names no time", hint: "to close a day, use close")
    }
    try GridCheck(grid: grid, isLimitedToFrame: [.open, .exactly].contains(statement.key))
      .check(spans)
    return .spans(spans)
  }

  private func part(
    _ statement: Statement, _ parts: [PlanKey.Part], plain: [PlanKey.Part]
  ) throws(TextError) -> [PlanKey.Part] {
    guard let left = statement.left else { return plain }
    guard let part = PlanKey.Part(rawValue: left), parts.contains(part) else {
      throw TextError(
        "\"\(left)\" is not a part of \(statement.key.rawValue)",
        hint: didYouMean(left, among: parts.map(\.rawValue)))
    }
    return [part]
  }

  func required(_ statement: Statement) throws(TextError) -> String {
    guard let value = statement.value, !value.isEmpty else {
      throw TextError("\(statement.key.rawValue) needs a value")
    }
    return value
  }

  private func segmentFactor(
    _ statement: Statement
  ) throws(TextError) -> (Setting.Subject, Setting.Value) {
    guard let segment = statement.left, !segment.isEmpty else {
      throw TextError("weight needs a segment and a factor", hint: "write students=2")
    }
    let text = try required(statement)
    guard let factor = TimeText.decimal(text.trimmed) else {
      throw TextError("\"\(text)\" is not a factor", hint: "write students=2 or students=0.5")
    }
    return (.init(key: .weight, segment: segment), .factor(factor))
  }

  private func duty(_ statement: Statement) throws(TextError) -> (Setting.Subject, Setting.Value) {
    let known = Duty.allCases.map(\.rawValue)
    guard let left = statement.left, let duty = Duty(rawValue: left) else {
      throw TextError(
        "\"\(statement.left ?? statement.value ?? "")\" is not a kind of duty",
        hint: didYouMean(statement.left ?? "", among: known))
    }
    return (
      .init(key: statement.key, segment: duty.rawValue),
      .fraction(try DutyText.perHead(required(statement)))
    )
  }

  func count(_ text: String) throws(TextError) -> Setting.Value {
    guard let count = TimeText.wholeNumber(text.trimmed) else {
      throw TextError("\"\(text)\" is not a whole number", hint: "write 0, 1, 2 ...")
    }
    guard count <= 10_000 else {
      throw TextError("\"\(text)\" is more than 10,000", hint: "write a smaller number")
    }
    return .count(count)
  }
}

extension PlanKey {
  /// Whether a text without "=" names days rather than a value.
  fileprivate var takesDaysAlone: Bool {
    switch shape {
    case .spansByDay, .days: true
    default: false
    }
  }
}
