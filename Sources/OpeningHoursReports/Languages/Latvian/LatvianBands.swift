import OpeningHours
import OpeningHoursTables

struct LatvianBands: BandPhrases {
  let title = "Dienas daļas"
  let caption = LatvianBands.askedAsAWhole.capitalizedFirst
  /// The caption within a sentence.
  static let askedAsAWhole = "dienas daļas, par kurām jautāts kopumā"
  let part = "Daļa"
  let metToday = "Pašlaik atvērts"
  let metThen = "Turpmāk atvērts"
  let inPart = "dienas daļā, par kuru jautāts kopumā"

  func name(_ part: DayPart) -> String {
    switch part {
    case .morning: "priekšpusdiena"
    case .noon: "pusdienlaiks"
    case .afternoon: "pēcpusdiena"
    case .evening: "vakars"
    }
  }

  func name(_ part: DayPart, _ day: Weekday) -> String {
    // The name of a day ends in -a and its genitive in -as.
    "\(Language.latvian.name(day))s \(name(part))"
  }

  func of(_ count: String, _ all: String) -> String { "\(count) no \(all)" }

  func rests(_ all: String, _ then: String, _ today: String, _ visit: String) -> String {
    "Atbilde balstās uz dienas daļām, par kurām jautāts kopumā: to ir \(all); apmeklējumam (\(visit)) "
      + "pietiekami ilgi atvērtas \(then), pašlaik \(today)."
  }

  func counted(_ visit: String, _ objective: Plan.Objective) -> String {
    "Dienas daļa skaitās vienreiz, ja tajā bez pārtraukuma ir atvērts \(visit): "
      + (objective == .visits
        ? "ar tās apmeklējumiem, lai cik ilgi būtu atvērts."
        : "viens punkts par katru procentu respondentu, lai cik ilgi būtu atvērts.")
  }

  func holds(_ name: String, _ share: String, _ window: String?) -> String {
    "Šis laiks ir dienas daļā, par kuru jautāts kopumā (\(name)): nāktu \(share); "
      + (window.map { "pietiek ar atvērtu laiku \($0)" } ?? "tajā nav pietiekami ilgi atvērts")
  }

  func mostWished(_ name: String, _ percent: String) -> String {
    "Neviena cita dienas daļa, kurā nav pietiekami ilgi atvērts, nav vairāk vēlēta kā \(name) "
      + "(nāktu \(percent))."
  }

  func mostVisited(_ name: String, _ visits: String) -> String {
    "Nevienā citā dienas daļā, kurā nav pietiekami ilgi atvērts, nav gaidāms vairāk apmeklējumu kā "
      + "šajā: \(name) (\(visits))."
  }

  func asked(_ count: String) -> String {
    "Jautājām par nedēļas daļām kopumā, piemēram, par rītu vai vakaru; to ir \(count)."
  }

  func others(_ count: String, _ most: String) -> String {
    "Citi laiki, par kuriem jautājām un kas paliek slēgti: \(count). Nevienu no tiem nevēlas vairāk "
      + "kā \(most)."
  }
}
