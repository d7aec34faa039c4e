import OpeningHours
import OpeningHoursTables

struct GermanAnswer: AnswerPhrases {
  let next = "Als Nächstes fragen"
  let title = "Vorschlag für die Öffnungszeiten"
  let keepUnproven =
    "Die bisherigen Öffnungszeiten behalten: In der gegebenen Zeit wurde nichts Besseres gefunden."
  let weighted = "gewichtet"
  let unknownNotCounted = "ohne die Stunden, nach denen niemand gefragt wurde"

  func keepProven(_ objective: Plan.Objective) -> String {
    "Die bisherigen Öffnungszeiten behalten: Keine Woche nach diesen Regeln "
      + (objective == .reach ? "erreicht mehr Menschen." : "ist mehr wert.")
  }

  func hours(_ new: String, _ oldNumber: String?) -> String {
    "\(new) pro Woche" + (oldNumber.map { " statt \($0)" } ?? " wie bisher")
  }

  func worth(_ new: String, _ old: (amount: String, difference: String)?) -> String {
    old.map { "\(new) statt \($0.amount) (\($0.difference))" } ?? "\(new) wie bisher"
  }

  let nothingChanges = "nichts ändert sich"
  let bestPossible = "bestmöglich"
  let notProven = "nicht als Bestes bewiesen"

  func changes(_ days: String, opens: String, closes: String) -> String {
    "\(days) \(Language.german.form(days, "Tag ändert sich", "Tage ändern sich")): \(opens) und "
      + "\(closes) Stunden"
  }

  func besideToday(_ worth: String, ofSeveralSurveys: Bool) -> String {
    "\(worth) neben den bisherigen Stunden, "
      + (ofSeveralSurveys
        ? "nach denen nicht jede Umfrage gefragt hat" : "nach denen niemand gefragt wurde")
  }

  func byDate(_ date: String) -> String {
    "Stand: \(date)"
  }

  func headline(_ changes: [ChangedDays]) -> String {
    let language = Language.german
    let parts = changes.map { change in
      "\(GermanGrammar().plain(change.days)) \(language.clock(change.new.spans)) "
        + "(bisher \(language.clock(change.old.spans)))"
    }
    return "Neu: \(parts.joined(separator: ", "))."
  }

  func mostWished(_ time: String, _ percent: String) -> String {
    "Keine andere geschlossene Stunde ist mehr gewünscht als \(time) (\(percent) würden kommen)."
  }

  func mostVisited(_ time: String, _ visits: String) -> String {
    "In keiner anderen geschlossenen Stunde sind mehr Besuche zu erwarten als \(time) (\(visits))."
  }

  func nextBrings(_ time: String, _ difference: String?) -> String {
    "\(time) mit diesen Angaben geöffnet: "
      + (difference.map { "\($0) gegenüber dieser Woche." }
        ?? "Der Unterschied zu dieser Woche ist nicht bekannt.")
  }

  let leftAside = "Zeiten, die auf Wunsch geschlossen sind, zählen dabei nicht mit."
}
