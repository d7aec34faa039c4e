import IntegerProgramming

/// What the plans left of a day are worth at some prices, after their shifts are paid.
///
/// Each entry starts as an upper limit that is cheap to know and becomes exact when shifts are laid.
struct PriceTable {
  private let plans: [Int]
  private let costs: StaffedDay.Costs
  /// Worth less what the plan itself pays at the prices.
  private let beforeShifts: [Int]
  /// By place among the plans left: never too low.
  private(set) var worths: [Int]
  private var isExact: [Bool]
  /// What none of the worths exceeds, and one reaches unless `findBest` had to end early.
  private(set) var best = Int.min
  /// The plans for which shifts were laid.
  private(set) var bundles: [(plan: Int, worth: Int, bundle: StaffedDay.Bundle)] = []

  init(_ day: StaffedDay, _ plans: [Int], _ prices: [Int], worths: [Int]) {
    self.plans = plans
    let costs = day.costs(at: prices)
    self.costs = costs
    beforeShifts = zip(plans, worths).map { place, worth in
      var left = worth
      for (limit, amount) in day.plans[place].usage.enumerated() where amount != 0 {
        left -= prices[limit] * amount
      }
      return left
    }
    self.worths = zip(plans, beforeShifts).map { $1 - day.leastCost(of: day.plans[$0], at: costs) }
    isExact = plans.map { _ in false }
  }

  /// Lays shifts in order of promise until the best plan is known, and for a few more that may be
  /// worth more than a limit.
  ///
  /// Where the search is to end, what is only known at most has to do.
  mutating func findBest(
    _ day: StaffedDay, least: Int, above limit: Int, within search: SearchLimits
  ) {
    let order = plans.indices.sorted { (-worths[$0], $0) < (-worths[$1], $1) }
    for place in order {
      let isPromising = bundles.count < least && worths[place] > limit
      guard worths[place] > best || isPromising else { break }
      if search.stopReason != nil { return best = max(best, worths[place]) }
      makeExact(place, day)
      best = max(best, worths[place])
    }
  }

  /// Lays shifts for the plans that would be kept otherwise.
  mutating func tighten(
    _ day: StaffedDay, within search: SearchLimits, where isKept: (Int) -> Bool
  ) {
    for place in plans.indices where !isExact[place] && isKept(worths[place]) {
      if search.stopReason != nil { return }
      makeExact(place, day)
    }
  }

  private mutating func makeExact(_ place: Int, _ day: StaffedDay) {
    isExact[place] = true
    // Plans that no shifts can staff were left out before, so there is a bundle.
    guard let bundle = day.bundle(for: day.plans[plans[place]], at: costs) else { return }
    worths[place] = beforeShifts[place] - bundle.cost
    bundles.append((plans[place], worths[place], bundle))
  }
}
