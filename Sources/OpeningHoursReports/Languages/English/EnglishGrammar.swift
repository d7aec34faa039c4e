import OpeningHours
import OpeningHoursTables

/// English, with times of 24 hours as short as can be: "9–20", "9:30–13".
struct EnglishGrammar: Grammar {
  let numbers = NumberForm(decimalMark: ".", thousandsMark: ",")

  func form(_ number: String, _ one: String, _ other: String) -> String {
    number == "1" ? one : other
  }

  func name(_ day: Weekday) -> String { day.name }
  func short(_ day: Weekday) -> String { day.abbreviation }

  func on(singles days: [Weekday]) -> [String] { ["on " + Language.english.list(days.map(name))] }

  func on(from first: Weekday, to last: Weekday) -> String {
    "from \(name(first)) to \(name(last))"
  }

  func span(_ span: TimeSpan) -> String { "\(span.start.short)–\(span.end.short)" }
  func clock(_ time: TimeOfDay) -> String { time.full }
  func clock(_ spans: [TimeSpan]) -> String { spans.map(span).joined(separator: ", ") }
  func hours(_ number: String) -> String { "\(number) \(form(number, "hour", "hours"))" }

  func money(_ number: String, _ currency: Currency) -> String { currency.before(number) }

  func date(_ date: CalendarDate) -> String {
    "\(date.day)\u{A0}\(Self.months[date.month - 1]) \(date.year)"
  }

  func beginning(_ date: CalendarDate) -> String { self.date(date) }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  func moment(_ day: Weekday, _ spans: [TimeSpan]) -> String {
    "\(name(day)) \(clock(spans))"
  }
}
