struct EnglishExplorer: ExplorerPhrases {
  let title = "Move it and see"
  let intro = "For each value that you choose, this is the best week under all other rules."
  let back = "Back to the plan"
  let withoutScript =
    "Without scripts the sliders are missing. The plan’s own answer stands here, and a table of "
    + "all "
    + "values below."
  let chosen = "chosen"
  let withoutWeek = "– stands where there is no week."
  let impossible = "No week is possible here. These rules cannot hold together:"
  let notFound = "No week was found here in the time given."
  let rest = "The plan’s own answer in full"
  let restExplained = "What follows is about the plan as it stands and does not move with a slider."
  let allValues = "All values"

  func own(isAsked: Bool) -> String { isAsked ? "as asked" : "as in the plan" }

  func wrongAddress(_ text: String) -> String {
    "The address of this page names “\(text)”, which is no value here. What is shown is the plan’s own "
      + "answer."
  }

  func failed(_ name: String) -> String {
    "No answer: \(name)"
  }
}
