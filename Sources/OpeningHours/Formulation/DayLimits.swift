import OpeningHoursTables

/// The day rules of one day, compiled for the slots of the grid.
///
/// Together they are the predicate that decides which day plans exist.
struct DayLimits: Hashable {
  let slotCount: Int
  /// Whether the day may be open, by slot.
  var mayOpen: [Bool]
  /// Whether the day must be open, by slot.
  var mustOpen: [Bool]
  /// Whether the day must be open at some time.
  var mustOpenAtSomeTime = false
  /// The slots of a block, both ends included.
  var shortestBlock = 1
  var longestBlock: Int
  /// Blocks in a day.
  var mostBlocks: Int
  /// The slots of a closure between two blocks.
  var shortestClosure = 1
  /// Open slots in a day.
  var mostOpen: Int

  /// The limits that the rules set for one day.
  init(day: Weekday, grid: WeekGrid, rules: [Rule]) {
    slotCount = grid.slotsPerDay
    mayOpen = Array(repeating: true, count: slotCount)
    mustOpen = Array(repeating: false, count: slotCount)
    longestBlock = slotCount
    mostBlocks = slotCount
    mostOpen = slotCount
    for rule in rules.about(day) { apply(rule, day: day, grid: grid) }
  }

  private mutating func apply(_ rule: DayRule, day: Weekday, grid: WeekGrid) {
    func roundedUp(_ minutes: Int) -> Int { (minutes + grid.slotMinutes - 1) / grid.slotMinutes }
    switch rule {
    case .open(let spans): require(spans, grid)
    case .openAtSomeTime: mustOpenAtSomeTime = true
    case .closed(let spans): forbid(spans, grid)
    case .exactly(let plan, _):
      require(plan.spans, grid)
      forbid([TimeSpan.wholeDay].subtracting(plan.spans), grid)
    case .keepsUnknown(let hours): require(hours[day].spans, grid)
    case .shortestBlock(let minutes): shortestBlock = max(shortestBlock, roundedUp(minutes))
    case .longestBlock(let minutes):
      longestBlock = min(longestBlock, minutes / grid.slotMinutes)
    case .mostBlocks(let count): mostBlocks = min(mostBlocks, count)
    case .shortestClosure(let minutes):
      shortestClosure = max(shortestClosure, roundedUp(minutes))
    case .latestClose(let time):
      forbid([TimeSpan(time, .endOfDay)].compactMap(\.self), grid)
    case .longestDay(let minutes): mostOpen = min(mostOpen, minutes / grid.slotMinutes)
    }
  }

  private mutating func require(_ spans: [TimeSpan], _ grid: WeekGrid) {
    for span in spans {
      for slot in grid.slots(touching: span) { mustOpen[slot] = true }
    }
  }

  private mutating func forbid(_ spans: [TimeSpan], _ grid: WeekGrid) {
    for span in spans {
      for slot in grid.slots(touching: span) { mayOpen[slot] = false }
    }
  }

  /// Whether the day may stay closed.
  var permitsClosed: Bool { !mustOpenAtSomeTime && !mustOpen.contains(true) }
}
