import OpeningHours
import OpeningHoursTables

struct EnglishCurve: CurvePhrases {
  let stopped = "The search was stopped: points below the first are missing."
  let complete = "No point shown can be bettered."
  let title = "The trade-off"
  let holds = "Between two values shown it is worth at least as much as at the lower one."
  let more = "More"
  let openHours = "Open hours"
  let changedHours = "Changed hours"
  let staffHours = "Staff hours"
  let weeks = "The best week for each value"
  let weekColumn = "Days that differ from today"
  let asToday = "as today"
  let impossible = "impossible"
  let notFound = "not found in time"
  let failed = "failed"
  let notProven = "not proven to be the best, so that it may be worth more"
  let tiedWithToday =
    "a tie with today: the difference is smaller than "
    + "the usual error of the estimates it rests on"

  func key(_ key: PlanKey) -> String {
    switch key {
    case .maxChanges: "Hours that may differ from today"
    case .weeklyHours: "Most open hours a week"
    case .staffHours: "Most paid staff hours a week"
    case .budget: "Most staff cost a week"
    case .burden: "Most burden of staff a week"
    case .staffWishes: "Wishes of staff that are not kept, in %"
    case .lateDays: "Most late days a week"
    case .closedDays: "Closed days a week"
    case .distinctDays: "Different timetables"
    case .shortestBlock: "Shortest opening at a stretch, in hours"
    case .longestBlock: "Longest opening at a stretch, in hours"
    case .shortestClosure: "Shortest closure in between, in hours"
    case .longestDay: "Most open hours a day"
    case .blocksADay: "Most separate openings a day"
    case .minStaff: "Least people on duty"
    case .preparation: "Work before opening, in hours"
    case .closingDown: "Work after closing, in hours"
    case .preparationStaff: "People on duty before opening"
    case .closingDownStaff: "People on duty after closing"
    case .visitsPerPerson: "Visits an hour for each person on duty"
    case .skill: "Least people on duty with the skill"
    case .staff: "People in the group"
    case .longestWork: "Longest work a day, in hours"
    case .fullTimeHours: "Hours of a full-time week"
    case .visit: "Length of a visit, in hours"
    case .conversion: "Conversion of wishes into visits"
    case .weight: "How much respondents of the group count"
    default: "Limit"
    }
  }

  func caption(_ key: String, _ unit: String) -> String {
    "What the best week is worth (\(unit)): \(key)"
  }

  func description(
    _ first: (value: String, worth: String), _ last: (value: String, worth: String)
  ) -> String {
    "At \(first.value) the best week is worth \(first.worth), at \(last.value) \(last.worth)."
  }

  func own(isAsked: Bool) -> String { isAsked ? "asked" : "plan" }

  func ownValue(_ value: String, _ worth: String, isAsked: Bool) -> String {
    "\(isAsked ? "The value asked for is" : "The plan’s own value is") \(value): \(worth)."
  }

  func step(_ from: String, _ to: String, _ worth: String?) -> String {
    "The step from \(from) to \(to) brings \(worth ?? "nothing")."
  }

  func together(_ from: String, _ to: String, _ worth: String?) -> String {
    "All steps from \(from) to \(to) together bring \(worth ?? "nothing")."
  }

  func greatest(_ from: String, _ to: String, _ worth: String) -> String {
    "No step brings more than the one from \(from) to \(to): \(worth)."
  }

  func nothingMore(_ value: String) -> String { "From \(value) on nothing more is gained." }

  func more(_ value: String, _ worth: String, _ missing: String) -> String {
    "The most shown is \(worth), at \(value); without this limit it would be \(missing) more."
  }

  func most(_ value: String, _ worth: String) -> String {
    "The most shown is \(worth), at \(value); what other values bring is not known."
  }

  func today(_ hours: String, _ worth: String?) -> String {
    "Today: \(hours) open" + (worth.map { ", \($0)" } ?? "") + "."
  }

  func clash(_ first: String, _ last: String?, _ rules: String) -> String {
    "At \(first)\(last.map { " to \($0)" } ?? "") no week is possible, because: \(rules)."
  }

  func grid(_ down: String, _ across: String, _ unit: String) -> String {
    "Down: \(down). Across: \(across). In the cells: \(unit)."
  }
}
