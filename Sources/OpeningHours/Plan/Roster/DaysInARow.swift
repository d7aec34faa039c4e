import OpeningHoursTables

/// How many days in a row, at least and at most, as a plan states it.
struct DaysInARow: Sendable, Hashable {
  let least: Int
  /// Nothing where there may be any number.
  let most: Int?

  /// As a plan writes it.
  var asPlanText: String { most.map { "\(least)-\($0)" } ?? "\(least)" }

  /// What "2" or "2-4" says; nothing where it says something else.
  init?(_ text: String) {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { TimeText.wholeNumber(String($0).trimmed) }
    guard (1...2).contains(numbers.count), let least = numbers[0], (1...14).contains(least)
    else { return nil }
    guard numbers.count == 2 else {
      (self.least, most) = (least, nil)
      return
    }
    guard let most = numbers[1], (least...14).contains(most) else { return nil }
    (self.least, self.most) = (least, most)
  }
}

extension RosterText {
  /// "2", or "2-4".
  static func daysInARow(_ text: String, _ key: PlanKey) throws(TextError) -> DaysInARow {
    guard let days = DaysInARow(text) else {
      throw TextError(
        "\(key.rawValue): \"\(text)\" is no number of days in a row", hint: "write 2, or 2-4")
    }
    return days
  }

  /// "late=3" for duties of a kind, or "9-17=2-5" for shifts at such times.
  static func inARow(
    _ statement: SettingReader.Statement, _ value: String
  ) throws(TextError) -> (Setting.Subject, Setting.Value) {
    let (key, left) = (statement.key, statement.left ?? "")
    guard let span = times(left) else {
      guard let duty = Duty(rawValue: left) else {
        let known = Duty.allCases.map(\.rawValue)
        throw TextError(
          "\"\(left)\" is not a kind of duty, nor a time of the day that ends after it begins",
          hint: left.contains(where: \.isNumber)
            ? "write for example  9-17: \(value)" : didYouMean(left, among: known))
      }
      return (.init(key: key, segment: duty.rawValue), .count(try count(value, key, 1...14)))
    }
    let name = "\(span.start.short)-\(span.end.short)"
    return (.init(key: key, segment: name), .word(try daysInARow(value, key).asPlanText))
  }

  /// The one stretch of time that a text is.
  static func times(_ text: String) -> TimeSpan? {
    guard let spans = try? TimeText.spans(text, frame: .wholeDay), spans.count == 1 else {
      return nil
    }
    return spans[0]
  }
}
