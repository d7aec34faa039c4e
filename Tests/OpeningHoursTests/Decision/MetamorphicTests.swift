import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What must not change, or only one way, when the question changes.
struct MetamorphicTests {
  private func problem(_ seed: UInt64, density: Double = 0.15) throws -> Problem {
    var random = RandomWeek(
      grid: try grid("9-14"), activeDays: Array(Weekday.allCases.prefix(6)), ruleDensity: density,
      seed: seed)
    return random.problem()
  }

  /// The value of a problem; an impossible one is worse than any.
  private func value(_ problem: Problem) throws -> Int {
    try problem.proposal()?.thousandths ?? .min
  }

  @Test func `more hours, more changes and more staff never hurt`() throws {
    var gains = 0
    for seed in UInt64(0)..<12 {
      let base = try problem(seed)
      let staffing = FlatStaffing(
        onDuty: [2, 2, 2, 3, 3, 3, 3], preparationMinutes: 30, closingDownMinutes: 0)
      let limits: [(Int) -> Rule.Statement] = [
        { .week(.mostWeekly(minutes: $0 * 60)) }, { .week(.mostChanged(minutes: $0 * 60)) },
        { .week(.mostStaff(minutes: $0 * 120)) },
      ]
      for limit in limits {
        let values = try [4, 9, 14].map { amount in
          try value(
            Problem(
              grid: base.grid, today: base.today, demand: base.demand,
              rules: base.rules + [rule(limit(amount), line: 100)], staffing: staffing))
        }
        #expect(values == values.sorted(), "seed \(seed)")
        if values[0] < values[2] { gains += 1 }
      }
    }
    #expect(gains > 9)
  }

  @Test func `one more rule never helps`() throws {
    var losses = 0
    for seed in UInt64(0)..<14 {
      let all = try problem(seed, density: 0.2)
      var before = Int.max
      for count in stride(from: 0, through: all.rules.count, by: 2) {
        let now = try value(all.with(rules: Array(all.rules.prefix(count))))
        #expect(now <= before, "seed \(seed), \(count) rules")
        if now < before { losses += 1 }
        before = now
      }
    }
    #expect(losses > 20)
  }

  @Test func `twice the demand gives the same week`() throws {
    for seed in UInt64(100)..<112 {
      let base = try problem(seed)
      let twice = Problem(
        grid: base.grid, today: base.today,
        demand: demand(base.grid) { day, slot in base.demand[day, slot].rate.map { $0 * 2 } },
        rules: base.rules, staffing: base.staffing)
      let (first, second) = (try base.proposal(), try twice.proposal())
      #expect(first?.schedule == second?.schedule, "seed \(seed)")
      #expect(first.map { $0.thousandths * 2 } == second?.thousandths)
    }
  }

  @Test func `swapping two days with their data swaps nothing in the value`() throws {
    func swapped(_ day: Weekday) -> Weekday {
      day == .tuesday ? .friday : day == .friday ? .tuesday : day
    }
    for seed in UInt64(200)..<212 {
      let base = try problem(seed, density: 0)
      let most = seed % 9 + 3
      let rules = [
        rule(.week(.mostWeekly(minutes: Int(most) * 60))),
        rule(.week(.mostLateDays(1, after: at(12))), line: 2),
        rule(.day(.shortestBlock(minutes: 120), on: Weekday.allCases), line: 3),
        rule(.week(.mostChanged(minutes: 480)), line: 4),
      ]
      let today = Schedule(
        Dictionary(uniqueKeysWithValues: Weekday.allCases.map { (swapped($0), base.today[$0]) }))
      let other = Problem(
        grid: base.grid, today: today,
        demand: demand(base.grid) { day, slot in base.demand[swapped(day), slot].rate },
        rules: rules)
      let plain = Problem(
        grid: base.grid, today: base.today, demand: base.demand, rules: rules)
      #expect(try value(plain) == (try value(other)), "seed \(seed)")
    }
  }

  @Test func `a finer grid is worth the same where hours are full, and never less`() throws {
    for seed in UInt64(300)..<306 {
      let base = try problem(seed, density: 0)
      let budget = rule(.week(.mostWeekly(minutes: 60 * (3 + Int(seed % 5)))))
      let blocks = rule(.day(.mostBlocks(1), on: Weekday.allCases), line: 2)
      func values(_ rules: [Rule]) throws -> [Int] {
        try [60, 30, 15].map { minutes in
          let fine = try grid("9-14", minutes: minutes)
          let shares = demand(fine) { day, slot in base.demand[day, slot * minutes / 60].rate }
          return try value(
            Problem(grid: fine, today: base.today, demand: shares, rules: rules))
        }
      }
      // One budget in full hours: the best ends of the blocks are full hours too.
      #expect(Set(try values([budget, blocks])).count == 1, "seed \(seed)")
      // A second one in quarters can be used up on the fine grid alone.
      let rising = try values([budget, blocks, rule(.week(.mostChanged(minutes: 135)), line: 3)])
      #expect(rising == rising.sorted(), "seed \(seed): \(rising)")
    }
  }

  @Test func `the same question twice gives the same week`() throws {
    for seed in UInt64(400)..<410 {
      let (first, second) = (try problem(seed).proposal(), try problem(seed).proposal())
      #expect(first?.schedule == second?.schedule)
      #expect(first?.bound == second?.bound)
    }
  }
}
