import OpeningHoursTables
import Testing

@testable import OpeningHours

/// Reading a system file: what is wrong is named with its place.
@Suite struct SystemFileTests {
  @Test(arguments: [
    ("{ falls: 3 km }", "nothing says how many go elsewhere"),
    ("{ share: 0.6 }", "is not a share"), ("{ share: 120% }", "is not a share"),
    ("{ share: 40%, falls: near }", "is not a distance"),
    ("{ share: 40%, most: 0 }", "is no number of other branches"),
    ("{ share: 40%, far: 3 km }", "unknown key"),
  ])
  func `who goes elsewhere is stated whole`(text: String, message: String) throws {
    var system = RandomSystem(seed: 2)
    var files = system.filesWithTransfer(hoursOnly: true)
    let lines = files["system.yaml"]?.split(separator: "\n").dropLast() ?? []
    files["system.yaml"] = (lines + ["transfer: \(text)"]).joined(separator: "\n")
    #expect(try systemProblems(files).contains { $0.contains(message) })
  }

  private static let plan = """
    today: { mon: 10-14, tue: 12-18 }
    demand: { wishes: w.csv, sample: 100 }
    """
  private static let wishes = "hour,mon,tue\n10-11,5,6\n17-18,9,8\n"

  private func problems(_ text: String, _ more: [String: String] = [:]) throws -> [String] {
    try systemProblems(
      ["system.yaml": text, "a.yaml": Self.plan, "b.yaml": Self.plan, "w.csv": Self.wishes]
        .merging(more) { $1 })
  }

  private static let two = "branches:\n  A: { plan: a.yaml, district: x }\n  B: b.yaml\n"

  @Test(
    arguments: [
      ("branches: {}\n", "system.yaml:1:11: the system has no branches"),
      ("branches: { A: a.yaml, a: b.yaml }\n", "two branches are called a"),
      ("branches: { A: { district: x } }\n", "A has no plan"),
      ("branches: { \"A:b\": a.yaml }\n", "a branch cannot be called A:b"),
      ("branches: { A: { plan: a.yaml, weight: 0 } }\n", "\"0\" is not a weight"),
      ("branches: { A: { plan: a.yaml, place: [91, 0] } }\n", "a place is two numbers"),
      ("branches: { A: c.yaml }\n", "cannot read c.yaml"),
      (two + "open: sun\n", "unknown key \"open\" in a system"),
      (two + "budget: { hours: 5 }\n", "unknown budget \"hours\""),
      (two + "budget: { staff-hours: +0 }\n", "nothing says how many staff are on duty in A"),
      (two + "budget: { cost: 500 }\n", "nothing says what A costs"),
      (two + "budget: { weekly-hours: -200 }\n", "less than nothing is left of weekly-hours"),
      (two + "districts: { y: { least: 90% } }\n", "no branch is in the district y"),
      (two + "districts: { x: { least: 9x% } }\n", "is not a part of today's hours"),
      (two + "districts: { x: { hours-per-1000: 2 } }\n", "how many people live around A"),
      (two + "neighbours: { within: 5 km }\n", "nothing says where A is"),
      (two + "neighbours: { within: 5 }\n", "\"5\" is not a distance"),
      (two + "neighbours: [[A, C]]\n", "no branch is called C"),
      (two + "neighbours: [[A, A]]\n", "A is no neighbour of itself"),
      (two + "together:\n  - { one-of: [A, B], open: \"mon 9:15-10\" }\n", "not on the 60-minute"),
      (two + "together:\n  - { one-of: [A], open: mon, least: 2 }\n", "2 of 1 branches cannot"),
      (two + "together:\n  - { closed: mon }\n", "nothing says how many may be closed"),
      (
        two + "together:\n  - { closed: same-day, never: neighbours }\n",
        "no branches are neighbours"
      ),
      (two + "together:\n  - { of: all }\n", "what is open or closed"),
      (two + "together:\n  - { closed: mon, most: 1, of: [A, A] }\n", "A stands twice"),
      (two + "objective: reach\n", "nothing says who names which branches"),
      (two + "origins: { open: law }\n", "open has no rules"),
      (two + "together:\n  - { one-of: [], open: mon }\n", "the list names no branch"),
      ("branches: { A: { plan: a.yaml, district: all } }\n", "a district cannot be called all"),
      ("branches: { A: { plan: a.yaml, scenario: x } }\n", "A: unknown scenario \"x\""),
    ])
  func `what is wrong is named`(_ text: String, _ message: String) throws {
    #expect(try problems(text).joined(separator: "\n").contains(message))
  }

  @Test
  func `grids that differ, plans that are systems and points of different surveys are refused`()
    throws
  {
    let other = ["b.yaml": Self.plan + "\ngrid: 30"]
    #expect(try problems(Self.two, other).joined().contains("the grid of B is 30 minutes"))
    let nested = ["b.yaml": Self.two]
    #expect(try problems(Self.two, nested).joined().contains("the plan of B is a system itself"))
    let surveys = [
      "b.yaml": Self.plan.replacing("w.csv", with: "v.csv"), "v.csv": Self.wishes,
    ]
    #expect(try problems(Self.two, surveys).joined().contains("points of different surveys"))
  }

  @Test func `flags name a branch, and hours without a name are those of all`() throws {
    let files = [
      "system.yaml": Self.two + "budget: { weekly-hours: +0 }\n", "a.yaml": Self.plan,
      "b.yaml": Self.plan, "w.csv": Self.wishes,
    ]
    let asked = try systemQuestion(
      files, "--open b:mon=14-15", "--close all:sun", "--weekly-hours +2")
    #expect(asked.plan.rules.first?.statement == .most(.weeklyHours, 22 * 60))
    #expect(asked.branches[1].plan.flags.map(\.text) == ["mon=14-15", "sun"])
    #expect(asked.branches[0].plan.flags.map(\.text) == ["sun"])
    let unnamed = #expect(throws: InputErrors.self) { try systemQuestion(files, "--open mon=9-10") }
    #expect(unnamed?.description.contains("no branch is named before it") == true)
    let unknown = #expect(throws: InputErrors.self) {
      try systemQuestion(files, "--open c:mon=9-10")
    }
    #expect(unknown?.description.contains("no branch is named before it") == true)
  }

  @Test func `a branch whose name begins as a length does is named before its hours`() throws {
    let files = [
      "system.yaml": "branches: { 2nd Street: a.yaml, 12: b.yaml }\nbudget: { weekly-hours: +0 }\n",
      "a.yaml": Self.plan, "b.yaml": Self.plan, "w.csv": Self.wishes,
    ]
    let asked = try systemQuestion(files, "--weekly-hours 2nd Street:9", "--weekly-hours 12:8")
    #expect(asked.branches.map { $0.plan.flags.map(\.text) } == [["9"], ["8"]])
    #expect(try systemQuestion(files, "--weekly-hours 19:30").plan.flags.count == 1)
    let nothing = #expect(throws: InputErrors.self) { try systemQuestion(files, "--open 12:") }
    #expect(nothing?.description.contains("nothing stands behind the name") == true)
  }

  @Test func `money of two kinds is not added`() throws {
    let text =
      "branches: { A: { plan: a.yaml, cost: { open-hour: 5 } }, B: { plan: b.yaml, cost: { open-hour: 5 } } }"
    let found = try problems(
      text, ["a.yaml": Self.plan + "\ncurrency: EUR", "b.yaml": Self.plan + "\ncurrency: USD"])
    #expect(found.joined().contains("B counts USD, and A EUR"))
  }

  @Test func `branches within a distance are neighbours`() throws {
    let file = """
      branches:
        A: { plan: a.yaml, place: [53.08, 8.80] }
        B: { plan: b.yaml, place: [53.08, 8.86] }
        C: { plan: b.yaml, place: [53.20, 8.80] }
      neighbours: { within: 5 km }
      """
    let asked = try systemQuestion([
      "system.yaml": file, "a.yaml": Self.plan, "b.yaml": Self.plan, "w.csv": Self.wishes,
    ])
    #expect(asked.plan.file.neighbours == [NeighbourPair(first: 0, second: 1)])
  }
}
