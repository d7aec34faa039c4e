import OpeningHours
import OpeningHoursTables

struct EnglishRoster: RosterPhrases {
  let title = "Roster"
  let perhapsBetter = "Whether a better roster exists is not known."
  let proven = "No roster under these rules is better."
  let glance = "All weeks at a glance"
  let letters: (day: Character, late: Character, away: Character) = ("D", "L", "A")
  let lettersExplained =
    "D a shift; L a late shift; A away; · free. Each week from Monday to Sunday."
  let leaveRepeats =
    "Days of leave repeat with it; for leave that comes once a rotation with cyclic: false is made."
  let person = "Person"
  let away = "away"
  let byPerson = "What it asks of each person"
  let shifts = "Shifts"
  let hours = "Hours"
  let due = "Due"
  let contract = "Contract"
  let leave = "Leave"
  let freeWeekends = "Free weekends"
  let wishesKept = "Wishes kept"
  let dueExplained =
    "Due: a person’s part of the hours of her group’s shifts, by the contracts less leave, and no more than "
    + "her own."
  let contractExplained =
    "Contract: the hours on duty in all weeks of the rotation; leave counts as a fifth of a week’s for each "
    + "working day."
  let unfilled = "Shifts without anyone"
  let standIns = "Stand-ins"
  let changes = "Changes from the roster before"
  let now = "Now"
  let before = "Before"
  let rules = "Rules of the roster"
  let nameless = "People stand here by group and number; --names shows who they are."

  func allWorked(_ shifts: String, weeks: String) -> String {
    "All \(shifts) shifts of \(Self.weeks(weeks)) have somebody."
  }

  func unworked(_ count: String, of shifts: String, weeks: String) -> String {
    "\(count) of the \(shifts) shifts of \(Self.weeks(weeks)) \(count == "1" ? "has" : "have") nobody."
  }

  private static func weeks(_ number: String) -> String {
    "\(number) \(number == "1" ? "week" : "weeks")"
  }

  func fewerPerhaps(_ least: String?) -> String {
    "Whether fewer shifts could stay without anyone is not known"
      + (least.map { "; at least \($0) must." } ?? ".")
  }

  func lighterPerhaps(_ cost: String, _ bound: String) -> String {
    "Whether a better roster exists is not known: by the weights of wishes and rules this one counts \(cost), "
      + "and none can count less than \(bound)."
  }

  func missing(_ hours: String) -> String {
    "People with skills that are needed are missing for \(hours) in all weeks together, each counted."
  }

  func shortfall(_ parts: String) -> String {
    "What people are due could not be kept in full: \(parts) \(parts == "1" ? "quarter hour, duty or stretch of days off is" : "quarter hours, duties or stretches of days off are") off."
  }

  func wishes(_ kept: String, _ asked: String) -> String {
    "\(kept) of \(asked) wishes are kept, each counted in each week but for leave."
  }

  func wishesBeside(_ count: String) -> String {
    count == "1"
      ? "One wish is about a day on which nobody works in this week: no roster decides it, and it is not counted."
      : "\(count) wishes are about days on which nobody works in this week: no roster decides them, and they are not "
        + "counted."
  }

  func leastKept(_ name: String, _ kept: String, _ asked: String) -> String {
    "The smallest part is kept for \(name): \(kept) of \(asked)."
  }

  func week(_ number: String, _ dates: String?) -> String {
    "Week \(number)" + (dates.map { ", \($0)" } ?? "")
  }

  func dates(_ first: String, _ last: String) -> String { "\(first) to \(last)" }
  func of(_ part: String, _ whole: String) -> String { "\(part) of \(whole)" }

  func fewerShifts(_ count: String) -> String {
    count == "1"
      ? "One shift fewer is worked than in it." : "\(count) shifts fewer are worked than in it."
  }

  func changed(_ count: String) -> String {
    count == "1"
      ? "One shift is somebody else’s or at another time."
      : "\(count) shifts are somebody else’s or at another time."
  }

  let lines =
    "In each group all work the same weeks one after the other, each beginning with another one."

  func repeats(_ weeks: String) -> String {
    weeks == "1" ? "It repeats each week." : "It repeats every \(weeks) weeks."
  }

  func sheet(_ name: String) -> String { "Roster for \(name)" }

  func sheetLead(_ hours: String, _ shifts: String) -> String {
    "\(hours) on duty in \(shifts) \(shifts == "1" ? "shift" : "shifts")."
  }

  func calendarShift(_ library: String) -> String { "On duty: \(library)" }

  func away(week: String, _ names: String) -> String {
    "That is so in week \(week), with leave for \(names): it takes a stand-in."
  }

  func able(_ names: String) -> String { "Who can: \(names)." }

  func tooFew(_ shifts: String, _ group: String, needed: String, able: String) -> String {
    "\(shifts) needs \(needed) people (\(group)); \(able) can."
  }

  func rhythm(_ every: Int, _ shifts: String, needed: String, able: String) -> String {
    "With every \(Self.ordinal(every)) weekend free, \(shifts) needs \(needed) people; \(able) can."
  }

  func tooFewHours(_ shifts: String, needed: String, able: String) -> String {
    "\(shifts) takes \(needed); those who can work it have \(able)."
  }

  func unreachable(_ name: String, _ most: String?) -> String {
    most.map { "\(name) can reach \($0) at most in her days and times and under these rules." }
      ?? "\(name) cannot have a roster under these rules."
  }

  func together(_ people: String, _ shifts: String) -> String {
    "These do not go together: \(people); \(shifts)."
  }

  let givenLeave = "leave as it is stated"
  let givenHistory = "what was worked before"

  func freeWeekends(
    _ least: String, of weeks: String, _ shifts: String, needed: String, able: String
  ) -> String {
    "With \(least) free \(least == "1" ? "weekend" : "weekends") in any \(weeks) weeks, \(shifts) needs \(needed) people; \(able) can."
  }

  let lessons = "What these people cannot fill week after week"
  let laidAnew =
    "The first shifts for these hours cannot all be filled week after week, so they were laid anew; the hours are the "
    + "same."
  let noWeekLeft =
    "No week under the rules of the plan has only shifts that these people can fill week after week; the roster "
    + "is that of the week worth most."
  let cutShort =
    "Whether these people can fill all shifts of some other week is not known: the work that is granted for deciding "
    + "weeks anew was spent."
  let noRepair =
    "No single change of people or rules was found with which all shifts have somebody."

  func decidedAnew(most: String, worth: String) -> String {
    "The week worth most, \(most), has shifts that these people cannot fill week after week. So the week was "
      + "decided anew: it is worth \(worth)."
  }

  func because(_ people: String) -> String { "No roster fills more of them: \(people)." }

  func repairs(_ group: String, _ changes: String) -> String {
    "Each of these alone would give every shift of \(group) somebody: \(changes)."
  }

  func newcomers(_ count: String) -> String {
    "\(count) more \(count == "1" ? "person" : "people") who can work at any time"
  }

  func without(_ rule: String) -> String { "without “\(rule)”" }
  func atAnyTime(_ name: String) -> String { "\(name) at any time" }
  func present(_ name: String) -> String { "\(name) without leave" }

  private static func ordinal(_ number: Int) -> String {
    switch number {
    case 2: "second"
    case 3: "third"
    default: "\(number)th"
    }
  }
}

extension EnglishRoster {
  func rule(_ statement: RosterRule.Statement, _ numbers: NumberForm) -> String {
    func hours(_ minutes: Int) -> String { EnglishGrammar().hours(numbers.hours(minutes)) }
    return switch statement {
    case .rest(let minutes): "At least \(hours(minutes)) between the shifts of two days"
    case .longestRun(let days): "At most \(days) \(days == 1 ? "day" : "days") of work in a row"
    case .shortestRun(let days): "At least \(days) days of work in a row"
    case .shortestFreeRun(let days): "At least \(days) days off in a row"
    case .longestFreeRun(let days): "Rather no more than \(days) days off in a row"
    case .singleDayOff(let minutes):
      "A single day off makes at least \(hours(minutes)) without work"
    case .shiftsInRow(let span, let least, let most):
      "Shifts \(EnglishGrammar().span(span)): \(least) to \(most) days in a row"
    case .workedWeekend(let weight): "Rather free weekends (weight \(weight) each)"
    case .freeDays(let count): "At least \(count) free \(count == 1 ? "day" : "days") in each week"
    case .freeDaysTogether(nil): "Two free days in a row in each week"
    case .freeDaysTogether(let weight?):
      "Rather two free days in a row in each week (weight \(weight))"
    case .freeWeekendRhythm(let every): "Every \(Self.ordinal(every)) weekend is free"
    case .freeWeekends(let count, let weeks):
      "At least \(count) free \(count == 1 ? "weekend" : "weekends") in any \(weeks) weeks"
    case .mostSundays(let count): "At most \(count) \(count == 1 ? "Sunday" : "Sundays") a year"
    case .hoursBand(let minutes):
      "Each person’s hours are her part, give or take \(hours(minutes)), and no more than that above her contract"
    case .hoursAccount(let minutes):
      "At each week’s end the hours since the start are her part, give or take \(hours(minutes)), and no more than "
        + "that above her contract"
    case .dutyQuota(let duty): "\(duty.inWords.capitalizedFirst) by the part of a full post"
    case .dutiesInRow(let duty, let most):
      "\(duty.inWords.capitalizedFirst): at most \(most) \(most == 1 ? "day" : "days") in a row"
    case .sameKindInWeek(let weight): "Rather one kind of shift in a week (weight \(weight))"
    case .keepsRoster(let weight): "Few changes from the roster before (weight \(weight))"
    }
  }
}
