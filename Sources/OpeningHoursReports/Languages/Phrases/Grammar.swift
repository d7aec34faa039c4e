import OpeningHours
import OpeningHoursTables

/// How a language writes numbers, days, times and dates, and how it inflects.
protocol Grammar: Sendable {
  var numbers: NumberForm { get }

  /// The form of a noun beside a number as it is written: "1 hour", "2 hours".
  func form(_ number: String, _ one: String, _ other: String) -> String

  /// The name of a day that stands alone, as in a table: "Monday", "Montag", "pirmdiena".
  func name(_ day: Weekday) -> String
  /// The shortest name that calendars use, as a column's heading: "Mon", "Mo", "P".
  func short(_ day: Weekday) -> String
  /// Days that are no range, when something happens on them; a preposition stands once.
  func on(singles days: [Weekday]) -> [String]
  /// A range of days, when something happens on them: "from Monday to Wednesday".
  func on(from first: Weekday, to last: Weekday) -> String

  /// A span where a heading says that times stand here: "9–20", "9.00–20.00".
  func span(_ span: TimeSpan) -> String
  /// A time in a sentence, as in "20 Uhr" in German.
  func clock(_ time: TimeOfDay) -> String
  /// Spans in a sentence, as in "9–20 Uhr" in German; at least one.
  func clock(_ spans: [TimeSpan]) -> String
  /// A day and times of it, as a sentence names them: "Thursday 9–10", "ceturtdien plkst. 9.00–10.00".
  func moment(_ day: Weekday, _ spans: [TimeSpan]) -> String
  /// A length of time in a sentence, by the number of its hours: "2.5 hours", "2,5 h".
  func hours(_ number: String) -> String

  /// An amount of money, by its number as it is written: "EUR 1,250", "1.250 €".
  func money(_ number: String, _ currency: Currency) -> String

  /// A date in full, as in "4 January 2027".
  func date(_ date: CalendarDate) -> String
  /// The same where something begins on it, behind the word for "from".
  func beginning(_ date: CalendarDate) -> String
}
