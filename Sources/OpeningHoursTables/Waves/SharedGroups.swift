/// The groups of respondents that two surveys share, none so small in either that it would single
/// somebody out.
struct SharedGroups {
  /// One group by its members in both surveys.
  struct Group {
    /// The heading of the segment column.
    let column: String
    /// The value of the column; "" for respondents who said nothing.
    let value: String
    /// Its places in the earlier survey.
    let then: [Int]
    /// Its places in the later survey.
    let now: [Int]
  }

  /// The groups of each column, by value.
  let columns: [[Group]]

  /// The groups of two surveys.
  ///
  /// A value counts as often as in the survey that has it less often, so that what is joined because it is
  /// too small is joined in both, and is large enough in both.
  ///
  /// - Parameters:
  ///   - then: The earlier survey.
  ///   - now: The later survey.
  ///   - column: A column that tells who somebody is, not of what kind.
  init(_ then: Survey, _ now: Survey, besides column: String?) {
    columns = then.segmentNames.enumerated().compactMap { place, name in
      guard let other = now.segmentNames.firstIndex(of: name),
        column.map({ folded($0) != folded(name) }) ?? true
      else { return nil }
      let groups = Self.groups(name, then.members(by: place), now.members(by: other))
      // One group alone is everyone.
      return groups.count > 1 ? groups : nil
    }
  }

  private static func groups(
    _ name: String, _ then: [String: [Int]], _ now: [String: [Int]]
  ) -> [Group] {
    let values = SegmentGroups.ordered(Set(then.keys).union(now.keys))
    guard values.count <= SegmentGroups.mostValues else { return [] }
    let small = SegmentGroups.joined(values) {
      min(then[$0]?.count ?? 0, now[$0]?.count ?? 0)
    }
    func group(_ value: String, _ values: some Sequence<String>) -> Group {
      Group(
        column: name, value: value, then: values.flatMap { then[$0] ?? [] }.sorted(),
        now: values.flatMap { now[$0] ?? [] }.sorted())
    }
    let groups =
      values.filter { !small.contains($0) }.map { group($0, [$0]) }
      + (small.isEmpty ? [] : [group(SegmentGroups.small, small.sorted())])
    let fewest = SegmentGroups.fewestRespondents
    // What is left out of some groups would follow from the others and everyone.
    return groups.allSatisfy { $0.then.count >= fewest && $0.now.count >= fewest } ? groups : []
  }
}

extension Survey {
  /// The respondents who count, by their value in a column.
  fileprivate func members(by place: Int) -> [String: [Int]] {
    Dictionary(grouping: respondents.indices.filter { respondents[$0].weight > 0 }) {
      respondents[$0].segments[place]
    }
  }
}
