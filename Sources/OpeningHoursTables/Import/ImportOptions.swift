/// What a user may say about an export that the export does not say itself.
public struct ImportOptions: Sendable {
  /// The two sides of a grid question.
  public enum Side: String, CaseIterable, Sendable, Hashable {
    /// The first label or code of a heading.
    case rows
    /// The second label or code of a heading.
    case columns
  }

  /// How to read bytes of a file without byte order mark.
  public var encoding: TextEncoding = .utf8
  /// The sheet of a workbook, by its name; needed when several can be meant.
  public var sheet: String?
  /// The question about hours, by its code or the beginning of its text; needed when several fit.
  public var question: String?
  /// Whether the hours are the rows or the columns of a LimeSurvey array.
  public var hoursAre: Side?
  /// From the start of the first hour to the end of the last, where headings have only codes.
  public var hours: TimeSpan?
  /// Whether every hour was offered on every day, so that one nobody ticked is a "no" of all.
  ///
  /// Google and Microsoft list only what was ticked; without this, such a slot is not asked.
  public var everySlotWasOffered = false
  /// Whether the survey asks about no hours, so that its closed answers alone are carried over.
  public var hasNoHours = false
  /// The clock of hours without am and pm; nothing to ask where a list may be of either.
  public var clock: ClockFace?
  /// Which answer counts of somebody who answered more than once; nothing for the last.
  public var doubles: DoublesRule?
  /// Whether it was said that the file holds wishes, so that a table of numbers is not taken for visits.
  public var holdsWishes = false
  /// What a table of wishes does not say.
  public var wishes = ShareTableOptions()
  /// What a counter's file does not say.
  public var counts = CountsOptions()
  /// Told from time to time how many of how many rows are read.
  public var progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?

  /// Options that leave everything to be found out.
  public init() {}
}
