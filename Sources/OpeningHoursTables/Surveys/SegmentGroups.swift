/// The groups of respondents that a table shows: by each segment column, and none so small that it would
/// single somebody out.
public struct SegmentGroups: Sendable, Hashable {
  /// One group of respondents.
  public struct Group: Sendable, Hashable {
    /// The heading of the segment column.
    public let column: String
    /// The value of the column; "" for respondents who said nothing.
    public let value: String
    /// The respondents, as indices of ``Survey/respondents`` in ascending order.
    public let members: [Int]
  }

  /// The groups of each segment column in the order of the table; groups by value, and ages from the
  /// youngest.
  public let groups: [Group]
  /// Columns with too many different values to be groups, such as comments.
  public let leftOut: [String]

  /// A column with more values than these is no segment.
  public static let mostValues = 15
  /// Fewer respondents than these are not shown as a group of their own: nobody should be found out.
  public static let fewestRespondents = 5
  /// The value under which such groups are shown together.
  public static let small = "smaller groups"

  /// The groups of a survey.
  ///
  /// - Parameters:
  ///   - survey: The respondents.
  ///   - counting: Whether a respondent, by her index, counts here; say, because she answered.
  public init(of survey: Survey, counting: (Int) -> Bool = { _ in true }) {
    let counted = survey.respondents.indices.filter(counting)
    var found: [Group] = []
    var leftOut: [String] = []
    for (position, name) in survey.segmentNames.enumerated() {
      let members = Dictionary(grouping: counted) { survey.respondents[$0].segments[position] }
      guard members.count <= Self.mostValues else {
        leftOut.append(name)
        continue
      }
      found += Self.groups(ofColumn: name, members)
    }
    groups = found
    self.leftOut = leftOut
  }

  /// The groups of a column, those that are too small together at the end.
  private static func groups(ofColumn name: String, _ members: [String: [Int]]) -> [Group] {
    let values = ordered(members.keys)
    let small = joined(values) { members[$0]?.count ?? 0 }
    let groups = values.filter { !small.contains($0) }
      .map { Group(column: name, value: $0, members: members[$0] ?? []) }
    guard !small.isEmpty else { return groups }
    let joined = small.flatMap { members[$0] ?? [] }.sorted()
    return groups + [Group(column: name, value: Self.small, members: joined)]
  }

  /// The values of a column whose respondents are shown together, because they are too few.
  ///
  /// Where even these are too few, the smallest of the others joins them: who they are would follow from the
  /// other groups and everyone.
  ///
  /// - Parameters:
  ///   - values: The values.
  ///   - count: How many respondents have one; of several surveys, the fewest of them.
  /// - Returns: The values; none where each has enough respondents.
  static func joined(_ values: [String], _ count: (String) -> Int) -> Set<String> {
    var small = Set(values.filter { count($0) < fewestRespondents })
    let others = values.filter { !small.contains($0) }
    if !small.isEmpty, small.reduce(0, { $0 + count($1) }) < fewestRespondents,
      let smallest = others.min(by: { count($0) < count($1) })
    {
      small.insert(smallest)
    }
    return small
  }
}

extension SegmentGroups {
  /// Values of a segment in the order in which a reader expects them.
  ///
  /// Where each has a number, as ages do, by that: "under 18", "18-25", "65+"; who said nothing stands
  /// first. Other values stand by their letters.
  package static func ordered(_ values: some Sequence<String>) -> [String] {
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
