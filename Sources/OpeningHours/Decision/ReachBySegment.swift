public import OpeningHoursTables

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
  /// value.
  public let rows: [Row]
  /// Columns with too many different values to be groups, such as comments.
  public let leftOut: [String]

  /// A column with more values than these is no segment.
  public static let mostValues = 15
  /// Fewer respondents than these are not shown as a group of their own: nobody should be found out.
  public static let fewestRespondents = 5
  /// The value under which such groups are shown together.
  public static let small = "smaller groups"

  /// Compares two weeks.
  public init(reach: Reach, today: Schedule, proposed: Schedule) {
    let survey = reach.survey
    let before = reach.reaches(today)
    let after = reach.reaches(proposed)
    func row(_ column: String?, _ value: String, _ members: [Int]) -> Row {
      func sum(_ counts: (Int) -> Bool) -> Int {
        members.reduce(0) { $0 + (counts($1) ? survey.respondents[$1].thousandths : 0) }
      }
      return Row(
        column: column, value: value, people: sum { _ in true }, today: sum { before[$0] },
        proposed: sum { after[$0] }, lost: sum { before[$0] && !after[$0] })
    }
    var rows = [row(nil, "", Array(survey.respondents.indices))]
    var leftOut: [String] = []
    for (position, name) in survey.segmentNames.enumerated() {
      var groups: [String: [Int]] = [:]
      for (number, respondent) in survey.respondents.enumerated() {
        groups[respondent.segments[position], default: []].append(number)
      }
      guard groups.count <= Self.mostValues else {
        leftOut.append(name)
        continue
      }
      let small = groups.filter { $0.value.count < Self.fewestRespondents }
      for (value, members) in groups.sorted(by: { $0.key < $1.key }) where small[value] == nil {
        rows.append(row(name, value, members))
      }
      if !small.isEmpty {
        rows.append(row(name, Self.small, small.values.flatMap(\.self).sorted()))
      }
    }
    self.rows = rows
    self.leftOut = leftOut
  }
}

extension Proposal {
  /// Whom the proposal reaches and loses; nothing where the plan names no respondents.
  public var reachBySegment: ReachBySegment? {
    problem.reach.map { ReachBySegment(reach: $0, today: today, proposed: schedule) }
  }
}
