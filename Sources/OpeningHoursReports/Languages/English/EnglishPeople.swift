struct EnglishPeople: PeoplePhrases {
  let title = "Whom it reaches, and who loses"
  let caption = "People reached today and as proposed, by group"
  let group = "Group"
  let people = "People"
  let weightedPeople = "People (weighted)"
  let change = "Change"
  let loseAll = "Lose all"
  let everyone = "Everyone"
  let notStated = "not stated"
  let smaller = "smaller groups"
  let nobodyLoses = "Nobody loses the last window that suits."
  let weighted = "People count by their weights, so that these are no numbers of heads."
  let unasked = "Who comes only at hours of today that nobody was asked about is not counted."

  func lose(_ people: String) -> String {
    people == "1"
      ? "1 person loses the last window that suits"
      : "\(people) people lose the last window that suits"
  }

  func mostOfAll(_ group: String, _ percent: String) -> String {
    "most of all “\(group)”, \(percent) of them"
  }

  func explained(_ unit: String) -> String {
    "Reached: at least one ticked window of \(unit) or more is open. Lose all: reached today, not "
      + "as proposed."
  }

  func leftOut(_ columns: String) -> String {
    "No groups, for too many values: \(columns)."
  }
}
