/// What a reader may say about a table of wishes that the table does not say itself.
public struct ShareTableOptions: Sendable, Hashable {
  /// What the cells of a table hold.
  public enum Cells: String, CaseIterable, Sendable, Hashable {
    /// Percent or fractions.
    case shares = "percent"
    /// Numbers of people, as a tally on paper has them.
    case counts
  }

  /// What the cells hold; nothing to find it out, and to say how it was read.
  public var cells: Cells?
  /// How many people were asked, where the table does not say so.
  public var sample: Int?
  /// The hours of the parts of the day that the table asks about.
  public var parts: [DayPart: TimeSpan] = [:]
  /// The clock of hours without am and pm; nothing to ask where a list may be of either.
  public var clock: ClockFace?

  /// Options that leave everything to be found out.
  public init() {}
}
