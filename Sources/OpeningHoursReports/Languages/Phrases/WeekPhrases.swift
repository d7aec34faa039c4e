import OpeningHours

/// Old and new by day, and what is gained and given up.
protocol WeekPhrases: Sendable {
  var title: String { get }
  var caption: String { get }
  var hours: String { get }
  var change: String { get }
  var moved: String { get }
  /// What a worth counts.
  func unit(_ objective: Plan.Objective, withParts: Bool) -> String
  var figures: String { get }
  var openHours: String { get }
  var staffHours: String { get }
  var staffCost: String { get }
  var notStaffed: String { get }
  func worth(_ unit: String) -> String
  var wishes: String { get }
  var movesTitle: String { get }
  var gained: String { get }
  var givenUp: String { get }
  var remark: String { get }
  var asked: String { get }
  var counted: String { get }
  func unasked(_ hours: String) -> String
  func unobserved(_ hours: String) -> String
  /// Today's open hours and the week in few words.
  func openToday(_ hours: String, _ week: String) -> String
  var mostWished: String { get }
  var mostVisited: String { get }
  /// What is asked of an hour that is closed today: how many would come, in percent.
  var share: String { get }
}
