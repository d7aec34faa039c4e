import OpeningHours
import OpeningHoursTables

struct LatvianChanges: ChangePhrases {
  let unaskedStay = "pašreizējās darba stundas, par kurām neviens netika jautāts, paliek"
  let unaskedEstimated = "stundas, par kurām neviens netika jautāts, iegūst aplēstu vērtību"

  func judgedBy(_ objective: Plan.Objective) -> String {
    switch objective {
    case .wishes: "vērtēts pēc vēlmēm (katrs krustiņš skaitās)"
    case .reach: "vērtēts pēc sasniegtajiem cilvēkiem (cik atrod piemērotu laiku)"
    case .visits: "vērtēts pēc apmeklējumiem"
    }
  }

  func window(_ length: String) -> String {
    "apmeklējumam pietiek ar atvērtu laiku \(length) garumā"
  }

  let conversionFitted =
    "vēlmes pārvērstas apmeklējumos tā, kā rāda stundas, par kurām jautāts un kuras skaitītas"

  func conversion(_ percent: String) -> String {
    "no tiem, kas saka, ka nāktu, atnāk \(percent)"
  }

  func weight(_ segment: String, _ factor: String) -> String {
    "grupas „\(segment)” respondenti skaitās \(factor) reizes"
  }

  func weightBy(_ weighting: RatingWeighting) -> String {
    switch weighting {
    case .none: "aptaujātie skaitās vienādi, lai ko viņi domātu par darba laiku"
    case .importance: "jo svarīgāks aptaujātajiem ir darba laiks, jo vairāk viņi skaitās"
    case .dissatisfaction: "jo neapmierinātāki ir aptaujātie, jo vairāk viņi skaitās"
    }
  }

  let people = "citi laiki, prombūtnes vai līgumi atsevišķiem cilvēkiem"
  let roster = "citi noteikumi darba grafikam"

  func onDuty(_ onDays: String, _ count: String) -> String {
    "kamēr ir atvērts, \(onDays) strādā \(count)"
  }

  func workBefore(_ length: String) -> String {
    "\(length) darba pirms atvēršanas"
  }

  func workAfter(_ length: String) -> String {
    "\(length) darba pēc slēgšanas"
  }

  func mayBeOpen(_ day: Weekday, _ spans: [TimeSpan]?) -> String {
    "\(Language.latvian.on([day]))" + (spans.map { " \(Language.latvian.clock($0))" } ?? "")
      + " drīkst būt atvērts"
  }

  func before(_ amount: String) -> String {
    "plānā \(amount)"
  }
}
