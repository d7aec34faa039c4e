public import OpeningHours

/// What is said about a week of hours that was written to a file.
public struct ExportReport: Sendable {
  /// Which of a plan's weeks it is.
  public enum Week: String, CaseIterable, Sendable {
    /// The best week under the rules.
    case proposed
    /// Today's hours.
    case today
  }

  private let kind: ExportKind
  private let week: Week
  private let schedule: Schedule
  private let from: CalendarDate?
  private let file: String

  /// A report about a week and the file that holds it.
  ///
  /// - Parameters:
  ///   - kind: The format.
  ///   - week: Which week it is.
  ///   - schedule: Its hours.
  ///   - from: The first day on which they hold, where the format states it.
  ///   - file: The file's path.
  public init(
    kind: ExportKind, week: Week, schedule: Schedule, from: CalendarDate?, file: String
  ) {
    self.kind = kind
    self.week = week
    self.schedule = schedule
    self.from = from
    self.file = file
  }

  /// The account in one sentence.
  public var sentence: String {
    let name = week == .today ? "today's week" : "the proposed week"
    return "wrote \(file): \(name)\(from.map { " from \($0)" } ?? ""), "
      + "\(schedule.openMinutes.minutesAsHours) open hours"
  }

  /// The account in the schema `openhours/export@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        file: file, format: kind.rawValue, week: week.rawValue,
        from: Nullable(from?.description), hours: WeekJSON(schedule), osm: schedule.osm))
  }

  private struct Content: Encodable {
    let schema = "openhours/export@1"
    let file: String
    let format: String
    let week: String
    let from: Nullable<String>
    let hours: WeekJSON
    let osm: String
  }
}
