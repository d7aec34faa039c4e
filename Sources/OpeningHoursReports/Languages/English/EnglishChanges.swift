import OpeningHours
import OpeningHoursTables

struct EnglishChanges: ChangePhrases {
  let unaskedStay = "today’s hours that nobody was asked about stay open"
  let unaskedEstimated = "hours that nobody was asked about get an estimated value"

  func window(_ length: String) -> String {
    "a window of \(length) is of use"
  }

  let conversionFitted =
    "wishes turned into visits as the hours show that were both asked about and counted"

  func conversion(_ percent: String) -> String {
    "\(percent) of those who say they would come do come"
  }

  func weight(_ segment: String, _ factor: String) -> String {
    "respondents of the group “\(segment)” count \(factor) times"
  }

  func weightBy(_ weighting: RatingWeighting) -> String {
    switch weighting {
    case .none: "respondents count alike, whatever they say of the hours"
    case .importance: "the more important the hours are to respondents, the more they count"
    case .dissatisfaction: "the less satisfied respondents are, the more they count"
    }
  }

  let people = "other times, leave or contracts of people by name"
  let roster = "other rules for the roster"

  func onDuty(_ onDays: String, _ count: String) -> String {
    "\(count) on duty while open \(onDays)"
  }

  func workBefore(_ length: String) -> String {
    "\(length) of work before opening"
  }

  func workAfter(_ length: String) -> String {
    "\(length) of work after closing"
  }

  func mayBeOpen(_ day: Weekday, _ spans: [TimeSpan]?) -> String {
    "\(day.name) may be open" + (spans.map { " \(Language.english.clock($0))" } ?? "")
  }

  func before(_ amount: String) -> String {
    "\(amount) in the plan"
  }

  func judgedBy(_ objective: Plan.Objective) -> String {
    switch objective {
    case .wishes: "judged by wishes (each tick counts)"
    case .reach: "judged by reach (how many people find a time that suits them)"
    case .visits: "judged by visits"
    }
  }
}
