/// What one question asks: a plan file with its scenario and what-if flags worked in.
public struct Plan: Sendable {
  /// The plan file that it comes from.
  public let file: PlanFile
  /// The scenario it starts from, if any.
  public let scenario: String?
  /// The flags on top, in the order in which they were typed.
  public let flags: [PlanFile.Flag]
  /// What the scenario and the flags change, in words.
  public let differences: [Difference]
  /// Everything that must hold, but for the hours that the demand keeps open.
  public let rules: [Rule]
  /// The people on duty, where the plan states them.
  public let staffing: FlatStaffing?
  /// What becomes of hours that nobody was asked about.
  public let unasked: UnaskedPolicy
  /// Where that policy is stated.
  public let unaskedSource: Source

  /// The grid of slots.
  public var grid: WeekGrid { file.grid }
  /// Today's opening hours.
  public var today: Schedule { file.today }

  /// One change of the plan by a scenario or a flag.
  public struct Difference: Sendable, Hashable {
    /// The change in words.
    public let text: String
    /// Where it is stated.
    public let source: Source
  }

  /// What becomes of hours that nobody was asked about.
  public enum UnaskedPolicy: String, Sendable, Hashable, CaseIterable {
    /// Those that are open today stay open, at an unknown value.
    case keep
    /// They get an estimated value where the asked hours allow one.
    case estimate
  }
}
