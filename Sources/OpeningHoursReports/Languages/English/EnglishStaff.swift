struct EnglishStaff: StaffPhrases {
  let signs = "o open; digits: people needed and on duty; # a shift"
  let title = "Staff"
  let groupsWithCost = "People, paid hours and cost a week by contract group"
  let groups = "People and paid hours a week by contract group"
  let group = "Group"
  let people = "People"
  let hoursToday = "Hours today"
  let hoursThen = "Hours proposed"
  let hoursMost = "Hours at most"
  let costToday = "Cost today"
  let costThen = "Cost proposed"
  let all = "All"
  let duties = "Duties a week for each person, on average"
  let todayImpossible = "Today’s hours cannot be staffed under these rules"
  let todayUnknown = "Whether today’s hours can be staffed was not found out in time."
  let days = "Who works when"
  let needed = "needed"
  let onDuty = "on duty"
  let shift = "a shift"
  let paidHours =
    "Hours are paid hours, less the unpaid breaks; shifts are shown with their breaks."

  let relieved = "Who takes a break counts as on duty: colleagues relieve each other."
  let offDutyInBreaks = "Who takes a break does not count as on duty."
  let contracts = "Shifts and breaks"

  func capped(_ hours: String) -> String {
    "Hours at most: what the contracts of a group allow; all groups together no more than \(hours), as a rule "
      + "says."
  }

  func people(_ named: Int, _ others: Int) -> String {
    "People by name: \(named), by number: \(others)."
  }

  func rotation(_ weeks: Int, isCyclic: Bool, from date: String?) -> String {
    "Weeks of the rotation: \(weeks)" + (isCyclic ? " (it repeats)" : "")
      + (date.map { ", beginning: \($0)" } ?? "") + "."
  }

  func shifts(_ group: String, _ shortest: String, _ longest: String) -> String {
    "\(group): shifts of \(shortest == longest ? "" : "\(shortest) to ")\(Self.hours(longest))"
  }

  private static func hours(_ number: String) -> String { EnglishGrammar().hours(number) }

  func namedShifts(_ group: String, _ shifts: String) -> String {
    "\(group): no other shifts than \(shifts)"
  }

  func present(_ times: String) -> String { ", present \(times)" }
  func pause(_ length: String, _ work: String) -> String {
    "\(length) in more than \(work) of work"
  }
  func breaks(_ breaks: String) -> String { "Unpaid breaks: \(breaks)" }

  func dutyToday(_ duty: String) -> String {
    "\(duty) today"
  }

  func lateExplained(_ time: String) -> String {
    "Late: the shift ends after \(time)."
  }

  func dayTitle(_ day: String, _ hours: String) -> String {
    "\(day), open \(hours)"
  }

  func dayDescription(_ needed: String, _ onDuty: String, _ shifts: String) -> String {
    "Needed: \(needed). On duty: \(onDuty). Shifts: \(shifts)."
  }

  func dutyThen(_ duty: String) -> String {
    "\(duty) proposed"
  }
}
