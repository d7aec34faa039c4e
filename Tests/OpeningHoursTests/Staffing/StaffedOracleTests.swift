import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// The search for staffed weeks against one large program of the same weeks.
struct StaffedOracleTests {
  private struct Week {
    let problem: Problem
    /// As [day][slot].
    let required: [[Int]]
    /// The people of each group, and what each may work a week.
    let most: [(people: Int, minutes: Int, shifts: Int)]
    let mostPaid: Int?
  }

  /// A week of two or three days with few slots and one or two groups.
  private func week(_ number: Int) throws -> Week {
    var random = SeededGenerator(seed: UInt64(number) + 500)
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let grid = try grid(["9-13", "9-14", "9-12"][number % 3], minutes: [60, 60, 30][number % 3])
    let days = Array(Weekday.allCases.prefix(2 + number % 2))
    let idle = Weekday.allCases.filter { !days.contains($0) }
    let shares = Weekday.allCases.map { _ in grid.slots.map { _ in Double(pick(0...30)) } }
    var rules = [rule(.day(.closed([.wholeDay]), on: idle)), rule(.day(.mostBlocks(1), on: days))]
    if pick(0...2) == 0 { rules.append(rule(.week(.mostWeekly(minutes: 60 * pick(3...9))))) }
    if pick(0...2) == 0 { rules.append(rule(.week(.leastWeekly(minutes: 60 * pick(2...8))))) }
    if pick(0...3) == 0 { rules.append(rule(.day(.openAtSomeTime, on: [days[0]]))) }
    var most: [(people: Int, minutes: Int, shifts: Int)] = []
    let groups = (0...(number / 2 % 2)).map { place in
      let shortest = grid.slotMinutes * pick(1...2)
      let (people, minutes, shifts) = (pick(1...3), 60 * pick(1...6), pick(1...3))
      most.append((people, minutes, shifts))
      let name = "group \(place)"
      rules.append(rule(.team(.people(group: name, people))))
      rules.append(rule(.team(.contractHours(group: name, minutes: minutes))))
      rules.append(rule(.team(.contractShifts(group: name, shifts))))
      return ContractGroup(
        name: name,
        shiftMinutes: shortest...(shortest + grid.slotMinutes * pick(0...3)),
        presence: Weekday.allCases.map { _ in
          pick(0...5) == 0 ? [] : [TimeSpan(at(9), at(pick(12...14)))].compactMap(\.self)
        })
    }
    let required = Weekday.allCases.map { _ in grid.slots.map { _ in pick(1...3) } }
    for day in Weekday.allCases {
      for slot in grid.slots {
        guard let span = grid.span(of: slot..<(slot + 1)) else { continue }
        rules.append(rule(.duty(.leastOnDuty([day], [span], required[day.rawValue][slot]))))
      }
    }
    let mostPaid = pick(0...1) == 0 ? nil : 60 * pick(4...20)
    if let mostPaid { rules.append(rule(.team(.mostPaid(minutes: mostPaid)))) }
    return Week(
      problem: Problem(
        grid: grid, today: Schedule(), demand: demand(grid) { shares[$0.rawValue][$1] },
        rules: rules, team: Team(groups: groups)), required: required, most: most,
      mostPaid: mostPaid)
  }

  /// The optimum of one program: a binary for each run of slots that may open, an integer for each
  /// shift, a row for each slot.
  private func optimum(_ week: Week) throws -> Int? {
    var program = IntegerProgram()
    let problem = week.problem
    let groups = problem.team?.groups ?? []
    // Shifts are laid on half hours, whatever the grid of the opening hours.
    let perSlot = problem.grid.slotMinutes / 30
    let slots = problem.grid.slotsPerDay
    var worth = LinearExpression()
    var open = LinearExpression()
    var paid = LinearExpression()
    // By person of each group.
    var hours = week.most.map { (0..<$0.people).map { _ in LinearExpression() } }
    var counts = hours
    let closed = problem.rules.compactMap { rule -> [Weekday]? in
      if case .day(.closed(_), on: let days) = rule.statement { days } else { nil }
    }.joined()
    for day in Weekday.allCases where !closed.contains(day) {
      var duty = (0..<(slots * perSlot)).map { _ in LinearExpression() }
      var busy = hours.map { $0.map { _ in duty } }
      var one = LinearExpression()
      for start in 0..<slots {
        for end in (start + 1)...slots {
          let run = program.addVariable("run", kind: .binary)
          one.add(1, times: run)
          for slot in start..<end {
            worth.add(Double(problem.demand[day, slot].thousandths), times: run)
            for part in 0..<perSlot {
              duty[slot * perSlot + part].add(
                -Double(week.required[day.rawValue][slot]), times: run)
            }
          }
          open.add(Double((end - start) * problem.grid.slotMinutes), times: run)
        }
      }
      for start in duty.indices {
        for end in (start + 1)...duty.count {
          let first = problem.grid.frame.start
          for (place, group) in groups.enumerated() {
            guard
              let span = TimeSpan(
                first.advanced(byMinutes: 30 * start), first.advanced(byMinutes: 30 * end)),
              let presence = group.presence[day.rawValue].first,
              presence.start <= span.start, span.end <= presence.end,
              group.shiftMinutes.contains(span.minutes)
            else { continue }
            for person in hours[place].indices {
              let shift = program.addVariable("shift", kind: .binary)
              for slot in start..<end {
                duty[slot].add(1, times: shift)
                busy[place][person][slot].add(1, times: shift)
              }
              hours[place][person].add(Double(span.minutes), times: shift)
              counts[place][person].add(1, times: shift)
              paid.add(Double(span.minutes), times: shift)
            }
          }
        }
      }
      let mustOpen = problem.rules.contains {
        if case .day(.openAtSomeTime, on: let days) = $0.statement {
          days.contains(day)
        } else {
          false
        }
      }
      program.addRow("one", one, lower: mustOpen ? 1 : nil, upper: 1)
      for row in duty { program.addRow("duty", row, lower: 0) }
      for row in busy.joined().joined() { program.addRow("busy", row, upper: 1) }
    }
    for (place, most) in week.most.enumerated() {
      for person in 0..<most.people {
        program.addRow("hours", hours[place][person], upper: Double(most.minutes))
        program.addRow("count", counts[place][person], upper: Double(most.shifts))
      }
    }
    if let most = week.mostPaid { program.addRow("paid", paid, upper: Double(most)) }
    for rule in problem.rules {
      if case .week(.mostWeekly(let minutes)) = rule.statement {
        program.addRow("weekly", open, upper: Double(minutes))
      }
      if case .week(.leastWeekly(let minutes)) = rule.statement {
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
      // The search itself, since what forbids a week is not asked for here.
      var formulation = ProblemFormulation(week.problem)
      guard let team = week.problem.team,
        var search = try formulation.staffedSearch(
          team, under: week.problem.rules, within: .unlimited),
        case .week(let found, let bound, let ending, _) = try search.run(within: .unlimited)
      else {
        #expect(best == nil, "seed \(number)")
        impossible += 1
        continue
      }
      #expect(found.worth == best, "seed \(number)")
      #expect(bound == found.worth && ending == .optimal, "seed \(number)")
      for known in [0, found.worth / 2, found.worth] {
        let worth = try week.problem.greatestWorth(from: known, within: .unlimited)
        #expect(worth == found.worth...found.worth, "seed \(number) from \(known)")
      }
      let findings = Audit(week.problem).findings(
        schedule: week.problem.schedule(of: found.blocks), thousandths: found.worth,
        shifts: found.shifts)
      #expect(findings.isEmpty, "seed \(number): \(findings)")
      if found.worth > 0 { staffed += 1 } else { empty += 1 }
    }
    #expect(staffed >= 6, "\(staffed) staffed, \(empty) empty, \(impossible) impossible")
  }
}
