/// The best sum of curves within a budget and floors of groups that do not overlap, exactly.
///
/// By max-plus sums of whole numbers: the curves of a group one after the other, then the groups.
struct NestedKnapsack {
  /// What one choice of a curve takes and gives.
  struct Point {
    let weight: Int
    let value: Int
  }

  /// The curves by group; each has a point.
  let groups: [(curves: [[Point]], least: Int)]
  /// What all points together may weigh; nothing for no limit.
  let most: Int?

  /// Best values by weight from a first one, and which choice led to each.
  private struct Sum {
    var base = 0
    var values: [Int] = [0]
    /// Of each step the choice that was taken, by weight from that step's base.
    var steps: [(base: Int, choices: [Int32])] = []
  }

  private static let none = Int.min / 4

  /// Of each group the sums that reach its floor, and the sum of the groups; nothing where a group has none.
  private func sums() -> (inner: [Sum], weights: [[Int]], outer: Sum)? {
    var inner: [Sum] = []
    var outer = Sum()
    var weights: [[Int]] = []
    for group in groups {
      var sum = Sum()
      for curve in group.curves { add(curve.map { ($0.weight, $0.value) }, to: &sum) }
      let places = sum.values.indices.filter {
        sum.values[$0] > Self.none && sum.base + $0 >= group.least
      }
      guard !places.isEmpty else { return nil }
      inner.append(sum)
      weights.append(places.map { sum.base + $0 })
      add(places.map { (sum.base + $0, sum.values[$0]) }, to: &outer)
    }
    return (inner, weights, outer)
  }

  /// The least that a choice weighs which reaches every floor; nothing where there is none.
  var leastWeight: Int? {
    sums().flatMap { sums in
      sums.outer.values.firstIndex { $0 > Self.none }.map { sums.outer.base + $0 }
    }
  }

  /// The places of the chosen points as [group][curve]; nothing where no choice fits.
  func best() -> [[Int]]? {
    guard let (inner, weights, outer) = sums() else { return nil }
    guard var place = bestPlace(outer) else { return nil }
    var chosen: [[Int]] = []
    for index in groups.indices.reversed() {
      let step = outer.steps[index]
      let choice = Int(step.choices[place - step.base])
      let weight = weights[index][choice]
      chosen.insert(traced(inner[index], groups[index].curves, weight), at: 0)
      place -= weight
    }
    return chosen
  }

  /// The weight of the best sum within the limit; of equals the lightest.
  private func bestPlace(_ sum: Sum) -> Int? {
    var best: (weight: Int, value: Int)?
    for (offset, value) in sum.values.enumerated() where value > Self.none {
      let weight = sum.base + offset
      if let most, weight > most { break }
      if value > best?.value ?? Self.none { best = (weight, value) }
    }
    return best?.weight
  }

  private func traced(_ sum: Sum, _ curves: [[Point]], _ weight: Int) -> [Int] {
    var weight = weight
    var choices: [Int] = []
    for (curve, step) in zip(curves, sum.steps).reversed() {
      let choice = Int(step.choices[weight - step.base])
      choices.insert(choice, at: 0)
      weight -= curve[choice].weight
    }
    return choices
  }

  private func add(_ points: [(weight: Int, value: Int)], to sum: inout Sum) {
    let lightest = points.map(\.weight).min() ?? 0
    let heaviest = points.map(\.weight).max() ?? 0
    let base = sum.base + lightest
    let before = sum.values
    var count = before.count + heaviest - lightest
    // Nothing that weighs more than all together may can be a part of the best.
    if let most { count = max(1, min(count, most - base + 1)) }
    var values = Array(repeating: Self.none, count: count)
    var choices = Array(repeating: Int32(-1), count: count)
    for (choice, point) in points.enumerated() {
      let shift = point.weight - lightest
      let end = min(before.count, count - shift)
      var place = 0
      while place < end {
        let value = before[place] + point.value
        if value > values[place + shift], before[place] > Self.none {
          values[place + shift] = value
          choices[place + shift] = Int32(choice)
        }
        place += 1
      }
    }
    sum.base = base
    sum.values = values
    sum.steps.append((base, choices))
  }
}
