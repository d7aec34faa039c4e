public import OpeningHours
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

  /// Which hours of a week with some without staff.
  public enum Service: String, CaseIterable, Sendable {
    /// Those with staff.
    case withStaff = "with-staff"
    /// Those without.
    case withoutStaff = "without-staff"
    /// Those with staff or without.
    case all

    /// These hours of a week.
    public func hours(of week: ServedWeek) -> Schedule {
      switch self {
      case .withStaff: week.schedule
      case .withoutStaff: week.unstaffed ?? Schedule()
      case .all: week.open
      }
    }
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
