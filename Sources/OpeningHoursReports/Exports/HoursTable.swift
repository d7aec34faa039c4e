public import OpeningHoursTables

/// A week as a table in comma-separated text.
///
///     day,opens,closes
///     mon,10:00,12:00
///     mon,14:00,24:00
///     tue,,
///
/// A line for each stretch of open hours; a day without any has one line with empty times. A day
/// ends at 24:00.
public struct HoursTable: Sendable {
  /// The table, with LF at each line's end.
  public let text: String

  private static let heading = "day,opens,closes\n"

  /// Writes a week.
  public init(_ schedule: Schedule) {
    text =
      Self.heading
      + Weekday.allCases.map { day in
        let spans = schedule[day].spans
        guard !spans.isEmpty else { return "\(day.key),,\n" }
        return spans.map { "\(day.key),\($0.start.clock),\($0.end.clock)\n" }.joined()
      }.joined()
  }

  /// Whether a text is what this writes for the week that it states.
  static func isOurs(_ text: String) -> Bool {
    var week = Schedule()
    for line in text.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 3, let day = Weekday.allCases.first(where: { $0.key == cells[0] })
      else { return false }
      guard let start = TimeOfDay(clock: cells[1]), let end = TimeOfDay(clock: cells[2]) else {
        continue
      }
      week[day] = DayPlan(week[day].spans + [TimeSpan(start, end)].compactMap(\.self))
    }
    return HoursTable(week).text == text
  }
}
