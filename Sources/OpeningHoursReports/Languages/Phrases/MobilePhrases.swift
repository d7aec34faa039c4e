import OpeningHours
import OpeningHoursTables

/// When a mobile library stands where.
protocol MobilePhrases: Sendable {
  var title: String { get }
  /// How many visits of how many are at another time, and how many of these on another weekday.
  func changed(_ count: String, of all: String, moved: String) -> String
  /// That today's timetable stays.
  var unchanged: String { get }
  /// What the timetable is worth, and today's, over so many weeks.
  func worth(_ new: String, today: String, weeks: String) -> String
  /// That nobody has said what hours are worth at the stops.
  var worthNotKnown: String { get }
  /// For how long visits are made whose worth is not known.
  func partNotKnown(_ hours: String) -> String
  /// That nothing better exists.
  var proven: String { get }
  /// What no timetable is worth more than, and by how much that is more, where it can be said in percent.
  func notProven(_ bound: String, _ more: String?) -> String
  /// How long vehicles are out over so many weeks.
  func vehicleHours(_ new: String, today: String, weeks: String) -> String
  /// That all legs have the time they take.
  /// That drives have their time, but for the minutes that they may have less.
  func noShortLegs(but minutes: String?) -> String
  /// How many legs have less time than they take, today and in the proposal.
  func shortLegs(_ new: String, today: String, but minutes: String?) -> String
  /// A heading of the timetable; of a week by its number where there are several.
  var timetable: String { get }
  func week(_ number: String) -> String
  var stop: String { get }
  var district: String { get }
  var vehicle: String { get }
  var now: String { get }
  var proposed: String { get }
  /// A time in another week.
  func inWeek(_ time: String, _ week: String) -> String
  var markedRows: String { get }
  /// A heading: legs with less time than they take.
  var shortLegsTitle: String { get }
  var from: String { get }
  var to: String { get }
  var when: String { get }
  var there: String { get }
  var needed: String { get }
  var timetableOf: String { get }
  /// That legs with a mark are estimated, and how many of all between two stops are.
  func estimated(_ count: String, of all: String) -> String
  /// A heading: districts.
  var districts: String { get }
  var withoutDistrict: String { get }
  var stops: String { get }
  var hours: String { get }
  var people: String { get }
  var districtsExplained: String { get }
  /// A heading: rules of the timetable.
  var rules: String { get }
  /// What a rule asks.
  func rule(_ statement: MobileRule.Statement) -> String
  /// On which days a rule is not kept, since routes stay as they are today.
  func notKeptToday(_ days: String) -> String
}
