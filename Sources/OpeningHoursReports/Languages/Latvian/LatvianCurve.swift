import OpeningHours

struct LatvianCurve: CurvePhrases {
  let stopped = "Meklēšana tika pārtraukta: trūkst punktu zem pirmā."
  let complete = "Nevienu no parādītajiem punktiem nevar uzlabot."
  let title = "Kompromiss"
  let holds = "Starp divām parādītām vērtībām tā nav mazāk vērta kā pie mazākās no tām."
  let more = "Pieaugums"
  let openHours = "Darba stundas"
  let changedHours = "Mainītās stundas"
  let staffHours = "Personāla stundas"
  let weeks = "Labākā nedēļa katrai vērtībai"
  let weekColumn = "Dienas, kas atšķiras no pašreizējām"
  let asToday = "kā pašlaik"
  let impossible = "nav iespējams"
  let notFound = "laikā nav atrasts"
  let failed = "neizdevās"
  let notProven = "nav pierādīts, ka labākā, tāpēc vērtība var būt lielāka"
  let tiedWithToday =
    "neizšķirts ar pašreizējo nedēļu: starpība ir mazāka par "
    + "to aplēšu parasto kļūdu, uz kurām tā balstās"

  func key(_ key: PlanKey) -> String {
    switch key {
    case .maxChanges: "Cik stundu drīkst atšķirties no pašreizējā laika"
    case .weeklyHours: "Lielākais darba stundu skaits nedēļā"
    case .staffHours: "Lielākais apmaksāto personāla stundu skaits nedēļā"
    case .budget: "Lielākās personāla izmaksas nedēļā"
    case .burden: "Lielākā personāla slodze nedēļā"
    case .staffWishes: "Neizpildītās personāla vēlmes, %"
    case .lateDays: "Lielākais garo dienu skaits nedēļā"
    case .closedDays: "Slēgto dienu skaits nedēļā"
    case .distinctDays: "Dažādu dienas laiku skaits"
    case .shortestBlock: "Īsākais darba laiks bez pārtraukuma, stundās"
    case .longestBlock: "Ilgākais darba laiks bez pārtraukuma, stundās"
    case .shortestClosure: "Īsākais slēgtais starplaiks, stundās"
    case .longestDay: "Lielākais darba stundu skaits dienā"
    case .blocksADay: "Lielākais atsevišķu darba laiku skaits dienā"
    case .minStaff: "Mazākais strādājošo skaits"
    case .preparation: "Darbs pirms atvēršanas, stundās"
    case .closingDown: "Darbs pēc slēgšanas, stundās"
    case .preparationStaff: "Strādājošo skaits pirms atvēršanas"
    case .closingDownStaff: "Strādājošo skaits pēc slēgšanas"
    case .visitsPerPerson: "Apmeklējumi stundā uz vienu strādājošo"
    case .skill: "Mazākais strādājošo skaits ar šo prasmi"
    case .staff: "Cilvēku skaits grupā"
    case .longestWork: "Ilgākais darbs dienā, stundās"
    case .fullTimeHours: "Pilnas darba nedēļas stundas"
    case .visit: "Apmeklējuma ilgums, stundās"
    case .conversion: "Likme, ar kuru vēlmes pārvērstas apmeklējumos"
    case .weight: "Cik daudz skaitās grupas respondenti"
    default: "Robeža"
    }
  }

  func caption(_ key: String, _ unit: String) -> String {
    "Labākās nedēļas vērtība (\(unit)): \(key)"
  }

  func description(
    _ first: (value: String, worth: String), _ last: (value: String, worth: String)
  ) -> String {
    "Labākās nedēļas vērtība: pie \(first.value) – \(first.worth), pie \(last.value) – \(last.worth)."
  }

  func own(isAsked: Bool) -> String { isAsked ? "jautāts" : "plāns" }

  func ownValue(_ value: String, _ worth: String, isAsked: Bool) -> String {
    "\(isAsked ? "Jautātā vērtība ir" : "Plāna paša vērtība ir") \(value): \(worth)."
  }

  func step(_ from: String, _ to: String, _ worth: String?) -> String {
    "Solis no \(from) uz \(to) dod: \(worth ?? "neko")."
  }

  func together(_ from: String, _ to: String, _ worth: String?) -> String {
    "Visi soļi no \(from) līdz \(to) kopā dod: \(worth ?? "neko")."
  }

  func greatest(_ from: String, _ to: String, _ worth: String) -> String {
    "Neviens solis nedod vairāk par soli no \(from) uz \(to): \(worth)."
  }

  func nothingMore(_ value: String) -> String { "Sākot no \(value), vairs neko nevar iegūt." }

  func more(_ value: String, _ worth: String, _ missing: String) -> String {
    "Lielākā parādītā vērtība: \(worth) pie \(value); bez šīs robežas klāt nāktu: \(missing)."
  }

  func most(_ value: String, _ worth: String) -> String {
    "Lielākā parādītā vērtība: \(worth) pie \(value); ko dod citas vērtības, nav zināms."
  }

  func today(_ hours: String, _ worth: String?) -> String {
    "Pašlaik: atvērts \(hours)" + (worth.map { ", \($0)" } ?? "") + "."
  }

  func clash(_ first: String, _ last: String?, _ rules: String) -> String {
    "Ja \(first)\(last.map { " līdz \($0)" } ?? ""), nav iespējams, jo: \(rules)."
  }

  func grid(_ down: String, _ across: String, _ unit: String) -> String {
    "Rindās: \(down). Kolonnās: \(across). Šūnās: \(unit)."
  }
}
