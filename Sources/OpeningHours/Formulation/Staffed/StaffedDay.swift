import IntegerProgramming
import OpeningHoursTables

/// A day plan with what it asks of the staff.
struct StaffedPlan {
  let blocks: [Range<Int>]
  /// What it is worth, in thousandths; never below 0.
  var worth: Int
  /// What the plan itself adds to each limit; shifts add to others.
  var usage: [Int]
  /// How many people must be on duty, by slot of the staff's day.
  let required: [Int]
  /// How many would be so if nothing could be lost, and what is lost with each fewer, by slot; both empty where no
  /// rule adds up what is lost.
  var wanted: [Int] = []
  var losses: [[Int]] = []
  /// Those people times minutes.
  let dutyMinutes: Int
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
  /// The minutes that count towards what must be covered.
  let dutyMinutes: Int
  /// What one such shift adds to each limit.
  let usage: [Int]
}

/// The plans and the shifts of one day.
struct StaffedDay {
  private(set) var plans: [StaffedPlan]
  let kinds: [ShiftKind]
  /// The line of slots on which all shifts can be laid, and those on which each skill's can.
  private let line: IntervalCover
  private let skilledLines: [IntervalCover]
  /// For each skill that is asked for, the kinds of shifts that bring it, and how many are needed.
  let skills: [(kinds: [Int], count: Int)]
  /// The limit of what may be lost of open hours.
  private let lossPlace: Int?

  /// Shifts that staff a plan, and what plan and shifts add to each limit.
  struct Bundle: Hashable {
    let usage: [Int]
    /// The least that the shifts cost at the prices that were asked; never too high.
    let cost: Int
  }

  /// Costs of a day's shifts, made ready for covers.
  struct Costs {
    let everyone: IntervalCover.Costs
    let skilled: [IntervalCover.Costs]
    /// The least cost of a minute on duty, as a cost and the minutes it buys.
    let cheapestMinute: (cost: Int, minutes: Int)
    /// What a part of a minute costs that is lost.
    var loss = 0
  }

  /// What shifts cost at a price from 0 for each limit's unit.
  func costs(at prices: [Int]) -> Costs {
    var own = costs(
      kinds.map { kind in
        var cost = 0
        for limit in prices.indices { cost += prices[limit] * kind.usage[limit] }
        return cost
      })
    own.loss = lossPlace.map { prices[$0] } ?? 0
    return own
  }

  private func costs(_ costs: [Int]) -> Costs {
    Costs(
      everyone: line.costs(costs),
      skilled: zip(skills, skilledLines).map { skill, line in
        line.costs(skill.kinds.map { costs[$0] })
      }, cheapestMinute: cheapestMinute(costs))
  }

  private func cheapestMinute(_ costs: [Int]) -> (cost: Int, minutes: Int) {
    var best = (cost: 0, minutes: 0)
    for (kind, cost) in zip(kinds, costs) where kind.dutyMinutes > 0 {
      if best.minutes == 0 || cost * best.minutes < best.cost * kind.dutyMinutes {
        best = (cost, kind.dutyMinutes)
      }
    }
    return best
  }

  /// What the shifts of a plan cost at least, found without laying any: each minute that someone must
  /// be on duty costs as much as the cheapest.
  func leastCost(of plan: StaffedPlan, at costs: Costs) -> Int {
    let (cost, minutes) = costs.cheapestMinute
    return minutes == 0 ? 0 : (plan.dutyMinutes * cost + minutes - 1) / minutes
  }

  /// The cheapest shifts for a plan at some costs; nothing where no shifts can staff it.
  ///
  /// Where skills are asked for, shifts for everyone and shifts for each skill are laid apart, and the
  /// dearest of them is what the plan costs at least.
  func bundle(for plan: StaffedPlan, at costs: Costs) -> Bundle? {
    guard let cover = cover(plan, at: costs) else { return nil }
    var cost = cover.cost
    for (place, skill) in skills.enumerated() {
      let demand = plan.isOpen.map { $0 ? skill.count : 0 }
      let line = skilledLines[place]
      guard let skilled = line.cheapest(demand: demand, at: costs.skilled[place]) else {
        return nil
      }
      cost = max(cost, skilled.cost)
    }
    // Where breaks are covered, a shift serves for its paid minutes only, which the line does not see.
    cost = max(cost, leastCost(of: plan, at: costs))
    var usage = plan.usage
    for taken in cover.taken {
      for (limit, amount) in kinds[taken.interval].usage.enumerated() {
        usage[limit] += taken.count * amount
      }
    }
    if let lossPlace {
      for (slot, count) in cover.lacking.enumerated() {
        for loss in plan.losses[slot].prefix(count) { usage[lossPlace] += loss }
      }
    }
    return Bundle(usage: usage, cost: cost)
  }

  /// The cheapest shifts for everyone; where losses are added up, with as many people fewer than would lose
  /// nothing as is cheaper.
  private func cover(_ plan: StaffedPlan, at costs: Costs) -> IntervalCover.Cover? {
    plan.wanted.isEmpty
      ? line.cheapest(demand: plan.required, at: costs.everyone)
      : line.cheapest(
        demand: plan.wanted, at: costs.everyone,
        lacking: plan.losses.map { $0.map { $0 * costs.loss } })
  }
}

extension StaffedDay {
  /// The plans of a day with the shifts that may staff them.
  ///
  /// - Throws: `ListingStopped` when the search is to end, which is asked at each plan.
  init(
    _ day: Weekday, columns: [DayPlanColumn], needs: StaffingNeeds, limits: StaffedLimits,
    classRows: [ClassRow], within search: SearchLimits
  ) throws(ListingStopped) {
    let slots = needs.grid.slotsPerDay
    let kinds = needs.shifts(on: day).map { shift in
      ShiftKind(
        shift: shift, slots: needs.grid.slots(touching: shift.span),
        paidMinutes: needs.team.paidMinutes(of: shift),
        dutyMinutes: needs.team.breaks.areCovered
          ? needs.team.paidMinutes(of: shift) : shift.span.minutes, usage: limits.usage(of: shift))
    }
    self.kinds = kinds
    lossPlace = limits.lossPlace
    skills = needs.skills.map { skill in
      let able = kinds.indices.filter {
        skill.groups.contains(kinds[$0].shift.group)
      }
      return (able, skill.count)
    }
    line = IntervalCover(places: slots, ranges: kinds.map(\.slots))
    skilledLines = skills.map { skill in
      IntervalCover(places: slots, ranges: skill.kinds.map { kinds[$0].slots })
    }
    plans = columns.map { column in
      var isOpen = needs.grid.slots.map { _ in false }
      for block in column.blocks { for slot in needs.slots(of: block) { isOpen[slot] = true } }
      let required = needs.required(day, column.blocks)
      return StaffedPlan(
        blocks: column.blocks, worth: column.measures.value,
        usage: limits.usage(of: column.measures), required: required,
        dutyMinutes: required.reduce(0, +) * needs.grid.slotMinutes,
        isOpen: isOpen, tieBreak: column.measures.tieBreak,
        classes: classRows.map { $0.days.contains(day) ? $0.classOf(column.blocks) : nil })
    }
    addLosses(on: day, needs)
    let present = needs.presence(of: kinds)
    plans.removeAll { plan in
      plan.isOpen.indices.contains { slot in
        plan.required[slot] > present.all[slot]
          || plan.isOpen[slot] && zip(skills, present.skilled).contains { $0.count > $1[slot] }
      }
    }
    let paid = costs(kinds.map(\.paidMinutes))
    // A plan that no shifts can staff, however many, is none.
    var staffed: [StaffedPlan] = []
    for var plan in plans {
      if let reason = search.stopReason { throw ListingStopped(reason: reason) }
      guard let bundle = bundle(for: plan, at: paid) else { continue }
      plan.tieBreak.staffMinutes = bundle.cost
      staffed.append(plan)
    }
    plans = staffed
  }
}

extension StaffedDay {
  /// What is lost of each plan's open hours, by how many are on duty.
  private mutating func addLosses(on day: Weekday, _ needs: StaffingNeeds) {
    guard let lossPlace, let (_, chance) = needs.keptOverWeek else { return }
    struct Key: Hashable {
      let slot: Int
      let people: Int
    }
    var known: [Key: KeptLosses] = [:]
    let room = Kept.mayBeLost(of: needs.grid.frame.minutes, chance: chance)
    let ofSlot = Kept.mayBeLost(of: needs.grid.slotMinutes, chance: chance)
    for place in plans.indices {
      var plan = plans[place]
      plan.wanted = plan.required
      plan.losses = plan.required.map { _ in [] }
      plan.usage[lossPlace] = room
      for slot in plan.isOpen.indices where plan.isOpen[slot] {
        let key = Key(slot: slot, people: plan.required[slot])
        guard let losses = known[key] ?? needs.losses(in: slot, on: day, from: key.people) else {
          continue
        }
        known[key] = losses
        plan.wanted[slot] = losses.most
        plan.losses[slot] = losses.steps
        plan.usage[lossPlace] += losses.rest - ofSlot
      }
      plans[place] = plan
    }
  }

  private static let mostCompared = 4000

  /// Forgets what hours are worth, where any week will do: the fewer people a plan needs, the better.
  ///
  /// Plans go in whose place another serves in every week: it needs no one that they do not, adds no
  /// more to any limit, and is of the same classes.
  mutating func preferLeastDemanding() {
    let order = plans.indices.sorted {
      (plans[$0].dutyMinutes, $0) < (plans[$1].dutyMinutes, $1)
    }
    var kept: [Int] = []
    // Of very many plans too many would have to be held against each other.
    let isComparable = plans.count <= Self.mostCompared
    for place in order {
      let isServed = isComparable && kept.contains { plans[$0].serves(for: plans[place]) }
      if !isServed { kept.append(place) }
    }
    plans = kept.sorted().map { plans[$0] }
    let most = plans.map(\.dutyMinutes).max() ?? 0
    for place in plans.indices { plans[place].worth = 100 * (most - plans[place].dutyMinutes) }
  }
}

extension StaffedPlan {
  fileprivate func serves(for other: StaffedPlan) -> Bool {
    dutyMinutes <= other.dutyMinutes && classes == other.classes
      && zip(usage, other.usage).allSatisfy { $0 <= $1 }
      && zip(required, other.required).allSatisfy { $0 <= $1 }
      && zip(wanted, other.wanted).allSatisfy { $0 <= $1 }
      && zip(isOpen, other.isOpen).allSatisfy { !$0 || $1 }
  }
}
