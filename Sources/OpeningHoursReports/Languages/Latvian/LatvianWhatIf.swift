import OpeningHours
import OpeningHoursTables

struct LatvianWhatIf: WhatIfPhrases {
  let itemsExplained =
    "Aiz katra nosacījuma: par cik vairāk vai mazāk vērta ir labākā nedēļa ar to nekā tikai ar pārējiem."
  let nothing = "bez atšķirības"
  let needed = "bez tā neviena nedēļa nav iespējama"
  let neededByAnother = "to prasa cits nosacījums"
  let judgedOtherwise = "skaitļos nav salīdzināms"
  let notKnown = "nav zināms"
  let mayDiffer = "Meklēšana beidzās priekšlaikus; patiesā starpība var būt cita."

  func title(_ scenario: String?) -> String {
    "Kas būtu, ja" + (scenario.map { " (scenārijs \($0))" } ?? "")
  }

  func against(_ count: Int, _ difference: String, _ new: String, _ old: String) -> String {
    comparison(count) + "\(difference) (\(new); "
      + "bez \(count == 1 ? "tā" : "tiem") \(old))."
  }

  func changesNothing(_ count: Int) -> String {
    "Prasītais neko nemaina: bez \(these(count)) labākā nedēļa ir tā pati."
  }

  func worthAsMuch(_ count: Int) -> String {
    "Bez \(these(count)) tikpat vērta ir cita nedēļa."
  }

  func notComparable(_ count: Int) -> String {
    "Bez \(these(count)) nedēļas vērtē citādi, tāpēc skaitļos tās nevar salīdzināt."
  }

  func judgedWithout(
    _ count: Int, _ own: String, _ best: String, _ difference: String?
  ) -> String {
    "Bez \(these(count)) nedēļas vērtē citādi: šīs nedēļas vērtība tad ir \(own), "
      + "tad labākās nedēļas vērtība – \(best)" + (difference.map { " (\($0))." } ?? ".")
  }

  func sameJudgedOtherwise(_ count: Int) -> String {
    "Bez \(these(count)) nedēļas vērtē citādi; labākā nedēļa ir tā pati."
  }

  func impossibleWithout(_ count: Int) -> String {
    "Bez \(these(count)) neviena nedēļa neatbilst visiem noteikumiem."
  }

  func unknownWithout(_ count: Int) -> String {
    "Labākā nedēļa bez \(these(count)) nav zināma."
  }

  func moves(_ count: Int, _ moves: String) -> String {
    comparison(count) + "\(moves)."
  }

  func item(_ change: String, _ effect: String) -> String {
    "\(change): \(effect)"
  }

  func declined(_ day: String, _ hours: String, _ loss: String) -> String {
    "\(day) paliek slēgta: citas stundas ir vērtākas; atvēršanas (\(hours)) cena būtu \(loss)."
  }

  func declinedForNothing(_ day: String, _ hours: String) -> String {
    "\(day) paliek slēgta: atvēršana (\(hours)) neko nedotu."
  }

  func declinedByRules(_ day: String, _ rules: [String]) -> String {
    "\(day) paliek slēgta, jo citi noteikumi neļauj to atvērt: \(rules.joined(separator: "; "))."
  }

  private func comparison(_ count: Int) -> String {
    "Salīdzinot ar labāko nedēļu bez \(these(count)): "
  }

  private func these(_ count: Int) -> String { count == 1 ? "šī nosacījuma" : "šiem nosacījumiem" }
}
