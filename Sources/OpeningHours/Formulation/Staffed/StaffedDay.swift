import IntegerProgramming

/// A day plan with what it asks of the staff.
struct StaffedPlan {
  let blocks: [Range<Int>]
  /// What it is worth, in thousandths.
  let worth: Int
  /// What the plan itself adds to each limit; shifts add to others.
  let usage: [Int]
  /// How many people must be on duty, by slot.
  let required: [Int]
}

/// A shift that a group can work on a certain day.
struct ShiftKind {
  let group: Int
  let slots: Range<Int>
  /// What one such shift adds to each limit.
  let usage: [Int]
}

/// The plans and the shifts of one day.
struct StaffedDay {
  let plans: [StaffedPlan]
  let kinds: [ShiftKind]

  /// Shifts that staff a plan, and what plan and shifts add to each limit.
  struct Bundle: Hashable {
    let usage: [Int]
    /// What the shifts cost at the prices that were asked.
    let cost: Int
  }

  /// A line of a day's slots on which shifts can be laid, at a price from 0 for each limit's unit.
  func line(at prices: [Int], slots: Int) -> IntervalCover {
    IntervalCover(
      places: slots,
      intervals: kinds.map { kind in
        (kind.slots, zip(prices, kind.usage).reduce(0) { $0 + $1.0 * $1.1 })
      })
  }

  /// The cheapest shifts for a plan on a line; nothing where no shifts can staff it.
  func bundle(for plan: StaffedPlan, on line: IntervalCover) -> Bundle? {
    guard let cover = line.cheapest(demand: plan.required) else { return nil }
    var usage = plan.usage
    for taken in cover.taken {
      for (limit, amount) in kinds[taken.interval].usage.enumerated() {
        usage[limit] += taken.count * amount
      }
    }
    return Bundle(usage: usage, cost: cover.cost)
  }
}

/// The limits of a staffed week: rows of the rules first, then those of the team.
struct StaffedLimits {
  /// What the sum of each must not exceed.
  let most: [Int]
  private let rows: [ReachLimit]
  private let team: Team

  init(weekRows: [WeekRow], team: Team) {
    rows = weekRows.flatMap(ReachLimit.limits)
    self.team = team
    most =
      rows.map(\.most)
      + team.groups.flatMap { [$0.people * $0.weeklyMinutes, $0.people * $0.mostShifts] }
      + [team.mostPaidMinutes].compactMap(\.self)
  }

  /// What a plan adds, shifts apart.
  func usage(of measures: DayPlanMeasures) -> [Int] {
    rows.map { $0.usage(measures) } + Array(repeating: 0, count: most.count - rows.count)
  }

  /// What a shift of a group adds.
  func usage(ofShift minutes: Int, group: Int) -> [Int] {
    var usage = Array(repeating: 0, count: most.count)
    usage[rows.count + 2 * group] = minutes
    usage[rows.count + 2 * group + 1] = 1
    if team.mostPaidMinutes != nil { usage[most.count - 1] = minutes }
    return usage
  }
}

extension StaffedDay {
  /// The plans of a day with the shifts that may staff them.
  init(
    _ day: Weekday, columns: [DayPlanColumn], team: Team, limits: StaffedLimits, grid: WeekGrid
  ) {
    var kinds: [ShiftKind] = []
    for (place, group) in team.groups.enumerated() {
      guard let presence = group.presence[day.rawValue] else { continue }
      let present = grid.slots.filter { slot in
        grid.span(of: slot..<(slot + 1)).map {
          presence.start <= $0.start && $0.end <= presence.end
        } == true
      }
      guard let first = present.first, let last = present.last else { continue }
      for start in first...last {
        for end in (start + 1)...(last + 1) {
          let minutes = (end - start) * grid.slotMinutes
          guard group.shiftMinutes.contains(minutes) else { continue }
          kinds.append(
            ShiftKind(
              group: place, slots: start..<end,
              usage: limits.usage(ofShift: minutes, group: place)))
        }
      }
    }
    self.kinds = kinds
    let line = IntervalCover(
      places: grid.slotsPerDay, intervals: kinds.map { (range: $0.slots, cost: 0) })
    plans = columns.compactMap { column in
      var required = Array(repeating: 0, count: grid.slotsPerDay)
      for slot in column.blocks.joined() { required[slot] = team.required[day.rawValue][slot] }
      // A plan that no shifts can staff, however many, is none.
      guard line.cheapest(demand: required) != nil else { return nil }
      return StaffedPlan(
        blocks: column.blocks, worth: column.measures.value,
        usage: limits.usage(of: column.measures), required: required)
    }
  }
}
