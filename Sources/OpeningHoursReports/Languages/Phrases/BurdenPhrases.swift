/// What shifts weigh on those who work them.
protocol BurdenPhrases: Sendable {
  /// A row or a column: what all shifts of a week weigh.
  var ofWeek: String { get }
  /// A table: what they weigh for each person, by contract group.
  var perHead: String { get }
  /// What a kind of shift weighs, as a part of a sentence.
  func weight(_ kind: String, _ weight: String) -> String
  /// What an hour weighs at some times, as a part of a sentence.
  func hourWeight(_ times: String, _ weight: String) -> String
  /// What burden is, by its weights.
  func explained(_ weights: String) -> String
  /// Where a front bends: what burden brings up to a value, and what beyond it, by one of burden.
  func knee(_ value: String, upTo: String, beyond: String) -> String
}
