/// The headings of columns that hold hours, in English, German and Latvian.
enum HourHeadings {
  /// Whether a column holds hours, so that a bare number in it is one.
  static func isHour(_ heading: String) -> Bool {
    starts.contains(folded(heading)) || isEnd(heading)
  }

  /// Whether a column holds the ends of hours that begin in another.
  static func isEnd(_ heading: String) -> Bool { ends.contains(folded(heading)) }

  private static let starts: Set<String> = [
    "hour", "hours", "time", "from", "start", "uhrzeit", "zeit", "stunde", "stunden", "von", "ab",
    "beginn", "laiks", "stunda", "stundas", "no", "sakums",
  ]
  private static let ends: Set<String> = ["to", "until", "end", "bis", "ende", "lidz", "beigas"]
}
