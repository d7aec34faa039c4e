import IntegerProgramming
import OpeningHoursTables
import Testing

@testable import OpeningHours

/// The search for rosters against lists of all rosters and against another solver on another program.
struct RosterOracleTests {
  /// The figures of a roster in the order in which they count.
  private func figures(_ roster: Roster) -> [Int] {
    let burdens = roster.records.map(\.burden).sorted(by: >)
    return [roster.unfilled.count, roster.missing, roster.shortfall]
      + (roster.problem.fairness == .leximin ? burdens : []) + [roster.cost]
  }

  /// The best figures of all rosters that the audit lets pass.
  private func listed(_ problem: RosterProblem) -> [Int]? {
    let places = (0..<problem.rotation.weeks).flatMap { week in
      problem.shifts.map { (week, $0) }
    }
    var best: [Int]?
    var chosen: [RosterAssignment] = []
    func list(_ place: Int) {
      guard place < places.count else {
        let figures = figures(of: chosen, places, problem)
        if let figures, best.map({ figures.lexicographicallyPrecedes($0) }) ?? true {
          best = figures
        }
        return
      }
      list(place + 1)
      for person in problem.people.indices
      where problem.people[person].group == places[place].1.group {
        chosen.append(
          RosterAssignment(person: person, week: places[place].0, shift: places[place].1))
        list(place + 1)
        chosen.removeLast()
      }
    }
    list(0)
    return best
  }

  private func figures(
    of chosen: [RosterAssignment], _ places: [(Int, Shift)], _ problem: RosterProblem
  ) -> [Int]? {
    var open = places.map { Roster.UnfilledShift(week: $0.0, shift: $0.1) }
    var unfilled: [Roster.UnfilledShift] = []
    for assignment in chosen {
      let shift = Roster.UnfilledShift(week: assignment.week, shift: assignment.shift)
      guard let place = open.firstIndex(of: shift) else { return nil }
      open.remove(at: place)
    }
    unfilled = open
    let bare = roster(problem, chosen, unfilled, missing: 0, shortfall: 0, cost: 0)
    let audit = RosterAudit(bare)
    let people = problem.people.indices
    let whole = roster(
      problem, chosen, unfilled, missing: audit.missingSkills,
      shortfall: people.reduce(0) { $0 + audit.shortfall(of: $1) },
      cost: people.reduce(0) { $0 + audit.cost(of: $1) })
    return RosterAudit(whole).findings.isEmpty ? figures(whole) : nil
  }

  private func roster(
    _ problem: RosterProblem, _ chosen: [RosterAssignment], _ unfilled: [Roster.UnfilledShift],
    missing: Int, shortfall: Int, cost: Int
  ) -> Roster {
    Roster(
      problem: problem, assignments: chosen, unfilled: unfilled, unfilledBound: 0,
      missing: missing, missingBound: 0, shortfall: shortfall, shortfallBound: 0, cost: cost,
      bound: 0, ending: .effort)
  }

  @Test(arguments: 0..<120)
  func `no listed roster is better`(_ number: Int) throws {
    let problem = TinyRosters.problem(number)
    let found = try #require(try problem.roster())
    #expect(found.isProven)
    #expect(found.ending == .optimal)
    #expect(figures(found) == listed(problem))
  }

  @Test(arguments: 0..<120)
  func `people's own rosters bound what is listed and find no better`(_ number: Int) throws {
    let problem = TinyRosters.problem(number)
    guard problem.fairness != .leximin else { return }
    let outcomes = try problem.parts.map { part in
      let meter = EffortMeter(.unlimited, RosterEffort(units: 200))
      var search = RosterPartSearch(part, meter, mostInOneProgram: 0)
      return try search.run()
    }
    func sums(_ levels: KeyPath<RosterPartOutcome, RosterLevels>) -> [Int] {
      let all = outcomes.map { $0[keyPath: levels] }
      return [
        all.reduce(0) { $0 + $1.unfilled }, all.reduce(0) { $0 + $1.missing },
        all.reduce(0) { $0 + $1.shortfall }, all.reduce(0) { $0 + $1.cost },
      ]
    }
    let best = try #require(listed(problem))
    #expect(!best.lexicographicallyPrecedes(sums(\.bounds)))
    #expect(!sums(\.levels).lexicographicallyPrecedes(best))
    if outcomes.allSatisfy(\.isProven) { #expect(sums(\.levels) == best) }
    for (part, outcome) in zip(problem.parts, outcomes) {
      let measure = RosterMeasure(part)
      #expect(measure.levels(of: outcome.draft) == outcome.levels)
    }
  }

  @Test(.enabled(if: OtherSolver.isInstalled), arguments: 0..<60)
  func `glpsol proves the same on the direct program`(_ number: Int) throws {
    let problem = TinyRosters.problem(number)
    // The direct program knows no order of burdens.
    guard problem.fairness != .leximin else { return }
    let found = try #require(try problem.roster())
    let second = try #require(try OtherSolver.optimum(of: problem.textbookProgram().lpText))
    #expect(
      Int(second.rounded())
        == problem.textbookObjective(
          unfilled: found.unfilled.count, missing: found.missing, shortfall: found.shortfall,
          cost: found.cost))
  }
}

extension RosterProblem {
  /// The roster that answers the question.
  func roster(effort: RosterEffort = .standard) throws -> Roster? {
    guard case .roster(let roster, _) = try decided(effort: effort) else { return nil }
    return roster
  }
}
