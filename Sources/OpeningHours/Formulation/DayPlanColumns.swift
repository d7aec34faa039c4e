import IntegerProgramming
import OpeningHoursTables

/// A day plan that the integer program may choose, with what it adds to each row.
struct DayPlanColumn {
  /// The open blocks in slots, ends excluded; none means closed.
  let blocks: [Range<Int>]
  let measures: DayPlanMeasures
}

/// More day plans than can be listed.
struct TooManyDayPlans: Error {
  let day: Weekday
}

/// The limits of a search ended it while day plans were listed, or shifts for them.
struct ListingStopped: Error {
  let reason: Termination
}

/// The day plans worth considering for one day.
///
/// Two plans that add the same to every row can stand for each other, so only the better one is
/// kept: it is worth more, or as much with fewer changes, fewer staff hours, earlier in the week.
/// What a plan adds builds up block by block, so the beginnings of plans are merged in the same
/// way: dynamic programming over the slots of the day. That is exact, and it leaves hundreds of
/// columns where a quarter-hour grid with split days has hundreds of thousands of plans.
struct DayPlanColumns {
  let weekRows: [WeekRow]
  let classRows: [ClassRow]
  let day: Weekday
  let limits: DayLimits
  let meter: DayPlanMeter

  /// The most plans of one day, finished or begun, that are kept where a rule about timetables
  /// forbids merging.
  static let mostPlans = 50_000

  private let openUntil: [Int]
  private let nextRequired: [Int]
  /// The most slots that a plan may change, where the rules limit them.
  private let mostChanged: Int?
  /// The rows about other weeks: which one, and how much is enough.
  private let apart: [(other: Int, least: Int)]
  /// Whether a row counts the team's wishes.
  private let countsStaffWishes: Bool
  private let isMerging: Bool
  private let opensTogether: Bool
  private var columns: [DayPlanColumn] = []
  private var positions: [Signature: Int] = [:]
  /// The beginnings so far, where they are not merged.
  private var begunCount = 0

  /// What a plan adds to the rows: the opening in the last lane, a sum in each other, and the sums
  /// beyond the seven that a plan file can state, for which no array is made otherwise.
  private struct Signature: Hashable {
    var lanes = SIMD8<Int32>.zero
    var more: [Int] = []
  }

  /// The beginning of a plan up to the end of a block, as far as what follows depends on it.
  private struct Beginning: Hashable {
    let blockCount: Int
    let openSlots: Int
    let changedSlots: Int
    let opening: Int?
    /// Wishes of the team that are kept, where a row counts them.
    let staffWishes: Int
    /// The slot after the last block, where the hours without staff that follow depend on it.
    let closing: Int
    /// The bands that are met and that a later block would meet again.
    let metBands: UInt64
    /// The minutes so far by which it differs from each week to keep apart from, up to the limit.
    let differences: [Int]
    /// All of the plan, where plans cannot be merged.
    let blocks: [Range<Int>]
  }

  /// The best plan for each beginning, in the order in which the beginnings came up.
  private struct Best {
    private(set) var entries: [(beginning: Beginning, plan: DayPlanColumn)] = []
    private var positions: [Beginning: Int] = [:]

    mutating func offer(_ plan: DayPlanColumn, as beginning: Beginning) {
      if let position = positions[beginning] {
        if plan.measures.isBetter(than: entries[position].plan.measures) {
          entries[position].plan = plan
        }
      } else {
        positions[beginning] = entries.count
        entries.append((beginning, plan))
      }
    }
  }

  init(
    day: Weekday, limits: DayLimits, meter: DayPlanMeter, weekRows: [WeekRow],
    classRows: [ClassRow], merges: Bool = true
  ) {
    self.day = day
    self.limits = limits
    self.meter = meter
    self.weekRows = weekRows
    self.classRows = classRows
    mostChanged = weekRows.filter { $0.name == WeekRow.changed }.compactMap(\.upper).min()
    apart = weekRows.compactMap { row in row.other.map { ($0, row.lower ?? 0) } }
    countsStaffWishes = weekRows.contains { $0.name == WeekRow.staffWishes }
    isMerging = merges && !classRows.contains { $0.name == ClassRow.timetable }
    opensTogether = classRows.contains { $0.name == ClassRow.opening && $0.days.contains(day) }
    var openUntil = Array(repeating: limits.slotCount, count: limits.slotCount + 1)
    var nextRequired = openUntil
    for slot in (0..<limits.slotCount).reversed() {
      openUntil[slot] = limits.mayOpen[slot] ? max(slot + 1, openUntil[slot + 1]) : slot
      nextRequired[slot] = limits.mustOpen[slot] ? slot : nextRequired[slot + 1]
    }
    self.openUntil = openUntil
    self.nextRequired = nextRequired
  }

  /// Lists the plans.
  ///
  /// - Parameter search: When to end; asked at each slot.
  /// - Returns: The plans in order of their first block; none when the limits contradict each other.
  /// - Throws: `TooManyDayPlans`, or `ListingStopped` when the limits end the search.
  mutating func listed(within search: SearchLimits = .unlimited) throws -> [DayPlanColumn] {
    if limits.permitsClosed { keep([], nil, meter.closed) }
    // Beginnings by the first slot at which their next block may start.
    var waiting = Array(repeating: Best(), count: limits.slotCount + 1)
    let none = DayPlanColumn(blocks: [], measures: meter.closed)
    waiting[0].offer(none, as: beginning(of: none, before: 0))
    for slot in 0..<limits.slotCount {
      if let reason = search.stopReason { throw ListingStopped(reason: reason) }
      for (beginning, plan) in waiting[slot].entries {
        if !limits.mustOpen[slot], mayGoOn(plan.measures, from: slot + 1) {
          let isSame = apart.isEmpty && beginning.metBands == 0
          waiting[slot + 1].offer(
            plan, as: isSame ? beginning : self.beginning(of: plan, before: slot + 1))
        }
        try extend(plan, at: slot, &waiting)
      }
      waiting[slot] = Best()
    }
    return columns
  }

  /// Adds each block that can start at a slot.
  private mutating func extend(
    _ plan: DayPlanColumn, at start: Int, _ waiting: inout [Best]
  ) throws(TooManyDayPlans) {
    guard plan.blocks.count < limits.mostBlocks else { return }
    let longest = min(limits.longestBlock, limits.mostOpen - plan.measures.openSlots)
    let last = min(openUntil[start], start + longest)
    var end = start + max(1, limits.shortestBlock)
    while end <= last {
      let measures = meter.extended(plan.measures, by: start..<end)
      if nextRequired[end] == limits.slotCount { keep(plan.blocks, start..<end, measures) }
      // Plans that only begin count too: a required hour in the evening lets none finish sooner.
      guard columns.count + begunCount <= Self.mostPlans else { throw TooManyDayPlans(day: day) }
      let next = end + max(1, limits.shortestClosure)
      if next < limits.slotCount, nextRequired[end] >= next, mayGoOn(measures, from: next),
        plan.blocks.count + 1 < limits.mostBlocks
      {
        let longer = DayPlanColumn(blocks: plan.blocks + [start..<end], measures: measures)
        waiting[next].offer(longer, as: beginning(of: longer, before: next))
        if !isMerging { begunCount += 1 }
      }
      end += 1
    }
  }

  /// Whether what has changed before a slot leaves a plan within its limit.
  private func mayGoOn(_ measures: DayPlanMeasures, from slot: Int) -> Bool {
    guard let mostChanged else { return true }
    // The measures count today's later hours as given up; they may still be kept.
    return measures.changedSlots - meter.slotsOpenToday(from: slot) <= mostChanged
  }

  private func beginning(of plan: DayPlanColumn, before slot: Int) -> Beginning {
    Beginning(
      blockCount: limits.mostBlocks < limits.slotCount ? plan.blocks.count : 0,
      openSlots: plan.measures.openSlots,
      // Where no row limits the changes they only break ties, and the better plan is kept anyway.
      changedSlots: mostChanged == nil ? 0 : plan.measures.changedSlots,
      opening: opensTogether ? plan.measures.opening : nil,
      staffWishes: countsStaffWishes ? plan.measures.staffWishes : 0,
      closing: meter.staffless == nil ? 0 : plan.measures.closing,
      metBands: isMerging ? meter.bands(plan.measures.metBands, thatCountFrom: slot) : 0,
      differences: isMerging
        ? apart.map { other, least in
          min(least, meter.difference(of: plan.measures, from: other, before: slot))
        } : [],
      blocks: isMerging && meter.staffless?.hasBands != true ? [] : plan.blocks)
  }

  /// Keeps a plan of some blocks and a last one, unless a better one adds the same to every row.
  private mutating func keep(
    _ blocks: [Range<Int>], _ last: Range<Int>?, _ begun: DayPlanMeasures
  ) {
    let measures = meter.finished(begun, blocks + (last.map { [$0] } ?? []))
    for row in weekRows {
      if let upper = row.upper, row.usage(measures) > upper { return }
    }
    if isMerging {
      let signature = signature(of: measures)
      if let position = positions[signature] {
        guard measures.isBetter(than: columns[position].measures) else { return }
        columns[position] = DayPlanColumn(
          blocks: blocks + (last.map { [$0] } ?? []), measures: measures)
        return
      }
      positions[signature] = columns.count
    }
    columns.append(
      DayPlanColumn(blocks: blocks + (last.map { [$0] } ?? []), measures: measures))
  }

  private func signature(of measures: DayPlanMeasures) -> Signature {
    var signature = Signature()
    for (lane, row) in weekRows.prefix(7).enumerated() {
      signature.lanes[lane] = Int32(truncatingIfNeeded: row.usage(measures))
    }
    for row in weekRows.dropFirst(7) { signature.more.append(row.usage(measures)) }
    if opensTogether {
      signature.lanes[7] = Int32(truncatingIfNeeded: (measures.opening ?? -1) + 1)
    }
    return signature
  }
}
