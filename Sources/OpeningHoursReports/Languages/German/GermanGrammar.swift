import OpeningHours
import OpeningHoursTables

/// German as it is written in Germany: whole hours as "9–20 Uhr", others with minutes at both ends as
/// DIN 5008 has it, "9:30–13:00 Uhr".
struct GermanGrammar: Grammar {
  let numbers = NumberForm(decimalMark: ",", thousandsMark: ".")

  func form(_ number: String, _ one: String, _ other: String) -> String {
    number == "1" ? one : other
  }

  func name(_ day: Weekday) -> String {
    [
      "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
    ][day.rawValue]
  }

  func short(_ day: Weekday) -> String {
    ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"][day.rawValue]
  }

  func on(singles days: [Weekday]) -> [String] { ["am " + Language.german.list(days.map(name))] }

  func on(from first: Weekday, to last: Weekday) -> String {
    "von \(name(first)) bis \(name(last))"
  }

  func span(_ span: TimeSpan) -> String { spans([span]) }
  func clock(_ time: TimeOfDay) -> String { "\(time.short)\u{A0}Uhr" }
  func clock(_ spans: [TimeSpan]) -> String { "\(self.spans(spans))\u{A0}Uhr" }

  /// Times beside each other are written alike: all with minutes where one has some.
  private func spans(_ spans: [TimeSpan]) -> String {
    let isWhole = spans.allSatisfy { $0.start.minutes % 60 == 0 && $0.end.minutes % 60 == 0 }
    return spans.map {
      isWhole ? "\($0.start.short)–\($0.end.short)" : "\($0.start.full)–\($0.end.full)"
    }.joined(separator: ", ")
  }

  func hours(_ number: String) -> String { "\(number) \(form(number, "Stunde", "Stunden"))" }

  func money(_ number: String, _ currency: Currency) -> String { "\(number)\u{A0}\(currency.name)" }

  func date(_ date: CalendarDate) -> String {
    "\(date.day).\u{A0}\(Self.months[date.month - 1]) \(date.year)"
  }

  func beginning(_ date: CalendarDate) -> String { self.date(date) }

  private static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember",
  ]

  func moment(_ day: Weekday, _ spans: [TimeSpan]) -> String {
    "\(name(day)) \(clock(spans))"
  }

  /// Days without a preposition: "Montag bis Mittwoch und Freitag".
  func plain(_ days: [Weekday]) -> String {
    Language.german.list(
      days.runs.flatMap { run in
        run.count >= 3 ? ["\(name(run[0])) bis \(name(run[run.count - 1]))"] : run.map(name)
      })
  }
}
