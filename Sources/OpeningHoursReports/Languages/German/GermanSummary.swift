import OpeningHours

struct GermanSummary: SummaryPhrases {
  let title = "In einer Minute"
  let caption = "Erste Fragen"
  let question = "Frage"
  let answer = "Antwort"
  let price = "Was kostet die Vorgabe?"
  let sure = "Wie sicher ist das?"
  let why = "Warum die meistgewünschten Stunden geschlossen bleiben"
  let nothingAsked = "Nichts: Gefragt wurde nur nach den Regeln des Plans."
  let worthAsMuch = "eine andere Woche, ebenso viel wert, würde dann öffnen"

  private func form(_ number: String, _ one: String, _ other: String) -> String {
    Language.german.form(number, one, other)
  }

  func wishes(_ difference: Difference, _ people: String, areAsked: Bool) -> String {
    "Etwa \(difference.size) \(form(difference.size, "Wunsch", "Wünsche")) nach einer offenen Stunde "
      + "\(form(difference.size, "wird", "werden")) pro Woche \(difference.isMore ? "mehr" : "weniger") "
      + "erfüllt: \(difference.new) statt \(difference.old); "
      + "\(areAsked ? "gefragt wurden" : "gezählt werden") \(people) Menschen."
  }

  func reach(_ difference: Difference, _ note: String?) -> String {
    "\(difference.size) \(form(difference.size, "Mensch findet", "Menschen finden")) "
      + "\(difference.isMore ? "zusätzlich" : "nicht mehr") eine passende Zeit: \(difference.new) statt "
      + "\(difference.old)" + (note.map { " (\($0))" } ?? "") + "."
  }

  func visits(_ difference: Difference) -> String {
    "Etwa \(difference.size) \(form(difference.size, "Besuch", "Besuche")) pro Woche "
      + "\(difference.isMore ? "mehr" : "weniger"): \(difference.new) statt \(difference.old)."
  }

  func aboutAsMany(_ objective: Plan.Objective) -> String {
    switch objective {
    case .wishes:
      "Pro Woche werden etwa so viele Wünsche nach einer offenen Stunde erfüllt wie bisher."
    case .reach: "Etwa so viele Menschen finden eine passende Zeit wie bisher."
    case .visits: "Etwa so viele Besuche pro Woche wie bisher."
    }
  }

  func staff(_ new: String, _ old: String?) -> String {
    "Bezahlte Arbeit: \(new) pro Woche" + (old.map { ", bisher \($0)" } ?? "") + "."
  }

  func cost(_ new: String, _ old: String?) -> String {
    "Personalkosten: \(new) pro Woche" + (old.map { ", bisher \($0)" } ?? "") + "."
  }

  func forbidden(_ rule: String, others: Int) -> String {
    "dagegen steht \(rule)"
      + (others > 0
        ? " zusammen mit " + (others == 1 ? "einer weiteren Regel" : "\(others) weiteren Regeln")
        : "")
  }

  func outbid(_ loss: String) -> String {
    "andere Stunden sind mehr wert: Die Woche würde insgesamt \(loss) verlieren"
  }

  func otherData(_ chance: DrawnChance) -> String {
    switch chance {
    case .answers: "Wie bei einer anderen Befragung?"
    case .weeks: "Wie in anderen Wochen?"
    case .both: "Wie bei anderer Befragung, in anderen Wochen?"
    }
  }
}
