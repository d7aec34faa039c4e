struct EnglishAccounts: AccountPhrases {
  let withoutHeading = "without heading"

  func warning(_ message: String) -> String { "warning: \(message)" }
  func leftOut(_ count: String, _ reason: String) -> String { "\(count) left out: \(reason)" }
  func question(_ text: String) -> String { "question: \(text)" }
  func asked(_ slots: String, _ days: String) -> String { "asked about \(slots): \(days)" }

  func notAsked(_ slots: String, _ days: String, neverTicked: Bool) -> String {
    "\(never(neverTicked)), \(slots): \(days)"
  }

  func daysNotAsked(_ days: String, neverTicked: Bool) -> String {
    "\(never(neverTicked)) on \(days)"
  }

  private func never(_ neverTicked: Bool) -> String {
    neverTicked ? "never ticked, so taken as not asked" : "never asked"
  }

  func slots(_ count: String) -> String { "\(count) \(count == "1" ? "slot" : "slots")" }
  func segments(_ names: String) -> String { "segments: \(names)" }

  func notCarriedOver(_ reason: String, _ columns: String) -> String {
    "not carried over, \(reason): \(columns)"
  }

  func column(_ heading: String, _ number: Int) -> String { "\(heading) (column \(number))" }
  func more(_ count: String) -> String { "and \(count) more; --json has them all" }

  func counts(_ count: String, _ first: String, _ last: String) -> String {
    "\(count) \(count == "1" ? "count" : "counts") "
      + (first == last ? "on \(first)" : "from \(first) to \(last)")
  }

  func visits(_ count: String, _ openDays: String?) -> String {
    "\(count) \(count == "1" ? "visit" : "visits")"
      + (openDays.map { " on \($0) open \($0 == "1" ? "day" : "days")" } ?? "")
  }

  let withoutHours =
    "no hours were asked about: the table is for ratings (answers of the staff) or for reasons (one of "
    + "several surveys)"

  func nextStep(_ entry: String) -> String { "next: put  \(entry)  under demand in the plan" }

  func times(_ count: String, _ fewest: String, _ most: String) -> String {
    "\(count) \(count == "1" ? "time" : "times") of the week, "
      + (fewest == most
        ? "each in \(most) \(most == "1" ? "week" : "weeks")"
        : "in \(fewest) to \(most) weeks each")
  }

  func holidays(_ dates: String) -> String { "left out as holidays: \(dates)" }
  func withoutVisits(_ dates: String) -> String { "without a visit, taken as closed: \(dates)" }
}
