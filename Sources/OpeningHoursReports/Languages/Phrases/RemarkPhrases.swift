import OpeningHoursTables

/// What is said before an answer, since without it the answer would mislead.
protocol RemarkPhrases: Sendable {
  /// A sentence that is worth reading first.
  func note(_ sentence: String) -> String
  /// Hours of some days that a rule, as it is written, replaced.
  func replaced(_ days: [Weekday], _ spans: [TimeSpan], _ rule: String) -> String
  /// That the data say nothing within a frame.
  func nothingKnown(_ frame: TimeSpan) -> String
  /// That nothing opens, with today's open hours, and with the rules that close every hour, where they do.
  func closesAll(_ hours: String, _ rules: [String]) -> String
  /// Paid hours a week, and how many could be.
  func unusedHours(_ paid: String, _ most: String) -> String
  /// That the shifts of a group of so many people cannot be shared out within each contract, or that no way was
  /// found.
  func unshared(_ group: String, _ people: String, isImpossible: Bool) -> String
  /// Blocks of an hour or less, each with its day.
  func shortBlocks(_ blocks: String, _ key: String?) -> String
}
