import OpeningHours
import OpeningHoursTables

struct GermanRoster: RosterPhrases {
  let title = "Dienstplan"
  let perhapsBetter = "Ob es einen besseren Dienstplan gibt, ist nicht bekannt."
  let proven = "Kein Dienstplan unter diesen Regeln ist besser."
  let glance = "Alle Wochen auf einen Blick"
  let letters: (day: Character, late: Character, away: Character) = ("D", "S", "A")
  let lettersExplained =
    "D ein Dienst; S ein Spätdienst; A abwesend; · frei. Jede Woche von Montag bis Sonntag."
  let person = "Person"
  let away = "abwesend"
  let byPerson = "Was er von jeder Person verlangt"
  let shifts = "Dienste"
  let hours = "Stunden"
  let due = "Anteil"
  let contract = "Vertrag"
  let leave = "Urlaub"
  let freeWeekends = "Freie Wochenenden"
  let wishesKept = "Erfüllte Wünsche"
  let dueExplained =
    "Anteil: was von den Stunden der Gruppe auf die Person entfällt, nach den Verträgen ohne Urlaub, und nicht "
    + "mehr als der eigene Vertrag."
  let contractExplained =
    "Vertrag: die Dienststunden in allen Wochen des Turnus; Urlaub zählt je Arbeitstag ein Fünftel der "
    + "Wochenstunden."
  let unfilled = "Dienste ohne Person"
  let standIns = "Vertretungen"
  let changes = "Änderungen gegenüber dem vorigen Dienstplan"
  let now = "Jetzt"
  let before = "Vorher"
  let rules = "Regeln des Dienstplans"
  let nameless = "Personen stehen hier mit Gruppe und Nummer; --names nennt ihre Namen."

  func allWorked(_ shifts: String, weeks: String) -> String {
    "Alle \(shifts) Dienste von \(Self.weeks(weeks)) sind besetzt."
  }

  func unworked(_ count: String, of shifts: String, weeks: String) -> String {
    count == "1"
      ? "Einer der \(shifts) Dienste von \(Self.weeks(weeks)) ist nicht besetzt."
      : "\(count) der \(shifts) Dienste von \(Self.weeks(weeks)) sind nicht besetzt."
  }

  private static func weeks(_ number: String) -> String {
    "\(number) \(number == "1" ? "Woche" : "Wochen")"
  }

  func fewerPerhaps(_ least: String) -> String {
    "Ob weniger Dienste unbesetzt bleiben könnten, ist nicht bekannt; mindestens \(least) müssen es."
  }

  func lighterPerhaps(_ cost: String, _ bound: String) -> String {
    "Ob es einen besseren Dienstplan gibt, ist nicht bekannt: Nach den Gewichten von Wünschen und Regeln zählt "
      + "dieser \(cost), und keiner kann weniger als \(bound) zählen."
  }

  func missing(_ hours: String) -> String {
    "In allen Wochen zusammen fehlt \(hours) lang jemand mit einer Qualifikation, die gebraucht wird."
  }

  func shortfall(_ parts: String) -> String {
    "Was Personen zusteht, war nicht ganz einzuhalten: \(parts) Viertelstunden oder Dienste weichen ab."
  }

  func wishes(_ kept: String, _ asked: String) -> String {
    "\(kept) von \(asked) Wünschen sind erfüllt, jeder in jeder Woche außer im Urlaub gezählt."
  }

  func leastKept(_ name: String, _ kept: String, _ asked: String) -> String {
    "Am wenigsten erfüllt ist für \(name): \(kept) von \(asked)."
  }

  func week(_ number: String, _ dates: String?) -> String {
    "Woche \(number)" + (dates.map { ", \($0)" } ?? "")
  }

  func dates(_ first: String, _ last: String) -> String { "\(first) bis \(last)" }
  func of(_ part: String, _ whole: String) -> String { "\(part) von \(whole)" }

  func changed(_ count: String) -> String {
    count == "1" ? "Ein Dienst wechselt die Person." : "\(count) Dienste wechseln die Person."
  }

  let lines =
    "In jeder Gruppe arbeiten alle dieselben Wochen nacheinander, jede Person beginnt mit einer anderen."

  func repeats(_ weeks: String) -> String {
    weeks == "1" ? "Er wiederholt sich jede Woche." : "Er wiederholt sich alle \(weeks) Wochen."
  }

  func sheet(_ name: String) -> String { "Dienstplan für \(name)" }

  func sheetLead(_ hours: String, _ shifts: String) -> String {
    "\(hours) in \(shifts) \(shifts == "1" ? "Dienst" : "Diensten")."
  }

  func calendarShift(_ library: String) -> String { "Dienst: \(library)" }

  func away(week: String, _ names: String) -> String {
    "Das ist so in Woche \(week), wenn Urlaub hat: \(names). Es braucht eine Vertretung."
  }

  func able(_ names: String) -> String { "Wer kann: \(names)." }

  func tooFew(_ shifts: String, _ group: String, needed: String, able: String) -> String {
    "\(shifts) braucht \(needed) Personen (\(group)); \(able) \(able == "1" ? "kann" : "können")."
  }

  func rhythm(_ every: Int, _ shifts: String, needed: String, able: String) -> String {
    "Ist jedes \(every). Wochenende frei, braucht \(shifts) \(needed) Personen; \(able) "
      + "\(able == "1" ? "kann" : "können")."
  }

  func tooFewHours(_ shifts: String, needed: String, able: String) -> String {
    "\(shifts) braucht \(needed); wer dann arbeiten kann, hat \(able)."
  }

  func unreachable(_ name: String, _ most: String?) -> String {
    most.map { "\(name) kommt an den eigenen Tagen und Zeiten auf höchstens \($0)." }
      ?? "\(name) kann unter diesen Regeln keinen Dienstplan haben."
  }

  func together(_ people: String, _ shifts: String) -> String {
    "Diese gehen nicht zusammen: \(people); \(shifts)."
  }
}

extension GermanRoster {
  func rule(_ statement: RosterRule.Statement, _ numbers: NumberForm) -> String {
    func hours(_ minutes: Int) -> String { GermanGrammar().hours(numbers.hours(minutes)) }
    return switch statement {
    case .rest(let minutes): "Mindestens \(hours(minutes)) zwischen den Diensten zweier Tage"
    case .longestRun(let days): "Höchstens \(days) Arbeitstage nacheinander"
    case .shortestRun(let days): "Mindestens \(days) Arbeitstage nacheinander"
    case .shortestFreeRun(let days): "Mindestens \(days) freie Tage nacheinander"
    case .longestFreeRun(let days): "Lieber nicht mehr als \(days) freie Tage nacheinander"
    case .singleDayOff(let minutes):
      "Ein einzelner freier Tag ergibt mindestens \(hours(minutes)) ohne Arbeit"
    case .shiftsInRow(let span, let least, let most):
      "Dienste \(GermanGrammar().span(span)): \(least) bis \(most) Tage nacheinander"
    case .workedWeekend(let weight): "Lieber freie Wochenenden (Gewicht je \(weight))"
    case .freeDays(let count):
      count == 1
        ? "Mindestens ein freier Tag in jeder Woche"
        : "Mindestens \(count) freie Tage in jeder Woche"
    case .freeDaysTogether(nil): "Zwei freie Tage nacheinander in jeder Woche"
    case .freeDaysTogether(let weight?):
      "Lieber zwei freie Tage nacheinander in jeder Woche (Gewicht \(weight))"
    case .freeWeekendRhythm(let every): "Jedes \(every). Wochenende ist frei"
    case .freeWeekends(let count, let weeks):
      count == 1
        ? "Mindestens ein freies Wochenende in je \(weeks) Wochen"
        : "Mindestens \(count) freie Wochenenden in je \(weeks) Wochen"
    case .mostSundays(let count): "Höchstens \(count) Sonntage im Jahr"
    case .hoursBand(let minutes):
      "Die Stunden jeder Person sind ihr Anteil, bis auf \(hours(minutes)) mehr oder weniger"
    case .hoursAccount(let minutes):
      "Am Ende jeder Woche sind die Stunden seit Beginn ihr Anteil, bis auf \(hours(minutes)) mehr oder weniger"
    case .dutyQuota(let duty):
      "\(Self.name(duty)) nach dem Anteil einer vollen Stelle"
    case .dutiesInRow(let duty, let most):
      "\(Self.name(duty)): höchstens an \(most) Tagen nacheinander"
    case .sameKindInWeek(let weight):
      "Lieber eine Art von Diensten in der Woche (Gewicht \(weight))"
    case .keepsRoster(let weight):
      "Wenige Änderungen gegenüber dem vorigen Dienstplan (Gewicht \(weight))"
    }
  }

  private static func name(_ duty: Duty) -> String { GermanWords().duties(duty).capitalizedFirst }
}
