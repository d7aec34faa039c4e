import OpeningHours
import OpeningHoursTables

struct LatvianRoster: RosterPhrases {
  let title = "Darba grafiks"
  let perhapsBetter = "Nav zināms, vai ir labāks grafiks."
  let proven = "Saskaņā ar šiem noteikumiem labāka grafika nav."
  let glance = "Visas nedēļas vienā skatā"
  let letters: (day: Character, late: Character, away: Character) = ("D", "V", "P")
  let lettersExplained =
    "D maiņa; V vēlā maiņa; P prombūtne; · brīvs. Katra nedēļa no pirmdienas līdz svētdienai."
  let leaveRepeats =
    "Atvaļinājuma dienas atkārtojas līdzi; vienreizējam atvaļinājumam der cikls ar cyclic: false."
  let person = "Persona"
  let away = "prombūtnē"
  let byPerson = "Ko tas prasa no katras personas"
  let shifts = "Maiņas"
  let hours = "Stundas"
  let due = "Daļa"
  let contract = "Līgums"
  let leave = "Atvaļinājums"
  let freeWeekends = "Brīvas nedēļas nogales"
  let wishesKept = "Izpildītas vēlmes"
  let dueExplained =
    "Daļa: cik no grupas maiņu stundām pienākas personai pēc līgumiem bez atvaļinājuma, bet ne vairāk par "
    + "viņas līgumu."
  let contractExplained =
    "Līgums: dežūru stundas visās cikla nedēļās; atvaļinājums par katru darbdienu ir piektdaļa no nedēļas "
    + "stundām."
  let unfilled = "Maiņas bez darbinieka"
  let standIns = "Aizvietotāji"
  let changes = "Izmaiņas salīdzinājumā ar iepriekšējo grafiku"
  let now = "Tagad"
  let before = "Iepriekš"
  let rules = "Grafika noteikumi"
  let nameless = "Personas šeit apzīmētas ar grupu un numuru; --names rāda viņu vārdus."

  func allWorked(_ shifts: String, weeks: String) -> String {
    "Katrai no \(shifts) maiņām (nedēļas: \(weeks)) ir darbinieks."
  }

  func unworked(_ count: String, of shifts: String, weeks: String) -> String {
    "Bez darbinieka no \(shifts) maiņām (nedēļas: \(weeks)): \(count)."
  }

  func fewerPerhaps(_ least: String?) -> String {
    "Nav zināms, vai bez darbinieka varētu palikt mazāk maiņu"
      + (least.map { "; vismaz \($0) paliks." } ?? ".")
  }

  func lighterPerhaps(_ cost: String, _ bound: String) -> String {
    "Nav zināms, vai ir labāks grafiks: pēc vēlmju un noteikumu svariem šis ir \(cost), un mazāk par \(bound) "
      + "nevar būt nevienam."
  }

  func missing(_ hours: String) -> String {
    "Personu ar vajadzīgajām prasmēm visās nedēļās kopā trūkst \(hours), katra skaitīta atsevišķi."
  }

  func shortfall(_ parts: String) -> String {
    "Personām pienākošos nevarēja ievērot pilnībā: novirzes ceturtdaļstundās, dežūrās vai brīvdienu posmos ir \(parts)."
  }

  func wishes(_ kept: String, _ asked: String) -> String {
    "Izpildītas vēlmes: \(kept) no \(asked), katra skaitīta katrā nedēļā, izņemot atvaļinājumu."
  }

  func wishesBeside(_ count: String) -> String {
    "Vēlmes par dienām, kurās šajā nedēļā neviens nestrādā, nav skaitītas, jo neviens grafiks par tām neizšķir: "
      + "\(count)."
  }

  func leastKept(_ name: String, _ kept: String, _ asked: String) -> String {
    "Vismazākā daļa izpildīta personai \(name): \(kept) no \(asked)."
  }

  func week(_ number: String, _ dates: String?) -> String {
    "\(number). nedēļa" + (dates.map { ", \($0)" } ?? "")
  }

  func dates(_ first: String, _ last: String) -> String { "\(first) – \(last)" }
  func of(_ part: String, _ whole: String) -> String { "\(part) no \(whole)" }
  func fewerShifts(_ count: String) -> String {
    "Maiņu ir mazāk nekā tajā, par tik: \(count)."
  }

  func changed(_ count: String) -> String {
    "Maiņas, kas pāriet citai personai vai uz citu laiku: \(count)."
  }

  let lines = "Katrā grupā visi strādā vienas un tās pašas nedēļas pēc kārtas, katrs sākot ar citu."

  func repeats(_ weeks: String) -> String {
    weeks == "1" ? "Tas atkārtojas katru nedēļu." : "Tas atkārtojas ik pēc \(weeks) nedēļām."
  }

  func sheet(_ name: String) -> String { "Darba grafiks: \(name)" }
  func sheetLead(_ hours: String, _ shifts: String) -> String { "\(hours); maiņas: \(shifts)." }
  func calendarShift(_ library: String) -> String { "Maiņa: \(library)" }
  func away(week: String, _ names: String) -> String {
    "Tā ir \(week). nedēļā, kad prombūtnē ir \(names): vajadzīgs aizvietotājs."
  }

  func able(_ names: String) -> String { "Kas var: \(names)." }

  func tooFew(_ shifts: String, _ group: String, needed: String, able: String) -> String {
    "\(shifts): vajadzīgas personas: \(needed) (\(group)); var: \(able)."
  }

  func rhythm(_ every: Int, _ shifts: String, needed: String, able: String) -> String {
    "Ja katra \(every). nedēļas nogale ir brīva, \(shifts): vajadzīgas personas: \(needed); var: \(able)."
  }

  func tooFewHours(_ shifts: String, needed: String, able: String) -> String {
    "\(shifts): vajadzīgas \(needed); tiem, kas var strādāt, ir \(able)."
  }

  func unreachable(_ name: String, _ most: String?) -> String {
    most.map {
      "\(name) savās dienās un laikos un saskaņā ar šiem noteikumiem var sasniegt ne vairāk kā \($0)."
    }
      ?? "\(name) saskaņā ar šiem noteikumiem nevar strādāt nevienā grafikā."
  }

  func together(_ people: String, _ shifts: String) -> String {
    "Tie nav savienojami: \(people); \(shifts)."
  }

  let givenLeave = "norādītie atvaļinājumi"
  let givenHistory = "iepriekš nostrādātais"

  func freeWeekends(
    _ least: String, of weeks: String, _ shifts: String, needed: String, able: String
  ) -> String {
    "Ja katrās \(weeks) nedēļās ir brīvas vismaz \(least) nedēļas nogales, \(shifts): vajadzīgas personas: "
      + "\(needed); var: \(able)."
  }

  let lessons = "Ko šie darbinieki nevar aizpildīt katru nedēļu"
  let laidAnew =
    "Pirmās maiņas šim darba laikam nevar visas aizpildīt katru nedēļu, tāpēc tās izveidotas no jauna; darba laiks ir "
    + "tas pats."
  let noWeekLeft =
    "Nevienā nedēļā saskaņā ar plāna noteikumiem nav tikai tādu maiņu, ko šie darbinieki var aizpildīt katru "
    + "nedēļu; grafiks ir visvērtīgākajai nedēļai."
  let cutShort =
    "Nav zināms, vai šie darbinieki var aizpildīt visas kādas citas nedēļas maiņas: darba apjoms, kas paredzēts nedēļu "
    + "noteikšanai no jauna, ir izsmelts."
  let noRepair =
    "Nav atrasta neviena atsevišķa izmaiņa darbiniekos vai noteikumos, ar kuru visām maiņām ir darbinieks."

  func decidedAnew(most: String, worth: String) -> String {
    "Visvērtīgākajā nedēļā, \(most), ir maiņas, ko šie darbinieki nevar aizpildīt katru nedēļu. Tāpēc nedēļa "
      + "noteikta no jauna: tās vērtība ir \(worth)."
  }

  func because(_ people: String) -> String { "Vairāk neaizpilda neviens grafiks: \(people)." }

  func repairs(_ group: String, _ changes: String) -> String {
    "Katrs no šiem atsevišķi dotu darbinieku visām maiņām (\(group)): \(changes)."
  }

  func newcomers(_ count: String) -> String {
    "vēl darbinieki, kas var strādāt jebkurā laikā: \(count)"
  }
  func without(_ rule: String) -> String { "bez „\(rule)”" }
  func atAnyTime(_ name: String) -> String { "\(name) jebkurā laikā" }
  func present(_ name: String) -> String { "\(name) bez atvaļinājuma" }
}

extension LatvianRoster {
  func rule(_ statement: RosterRule.Statement, _ numbers: NumberForm) -> String {
    func hours(_ minutes: Int) -> String { LatvianGrammar().hours(numbers.hours(minutes)) }
    return switch statement {
    case .rest(let minutes): "Starp divu dienu maiņām vismaz \(hours(minutes))"
    case .longestRun(let days): "Darba dienas pēc kārtas: ne vairāk kā \(days)"
    case .shortestRun(let days): "Darba dienas pēc kārtas: vismaz \(days)"
    case .shortestFreeRun(let days): "Brīvas dienas pēc kārtas: vismaz \(days)"
    case .longestFreeRun(let days): "Vēlams ne vairāk kā \(days) brīvas dienas pēc kārtas"
    case .singleDayOff(let minutes): "Viena brīva diena dod vismaz \(hours(minutes)) bez darba"
    case .shiftsInRow(let span, let least, let most):
      "Maiņas \(LatvianGrammar().span(span)): \(least) līdz \(most) dienas pēc kārtas"
    case .workedWeekend(let weight): "Vēlamas brīvas nedēļas nogales (svars \(weight) par katru)"
    case .freeDays(let count): "Brīvas dienas katrā nedēļā: vismaz \(count)"
    case .freeDaysTogether(nil): "Katrā nedēļā divas brīvas dienas pēc kārtas"
    case .freeDaysTogether(let weight?):
      "Vēlams katrā nedēļā divas brīvas dienas pēc kārtas (svars \(weight))"
    case .freeWeekendRhythm(let every): "Katra \(every). nedēļas nogale ir brīva"
    case .freeWeekends(let count, let weeks):
      "Brīvas nedēļas nogales katrās \(weeks) nedēļās: vismaz \(count)"
    case .mostSundays(let count): "Svētdienas gadā: ne vairāk kā \(count)"
    case .hoursBand(let minutes):
      "Katras personas stundas ir viņas daļa, ar novirzi līdz \(hours(minutes)), un ne vairāk par to virs līguma"
    case .hoursAccount(let minutes):
      "Katras nedēļas beigās stundas kopš sākuma ir viņas daļa, ar novirzi līdz \(hours(minutes)), un ne vairāk "
        + "par to virs līguma"
    case .dutyQuota(let duty): "\(Self.name(duty)) pēc pilnas slodzes daļas"
    case .dutiesInRow(let duty, let most):
      "\(Self.name(duty)), dienas pēc kārtas: ne vairāk kā \(most)"
    case .sameKindInWeek(let weight): "Vēlams viens maiņu veids nedēļā (svars \(weight))"
    case .keepsRoster(let weight):
      "Maz izmaiņu salīdzinājumā ar iepriekšējo grafiku (svars \(weight))"
    }
  }

  private static func name(_ duty: Duty) -> String { LatvianWords().duties(duty).capitalizedFirst }
}
