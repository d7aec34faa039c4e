import IntegerProgramming
import OpeningHoursTables

/// Rows that are about open hours alone: those of all branches, and of groups that do not overlap.
struct HoursTogether {
  /// The most open slots of all branches.
  private(set) var most: Int?
  /// The least open slots of groups of branches.
  private(set) var floors: [(branches: [Int], least: Int)] = []

  /// Nothing where rows are about anything else.
  init?(_ rows: [SystemRow]) {
    for row in rows {
      guard row.measure == .openSlots else { return nil }
      if let upper = row.upper { most = Swift.min(most ?? upper, upper) }
      if let lower = row.lower {
        if let place = floors.firstIndex(where: { $0.branches == row.branches }) {
          floors[place].least = max(floors[place].least, lower)
        } else if floors.contains(where: { !Set($0.branches).isDisjoint(with: row.branches) }) {
          return nil
        } else {
          floors.append((row.branches, lower))
        }
      }
    }
  }

  /// The groups with floors, and the other branches each as a group of its own.
  func groups(_ count: Int) -> [(branches: [Int], least: Int)] {
    let named = Set(floors.flatMap(\.branches))
    let others = (0..<count).filter { !named.contains($0) }
    return floors + (others.isEmpty ? [] : [(others, 0)])
  }
}

extension SystemSearch {
  /// The best weeks where only hours link the branches, exactly: curves are added up.
  func added(_ hours: HoursTogether, _ rows: [SystemRow]) throws -> Outcome {
    let none = rows.map { _ in 0 }
    guard let curves = curves(frozen: nil, none) else { return withoutWeeks }
    if let points = points(curves, hours) {
      let weeks = weeks(curves, points)
      return .weeks(
        SystemWeeks(
          weeks: weeks, bound: weeks.reduce(0) { $0 + $1.value },
          prices: prices(curves, points, rows), ending: .optimal))
    }
    // The least that the hours must give way: floors first come down to what the branches can be open.
    let eased = HoursEasing(curves, hours).rows(rows)
    guard let hours = HoursTogether(eased), let weeks = best(curves, hours) else {
      return .nothingFound(nil)
    }
    let sums = sums(weeks)
    return .broken(
      SystemWeeks(weeks: weeks, bound: weeks.reduce(0) { $0 + $1.value }, ending: .optimal),
      excess: zip(rows, sums).map { $0.violation($1) }, isCertain: true)
  }

  /// The best week of each branch for each number of open slots; nothing where the limits ended it.
  func curves(
    frozen: [FrozenDays]?, _ prices: [Int]
  ) -> [[BranchRecursion.Best]]? {
    let answers = batch.answers(Array(branches.indices)) { branch, _ in
      branches[branch].curve(
        branches[branch].prices(prices), scale: scale, permits: frozen?[branch])
    }
    var curves: [[BranchRecursion.Best]] = []
    for case .success(let curve)? in answers where !curve.isEmpty { curves.append(curve) }
    return curves.count == branches.count ? curves : nil
  }

  /// The weeks of the best sum of curves.
  func best(_ curves: [[BranchRecursion.Best]], _ hours: HoursTogether) -> [BranchWeek]? {
    points(curves, hours).map { weeks(curves, $0) }
  }

  /// The points of the best sum of curves, by branch.
  private func points(
    _ curves: [[BranchRecursion.Best]], _ hours: HoursTogether
  ) -> [Int]? {
    let groups = hours.groups(branches.count)
    guard let chosen = NestedKnapsack(curves, groups, most: hours.most).best() else { return nil }
    var places = Array(repeating: 0, count: branches.count)
    for (group, points) in zip(groups, chosen) {
      for (branch, point) in zip(group.branches, points) { places[branch] = point }
    }
    return places
  }

  private func weeks(
    _ curves: [[BranchRecursion.Best]], _ points: [Int]
  ) -> [BranchWeek] {
    zip(zip(branches, curves), points).map { $0.0.days.week($0.1[$1].plans) }
  }

  /// Of more rows no prices are worked out, which takes a sum of all curves for each.
  private static let mostPriced = 30

  /// What a slot more room in each row brings, as part of an hour more: exactly, and not by duality.
  private func prices(
    _ curves: [[BranchRecursion.Best]], _ points: [Int], _ rows: [SystemRow]
  ) -> [Int]? {
    guard rows.count <= Self.mostPriced else { return nil }
    func value(_ points: [Int]) -> Int {
      zip(curves, points).reduce(0) { $0 + $1.0[$1.1].value }
    }
    let slots = 60 / problem.plan.grid.slotMinutes
    return rows.indices.map { place in
      var eased = rows
      eased[place] = rows[place].eased(by: slots)
      guard let hours = HoursTogether(eased), let other = self.points(curves, hours) else {
        return 0
      }
      let gain = (value(other) - value(points)) / slots
      return rows[place].upper == nil ? -gain : gain
    }
  }
}

/// By how little rows about hours must give way so that there are weeks.
private struct HoursEasing {
  private let curves: [[BranchRecursion.Best]]
  private let hours: HoursTogether

  init(_ curves: [[BranchRecursion.Best]], _ hours: HoursTogether) {
    self.curves = curves
    self.hours = hours
  }

  /// The rows with limits that some weeks keep: floors come down to the most that is possible, and what all
  /// may use goes up to the least that the floors and the branches' own rules need.
  func rows(_ rows: [SystemRow]) -> [SystemRow] {
    let most = curves.map { $0.last?.openSlots ?? 0 }
    let eased = rows.map { row in
      guard let lower = row.lower else { return row }
      return row.eased(by: max(0, lower - row.branches.reduce(0) { $0 + most[$1] }))
    }
    guard let hours = HoursTogether(eased.filter { $0.lower != nil }) else { return eased }
    let needs = NestedKnapsack(curves, hours.groups(curves.count), most: nil).leastWeight ?? 0
    return eased.map { row in row.upper.map { row.eased(by: max(0, needs - $0)) } ?? row }
  }
}

extension NestedKnapsack {
  /// The knapsack of branches' curves; of sums worth as much the one that changes least, where numbers have
  /// room to tell.
  fileprivate init(
    _ curves: [[BranchRecursion.Best]], _ groups: [(branches: [Int], least: Int)], most: Int?
  ) {
    func changed(_ point: BranchRecursion.Best) -> Int { point.tieBreak >> 52 }
    let changes = curves.reduce(1) { $0 + ($1.map(changed).max() ?? 0) }
    let total = curves.reduce(1) { $0 + ($1.map { abs($0.value) }.max() ?? 0) }
    let factor = total < (1 << 60) / changes ? changes : 1
    self.init(
      groups: groups.map { group in
        (
          group.branches.map { branch in
            curves[branch].map {
              Point(
                weight: $0.openSlots,
                value: factor > 1 ? $0.value * factor - changed($0) : $0.value)
            }
          }, group.least
        )
      }, most: most)
  }
}
