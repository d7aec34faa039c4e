import IntegerProgramming
import OpeningHoursTables

/// Decides days of branches to the end where few plans of each could still be a part of weeks that reach more people.
///
/// What a plan comes to at best, with the best other days of its branch at the bound's prices, tells which are left.
/// Among those the program of all days is decided as it stands: a plan for each day, the branches' own rules, the
/// rows that link them, and a row for all people whom the same plans serve.
struct PeopleFinish {
  private let search: SystemSearch
  private let rows: [SystemRow]
  /// The plans that are left, as [branch][day].
  private(set) var plans: [[[Int]]] = []

  /// More plans are not decided among, and fewer where there are many rows about people.
  private static let mostPlans = 4000
  private static let mostEntries = 2_000_000
  /// So much work is granted: nodes, times plans and rows.
  private static let mostWork = 1_000_000

  /// The plans that weeks might have which come to so much less than the bound's; nothing where there are more than
  /// can be decided among.
  ///
  /// - Parameters:
  ///   - search: The search for the weeks.
  ///   - rows: The rows.
  ///   - prices: The prices of the rows that show the bound.
  ///   - gap: How much less than each branch's best a plan may come to, in scaled numbers.
  ///   - known: Weeks whose plans are among them in any case.
  init?(
    _ search: SystemSearch, _ rows: [SystemRow], prices: [Int], within gap: Int,
    keeping known: PeopleCover
  ) {
    self.search = search
    self.rows = rows
    var count = 0
    let most = min(Self.mostPlans, Self.mostEntries / max(1, rows.count))
    for (branch, own) in search.branches.enumerated() {
      guard search.batch.limits.stopReason == nil,
        var left = own.plans(own.prices(prices), scale: search.scale, within: gap)
      else { return nil }
      for (day, plan) in known.plans[branch].enumerated() where !left[day].contains(plan) {
        left[day].append(plan)
      }
      left = left.enumerated().map { day, plans in
        undominated(plans, branch, day, keeping: known.plans[branch][day])
      }
      count += left.reduce(0) { $0 + $1.count }
      guard count <= most else { return nil }
      plans.append(left)
    }
  }

  /// The plans of a day in whose place no other one can stand: that rows and rules count alike and that serves the
  /// same people or more.
  private func undominated(
    _ plans: [Int], _ branch: Int, _ day: Int, keeping known: Int
  ) -> [Int] {
    let own = search.branches[branch]
    let measures = search.own[branch].map(\.measure).filter {
      if case .person = $0 { false } else { true }
    }
    var kinds: [[Int]: [Int]] = [:]
    for plan in plans {
      let key =
        [Int(own.plainLanes.classes[day][plan])]
        + measures.map { own.days.amount($0, day, plan) }
      kinds[key, default: []].append(plan)
    }
    let days = own.days.days[day]
    func served(_ plan: Int) -> ArraySlice<UInt64> {
      days.served[(plan * days.words)..<((plan + 1) * days.words)]
    }
    return kinds.values.flatMap { alike in
      alike.filter { plan in
        plan == known
          || !alike.contains { other in
            guard zip(served(plan), served(other)).allSatisfy({ $0 & ~$1 == 0 }) else {
              return false
            }
            let isEqual = served(plan).elementsEqual(served(other))
            return isEqual
              ? (days.tieBreaks[other], other) < (days.tieBreaks[plan], plan) : other != plan
          }
      }
    }.sorted()
  }

  /// What deciding came to.
  struct Outcome {
    /// Weeks that reach more than is known already, where there are some.
    var weeks: [BranchWeek]?
    /// The least that all weeks of these plans lose, or a bound on it.
    var lost: Int
  }

  /// Decides among the plans.
  ///
  /// - Parameters:
  ///   - lost: What the weeks that are known lose.
  ///   - unit: What all losses are multiples of.
  ///   - part: Only a part of the work that is granted is done, where it is above 1.
  /// - Returns: Better weeks, and what none of these plans can lose less than.
  /// - Throws: `SolverError` for a broken solver.
  func decided(losingLessThan lost: Int, unit: Int, part: Int) throws -> Outcome {
    var model = PeopleProgram(search, rows, plans, unit: unit)
    model.limitLoss(to: lost / unit - 1)
    let size = rows.count + plans.joined().reduce(0) { $0 + $1.count }
    let nodes = min(5000, max(20, Self.mostWork / size)) / part
    let limits = search.batch.limits.ending(afterQuestions: nodes)
    switch try model.program.solved(within: limits) {
    case .solution(let solution, _):
      let least = max(0, (solution.bound - 1e-6).rounded(.up))
      return Outcome(
        weeks: model.weeks(solution.values),
        lost: solution.isProven
          ? Int(solution.objectiveValue.rounded()) * unit : Int(least) * unit)
    case .infeasible: return Outcome(lost: lost)
    case .nothingFound(_, let bound):
      let least = max(0, ((bound ?? 0) - 1e-6).rounded(.up))
      return Outcome(lost: min(lost, Int(least) * unit))
    case .unbounded: return Outcome(lost: 0)
    }
  }
}

extension SystemBranchSearch {
  /// The plans of each day with which a week can come to nearly as much as the best one.
  ///
  /// - Parameters:
  ///   - prices: What the rows charge.
  ///   - scale: By how much prices are multiplied.
  ///   - gap: How much less it may come to, in scaled numbers.
  /// - Returns: The plans, as [day]; nothing where no week is permitted.
  func plans(_ prices: BranchPrices, scale: Int, within gap: Int) -> [[Int]]? {
    guard let best = best(prices, scale: scale)?.value else { return nil }
    return completions(prices, scale: scale).map { values in
      values.indices.filter { plan in values[plan].map { best - $0 < gap } ?? false }
    }
  }
}
