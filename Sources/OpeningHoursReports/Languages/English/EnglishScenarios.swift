struct EnglishScenarios: ScenarioPhrases {
  let title = "Scenarios side by side"
  let caption = "The best week of each scenario"
  let today = "today"
  let best = "best"
  let withoutWhatIf = "best without what-ifs"
  let openHours = "Open hours"
  let changedHours = "Changed hours"
  let proven = "Proven"
  let staffHours = "Staff hours"
  let staffCost = "Staff cost"
  let reached = "People reached"

  func worth(_ unit: String) -> String {
    "Worth, in \(unit)"
  }

  func sameInAll(_ figures: String) -> String {
    "The same in all: \(figures)."
  }

  func judgedOtherwise(_ names: String) -> String {
    "Judged otherwise than the first column, so that "
      + "worths and people reached do not compare: \(names)."
  }

  func impossible(_ name: String) -> String {
    "\(name): no week is possible."
  }

  func nothingFound(_ name: String) -> String {
    "\(name): nothing was found before the end."
  }

  func failed(_ name: String) -> String {
    "\(name): the question failed."
  }

  func against(_ name: String?) -> String {
    "Against \(other(name))"
  }

  func moves(_ name: String?) -> String {
    "Gained and given up against \(other(name))"
  }

  private func other(_ name: String?) -> String {
    name.map { name in name == best ? "the best" : name } ?? "today"
  }
}
