import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Lines of weeks that everybody walks.
struct RosterLineTests {
  /// Early, late and night, each needed by so many on every day.
  private static func problem(
    people: Int, needs: [Int], _ rules: [RosterRule.Statement],
    wishes: [Int: PersonWish] = [:], leave: [Int: RosterDay] = [:], weeks: Int? = nil
  ) -> RosterProblem {
    let spans = [TimeSpan(at(0), at(8)), TimeSpan(at(8), at(16)), TimeSpan(at(16), at(24))]
    let shifts = zip(spans, needs).flatMap { span, need in
      Weekday.allCases.flatMap { day in
        (0..<need).map { _ in Shift(day: day, span: span ?? .wholeDay, group: 0) }
      }
    }
    return RosterProblem(
      team: Team(groups: [ContractGroup(name: "all", shiftMinutes: 60...600)]),
      rotation: Rotation(weeks: weeks ?? people, hasLines: true), shifts: shifts,
      people: (0..<people).map { place in
        Person(
          name: "person \(place)", group: 0, minutes: 2400,
          leave: leave[place].map { [$0] } ?? [], wishes: wishes[place].map { [$0] } ?? [],
          source: .flag("people"))
      }, rules: rules.map { rosterRule($0) }, schedule: Schedule())
  }

  private static let rules: [RosterRule.Statement] = [
    .rest(minutes: 660), .longestRun(days: 7), .shortestRun(days: 4), .shortestFreeRun(days: 2),
    .longestFreeRun(days: 4), .workedWeekend(weight: 1),
  ]

  @Test func `days off that are too many in a row leave no shift to nobody`() throws {
    // Two shifts a day for seven people: 14 days of work in 49 cannot keep every run of days off short.
    let rules: [RosterRule.Statement] = [
      .longestRun(days: 3), .shortestRun(days: 2), .shortestFreeRun(days: 2),
      .longestFreeRun(days: 3),
    ]
    let problem = Self.problem(people: 7, needs: [0, 1, 1], rules)
    guard case .roster(let roster, _) = try problem.decided() else {
      Issue.record("no roster")
      return
    }
    #expect(roster.unfilled.isEmpty && roster.shortfall > 0)
    #expect(roster.shortfallBound < roster.shortfall || roster.isProven)
  }

  /// The most free weekends of all lines of so many weeks, day by day: another way to the same figure.
  private func mostFree(_ problem: RosterProblem, least: Int) -> Int? {
    let count = problem.people.count
    let spans = Array(Set(problem.shifts.map(\.span))).sorted()
    var line: [Int?] = []
    var left = Weekday.allCases.map { day in
      spans.map { span in problem.shifts.count { $0.day == day && $0.span == span } }
    }
    var best: Int?
    func isPossible() -> Bool {
      // Runs that have ended, but for the first one, which may have begun at the line's end.
      let days = line.map { $0 != nil }
      guard let last = days.last, let end = days.dropLast().last, last != end else {
        var run = 0
        for day in days.reversed() {
          if day != days.last { break }
          run += 1
        }
        return run <= (days.last == true ? 7 : 4)
      }
      var run = 0
      for day in days.dropLast().reversed() {
        if day != end { break }
        run += 1
      }
      return run == days.count - 1 || run >= (end ? 4 : 2)
    }
    func extend() {
      guard line.count < count * 7 else {
        if let free = freeWeekends(line), free > best ?? -1 { best = free }
        return
      }
      let day = line.count % 7
      for choice in [nil] + spans.indices.map(Optional.some) {
        if let choice, left[day][choice] == 0 { continue }
        if let choice, let before = line.last ?? nil, choice < before { continue }
        line.append(choice)
        if let choice { left[day][choice] -= 1 }
        // Whoever is off on a day leaves enough weeks for the day's shifts.
        let weeks = count - (line.count + 6 - day) / 7
        if left[day].reduce(0, +) <= weeks, isPossible() { extend() }
        if let choice { left[day][choice] += 1 }
        line.removeLast()
      }
    }
    extend()
    return best
  }

  /// The free weekends of a closed line, where it obeys the rules.
  private func freeWeekends(_ line: [Int?]) -> Int? {
    let length = line.count
    func at(_ day: Int) -> Int? { line[day % length] }
    guard let start = (0..<length).first(where: { (at($0) == nil) != (at($0 + 1) == nil) })
    else { return nil }
    var run = 0
    for day in (start + 1)...(start + length) {
      if let one = at(day), let next = at(day + 1), next < one { return nil }
      run += 1
      guard (at(day) == nil) != (at(day + 1) == nil) else { continue }
      let range = at(day) == nil ? 2...4 : 4...7
      guard range.contains(run) else { return nil }
      run = 0
    }
    return (0..<(length / 7)).count { at($0 * 7 + 5) == nil && at($0 * 7 + 6) == nil }
  }

  @Test(arguments: [(3, [1, 1, 0]), (4, [1, 1, 0]), (2, [1, 0, 0]), (3, [2, 0, 0])])
  func `no listed line has more free weekends`(_ people: Int, _ needs: [Int]) throws {
    let problem = Self.problem(people: people, needs: needs, Self.rules)
    let found = try #require(try problem.roster())
    let most = mostFree(problem, least: 0)
    if let most {
      #expect(found.unfilled.isEmpty && found.isProven)
      #expect(found.cost == people * (people - most))
    } else {
      #expect(!found.unfilled.isEmpty || found.shortfall > 0)
    }
  }

  @Test func `everybody walks the same weeks, each a week further on`() throws {
    let found = try #require(
      try Self.problem(people: 9, needs: [2, 2, 2], Self.rules).roster())
    #expect(found.unfilled.isEmpty && found.shortfall == 0 && found.isProven)
    let weeks = (0..<9).map { person in
      (0..<9).map { week in
        found.assignments.filter { $0.person == person && $0.week == week }.map(\.shift)
      }
    }
    for person in 1..<9 {
      let starts = (0..<9).filter { start in
        (0..<9).allSatisfy { weeks[person][$0] == weeks[0][($0 + start) % 9] }
      }
      #expect(starts.count == 1)
    }
  }

  @Test func `the audit tells of who leaves the line`() throws {
    let problem = Self.problem(people: 4, needs: [2, 0, 0], [.longestRun(days: 5)])
    let found = try #require(try problem.roster())
    #expect(RosterAudit(found).findings.isEmpty)
    // Two people change their shifts of one day.
    let day = found.assignments.filter { $0.week == 0 && $0.shift.day == .monday }.map(\.person)
    let out = try #require((0..<4).first { !day.contains($0) })
    let moved = found.assignments.map { assignment in
      assignment.week == 0 && assignment.shift.day == .monday && assignment.person == day[0]
        ? RosterAssignment(person: out, week: 0, shift: assignment.shift) : assignment
    }
    let other = Roster(
      problem: problem, assignments: moved, unfilled: [], unfilledBound: 0, shortfall: 0,
      shortfallBound: 0, cost: found.cost, bound: 0, ending: .effort)
    #expect(RosterAudit(other).findings.contains { $0.description.contains("line") })
  }

  @Test func `wishes choose where each begins, and leave leaves a shift open`() throws {
    let wish = PersonWish(
      grade: .ratherNot, day: .monday, span: .wholeDay, weight: 3, source: .flag("wish"))
    let problem = Self.problem(
      people: 4, needs: [2, 0, 0], [.longestRun(days: 5)], wishes: [2: wish],
      leave: [1: RosterDay(week: 0, day: .tuesday)], weeks: 8)
    let found = try #require(try problem.roster())
    #expect(RosterAudit(found).findings.isEmpty)
    #expect(found.unfilled.count <= 1)
  }
}
