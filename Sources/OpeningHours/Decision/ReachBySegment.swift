import OpeningHoursTables

/// Whom a new week reaches and whom it loses, for everyone and by segment.
public struct ReachBySegment: Sendable, Hashable {
  /// One group of respondents; figures are thousandths of a person.
  public struct Row: Sendable, Hashable {
    /// The heading of the segment column; nothing for everyone.
    public let column: String?
    /// The value of the column; "" for respondents who said nothing.
    public let value: String
    /// The people of the group.
    public let people: Int
    /// Those whom the old week reaches.
    public let today: Int
    /// Those whom the new week reaches.
    public let proposed: Int
    /// Those who lose their last usable window: reached by the old week, not by the new one.
    public let lost: Int
  }

  /// Everyone first, then the groups of each segment column in the order of the table; groups by
  /// value, and ages from the youngest.
  public let rows: [Row]
  /// Columns with too many different values to be groups, such as comments.
  public let leftOut: [String]

  /// Compares two weeks; who finds only hours without staff counts as far as she comes then.
  public init(reach: Reach, today: ServedWeek, proposed: ServedWeek) {
    let survey = reach.survey
    let before = reach.reached(by: today)
    let after = reach.reached(by: proposed)
    func row(_ column: String?, _ value: String, _ members: [Int]) -> Row {
      func sum(_ amount: (Int) -> Int) -> Int { members.reduce(0) { $0 + amount($1) } }
      return Row(
        column: column, value: value, people: sum { survey.respondents[$0].thousandths },
        today: sum { before[$0] }, proposed: sum { after[$0] },
        lost: sum { after[$0] == 0 ? before[$0] : 0 })
    }
    let groups = SegmentGroups(of: survey)
    rows =
      [row(nil, "", Array(survey.respondents.indices))]
      + groups.groups.map { row($0.column, $0.value, $0.members) }
    leftOut = groups.leftOut
  }
}

extension Proposal {
  /// Whom the proposal reaches and loses; nothing where the plan names no respondents.
  public var reachBySegment: ReachBySegment? {
    problem.reach.map { ReachBySegment(reach: $0, today: problem.servedToday, proposed: served) }
  }
}
