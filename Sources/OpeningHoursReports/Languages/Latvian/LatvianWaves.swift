import OpeningHours
import OpeningHoursTables

struct LatvianWaves: WavePhrases {
  let title = "Aptauju salīdzinājums"
  let differences = "Procentpunkti vairāk vai mazāk pa stundām"
  let changedHours = "Stundas, kas mainījušās vairāk nekā nejauši"
  let difference = "Starpība"
  let interval = "Robežas (95\u{A0}%)"
  let changedMark = "* mainījusies vairāk nekā nejauši."
  let notAskedMark = "– nav jautāts abās aptaujās."
  let rounded =
    "Kur tabulā ir veseli procenti, robežas ir plašākas par to, kas zudis noapaļojot."
  let byGroup = "Pa grupām"
  let groupExplained =
    "Kādu daļu no stundām, par kurām jautāts abās aptaujās, vidēji vēlas viens grupas cilvēks; grupa, kurā "
    + "kādā aptaujā ir mazāk nekā 5 cilvēki, ir apvienota ar citām. * mainījusies vairāk nekā nejauši, no "
    + "visām grupām."
  let lasting = "Vēlmes, kas palikušas"
  let noneLasted =
    "Neviena vēlme nav palikusi: neviena visās aptaujās nebija skaidri virs vidējās stundas."
  let lastingExplained =
    "Vēlme ir palikusi, ja visās aptaujās tā bija skaidri lielākai daļai cilvēku nekā vidēji viena stunda: tās "
    + "robežu (95\u{A0}%) apakšējais gals ir virs vidējās vērtības stundām, par kurām jautāts visās aptaujās."
  let decisions = "Ko būtu noteikušas agrākās aptaujas"
  let surveys = "Kas salīdzināts"

  func changed(_ surveys: ComparedSurveys, _ changed: String?) -> String {
    guard let changed else {
      return
        "No \(surveys.then) līdz \(surveys.now) neviena stunda nav mainījusies vairāk nekā nejauši (abās reizēs "
        + "jautāto stundu skaits: \(surveys.hours))."
    }
    return
      "No \(surveys.then) līdz \(surveys.now) vairāk nekā nejauši mainījusies vēlme pēc stundām, kuru skaits ir "
      + "\(changed) (abās reizēs jautāto stundu skaits: \(surveys.hours))."
  }

  func notClaimed(_ surveys: ComparedSurveys) -> String {
    "No \(surveys.then) līdz \(surveys.now) var salīdzināt stundas, kuru skaits ir \(surveys.hours), un neviena "
      + "starpība nav nosaukta par izmaiņu."
  }

  func chance(_ hours: String, _ expected: String) -> String {
    "Starpību skaits: \(hours); vienkāršā pārbaudē tikai nejaušības dēļ vidēji izceltos \(expected). Tas ir "
      + "ņemts vērā (Holma paņēmiens): vismaz 95 no 100 šādiem salīdzinājumiem neviena stunda nav nosaukta par "
      + "mainījušos, ja tā nav mainījusies."
  }

  func wording(_ date: String, _ words: String) -> String {
    "\(date) jautāts citiem vārdiem: \(words)"
  }

  func reservation(_ reservation: WaveComparison.Reservation) -> String {
    switch reservation {
    case .wording: "Jautāts citiem vārdiem: starpības var rasties no tā."
    case .weighting: "Svērts citādi: starpības var rasties no tā."
    }
  }

  func changes(_ then: String, _ now: String) -> String { "No \(then) līdz \(now)" }
  func range(_ low: String, _ high: String) -> String { "no \(low) līdz \(high)" }

  func askedOnly(_ date: String, _ times: String) -> String {
    "Jautāts tikai \(date), tāpēc izmaiņa nav zināma: \(times)."
  }

  func samePeople(_ count: String) -> String {
    "Uz abām aptaujām atbildējušo cilvēku skaits: \(count); tas, kas viņu atbildēm ir kopīgs, starpībās ir "
      + "atrēķināts."
  }

  func groupHours(_ count: String, _ changed: String?) -> String {
    let start = "Pa stundām katrā grupā (starpību skaits: \(count))"
    return changed.map { "\(start) vairāk nekā nejauši: \($0)." }
      ?? "\(start) neviena nav vairāk kā nejauša."
  }

  func lasted(_ count: String, _ times: String) -> String {
    "Palikušo vēlmju skaits: \(count) (\(times))."
  }

  func sameWeek(_ date: String) -> String { "Pēc \(date) aptaujas labākā ir tā pati nedēļa." }

  func otherWeek(_ date: String, _ week: String, isProven: Bool) -> String {
    "Pēc \(date) aptaujas labākā\(isProven ? "" : " atrastā") ir cita nedēļa: \(week) ierosinātā vietā."
  }

  func losses(_ date: String, present: String?, earlier: String?) -> String {
    let first =
      present.map { "Priekšlikuma zaudējums tur ir \($0)" }
      ?? "Cik priekšlikums tur ir vērts, tā aptauja nepasaka"
    let second =
      earlier.map { "tās nedēļas zaudējums pēc jaunākās aptaujas ir \($0)." }
      ?? "cik tā nedēļa ir vērta tagad, jaunākā aptauja nepasaka."
    return "\(first); \(second)"
  }

  func conflict(_ date: String) -> String {
    "Ar \(date) aptauju noteikumi nav savienojami."
  }

  func nothingFound(_ date: String) -> String {
    "Ar \(date) aptauju dotajā laikā neviena nedēļa netika atrasta."
  }

  func notDecided(_ date: String, _ lack: WaveDecision.Lack) -> String {
    switch lack {
    case .respondents:
      "Ar \(date) aptauju neko nevar izlemt: tiek skaitīti cilvēki, bet tajā ir tikai daļas."
    case .weights:
      "Ar \(date) aptauju neko nevar izlemt: tajā nav tā, pēc kā plāns cilvēkus sver."
    }
  }

  func survey(_ date: String, _ people: String, _ file: String, weightedBy: String?) -> String {
    "\(date): atbildējušo skaits \(people), \(file)"
      + (weightedBy.map { ", svērts pēc: \($0)" } ?? "") + "."
  }
}
