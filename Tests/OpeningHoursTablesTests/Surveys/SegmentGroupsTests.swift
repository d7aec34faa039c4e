import Testing

@testable import OpeningHoursTables

struct SegmentGroupsTests {
  @Test(arguments: [
    ["under 18", "18-25", "26-40", "41-64", "65+"], ["bis 17 Jahre", "17-25", "über 64"],
    ["līdz 18", "18–30", "31–60", "vecāki par 60"], ["<18", "18+", "100+"],
    ["", "up to 9", "10 to 19"],
  ])
  func `ages stand from the youngest`(_ values: [String]) {
    #expect(SegmentGroups.ordered(values.reversed()) == values)
  }

  @Test func `values that are no numbers stand by their letters`() {
    #expect(
      SegmentGroups.ordered(["Nord", "18-25", "Altstadt"]) == ["18-25", "Altstadt", "Nord"])
  }

  /// A survey in which so many respondents have each value of a column.
  private func survey(_ counts: [(String, Int)]) -> Survey {
    let values = counts.flatMap { Array(repeating: $0.0, count: $0.1) }
    return Survey(
      slots: [], segmentNames: ["district"],
      respondents: values.enumerated().map {
        .init(id: "\($0.offset)", segments: [$0.element], weight: 1, ticked: [])
      })
  }

  @Test(arguments: [
    ([("east", 3), ("north", 4), ("west", 9)], ["west 9", "smaller groups 7"]),
    // The three alone would follow from the others and everyone.
    ([("east", 3), ("north", 7), ("west", 9)], ["west 9", "smaller groups 10"]),
    ([("east", 5), ("west", 9)], ["east 5", "west 9"]),
    ([("east", 2), ("west", 1)], ["smaller groups 3"]),
  ])
  func `no group is so small that it singles somebody out`(
    _ counts: [(String, Int)], _ groups: [String]
  ) {
    let found = SegmentGroups(of: survey(counts)).groups.map { "\($0.value) \($0.members.count)" }
    #expect(found == groups)
  }

  @Test func `only who counts here makes a group`() {
    let survey = survey([("east", 6), ("west", 9)])
    let groups = SegmentGroups(of: survey) { $0 != 0 && $0 != 1 }.groups
    #expect(groups.map(\.members) == [Array(2..<15)])
  }
}
