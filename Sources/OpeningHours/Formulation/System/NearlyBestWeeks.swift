import OpeningHoursTables

extension SystemBranchSearch {
  /// The weeks that are nearly as good as the best one at some prices: of those that rows count alike the one
  /// that is worth most.
  ///
  /// - Parameters:
  ///   - prices: What the rows charge.
  ///   - scale: By how much prices are multiplied.
  ///   - gap: How much less than the best they may come to, in scaled numbers.
  ///   - most: More are not listed.
  /// - Returns: The weeks; nothing where there are more.
  func weeks(
    _ prices: BranchPrices, scale: Int, within gap: Int, atMost most: Int
  ) -> [BranchWeek]? {
    // Weeks that serve other people differ, so that hardly two of them are alike.
    guard prices.patterns.isEmpty else { return nil }
    var listing = NearlyBestWeeks(self, prices, scale: scale)
    return listing.weeks(within: gap, atMost: most)
  }
}

/// Lists nearly best weeks of a branch: beginnings go on as long as the best end that their own rules permit
/// makes them good enough.
private struct NearlyBestWeeks {
  private let search: SystemBranchSearch
  private let lanes: WeekLanes
  /// Of each day the plans that differ in what any row counts, the best of those that do not.
  private var days: [[Offer]] = []
  private let slots: [Int]
  /// The best that the days from one on come to, by what the days before leave.
  private var ends: [[UInt64: Int?]]

  private struct Offer {
    let plan: Int
    let usage: UInt64
    let counts: Counts
    let value: Int
  }

  /// What rows count of a week's beginning.
  private struct Counts: Hashable {
    var open = 0
    var staffMinutes = 0
    var cost = 0
    /// Slots that rows count, as bits by their place among them.
    var slots: UInt128 = 0
    var closedDays: UInt8 = 0

    static func + (left: Counts, right: Counts) -> Counts {
      Counts(
        open: left.open + right.open, staffMinutes: left.staffMinutes + right.staffMinutes,
        cost: left.cost + right.cost, slots: left.slots | right.slots,
        closedDays: left.closedDays | right.closedDays)
    }
  }

  private struct Label: Hashable {
    let state: UInt64
    let counts: Counts
  }

  init(_ search: SystemBranchSearch, _ prices: BranchPrices, scale: Int) {
    self.search = search
    lanes = search.plainLanes
    let counted = search.rows.compactMap { row -> Int? in
      if case .slot(let place) = row.measure { place } else { nil }
    }
    slots = Array(Set(counted)).sorted()
    ends = Weekday.allCases.map { _ in [:] }
    let measures = Set(search.rows.map(\.measure))
    days = search.days.days.indices.map { day in
      let worth = search.days.priced(day, prices, scale: scale)
      var best: [Label: Offer] = [:]
      for plan in worth.indices {
        let counts = counts(day, plan, measures)
        let usage = lanes.usages[day][Int(lanes.classes[day][plan])]
        let label = Label(state: usage, counts: counts)
        if let other = best[label], other.value >= worth[plan] { continue }
        best[label] = Offer(plan: plan, usage: usage, counts: counts, value: worth[plan])
      }
      return best.values.sorted { ($0.plan) < ($1.plan) }
    }
  }

  private func counts(_ day: Int, _ plan: Int, _ measures: Set<SystemMeasure>) -> Counts {
    let plans = search.days.days[day]
    let usage = search.days.usage
    var counts = Counts()
    let blocks = plans.blocks(of: plan)
    let open = Int(plans.openSlots[plan])
    if measures.contains(.openSlots) { counts.open = open }
    if open > 0, measures.contains(.staffMinutes) {
      counts.staffMinutes =
        open * usage.ofSlot[day].staffMinutes + usage.ofDay[day].staffMinutes
    }
    if open > 0, measures.contains(.cost) {
      counts.cost = open * usage.ofSlot[day].cost + usage.ofDay[day].cost
    }
    let weekday = Weekday.allCases[day]
    if open == 0, measures.contains(.closed(weekday)) || measures.contains(.opens(weekday)) {
      counts.closedDays = 1 << UInt8(day)
    }
    for (place, slot) in slots.prefix(128).enumerated() where slot / search.days.slotsPerDay == day
    {
      let own = slot % search.days.slotsPerDay
      if blocks.contains(where: { $0.contains(own) }) { counts.slots |= 1 << UInt128(place) }
    }
    return counts
  }

  mutating func weeks(within gap: Int, atMost most: Int) -> [BranchWeek]? {
    guard slots.count <= 128, let best = end(0, lanes.start) else { return nil }
    let least = best - gap
    var labels: [Label: (value: Int, plans: [Int])] = [
      Label(state: lanes.start, counts: Counts()): (0, [])
    ]
    for day in days.indices {
      var next: [Label: (value: Int, plans: [Int])] = [:]
      for (label, begun) in labels.sorted(by: {
        $0.value.plans.lexicographicallyPrecedes($1.value.plans)
      }) {
        for offer in days[day] {
          guard let state = lanes.state(label.state, after: offer.usage, on: day) else { continue }
          let value = begun.value + offer.value
          guard let rest = end(day + 1, state), value + rest >= least else { continue }
          let longer = Label(state: state, counts: label.counts + offer.counts)
          if let other = next[longer], other.value >= value { continue }
          next[longer] = (value, begun.plans + [offer.plan])
        }
        // Far more beginnings than weeks are wanted lead nowhere.
        if next.count > most * 20 { return nil }
      }
      labels = next
    }
    var whole: [Counts: (value: Int, plans: [Int])] = [:]
    for (label, week) in labels {
      if let other = whole[label.counts],
        (-other.value, other.plans.description) <= (-week.value, week.plans.description)
      {
        continue
      }
      whole[label.counts] = week
    }
    guard whole.count <= most else { return nil }
    return whole.values.sorted { $0.plans.lexicographicallyPrecedes($1.plans) }.map {
      search.days.week($0.plans)
    }
  }

  /// The best that the days from one on come to after what the days before leave; nothing where none fits.
  private mutating func end(_ day: Int, _ state: UInt64) -> Int? {
    guard day < days.count else { return lanes.isDone(state) ? 0 : nil }
    if let known = ends[day][state] { return known }
    var best: Int?
    var seen: [UInt64: Int] = [:]
    for offer in days[day] {
      if let other = seen[offer.usage], other >= offer.value { continue }
      seen[offer.usage] = offer.value
    }
    for (usage, value) in seen {
      guard let next = lanes.state(state, after: usage, on: day), let rest = end(day + 1, next)
      else { continue }
      best = max(best ?? .min, value + rest)
    }
    ends[day][state] = .some(best)
    return best
  }
}
