import OpeningHours

struct GermanWords: WordPhrases {
  let unknownExplained = "? steht, wo nach den Stunden niemand gefragt wurde."
  let and = "und"
  let closed = "geschlossen"
  let daily = "täglich"
  let day = "Tag"
  let time = "Zeit"
  let today = "Bisher"
  let proposed = "Vorgeschlagen"
  let yes = "ja"
  let no = "nein"
  let asTable = "Als Tabelle"
  let week = "Woche"
  let appendix = "Anhang"
  let inWords = "In Worten"
  let contents = "Inhalt"
  let sheet: SheetWords = ("Seite ", " von ", "")

  func units(_ objective: Plan.Objective) -> (one: String, other: String) {
    switch objective {
    case .wishes: ("Punkt", "Punkte")
    case .reach: ("Person", "Personen")
    case .visits: ("Besuch", "Besuche")
    }
  }

  func duties(_ duty: Duty) -> String {
    switch duty {
    case .late: "Spätdienste"
    case .saturday: "Samstagsdienste"
    case .sunday: "Sonntagsdienste"
    }
  }

  func from(_ beginning: String) -> String {
    "Ab dem \(beginning)"
  }

  func quoted(_ text: String) -> String {
    "„\(text.replacing("„", with: "‚").replacing("“", with: "‘"))“"
  }

  func onAverage(_ number: String) -> String {
    "im Mittel \(number)"
  }

  func under(_ number: String) -> String {
    "unter \(number)"
  }

  func isOpen(_ times: String) -> String {
    "geöffnet \(times)"
  }

  func isClosed(_ days: String) -> String {
    "\(days) geschlossen"
  }
}
