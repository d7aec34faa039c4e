public import OpeningHoursTables

/// The facts of a week of hours that was written to a file.
public struct ExportReport: Sendable {
  /// Which of a plan's weeks it is.
  public enum Week: String, CaseIterable, Sendable {
    /// The best week under the rules.
    case proposed
    /// Today's hours.
    case today
  }

  let kind: ExportKind
  let week: Week
  let schedule: Schedule
  let from: CalendarDate?
  let file: String

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
}
