struct EnglishSystemPeople: SystemPeoplePhrases {
  let rows =
    "A branch stands for those who name it, wherever they are reached; who names several stands in the row of each."
  let newly = "Newly reached"
  let byItself =
    "A branch counts here whom it reaches by itself; who names several counts in each, so that these figures do not "
    + "add up."

  func reached(of all: String, today: String, then: String) -> String {
    "Of \(all) \(all == "1" ? "person who names" : "people who name") a branch \(today) "
      + "\(today == "1" ? "is" : "are") reached today and \(then) as proposed."
  }

  func gained(_ gained: String, lost: String) -> String {
    "\(gained) \(gained == "1" ? "is" : "are") newly reached, and \(lost) "
      + "\(lost == "1" ? "loses" : "lose") the last time that suits in a branch that they name."
  }

  func several(_ people: String) -> String {
    "\(people) \(people == "1" ? "names" : "name") several branches; each counts once."
  }

  func unnamed(_ respondents: String) -> String {
    respondents == "1"
      ? "1 respondent names no branch; she was not asked about any, and is not counted."
      : "\(respondents) respondents name no branch; they were not asked about any, and are not counted."
  }

  func tooFew(_ branches: String) -> String {
    "Named by too few to be shown: \(branches)."
  }
}
