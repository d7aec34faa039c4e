import OpeningHoursTables

/// What can be said about a contract group; the raw values are the keys of a plan file.
enum GroupAttribute: String, Sendable, Hashable, CaseIterable {
  case people
  case hours
  case share
  case mostShifts = "most-shifts"
  case shiftsADay = "shifts-a-day"
  case shift
  case present
  case duties
  case late
  case sat
  case sun
  case cost
  case skills
  case shifts

  /// The keys that a plan file may use for a group; kinds of duties stand under `duties`.
  static let keys = allCases.filter { ![.late, .sat, .sun].contains($0) }

  /// The attribute for duties of a kind.
  init(_ duty: Duty) {
    self =
      switch duty {
      case .late: .late
      case .saturday: .sat
      case .sunday: .sun
      }
  }
}

/// Contract groups as flags and plan files write them.
enum GroupText {
  /// A group in short, "volunteers=3x10h" or "agency=2x8h@42": people, hours a week and the cost of an
  /// hour of each.
  static func group(
    _ statement: SettingReader.Statement
  ) throws(TextError) -> [(Setting.Subject, Setting.Value)] {
    guard let name = statement.left, !name.isEmpty, let value = statement.value else {
      throw TextError("group needs a name, people and hours", hint: "write volunteers=3x10h")
    }
    let ends = value.lowercased().split(separator: "@").map { $0.trimmed }
    let parts = ends.first?.split(whereSeparator: { "x\u{D7}".contains($0) }) ?? []
    guard parts.count == 2, ends.count <= 2, let people = TimeText.wholeNumber(parts[0].trimmed),
      people <= 10_000
    else {
      throw TextError(
        "\"\(value)\" is not people and hours",
        hint: "write volunteers=3x10h, or 3x10h@0 with a cost"
      )
    }
    func subject(_ attribute: GroupAttribute) -> Setting.Subject {
      .init(key: .group, segment: name, attribute: attribute)
    }
    let cost: [(Setting.Subject, Setting.Value)] =
      ends.count == 2 ? [(subject(.cost), .count(try MoneyText.cents(ends[1])))] : []
    return [
      (subject(.people), .count(people)),
      (subject(.hours), .minutes(try TimeText.minutes(parts[1].trimmed))),
    ] + cost
  }

  /// People of a group, "full-time=+1" or "full-time=5".
  static func people(
    _ statement: SettingReader.Statement
  ) throws(TextError) -> (Setting.Subject, Setting.Value) {
    guard let name = statement.left, !name.isEmpty, let text = statement.value else {
      throw TextError("staff needs a group and people", hint: "write full-time=+1")
    }
    return (
      .init(key: .group, segment: name, attribute: .people), try count(ofPeople: text)
    )
  }

  /// "4", "+1" or "-1".
  static func count(ofPeople text: String) throws(TextError) -> Setting.Value {
    let plain = text.withPlainMarks.trimmed
    let sign = plain.first.flatMap { "+-".contains($0) ? $0 : nil }
    let digits = sign == nil ? plain : String(plain.dropFirst()).trimmed
    guard let count = TimeText.wholeNumber(digits), count <= 10_000 else {
      throw TextError("\"\(text)\" is not a number of people", hint: "write 4, +1 or -1")
    }
    return sign == nil ? .count(count) : .countChange(sign == "-" ? -count : count)
  }

  /// The lengths of a shift: "4-9.5" or "7.8" hours.
  static func lengths(_ text: String) throws(TextError) -> ClosedRange<Int> {
    let ends = text.withPlainMarks.split(separator: "-").map(String.init)
    guard (1...2).contains(ends.count) else {
      throw TextError("\"\(text)\" is not a length of shifts", hint: "write 4-9.5 (hours)")
    }
    let shortest = try TimeText.minutes(ends[0])
    let longest = try TimeText.minutes(ends[ends.count - 1])
    guard shortest > 0, shortest <= longest else {
      throw TextError(
        "shifts of \(text) hours cannot be", hint: "the shortest comes first, as in 4-9.5")
    }
    guard longest <= 24 * 60 else {
      throw TextError("a shift of \(longest.minutesAsHours) h is longer than a day")
    }
    return shortest...longest
  }
}
