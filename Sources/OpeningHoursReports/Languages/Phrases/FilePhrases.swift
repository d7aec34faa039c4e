import OpeningHours

/// What is said about files that were written.
protocol FilePhrases: Sendable {
  func wrote(_ file: String) -> String
  /// The command to go on with.
  func next(_ command: String) -> String
  /// What a drafted plan still lacks, or what has to be looked at, with its key.
  func toFillIn(_ gap: PlanDraft.Gap) -> String
  /// A report with its size in thousands of bytes.
  func report(_ file: String, _ size: String) -> String
  /// An integer program.
  func program(_ file: String, _ variables: String, _ rows: String) -> String
  /// A week of hours, from a first day on where that is stated.
  func week(_ file: String, isToday: Bool, _ from: String?, _ hours: String) -> String
  /// A table made from an export or from a counter's file.
  func table(_ file: String, _ source: String, _ kind: String) -> String
}

/// The account of what was imported; what is about single columns and lines stays English.
protocol AccountPhrases: Sendable {
  func warning(_ message: String) -> String
  func leftOut(_ count: String, _ reason: String) -> String
  func question(_ text: String) -> String
  /// Slots that were asked about, by day.
  func asked(_ slots: String, _ days: String) -> String
  /// Slots that were not, as the export says or as nobody ticked them.
  func notAsked(_ slots: String, _ days: String, neverTicked: Bool) -> String
  /// Days of which the export says nothing.
  func daysNotAsked(_ days: String, neverTicked: Bool) -> String
  func slots(_ count: String) -> String
  func segments(_ names: String) -> String
  func notCarriedOver(_ reason: String, _ columns: String) -> String
  func column(_ heading: String, _ number: Int) -> String
  var withoutHeading: String { get }
  func more(_ count: String) -> String
  func counts(_ count: String, _ first: String, _ last: String) -> String
  /// Visits, and on how many open days where the file tells days.
  func visits(_ count: String, _ openDays: String?) -> String
  /// What to do with the table now: the line that the plan takes in under `demand`.
  func nextStep(_ entry: String) -> String
  /// That nobody was asked about hours, and for what the table is.
  var withoutHours: String { get }
  /// Times of the week, each in so many weeks.
  func times(_ count: String, _ fewest: String, _ most: String) -> String
  func holidays(_ dates: String) -> String
  func withoutVisits(_ dates: String) -> String
}
