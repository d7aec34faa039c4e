import IntegerProgramming
import Testing

@testable import OpeningHours

/// The search for staffed weeks against one large program of the same weeks.
struct StaffedOracleTests {
  private struct Week {
    let problem: Problem
    let team: Team
  }

  /// A week of two or three days with few slots and one or two groups.
  private func week(_ number: Int) throws -> Week {
    var random = SeededGenerator(seed: UInt64(number) + 500)
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let grid = try grid(["9-13", "9-14", "9-12"][number % 3], minutes: [60, 60, 30][number % 3])
    let days = Array(Weekday.allCases.prefix(2 + number % 2))
    let idle = Weekday.allCases.filter { !days.contains($0) }
    let shares = Weekday.allCases.map { _ in grid.slots.map { _ in Double(pick(0...30)) } }
    var rules = [rule(.closed(idle, [.wholeDay])), rule(.mostBlocks(days, 1))]
    if pick(0...2) == 0 { rules.append(rule(.mostWeekly(minutes: 60 * pick(3...9)))) }
    if pick(0...2) == 0 { rules.append(rule(.leastWeekly(minutes: 60 * pick(2...8)))) }
    if pick(0...3) == 0 { rules.append(rule(.openAtSomeTime([days[0]]))) }
    let groups = (0...(number / 2 % 2)).map { place in
      let shortest = grid.slotMinutes * pick(1...2)
      return ContractGroup(
        name: "group \(place)", people: pick(1...3), weeklyMinutes: 60 * pick(1...6),
        mostShifts: pick(1...3),
        shiftMinutes: shortest...(shortest + grid.slotMinutes * pick(0...3)),
        presence: Weekday.allCases.map { _ in
          pick(0...5) == 0 ? nil : TimeSpan(at(9), at(pick(12...14)))
        })
    }
    let team = Team(
      groups: groups,
      required: Weekday.allCases.map { _ in grid.slots.map { _ in pick(1...3) } },
      mostPaidMinutes: pick(0...1) == 0 ? nil : 60 * pick(4...20))
    return Week(
      problem: Problem(
        grid: grid, today: Schedule(), demand: demand(grid) { shares[$0.rawValue][$1] },
        rules: rules), team: team)
  }

  /// The optimum of one program: a binary for each run of slots that may open, an integer for each
  /// shift, a row for each slot.
  private func optimum(_ week: Week) throws -> Int? {
    var program = IntegerProgram()
    let (problem, team) = (week.problem, week.team)
    let slots = problem.grid.slotsPerDay
    var worth = LinearExpression()
    var open = LinearExpression()
    var paid = LinearExpression()
    var hours = team.groups.map { _ in LinearExpression() }
    var counts = team.groups.map { _ in LinearExpression() }
    let closed = problem.rules.compactMap { rule -> [Weekday]? in
      if case .closed(let days, _) = rule.statement { days } else { nil }
    }.joined()
    for day in Weekday.allCases where !closed.contains(day) {
      var duty = (0..<slots).map { _ in LinearExpression() }
      var one = LinearExpression()
      for start in 0..<slots {
        for end in (start + 1)...slots {
          let run = program.addVariable("run", kind: .binary)
          one.add(1, times: run)
          for slot in start..<end {
            worth.add(Double(problem.demand[day, slot].thousandths), times: run)
            duty[slot].add(-Double(team.required[day.rawValue][slot]), times: run)
          }
          open.add(Double((end - start) * problem.grid.slotMinutes), times: run)
          for (place, group) in team.groups.enumerated() {
            guard let span = problem.grid.span(of: start..<end),
              let presence = group.presence[day.rawValue],
              presence.start <= span.start, span.end <= presence.end,
              group.shiftMinutes.contains(span.minutes)
            else { continue }
            let shift = program.addVariable("shift", kind: .integer, lower: 0, upper: 50)
            for slot in start..<end { duty[slot].add(1, times: shift) }
            hours[place].add(Double(span.minutes), times: shift)
            counts[place].add(1, times: shift)
            paid.add(Double(span.minutes), times: shift)
          }
        }
      }
      let mustOpen = problem.rules.contains {
        if case .openAtSomeTime(let days) = $0.statement { days.contains(day) } else { false }
      }
      program.addRow("one", one, lower: mustOpen ? 1 : nil, upper: 1)
      for row in duty { program.addRow("duty", row, lower: 0) }
    }
    for (place, group) in team.groups.enumerated() {
      program.addRow("hours", hours[place], upper: Double(group.people * group.weeklyMinutes))
      program.addRow("count", counts[place], upper: Double(group.people * group.mostShifts))
    }
    if let most = team.mostPaidMinutes { program.addRow("paid", paid, upper: Double(most)) }
    for rule in problem.rules {
      if case .mostWeekly(let minutes) = rule.statement {
        program.addRow("weekly", open, upper: Double(minutes))
      }
      if case .leastWeekly(let minutes) = rule.statement {
        program.addRow("weekly", open, lower: Double(minutes))
      }
    }
    program.objective = Objective(.maximize, worth)
    return try program.solved().solution.map { Int($0.objectiveValue.rounded()) }
  }

  @Test(arguments: 0..<6)
  func `the best staffed week is worth what one large program says`(_ batch: Int) throws {
    var (staffed, empty, impossible) = (0, 0, 0)
    for number in (batch * 20)..<(batch * 20 + 20) {
      let week = try week(number)
      let best = try optimum(week)
      var formulation = ProblemFormulation(week.problem)
      guard var search = try formulation.staffedSearch(week.team, within: .unlimited),
        case .week(let found, let bound, let ending, _) = try search.run(within: .unlimited)
      else {
        #expect(best == nil, "seed \(number)")
        impossible += 1
        continue
      }
      #expect(found.worth == best, "seed \(number)")
      #expect(bound == found.worth && ending == .optimal, "seed \(number)")
      var schedule = Schedule()
      for (day, blocks) in zip(Weekday.allCases, found.blocks) {
        schedule[day] = DayPlan(blocks.compactMap { week.problem.grid.span(of: $0) })
      }
      let defects = week.team.defects(
        of: found.shifts, staffing: schedule, on: week.problem.grid)
      #expect(defects.isEmpty, "seed \(number): \(defects)")
      #expect(week.problem.demand.thousandths(of: schedule) == found.worth)
      if found.worth > 0 { staffed += 1 } else { empty += 1 }
    }
    #expect(staffed >= 6, "\(staffed) staffed, \(empty) empty, \(impossible) impossible")
  }
}
