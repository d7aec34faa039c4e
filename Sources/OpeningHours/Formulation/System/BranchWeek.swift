import OpeningHoursTables

/// A week of one branch, with what rows count of it.
struct BranchWeek: Hashable {
  /// The open slots of each day, Monday first, ends excluded.
  let blocks: [[Range<Int>]]
  /// What it is worth to the system: thousandths times the branch's factor.
  let value: Int
  let openSlots: Int
  let staffMinutes: Int
  /// Sixtieths of hundredths of the currency.
  let cost: Int
  /// Slots that are changed from today.
  let changedSlots: Int
  let slotsPerDay: Int

  /// What a row counts of the week.
  func amount(_ measure: SystemMeasure) -> Int {
    switch measure {
    case .openSlots: openSlots
    case .staffMinutes: staffMinutes
    case .cost: cost
    case .slot(let place):
      blocks[place / slotsPerDay].contains { $0.contains(place % slotsPerDay) } ? 1 : 0
    case .opens(let day): blocks[day.rawValue].isEmpty ? 0 : 1
    case .closed(let day): blocks[day.rawValue].isEmpty ? 1 : 0
    case .person(let windows): windows.days.count { $0.isServed(by: blocks[$0.day]) }
    }
  }

  /// The week as hours of the clock.
  func schedule(_ grid: WeekGrid) -> Schedule {
    var schedule = Schedule()
    for (day, blocks) in zip(Weekday.allCases, blocks) {
      schedule[day] = DayPlan(blocks.compactMap { grid.span(of: $0) })
    }
    return schedule
  }
}

/// What the rows charge a branch's week for, in scaled whole numbers.
///
/// Paid time and money follow from the open slots and the days that open, so that there are no other prices.
struct BranchPrices {
  /// What each open slot costs, counted through the week.
  var slots: [Int]
  /// What each day costs where it is closed, Monday first; below 0 where it gains.
  var closedDays: [Int]
  /// What every week costs, whatever is open.
  var base = 0
  /// What each set of windows costs of which one is open, as [day][pattern].
  ///
  /// Below 0; empty where nobody is counted.
  var patterns: [[Int]] = []

  /// No prices.
  init(slotsPerDay: Int) {
    slots = Array(repeating: 0, count: slotsPerDay * Weekday.allCases.count)
    closedDays = Array(repeating: 0, count: Weekday.allCases.count)
  }

  /// The prices that rows ask of a branch.
  ///
  /// - Parameters:
  ///   - usage: What being open takes in the branch.
  ///   - rows: The rows that count the branch.
  ///   - prices: What a unit of each row costs, as [row of the system].
  init(_ usage: BranchUsage, rows: [(place: Int, measure: SystemMeasure)], prices: [Int]) {
    self.init(slotsPerDay: usage.grid.slotsPerDay)
    var everySlot = 0
    var (staffMinute, costUnit) = (0, 0)
    for (place, measure) in rows where prices[place] != 0 {
      let price = prices[place]
      switch measure {
      case .openSlots: everySlot += price
      case .staffMinutes: staffMinute += price
      case .cost: costUnit += price
      case .slot(let slot): slots[slot] += price
      case .opens(let day): open(day, price)
      case .closed(let day): closedDays[day.rawValue] += price
      case .person(let windows): serve(windows, price)
      }
    }
    for day in Weekday.allCases {
      let (each, fixed) = (usage.ofSlot[day.rawValue], usage.ofDay[day.rawValue])
      let slot = everySlot + staffMinute * each.staffMinutes + costUnit * each.cost
      let first = day.rawValue * usage.grid.slotsPerDay
      if slot != 0 {
        for place in first..<(first + usage.grid.slotsPerDay) { slots[place] += slot }
      }
      open(day, staffMinute * fixed.staffMinutes + costUnit * fixed.cost)
    }
  }

  /// Charges each day that serves people.
  private mutating func serve(_ windows: PersonWindows, _ price: Int) {
    if patterns.isEmpty { patterns = Weekday.allCases.map { _ in [] } }
    for own in windows.days {
      let missing = own.pattern + 1 - patterns[own.day].count
      if missing > 0 { patterns[own.day] += repeatElement(0, count: missing) }
      patterns[own.day][own.pattern] += price
    }
  }

  /// Charges a day for opening: all weeks for the day, and those that are closed get it back.
  private mutating func open(_ day: Weekday, _ price: Int) {
    base += price
    closedDays[day.rawValue] -= price
  }
}

/// What being open takes in a branch; all of it adds up.
struct BranchUsage {
  let grid: WeekGrid
  /// What each open slot takes, by day, Monday first.
  let ofSlot: [Amount]
  /// What each day takes that opens at some time.
  let ofDay: [Amount]

  struct Amount {
    var staffMinutes = 0
    /// Sixtieths of hundredths of the currency, so that a minute of anything is a whole number.
    var cost = 0
  }

  init(_ grid: WeekGrid, _ staffing: FlatStaffing?, _ cost: OpenCost) {
    self.grid = grid
    func staff(_ open: Int, _ day: Weekday) -> Int {
      staffing?.paidMinutes(openMinutes: open, on: day) ?? 0
    }
    ofSlot = Weekday.allCases.map { day in
      let paid = staff(2 * grid.slotMinutes, day) - staff(grid.slotMinutes, day)
      return Amount(
        staffMinutes: paid, cost: cost.openHour * grid.slotMinutes + cost.staffHour * paid)
    }
    ofDay = zip(Weekday.allCases, ofSlot).map { day, slot in
      let paid = staff(grid.slotMinutes, day) - slot.staffMinutes
      return Amount(staffMinutes: paid, cost: cost.openDay * 60 + cost.staffHour * paid)
    }
  }
}
