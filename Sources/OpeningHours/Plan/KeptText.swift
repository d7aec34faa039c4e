import OpeningHoursTables

/// What hours can be kept over.
enum KeptText {
  /// All of a week together.
  static let week = "week"
  /// Each open time by itself.
  static let slot = "slot"
}

// What decides which hours are kept, as flags and plan files write it: "absence=5%", "absence students=8%",
// "opens-with sat 13-16=2".
extension SettingReader {
  /// The parts of `kept` in the order in which they are explained.
  static let partsOfKept: [PlanKey.Part] = [
    .opensWith, .absence, .atLeast, .over, .weeks, .spell,
  ]

  /// With more people than this no house waits to open.
  private static let mostOpensWith = 100

  func kept(_ statement: Statement) throws(TextError) -> [(Setting.Subject, Setting.Value)] {
    let words = (statement.left ?? "").split(separator: " ", maxSplits: 1).map { $0.trimmed }
    guard let word = words.first else {
      throw TextError(
        "kept needs parts", hint: "write opens-with=3 and absence=5%, each by itself")
    }
    guard let part = PlanKey.Part(rawValue: word), Self.partsOfKept.contains(part) else {
      throw TextError(
        "\"\(word)\" is not a part of kept",
        hint: didYouMean(word, among: Self.partsOfKept.map(\.rawValue)))
    }
    let about = words.dropFirst().first
    let text = try required(statement).trimmed
    switch part {
    case .opensWith: return try opensWith(statement, about, text)
    case .absence:
      let rate = try percentage(text, "absence", most: Absence.most)
      return [(.init(key: .kept, part: part, segment: about), .count(rate))]
    case .over:
      guard about == nil, [KeptText.week, KeptText.slot].contains(text) else {
        throw TextError(
          "\"\(text)\" is nothing to keep hours over",
          hint: "write over=week, or over=slot for each time")
      }
      return [(.init(key: .kept, part: part), .word(text))]
    case .atLeast, .weeks, .spell:
      guard about == nil else {
        throw TextError("\(word) is the same at all times", hint: "write \(word) without more")
      }
      let value =
        switch part {
        case .weeks: try weeks(text)
        case .spell: try spell(text)
        default: try chance(text)
        }
      return [(.init(key: .kept, part: part), .count(value))]
    case .most, .least, .after, .band, .account, .week, .together, .inARow, .demand, .allow,
      .adjoins, .today, .age, .cost:
      return []
    }
  }

  private func opensWith(
    _ statement: Statement, _ when: String?, _ text: String
  ) throws(TextError) -> [(Setting.Subject, Setting.Value)] {
    let value = try count(text)
    guard case .count(let people) = value, (1...Self.mostOpensWith).contains(people) else {
      throw TextError(
        "opens-with is from 1 to \(Self.mostOpensWith) people, not \(text)",
        hint: "write the fewest people with whom you would open")
    }
    let dated = Statement(
      statement.key, left: when, value: statement.value, source: statement.source)
    return try byWindow(dated, value).map { subject, value in
      var subject = subject
      subject.part = .opensWith
      return (subject, value)
    }
  }

  private func chance(_ text: String) throws(TextError) -> Int {
    let chance = try percentage(text, "at-least", most: 9999)
    guard chance > 0 else {
      throw TextError("at-least 0% asks for nothing", hint: "leave it out, or write 99%")
    }
    return chance
  }

  private func spell(_ text: String) throws(TextError) -> Int {
    let number = text.prefix { $0.isNumber }
    let unit = text.dropFirst(number.count).trimmed.lowercased()
    guard let days = TimeText.wholeNumber(String(number)), (1...365).contains(days),
      ["", "d", "day", "days"].contains(unit)
    else {
      throw TextError(
        "\"\(text)\" is not how long an absence lasts", hint: "write days, from 1 to 365: 4 days")
    }
    return days
  }

  private func weeks(_ text: String) throws(TextError) -> Int {
    guard let weeks = TimeText.wholeNumber(text), (1...53).contains(weeks) else {
      throw TextError("\"\(text)\" is not a number of weeks in a year", hint: "write 50")
    }
    return weeks
  }

  /// A percentage in hundredths of a percent, from 0 to the most.
  private func percentage(_ text: String, _ what: String, most: Int) throws(TextError) -> Int {
    guard text.hasSuffix("%"), let percent = TimeText.decimal(String(text.dropLast()).trimmed)
    else {
      throw TextError("\"\(text)\" is not a percentage", hint: "write \(what)=5% with the sign")
    }
    guard percent >= 0, percent * 100 <= Double(most) else {
      throw TextError(
        "\(what) of \(text) cannot be: it is from 0% to \(most.percentInWords)%",
        hint: what == "absence"
          ? "write the part of their shifts that people miss, as 5%"
          : "nothing is certain while people can be away: write 99%")
    }
    return Int((percent * 100).rounded())
  }
}
