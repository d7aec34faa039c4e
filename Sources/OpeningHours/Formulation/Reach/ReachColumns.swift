/// A day plan as the search for reach sees it.
struct ReachColumn {
  let blocks: [Range<Int>]
  /// What it adds to each limit.
  let usage: [Int]
  /// Its class under each class row; nothing where it is in none.
  let classes: [[Int]?]
  let tieBreak: TieBreak
  /// The patterns of its day that it serves, as a bit set.
  let served: [UInt64]

  /// Whether this plan can stand for another in every week: it serves the same people or more, uses
  /// no more of anything, is in the same classes and breaks ties no worse.
  func dominates(_ other: ReachColumn) -> Bool {
    tieBreak <= other.tieBreak && zip(usage, other.usage).allSatisfy { $0 <= $1 }
      && zip(other.served, served).allSatisfy { $0 & ~$1 == 0 } && classes == other.classes
  }
}

extension ReachColumn {
  /// The plans of a day that no other plan makes needless, in the order of the listing.
  ///
  /// - Parameters:
  ///   - plans: All plans of the day.
  ///   - day: The day.
  ///   - reach: The people, with the sets of windows that the day has for someone.
  ///   - staffless: The day's hours without staff, where the house may have some.
  ///   - limits: The sums that link the days.
  ///   - classRows: The rules that sort the plans of this day into classes.
  /// - Returns: The plans worth considering.
  static func columns(
    _ plans: [DayPlanColumn], on day: Int, _ reach: Reach, _ staffless: StafflessDay?,
    limits: [SumLimit], classRows: [ClassRow]
  ) -> [ReachColumn] {
    let all = plans.map { plan in
      ReachColumn(
        blocks: plan.blocks, usage: limits.map { $0.usage(plan.measures) },
        classes: classRows.map { $0.classOf(plan.blocks) }, tieBreak: plan.measures.tieBreak,
        served: served(
          by: plan.blocks,
          staffless.map { StafflessDay.merged(plan.blocks + $0.runs(beside: plan.blocks)) },
          reach.patterns[day], reach.isServedUnstaffed[day]))
    }
    return withoutDominated(all)
  }

  /// Above so many plans of a day, comparing each with each would cost more than it spares.
  private static let mostCompared = 5000

  private static func withoutDominated(_ columns: [ReachColumn]) -> [ReachColumn] {
    guard columns.count <= mostCompared else { return columns }
    // A plan can only be dominated by one that breaks ties no worse, so those come first.
    let order = columns.indices.sorted {
      (columns[$0].tieBreak, $0) < (columns[$1].tieBreak, $1)
    }
    var kept: [Int] = []
    for candidate in order {
      if !kept.contains(where: { columns[$0].dominates(columns[candidate]) }) {
        kept.append(candidate)
      }
    }
    return kept.sorted().map { columns[$0] }
  }

  /// The sets of windows of which some blocks have one open, as bits.
  static func served(by blocks: [Range<Int>], _ patterns: [[Range<Int>]]) -> [UInt64] {
    served(by: blocks, nil, patterns, patterns.map { _ in false })
  }

  /// The patterns that a plan serves, those with staff by its blocks and the others by all open slots.
  private static func served(
    by blocks: [Range<Int>], _ open: [Range<Int>]?, _ patterns: [[Range<Int>]],
    _ isServedUnstaffed: [Bool]
  ) -> [UInt64] {
    var served = [UInt64](repeating: 0, count: (patterns.count + 63) / 64)
    for (position, windows) in patterns.enumerated()
    where windows.contains(where: { window in
      (isServedUnstaffed[position] ? open ?? blocks : blocks).contains {
        $0.lowerBound <= window.lowerBound && window.upperBound <= $0.upperBound
      }
    }) {
      served[position / 64] |= 1 << UInt64(position % 64)
    }
    return served
  }
}
