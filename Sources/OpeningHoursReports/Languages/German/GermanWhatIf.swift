import OpeningHours
import OpeningHoursTables

struct GermanWhatIf: WhatIfPhrases {
  let itemsExplained =
    "Hinter jeder Vorgabe: um wie viel mehr oder weniger die beste Woche mit ihr wert ist als mit den "
    + "anderen allein."
  let nothing = "kein Unterschied"
  let needed = "ohne sie ist keine Woche möglich"
  let neededByAnother = "eine andere Vorgabe braucht sie"
  let judgedOtherwise = "in Zahlen nicht vergleichbar"
  let notKnown = "nicht bekannt"
  let mayDiffer = "Die Suche endete vorzeitig; der wahre Unterschied kann ein anderer sein."

  func title(_ scenario: String?) -> String {
    "Was wäre, wenn" + (scenario.map { " (Szenario \($0))" } ?? "")
  }

  func against(_ count: Int, _ difference: String, _ new: String, _ old: String) -> String {
    "Gegenüber der besten Woche ohne \(these(count)): \(difference) (\(new) statt \(old))."
  }

  func changesNothing(_ count: Int) -> String {
    "Das Gefragte ändert nichts: Ohne \(these(count)) ist die beste Woche dieselbe."
  }

  func worthAsMuch(_ count: Int) -> String {
    "Ohne \(these(count)) ist eine andere Woche ebenso viel wert."
  }

  func notComparable(_ count: Int) -> String {
    "Ohne \(these(count)) wird anders bewertet; ein Vergleich in Zahlen ist nicht möglich."
  }

  func judgedWithout(
    _ count: Int, _ own: String, _ best: String, _ difference: String?
  ) -> String {
    "Ohne \(these(count)) wird anders bewertet: Diese Woche kommt dann auf \(own), die Woche, "
      + "die dann die beste ist, auf \(best)" + (difference.map { " (\($0))." } ?? ".")
  }

  func sameJudgedOtherwise(_ count: Int) -> String {
    "Ohne \(these(count)) wird anders bewertet; die beste Woche ist dieselbe."
  }

  func impossibleWithout(_ count: Int) -> String {
    "Ohne \(these(count)) erfüllt keine Woche alle Regeln."
  }

  func unknownWithout(_ count: Int) -> String {
    "Die beste Woche ohne \(these(count)) ist nicht bekannt."
  }

  func moves(_ count: Int, _ moves: String) -> String {
    "Gegenüber der besten Woche ohne \(these(count)): \(moves)."
  }

  func item(_ change: String, _ effect: String) -> String {
    "\(change): \(effect)"
  }

  func declined(_ day: String, _ hours: String, _ loss: String) -> String {
    "\(day) bleibt geschlossen: Andere Stunden sind mehr wert; \(hours) zu öffnen würde \(loss) kosten."
  }

  func declinedForNothing(_ day: String, _ hours: String) -> String {
    "\(day) bleibt geschlossen: \(hours) zu öffnen würde nichts bringen."
  }

  func declinedByRules(_ day: String, _ rules: [String]) -> String {
    "\(day) bleibt geschlossen, weil andere Regeln entgegenstehen: "
      + "\(rules.joined(separator: "; "))."
  }

  private func these(_ count: Int) -> String { count == 1 ? "diese Vorgabe" : "diese Vorgaben" }
}
