import OpeningHoursTables

/// What a roster must hold as flags and plan files write it.
enum RosterText {
  /// The greatest weight of a wish.
  static let mostWeight = 1000

  /// What a statement says.
  static func settings(
    _ statement: SettingReader.Statement
  ) throws(TextError) -> [(Setting.Subject, Setting.Value)] {
    let key = statement.key
    guard let value = statement.value?.trimmed, !value.isEmpty else {
      throw TextError("\(key.rawValue) needs a value", hint: example(key))
    }
    switch key {
    case .hours:
      let part = try part(statement, [.band, .account])
      return [(.init(key: key, part: part), .minutes(try length(value, key, most: 200 * 60)))]
    case .freeDays:
      let part = try part(statement, [.week, .together, .inARow])
      if part == .inARow {
        return [(.init(key: key, part: part), .word(try daysInARow(value, key).asPlanText))]
      }
      return [
        (
          .init(key: key, part: part),
          part == .week ? .count(try count(value, key, 0...6)) : try together(value)
        )
      ]
    case .fair: return [try fair(statement, value)]
    case .inARow:
      return [try inARow(statement, value)]
    default: break
    }
    if let left = statement.left {
      throw TextError("\"\(left)\" is not a part of \(key.rawValue)", hint: example(key))
    }
    let setting: Setting.Value =
      switch key {
      case .weeks: .count(try weeks(value))
      case .rest: .minutes(try length(value, key, most: 24 * 60))
      case .dayOff: .minutes(try length(value, key, most: 48 * 60))
      case .shortestRun: .count(try count(value, key, 1...14))
      case .longestRun: .count(try count(value, key, 1...14))
      case .freeWeekends: .freeWeekends(try freeWeekends(value))
      case .sundaysAYear: .count(try count(value, key, 0...52))
      case .sameKind: .count(try weight(value))
      default: throw TextError("\(key.rawValue) is about no roster")
      }
    return [(.init(key: key), setting)]
  }

  private static func example(_ key: PlanKey) -> String? {
    key.help.examples.first.map { "write for example \($0)" }
  }

  /// The weeks of a rotation.
  private static func weeks(_ text: String) throws(TextError) -> Int {
    guard let weeks = TimeText.wholeNumber(text), (1...Rotation.mostWeeks).contains(weeks) else {
      throw TextError(
        "a rotation of \(text) weeks cannot be made", hint: "write 1 to \(Rotation.mostWeeks)")
    }
    return weeks
  }

  private static func part(
    _ statement: SettingReader.Statement, _ parts: [PlanKey.Part]
  ) throws(TextError) -> PlanKey.Part {
    guard let left = statement.left else { return parts[0] }
    guard let part = PlanKey.Part(rawValue: left), parts.contains(part) else {
      throw TextError(
        "\"\(left)\" is not a part of \(statement.key.rawValue)",
        hint: didYouMean(left, among: parts.map(\.rawValue)))
    }
    return part
  }

  private static func length(
    _ text: String, _ key: PlanKey, most: Int
  ) throws(TextError) -> Int {
    let minutes = try TimeText.minutes(text)
    guard minutes <= most else {
      throw TextError(
        "\(key.rawValue): \(text) is more than \(most.minutesAsHours) h", hint: example(key))
    }
    return minutes
  }

  static func count(
    _ text: String, _ key: PlanKey, _ range: ClosedRange<Int>
  ) throws(TextError) -> Int {
    guard let count = TimeText.wholeNumber(text), range.contains(count) else {
      throw TextError(
        "\(key.rawValue): \"\(text)\" is not a number from \(range.lowerBound) to "
          + "\(range.upperBound)", hint: example(key))
    }
    return count
  }

  /// How much a wish counts: "prefer" is 1.
  static func weight(_ text: String) throws(TextError) -> Int {
    if text == "prefer" { return 1 }
    guard let weight = TimeText.wholeNumber(text), (0...mostWeight).contains(weight) else {
      throw TextError(
        "\"\(text)\" is not a weight", hint: "write prefer, or a whole number up to \(mostWeight)")
    }
    return weight
  }

  private static func together(_ text: String) throws(TextError) -> Setting.Value {
    text == "must" ? .word(text) : .count(try weight(text))
  }

  /// A kind of duty.
  static func duty(_ text: String, _ key: PlanKey) throws(TextError) -> Duty {
    guard let duty = Duty(rawValue: text) else {
      throw TextError(
        "\"\(text)\" is not a kind of duty",
        hint: didYouMean(text, among: Duty.allCases.map(\.rawValue)))
    }
    return duty
  }

  /// Duties by quota or not, and how burdens are weighed: "late=quota", "wishes=leximin".
  private static func fair(
    _ statement: SettingReader.Statement, _ value: String
  ) throws(TextError) -> (Setting.Subject, Setting.Value) {
    let known = Duty.allCases.map(\.rawValue) + [fairWishes]
    guard let left = statement.left, known.contains(left) else {
      let text = statement.left ?? value
      throw TextError(
        "\"\(text)\" is nothing that can be fair", hint: didYouMean(text, among: known))
    }
    let words =
      left == fairWishes ? RosterFairness.allCases.map(\.rawValue) : ["quota", "free"]
    guard words.contains(value) else {
      throw TextError(
        "\"\(value)\" is not a way to be fair about \(left)",
        hint: didYouMean(value, among: words))
    }
    return (.init(key: statement.key, segment: left), .word(value))
  }

  /// The part of `fair` that says how burdens are weighed.
  static let fairWishes = "wishes"

  /// "every second", "every 2", "2 of 4".
  private static func freeWeekends(_ text: String) throws(TextError) -> FreeWeekends {
    let words = text.lowercased().split { $0.isWhitespace }.map(String.init)
    let wrong = TextError(
      "\"\(text)\" does not say how many weekends are free",
      hint: "write every second, every third, 2 of 4, or prefer")
    if words.count == 2, words[0] == "every" {
      guard let every = FreeWeekends.ordinals[words[1]] ?? TimeText.wholeNumber(words[1]),
        (1...Rotation.mostWeeks).contains(every)
      else { throw wrong }
      return .rhythm(every: every)
    }
    if words.first == "prefer", words.count <= 2 {
      guard words.count == 2 else { return .preferred(weight: 1) }
      guard let weight = TimeText.wholeNumber(words[1]), (1...mostWeight).contains(weight) else {
        throw wrong
      }
      return .preferred(weight: weight)
    }
    guard words.count == 3, words[1] == "of", let least = TimeText.wholeNumber(words[0]),
      let all = TimeText.wholeNumber(words[2]), (1...Rotation.mostWeeks).contains(all),
      least <= all
    else { throw wrong }
    return .atLeast(least, of: all)
  }
}
