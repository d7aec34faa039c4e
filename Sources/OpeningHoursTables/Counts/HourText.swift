/// A stretch of the day, or only its start, as the cells and headings of counters write it.
struct HourText: Hashable {
  /// Minutes after midnight, 0...1440; 1440 is the end of a day.
  let start: Int
  /// Minutes after midnight at which it ends, where that is written; before the start, where the
  /// twelve-hour clock passes noon without a word: `12-1`.
  let end: Int?
  /// Whether morning or afternoon is written.
  let hasHalf: Bool

  /// Reads `10`, `10:00`, `10-11 Uhr`, `10:00:00 a.m.`, `10:00-10:59`, `24:00`, `Vormittag (9-12)`, or
  /// gives nothing.
  init?(_ text: String) {
    let text = Self.withoutDayZero(text)
    if let read = HourText(written: text) {
      self = read
    } else if let span = DayPart.reading(text)?.span {
      self.init(start: span.start.minutes, end: span.end.minutes)
    } else {
      return nil
    }
  }

  /// What spreadsheets write of a time as its date: `1899-12-30 10:00:00` is 10:00.
  private static func withoutDayZero(_ text: String) -> String {
    let days = ["1899-12-30", "1899-12-31", "1900-01-00", "30.12.1899", "31.12.1899", "00.01.1900"]
    guard text.utf8.count > 10, let day = days.first(where: { text.hasPrefix($0) }) else {
      return text
    }
    return text.dropFirst(day.count).drop { " T".contains($0) }.trimmed
  }

  private init?(written text: String) {
    if case .span(let span)? = try? HourLabel(text) {
      self.init(
        start: span.start.minutes,
        end: Self.rounded(span.end.minutes, after: span.start.minutes),
        hasHalf: text.contains { "mM".contains($0) })
      return
    }
    let sides = HourWords.sides(of: text)
    guard (1...2).contains(sides.count), let first = WrittenTime(sides[0][...]),
      first.offset == nil
    else { return nil }
    guard sides.count == 2 else {
      self.init(start: first.minutes, end: nil, hasHalf: first.hasHalf)
      return
    }
    guard let last = WrittenTime(sides[1][...]), last.offset == nil else { return nil }
    let end = last.seconds == 59 ? last.minutes + 1 : last.minutes
    guard end != first.minutes else { return nil }
    self.init(
      start: first.minutes, end: Self.rounded(end == 0 ? 1440 : end, after: first.minutes),
      hasHalf: first.hasHalf || last.hasHalf)
  }

  init(start: Int, end: Int?, hasHalf: Bool = false) {
    self.start = start
    self.end = end
    self.hasHalf = hasHalf
  }

  /// `10:59` as the last minute of a stretch ends at 11:00.
  private static func rounded(_ end: Int, after start: Int) -> Int {
    end % 15 == 14 && start % 15 == 0 ? end + 1 : end
  }

  /// Whether a text is a time whatever stands around it: a bare number is not.
  static func isCertain(_ text: String) -> Bool {
    text.contains { ":-–hHuUmM".contains($0) } && HourText(text) != nil
  }
}

/// Where hours are written by the twelve-hour clock without am or pm.
enum TwelveHourClock {
  /// Whether times that follow one another within a day fall from noon to one o'clock.
  ///
  /// - Parameter times: The times of a day in the order of the file.
  /// - Returns: Whether they do, and none is beyond twelve.
  static func isLikely(_ times: some Sequence<HourText>) -> Bool {
    var previous: HourText?
    var falls = false
    for time in times {
      let hour = time.start / 60
      guard (1...12).contains(hour), !time.hasHalf else { return false }
      if let end = time.end, end < time.start { falls = true }
      if let before = previous, before.start / 60 >= 8, hour < before.start / 60, hour < 8 {
        falls = true
      }
      previous = time
    }
    return falls
  }

  /// The times of a day, taken to the 24-hour clock.
  ///
  /// What follows noon, or an earlier hour than the one before it, is the afternoon; where twelve
  /// stands twice, the first is midnight.
  static func resolved(_ times: [HourText]) -> [HourText] {
    let falls = times.indices.dropFirst().filter { hour(times[$0]) < hour(times[$0 - 1]) }
    var isAfternoon = false
    return times.indices.map { index in
      let time = times[index]
      guard time.start < 780, !time.hasHalf else { return time }
      if falls.contains(index) { isAfternoon = true }
      if hour(time) == 0, index > 0 || falls.isEmpty && times.count < 13 { isAfternoon = true }
      let start = hour(time) * 60 + time.start % 60 + (isAfternoon ? 720 : 0)
      guard let end = time.end else { return HourText(start: start, end: nil) }
      var last = end % 720 + (isAfternoon ? 720 : 0)
      if last <= start { last += 720 }
      return HourText(start: start, end: min(1440, last))
    }
  }

  /// The same for times that may run backwards, as in files with the newest row on top.
  static func resolvedInAnyOrder(_ times: [HourText]) -> [HourText] {
    let falls = zip(times, times.dropFirst()).count { hour($1) < hour($0) }
    let rises = zip(times, times.dropFirst()).count { hour($1) > hour($0) }
    return falls > rises ? resolved(times.reversed()).reversed() : resolved(times)
  }

  private static func hour(_ time: HourText) -> Int { time.start / 60 % 12 }
}
