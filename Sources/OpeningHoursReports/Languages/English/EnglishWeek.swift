import OpeningHours
import OpeningHoursTables

struct EnglishWeek: WeekPhrases {
  let staffCost = "Staff cost a week"
  let share = "Would come"
  let mostVisited = "Most visits expected while closed"
  let mostWished = "Most wished while closed"
  let title = "Old and new"
  let caption = "Opening hours by day, today and proposed"
  let hours = "Hours"
  let change = "Change"
  let moved = "moved"
  let figures = "The week in figures"
  let openHours = "Open hours a week"
  let staffHours = "Paid staff hours a week"
  let notStaffed = "cannot be staffed"
  let wishes = "Wishes, in points"
  let movesTitle = "Gained and given up"
  let gained = "Hours gained"
  let givenUp = "Hours given up"
  let remark = "How it is known"
  let asked = "asked"
  let counted = "counted"

  func unit(_ objective: Plan.Objective, withParts: Bool) -> String {
    switch objective {
    case .wishes:
      withParts
        ? "A point is one percent of the respondents for one open hour, or for a part of the day that is "
          + "open long enough."
        : "A point is one percent of the respondents for one open hour."
    case .reach: objective.unitInWords.capitalizedFirst + "."
    case .visits: "Visits: those of a week, counted or expected."
    }
  }

  func worth(_ unit: String) -> String {
    "Worth, in \(unit)"
  }

  func unasked(_ hours: String) -> String {
    "\(hours) not asked"
  }

  func unobserved(_ hours: String) -> String {
    "\(hours) not observed"
  }

  func openToday(_ hours: String, _ week: String) -> String {
    "Open \(hours) a week today: \(week)"
  }
}
