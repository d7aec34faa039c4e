import OpeningHours
import OpeningHoursTables

struct EnglishMobile: MobilePhrases {
  let title = "Mobile library"
  let unchanged = "Today’s timetable stays as it is."
  let worthNotKnown =
    "What the hours are worth at the stops is not known: the file names no table of demand."
  let proven = "No timetable under these rules is worth more."
  let timetable = "Timetable"
  let stop = "Stop"
  let district = "District"
  let vehicle = "Vehicle"
  let now = "Today"
  let proposed = "Proposed"
  let markedRows = "Marked: visits whose week, weekday or time changes."
  let shortLegsTitle = "Drives with too little time"
  let from = "From"
  let to = "To"
  let when = "When"
  let there = "Minutes there are"
  let needed = "Minutes it takes"
  let timetableOf = "In the timetable"
  let districts = "Districts"
  let withoutDistrict = "no district stated"
  let stops = "Stops"
  let hours = "Hours"
  let people = "People"
  let districtsExplained =
    "Hours in which a vehicle stands there in all weeks of the rotation; visits keep their length."
  let rules = "Rules of the timetable"

  func changed(_ count: String, of all: String, moved: String) -> String {
    "\(count) of \(all) visits \(count == "1" ? "is" : "are") at another time; \(moved) of them on another "
      + "weekday."
  }

  func worth(_ new: String, today: String, weeks: String) -> String {
    "The timetable is worth \(new) in \(Self.weeks(weeks)); today’s is worth \(today)."
  }

  func partNotKnown(_ hours: String) -> String {
    "For \(hours) of visits nobody has said what they are worth; they stay where they are and count as nothing."
  }

  func notProven(_ bound: String, _ more: String?) -> String {
    "Whether a better timetable exists is not known; none is worth more than \(bound)\(more.map { ", which is \($0) more" } ?? "")."
  }

  func vehicleHours(_ new: String, today: String, weeks: String) -> String {
    "Vehicles are out for \(new) in \(Self.weeks(weeks)); today for \(today)."
  }

  func noShortLegs(but minutes: String?) -> String {
    "Every drive between two stops has the time that it takes"
      + (minutes.map { ", or up to \($0) min less, as the rules permit." } ?? ".")
  }

  func shortLegs(_ new: String, today: String, but minutes: String?) -> String {
    "Drives with \(minutes.map { "over \($0) min " } ?? "")less time than they take: \(new) in this timetable, \(today) in today’s."
  }

  func week(_ number: String) -> String { "Week \(number)" }
  func inWeek(_ time: String, _ week: String) -> String { "\(time) (week \(week))" }

  func estimated(_ count: String, of all: String) -> String {
    "~ a drive that no table states, reckoned along the straight line: \(count) of \(all) between two stops."
  }

  private static func weeks(_ number: String) -> String {
    number == "1" ? "a week" : "\(number) weeks"
  }

  func notKeptToday(_ days: String) -> String { "not kept by routes that stay as today: \(days)" }

  func rule(_ statement: MobileRule.Statement) -> String {
    let grammar = EnglishGrammar()
    return switch statement {
    case .frame(let span):
      "Vehicles are out from \(grammar.clock(span.start)) to \(grammar.clock(span.end))"
    case .lunch(let minutes, let span):
      "A lunch break of \(minutes) minutes between \(grammar.clock(span.start)) and \(grammar.clock(span.end))"
    case .mostMoved(let count):
      "At most \(count) \(count == 1 ? "visit" : "visits") on another weekday than today"
    case .driveTolerance(let minutes):
      "A drive may have \(minutes) \(minutes == 1 ? "minute" : "minutes") less than it takes"
    case .vehicles(let count):
      "At most \(count) \(count == 1 ? "vehicle" : "vehicles") out at once"
    }
  }
}
