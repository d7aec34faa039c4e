import OpeningHours
import OpeningHoursTables

/// Latvian, with minutes in each time ("9.00–20.00") and "plkst." in front of times in a sentence.
///
/// Days stand in the locative where something happens on them ("pirmdien"), and the ends of a range
/// are inflected ("no pirmdienas līdz trešdienai").
struct LatvianGrammar: Grammar {
  let numbers = NumberForm(
    decimalMark: ",", thousandsMark: "\u{A0}", fewestGroupedDigits: 5)

  /// The singular stands after every number that ends in 1 but not in 11, and after decimals that do;
  /// 0 takes the plural.
  func form(_ number: String, _ one: String, _ other: String) -> String {
    let part = number.split(separator: ",").last ?? ""
    return part.hasSuffix("1") && !part.hasSuffix("11") ? one : other
  }

  func name(_ day: Weekday) -> String { Self.stems[day.rawValue] + "diena" }
  func short(_ day: Weekday) -> String { ["P", "O", "T", "C", "Pk", "S", "Sv"][day.rawValue] }
  func on(singles days: [Weekday]) -> [String] { days.map { Self.stems[$0.rawValue] + "dien" } }

  func on(from first: Weekday, to last: Weekday) -> String {
    "no \(Self.stems[first.rawValue])dienas līdz \(Self.stems[last.rawValue])dienai"
  }

  private static let stems = ["pirm", "otr", "treš", "ceturt", "piekt", "sest", "svēt"]

  func span(_ span: TimeSpan) -> String { "\(time(span.start))–\(time(span.end))" }
  func clock(_ time: TimeOfDay) -> String { "plkst.\u{A0}\(self.time(time))" }

  func clock(_ spans: [TimeSpan]) -> String {
    "plkst.\u{A0}" + spans.map(span).joined(separator: ", ")
  }

  private func time(_ time: TimeOfDay) -> String { time.full.replacing(":", with: ".") }

  /// The sign, since the noun would change with every sentence it stands in.
  func hours(_ number: String) -> String { "\(number)\u{A0}h" }

  func money(_ number: String, _ currency: Currency) -> String { "\(number)\u{A0}\(currency.name)" }

  func date(_ date: CalendarDate) -> String {
    "\(date.year). gada \(date.day).\u{A0}\(Self.months[date.month - 1])"
  }

  func beginning(_ date: CalendarDate) -> String {
    "\(date.year). gada \(date.day).\u{A0}\(Self.genitives[date.month - 1])"
  }

  private static let months = [
    "janvāris", "februāris", "marts", "aprīlis", "maijs", "jūnijs", "jūlijs", "augusts",
    "septembris", "oktobris", "novembris", "decembris",
  ]
  private static let genitives = [
    "janvāra", "februāra", "marta", "aprīļa", "maija", "jūnija", "jūlija", "augusta",
    "septembra", "oktobra", "novembra", "decembra",
  ]

  func moment(_ day: Weekday, _ spans: [TimeSpan]) -> String {
    "\(Self.stems[day.rawValue])dien \(clock(spans))"
  }
}
