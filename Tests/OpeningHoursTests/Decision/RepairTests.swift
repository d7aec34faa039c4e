import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What would help where rules contradict each other.
struct RepairTests {
  private func problem(
    frame: String = "9-14", today: String = "mon-fri=9-12", _ rules: [Rule]
  ) throws -> Problem {
    let grid = try grid(frame)
    return Problem(
      grid: grid, today: try week(today), demand: demand(grid) { _, _ in 10 }, rules: rules)
  }

  private func wish(_ statement: Rule.Statement, _ text: String) -> Rule {
    Rule(statement, origin: .wish, source: .flag(text))
  }

  private func repairs(
    frame: String = "9-14", today: String = "mon-fri=9-12", _ rules: [Rule]
  ) throws -> [Repair] {
    try #require(try problem(frame: frame, today: today, rules).conflict()).repairs
  }

  @Test func `a limit gives way by as much as is needed`() throws {
    let rules = [
      rule(.week(.mostWeekly(minutes: 240))),
      wish(.week(.leastWeekly(minutes: 660)), "--weekly-hours least=11"),
    ]
    let changes = try repairs(rules).flatMap(\.changes)
    #expect(
      changes.map(\.loosened) == [
        .week(.leastWeekly(minutes: 240)), .week(.mostWeekly(minutes: 660)),
      ])
    #expect(changes.map(\.isSmallest) == [true, true])
  }

  @Test func `forced hours keep the largest part that fits`() throws {
    let rules = [
      wish(.day(.open(try hours("9-14").spans), on: [.sunday]), "--open sun=9-14"),
      rule(.day(.closed(try hours("9-10+13-14").spans), on: [.sunday])),
      rule(.day(.longestDay(minutes: 120), on: [.sunday]), .law),
    ]
    // With the law two hours are left, and they lie between those that stay closed.
    let changes = try repairs(rules).flatMap(\.changes)
    #expect(changes.map(\.loosened) == [.day(.open(try hours("10-12").spans), on: [.sunday])])
  }

  @Test func `closed hours give up the part that another rule needs, on its day`() throws {
    let weekend: [Weekday] = [.saturday, .sunday]
    let rules = [
      rule(.day(.closed([.wholeDay]), on: weekend)),
      wish(.day(.open(try hours("11-13").spans), on: [.sunday]), "--open sun=11-13"),
    ]
    let change = try #require(try repairs(rules).last?.changes.first)
    #expect(
      change.loosened
        == .day(.closed([.wholeDay].subtracting(try hours("11-13").spans)), on: [.sunday]))
    #expect(change.unchanged == .day(.closed([.wholeDay]), on: [.saturday]))
  }

  @Test func `of equal repairs the one with hours that the house has comes first`() throws {
    // Two of four hours are left; the house is open in the last two.
    let open = [
      wish(.day(.open(try hours("9-13").spans), on: [.monday]), "--open mon=9-13"),
      rule(.day(.longestDay(minutes: 120), on: [.monday]), .law),
    ]
    let kept = try repairs(today: "mon=11-13", open).flatMap(\.changes).map(\.loosened)
    #expect(kept == [.day(.open(try hours("11-13").spans), on: [.monday])])
    // An hour has to be open on a day that is to be closed: any will do.
    let closed = [
      wish(.day(.closed([.wholeDay]), on: [.monday]), "--close mon"),
      rule(.day(.openAtSomeTime, on: [.monday]), .law),
    ]
    let opened = try repairs(today: "mon=12-14", closed).flatMap(\.changes).map(\.loosened)
    #expect(
      opened
        == [
          .day(.closed([.wholeDay].subtracting(try hours("12-13").spans)), on: [.monday])
        ])
    // Fixed hours of four can lose the first or the last.
    let fixed = [
      wish(.day(.exactly(try hours("9-13"), asToday: false), on: [.monday]), "--exactly mon=9-13"),
      rule(.day(.longestDay(minutes: 180), on: [.monday]), .law),
    ]
    for (today, left) in [("mon=10-14", "10-13"), ("mon=9-12", "9-12")] {
      let moved = try repairs(today: today, fixed).flatMap(\.changes).map(\.loosened)
      #expect(moved == [.day(.exactly(try hours(left), asToday: false), on: [.monday])], "\(today)")
    }
  }

  @Test func `hours that move elsewhere come before hours that are lost`() throws {
    // Closing Monday leaves 12 hours of 15, or days of more than 3 hours.
    let rules = [
      rule(.week(.leastWeekly(minutes: 15 * 60)), line: 1),
      rule(.day(.longestDay(minutes: 3 * 60), on: Weekday.allCases), line: 2),
      rule(.day(.closed([.wholeDay]), on: [.saturday, .sunday]), .law),
      wish(.day(.closed([.wholeDay]), on: [.monday]), "--close mon"),
    ]
    let readings = try repairs(rules).filter { $0.changes[0].rule.origin == .house }
      .flatMap { $0.changes.map(\.rule.statement) }
    #expect(readings == [rules[1].statement, rules[0].statement])
  }

  @Test func `room for hours to move elsewhere comes before a shorter week`() throws {
    // Closing Monday changes three hours; to open three others takes as many again.
    let rules = [
      rule(.week(.mostChanged(minutes: 60))),
      wish(.day(.closed([.wholeDay]), on: [.monday]), "--close mon"),
    ]
    let house = try repairs(rules).filter { $0.changes[0].rule.origin == .house }
    #expect(
      house.map { $0.changes.map(\.loosened) } == [
        [.week(.mostChanged(minutes: 360))], [.week(.mostChanged(minutes: 180))],
      ])
    #expect(house.map(\.keepsHours) == [true, false])
    // Where the week may not be longer anyway there is no such room.
    let short = rules + [rule(.week(.mostWeekly(minutes: 12 * 60)), .law)]
    #expect(try repairs(short).allSatisfy { !$0.keepsHours })
  }

  @Test func `fixed hours move to the nearest that are possible`() throws {
    let rules = [
      wish(
        .day(.exactly(try hours("10-14"), asToday: false), on: [.monday]), "--exactly mon=10-14"),
      rule(.day(.latestClose(at(13)), on: [.monday]), .law),
    ]
    let changes = try repairs(rules).flatMap(\.changes)
    #expect(
      changes.map(\.loosened) == [.day(.exactly(try hours("10-13"), asToday: false), on: [.monday])]
    )
  }

  @Test func `the shortest block clashes with the longest day`() throws {
    let rules = [
      rule(.day(.shortestBlock(minutes: 240), on: [.friday])),
      rule(.day(.longestDay(minutes: 120), on: [.friday])),
      wish(.day(.openAtSomeTime, on: [.friday]), "--open fri"),
    ]
    #expect(
      try repairs(rules).map { $0.changes.map(\.reading) } == [
        ["no Friday is open at some time"],
        ["Friday: open at least 2 h at a stretch"],
        ["Friday: at most 4 open hours a day"],
      ])
  }

  @Test func `wishes give way before the house, and the house before agreements`() throws {
    let rules = [
      rule(.week(.mostWeekly(minutes: 600)), .agreement),
      rule(.week(.mostClosedDays(0)), .house, line: 2),
      rule(.day(.shortestBlock(minutes: 120), on: Weekday.allCases), .law, line: 3),
      wish(.week(.mostClosedDays(1)), "--closed-days most=1"),
      wish(.day(.open(try hours("9-14").spans), on: [.monday]), "--open mon=9-14"),
    ]
    let repairs = try repairs(rules)
    // Twelve hours are too many for ten, whatever Monday is.
    let origins = repairs.filter { $0.changes.count == 1 }.map { $0.changes[0].rule.origin }
    #expect(origins == origins.sorted { ($0.ease ?? 9) < ($1.ease ?? 9) })
    #expect(origins.contains(.agreement))
    #expect(!repairs.flatMap(\.changes).contains { $0.rule.origin == .law })
  }

  @Test func `what was wished for can be had by other rules giving way together`() throws {
    let rules = [
      rule(.day(.closed([.wholeDay]), on: [.sunday])), rule(.week(.mostChanged(minutes: 60))),
      rule(.week(.mostWeekly(minutes: 15 * 60))),
      wish(.day(.open(try hours("11-13").spans), on: [.sunday]), "--open sun=11-13"),
    ]
    let repairs = try repairs(rules)
    #expect(repairs.map(\.changes.count) == [1, 2])
    #expect(repairs.first?.changes.first?.rule == rules[3])
    let together = try #require(repairs.last)
    #expect(
      together.changes.map(\.reading) == [
        "Sunday is closed 0-11, 13-24",
        "at most 4 hours a week differ from today",
      ])
    #expect(try problem(together.applied(to: rules)).proposal() != nil)
  }

  @Test func `where two clashes have nothing in common two rules give way`() throws {
    let rules = [
      rule(.day(.open(try hours("9-11").spans), on: [.monday])),
      rule(.day(.closed(try hours("10-11").spans), on: [.monday]), .law),
      rule(.day(.open(try hours("9-12").spans), on: [.tuesday]), line: 2),
      rule(.day(.closed(try hours("9-10").spans), on: [.tuesday]), .law),
    ]
    let repairs = try repairs(rules)
    #expect(
      repairs.map { $0.changes.map(\.reading) } == [
        [
          "Monday is open at least 9-10",
          "Tuesday is open at least 10-12",
        ]
      ])
  }

  @Test func `nothing helps against law`() throws {
    let rules = [
      rule(.day(.closed([.wholeDay]), on: [.sunday]), .law),
      rule(.day(.openAtSomeTime, on: [.sunday]), .law),
    ]
    #expect(try repairs(rules).isEmpty)
  }

  @Test(arguments: 0..<4)
  func `repairs of random weeks are the smallest`(_ batch: UInt64) throws {
    var tally = RepairTally()
    for seed in (800 + 40 * batch)..<(840 + 40 * batch) {
      var random = RandomWeek(
        grid: try grid("9-12"), activeDays: [.monday, .tuesday, .friday], ruleDensity: 0.35,
        seed: seed)
      let stated = random.problem()
      let problem = stated.with(
        rules: stated.rules.map {
          let origin = Rule.Origin.allCases[random.pick(0...3)]
          return Rule($0.statement, origin: origin, source: $0.source)
        })
      guard let conflict = try problem.conflict() else { continue }
      try tally.check(conflict, of: problem, "seed \(seed)") {
        try problem.with(rules: $0).proposal() != nil
      }
    }
    #expect(tally.singles >= 12 && tally.several >= 4, "\(tally)")
  }
}

/// Holds repairs against an oracle that knows whether a week exists.
struct RepairTally {
  var singles = 0
  var several = 0

  mutating func check(
    _ conflict: Conflict, of problem: Problem, _ place: String,
    isPossible: ([Rule]) throws -> Bool
  ) throws {
    for repair in conflict.repairs {
      #expect(try isPossible(repair.applied(to: problem.rules)), "\(place): \(repair)")
      for change in repair.changes {
        #expect(change.rule.origin != .law, "\(place)")
        let others = Repair(changes: repair.changes.filter { $0 != change })
        let rules =
          others.applied(to: problem.rules) + (repair.keepsHours ? [problem.hoursOfToday] : [])
        try expectSmallest(change, in: rules, problem, place, isPossible)
      }
      if repair.changes.count == 1 { singles += 1 } else { several += 1 }
    }
    let eases = conflict.repairs.filter { $0.changes.count == 1 }.compactMap {
      $0.changes[0].rule.origin.ease
    }
    #expect(eases == eases.sorted(), "\(place)")
    for rule in conflict.rules where !conflict.singles.contains(rule) {
      if let ladder = Ladder(for: rule, on: problem.grid, today: problem.today) {
        let top = try ladder.changes(at: ladder.highest).contains {
          try isPossible($0.applied(to: problem.rules))
        }
        #expect(!top, "\(place): \(rule.name)")
      }
    }
  }

  /// No lower rung would do, and no day could stay as it is.
  private func expectSmallest(
    _ change: Repair.Change, in rules: [Rule], _ problem: Problem, _ place: String,
    _ isPossible: ([Rule]) throws -> Bool
  ) throws {
    let days = change.rule.statement.spokenDays ?? []
    let own = change.unchanged?.spokenDays ?? []
    let loosened = days.filter { !own.contains($0) }
    let ladder = Ladder(for: change.rule, on: problem.grid, today: problem.today)
    let height = ladder.flatMap { ladder in
      (1...ladder.highest).first { height in
        ladder.changes(at: height).contains {
          $0.loosened.map { days.isEmpty ? $0 : $0.on(loosened) } == change.loosened
        }
      }
    }
    guard let ladder, let height else {
      Issue.record("\(place): \(change) is on no ladder")
      return
    }
    for lower in 1..<height {
      for less in ladder.changes(at: lower) {
        #expect(
          try !isPossible(less.applied(to: rules)), "\(place): \(change.reading), \(less.reading)"
        )
      }
    }
    guard loosened.count > 1 else { return }
    for day in loosened {
      let fewer = change.only(on: loosened.filter { $0 != day })
      #expect(try !isPossible(fewer.applied(to: rules)), "\(place): \(change.reading)")
    }
  }
}
