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
  let leaveRepeats =
    "Urlaubstage wiederholen sich mit; für Urlaub, der einmal kommt, dient ein Turnus mit cyclic: false."
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

  func fewerPerhaps(_ least: String?) -> String {
    "Ob weniger Dienste unbesetzt bleiben könnten, ist nicht bekannt"
      + (least.map { "; mindestens \($0) \($0 == "1" ? "muss" : "müssen") es." } ?? ".")
  }

  func lighterPerhaps(_ cost: String, _ bound: String) -> String {
    "Ob es einen besseren Dienstplan gibt, ist nicht bekannt: Nach den Gewichten von Wünschen und Regeln zählt "
      + "dieser \(cost), und keiner kann weniger als \(bound) zählen."
  }

  func missing(_ hours: String) -> String {
    "Personen mit Qualifikationen, die gebraucht werden, fehlen in allen Wochen zusammen \(hours), jede einzeln "
      + "gezählt."
  }

  func shortfall(_ parts: String) -> String {
    "Was Personen zusteht, war nicht ganz einzuhalten: \(parts) \(parts == "1" ? "Viertelstunde, ein Dienst oder eine Folge freier Tage weicht" : "Viertelstunden, Dienste oder Folgen freier Tage weichen") ab."
  }

  func wishes(_ kept: String, _ asked: String) -> String {
    "\(kept) von \(asked) Wünschen sind erfüllt, jeder in jeder Woche außer im Urlaub gezählt."
  }

  func wishesBeside(_ count: String) -> String {
    count == "1"
      ? "Ein Wunsch betrifft einen Tag, an dem in dieser Woche niemand arbeitet: Kein Dienstplan entscheidet ihn, und er "
        + "zählt nicht."
      : "\(count) Wünsche betreffen Tage, an denen in dieser Woche niemand arbeitet: Kein Dienstplan entscheidet sie, und "
        + "sie zählen nicht."
  }

  func leastKept(_ name: String, _ kept: String, _ asked: String) -> String {
    "Am wenigsten erfüllt ist für \(name): \(kept) von \(asked)."
  }

  func week(_ number: String, _ dates: String?) -> String {
    "Woche \(number)" + (dates.map { ", \($0)" } ?? "")
  }

  func dates(_ first: String, _ last: String) -> String { "\(first) bis \(last)" }
  func of(_ part: String, _ whole: String) -> String { "\(part) von \(whole)" }

  func fewerShifts(_ count: String) -> String {
    count == "1"
      ? "Ein Dienst weniger als darin wird geleistet."
      : "\(count) Dienste weniger als darin werden geleistet."
  }

  func changed(_ count: String) -> String {
    count == "1"
      ? "Ein Dienst wechselt die Person oder die Zeit."
      : "\(count) Dienste wechseln die Person oder die Zeit."
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
    most.map {
      "\(name) kommt an den eigenen Tagen und Zeiten und unter diesen Regeln auf höchstens \($0)."
    }
      ?? "\(name) kann unter diesen Regeln keinen Dienstplan haben."
  }

  func together(_ people: String, _ shifts: String) -> String {
    "Diese gehen nicht zusammen: \(people); \(shifts)."
  }

  let givenLeave = "Urlaub wie angegeben"
  let givenHistory = "was zuvor gearbeitet wurde"

  func freeWeekends(
    _ least: String, of weeks: String, _ shifts: String, needed: String, able: String
  ) -> String {
    "Sind in je \(weeks) Wochen mindestens \(least) Wochenenden frei, braucht \(shifts) \(needed) Personen; \(able) "
      + "\(able == "1" ? "kann" : "können")."
  }

  let lessons = "Was diese Personen nicht Woche für Woche besetzen können"
  let laidAnew =
    "Die ersten Dienste für diese Zeiten können nicht Woche für Woche alle besetzt werden; deshalb wurden sie neu "
    + "gelegt. Die Zeiten sind dieselben."
  let noWeekLeft =
    "Keine Woche unter den Regeln des Plans hat nur Dienste, die diese Personen Woche für Woche besetzen können; "
    + "der Dienstplan ist der der Woche mit dem höchsten Wert."
  let cutShort =
    "Ob diese Personen alle Dienste einer anderen Woche besetzen können, ist nicht bekannt: Der Aufwand, der für neu "
    + "bestimmte Wochen vorgesehen ist, war verbraucht."
  let noRepair =
    "Es wurde keine einzelne Änderung an Personen oder Regeln gefunden, mit der alle Dienste besetzt sind."

  func decidedAnew(most: String, worth: String) -> String {
    "Die Woche mit dem höchsten Wert, \(most), hat Dienste, die diese Personen nicht Woche für Woche besetzen "
      + "können. Deshalb wurde die Woche neu bestimmt: Ihr Wert ist \(worth)."
  }

  func because(_ people: String) -> String { "Mehr besetzt kein Dienstplan: \(people)." }

  func repairs(_ group: String, _ changes: String) -> String {
    "Jedes davon allein würde alle Dienste von \(group) besetzen: \(changes)."
  }

  func newcomers(_ count: String) -> String {
    count == "1"
      ? "1 weitere Person, die jederzeit arbeiten kann"
      : "\(count) weitere Personen, die jederzeit arbeiten können"
  }

  func without(_ rule: String) -> String { "ohne „\(rule)“" }
  func atAnyTime(_ name: String) -> String { "\(name) zu jeder Zeit" }
  func present(_ name: String) -> String { "\(name) ohne Urlaub" }
}

extension GermanRoster {
  func rule(_ statement: RosterRule.Statement, _ numbers: NumberForm) -> String {
    func hours(_ minutes: Int) -> String { GermanGrammar().hours(numbers.hours(minutes)) }
    return switch statement {
    case .rest(let minutes): "Mindestens \(hours(minutes)) zwischen den Diensten zweier Tage"
    case .longestRun(let days):
      "Höchstens \(days) \(days == 1 ? "Arbeitstag" : "Arbeitstage") nacheinander"
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
    case .mostSundays(let count):
      "Höchstens \(count) \(count == 1 ? "Sonntag" : "Sonntage") im Jahr"
    case .hoursBand(let minutes):
      "Die Stunden jeder Person sind ihr Anteil, bis auf \(hours(minutes)) mehr oder weniger, und nicht mehr als "
        + "das über ihrem Vertrag"
    case .hoursAccount(let minutes):
      "Am Ende jeder Woche sind die Stunden seit Beginn ihr Anteil, bis auf \(hours(minutes)) mehr oder weniger, "
        + "und nicht mehr als das über dem Vertrag"
    case .dutyQuota(let duty):
      "\(Self.name(duty)) nach dem Anteil einer vollen Stelle"
    case .dutiesInRow(let duty, let most):
      "\(Self.name(duty)): höchstens an \(most) \(most == 1 ? "Tag" : "Tagen") nacheinander"
    case .sameKindInWeek(let weight):
      "Lieber eine Art von Diensten in der Woche (Gewicht \(weight))"
    case .keepsRoster(let weight):
      "Wenige Änderungen gegenüber dem vorigen Dienstplan (Gewicht \(weight))"
    }
  }

  private static func name(_ duty: Duty) -> String { GermanWords().duties(duty).capitalizedFirst }
}
