/// Days of the calendar from one to another, say those in which a survey ran.
public struct CalendarPeriod: Sendable, Hashable {
  /// The first day.
  public let first: CalendarDate
  /// The last day, which belongs to the period.
  public let last: CalendarDate

  /// A period; nothing where it would end before it begins.
  public init?(_ first: CalendarDate, _ last: CalendarDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// The period that a text states as ISO 8601 does: a day ("2026-10-03"), a month ("2026-10"), a year
  /// ("2026"), or from one of these to another ("2026-10-03/2026-11").
  public init?(iso text: String) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false).map(Self.days)
    guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil else {
      return nil
    }
    self.init(first.first, last.last)
  }

  /// The first and the last day of a day, a month or a year.
  private static func days(
    of text: some StringProtocol
  ) -> (first: CalendarDate, last: CalendarDate)? {
    let parts = text.trimmed.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2].prefix(parts.count)
    guard (1...3).contains(parts.count), parts.map(\.count) == Array(lengths),
      text.trimmed.allSatisfy({ $0 == "-" || $0.isASCII && $0.isNumber })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    func day(_ month: Int, _ day: Int) -> CalendarDate? {
      CalendarDate(year: numbers[0], month: month, day: day)
    }
    let (from, to) = numbers.count > 1 ? (numbers[1], numbers[1]) : (1, 12)
    let first = day(from, numbers.count > 2 ? numbers[2] : 1)
    let last =
      numbers.count > 2 ? first : day(to, CalendarDate.days(inMonth: to, of: numbers[0]))
    return first.flatMap { first in last.map { (first, $0) } }
  }
}

extension CalendarPeriod {
  /// The period in the shortest text that states it: "2026-10-03", "2026-10", "2026", or from one of these to
  /// another.
  public var iso: String {
    let texts = [4, 7, 10].map { length in
      let (first, last) = ("\(first)".prefix(length), "\(last)".prefix(length))
      return first == last ? String(first) : "\(first)/\(last)"
    }
    return texts.first { CalendarPeriod(iso: $0) == self } ?? texts[2]
  }
}
