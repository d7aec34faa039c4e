/// The label of a row of hours as a person wrote it: a span, or only the hour at which it starts.
public enum HourLabel: Sendable, Hashable {
  /// Start and end are written: `9-10`, `09:00 – 10:00 Uhr`, `9am-1pm`, `23:00-00:00`.
  case span(TimeSpan)
  /// Only the start is written: `09:00`, `12 PM`, `9h`.
  case start(TimeOfDay)

  /// Why a label is not an hour.
  public enum Problem: Error, Sendable, Hashable {
    /// It is not a time, or more than one and a dash.
    case notATime
    /// The end is not after the start, and is not midnight.
    case endsBeforeStart
    /// It runs past 24:00; the minutes after midnight at which it would end (or start).
    case pastMidnight(minutes: Int)
  }

  /// Reads a label.
  ///
  /// The end may be joined by a hyphen, an en or em dash, a minus, or a word for "to" in the
  /// languages of ``WeekdayLanguage``. With am or pm only at the end, the start takes the same
  /// half of the day if that lets it precede the end, otherwise the other half.
  ///
  /// - Throws: ``Problem``.
  public init(_ text: String) throws(Problem) {
    let sides = HourWords.sides(of: text)
    guard sides.count <= 2, let first = sides.first, let start = ClockWords(first) else {
      throw .notATime
    }
    guard sides.count == 2 else {
      self = .start(try Self.start(start.minutes(assuming: nil)))
      return
    }
    guard let end = ClockWords(sides[1]), !(start.half != nil && end.half == nil) else {
      throw .notATime
    }
    self = .span(try Self.span(from: start, to: end))
  }

  private static func start(_ minutes: Int) throws(Problem) -> TimeOfDay {
    guard minutes < 1440, let time = TimeOfDay(minutes: minutes) else {
      throw .pastMidnight(minutes: minutes)
    }
    return time
  }

  private static func span(from start: ClockWords, to end: ClockWords) throws(Problem) -> TimeSpan {
    var last = end.minutes(assuming: nil)
    var first = start.minutes(assuming: end.half)
    if start.half == nil, let half = end.half, first >= last, last > 0 {
      first = start.minutes(assuming: half.other)
    }
    // An end at 0:00 is the end of the day.
    if last == 0, first > 0 { last = 1440 }
    guard last <= 1440 else { throw .pastMidnight(minutes: last) }
    guard let from = TimeOfDay(minutes: first), let to = TimeOfDay(minutes: last),
      let span = TimeSpan(from, to)
    else { throw .endsBeforeStart }
    return span
  }
}
