import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// At which hours a team wishes the house open or closed, and every best trade-off against what a week is
/// worth.
struct StaffWishesTests {
  private static let wishes = """
    hour,Mon,Tue
    9-10,5,16
    10-11,22,20
    11-12,24,25
    12-13,24,12
    13-14,19,8
    """

  /// Eight people: half of them wish Monday's first hour open, six both of its last closed.
  private static let open = """
    hour,Mon,Tue
    9-10,50,25
    10-11,100,
    """
  private static let closed = """
    hour,Mon,Tue
    12-13,75,0
    13-14,75,37.5
    """

  private func question(
    _ staff: String = "{ open: open.csv, closed: closed.csv, people: 8 }",
    _ flags: [PlanFile.Flag] = [],
    more: String = "", open: String = Self.open, closed: String = Self.closed
  ) throws -> PlanQuestion {
    let plan = """
      today: "Mo-Tu 09:00-12:00"
      frame: 9-14
      demand: { wishes: wishes.csv, sample: 100 }
      close: wed-sun
      weekly-hours: 8
      staff-wishes: \(staff)
      \(more)
      """
    return try PlanQuestion(path: "plan.yaml", flags: flags) { path, _ in
      switch path {
      case "plan.yaml": Array(plan.utf8)
      case "open.csv": Array(open.utf8)
      case "closed.csv": Array(closed.utf8)
      default: Array(Self.wishes.utf8)
      }
    }
  }

  @Test func `shares are people again, a blank is no wish, and a week keeps what is as wished`()
    throws
  {
    let wishes = try #require(try question().plan.file.staffWishes)
    #expect(wishes.open.prefix(2) == [[4, 8, 0, 0, 0], [2, 0, 0, 0, 0]])
    #expect(wishes.closed.prefix(2) == [[0, 0, 0, 6, 6], [0, 0, 0, 0, 3]])
    #expect(wishes.asked == 4 + 8 + 2 + 6 + 6 + 3)
    #expect(wishes.kept(in: try week("mon,tue=9-12")) == wishes.asked)
    #expect(wishes.kept(in: try week("")) == 6 + 6 + 3)
    // An hour that is open in part is not open.
    #expect(wishes.kept(in: try week("mon=9:30-13")) == 8 + 6 + 3)
    #expect(wishes.keptMore(byOpening: try #require(TimeSpan(at(9), at(14))), on: .monday) == 0)
  }

  @Test func `counts of people and rows of respondents say the same as shares`() throws {
    let counts = "hour,Mon,Tue\n9-10,4,2\n10-11,8,\n"
    let asCounts = try question("{ open: open.csv, people: 8, cells: counts }", open: counts)
    let rows =
      "id,weight,mon 09:00-10:00,mon 10:00-11:00,tue 09:00-10:00\n"
      + (1...8).map { "\($0),1,\($0 <= 4 ? 1 : 0),1,\($0 <= 2 ? 1 : 0)" }.joined(separator: "\n")
    let asRows = try question("{ respondents: open.csv }", open: rows)
    let shares = try question("{ open: open.csv, people: 8 }").plan.file.staffWishes
    #expect(try #require(shares).asked == 14)
    #expect(asCounts.plan.file.staffWishes == shares)
    #expect(asRows.plan.file.staffWishes == shares)
  }

  @Test func `a plan and a flag ask for a part of the wishes, and the least number is that part`()
    throws
  {
    let asked = try question("{ open: open.csv, closed: closed.csv, people: 8, at-least: 60% }")
    let rule = try #require(asked.plan.rules.first { $0.statement.key == .staffWishes })
    #expect(rule.name == "at least 60\u{A0}% of the wishes of staff are kept")
    guard case .week(.leastStaffWishes(let wishes, let share)) = rule.statement else {
      Issue.record("\(rule)")
      return
    }
    // 60 % of 29 is 17.4.
    #expect(wishes.least(of: share) == 18)
    let flagged = try question(
      "{ open: open.csv, closed: closed.csv, people: 8 }", [.init(.staffWishes, "60%")])
    #expect(flagged.plan.rules.map(\.statement) == asked.plan.rules.map(\.statement))
    for kept in 0...wishes.asked { #expect(wishes.least(of: wishes.share(of: kept)) == kept) }
  }

  @Test(arguments: [
    ("{ people: 8 }", "staff-wishes names no table"),
    ("team.csv", "staff-wishes names no table"),
    ("{ open: open.csv }", "how many of the team were asked is not known"),
    ("{ open: open.csv, people: 20000 }", "a team of 20000 is more than 10000"),
    ("{ open: open.csv, people: 8, at-least: 120% }", "\"120%\" is no part of the team's wishes"),
    ("{ open: open.csv, people: 8, at-leats: 60% }", "unknown key \"at-leats\" in staff-wishes"),
    ("{ open: open.csv, respondents: closed.csv, people: 8 }", "open and respondents say the same"),
  ])
  func `what is wrong is named`(_ staff: String, _ message: String) throws {
    let error = #expect(throws: InputErrors.self) { _ = try self.question(staff) }
    let found = error?.diagnostics.map(\.description) ?? []
    #expect(found.contains { $0.contains(message) && $0.hasPrefix("plan.yaml:") }, "\(found)")
  }

  @Test func `a wish for a time that the house does not have is named with its place`() throws {
    let error = #expect(throws: InputErrors.self) {
      _ = try self.question(open: "hour,Mon,Tue\n9-10,50,25\n20-21,0,10\n")
    }
    let found = error?.diagnostics.map(\.description) ?? []
    #expect(found.count == 1)
    #expect(
      found.first?.contains("the team wishes something of Tuesday 20-21, and the house has hours")
        == true)
    #expect(found.first?.hasPrefix("open.csv:3:") == true, "\(found)")
  }

  @Test func `a flag without a table and a scenario with one are refused`() throws {
    let flag = #expect(throws: InputErrors.self) { _ = try plan("", "--staff-wishes 60%") }
    #expect(flag?.diagnostics.first?.message == "the plan names no table of what the team wishes")
    let scenario = #expect(throws: InputErrors.self) {
      _ = try planFile(planText("scenarios: { a: { staff-wishes: { open: team.csv } } }\n"))
    }
    #expect(
      scenario?.diagnostics.first?.message
        == "\"open\" is not a part of staff-wishes that can change")
  }

  @Test func `a front of wishes holds what every number of them by itself finds`() throws {
    for more in ["", "groups: { staff: { people: 4, hours: 20, shift: 2-6 } }\nmin-staff: 1\n"] {
      let asked = try question(more: more)
      let front = try Front(.staffWishes, asked)
      #expect(front.isComplete)
      #expect(front.points.count > 2)
      let wishes = try #require(asked.plan.file.staffWishes)
      // Of equal worths the one that keeps most.
      var found: [Int: Int] = [:]
      for kept in 0...wishes.asked {
        let rule = rule(.week(.leastStaffWishes(wishes, share: wishes.share(of: kept))), line: 90)
        let problem = asked.problem.with(rules: asked.problem.rules + [rule])
        guard let proposal = try problem.proposal() else { continue }
        found[proposal.thousandths] = wishes.asked - kept
      }
      #expect(front.points.map(\.amount) == found.values.sorted())
      #expect(front.points.map(\.week.thousandths) == found.keys.sorted())
    }
  }

  @Test func `a share that cannot be is a conflict, with the share that can`() throws {
    let asked = try question(
      "{ open: open.csv, closed: closed.csv, people: 8 }",
      [.init(.staffWishes, "100%"), .init(.open, "mon=12-13")])
    let conflict = try #require(try asked.problem.conflict())
    #expect(conflict.rules.contains { $0.statement.key == .staffWishes })
    let loosened = conflict.repairs.flatMap(\.changes).compactMap(\.loosened)
    let shares = loosened.compactMap { statement -> Int? in
      if case .week(.leastStaffWishes(_, let share)) = statement { share } else { nil }
    }
    // 23 of 29 wishes are 79.3 %.
    #expect(shares == [790_000_000])
  }

  @Test(arguments: 0..<30)
  func `enumeration and the textbook program agree about random wishes`(_ number: Int) throws {
    let days: [Weekday] = [.monday, .thursday, .saturday]
    var random = RandomWeek(
      grid: try grid("9-12"), activeDays: days, ruleDensity: 0.08, seed: 7000 + UInt64(number))
    let base = random.problem()
    func table() -> [[Int]] {
      Weekday.allCases.map { _ in base.grid.slots.map { _ in random.pick(0...4) } }
    }
    let wishes = StaffWishes(grid: base.grid, people: 4, open: table(), closed: table())
    let share = random.pick(50...80) * (StaffWishes.whole / 100)
    let problem = base.with(
      rules: base.rules + [rule(.week(.leastStaffWishes(wishes, share: share)), line: 90)])
    let oracle = Enumeration(problem: problem)
    let proposal = try problem.proposal()
    #expect(proposal.map { oracle.rank(of: $0.schedule) } == oracle.best())
    let textbook = TextbookProgram(problem)
    let solution = try textbook.program.solved().solution
    #expect((solution == nil) == (proposal == nil))
    if let solution, let proposal {
      #expect(abs(solution.objectiveValue * 1000 - Double(proposal.thousandths)) < 0.5)
      #expect(wishes.kept(in: proposal.schedule) * 100 >= share / 10_000_000 * wishes.asked)
    }
  }
}
