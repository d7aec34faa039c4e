import OpeningHours
import OpeningHoursTables

struct GermanWaves: WavePhrases {
  let title = "Umfragen im Vergleich"
  let differences = "Prozentpunkte mehr oder weniger, nach Stunde"
  let changedHours = "Stunden, die sich mehr als zufällig geändert haben"
  let difference = "Unterschied"
  let interval = "Bereich (95\u{A0}%)"
  let changedMark = "* mehr als zufällig geändert."
  let notAskedMark = "– nicht in beiden Umfragen erfragt."
  let rounded =
    "Wo eine Tabelle ganze Prozent hat, macht das, was beim Runden verloren ging, die Bereiche breiter."
  let byGroup = "Nach Gruppe"
  let groupExplained =
    "Der Teil der in beiden Umfragen erfragten Stunden, den sich ein Mensch der Gruppe im Mittel wünscht; eine "
    + "Gruppe mit weniger als 5 Menschen in einer der Umfragen ist mit anderen zusammengefasst. * mehr als zufällig "
    + "geändert, von allen Gruppen."
  let lasting = "Wünsche, die geblieben sind"
  let noneLasted =
    "Kein Wunsch ist geblieben: Keiner lag in jeder Umfrage deutlich über der mittleren Stunde."
  let lastingExplained =
    "Ein Wunsch ist geblieben, wenn ihn in jeder Umfrage deutlich mehr Menschen hatten, als sich eine Stunde im "
    + "Mittel wünschten: Das untere Ende seines Bereichs (95\u{A0}%) liegt über dem Mittel der Stunden, die alle "
    + "Umfragen erfragt haben."
  let decisions = "Was frühere Umfragen ergeben hätten"
  let surveys = "Was verglichen wird"

  func changed(_ surveys: ComparedSurveys, _ changed: String?) -> String {
    "Von \(surveys.then) bis \(surveys.now) hat sich von \(surveys.hours) beide Male erfragten Stunden "
      + (changed.map { "der Wunsch nach \($0) mehr als zufällig geändert." }
        ?? "keine mehr als zufällig geändert.")
  }

  func notClaimed(_ surveys: ComparedSurveys) -> String {
    "Von \(surveys.then) bis \(surveys.now) \(surveys.hours == "1" ? "lässt" : "lassen") sich "
      + "\(surveys.hours) \(surveys.hours == "1" ? "Stunde" : "Stunden") nebeneinanderstellen; kein "
      + "Unterschied wird Änderung genannt."
  }

  func chance(_ hours: String, _ expected: String) -> String {
    "Von \(hours) \(hours == "1" ? "Unterschied" : "Unterschieden") bestünden im Mittel \(expected) einen "
      + "einfachen Test allein durch Zufall. Das ist berücksichtigt (Verfahren von Holm): In mindestens 95 von "
      + "100 solchen Vergleichen wird keine Stunde geändert genannt, die es nicht ist."
  }

  func wording(_ date: String, _ words: String) -> String {
    "\(date) mit anderen Worten gefragt: \(words)"
  }

  func reservation(_ reservation: WaveComparison.Reservation) -> String {
    switch reservation {
    case .wording: "Mit anderen Worten gefragt: Unterschiede können daher kommen."
    case .weighting: "Anders gewichtet: Unterschiede können daher kommen."
    }
  }

  func changes(_ then: String, _ now: String) -> String { "Von \(then) bis \(now)" }
  func range(_ low: String, _ high: String) -> String { "\(low) bis \(high)" }

  func askedOnly(_ date: String, _ times: String) -> String {
    "Nur \(date) erfragt, eine Änderung ist also nicht bekannt: \(times)."
  }

  func samePeople(_ count: String) -> String {
    "\(count) \(count == "1" ? "Mensch hat" : "Menschen haben") auf beide Umfragen geantwortet; was ihre "
      + "Antworten gemeinsam haben, ist aus den Unterschieden herausgerechnet."
  }

  func groupHours(_ count: String, _ changed: String?) -> String {
    let start = "Stunde für Stunde in jeder Gruppe (\(count) Unterschiede)"
    return changed.map { "\(start) mehr als zufällig: \($0)." }
      ?? "\(start) ist keiner mehr als zufällig."
  }

  func lasted(_ count: String, _ times: String) -> String {
    "\(count) \(count == "1" ? "Wunsch ist" : "Wünsche sind") geblieben: \(times)."
  }

  func sameWeek(_ date: String) -> String {
    "Nach der Umfrage \(date) ist dieselbe Woche die beste."
  }

  func otherWeek(_ date: String, _ week: String, isProven: Bool) -> String {
    "Nach der Umfrage \(date) ist eine andere Woche die beste\(isProven ? "" : " gefundene"): \(week) statt "
      + "dessen, was vorgeschlagen ist."
  }

  func losses(_ date: String, present: String?, earlier: String?) -> String {
    let first =
      present.map { "Der Vorschlag verliert dort \($0)" }
      ?? "Was der Vorschlag dort wert ist, sagt jene Umfrage nicht"
    let second =
      earlier.map { "jene Woche verliert nach der jüngsten Umfrage \($0)." }
      ?? "was jene Woche jetzt wert ist, sagt die jüngste Umfrage nicht."
    return "\(first); \(second)"
  }

  func conflict(_ date: String) -> String {
    "Nach der Umfrage \(date) können die Regeln nicht zusammen gelten."
  }

  func nothingFound(_ date: String) -> String {
    "Nach der Umfrage \(date) wurde in der gegebenen Zeit keine Woche gefunden."
  }

  func notDecided(_ date: String, _ lack: WaveDecision.Lack) -> String {
    switch lack {
    case .respondents:
      "Nach der Umfrage \(date) lässt sich nichts entscheiden: Gezählt werden Menschen, und sie hat nur Anteile."
    case .weights:
      "Nach der Umfrage \(date) lässt sich nichts entscheiden: Ihr fehlt, wonach der Plan Menschen gewichtet."
    }
  }

  func survey(_ date: String, _ people: String, _ file: String, weightedBy: String?) -> String {
    "\(date): \(people) \(people == "1" ? "Mensch" : "Menschen"), \(file)"
      + (weightedBy.map { ", gewichtet nach \($0)" } ?? "") + "."
  }
}
