public import OpeningHoursTables

/// An earlier survey of the same question, as a plan names it.
public struct WaveSource: Sendable {
  /// When people were asked.
  public let date: CalendarPeriod
  /// Its tables, with what the plan says of them.
  public let survey: PlanFile.DemandSource
  /// By which column the people of the next survey are known again, where they are some of the same.
  public let id: Column?
  /// In which other words the question was put, where it was.
  public let wording: PlanText?
  /// Where the survey is stated.
  public let source: Source

  /// A column of both tables.
  public struct Column: Sendable, Hashable {
    /// The heading; `id` for the first column.
    public let heading: String
    /// Where it is named.
    public let source: Source
  }
}
