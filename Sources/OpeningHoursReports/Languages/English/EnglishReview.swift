import OpeningHours

struct EnglishReview: ReviewPhrases {
  let title = "Review of a change"
  let noTrend =
    "What would have changed anyway is not known: hours left alone were not counted both before and after, or "
    + "nobody came in them."
  let opened = "Hours that opened"
  let came = "Came"
  let expected = "Expected"
  let asWished = "As wished"
  let range = "Range (95\u{A0}%)"
  let verdict = "Verdict"
  let relativeBasis =
    "No conversion turns wishes into visits here, so these hours are expected in relation to each other alone: "
    + "as many as came in all of them, divided by their shares."
  let openedUnknown =
    "Nothing tells how many were to be expected in the hours that opened: it takes a share of them and a "
    + "conversion, or two hours with shares."
  let sampleUnknown =
    "How many people answered is not known, so nothing is taken off the shares for the luck of having been "
    + "chosen; the demand takes it as sample."
  let keptTitle = "Hours that were left alone"
  let keptAsExpected =
    "In each of them that was counted both times came as many as before, with the general change, within chance."
  let keptExplained =
    "Expected is what was counted before, times the general change of all hours that were left alone."
  let moved =
    "Who now comes in a new hour instead of an old one is in both figures; counts do not tell people apart."
  let learned = "The conversion that the new hours teach"
  let withoutTrend = "The general change is taken out."
  let paste = "To paste into the demand of a plan, beside wishes and visits:"
  let unusable =
    "More came than said that they would, which no conversion can say: do the wishes speak for more people?"
  let method = "How it is judged"

  func introduced(_ week: String) -> String { "Introduced: \(week)." }

  func gained(_ visits: String) -> String {
    "\(visits) \(visits == "1" ? "visit" : "visits") a week came in the hours that opened."
  }

  func lost(_ visits: String) -> String {
    "The hours that closed had \(visits) \(visits == "1" ? "visit" : "visits") a week before."
  }

  func trend(_ change: String, _ low: String, _ high: String, hours: String) -> String {
    "In the \(hours) \(hours == "1" ? "hour" : "hours") left alone and counted both times visits changed by \(change) "
      + "(95\u{A0}%: \(low) to \(high)); new hours are expected to have shared that."
  }

  func verdicts(_ judged: String, within: String, below: String?, above: String?) -> String {
    let others = [below.map { "\($0) below" }, above.map { "\($0) above" }].compactMap(\.self)
    return "Of \(judged) hours \(within) came in as expected, within chance"
      + (others.isEmpty ? "." : "; beyond chance \(others.joined(separator: " and ")).")
  }

  func interval(_ low: String, _ high: String) -> String { "\(low) to \(high)" }

  func verdict(_ verdict: Review.Verdict) -> String {
    switch verdict {
    case .within: "within chance"
    case .below: "below"
    case .above: "above"
    }
  }

  func conversionBasis(_ part: String, _ people: String, hasTrend: Bool) -> String {
    "Expected is the share times \(people) people times a conversion of \(part), which is taken as it stands"
      + (hasTrend ? ", times the general change." : ".")
  }

  func pulled(asked: String?, estimated: String?) -> String {
    let parts = [
      asked.map { "\($0) for hours that were asked about" },
      estimated.map { "\($0) for estimated hours, as left-out hours show" },
    ].compactMap(\.self)
    return
      "Hours that are chosen because their shares are high are so by luck too. Shares are therefore first drawn "
      + "to the mean, and keep of their difference from it \(parts.joined(separator: " and ")). As wished: without "
      + "that."
  }

  func uncounted(_ times: String) -> String { "Not counted: \(times)." }

  func weeks(_ fewest: String, _ most: String) -> String {
    fewest == most
      ? "Counted in \(most) \(most == "1" ? "week" : "weeks")."
      : "Counted in \(fewest) to \(most) weeks."
  }

  func dispersion(_ factor: String, isMeasured: Bool) -> String {
    isMeasured
      ? "Weeks differ \(factor) times as much as chance alone lets them (variance), as the hours left alone show."
      : "It is assumed that weeks differ \(factor) times as much as chance alone lets them (variance): too few "
        + "hours left alone have visits from before and after to tell."
  }

  func chance(_ hours: String, _ expected: String) -> String {
    "Of \(hours) \(hours == "1" ? "hour" : "hours") \(expected) would on average lie outside of their ranges by "
      + "chance alone. That is allowed for (Holm's procedure): in at least 95 of 100 such reviews no hour is "
      + "called below or above that is not."
  }

  func conversion(
    _ part: String, _ low: String, _ high: String, people: String, hours: String
  ) -> String {
    "Of those who said they would come \(part) do in a week (95\u{A0}%: \(low) to \(high)), if the wishes speak "
      + "for \(people) people; told by \(hours) \(hours == "1" ? "hour" : "hours") that opened."
  }
}
