import OpeningHours
import OpeningHoursTables

struct LatvianExplanation: ExplanationPhrases {
  private var language: Language { .latvian }

  let nothingElse = "; nekas cits nemainās"
  let liftsDefaults =
    "Atvērtu to tur tas, kas ir spēkā, kamēr nekas nav norādīts; "
    + "skaidra norāde slēgt ir stiprāka"
  let notProven = " (nav pierādīts)"

  func state(
    _ day: Weekday, _ span: TimeSpan?, open: [TimeSpan], closed: [TimeSpan], today: [TimeSpan]?
  ) -> String {
    let time = span.map { " \(language.clock([$0]))" } ?? ""
    let isWholly = span != nil && closed.isEmpty
    let state =
      open.isEmpty
      ? "slēgts"
      : isWholly
        ? "atvērts"
        : "atvērts \(language.clock(open))"
          + (closed.isEmpty ? "" : ", slēgts \(language.clock(closed))")
    return "\(language.sentence(language.on([day])))\(time) labākajā nedēļā ir \(state)"
      + (today.map { "; pašlaik \($0.isEmpty ? "slēgts" : "atvērts \(language.clock($0))")" }
        ?? ", tāpat kā pašlaik")
  }

  private func open(_ isOpen: Bool) -> String { isOpen ? "atvērts" : "slēgts" }

  func worthUnknown(ofSeveralSurveys: Bool) -> String {
    "Cik tas ir vērts, nav zināms, "
      + (ofSeveralSurveys ? "jo jautāja ne katra aptauja" : "jo neviens netika jautāts")
  }

  func worth(_ worth: String, isEstimated: Bool, isOfWholeDay: Bool) -> String {
    "Vērtība: \(worth)" + (isOfWholeDay ? ", ja būtu atvērts visu dienu" : "")
      + (isEstimated ? ", aplēsts" : "")
  }

  func rank(_ place: Int, _ count: Int, isOpen: Bool) -> String {
    let hours = language.form("\(count)", "stundas", "stundām")
    let kind =
      isOpen
      ? language.form("\(count)", "atvērtas", "atvērtām")
      : language.form("\(count)", "slēgtas", "slēgtām")
    return "; pēc vērtības \(place). vietā no \(count) \(kind) \(hours)"
  }

  private func verb(_ closing: Bool) -> String { closing ? "Slēgt" : "Atvērt" }

  func costUnknown(closing: Bool) -> String {
    "\(verb(closing)): cik tas maksā, laikā netika noskaidrots"
  }

  func impossible(closing: Bool, _ rules: [String]) -> String {
    let stand = rules.count == 1 ? "to liedz" : "to kopā liedz"
    return "\(verb(closing)) nav iespējams"
      + (rules.isEmpty ? "" : ": \(stand) \(language.list(rules))")
  }

  func cost(closing: Bool, _ loss: (worth: String, of: String)?) -> String {
    "\(verb(closing)): " + (loss.map { "zudums \($0.worth) no \($0.of)" } ?? "bez zuduma")
  }

  func gain(_ worth: String) -> String {
    "Slēdzot to ar skaidru norādi, ieguvums ir \(worth)"
  }

  func otherChanges(_ moves: String) -> String { "; tad \(moves)" }

  func sameWithout(_ count: Int, isOpen: Bool) -> String {
    "Arī bez \(count == 1 ? "šī noteikuma" : "jebkura viena no šiem noteikumiem") būtu "
      + "\(open(isOpen)): to nepieļauj arī citi noteikumi, vai arī neviena cita nedēļa nav vērtāka"
  }

  func noRule(ofAll: Bool, isOpen: Bool) -> String {
    (ofAll ? "Neviens atsevišķs noteikums" : "Neviens noteikums, ko varēja pārbaudīt,")
      + " neizšķir, ka ir \(open(isOpen)): \(others(isOpen))"
  }

  private func others(_ isOpen: Bool) -> String {
    "neviena atrasta nedēļa, kurā tad ir \(open(!isOpen)), nav vairāk vērta"
  }

  func turnedWithoutAny(_ count: Int, isOpen: Bool) -> String {
    "Jau bez \(count == 1 ? "šī noteikuma" : "jebkura viena no šiem noteikumiem") būtu \(open(!isOpen))"
  }

  func turned(isOpen: Bool, _ rules: [String], more: Int) -> String {
    "Būtu \(open(!isOpen)), ja nebūtu noteikuma \(rules.joined(separator: " vai noteikuma "))"
      + (more > 0 ? " (un vēl \(more))" : "")
  }

  func staff(_ hours: String, isMore: Bool) -> String {
    "; pats par sevi tas prasa par \(hours)\u{A0}h \(isMore ? "vairāk" : "mazāk") personāla darba"
  }
}
