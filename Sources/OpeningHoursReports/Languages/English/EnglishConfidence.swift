import OpeningHours

struct EnglishConfidence: ConfidencePhrases {
  let title = "How sure it is"
  let noChangeIsStable =
    "No change is in three draws of four: which hours change is open, whatever the gain is."
  let hours = "Hours that change or are in doubt"
  let hoursExplained =
    "In what part of the draws the hour is open in the best week; the other hours of the week are as "
    + "proposed in 95\u{A0}% of the draws or more."
  let proposal = "Proposal"
  let opens = "opens"
  let closes = "closes"
  let staysOpen = "stays open"
  let staysClosed = "stays closed"
  let chance = "Chance"
  let chanceAndEstimates = "Chance and estimates"
  let estimates = "Estimates"
  let weeks = "Weeks that win"
  let weeksExplained =
    "Loses: how much less than the best week of each draw it is worth, on average and at worst."
  let different = "Different from the proposal"
  let theProposal = "the proposal"
  let isBest = "Best in"
  let losesOnAverage = "Loses on average"
  let losesAtWorst = "At worst"
  let robust = "The week that loses least"
  let howDrawn = "How draws are made"
  let estimatesDrawn =
    "Estimated hours are estimated anew from what was drawn and err as far as hours that were left out; "
    + "hours of the same day and the same time of working days err together."
  let sampleUnknown =
    "How many people answered is not known, so that the chance of who answered is not in it."
  let countsNotDrawn =
    "Counted visits stay as they are: how much weeks differ is not in the table (import it with --by-week)."
  let tieExplained = "A tie: neither is the case, or worth more, in two draws of three."

  let asking = "What to ask next"
  let askingSubject = "Ask"
  let askingGain = "Gain on average"
  let askingNothing = "nothing"
  let askingExplained =
    "How much more the best week is worth on average once that is known; of hours, once enough people "
    + "were asked how many would come then. Nothing: hardly any answer would change the week."

  func countingMore(_ weeks: String) -> String { "count \(weeks) more weeks" }

  func weeksDrawn(_ weeks: String) -> String {
    "Counted visits are drawn by whole weeks from the \(weeks) that were counted."
  }

  func askingMore(_ answers: String) -> String { "\(answers) more people the same" }

  func askingAll(_ count: String) -> String {
    count == "1"
      ? "about the hour that is estimated" : "about all \(count) hours that are estimated"
  }

  func askingOnly(_ hours: String) -> String { "only about \(hours)" }

  private func kind(_ robustness: Confidence.Request.Robustness) -> String {
    switch robustness {
    case .mean: "on average"
    case .worstTenth: "on average over the worst tenth of the draws"
    }
  }

  func sameWeek(
    _ draws: String, _ chance: DrawnChance, sample: String?, estimates: String?
  ) -> String {
    let (source, cause) =
      switch chance {
      case .answers: ("what else the survey could have told", "who answered")
      case .weeks: ("what other weeks could have counted", "which weeks were counted")
      case .both:
        (
          "what else the survey and the counts could have told",
          "who answered and of which weeks were counted"
        )
      }
    let start = "In \(draws) \(draws == "1" ? "draw" : "draws") of \(source)"
    return switch (sample, estimates) {
    case (let sample?, let estimates?):
      "\(start), this week is the best in \(sample) by the chance of \(cause), and in \(estimates) "
        + "with the doubt of estimated hours as well."
    case (let sample?, nil):
      "\(start), this week is the best in \(sample) by the chance of \(cause)."
    case (nil, let estimates):
      "\(start), this week is the best in \(estimates ?? "") by the doubt of estimated hours."
    }
  }

  func fewDraws(_ draws: String, _ points: String) -> String {
    "So few draws say little: with \(draws), a part of them may well be off by \(points) percentage "
      + "points."
  }

  func changes(surest: DrawnChange, leastSure: DrawnChange?) -> String {
    func change(_ change: DrawnChange) -> String {
      "\(change.time) \(change.opens ? opens : closes) in \(change.part)"
    }
    guard let leastSure else { return "\(change(surest)) of the draws." }
    return "Surest: \(change(surest)) of the draws; least sure: \(change(leastSure))."
  }

  func eachChange(_ part: String) -> String { "Each change is in \(part) of the draws." }

  let ask =
    "How often this week would be the best if the data had come out otherwise can be found by draws; "
    + "that takes longer than the answer:"

  func gain(_ gain: String, _ low: String, _ high: String) -> String {
    "It brings \(gain) against today; in nine draws of ten between \(low) and \(high)."
  }

  func regret(mean: String, worst: String, today: String?) -> String {
    "Where a draw is the truth, this week falls short of its best week by \(mean) on average and by "
      + "\(worst) at worst"
      + (today.map { "; today’s hours lose \($0) on average." } ?? ".")
  }

  func stability(_ hours: String, _ part: String?, wrong: String) -> String {
    "\(hours) of the changed hours \(hours == "1" ? "is" : "are") in "
      + (part.map { "\($0) of the draws or more" } ?? "all draws")
      + "; no more than \(wrong) of them \(wrong == "1" ? "is" : "are") expected to be wrong."
  }

  func moreWeeks(_ count: String) -> String {
    count == "1" ? "And 1 more week." : "And \(count) more weeks."
  }

  func robustIsProposal(_ robustness: Confidence.Request.Robustness) -> String {
    "It is the proposal: none of the weeks that win most often loses less \(kind(robustness))."
  }

  func robust(
    _ robustness: Confidence.Request.Robustness, _ week: String, loses: String, price: String
  ) -> String {
    "\(week): of the weeks that win most often it loses least \(kind(robustness)), \(loses). With the data as they "
      + "are it is worth \(price) less than the proposal."
  }

  func sharesDrawn(_ people: String) -> String {
    "Each asked share is drawn as if \(people) other people had answered, hour by hour; that one person "
      + "wishes several hours is not in the table and not in the draws."
  }

  func respondentsDrawn(_ people: String, isWeighted: Bool) -> String {
    "Respondents are drawn from the \(people) with all that they ticked"
      + (isWeighted ? ", and weighted anew." : ".")
  }

  func strataDrawn(_ column: String) -> String {
    "Each group of \(column) is drawn by itself, as it was asked."
  }

  func seed(_ seed: String) -> String { "The same seed makes the same draws: --seed \(seed)." }

  func stopped(_ draws: String, of asked: String) -> String {
    "The search was stopped: \(draws) of \(asked) draws were decided."
  }
}
