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
