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
}
