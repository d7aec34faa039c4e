struct EnglishSurveys: SurveyPhrases {
  let title = "Whose wishes decide"
  let survey = "Survey"
  let conversionFrom = "From a conversion of"
  let percentReached = "percent reached"
  let explained =
    "The weight of a survey is its part of all people for whom the surveys speak, each survey’s people "
    + "times its conversion. The other surveys keep their proportion. Each week is the best one under all "
    + "rules of the plan, and between two flips no other is better. An hour that one of these surveys knows "
    + "nothing about is unknown at every weight, also where that survey counts for nobody."
  let ask = "At which weights of the surveys another week is better takes longer to find out:"
  let notProven =
    "How the week depends on the weights of the surveys was not proven, so nothing is said of it."
  let provenance =
    "An hour counts as asked about where every survey that has a say asked about it. Where one of them did not, "
    + "it is treated as one that nobody was asked about: estimated, or unknown."
  let shares = "Percent of the people counted who would come, by hour and weekday"
  let differences = "What one survey wishes more than another"
  let reasons = "Reasons for not coming"
  let reason = "Reason"
  let others = "other reasons"
  let joined =
    "Told together: reasons that very few people named, with the rarest of the others where these alone are too "
    + "few."
  let ticked = "Several reasons could be named, so that their shares need not sum to 100 %."
  let drawn =
    "Each survey is drawn by itself: respondents with all that they ticked, and tables of shares hour by "
    + "hour; a table of which it is not known how many answered stays as it is."

  func point(_ people: String, withParts: Bool) -> String {
    "A point is one percent of the \(people) people for whom the surveys count, for one open hour"
      + (withParts ? " or for a part of the day that is open long enough." : ".")
  }

  func answered(_ who: String, _ files: String?, _ point: String) -> String {
    "\(who)\(files.map { ", tables \($0)" } ?? ""). \(point)"
  }

  func part(_ visit: String) -> String {
    "A part of the day counts once, if it is open for \(visit) at a stretch: a point for each percent of the "
      + "people counted, however long it is open."
  }

  func weightOf(_ name: String) -> String { "Weight of \(name)" }

  func worthToOthers(_ unit: String) -> String { "Worth to the others, \(unit)" }

  func worth(to name: String, _ unit: String) -> String { "Worth to \(name), \(unit)" }

  func stays(_ name: String, from: String, to: String, part: String?, own: String) -> String {
    "The proposed week is the best while the weight of \(name) is between \(from) and \(to)"
      + (part.map { ", which is \($0) of all its weights" } ?? "") + "; in the plan it is \(own)."
  }

  func staysAlways(_ name: String, own: String) -> String {
    "The proposed week is the best whatever the weight of \(name) is; in the plan it is \(own)."
  }

  func staysNowhere(_ name: String, own: String) -> String {
    "There is no range of weights of \(name) in which the proposed week is the one told as the best; in the "
      + "plan the weight is \(own)."
  }

  func flip(_ weight: String, conversion: String) -> String {
    "\(weight) (conversion \(conversion))"
  }

  func flips(_ weights: String) -> String { "The best week flips at \(weights)." }

  func alone(_ name: String, _ week: String?) -> String {
    "If \(name) alone counted: \(week ?? "today’s week")."
  }

  func without(_ name: String, _ week: String?) -> String {
    "If \(name) did not count: \(week ?? "today’s week")."
  }

  func joint(draws: String, part: String) -> String {
    "Of \(draws) mixtures of all surveys’ weights, drawn at random, the proposed week is the best in \(part)."
  }

  func wishesMore(_ name: String, _ other: String) -> String {
    "What \(name) wishes more than \(other)"
  }

  func noDifference(_ name: String, _ other: String) -> String {
    "Between \(name) and \(other) no hour differs by more than chance explains."
  }

  func compared(_ count: String) -> String {
    "Hours that both were asked about: \(count). A difference is told only where chance does not explain "
      + "it; in 95 of 100 such surveys none is told that is not there."
  }

  func notComparable(_ name: String, _ other: String) -> String {
    "How many answered is not known for each of \(name) and \(other), so no difference can be told from chance."
  }

  func nothingInCommon(_ name: String, _ other: String) -> String {
    "There is no hour that both \(name) and \(other) were asked about."
  }

  func further(_ count: String) -> String { "Further hours that differ: \(count)." }

  func reasons(_ name: String) -> String { "Reasons for not coming: \(name)" }

  func reasonsByGroup(_ name: String) -> String { "Reasons for not coming by group: \(name)" }
}
