public import OpeningHoursTables

/// A proposal's facts as a value for other programs: encoded, sent, kept, read again.
public struct ProposedWeek: Sendable, Hashable, Codable {
  /// Today's hours.
  public let today: Schedule
  /// The proposed hours.
  public let proposed: Schedule
  /// What worth is counted in.
  public let objective: Plan.Objective
  /// What today's hours are worth, in thousandths of a point, a person or a visit a week.
  public let todayThousandths: Int
  /// What the proposed hours are worth, in the same unit.
  public let thousandths: Int
  /// What no week under the rules can exceed, in the same unit.
  public let bound: Int
  /// Why the search ended.
  public let ending: Proposal.Ending
  /// The shifts by contract group, where the plan states a team; in order of day and time.
  public let shifts: [Shift]

  /// One person's stretch of work on one day.
  public struct Shift: Sendable, Hashable, Codable {
    /// The day.
    public let day: Weekday
    /// From when to when, breaks included.
    public let span: TimeSpan
    /// The name of the contract group.
    public let group: String
  }

  /// The facts of a proposal.
  public init(_ proposal: Proposal) {
    today = proposal.today
    proposed = proposal.schedule
    objective = proposal.problem.objective
    todayThousandths = proposal.todayThousandths
    thousandths = proposal.thousandths
    bound = proposal.bound
    ending = proposal.ending
    let groups = proposal.problem.team?.groups ?? []
    shifts = (proposal.staffing?.proposed ?? []).map {
      Shift(day: $0.day, span: $0.span, group: groups[$0.group].name)
    }
  }
}
