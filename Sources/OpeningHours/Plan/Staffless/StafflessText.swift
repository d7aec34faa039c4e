import OpeningHoursTables

/// Words of hours without staff that are no value of a part.
enum StafflessText {
  /// The house is never open without staff, whatever else is said.
  static let off = "off"
  /// It is so again.
  static let on = "on"
  /// Only right before and right after hours with staff.
  static let adjoins = "full"
  /// All people of whom no segment says otherwise.
  static let others = "others"
  /// Whenever it is allowed.
  static let adjoinsNothing = "none"
}

// How the house is open without staff, as flags and plan files write it: "demand=45%", "demand students=60%",
// "allow mon-sat=6-22", "off".
extension SettingReader {
  /// The parts of `staffless` in the order in which they are explained.
  static let partsOfStaffless: [PlanKey.Part] = [.demand, .allow, .adjoins, .age, .cost, .today]

  /// Older than this nobody has to be.
  private static let mostAge = 99

  func staffless(_ statement: Statement) throws(TextError) -> [(Setting.Subject, Setting.Value)] {
    let words = (statement.left ?? "").split(separator: " ", maxSplits: 1).map { $0.trimmed }
    guard let word = words.first else { return [try onOrOff(statement)] }
    guard let part = PlanKey.Part(rawValue: word), Self.partsOfStaffless.contains(part) else {
      throw TextError(
        "\"\(word)\" is not a part of staffless",
        hint: didYouMean(word, among: Self.partsOfStaffless.map(\.rawValue)))
    }
    let about = words.dropFirst().first
    let text = try required(statement).trimmed
    if part == .allow || part == .today { return try hours(part, about, text) }
    guard about == nil || part == .demand else {
      throw TextError("\(word) is one for all times", hint: "write \(word) without more")
    }
    let value: Setting.Value =
      switch part {
      case .demand: .count(try stafflessPart(text))
      case .adjoins: .word(try neighbour(text))
      case .age: .count(try age(text))
      default: .count(try MoneyText.cents(text))
      }
    let segment = about == StafflessText.others ? nil : about
    return [(.init(key: .staffless, part: part, segment: segment), value)]
  }

  private func onOrOff(
    _ statement: Statement
  ) throws(TextError) -> (Setting.Subject, Setting.Value) {
    let text = try required(statement).trimmed
    guard [StafflessText.on, StafflessText.off].contains(text) else {
      throw TextError(
        "staffless needs parts, not \"\(text)\"",
        hint: "write demand=45% and 'allow mon-sat=6-22', each by itself, or off")
    }
    return (.init(key: .staffless), .word(text))
  }

  /// Hours of some days; none for a day on which it is never so.
  private func hours(
    _ part: PlanKey.Part, _ days: String?, _ text: String
  ) throws(TextError) -> [(Setting.Subject, Setting.Value)] {
    let spans = try TimeText.spans(text, frame: grid.frame)
    try GridCheck(grid: grid, isLimitedToFrame: true).check(spans)
    let days = try days.map { (text) throws(TextError) in try DaysText.days(text) }
    return (days ?? Weekday.allCases).map {
      (.init(key: .staffless, part: part, day: $0), .spans(spans))
    }
  }

  private func stafflessPart(_ text: String) throws(TextError) -> Int {
    guard text.hasSuffix("%"), let percent = TimeText.decimal(String(text.dropLast()).trimmed),
      percent >= 0, percent <= 100
    else {
      throw TextError(
        "\"\(text)\" is not the part of people who come without staff",
        hint: "write demand=45%, from 0% to 100%")
    }
    return Int((percent * 100).rounded())
  }

  private func neighbour(_ text: String) throws(TextError) -> String {
    let known = [StafflessText.adjoins, StafflessText.adjoinsNothing]
    guard known.contains(text) else {
      throw TextError(
        "\"\(text)\" is nothing that hours without staff adjoin",
        hint: "write full for only before and after hours with staff, or none")
    }
    return text
  }

  private func age(_ text: String) throws(TextError) -> Int {
    guard let age = TimeText.wholeNumber(text), (1...Self.mostAge).contains(age) else {
      throw TextError("\"\(text)\" is not an age", hint: "write 16")
    }
    return age
  }
}

extension PlanKey {
  /// Whether a plan may write a map under a part of the key: "absence: { students: 8% }".
  var hasPartsWithMaps: Bool { self == .kept || self == .staffless }
}

extension PlanFileReader {
  /// Reads the service states beside full service.
  mutating func readStates(
    of node: YAMLNode, _ reader: SettingReader, into layer: inout PlanLayer
  ) {
    guard let states = node[PlanKey.Home.states.rawValue] else { return }
    if states.isEmptyCollection { reportSilent(states, PlanKey.Home.states.rawValue) }
    readKeys(states, of: .states, reader, besides: [], into: &layer)
  }
}
