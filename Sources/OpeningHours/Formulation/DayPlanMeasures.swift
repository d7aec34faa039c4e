/// What one day plan adds to the week, in whole numbers.
struct DayPlanMeasures {
  var openSlots = 0
  /// Slots that are open today and not in the plan, or the other way round.
  var changedSlots = 0
  /// Paid minutes of staff.
  var staffMinutes = 0
  /// Thousandths of a point.
  var value = 0
  /// The sum of the open slots' places in the week, counted from Monday's first slot.
  var lateness = 0
  /// The first open slot, or nothing when closed.
  var opening: Int?
  /// The slot after the last open one, or 0 when closed.
  var closing = 0

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

  init(day: Weekday, problem: Problem) {
    self.day = day
    slotMinutes = problem.grid.slotMinutes
    staffing = problem.staffing
    firstPlace = day.rawValue * problem.grid.slotsPerDay
    for slot in problem.grid.slots {
      let isOpen = problem.grid.span(of: slot..<(slot + 1)).map {
        problem.today[day].isOpen(throughout: $0)
      }
      value.append((value.last ?? 0) + problem.demand[day, slot].thousandths)
      openToday.append((openToday.last ?? 0) + (isOpen == true ? 1 : 0))
    }
  }

  /// The measures of a closed day.
  var closed: DayPlanMeasures { DayPlanMeasures(changedSlots: openToday.last ?? 0) }

  /// The slots from one on that are open today.
  func slotsOpenToday(from slot: Int) -> Int { (openToday.last ?? 0) - openToday[slot] }

  /// The measures of a plan with one more block after the others.
  func extended(_ measures: DayPlanMeasures, by block: Range<Int>) -> DayPlanMeasures {
    var result = measures
    let kept = openToday[block.upperBound] - openToday[block.lowerBound]
    result.openSlots += block.count
    result.changedSlots += block.count - 2 * kept
    result.value += value[block.upperBound] - value[block.lowerBound]
    result.lateness += block.count * (2 * firstPlace + block.lowerBound + block.upperBound - 1) / 2
    result.opening = measures.opening ?? block.lowerBound
    result.closing = block.upperBound
    result.staffMinutes =
      staffing?.paidMinutes(openMinutes: result.openSlots * slotMinutes, on: day) ?? 0
    return result
  }
}
