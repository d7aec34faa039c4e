import OpeningHours
import OpeningHoursTables

struct GermanPrices: PricePhrases {
  let against = "Entgegenstehende Regeln"
  let cannotClose = "Lassen sich nicht schließen"
  let cannotOpen = "Lassen sich nicht öffnen"
  private var language: Language { .german }

  let title = "Was Wünsche kosten"
  let toOpen = "Was es kostet, eine geschlossene Stunde zu öffnen, das Günstigste zuerst"
  let toClose = "Was es kostet, eine offene Stunde zu schließen, das Günstigste zuerst"
  let worth = "Wert"
  let loses = "Verlust"
  let staff = "Personal"
  let forIt = "Was sich dafür ändert"
  let nothingElse = "sonst nichts"
  let gains =
    "Ein Verlust unter 0 ist ein Gewinn: Was ausdrücklich geschlossen wird, "
    + "darf zwei Teile eines Tages lassen, auch wenn niemand danach gefragt wurde."
  let perhapsFewer = "vielleicht genügen weniger Regeln"
  let staffExplained =
    "Personal: bezahlte Stunden mehr oder weniger, wenn sich sonst nichts ändert."

  func moreToOpen(_ count: String) -> String {
    "Und \(count) weitere Stunden, die geschlossen bleiben."
  }

  func moreToClose(_ count: String) -> String {
    "Und \(count) weitere Stunden, die geöffnet sind."
  }

  func explained(_ unit: String) -> String {
    "Wert: was die Stunde selbst wert ist (~ geschätzt, ? nicht bekannt). Verlust: um wie viel die "
      + "beste Woche mit ihr weniger wert ist (\(unit))."
  }

  func notAskedAll(_ missing: String, _ all: String) -> String {
    "Die Suche wurde beendet: \(missing) von \(all) Stunden haben keinen Preis."
  }

  func opens(_ day: Weekday, _ spans: [TimeSpan]) -> String {
    "\(language.short(day)) \(language.spans(spans)) \(spans.count == 1 ? "kommt" : "kommen") hinzu"
  }

  func closes(_ day: Weekday, _ spans: [TimeSpan]) -> String {
    "\(language.short(day)) \(language.spans(spans)) \(spans.count == 1 ? "entfällt" : "entfallen")"
  }

  func because(_ count: Int) -> String {
    count == 1 ? "Wegen dieser Regel" : "Wegen dieser Regeln; mehrere wirken zusammen"
  }

  func best(_ headline: String, isProven: Bool) -> String {
    "Das ist die beste Woche, die \(isProven ? "diese Regeln zulassen" : "rechtzeitig gefunden wurde"). "
      + headline
  }

  func showAll(_ flag: String) -> String {
    "\(flag) zeigt sie."
  }

  func failed(_ time: String, _ message: String) -> String {
    "\(time): \(message)"
  }

  func notFound(_ times: String) -> String {
    "Nicht rechtzeitig ermittelt: \(times)."
  }
}
