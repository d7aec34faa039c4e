/// The shifts.
protocol StaffPhrases: Sendable {
  var title: String { get }
  var groups: String { get }
  /// The same where their cost is known.
  var groupsWithCost: String { get }
  var group: String { get }
  var people: String { get }
  var hoursToday: String { get }
  var hoursThen: String { get }
  var hoursMost: String { get }
  var costToday: String { get }
  var costThen: String { get }
  var all: String { get }
  var duties: String { get }
  func dutyToday(_ duty: String) -> String
  func dutyThen(_ duty: String) -> String
  func lateExplained(_ time: String) -> String
  var todayImpossible: String { get }
  var todayUnknown: String { get }
  var days: String { get }
  func dayTitle(_ day: String, _ hours: String) -> String
  func dayDescription(_ needed: String, _ onDuty: String, _ shifts: String) -> String
  var needed: String { get }
  var onDuty: String { get }
  var shift: String { get }
  /// What the signs of a day of shifts mean that is drawn with letters.
  var signs: String { get }
  var paidHours: String { get }
}
