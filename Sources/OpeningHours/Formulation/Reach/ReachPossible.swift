/// Whom the plans that are left can serve at all, whatever they use.
///
/// It bounds tightly where nearly everyone is to be reached: with one day decided, those whom only
/// one other day can still serve say which plans of that day will do.
extension ReachNode {
  /// What is reached at most, and at most with each plan chosen.
  func possible(_ people: ServedPeople) -> ReachBound {
    let unions = open.map { people.union(of: $0.plans, day: $0.day) }
    // For each open day those whom the chosen plans and the other days can serve.
    var others = open.map { _ in served }
    var before = served
    var after = served
    for position in open.indices {
      let last = open.count - 1 - position
      others[position] = Self.union(others[position], before)
      others[last] = Self.union(others[last], after)
      before = Self.union(before, unions[position])
      after = Self.union(after, unions[last])
    }
    let plans = open.enumerated().map { position, entry in
      let weight = people.weight(of: others[position])
      return people.gains(entry.plans, day: entry.day, beyond: others[position]).map { weight + $0 }
    }
    return ReachBound(value: people.weight(of: before), plans: plans, prices: prices)
  }

  private static func union(_ first: [UInt64], _ second: [UInt64]) -> [UInt64] {
    first.indices.map { first[$0] | second[$0] }
  }
}
