/// A moment as a cell writes it.
struct Stamp {
  /// Days since 1970-01-01, as written.
  var day: Int
  /// Minutes after midnight, 0...1440, as written.
  var minute: Int
  /// Seconds beyond the minute.
  var seconds = 0
  /// Minutes at which it ends, where that is written too.
  var end: Int?
  /// Minutes east of UTC, where a distance is written.
  var offset: Int?
  /// Whether it bears am or pm.
  var hasHalf = false
}

/// Reads the dates and times of cells; texts that stand often are read once.
struct StampParser {
  private let order: DateOrder
  private let isNumbered: Bool
  private var days: [String: Int?] = [:]
  private var times: [String: WrittenTime?] = [:]
  private var hours: [String: HourText?] = [:]

  init(order: DateOrder, isNumbered: Bool) {
    self.order = order
    self.isNumbered = isNumbered
  }

  /// The day of a text whose time does not matter.
  mutating func day(_ text: String) -> Int? {
    if let known = days[text] { return known }
    let numbered = isNumbered ? SpreadsheetDate.stamp(serial: text)?.date : nil
    let day = (numbered ?? WrittenDate(text)?.date(order))?.daysSince1970
    days[text] = day
    return day
  }

  /// A day with its time, in one text.
  mutating func stamp(_ text: String) -> Stamp? {
    if isNumbered, let stamp = Self.numbered(text) { return stamp }
    let parts = Self.parts(of: text)
    guard let parts else {
      guard let written = WrittenDate(text), let date = written.date(order) else { return nil }
      return stamp(date.daysSince1970, String(written.rest))
    }
    guard let day = day(parts.date) else { return nil }
    return stamp(day, parts.rest)
  }

  /// The time of a cell of its own.
  mutating func hour(_ text: String, fractions: Bool) -> HourText? {
    if let known = hours[text] { return known }
    var hour: HourText?
    if fractions, let minutes = SpreadsheetDate.minutes(fraction: text) {
      hour = HourText(start: minutes, end: nil)
    } else if let read = HourText(text) {
      hour = read
    } else if let written = WrittenDate(text), !written.rest.isEmpty {
      // A time with a day before it, which databases fill in: "1899-12-30 10:00:00".
      hour = HourText(String(written.rest))
    }
    hours[text] = hour
    return hour
  }

  private mutating func stamp(_ day: Int, _ rest: String) -> Stamp? {
    if rest.contains(where: { "-–".contains($0) }), let span = HourText(rest), let end = span.end,
      [15, 30, 60].contains(end - span.start)
    {
      return Stamp(day: day, minute: span.start, end: end, hasHalf: span.hasHalf)
    }
    let time: WrittenTime?
    if let known = times[rest] {
      time = known
    } else {
      time = WrittenTime(rest[...])
      times[rest] = time
    }
    guard let time else { return nil }
    return Stamp(
      day: day, minute: time.minutes, seconds: time.seconds, offset: time.offset,
      hasHalf: time.hasHalf)
  }

  private static func numbered(_ text: String) -> Stamp? {
    if let seconds = UnixTime.seconds(text) {
      return Stamp(
        day: seconds / 86_400, minute: seconds % 86_400 / 60, seconds: seconds % 60, offset: 0)
    }
    guard let stamp = SpreadsheetDate.stamp(serial: text) else { return nil }
    return Stamp(day: stamp.date.daysSince1970, minute: stamp.minutes ?? 0)
  }

  /// A text of a numbered date, cut behind it; nothing where only a closer look finds the end.
  static func parts(of text: String) -> (date: String, rest: String)? {
    let bytes = text.utf8
    guard let cut = bytes.firstIndex(where: { $0 == 0x20 || $0 == 0x54 }) else { return nil }
    let date = bytes[..<cut]
    guard date.count > 5, date.allSatisfy({ (45...57).contains($0) }) else { return nil }
    return (String(text[..<cut]), String(text[bytes.index(after: cut)...]))
  }
}

/// Time stamps as Unix counts them.
enum UnixTime {
  /// Seconds since 1970 in UTC of a number of 10 digits (seconds) or 13 (thousandths), 2001 to 2100.
  static func seconds(_ text: String) -> Int? {
    guard text.count == 10 || text.count == 13, let number = Int(text) else { return nil }
    let seconds = text.count == 10 ? number : number / 1000
    return (1_000_000_000..<4_102_444_800).contains(seconds) ? seconds : nil
  }
}
