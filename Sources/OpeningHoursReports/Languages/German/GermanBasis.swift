import OpeningHours
import OpeningHoursTables

struct GermanBasis: BasisPhrases {
  let dataOfPlan = "Daten"
  let texts = "Texte des Plans"
  let scenarios = "Szenarien"
  let inOrder = "Der Plan ist lesbar: keine Probleme gefunden."
  let title = "Worauf die Antwort beruht"
  let respondentsUnknown = "Befragte (Zahl nicht angegeben)"
  let representative =
    "Die Antwortenden entsprechen den bekannten Anteilen: Keine Gruppe weicht um einen Prozentpunkt "
    + "oder mehr ab."
  let representationUnknown =
    "Welche Gruppen unter den Antwortenden überrepräsentiert sind, ist nicht bekannt."
  let whoAnswered = "Wer geantwortet hat, vor der Gewichtung"
  let group = "Gruppe"
  let ofAnswers = "Anteil der Antworten"
  let ofAllPeople = "Anteil an allen"
  let presetCaution =
    "Regeln aus Sammlungen sind Daten für einen ersten Plan, keine Rechtsberatung."
  let rules = "Die Regeln, die gelten müssen, wer sie will und wo sie stehen"
  let rule = "Regel"
  let origin = "Herkunft"
  let source = "Quelle"

  func missingText(_ key: String, _ codes: String, _ shown: String) -> String {
    "\(key): kein Text in \(codes); stattdessen steht dort \(shown)"
  }

  func respondents(_ count: String) -> String {
    "\(count) Befragte"
  }

  func table(_ who: String, _ file: String?) -> String {
    who + (file.map { ", Tabelle \($0)" } ?? "")
      + "; ein Punkt ist ein Prozent von ihnen für eine offene Stunde."
  }

  func counted(_ file: String?, _ who: String?) -> String {
    "Besuche gezählt" + (file.map { " in \($0)" } ?? "") + (who.map { "; Wünsche: \($0)" } ?? "")
      + "."
  }

  func spokenFor(_ people: String, _ percent: String) -> String {
    "Die Wünsche stehen für \(people) \(Language.german.form(people, "Person", "Personen")): Es wird "
      + "angenommen, dass von denen, die kämen, jede Woche \(percent) kommen."
  }

  func asked(_ first: String, _ last: String?) -> String {
    last.map { "Befragt zwischen dem \(first) und dem \($0)." } ?? "Befragt am \(first)."
  }

  func represented(_ most: RepresentedGroup, _ least: RepresentedGroup) -> String {
    "Unter den Antwortenden am stärksten überrepräsentiert: \(most.name) (\(most.ofAnswers) der Antworten, "
      + "\(most.ofAllPeople) aller Menschen); am stärksten unterrepräsentiert: \(least.name) "
      + "(\(least.ofAnswers) der Antworten, \(least.ofAllPeople) aller Menschen)."
  }

  func weighted(_ effective: String, _ design: String) -> String {
    "Gewichtet: so aussagekräftig wie \(effective) Befragte gleichen Gewichts (Design-Effekt "
      + "\(design))."
  }

  func slots(_ all: String, _ minutes: String, _ parts: String) -> String {
    "Von \(all) Zeitfenstern zu je \(minutes) sind \(parts)."
  }

  func provenance(_ count: String, _ kind: Provenance) -> String {
    switch kind {
    case .asked: "\(count) erfragt"
    case .band: "\(count) in Tagesabschnitten, nach denen als Ganzes gefragt wurde"
    case .observed: "\(count) gezählt"
    case .estimated: "\(count) geschätzt"
    case .unknown: "\(count) unbekannt"
    }
  }

  func expectedPart(_ percent: String) -> String {
    "\(percent) der Besuche des Vorschlags sind aus Wünschen erwartet."
  }

  func unknownHours(_ hours: String) -> String {
    "\(hours) des Vorschlags \(hours.hasPrefix("1 ") ? "ist unbekannt und zählt" : "sind unbekannt und zählen") nichts."
  }

  func conversionSame(_ stated: String) -> String {
    "Wünsche werden mit \(stated) in Besuche umgerechnet; dieselbe Woche ergibt sich, wenn von denen, die kämen, "
      + "niemand kommt, und wenn alle kommen."
  }

  func conversionOther(_ stated: String, _ other: String, _ same: String) -> String {
    "Wünsche werden mit \(stated) in Besuche umgerechnet; bei \(other) ergibt sich eine andere Woche, bei "
      + "\(same) noch diese."
  }

  func originName(_ origin: Rule.Origin) -> String {
    switch origin {
    case .law: "Gesetz"
    case .agreement: "Vereinbarung"
    case .house: "Hausregel"
    case .wish: "Wunsch"
    }
  }

  func standard(_ key: String) -> String {
    "Vorgabe von \(key)"
  }

  func preset(_ name: String, _ title: String) -> String {
    "Regelsammlung: \(name) (\(title))."
  }

  func expectedPartOfToday(_ percent: String) -> String {
    "\(percent) der Besuche der bisherigen Woche sind aus Wünschen erwartet."
  }

  func estimatedPartOfToday(_ percent: String, _ objective: Plan.Objective) -> String {
    "\(percent) der \(objective == .visits ? "Besuche" : "Punkte") der bisherigen Woche sind "
      + "geschätzt."
  }

  func unknownHoursOfToday(_ hours: String) -> String {
    "\(hours) der bisherigen Woche \(hours.hasPrefix("1 ") ? "ist unbekannt und zählt" : "sind unbekannt und zählen") nichts."
  }
}
