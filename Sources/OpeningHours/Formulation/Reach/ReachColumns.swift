/// A sum over the chosen day plans that must not exceed a limit; a row with two limits is two.
struct ReachLimit {
  let most: Int
  /// What a day plan adds to the sum; below 0 where a row asks for at least so much.
  let usage: (DayPlanMeasures) -> Int

  /// The limits of a row.
  static func limits(of row: WeekRow) -> [ReachLimit] {
    [
      row.upper.map { ReachLimit(most: $0, usage: row.usage) },
      row.lower.map { least in ReachLimit(most: -least) { -row.usage($0) } },
    ].compactMap(\.self)
  }
}

/// What decides between weeks that reach as many people; less is better.
struct TieBreak: Comparable {
  var changedSlots = 0
  var staffMinutes = 0
  var lateness = 0

  static func < (left: TieBreak, right: TieBreak) -> Bool {
    (left.changedSlots, left.staffMinutes, left.lateness)
      < (right.changedSlots, right.staffMinutes, right.lateness)
  }

  static func + (left: TieBreak, right: TieBreak) -> TieBreak {
    TieBreak(
      changedSlots: left.changedSlots + right.changedSlots,
      staffMinutes: left.staffMinutes + right.staffMinutes,
      lateness: left.lateness + right.lateness)
  }
}

extension DayPlanMeasures {
  var tieBreak: TieBreak {
    TieBreak(changedSlots: changedSlots, staffMinutes: staffMinutes, lateness: lateness)
  }
}

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
  ///   - patterns: The sets of windows that the day has for someone.
  ///   - limits: The sums that link the days.
  ///   - classRows: The rules that sort the plans of this day into classes.
  /// - Returns: The plans worth considering.
  static func columns(
    _ plans: [DayPlanColumn], patterns: [[Range<Int>]], limits: [ReachLimit], classRows: [ClassRow]
  ) -> [ReachColumn] {
    let all = plans.map { plan in
      ReachColumn(
        blocks: plan.blocks, usage: limits.map { $0.usage(plan.measures) },
        classes: classRows.map { $0.classOf(plan.blocks) }, tieBreak: plan.measures.tieBreak,
        served: served(by: plan.blocks, patterns))
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

  private static func served(by blocks: [Range<Int>], _ patterns: [[Range<Int>]]) -> [UInt64] {
    var served = [UInt64](repeating: 0, count: (patterns.count + 63) / 64)
    for (position, windows) in patterns.enumerated()
    where windows.contains(where: { window in
      blocks.contains { $0.lowerBound <= window.lowerBound && window.upperBound <= $0.upperBound }
    }) {
      served[position / 64] |= 1 << UInt64(position % 64)
    }
    return served
  }
}
