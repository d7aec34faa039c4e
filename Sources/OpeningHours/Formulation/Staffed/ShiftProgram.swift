import IntegerProgramming
import OpeningHoursTables

/// The shifts of a week whose day plans are decided: fewest paid minutes, as an integer program.
struct ShiftProgram {
  private(set) var program = IntegerProgram()
  /// The shift that each variable counts.
  private var shifts: [Shift] = []
  /// These variables.
  private var variables: [Variable] = []
  /// The kind of each of these shifts.
  private var kinds: [ShiftKind] = []
  private var sums: [LinearExpression]
  private var paid = LinearExpression()
  private let needs: StaffingNeeds
  private let units: [Int]
  private let lossPlace: Int?
  /// What divides the paid minutes of all shifts: whole numbers as small as can be help the search.
  private let paidUnit: Int
  /// The groups of which it is asked who works each shift, by their places.
  private var people: [Int: PersonRows] = [:]

  /// - Parameters:
  ///   - days: The days.
  ///   - chosen: The plan of each day.
  ///   - limits: What must not be exceeded.
  ///   - needs: What the rules ask of the team.
  ///   - byPerson: The groups of which it is asked as well who works each shift.
  init(
    days: [StaffedDay], chosen: [Int], limits: StaffedLimits, needs: StaffingNeeds,
    byPerson: Set<Int> = []
  ) {
    self.needs = needs
    for group in byPerson {
      people[group] = needs.personLimits[group].map(PersonRows.init)
    }
    units = limits.units
    lossPlace = limits.lossPlace
    paidUnit = max(1, days.lazy.flatMap(\.kinds).map(\.paidMinutes).greatestCommonDivisor)
    sums = Array(repeating: LinearExpression(), count: limits.most.count)
    for (day, place) in zip(days, chosen) { add(day, day.plans[place]) }
    for own in limits.unlisted { share(own.rows, on: own.day, of: own.group) }
    for (limit, sum) in sums.enumerated() {
      program.addRow(
        "limit_\(limit)", sum, upper: Double(limits.most[limit] / limits.units[limit]))
    }
    for group in people.keys.sorted() { people[group]?.add(to: &program, group: group) }
    program.objective = Objective(.minimize, paid)
  }

  /// Asks for shifts of so many paid minutes at most.
  mutating func payAtMost(_ minutes: Int) {
    program.addRow("paid", paid, upper: (Double(minutes) / Double(paidUnit)).rounded(.down))
  }

  /// Asks for any shifts.
  mutating func dropObjective() { program.objective = Objective(.minimize, LinearExpression()) }

  private mutating func add(_ day: StaffedDay, _ plan: StaffedPlan) {
    for (limit, amount) in plan.usage.enumerated() {
      sums[limit].constant += Double(amount / units[limit])
    }
    var onDuty = Array(repeating: LinearExpression(), count: plan.required.count)
    var skilled = day.skills.map { _ in onDuty }
    let wanted = plan.wanted.isEmpty ? plan.required : plan.wanted
    let most = max(wanted.max() ?? 0, day.skills.map(\.count).max() ?? 0)
    let skillsOfKind = day.kinds.indices.map { kind in
      day.skills.indices.filter { day.skills[$0].kinds.contains(kind) }
    }
    for (place, kind) in day.kinds.enumerated()
    where kind.slots.contains(where: { plan.required[$0] > 0 || plan.isOpen[$0] }) {
      for pause in pauses(of: kind) {
        let variable = addShift(kind, pause, most: most)
        // A break that is no whole number of slots leaves nobody in the slots that it begins.
        let missed = pause.map { needs.grid.slots(touching: $0) }
        for slot in kind.slots where missed?.contains(slot) != true {
          onDuty[slot].add(1, times: variable)
          for skill in skillsOfKind[place] { skilled[skill][slot].add(1, times: variable) }
        }
      }
    }
    for (slot, least) in wanted.enumerated() where least > 0 {
      var there = onDuty[slot]
      if let lossPlace, !plan.losses.isEmpty {
        // Fewer than that may be there; what is lost with each fewer counts.
        for loss in plan.losses[slot] {
          let lacking = program.addVariable(
            "lacking_\(program.variables.count)", lower: 0, upper: 1)
          there.add(1, times: lacking)
          sums[lossPlace].add(Double(loss / units[lossPlace]), times: lacking)
        }
      }
      program.addRow("duty_\(program.rows.count)", there, lower: Double(least))
    }
    for (skill, wanted) in day.skills.enumerated() {
      for slot in plan.isOpen.indices where plan.isOpen[slot] && wanted.count > 0 {
        program.addRow(
          "skill_\(program.rows.count)", skilled[skill][slot], lower: Double(wanted.count))
      }
    }
  }

  /// Shares the shifts of a group on a day out to its people by kinds of them.
  ///
  /// Each shift is a whole one or none, and so are the shares then (Hoffman & Kruskal 1956).
  private mutating func share(_ rows: FewerTimesRows, on day: Weekday, of group: Int) {
    var given = rows.sharers.map { _ in LinearExpression() }
    for (place, shift) in shifts.enumerated() where shift.day == day && shift.group == group {
      var left = LinearExpression(variables[place])
      for (sharer, kind) in rows.sharers.enumerated() where kind.spans.holdWhole(shift.span) {
        let variable = program.addVariable("share_\(day.key)_\(group)_\(place)_\(sharer)")
        left.add(-1, times: variable)
        given[sharer].add(1, times: variable)
      }
      program.addRow("share_\(day.key)_\(group)_\(place)", left, lower: 0, upper: 0)
    }
    for (sharer, sum) in given.enumerated() {
      program.addRow(
        "sharer_\(day.key)_\(group)_\(sharer)", sum,
        upper: Double(rows.sharers[sharer].people * rows.shiftsADay))
    }
  }

  /// A shift that so many people may work.
  private mutating func addShift(
    _ kind: ShiftKind, _ pause: TimeSpan?, most: Int
  ) -> Variable {
    let variable = program.addVariable(
      "shifts_\(shifts.count)", kind: .integer, lower: 0, upper: Double(max(1, most)) * 2)
    kinds.append(kind)
    variables.append(variable)
    shifts.append(
      Shift(
        day: kind.shift.day, span: kind.shift.span, group: kind.shift.group,
        pause: pause))
    paid.add(Double(kind.paidMinutes / paidUnit), times: variable)
    people[kind.shift.group]?.add(variable, kind)
    for (limit, amount) in kind.usage.enumerated() where amount != 0 {
      sums[limit].add(Double(amount / units[limit]), times: variable)
    }
    return variable
  }

  /// When the break of a shift may be, where that matters.
  private func pauses(of kind: ShiftKind) -> [TimeSpan?] {
    let breaks = needs.team.breaks
    let minutes = breaks.minutes(inPresenceOf: kind.shift.span.minutes)
    guard breaks.areCovered, minutes > 0 else { return [nil] }
    return breaks.pauses(in: kind.shift.span, every: needs.grid.slotMinutes)
  }

  /// The shifts of a solution, with who works them where that was asked.
  func shifts(at values: [Double]) -> [Shift] {
    let laid = zip(zip(shifts, kinds), variables).flatMap { entry, variable in
      Array(repeating: entry, count: Int(values[variable.index].rounded()))
    }
    var found = laid.map(\.0)
    for (group, rows) in people {
      let places = found.indices.filter { found[$0].group == group }
      let workers = rows.workers(of: places.map { laid[$0].1 }, at: values)
      for (place, worker) in zip(places, workers) { found[place] = found[place].worked(by: worker) }
    }
    return found.sorted()
  }
}
