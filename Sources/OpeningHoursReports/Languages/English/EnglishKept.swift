struct EnglishKept: KeptPhrases {
  let title = "Hours that are kept"
  let nothingLost = "all open hours can be staffed"
  let worst = "When it is likeliest that too few people are there to open"
  let opensWith = "Opens with"
  let cannotOpen = "Cannot open"
  let singleShifts = "Shifts without which nothing opens"
  let hours = "For hours"
  let lostHours = "Open hours a year not staffed"

  func stated(_ people: String, _ absence: String) -> String {
    "opens with \(people) \(people == "1" ? "person" : "people"), at \(absence) absence"
  }

  func lost(
    _ hours: String, of all: String, withoutSkill skill: (hours: String, skills: String)?,
    likeliest time: String?
  ) -> String {
    "\(hours) of \(all) open hours a year cannot be staffed"
      + (skill.map { ", \($0.hours) of them for want of \($0.skills)" } ?? "")
      + (time.map { ", likeliest \($0)" } ?? "")
  }

  func withStandIn(_ hours: String, reached chance: String) -> String {
    "With a stand-in who can be reached with a chance of \(chance) it would be \(hours) a year."
  }

  func withOneMore(_ hours: String, at time: String) -> String {
    "With one more person on duty \(time) it would be \(hours) a year."
  }

  func singleGroup(_ group: String, _ hours: String) -> String {
    "Without all of “\(group)” nothing opens for \(hours) a week."
  }

  func simulated(_ years: String, spell: String, days: String, tenth: String) -> String {
    "Simulated, in \(years) years with absences of \(spell) \(spell == "1" ? "day" : "days") on average: on \(days) "
      + "\(days == "1" ? "day" : "days") a year it is closed at some time for want of people; in every tenth year on "
      + "\(tenth) or more."
  }

  func method(_ weeks: String) -> String {
    "Added up over who is on duty in \(weeks) weeks a year, each away by herself; epidemics, leave and overtime "
      + "are not in it."
  }
}
