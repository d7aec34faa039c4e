/// A sum over the chosen day plans that must not exceed a limit; a row with two limits is two.
struct SumLimit {
  let most: Int
  /// What a day plan adds to the sum; below 0 where a row asks for at least so much.
  let usage: (DayPlanMeasures) -> Int

  /// The limits of a row.
  static func limits(of row: WeekRow) -> [SumLimit] {
    [
      row.upper.map { SumLimit(most: $0, usage: row.usage) },
      row.lower.map { least in SumLimit(most: -least) { -row.usage($0) } },
    ].compactMap(\.self)
  }
}

/// What decides between weeks worth as much; less is better.
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
