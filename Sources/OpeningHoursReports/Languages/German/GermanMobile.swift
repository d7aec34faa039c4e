import OpeningHours
import OpeningHoursTables

struct GermanMobile: MobilePhrases {
  let title = "Fahrbibliothek"
  let unchanged = "Der heutige Fahrplan bleibt, wie er ist."
  let worthNotKnown =
    "Was die Stunden an den Haltestellen wert sind, ist nicht bekannt: Die Datei nennt keine Tabelle der "
    + "Nachfrage."
  let proven = "Kein Fahrplan nach diesen Regeln ist mehr wert."
  let timetable = "Fahrplan"
  let stop = "Haltestelle"
  let district = "Stadtteil"
  let vehicle = "Fahrzeug"
  let now = "Heute"
  let proposed = "Vorschlag"
  let markedRows = "Hervorgehoben: Halte, deren Woche, Wochentag oder Zeit sich ändert."
  let shortLegsTitle = "Fahrten mit zu wenig Zeit"
  let from = "Von"
  let to = "Nach"
  let when = "Wann"
  let there = "Minuten vorhanden"
  let needed = "Minuten nötig"
  let timetableOf = "Im Fahrplan"
  let districts = "Stadtteile"
  let withoutDistrict = "ohne Angabe des Stadtteils"
  let stops = "Haltestellen"
  let hours = "Stunden"
  let people = "Personen"
  let districtsExplained =
    "Stunden, in denen dort in allen Wochen des Turnus ein Fahrzeug steht; jeder Halt behält seine Dauer."
  let rules = "Regeln des Fahrplans"

  func changed(_ count: String, of all: String, moved: String) -> String {
    "\(count) von \(all) Halten \(count == "1" ? "liegt" : "liegen") zu einer anderen Zeit, davon \(moved) an einem "
      + "anderen Wochentag."
  }

  func worth(_ new: String, today: String, weeks: String) -> String {
    "Der Fahrplan ist \(Self.weeks(weeks)) \(new) wert, der heutige \(today)."
  }

  func partNotKnown(_ hours: String) -> String {
    "Bei Halten von zusammen \(hours) hat niemand gesagt, was sie wert sind; sie bleiben, wo sie sind, und zählen "
      + "nichts."
  }

  func notProven(_ bound: String, _ more: String?) -> String {
    "Ob es einen besseren Fahrplan gibt, ist nicht bekannt; keiner ist mehr wert als \(bound)\(more.map { ", das sind \($0) mehr" } ?? "")."
  }

  func vehicleHours(_ new: String, today: String, weeks: String) -> String {
    "Die Fahrzeuge sind \(Self.weeks(weeks)) \(new) unterwegs, heute \(today)."
  }

  func noShortLegs(but minutes: String?) -> String {
    "Jede Fahrt zwischen zwei Haltestellen hat die Zeit, die sie braucht"
      + (minutes.map { ", oder bis zu \($0) min weniger, wie es die Regeln erlauben." } ?? ".")
  }

  func shortLegs(_ new: String, today: String, but minutes: String?) -> String {
    "Fahrten mit \(minutes.map { "über \($0) min " } ?? "")weniger Zeit, als sie brauchen: \(new) in diesem Fahrplan, \(today) im heutigen."
  }

  func week(_ number: String) -> String { "Woche \(number)" }
  func inWeek(_ time: String, _ week: String) -> String { "\(time) (Woche \(week))" }

  func estimated(_ count: String, of all: String) -> String {
    "~ eine Fahrt, die in keiner Tabelle steht, nach der Luftlinie geschätzt: \(count) von \(all) zwischen zwei "
      + "Haltestellen."
  }

  private static func weeks(_ number: String) -> String {
    number == "1" ? "in einer Woche" : "in \(number) Wochen"
  }

  func notKeptToday(_ days: String) -> String {
    "nicht eingehalten von Fahrten, die wie heute bleiben: \(days)"
  }

  func rule(_ statement: MobileRule.Statement) -> String {
    func time(_ time: TimeOfDay) -> String { GermanGrammar().clock(time) }
    return switch statement {
    case .frame(let span): "Fahrzeuge sind von \(time(span.start)) bis \(time(span.end)) unterwegs"
    case .lunch(let minutes, let span):
      "Eine Mittagspause von \(minutes) Minuten zwischen \(time(span.start)) und \(time(span.end))"
    case .mostMoved(let count):
      "Höchstens \(count) \(count == 1 ? "Halt" : "Halte") an einem anderen Wochentag als heute"
    case .driveTolerance(let minutes):
      "Eine Fahrt darf \(minutes) \(minutes == 1 ? "Minute" : "Minuten") weniger haben, als sie braucht"
    case .vehicles(let count):
      "Höchstens \(count) \(count == 1 ? "Fahrzeug" : "Fahrzeuge") zugleich unterwegs"
    }
  }
}
