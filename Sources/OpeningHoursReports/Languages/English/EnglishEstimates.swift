import OpeningHours

struct EnglishEstimates: EstimatePhrases {
  let aTie = "a tie"
  let tieExplained =
    "A tie: the difference is smaller than the usual error of the estimates it rests on."
  let how =
    "An hour that nobody was asked about is estimated (~) from all that were: the nearer in time and "
    + "the more alike the day, the more an asked hour counts."
  let usualErrorExplained =
    "The usual error (±) of a difference takes into account that hours near each other are wrong "
    + "together; in trials about four in five differences were closer to the truth than that."
  let errorsByDay = "How far estimates are off by day, each asked hour left out in turn"
  let errorsByTime = "How far estimates are off by time, each asked hour left out in turn"
  let hoursAsked = "Hours asked about"
  let meanError = "Off on average, percentage points"
  let largestError = "Off at most"

  func part(
    _ percent: String, _ objective: Plan.Objective, _ difference: EstimatedDifference?
  ) -> String {
    let whole = "Estimated: \(percent) of the \(objective == .visits ? "visits" : "points")"
    switch difference {
    case nil: return "\(whole)."
    case .nothing: return "\(whole), nothing of the difference."
    case .part(let part, let usualError):
      return "\(whole); of the difference \(part), with a usual error of ±\(usualError)."
    }
  }

  func tie(_ difference: String, _ usualError: String) -> String {
    "A tie: the difference (\(difference)) is within the usual error of the estimates "
      + "(±\(usualError))."
  }

  func leftOut(
    mean: String, largest: String, _ when: String, estimated: String, asked: String
  ) -> String {
    "Each asked hour left out in turn and estimated from the others: off by \(mean) percentage "
      + "points on average, \(largest) at most (\(when): \(estimated) estimated, \(asked) asked)."
  }
}
