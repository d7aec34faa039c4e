import IntegerProgramming

// How the plans that are left are parted. A plan alone says little: with it decided, the relaxation mixes
// its neighbours on another day. What a day asks for of the staff is what the days compete for.
extension StaffedRelaxation {
  /// Plans left, as [day][plan left], and what a week of them is worth at most.
  typealias Part = (left: [[Int]], bound: Int)

  /// The plan that the linear program uses most on a day that is not decided yet, the first of equals;
  /// nothing where all days are decided or it has no solution.
  func mostUsed(
    of left: [[Int]], _ solver: inout RelaxationSolver
  ) throws -> (day: Int, plan: Int)? {
    guard let uses = try uses(of: left, &solver) else { return nil }
    var best: (day: Int, plan: Int, use: Double)?
    for day in left.indices where left[day].count > 1 {
      for (plan, use) in zip(left[day], uses[day]) where use > (best?.use ?? 0) + 1e-9 {
        best = (day, plan, use)
      }
    }
    return best.map { ($0.day, $0.plan) }
  }

  /// The plans left in two parts, the more promising first; nothing where no day has many.
  ///
  /// Where the linear program mixes plans that ask for more and for less, the day on which they differ
  /// most is parted where they meet on average, so that neither part has the mix.
  func parts(
    of left: [[Int]], _ bounds: [[Int]], _ solver: inout RelaxationSolver
  ) throws -> [Part]? {
    guard let uses = try uses(of: left, &solver) else { return nil }
    var best: (day: Int, mean: Double, spread: Double)?
    for day in left.indices {
      let total = uses[day].reduce(0, +)
      guard total > 1e-6 else { continue }
      let minutes = left[day].map { Double(days[day].plans[$0].dutyMinutes) }
      let mean = zip(uses[day], minutes).reduce(0) { $0 + $1.0 * $1.1 } / total
      let spread = zip(uses[day], minutes).reduce(0) { $0 + $1.0 * abs($1.1 - mean) } / total
      if spread > (best?.spread ?? 1e-3) { best = (day, mean, spread) }
    }
    guard let best else { return halves(of: left, bounds) }
    let plans = days[best.day].plans
    let low = left[best.day].indices.filter {
      Double(plans[left[best.day][$0]].dutyMinutes) <= best.mean
    }
    return parts(of: left, bounds, day: best.day, first: Set(low))
  }

  /// Days with more plans than this are parted although the linear program mixes nothing.
  private static let mostUnhalved = 4

  /// The plans left in two parts, the more promising first; nothing where no day has many.
  ///
  /// On the day with the most of them those that ask for little part from those that ask for much.
  /// Where hours are short, one half of a day has no week with any plan of the others', which a single
  /// node can tell.
  func halves(of left: [[Int]], _ bounds: [[Int]]) -> [Part]? {
    guard let day = left.indices.max(by: { (left[$0].count, $1) < (left[$1].count, $0) }),
      left[day].count > Self.mostUnhalved
    else { return nil }
    let plans = days[day].plans
    let order = left[day].indices.sorted {
      (plans[left[day][$0]].dutyMinutes, $0) < (plans[left[day][$1]].dutyMinutes, $1)
    }
    return parts(of: left, bounds, day: day, first: Set(order.prefix(order.count / 2)))
  }

  /// The plans left with those of a day parted: the places in `first`, and the others.
  private func parts(
    of left: [[Int]], _ bounds: [[Int]], day: Int, first: Set<Int>
  ) -> [Part] {
    [true, false].map { isFirst -> Part in
      let places = left[day].indices.filter { first.contains($0) == isFirst }
      var part = left
      part[day] = places.map { left[day][$0] }
      return (part, places.map { bounds[day][$0] }.max() ?? .min)
    }.sorted { $0.bound > $1.bound }
  }
}
