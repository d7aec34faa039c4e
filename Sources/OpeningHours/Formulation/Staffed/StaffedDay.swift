import IntegerProgramming

/// A day plan with what it asks of the staff.
struct StaffedPlan {
  let blocks: [Range<Int>]
  /// What it is worth, in thousandths.
  let worth: Int
  /// What the plan itself adds to each limit; shifts add to others.
  let usage: [Int]
  /// How many people must be on duty, by slot of the staff's day.
  let required: [Int]
  /// Whether a slot of the staff's day is open, which is when skills are asked for.
  let isOpen: [Bool]
  /// What decides between weeks of equal worth; staff minutes are the fewest that could do.
  var tieBreak: TieBreak
  /// The class of the plan in each class row.
  let classes: [[Int]?]
}

/// A shift that a group can work on a certain day.
struct ShiftKind {
  let shift: Shift
  let slots: Range<Int>
  let paidMinutes: Int
  /// What one such shift adds to each limit.
  let usage: [Int]
}

/// The plans and the shifts of one day.
struct StaffedDay {
  private(set) var plans: [StaffedPlan]
  let kinds: [ShiftKind]
  private let slots: Int
  /// For each skill that is asked for, the kinds of shifts that bring it, and how many are needed.
  let skills: [(kinds: [Int], count: Int)]

  /// Shifts that staff a plan, and what plan and shifts add to each limit.
  struct Bundle: Hashable {
    let usage: [Int]
    /// The least that the shifts cost at the prices that were asked; never too high.
    let cost: Int
  }

  /// Lines of a day's slots on which shifts can be laid at certain costs.
  struct Lines {
    let everyone: IntervalCover
    let skilled: [IntervalCover]
  }

  /// The lines at a price from 0 for each limit's unit.
  func lines(at prices: [Int]) -> Lines {
    lines(costs: kinds.map { kind in zip(prices, kind.usage).reduce(0) { $0 + $1.0 * $1.1 } })
  }

  private func lines(costs: [Int]) -> Lines {
    func line(_ chosen: some Sequence<Int>) -> IntervalCover {
      IntervalCover(places: slots, intervals: chosen.map { (kinds[$0].slots, costs[$0]) })
    }
    return Lines(everyone: line(kinds.indices), skilled: skills.map { line($0.kinds) })
  }

  /// The cheapest shifts for a plan on the lines; nothing where no shifts can staff it.
  ///
  /// Where skills are asked for, shifts for everyone and shifts for each skill are laid apart, and the
  /// dearest of them is what the plan costs at least.
  func bundle(for plan: StaffedPlan, on lines: Lines) -> Bundle? {
    guard let cover = lines.everyone.cheapest(demand: plan.required) else { return nil }
    var cost = cover.cost
    for (line, skill) in zip(lines.skilled, skills) {
      let demand = plan.isOpen.map { $0 ? skill.count : 0 }
      guard let skilled = line.cheapest(demand: demand) else { return nil }
      cost = max(cost, skilled.cost)
    }
    var usage = plan.usage
    for taken in cover.taken {
      for (limit, amount) in kinds[taken.interval].usage.enumerated() {
        usage[limit] += taken.count * amount
      }
    }
    return Bundle(usage: usage, cost: cost)
  }
}

extension StaffedDay {
  /// The plans of a day with the shifts that may staff them.
  init(
    _ day: Weekday, columns: [DayPlanColumn], needs: StaffingNeeds, limits: StaffedLimits,
    classRows: [ClassRow]
  ) {
    slots = needs.grid.slotsPerDay
    let kinds = needs.shifts(on: day).map { shift in
      ShiftKind(
        shift: shift, slots: needs.grid.slots(touching: shift.span),
        paidMinutes: needs.team.paidMinutes(of: shift), usage: limits.usage(of: shift))
    }
    self.kinds = kinds
    skills = needs.skills.map { skill in
      let able = kinds.indices.filter {
        needs.team.groups[kinds[$0].shift.group].skills.contains(skill.name)
      }
      return (able, skill.count)
    }
    plans = columns.map { column in
      var isOpen = needs.grid.slots.map { _ in false }
      for block in column.blocks { for slot in needs.slots(of: block) { isOpen[slot] = true } }
      return StaffedPlan(
        blocks: column.blocks, worth: column.measures.value,
        usage: limits.usage(of: column.measures), required: needs.required(day, column.blocks),
        isOpen: isOpen, tieBreak: column.measures.tieBreak,
        classes: classRows.map { $0.days.contains(day) ? $0.classOf(column.blocks) : nil })
    }
    let paid = lines(costs: kinds.map(\.paidMinutes))
    // A plan that no shifts can staff, however many, is none.
    plans = plans.compactMap { plan in
      guard let bundle = bundle(for: plan, on: paid) else { return nil }
      var plan = plan
      plan.tieBreak.staffMinutes = bundle.cost
      return plan
    }
  }
}
