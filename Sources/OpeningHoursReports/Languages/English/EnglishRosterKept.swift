struct EnglishRosterKept: RosterKeptPhrases {
  let single = "People without whom nothing opens"
  let hours = "For hours"
  let method =
    "Added up over who works when in each week of the rotation, each away by herself as often as she is; leave that is "
    + "entered is in it, epidemics and overtime are not."
  let gaps = "When leave leaves too few on duty"
  let needed = "Needed"
  let away = "On leave"

  func withStandIn(_ name: String?, reached chance: String, _ hours: String) -> String {
    "With \(name ?? "a stand-in"), who can be reached with a chance of \(chance), it would be \(hours) a year."
  }

  func week(_ number: String) -> String { "\(number)" }

  func gapsInWeeks(_ weeks: String, count: Int) -> String {
    "In \(count == 1 ? "week" : "weeks") \(weeks) leave leaves fewer on duty than are asked for: it takes a stand-in."
  }
}
