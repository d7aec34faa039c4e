import OpeningHours
import OpeningHoursTables

struct GermanRemarks: RemarkPhrases {
  private var language: Language { .german }

  func note(_ sentence: String) -> String { "Hinweis: \(sentence)" }

  func replaced(_ days: [Weekday], _ spans: [TimeSpan], _ rule: String) -> String {
    "von den bisherigen Öffnungszeiten ersetzt eine spätere Regel, „\(rule)“, hinter einem Semikolon: "
      + "\(language.names(days)) \(language.clock(spans)); hinter einem Komma käme sie hinzu"
  }

  func nothingKnown(_ frame: TimeSpan) -> String {
    "die Daten sagen über keine Stunde im Rahmen von \(language.clock([frame])) etwas aus; nach ihnen "
      + "ist keine Woche besser als eine andere"
  }

  func closesAll(_ hours: String, _ rules: [String]) -> String {
    "es wäre gar nicht mehr geöffnet, bisher \(hours) pro Woche"
      + (rules.isEmpty
        ? ". Bitte die Zahlen des Plans prüfen, etwa Budget, Personalstunden und Längen"
        : ", denn Regeln schließen jede Stunde: \(rules.joined(separator: "; "))")
  }

  func unusedHours(_ paid: String, _ most: String) -> String {
    "von \(most) bezahlter Arbeit pro Woche, die Verträge und Regeln zulassen, braucht diese Woche "
      + "\(paid)"
  }

  func unshared(_ group: String, _ people: String, isImpossible: Bool) -> String {
    "insgesamt passen die Schichten der Gruppe „\(group)“ zu ihren Verträgen "
      + "(\(people) \(language.form(people, "Person", "Personen"))), aber "
      + (isImpossible
        ? "keine Aufteilung hält jede Woche den Vertrag jeder einzelnen Person ein"
        : "eine Aufteilung, die jede Woche den Vertrag jeder einzelnen Person einhält, wurde nicht gefunden")
  }

  func shortBlocks(_ blocks: String, _ key: String?) -> String {
    "höchstens eine Stunde am Stück geöffnet: \(blocks); keine Regel\(key.map { " (\($0))" } ?? "") verlangt mehr"
  }
}
