public import OpeningHoursTables

/// What one question asks: a plan file with its scenario and what-if flags worked in.
public struct Plan: Sendable {
  /// The plan file that it comes from.
  public internal(set) var file: PlanFile
  /// The scenario it starts from, if any.
  public let scenario: String?
  /// The flags on top, in the order in which they were typed.
  public let flags: [PlanFile.Flag]
  /// What the scenario and the flags change.
  public let differences: [Difference]
  /// Where the what-ifs stand: the statements of the scenario and of those that it extends, in the order of
  /// the file, and then the flags.
  public let whatIfs: [Source]
  /// Everything that must hold, but for the hours that the demand keeps open.
  public let rules: [Rule]
  /// The people on duty, where the plan states them.
  public let staffing: FlatStaffing?
  /// The team, where the plan states contract groups.
  public let team: Team?
  /// With how many people the house opens and how often they are away, where the plan states absence.
  public let kept: Kept?
  /// Who works by name and what a roster must hold, where the plan names people or speaks of a roster.
  public let roster: RosterPlan?
  /// What shifts weigh on those who work them, where the plan says so.
  public let burden: Burden?
  /// How the house is open without staff, where the plan says so.
  public let staffless: StafflessService?
  /// What is to be as great as can be.
  public internal(set) var objective: Objective
  /// How long an open window must be to be of use to someone, in minutes.
  public let visitMinutes: Int
  /// How long an open window must be to meet a part of the day that was asked about as a whole, in
  /// minutes; an hour unless the plan says how long a visit takes.
  public let bandVisitMinutes: Int
  /// How much segments of the respondents count, in the order of their names.
  public let weights: [SegmentWeight]
  /// By which of their ratings respondents count more.
  public let weightBy: RatingWeighting
  /// Where that is stated.
  public let weightBySource: Source
  /// How wishes become visits; nothing where none have to.
  public let conversion: Conversion?
  /// Where that is stated.
  public let conversionSource: Source
  /// What becomes of hours that nobody was asked about.
  public let unasked: UnaskedPolicy
  /// Where that policy is stated.
  public let unaskedSource: Source

  /// Whether worths under both plans can be compared: whatever is open is worth the same.
  public func values(as other: Plan) -> Bool {
    objective == other.objective && visitMinutes == other.visitMinutes
      && bandVisitMinutes == other.bandVisitMinutes && weights == other.weights
      && weightBy == other.weightBy && conversion == other.conversion && unasked == other.unasked
      && (staffless.flatMap { own in other.staffless.map(own.values) } ?? true)
  }

  /// The grid of slots.
  public var grid: WeekGrid { file.grid }
  /// Today's opening hours.
  public var today: Schedule { file.today }

  /// What a week is judged by.
  public enum Objective: String, Sendable, Hashable, CaseIterable, Codable {
    /// The shares of the open slots, summed: each tick counts.
    case wishes
    /// The people with at least one usable window: each person counts once.
    case reach
    /// The visits expected in the open slots.
    case visits
  }
}
