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
  /// value, and ages from the youngest.
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
      for value in Self.ordered(groups.keys) where small[value] == nil {
        rows.append(row(name, value, groups[value] ?? []))
      }
      if !small.isEmpty {
        rows.append(row(name, Self.small, small.values.flatMap(\.self).sorted()))
      }
    }
    self.rows = rows
    self.leftOut = leftOut
  }
}

extension ReachBySegment {
  /// Values of a segment in the order in which a reader expects them.
  ///
  /// Where each has a number, as ages do, by that: "under 18", "18-25", "65+"; who said nothing stands
  /// first. Other values stand by their letters.
  static func ordered(_ values: some Sequence<String>) -> [String] {
    let sorted = values.sorted()
    let numbers = sorted.map { value in
      value.isEmpty ? -1 : Int(value.drop { !$0.isNumber }.prefix { $0.isNumber }.prefix(9))
    }
    guard !numbers.contains(nil) else { return sorted }
    let keys = zip(sorted, numbers).map { value, number in
      (number ?? 0, Self.isBelow(value) ? 0 : 1, value)
    }
    return keys.sorted { $0 < $1 }.map(\.2)
  }

  /// Whether a value is what lies below its number: "under 18", "bis 17 Jahre", "<18".
  private static func isBelow(_ value: String) -> Bool {
    let words = folded(value.prefix { !$0.isNumber }).split { !$0.isLetter && $0 != "<" }
    return words.contains { belowWords.contains(String($0)) }
  }

  private static let belowWords: Set<String> = [
    "under", "below", "less", "up", "until", "to", "<", "unter", "bis", "junger", "lidz", "zem",
    "jaunaki", "mazak",
  ]
}

extension Proposal {
  /// Whom the proposal reaches and loses; nothing where the plan names no respondents.
  public var reachBySegment: ReachBySegment? {
    problem.reach.map { ReachBySegment(reach: $0, today: today, proposed: schedule) }
  }
}
