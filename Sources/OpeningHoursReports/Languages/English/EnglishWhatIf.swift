import OpeningHours
import OpeningHoursTables

struct EnglishWhatIf: WhatIfPhrases {
  let itemsExplained =
    "Behind each what-if: how much more or less the best week is worth with it than with the others "
    + "alone."
  let nothing = "no difference"
  let needed = "without it no week is possible"
  let neededByAnother = "another what-if needs it"
  let judgedOtherwise = "cannot be compared in figures"
  let notKnown = "not known"
  let mayDiffer = "The search ended early; the true difference may be another."

  func title(_ scenario: String?) -> String {
    "What if" + (scenario.map { " (scenario \($0))" } ?? "")
  }

  func against(_ count: Int, _ difference: String, _ new: String, _ old: String) -> String {
    "Against the best week without \(these(count)): \(difference) (\(new) instead of \(old))."
  }

  func changesNothing(_ count: Int) -> String {
    "What was asked changes nothing: without \(these(count)) the best week is the same."
  }

  func worthAsMuch(_ count: Int) -> String {
    "Without \(these(count)) another week is worth as much."
  }

  func notComparable(_ count: Int) -> String {
    "Without \(these(count)) weeks are judged otherwise, so the two cannot be compared in figures."
  }

  func judgedWithout(
    _ count: Int, _ own: String, _ best: String, _ difference: String?
  ) -> String {
    "Without \(these(count)) weeks are judged otherwise: this week is then worth \(own), the week "
      + "that is best then \(best)" + (difference.map { " (\($0))." } ?? ".")
  }

  func sameJudgedOtherwise(_ count: Int) -> String {
    "Without \(these(count)) weeks are judged otherwise; the best week is the same."
  }

  func impossibleWithout(_ count: Int) -> String {
    "Without \(these(count)) no week obeys every rule."
  }

  func unknownWithout(_ count: Int) -> String {
    "The best week without \(these(count)) is not known."
  }

  func moves(_ count: Int, _ moves: String) -> String {
    "Against the best week without \(these(count)): \(moves)."
  }

  func item(_ change: String, _ effect: String) -> String {
    "\(change): \(effect)"
  }

  func declined(_ day: String, _ hours: String, _ loss: String) -> String {
    "\(day) stays closed: other hours are worth more; opening \(hours) would cost \(loss)."
  }

  func declinedForNothing(_ day: String, _ hours: String) -> String {
    "\(day) stays closed: opening \(hours) would bring nothing."
  }

  func declinedByRules(_ day: String, _ rules: [String]) -> String {
    "\(day) stays closed, since other rules forbid to open it: \(rules.joined(separator: "; "))."
  }

  private func these(_ count: Int) -> String { count == 1 ? "this what-if" : "these what-ifs" }
}
