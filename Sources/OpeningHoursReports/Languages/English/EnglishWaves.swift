import OpeningHours
import OpeningHoursTables

struct EnglishWaves: WavePhrases {
  let title = "Surveys compared"
  let differences = "Percentage points more or less, by hour"
  let changedHours = "Hours that changed beyond chance"
  let difference = "Difference"
  let interval = "Range (95\u{A0}%)"
  let changedMark = "* changed beyond chance."
  let notAskedMark = "– not asked about in both surveys."
  let rounded =
    "Where a table has whole percent, what rounding took away makes the ranges wider."
  let byGroup = "By group"
  let groupExplained =
    "The part of the hours asked about in both surveys that a person of the group wishes, on average; a group "
    + "with fewer than 5 people in either survey is joined with others. * changed beyond chance, of all groups."
  let lasting = "Wishes that lasted"
  let noneLasted = "No wish lasted: none was clearly above the average hour in every survey."
  let lastingExplained =
    "A wish lasted if in every survey clearly more people had it than wished an hour on average: the lower end "
    + "of its range (95\u{A0}%) lies above the mean of the hours that all surveys asked about."
  let decisions = "What earlier surveys would have decided"
  let surveys = "What was compared"

  func changed(_ surveys: ComparedSurveys, _ changed: String?) -> String {
    guard let changed else {
      return
        "From \(surveys.then) to \(surveys.now) none of the \(surveys.hours) hours asked about both times "
        + "changed beyond chance."
    }
    return
      "From \(surveys.then) to \(surveys.now) the wish for \(changed) of the \(surveys.hours) hours asked "
      + "about both times changed beyond chance."
  }

  func notClaimed(_ surveys: ComparedSurveys) -> String {
    "From \(surveys.then) to \(surveys.now) \(surveys.hours) "
      + "\(surveys.hours == "1" ? "hour" : "hours") can be set side by side, and no difference is called a "
      + "change."
  }

  func chance(_ hours: String, _ expected: String) -> String {
    "Of \(hours) \(hours == "1" ? "difference" : "differences") \(expected) would on average pass a plain "
      + "test by chance alone. That is allowed for (Holm's procedure): in at least 95 of 100 such "
      + "comparisons no hour is called changed that is not."
  }

  func wording(_ date: String, _ words: String) -> String {
    "Asked in other words in \(date): \(words)"
  }

  func reservation(_ reservation: WaveComparison.Reservation) -> String {
    switch reservation {
    case .wording: "Asked in other words: differences may come from that."
    case .weighting: "Weighted in another way: differences may come from that."
    }
  }

  func changes(_ then: String, _ now: String) -> String { "From \(then) to \(now)" }
  func range(_ low: String, _ high: String) -> String { "\(low) to \(high)" }

  func askedOnly(_ date: String, _ times: String) -> String {
    "Asked about only in \(date), so that nothing is known of a change: \(times)."
  }

  func samePeople(_ count: String) -> String {
    "\(count) \(count == "1" ? "person" : "people") answered both surveys; what their answers have in common "
      + "is taken off the differences."
  }

  func groupHours(_ count: String, _ changed: String?) -> String {
    changed.map { "Hour by hour in each group (\(count) differences), beyond chance: \($0)." }
      ?? "Hour by hour in each group (\(count) differences) none is beyond chance."
  }

  func lasted(_ count: String, _ times: String) -> String {
    "\(count) \(count == "1" ? "wish" : "wishes") lasted: \(times)."
  }

  func sameWeek(_ date: String) -> String {
    "On the survey of \(date) the same week is the best."
  }

  func otherWeek(_ date: String, _ week: String, isProven: Bool) -> String {
    "On the survey of \(date) another week \(isProven ? "is the best" : "is the best that was found"): "
      + "\(week) in place of what is proposed."
  }

  func losses(_ date: String, present: String?, earlier: String?) -> String {
    let first =
      present.map { "There the proposal loses \($0)" }
      ?? "What the proposal is worth there, that survey does not tell"
    let second =
      earlier.map { "on the latest survey that week loses \($0)." }
      ?? "what that week is worth now, the latest survey does not tell."
    return "\(first); \(second)"
  }

  func conflict(_ date: String) -> String {
    "On the survey of \(date) the rules cannot hold together."
  }

  func nothingFound(_ date: String) -> String {
    "On the survey of \(date) no week was found in the time given."
  }

  func notDecided(_ date: String, _ lack: WaveDecision.Lack) -> String {
    switch lack {
    case .respondents:
      "Nothing can be decided on the survey of \(date): reach counts people, and it has shares alone."
    case .weights:
      "Nothing can be decided on the survey of \(date): it lacks what the plan weights people by."
    }
  }

  func survey(_ date: String, _ people: String, _ file: String, weightedBy: String?) -> String {
    "\(date): \(people) \(people == "1" ? "person" : "people"), \(file)"
      + (weightedBy.map { ", weighted by \($0)" } ?? "") + "."
  }
}
