import OpeningHoursTables

/// The best week of listed day plans by dynamic programming over the days.
///
/// The same decision as ``DayPlanProgram``'s, exact and with the same tie-breaks. What matters of
/// the days before a day is what their plans leave of each sum and which classes they use; where that is
/// few things this is far quicker than an integer program, and where it is many the recursion says so.
struct WeekRecursion {
  private let columns: [[DayPlanColumn]]
  private let limits: [SumLimit]
  private let classes: [RecursionClasses]
  /// What the days behind each day add to each limited sum at least and at most.
  private let rest: [[ClosedRange<Int>]]

  /// What a search came to.
  enum Outcome {
    /// The blocks of each day, Monday first.
    case week([[Range<Int>]])
    case infeasible
    /// Too much depends on the days before.
    case tooLarge
  }

  /// After so many steps from one day to the next an integer program is quicker.
  static let mostSteps = 2_000_000
  /// So many steps take about a millisecond.
  static let fewSteps = 50_000

  /// A recursion over days of which each has a plan.
  init(columns: [[DayPlanColumn]], weekRows: [WeekRow], classRows: [ClassRow]) {
    self.columns = columns
    let limits = weekRows.flatMap(SumLimit.limits)
    self.limits = limits
    classes = classRows.map { RecursionClasses($0, columns) }
    var rest = [limits.map { _ in 0...0 }]
    for plans in columns.dropFirst().reversed() {
      let next = zip(limits, rest[0]).map { limit, behind in
        let usages = plans.map { limit.usage($0.measures) }
        return (behind.lowerBound + (usages.min() ?? 0))...(behind.upperBound + (usages.max() ?? 0))
      }
      rest.insert(next, at: 0)
    }
    self.rest = rest
  }

  /// The beginning of a week, as far as what follows depends on it.
  private struct Key: Hashable {
    /// What is left of each sum, as one number.
    let left: Int
    /// The classes in use, as a bit set for each row of them.
    let classes: [UInt64]
  }

  private struct Beginning {
    let left: [Int]
    let classes: [UInt64]
    var value: Int
    var tieBreak: TieBreak
    var before: Int
    var plan: Int

    func isWorse(than value: Int, _ tieBreak: TieBreak) -> Bool {
      (-value, tieBreak) < (-self.value, self.tieBreak)
    }
  }

  /// Finds the best week in a number of steps from one day to the next.
  func best(within mostSteps: Int = mostSteps) -> Outcome {
    guard let strides = strides, classes.allSatisfy({ $0.count <= UInt64.bitWidth }) else {
      return .tooLarge
    }
    var layers: [[Beginning]] = []
    var layer = [
      Beginning(
        left: limits.map(\.most), classes: classes.map { _ in 0 }, value: 0,
        tieBreak: TieBreak(), before: 0, plan: 0)
    ]
    var steps = 0
    for day in columns.indices {
      steps += layer.count * columns[day].count
      guard steps <= mostSteps else { return .tooLarge }
      layer = next(layer, day, strides[day])
      guard !layer.isEmpty else { return .infeasible }
      layers.append(layer)
    }
    return .week(zip(columns, week(layers)).map { $0[$1].blocks })
  }

  /// The best beginnings that end with a day.
  private func next(_ layer: [Beginning], _ day: Int, _ strides: [Int]) -> [Beginning] {
    let usages = columns[day].map { column in limits.map { $0.usage(column.measures) } }
    var found: [Beginning] = []
    var places: [Key: Int] = [:]
    var left = limits.map { _ in 0 }
    for (before, beginning) in layer.enumerated() {
      for (plan, column) in columns[day].enumerated() {
        var packed = 0
        var isPossible = true
        for limit in limits.indices {
          let behind = rest[day][limit]
          // More than all days behind can take is as good as just that.
          left[limit] = min(beginning.left[limit] - usages[plan][limit], behind.upperBound)
          isPossible = isPossible && left[limit] >= behind.lowerBound
          packed += (left[limit] - behind.lowerBound) * strides[limit]
        }
        guard isPossible, let used = classes(after: beginning.classes, plan, day) else {
          continue
        }
        let value = beginning.value + column.measures.value
        let tieBreak = beginning.tieBreak + column.measures.tieBreak
        let key = Key(left: packed, classes: used)
        guard let place = places[key] else {
          places[key] = found.count
          found.append(
            Beginning(
              left: left, classes: used, value: value, tieBreak: tieBreak, before: before,
              plan: plan))
          continue
        }
        guard found[place].isWorse(than: value, tieBreak) else { continue }
        found[place].value = value
        found[place].tieBreak = tieBreak
        found[place].before = before
        found[place].plan = plan
      }
    }
    return found
  }

  /// The classes in use after a day's plan; nothing where they are too many.
  private func classes(after used: [UInt64], _ plan: Int, _ day: Int) -> [UInt64]? {
    guard !classes.isEmpty else { return used }
    var used = used
    for (place, row) in classes.enumerated() {
      if let own = row.classes[day][plan] { used[place] |= 1 << UInt64(own) }
      guard used[place].nonzeroBitCount <= row.most else { return nil }
      if day >= row.lastDay { used[place] = 0 }
    }
    return used
  }

  /// By how much the number of a beginning rises with what is left of each sum, by day; nothing where the
  /// numbers would be too large.
  private var strides: [[Int]]? {
    var strides: [[Int]] = []
    for ranges in rest {
      var own: [Int] = []
      var product = 1
      for range in ranges {
        own.append(product)
        let (next, overflows) = product.multipliedReportingOverflow(by: range.count)
        guard !overflows else { return nil }
        product = next
      }
      strides.append(own)
    }
    return strides
  }

  /// The plans of the best week that all beginnings lead to.
  private func week(_ layers: [[Beginning]]) -> [Int] {
    var week: [Int] = []
    var place = 0
    if let last = layers.last {
      for other in last.indices
      where last[place].isWorse(than: last[other].value, last[other].tieBreak) { place = other }
    }
    for layer in layers.reversed() {
      week.insert(layer[place].plan, at: 0)
      place = layer[place].before
    }
    return week
  }
}

/// A rule about classes of day plans, with the class of each plan as a number.
private struct RecursionClasses {
  /// The class of each plan by day; nothing where it is in none.
  let classes: [[Int?]]
  /// How many classes there are.
  let count: Int
  let most: Int
  /// The last day on which a plan is in a class; -1 where none is.
  let lastDay: Int

  init(_ row: ClassRow, _ columns: [[DayPlanColumn]]) {
    var numbers: [[Int]: Int] = [:]
    classes = columns.enumerated().map { day, plans in
      plans.map { plan in
        guard row.days.contains(where: { $0.rawValue == day }), let key = row.classOf(plan.blocks)
        else { return nil }
        let number = numbers[key] ?? numbers.count
        numbers[key] = number
        return number
      }
    }
    count = numbers.count
    most = row.mostClasses
    lastDay = classes.lastIndex { plans in plans.contains { $0 != nil } } ?? -1
  }
}
