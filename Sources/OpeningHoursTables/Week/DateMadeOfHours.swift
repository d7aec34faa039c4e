/// A date that a spreadsheet has made of hours: `9-10`, typed into a cell, becomes 9 October.
///
/// Read are the forms in which it comes back: `9-Oct`, `10-Sep-25`, `09. Okt`, `Sep 13`,
/// `2025-10-09 00:00:00`, `9.10.2025`, `10/9/2025`, and the bare number of the day.
struct DateMadeOfHours: Hashable {
  /// What may have been typed, the likeliest first: `9-10`; empty when no hours make this date.
  let hours: [String]

  /// Reads a cell; nothing when it is no date of these forms.
  init?(_ text: String) {
    let plain = folded(text)
    guard plain.count <= 24, let first = plain.first, first.isNumber || first.isLetter else {
      return nil
    }
    guard let found = Self.named(plain) ?? Self.numbered(plain) ?? Self.serial(plain) else {
      return nil
    }
    hours = found
  }

  /// The message about a cell that should hold hours.
  func problem(_ text: String) -> (message: String, hint: String) {
    let typed = hours.isEmpty ? "hours" : hours.joined(separator: " or ")
    return (
      "\"\(text)\" is a date: a spreadsheet has made it of \(typed)",
      "import the file as the survey tool wrote it, or write hours as 09:00-10:00"
    )
  }

  /// Hours from two numbers of a day: the smaller one comes first, whatever the order of the date.
  private static func hours(_ one: Int, _ other: Int) -> [String] {
    one == other || max(one, other) > 24 ? [] : ["\(min(one, other))-\(max(one, other))"]
  }

  /// `9-oct`, `10-sep-25`, `09. okt.`, `oct 9`, and `sep 13` for a month with its year.
  private static func named(_ text: String) -> [String]? {
    let parts = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard (2...3).contains(parts.count), text.contains(where: \.isLetter) else { return nil }
    let months = parts.indices.filter { MonthNames.month(parts[$0]) != nil }
    guard months.count == 1, months[0] < 2, let month = MonthNames.month(parts[months[0]]) else {
      return nil
    }
    let numbers = parts.indices.filter { $0 != months[0] }.compactMap { Int(parts[$0]) }
    guard numbers.count == parts.count - 1, let day = numbers.first, (0...2999).contains(day) else {
      return nil
    }
    return hours(day, month)
  }

  private static func numbered(_ text: String) -> [String]? {
    guard let date = WrittenDate(text) else { return nil }
    let rest = date.rest.filter { $0 != ":" && $0 != "." }
    guard rest.allSatisfy({ $0 == "0" }),
      let order = date.orders.sorted(by: {
        $0.rawValue < $1.rawValue
      }).first, let day = date.date(order)
    else { return nil }
    let monthAndYear = day.day == 1 && (day.month + 1...24).contains(day.year % 100)
    return hours(day.day, day.month) + (monthAndYear ? ["\(day.month)-\(day.year % 100)"] : [])
  }

  /// The number of a day as spreadsheets count them, from 30 December 1899.
  private static func serial(_ text: String) -> [String]? {
    guard text.count == 5, let number = Int(text), (36_526...73_050).contains(number) else {
      return nil
    }
    let day = CalendarDate(daysSince1970: number - 25_569)
    return hours(day.day, day.month)
  }
}
