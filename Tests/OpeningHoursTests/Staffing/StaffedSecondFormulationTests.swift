import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Random staffed weeks under rules of every kind: the search over day plans against the textbook
/// program, which GLPK solves as a whole.
struct StaffedSecondFormulationTests {
  static func problem(_ number: Int, isKeptAndWeighed: Bool = true) throws -> Problem {
    var random = SeededGenerator(seed: UInt64(number) + 9000)
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let grid = try grid(["9-13", "9-12"][number % 2], minutes: [60, 30][number % 2])
    let days: [Weekday] = [.friday, .saturday]
    let idle = Weekday.allCases.filter { !days.contains($0) }
    let shares = Weekday.allCases.map { _ in grid.slots.map { _ in Double(pick(0...9)) } }
    var rules = [
      rule(.day(.closed([.wholeDay]), on: idle)), rule(.day(.mostBlocks(pick(1...2)), on: days)),
      rule(.duty(.leastOnDuty(days, [.wholeDay], pick(1...2)))),
    ]
    func some(_ chance: Int, _ statement: Rule.Statement) {
      if pick(1...chance) == 1 { rules.append(rule(statement)) }
    }
    some(2, .duty(.leastSkilled("loans", 1)))
    some(3, .duty(.preparation(days, minutes: 30, people: pick(1...2))))
    some(3, .duty(.closingDown(days, minutes: 15, people: pick(1...2))))
    some(3, .team(.longestWork(minutes: 60 * pick(2...4))))
    some(3, .team(.mostPaid(minutes: 60 * pick(6...20))))
    some(3, .team(.mostCost(Money(cents: 1000 * pick(5...30)))))
    some(4, .duty(.onDutyByVisits(thousandths: 1000 * pick(3...6))))
    some(4, .week(.sameOpening(days)))
    some(4, .week(.mostDistinctDays(1)))
    some(3, .week(.mostLateDays(1, after: at(11))))
    let groups = (0...(number % 2)).map { place in
      let (name, people) = ("group \(place)", pick(1...3))
      rules.append(rule(.team(.people(group: name, people))))
      rules.append(rule(.team(.contractHours(group: name, minutes: 60 * pick(2...8)))))
      rules.append(rule(.team(.contractShifts(group: name, pick(1...3)))))
      some(2, .team(.dailyShifts(group: name, 1)))
      some(3, .team(.mostDuties(group: name, .late, Fraction(pick(1...4), 4))))
      some(3, .team(.mostDuties(group: name, .saturday, Fraction(1, 2))))
      return ContractGroup(
        name: name, shiftMinutes: (30 * pick(2...4))...(60 * pick(2...5)),
        skills: place == 0 || pick(0...1) == 0 ? ["loans"] : [], centsAnHour: 100 * pick(8...20))
    }
    let breaks = Breaks(
      steps: pick(0...1) == 0 ? [] : [.init(workAbove: 120, minutes: 30)],
      areCovered: pick(0...2) == 0)
    if isKeptAndWeighed, number % 4 == 0 {
      let kept = Kept(
        opensWith: [.init(days: days, spans: [.wholeDay], people: 1)],
        skills: number % 8 == 0 ? ["loans"] : [],
        absence: Absence(general: 300, byGroup: ["group 1": 1200]))
      rules.append(rule(.duty(.leastKept(kept, chance: 9800))))
    }
    if isKeptAndWeighed, number % 5 == 0 {
      let burden = Burden(duties: [.late: 1000, .saturday: 500])
      rules.append(rule(.team(.mostBurden(burden, thousandths: 2000))))
    }
    let extra = Team.Supplement(
      days: [.saturday], span: try #require(TimeSpan(at(9), at(11))), permille: 250,
      source: .standard(key: "supplement"))
    return Problem(
      grid: grid, today: Schedule(), demand: demand(grid) { shares[$0.rawValue][$1] },
      rules: rules,
      team: Team(
        groups: groups, breaks: breaks, supplements: pick(0...1) == 0 ? [] : [extra],
        lateAfter: at(11)))
  }

  @Test(arguments: 0..<6)
  func `the best staffed week is worth what the textbook program says`(_ batch: Int) throws {
    var (open, closed, impossible) = (0, 0, 0)
    for number in (batch * 8)..<(batch * 8 + 8) {
      let problem = try Self.problem(number)
      let other = try TextbookProgram(problem).program.solved().solution.map {
        Int(($0.objectiveValue * 1000).rounded())
      }
      switch try problem.decided() {
      case .proposal(let proposal):
        #expect(proposal.thousandths == other, "seed \(number)")
        #expect(proposal.isProven, "seed \(number)")
        if proposal.thousandths > 0 { open += 1 } else { closed += 1 }
      case .conflict:
        #expect(other == nil, "seed \(number)")
        impossible += 1
      case .nothingFound: Issue.record("seed \(number)")
      }
    }
    #expect(open >= 3, "\(open) open, \(closed) closed, \(impossible) impossible")
  }
}
