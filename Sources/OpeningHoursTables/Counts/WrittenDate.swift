/// Which of the numbers of a date comes first, where the year is last.
public enum DateOrder: String, CaseIterable, Sendable, Hashable {
  /// 31.12.2025, 31/12/2025.
  case dayFirst = "dmy"
  /// 12/31/2025.
  case monthFirst = "mdy"
}

/// A date or a time stamp as a counter writes it, before it is decided what its numbers mean.
struct WrittenDate {
  private let numbers: [Int]
  private let mark: Character
  private let isYearFirst: Bool
  /// What follows the date, without the space or T between.
  let rest: Substring

  /// Takes the beginning of a text apart, or gives nothing when it is no date.
  init?(_ text: String) {
    let trimmed = text.trimmed[...]
    var rest = trimmed
    var numbers: [Int] = []
    var widths: [Int] = []
    var mark: Character?
    while numbers.count < 3 {
      let digits = rest.prefix { $0.isASCII && $0.isWholeNumber }
      guard (1...4).contains(digits.count), let number = Int(digits) else { return nil }
      numbers.append(number)
      widths.append(digits.count)
      rest = rest.dropFirst(digits.count)
      guard numbers.count < 3 else { break }
      guard let found = rest.first, "-/.".contains(found), mark == nil || mark == found else {
        return nil
      }
      mark = found
      rest = rest.dropFirst()
    }
    if let next = rest.first {
      guard next == " " || next == "T" || next == "," || next == "\u{A0}" else { return nil }
      rest = rest.drop { " T,\u{A0}".contains($0) }
    }
    isYearFirst = widths[0] == 4
    guard isYearFirst || widths[2] == 4 || widths[2] == 2, let mark else { return nil }
    self.numbers = numbers
    self.mark = mark
    self.rest = rest
  }

  /// The date under an order; a year of two digits is of this century.
  func date(_ order: DateOrder) -> CalendarDate? {
    if isYearFirst {
      return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
    return order == .dayFirst
      ? CalendarDate(year: year, month: numbers[1], day: numbers[0])
      : CalendarDate(year: year, month: numbers[0], day: numbers[1])
  }

  /// The orders under which it is a date; points stand for the day first everywhere.
  var orders: Set<DateOrder> {
    if mark == ".", !isYearFirst { return date(.dayFirst) == nil ? [] : [.dayFirst] }
    return Set(DateOrder.allCases.filter { date($0) != nil })
  }
}

/// The time of a time stamp, with its distance from UTC where one is written.
struct WrittenTime {
  /// Minutes after midnight; seconds are dropped.
  let minutes: Int
  /// Minutes east of UTC: 0 for `Z`, 60 for `+01:00`.
  let offset: Int?

  /// Reads what follows a date: `14:00`, `14:00:00.000Z`, `2:00 PM`, `14:00+01:00`.
  init?(_ text: Substring) {
    var rest = text.trimmed[...]
    offset = Self.takeOffset(from: &rest)
    // Seconds, and parts of them, do not matter here.
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    var clock = String(rest)
    if parts.count == 3 {
      let seconds = parts[2].prefix { $0.isWholeNumber || $0 == "." }
      guard let number = Double(seconds), number < 61 else { return nil }
      clock = parts[0] + ":" + parts[1] + parts[2].dropFirst(seconds.count)
    }
    guard let words = ClockWords(folded(clock)) else { return nil }
    let minutes = words.minutes(assuming: nil)
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  private static func takeOffset(from text: inout Substring) -> Int? {
    if text.last == "Z" {
      text = text.dropLast()
      return 0
    }
    if text.hasSuffix("UTC") || text.hasSuffix("GMT") {
      text = text.dropLast(3).trimmed[...]
      return 0
    }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
    let digits = text[text.index(after: sign)...].filter { $0 != ":" }
    guard digits.count == 2 || digits.count == 4, let number = Int(digits) else { return nil }
    let minutes = digits.count == 2 ? number * 60 : number / 100 * 60 + number % 100
    let isWest = text[sign] == "-"
    text = text[..<sign].trimmed[...]
    return isWest ? -minutes : minutes
  }
}
