import OpeningHoursTables

// Statements about days with a window: "sat 13-21".
extension SettingReader {
  /// Days with or without a window: "sat", "mon-fri 17-20", "17-20".
  func byWindow(
    _ statement: Statement, _ value: Setting.Value
  ) throws(TextError) -> [(Setting.Subject, Setting.Value)] {
    let words = (statement.left ?? "daily").split { $0.isWhitespace || $0 == "@" }.map(String.init)
    guard let first = words.first, words.count <= 2 else {
      throw TextError(
        "\"\(statement.left ?? "")\" is not days with a window", hint: "write sat 13-21")
    }
    let startsWithTime = first.first?.isNumber == true || first.hasPrefix("-")
    let days = startsWithTime ? Weekday.allCases : try DaysText.days(first)
    guard let window = words.count == 2 ? words[1] : startsWithTime ? first : nil else {
      return days.map { (.init(key: statement.key, day: $0), value) }
    }
    let ends = window.withPlainMarks.split(separator: "-")
    if ends.count == 2, let start = try? TimeText.time(String(ends[0])),
      let end = try? TimeText.time(String(ends[1])), end <= start
    {
      throw TextError(
        start == end
          ? "the window \(window) has no length"
          : "the window \(window) runs over midnight",
        hint: start == end
          ? "write for example 13-21"
          : "write two, \(start.short)-24 and 0-\(end.short)")
    }
    let frame = statement.key == .supplement ? TimeSpan.wholeDay : grid.frame
    let spans = try TimeText.spans(window, frame: frame)
    if [.minStaff, .kept].contains(statement.key) {
      try GridCheck(grid: grid, isLimitedToFrame: false).check(spans)
    }
    return days.flatMap { day in
      spans.map { (.init(key: statement.key, day: day, segment: $0.clock), value) }
    }
  }
}
