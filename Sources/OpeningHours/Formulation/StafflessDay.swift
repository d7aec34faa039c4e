import OpeningHoursTables

/// The hours without staff of one day, on the slots of the grid: which follow from blocks with staff, and what
/// they are worth.
///
/// What is free between two blocks, before the first and after the last depends on nothing else, so that the
/// worth of a plan builds up with its blocks.
struct StafflessDay {
  private let allowed: [Bool]
  private let adjoinsStaff: Bool
  /// What allowed slots are worth without staff, summed over those before each boundary.
  private var worth = [0]
  /// The bands of the day with their slots' minutes counted from the frame's start.
  private let bands: [(range: Range<Int>, visitMinutes: Int, thousandths: Int)]
  private let slotMinutes: Int

  init(_ day: Weekday, _ staffless: Staffless, _ demand: Demand) {
    let grid = demand.grid
    slotMinutes = grid.slotMinutes
    adjoinsStaff = staffless.service.adjoinsStaff
    let plan = staffless.service.allowed[day]
    allowed = grid.slots.map { slot in
      grid.span(of: slot..<(slot + 1)).map(plan.isOpen(throughout:)) ?? false
    }
    for slot in grid.slots {
      let own = allowed[slot] ? staffless.thousandths(day, slot, demand) : 0
      worth.append((worth.last ?? 0) + own)
    }
    let start = grid.frame.start.minutes
    bands = demand.bands.filter { $0.day == day && $0.thousandths > 0 }.map {
      (
        ($0.span.start.minutes - start)..<($0.span.end.minutes - start), $0.visitMinutes,
        staffless.thousandths($0)
      )
    }
  }

  /// Whether what the hours are worth cannot be built up block by block: a visit may begin before one and end
  /// after it.
  var hasBands: Bool { !bands.isEmpty }

  /// The slots without staff between two boundaries that no block lies between.
  ///
  /// - Parameters:
  ///   - gap: The slots.
  ///   - follows: Whether a block ends where they begin.
  ///   - precedes: Whether one begins where they end.
  /// - Returns: The runs of slots that are open without staff, in order.
  private func free(_ gap: Range<Int>, follows: Bool, precedes: Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var slot = gap.lowerBound
    while slot < gap.upperBound {
      let start = slot
      while slot < gap.upperBound, allowed[slot] { slot += 1 }
      let touches =
        follows && start == gap.lowerBound || precedes && slot == gap.upperBound
      if slot > start, touches || !adjoinsStaff { runs.append(start..<slot) }
      slot = max(slot, start) + 1
    }
    return runs
  }

  /// The slots without staff beside blocks of a day.
  func runs(beside blocks: [Range<Int>]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var last = 0
    for (place, block) in blocks.enumerated() {
      runs += free(last..<block.lowerBound, follows: place > 0, precedes: true)
      last = block.upperBound
    }
    return runs + free(last..<allowed.count, follows: !blocks.isEmpty, precedes: false)
  }

  /// What the slots between two blocks, or before the first, are worth without staff.
  ///
  /// - Parameters:
  ///   - end: The slot after the block before; nothing before the first.
  ///   - start: The first slot of the block that follows; nothing after the last.
  /// - Returns: Thousandths.
  func worth(after end: Int?, before start: Int?) -> Int {
    let gap = (end ?? 0)..<(start ?? allowed.count)
    guard adjoinsStaff else { return worth[gap.upperBound] - worth[gap.lowerBound] }
    return free(gap, follows: end != nil, precedes: start != nil).reduce(0) {
      $0 + worth[$1.upperBound] - worth[$1.lowerBound]
    }
  }

  /// What the bands are worth that blocks do not meet, but with the hours beside them do.
  func worthOfBands(beside blocks: [Range<Int>]) -> Int {
    guard hasBands else { return 0 }
    let all = Self.merged(blocks + runs(beside: blocks))
    return bands.reduce(0) { sum, band in
      sum + (meets(band, blocks) || !meets(band, all) ? 0 : band.thousandths)
    }
  }

  private func meets(
    _ band: (range: Range<Int>, visitMinutes: Int, thousandths: Int), _ blocks: [Range<Int>]
  ) -> Bool {
    blocks.contains { block in
      let minutes = (block.lowerBound * slotMinutes)..<(block.upperBound * slotMinutes)
      return minutes.clamped(to: band.range).count >= band.visitMinutes
    }
  }

  /// Runs of slots with those joined that touch.
  static func merged(_ runs: [Range<Int>]) -> [Range<Int>] {
    runs.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, run in
      if let last = merged.last, last.upperBound == run.lowerBound {
        merged[merged.count - 1] = last.lowerBound..<run.upperBound
      } else {
        merged.append(run)
      }
    }
  }
}
