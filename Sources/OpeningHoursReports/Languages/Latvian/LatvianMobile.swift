import OpeningHours
import OpeningHoursTables

struct LatvianMobile: MobilePhrases {
  let title = "Mobilā bibliotēka"
  let unchanged = "Pašreizējais kustības grafiks paliek, kāds tas ir."
  let worthNotKnown =
    "Cik vērtas ir stundas pieturās, nav zināms: datnē nav norādīta pieprasījuma tabula."
  let proven = "Neviens šiem noteikumiem atbilstošs grafiks nav vērtīgāks."
  let timetable = "Kustības grafiks"
  let stop = "Pietura"
  let district = "Apkaime"
  let vehicle = "Transportlīdzeklis"
  let now = "Pašlaik"
  let proposed = "Priekšlikums"
  let markedRows = "Izcelts: pieturas, kurām mainās nedēļa, nedēļas diena vai laiks."
  let shortLegsTitle = "Braucieni, kuriem ir par maz laika"
  let from = "No"
  let to = "Uz"
  let when = "Kad"
  let there = "Minūtes, kas ir"
  let needed = "Minūtes, kas vajadzīgas"
  let timetableOf = "Grafikā"
  let districts = "Apkaimes"
  let withoutDistrict = "apkaime nav norādīta"
  let stops = "Pieturas"
  let hours = "Stundas"
  let people = "Cilvēki"
  let districtsExplained =
    "Stundas, kurās tur visās grafika nedēļās stāv transportlīdzeklis; katras pieturas ilgums nemainās."
  let rules = "Grafika noteikumi"

  func changed(_ count: String, of all: String, moved: String) -> String {
    "Citā laikā: \(count) no \(all) apmeklējumiem pieturās, tostarp citā nedēļas dienā: \(moved)."
  }

  func worth(_ new: String, today: String, weeks: String) -> String {
    "Grafika vērtība \(Self.weeks(weeks)): \(new), pašreizējā grafika vērtība: \(today)."
  }

  func partNotKnown(_ hours: String) -> String {
    "Nav zināms, cik vērta ir stāvēšana pieturās, kas kopā ilgst \(hours); tā paliek savā laikā un netiek skaitīta."
  }

  func notProven(_ bound: String, _ more: String?) -> String {
    "Vai ir labāks grafiks, nav zināms; neviena grafika vērtība nav lielāka par \(bound)\(more.map { ", tas ir par \($0) vairāk" } ?? "")."
  }

  func vehicleHours(_ new: String, today: String, weeks: String) -> String {
    "Transportlīdzekļi ir ceļā \(Self.weeks(weeks)): \(new), pašlaik: \(today)."
  }

  func noShortLegs(but minutes: String?) -> String {
    "Katram braucienam starp divām pieturām ir tik daudz laika, cik tam vajag"
      + (minutes.map { ", vai līdz \($0) min mazāk, kā to atļauj noteikumi." } ?? ".")
  }

  func shortLegs(_ new: String, today: String, but minutes: String?) -> String {
    "Braucieni, kuriem ir \(minutes.map { "vairāk nekā par \($0) min " } ?? "")mazāk laika, nekā vajag: šajā grafikā \(new), pašreizējā \(today)."
  }

  func week(_ number: String) -> String { "\(number). nedēļa" }
  func inWeek(_ time: String, _ week: String) -> String { "\(time) (\(week). nedēļā)" }

  func estimated(_ count: String, of all: String) -> String {
    "~ brauciens, kas nav nevienā tabulā, aplēsts pēc taisnas līnijas: \(count) no \(all) starp divām pieturām."
  }

  private static func weeks(_ number: String) -> String {
    number == "1" ? "vienā nedēļā" : "\(number) nedēļās"
  }

  func notKeptToday(_ days: String) -> String {
    "to neievēro maršruti, kas paliek kā šodien: \(days)"
  }

  func rule(_ statement: MobileRule.Statement) -> String {
    func time(_ time: TimeOfDay) -> String { LatvianGrammar().clock(time) }
    return switch statement {
    case .frame(let span):
      "Transportlīdzekļi ir ceļā no \(time(span.start)) līdz \(time(span.end))"
    case .lunch(let minutes, let span):
      "Pusdienu pārtraukums \(minutes) min starp \(time(span.start)) un \(time(span.end))"
    case .mostMoved(let count):
      "Citā nedēļas dienā nekā pašlaik: ne vairāk kā \(count) apmeklējumi pieturās"
    case .driveTolerance(let minutes):
      "Braucienam drīkst būt par \(minutes) min mazāk, nekā vajag"
    case .vehicles(let count):
      "Vienlaikus ceļā: transportlīdzekļu skaits ne lielāks par \(count)"
    }
  }
}
