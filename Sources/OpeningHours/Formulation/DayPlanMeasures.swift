import OpeningHoursTables

/// What one day plan adds to the week, in whole numbers.
struct DayPlanMeasures {
  var openSlots = 0
  /// Slots that are open today and not in the plan, or the other way round.
  var changedSlots = 0
  /// Paid minutes of staff.
  var staffMinutes = 0
  /// Thousandths of a point.
  var value = 0
  /// The bands of the day that are met, as a bit set of their places.
  var metBands: UInt64 = 0
  /// The sum of the open slots' places in the week, counted from Monday's first slot.
  var lateness = 0
  /// The first open slot, or nothing when closed.
  var opening: Int?
  /// The slot after the last open one, or 0 when closed.
  var closing = 0
  /// Minutes that are open in another week and not in the plan, or the other way round, for each of
  /// the problem's weeks to keep apart from; empty where there is none.
  var differences: [Int] = []

  /// Wishes of the team that are kept, where a rule asks for them.
  var staffWishes = 0

  var isClosed: Bool { opening == nil }

  /// The order of the objective and its tie-breaks.
  func isBetter(than other: DayPlanMeasures) -> Bool {
    (-value, changedSlots, staffMinutes, lateness)
      < (-other.value, other.changedSlots, other.staffMinutes, other.lateness)
  }
}

/// Measures the plans of one day, block by block, with prefix sums.
struct DayPlanMeter {
  private let day: Weekday
  private let slotMinutes: Int
  private let staffing: FlatStaffing?
  private let firstPlace: Int
  /// Sums over the slots before each boundary.
  private var value = [0]
  private var openToday = [0]
  /// The bands of the day, with their minutes counted from the frame's start.
  private let bands: [(range: Range<Int>, visitMinutes: Int, thousandths: Int)]
  /// Open minutes of each week to keep apart from, also those outside of the frame, and their sums.
  private let othersOpen: [Int]
  private var others: [[Int]]
  /// How many more wishes of the team are kept where the slots before each boundary are open than where they
  /// are closed; and those that a closed day keeps.
  private var wishesOfOpen = [0]
  private let wishesOfClosed: Int
  /// The hours without staff, where the house may have some.
  let staffless: StafflessDay?

  init(day: Weekday, problem: Problem) {
    self.day = day
    slotMinutes = problem.grid.slotMinutes
    staffing = problem.staffing
    firstPlace = day.rawValue * problem.grid.slotsPerDay
    let start = problem.grid.frame.start.minutes
    bands = problem.demand.bands.filter { $0.day == day && $0.thousandths > 0 }.map {
      (
        ($0.span.start.minutes - start)..<($0.span.end.minutes - start), $0.visitMinutes,
        $0.thousandths
      )
    }
    staffless = problem.staffless.flatMap {
      problem.objective == .reach ? nil : StafflessDay(day, $0, problem.demand)
    }
    let wishes = problem.rules.staffWishes
    wishesOfClosed = wishes?.closed[day.rawValue].reduce(0, +) ?? 0
    let others = problem.weeksApart.map { $0[day] }
    othersOpen = others.map(\.openMinutes)
    self.others = others.map { _ in [0] }
    for slot in problem.grid.slots {
      let isOpen = problem.grid.span(of: slot..<(slot + 1)).map {
        problem.today[day].isOpen(throughout: $0)
      }
      value.append((value.last ?? 0) + problem.demand[day, slot].thousandths)
      let wished = wishes.map { $0.open[day.rawValue][slot] - $0.closed[day.rawValue][slot] }
      wishesOfOpen.append((wishesOfOpen.last ?? 0) + (wished ?? 0))
      openToday.append((openToday.last ?? 0) + (isOpen == true ? 1 : 0))
      for (place, other) in others.enumerated() {
        let open = problem.grid.span(of: slot..<(slot + 1)).map(other.openMinutes(within:)) ?? 0
        self.others[place].append((self.others[place].last ?? 0) + open)
      }
    }
  }

  /// The measures of a day without staff.
  var closed: DayPlanMeasures {
    DayPlanMeasures(
      changedSlots: openToday.last ?? 0, differences: othersOpen, staffWishes: wishesOfClosed)
  }

  /// The measures of a plan to which no block will be added: with the hours without staff after the last one,
  /// and with the bands that they help to meet.
  func finished(_ measures: DayPlanMeasures, _ blocks: [Range<Int>]) -> DayPlanMeasures {
    guard let staffless else { return measures }
    var result = measures
    let end = measures.isClosed ? nil : measures.closing
    result.value += staffless.worth(after: end, before: nil)
    result.value += staffless.worthOfBands(beside: blocks)
    return result
  }

  /// The slots from one on that are open today.
  func slotsOpenToday(from slot: Int) -> Int { (openToday.last ?? 0) - openToday[slot] }

  /// The minutes before a slot by which a plan without blocks from there on differs from a week.
  func difference(of measures: DayPlanMeasures, from place: Int, before slot: Int) -> Int {
    let open = others[place]
    return measures.differences[place] - ((open.last ?? 0) - open[slot])
  }

  /// The met bands that a block from a slot on would meet as well, so that what it adds depends on them.
  func bands(_ met: UInt64, thatCountFrom slot: Int) -> UInt64 {
    guard met != 0 else { return 0 }
    var left = met
    for (place, band) in bands.enumerated()
    where band.range.upperBound - slot * slotMinutes < band.visitMinutes {
      left &= ~(1 << UInt64(place))
    }
    return left
  }

  /// Counts each band once in which the block is as long as a visit.
  private func meetBands(_ measures: inout DayPlanMeasures, _ block: Range<Int>) {
    for (place, band) in bands.enumerated() where measures.metBands >> UInt64(place) & 1 == 0 {
      let common =
        min(band.range.upperBound, block.upperBound * slotMinutes)
        - max(band.range.lowerBound, block.lowerBound * slotMinutes)
      guard common >= band.visitMinutes else { continue }
      measures.metBands |= 1 << UInt64(place)
      measures.value += band.thousandths
    }
  }

  /// The measures of a plan with one more block after the others.
  func extended(_ measures: DayPlanMeasures, by block: Range<Int>) -> DayPlanMeasures {
    var result = measures
    let kept = openToday[block.upperBound] - openToday[block.lowerBound]
    result.openSlots += block.count
    result.changedSlots += block.count - 2 * kept
    result.value += value[block.upperBound] - value[block.lowerBound]
    if let staffless {
      let end = measures.isClosed ? nil : measures.closing
      result.value += staffless.worth(after: end, before: block.lowerBound)
    }
    meetBands(&result, block)
    result.lateness += block.count * (2 * firstPlace + block.lowerBound + block.upperBound - 1) / 2
    result.staffWishes += wishesOfOpen[block.upperBound] - wishesOfOpen[block.lowerBound]
    result.opening = measures.opening ?? block.lowerBound
    result.closing = block.upperBound
    for (place, open) in others.enumerated() {
      let common = open[block.upperBound] - open[block.lowerBound]
      result.differences[place] += block.count * slotMinutes - 2 * common
    }
    result.staffMinutes =
      staffing?.paidMinutes(openMinutes: result.openSlots * slotMinutes, on: day) ?? 0
    return result
  }
}
