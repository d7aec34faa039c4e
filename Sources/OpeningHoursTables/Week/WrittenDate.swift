/// Which of the numbers of a date comes first, where they leave it open.
public enum DateOrder: String, CaseIterable, Sendable, Hashable {
  /// 31.12.2025, 31/12/2025.
  case dayFirst = "dmy"
  /// 12/31/2025.
  case monthFirst = "mdy"
  /// 25-12-31; a year of four digits in front leaves nothing open.
  case yearFirst = "ymd"
}

/// A date or a time stamp as a counter writes it, before it is decided what its numbers mean.
///
/// Read are `2025-03-09`, `20250309`, `09.03.2025`, `3/9/25`, `9-Mar-25`, `March 9, 2025`, each also
/// after the name of a weekday, which is not compared: it may be in another language.
struct WrittenDate {
  private let readings: [DateOrder: CalendarDate]
  /// What follows the date, without the space or T between.
  let rest: Substring

  /// Takes the beginning of a text apart, or gives nothing when it is no date.
  init?(_ text: String) {
    // Most texts are no dates; those without a digit need no closer look.
    guard text.utf8.contains(where: { (48...57).contains($0) }) else { return nil }
    var rest = Self.withoutWeekday(text.trimmed)
    let date = Self.compact(&rest) ?? Self.named(&rest) ?? Self.numbered(&rest)
    guard let date else { return nil }
    if let next = rest.first {
      guard " T,\u{A0}\u{202F}".contains(next) else { return nil }
      rest = rest.drop { " T,\u{A0}\u{202F}".contains($0) }
    }
    // Day 0 of a spreadsheet is no date but a time without one.
    guard date.values.allSatisfy({ $0.year > 1899 && ($0.year, $0.month) != (1900, 1) }) else {
      return nil
    }
    readings = date
    self.rest = rest
  }

  /// The date under an order; a year of two digits is of this century.
  func date(_ order: DateOrder) -> CalendarDate? { readings[order] }

  /// The orders under which it is a date; points stand for the day first everywhere.
  var orders: Set<DateOrder> { Set(readings.keys) }

  /// Whether all orders under which it is a date say the same day.
  var isClear: Bool { Set(readings.values).count == 1 }

  /// Whether nothing but a midnight, as databases write it, stands behind the date.
  var isDay: Bool { rest.allSatisfy { $0 == "0" || $0 == ":" || $0 == "." } }

  /// The text behind the name of a weekday: "Mo 03.03.2025", "Monday, March 3, 2025".
  private static func withoutWeekday(_ text: String) -> Substring {
    let word = text.prefix { $0.isLetter }
    guard !word.isEmpty, word.count < text.count, WeekdayNames.isDay(String(word)) else {
      return text[...]
    }
    let rest = text.dropFirst(word.count).drop { ".,".contains($0) }
    guard let next = rest.first, next.isWhitespace else { return text[...] }
    let behind = rest.drop { $0.isWhitespace }
    // "Mar 3, 2025" is a day of March, though "mar" is Tuesday in three languages.
    guard behind.first?.isLetter == true || MonthNames.month(word) == nil || isWhole(behind) else {
      return text[...]
    }
    return behind
  }

  /// Whether a text begins with a date of three numbers.
  private static func isWhole(_ text: Substring) -> Bool {
    var rest = text
    return compact(&rest) != nil || numbered(&rest) != nil
  }

  /// `20250309`, as ISO 8601 allows it.
  private static func compact(_ rest: inout Substring) -> [DateOrder: CalendarDate]? {
    let digits = rest.prefix { $0.isASCII && $0.isWholeNumber }
    guard digits.count == 8, let number = Int(digits), (1990...2099).contains(number / 10_000),
      let date = CalendarDate(
        year: number / 10_000, month: number / 100 % 100, day: number % 100)
    else { return nil }
    rest = rest.dropFirst(8)
    return Dictionary(uniqueKeysWithValues: DateOrder.allCases.map { ($0, date) })
  }

  /// Three numbers with one mark between them.
  private static func numbered(_ text: inout Substring) -> [DateOrder: CalendarDate]? {
    var rest = text
    var parts: [Substring] = []
    var mark: Character?
    while parts.count < 3 {
      let digits = rest.prefix { $0.isASCII && $0.isWholeNumber }
      guard (1...4).contains(digits.count) else { return nil }
      parts.append(digits)
      rest = rest.dropFirst(digits.count)
      guard parts.count < 3 else { break }
      guard let found = rest.first, "-/.".contains(found), mark == nil || mark == found else {
        return nil
      }
      mark = found
      rest = rest.dropFirst()
    }
    let numbers = parts.compactMap { Int($0) }
    let widths = parts.map(\.count)
    let isYearFirst = widths[0] == 4
    guard isYearFirst || widths[2] == 4 || widths[2] == 2, widths[1] <= 2, let mark else {
      return nil
    }
    // In Latvian a date ends with a point.
    text = mark == "." && rest.first == "." ? rest.dropFirst() : rest
    return readings(numbers, isYearFirst, mark, mayBeYearFirst: widths[0] == 2 && widths[2] == 2)
  }

  private static func readings(
    _ numbers: [Int], _ isYearFirst: Bool, _ mark: Character, mayBeYearFirst: Bool
  ) -> [DateOrder: CalendarDate] {
    var readings: [DateOrder: CalendarDate] = [:]
    if isYearFirst {
      let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
      for order in DateOrder.allCases { readings[order] = date }
      return readings
    }
    let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
    readings[.dayFirst] = CalendarDate(year: year, month: numbers[1], day: numbers[0])
    guard mark != "." else { return readings }
    readings[.monthFirst] = CalendarDate(year: year, month: numbers[0], day: numbers[1])
    if mark == "-", mayBeYearFirst {
      readings[.yearFirst] = CalendarDate(
        year: 2000 + numbers[0], month: numbers[1], day: numbers[2])
    }
    return readings
  }

  /// A day, the name of a month and a year, in any order that has the year at an end.
  private static func named(_ text: inout Substring) -> [DateOrder: CalendarDate]? {
    var rest = text
    var numbers: [Substring] = []
    var month: Int?
    for _ in 0..<3 {
      rest = rest.drop { " .,-/\u{A0}".contains($0) }
      let word = rest.prefix { $0.isLetter }
      // "3 de marzo de 2025", "2025. gada 3. marts".
      if ["of", "de", "del", "gada"].contains(String(word)), month == nil || numbers.count == 1 {
        rest = rest.dropFirst(word.count).drop { $0.isWhitespace }
      }
      if let first = rest.first, first.isLetter {
        let name = rest.prefix { $0.isLetter }
        guard month == nil, let found = MonthNames.month(name) else { return nil }
        month = found
        rest = rest.dropFirst(name.count)
      } else {
        let digits = rest.prefix { $0.isASCII && $0.isWholeNumber }
        guard (1...4).contains(digits.count) else { return nil }
        numbers.append(digits)
        rest = withoutOrdinal(rest.dropFirst(digits.count))
      }
    }
    guard let month, numbers.count == 2 else { return nil }
    let isYearFirst = numbers[0].count == 4
    guard let day = Int(numbers[isYearFirst ? 1 : 0]), let year = Int(numbers[isYearFirst ? 0 : 1]),
      isYearFirst || [2, 4].contains(numbers[1].count),
      let date = CalendarDate(year: year < 100 ? 2000 + year : year, month: month, day: day)
    else { return nil }
    text = rest
    return Dictionary(uniqueKeysWithValues: DateOrder.allCases.map { ($0, date) })
  }

  /// The text without the ending of "3rd".
  private static func withoutOrdinal(_ text: Substring) -> Substring {
    ["st", "nd", "rd", "th"].contains { text.hasPrefix($0) } ? text.dropFirst(2) : text
  }
}
