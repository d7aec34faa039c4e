import OpeningHours
import OpeningHoursTables

struct EnglishBasis: BasisPhrases {
  let dataOfPlan = "Data"
  let texts = "Texts of the plan"
  let scenarios = "Scenarios"
  let inOrder = "The plan can be read: no problems found."
  let title = "What the answer rests on"
  let respondentsUnknown = "respondents (number not stated)"
  let representative =
    "Those who answered match the known margins: no group is off by a percentage point or more."
  let representationUnknown =
    "Which groups are over-represented among those who answered is not known."
  let whoAnswered = "Who answered, before weighting"
  let group = "Group"
  let ofAnswers = "Of the answers"
  let ofAllPeople = "Of all people"
  let presetCaution = "Rules from collections are data for a first plan, no legal advice."
  let rules = "The rules that must hold, who wants them and where they stand"
  let rule = "Rule"
  let origin = "Origin"
  let source = "Source"

  func missingText(_ key: String, _ codes: String, _ shown: String) -> String {
    "\(key): no text in \(codes); \(shown) stands there instead"
  }

  func respondents(_ count: String) -> String {
    "\(count) \(Language.english.form(count, "respondent", "respondents"))"
  }

  func table(_ who: String, _ file: String?) -> String {
    who + (file.map { ", table \($0)" } ?? "")
      + "; a point is one percent of them for one open hour."
  }

  func counted(_ file: String?, _ who: String?) -> String {
    "Visits counted" + (file.map { " in \($0)" } ?? "") + (who.map { "; wishes of \($0)" } ?? "")
      + "."
  }

  func spokenFor(_ people: String, _ percent: String) -> String {
    "The wishes speak for \(people) \(Language.english.form(people, "person", "people")): of those who would "
      + "come, \(percent) are taken to come each week."
  }

  func asked(_ first: String, _ last: String?) -> String {
    last.map { "Asked between \(first) and \($0)." } ?? "Asked on \(first)."
  }

  func represented(_ most: RepresentedGroup, _ least: RepresentedGroup) -> String {
    "Most over-represented among those who answered: \(most.name) (\(most.ofAnswers) of the answers, "
      + "\(most.ofAllPeople) of all people); most under-represented: \(least.name) "
      + "(\(least.ofAnswers) of the answers, \(least.ofAllPeople) of all people)."
  }

  func weighted(_ effective: String, _ design: String) -> String {
    "Weighted: as telling as \(effective) respondents of equal weight (design effect \(design))."
  }

  func expectedPart(_ percent: String) -> String {
    "\(percent) of the proposal’s visits are expected from wishes."
  }

  func unknownHours(_ hours: String) -> String {
    "\(hours) of the proposal \(hours.hasPrefix("1 ") ? "is unknown and counts" : "are unknown and count") nothing."
  }

  func conversionSame(_ stated: String) -> String {
    "Wishes turned into visits at \(stated); the same week comes out if nobody came of those who would, and if "
      + "all did."
  }

  func conversionOther(_ stated: String, _ other: String, _ same: String) -> String {
    "Wishes turned into visits at \(stated); at \(other) another week comes out, at \(same) still this one."
  }

  func originName(_ origin: Rule.Origin) -> String {
    switch origin {
    case .law: "law"
    case .agreement: "agreement"
    case .house: "house"
    case .wish: "wish"
    }
  }

  func standard(_ key: String) -> String {
    "default of \(key)"
  }

  func preset(_ name: String, _ title: String) -> String {
    "Collection of rules: \(name) (\(title))."
  }

  func expectedPartOfToday(_ percent: String) -> String {
    "\(percent) of the visits of today’s week are expected from wishes."
  }

  func estimatedPartOfToday(_ percent: String, _ objective: Plan.Objective) -> String {
    "\(percent) of the \(objective == .visits ? "visits" : "points") of today’s week are estimated."
  }

  func unknownHoursOfToday(_ hours: String) -> String {
    "\(hours) of today’s week \(hours.hasPrefix("1 ") ? "is unknown and counts" : "are unknown and count") nothing."
  }

  func slots(_ all: String, _ minutes: String, _ parts: String) -> String {
    "Of \(all) slots of \(minutes), \(parts)."
  }

  func provenance(_ count: String, _ kind: Provenance) -> String {
    switch kind {
    case .asked: Language.english.form(count, "\(count) was", "\(count) were") + " asked about"
    case .band:
      Language.english.form(count, "\(count) lies", "\(count) lie")
        + " in parts of the day that were asked about as a whole"
    case .observed: Language.english.form(count, "\(count) was", "\(count) were") + " counted"
    case .estimated: Language.english.form(count, "\(count) is", "\(count) are") + " estimated"
    case .unknown: Language.english.form(count, "\(count) is", "\(count) are") + " unknown"
    }
  }
}
