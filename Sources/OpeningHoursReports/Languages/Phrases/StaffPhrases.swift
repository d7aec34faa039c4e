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
  /// That who takes a break counts as on duty, since colleagues relieve each other.
  var relieved: String { get }
  /// That who takes a break does not count as on duty.
  var offDutyInBreaks: String { get }
  /// That all groups together may work no more hours than a rule says.
  func capped(_ hours: String) -> String
  /// How many people a plan names, and how many there are beside them.
  func people(_ named: Int, _ others: Int) -> String
  /// For how many weeks the roster of people is made, and from when.
  func rotation(_ weeks: Int, isCyclic: Bool, from date: String?) -> String
  /// A heading: how long shifts are, when they can be, and which breaks they have.
  var contracts: String { get }
  /// How many hours a shift of a group lasts, from the shortest to the longest.
  func shifts(_ group: String, _ shortest: String, _ longest: String) -> String
  /// The only shifts of a group, each with its name and times.
  func namedShifts(_ group: String, _ shifts: String) -> String
  /// When a group can be on duty, where that is not always; a part of the sentence about its shifts.
  func present(_ times: String) -> String
  /// The break of so many minutes that more than so many hours of work take.
  func pause(_ length: String, _ work: String) -> String
  /// All such breaks.
  func breaks(_ breaks: String) -> String
}
