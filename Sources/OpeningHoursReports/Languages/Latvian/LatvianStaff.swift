struct LatvianStaff: StaffPhrases {
  let signs = "o atvērts; cipari: vajadzīgie un strādājošie cilvēki; # maiņa"
  let title = "Personāls"
  let groupsWithCost = "Cilvēki, apmaksātās stundas un izmaksas nedēļā pa līgumu grupām"
  let groups = "Cilvēki un apmaksātās stundas nedēļā pa līgumu grupām"
  let group = "Grupa"
  let people = "Cilvēki"
  let hoursToday = "Stundas pašlaik"
  let hoursThen = "Stundas turpmāk"
  let hoursMost = "Stundas, ne vairāk"
  let costToday = "Izmaksas pašlaik"
  let costThen = "Izmaksas turpmāk"
  let all = "Visi"
  let duties = "Dežūras nedēļā uz vienu cilvēku, vidēji"
  let todayImpossible = "Pašreizējo darba laiku ar šiem noteikumiem nevar nodrošināt ar personālu"
  let todayUnknown =
    "Vai pašreizējo darba laiku var nodrošināt ar personālu, atvēlētajā laikā netika noskaidrots."
  let days = "Kas kad strādā"
  let needed = "vajadzīgi"
  let onDuty = "strādā"
  let shift = "maiņa"
  let paidHours =
    "Stundas ir apmaksātās stundas bez neapmaksātajiem pārtraukumiem; maiņas parādītas kopā ar "
    + "pārtraukumiem."

  let relieved = "Kam ir pārtraukums, tas skaitās kā strādājošs: kolēģi cits citu nomaina."
  let offDutyInBreaks = "Kam ir pārtraukums, tas neskaitās kā strādājošs."
  let contracts = "Maiņas un pārtraukumi"

  func capped(_ hours: String) -> String {
    "Stundas, ne vairāk: cik pieļauj grupas līgumi; visām grupām kopā pēc noteikuma ne vairāk kā \(hours)."
  }

  func people(_ named: Int, _ others: Int) -> String {
    "Cilvēki, kas nosaukti vārdā: \(named), pārējie pēc skaita: \(others)."
  }

  func rotation(_ weeks: Int, isCyclic: Bool, from date: String?) -> String {
    "Rotācijas nedēļas: \(weeks)" + (isCyclic ? " (tā atkārtojas)" : "")
      + (date.map { ", sākums: \($0)" } ?? "") + "."
  }

  func shifts(_ group: String, _ shortest: String, _ longest: String) -> String {
    "„\(group)”: maiņas ilgums \(shortest == longest ? "" : "\(shortest)–")\(LatvianGrammar().hours(longest))"
  }

  func namedShifts(_ group: String, _ shifts: String) -> String {
    "„\(group)”: nekādu citu maiņu, tikai \(shifts)"
  }

  func present(_ times: String) -> String { ", klātbūtne \(times)" }
  func pause(_ length: String, _ work: String) -> String {
    "\(length) (darbs ilgāks par \(work))"
  }
  func breaks(_ breaks: String) -> String { "Neapmaksātie pārtraukumi: \(breaks)" }

  func dutyToday(_ duty: String) -> String {
    "\(duty) pašlaik"
  }

  func dutyThen(_ duty: String) -> String {
    "\(duty) turpmāk"
  }

  func lateExplained(_ time: String) -> String {
    "Vakara dežūra: maiņa beidzas pēc \(time)."
  }

  func dayTitle(_ day: String, _ hours: String) -> String {
    "\(day), atvērts \(hours)"
  }

  func dayDescription(_ needed: String, _ onDuty: String, _ shifts: String) -> String {
    "Vajadzīgi: \(needed). Strādā: \(onDuty). Maiņas: \(shifts)."
  }
}
