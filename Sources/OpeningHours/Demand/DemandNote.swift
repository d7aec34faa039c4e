/// What the reader of an answer should know about its data.
public struct DemandNote: Sendable, Hashable {
  /// The data that it is about.
  public let source: Source
  /// What there is to know.
  public let statement: Statement

  /// What there is to know about data.
  public enum Statement: Sendable, Hashable {
    /// The asked hours allow no estimate of the others.
    case noEstimate
    /// An estimate came out over 100 % and was set to that.
    case cappedEstimate(Weekday, TimeSpan)
    /// Rows longer than a slot give each slot their share.
    case rowsSplit(minutes: Int, slotMinutes: Int)
    /// Rows shorter than a slot are averaged.
    case rowsAveraged(minutes: Int, slotMinutes: Int)
    /// Rows outside the frame are not used.
    case rowsOutside(frame: TimeSpan, rows: [TimeSpan])
    /// Weights are so unequal that the survey tells no more than so many respondents would.
    case unequalWeights(effective: Int)
    /// A respondent counts as much as so many on average.
    case heavyRespondent(String, times: Int)
  }
}
