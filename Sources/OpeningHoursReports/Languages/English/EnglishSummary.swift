import OpeningHours

struct EnglishSummary: SummaryPhrases {
  let title = "In one minute"
  let caption = "First questions"
  let question = "Question"
  let answer = "Answer"
  let price = "What does the what-if cost?"
  let sure = "How sure is this?"
  let why = "Why the most wished hours stay closed"
  let nothingAsked = "Nothing: only the plan’s own rules were asked about."
  let worthAsMuch = "another week, worth as much, would open it"

  private func form(_ number: String, _ one: String, _ other: String) -> String {
    Language.english.form(number, one, other)
  }

  func wishes(_ difference: Difference, _ people: String, areAsked: Bool) -> String {
    "About \(difference.size) \(difference.isMore ? "more" : "fewer") "
      + "\(form(difference.size, "wish", "wishes")) of \(people) \(form(people, "person", "people")) "
      + (areAsked ? "" : "counted ")
      + "for an open hour \(form(difference.size, "is", "are")) met each week: \(difference.new) instead "
      + "of \(difference.old)."
  }

  func reach(_ difference: Difference, _ note: String?) -> String {
    "\(difference.size) \(difference.isMore ? "more" : "fewer") "
      + "\(form(difference.size, "person finds", "people find")) a suitable time: \(difference.new) "
      + "instead of \(difference.old)" + (note.map { " (\($0))" } ?? "") + "."
  }

  func visits(_ difference: Difference) -> String {
    "About \(difference.size) \(difference.isMore ? "more" : "fewer") "
      + "\(form(difference.size, "visit", "visits")) a week: \(difference.new) instead of "
      + "\(difference.old)."
  }

  func aboutAsMany(_ objective: Plan.Objective) -> String {
    switch objective {
    case .wishes: "About as many wishes for an open hour are met each week as today."
    case .reach: "About as many people find a suitable time as today."
    case .visits: "About as many visits a week as today."
    }
  }

  func staff(_ new: String, _ old: String?) -> String {
    "Paid work: \(new) a week" + (old.map { ", today \($0)" } ?? "") + "."
  }

  func cost(_ new: String, _ old: String?) -> String {
    "Staff cost: \(new) a week" + (old.map { ", today \($0)" } ?? "") + "."
  }

  func forbidden(_ rule: String, others: Int) -> String {
    "forbidden by \(rule)"
      + (others > 0 ? " together with \(others) other \(others == 1 ? "rule" : "rules")" : "")
  }

  func outbid(_ loss: String) -> String {
    "other hours are worth more: all in all the week would lose \(loss)"
  }

  func otherData(_ chance: DrawnChance) -> String {
    switch chance {
    case .answers: "Would another survey say the same?"
    case .weeks: "Would other weeks say the same?"
    case .both: "Would another survey, other weeks say the same?"
    }
  }
}
