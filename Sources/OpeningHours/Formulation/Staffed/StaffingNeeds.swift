import OpeningHoursTables

/// What the rules ask of a team, compiled for the slots of the staff's grid.
///
/// Shifts begin and end on half hours, or on quarter hours where the opening hours, preparation,
/// named shifts or covered breaks need them. Their day is the frame with the work before and after.
struct StaffingNeeds {
  let team: Team
  /// The grid of the shifts.
  let grid: WeekGrid
  /// How many people of some groups must be on duty while open, because of a skill.
  let skills: [(groups: Set<Int>, count: Int)]
  /// What part of a week's open hours must be kept, where a rule says so of all of them together.
  private(set) var keptOverWeek: (kept: Kept, chance: Int)?
  /// The most minutes of work in a shift.
  let longestWork: Int
  /// What each person of a group may be asked for, in the order of the groups; nothing for a group
  /// that has as many people as are needed.
  private(set) var personLimits: [PersonLimits?]
  private let openings: WeekGrid
  /// How many people must be on duty in a slot of the opening grid when it is open, as [day][slot].
  private let onDuty: [[Int]]
  /// Slots and people before and after, Monday first; each that is asked for.
  private let before: [[(slots: Int, people: Int)]]
  private let after: [[(slots: Int, people: Int)]]

  /// The needs under some of a problem's rules; the grid is that of all of them.
  init(_ problem: Problem, team: Team, rules: [Rule]) {
    self.team = team
    openings = problem.grid
    let grid = Self.grid(problem, team)
    self.grid = grid
    var onDuty = Weekday.allCases.map { _ in problem.grid.slots.map { _ in 0 } }
    var before = Weekday.allCases.map { _ in [(slots: Int, people: Int)]() }
    var after = before
    var skills: [(groups: Set<Int>, count: Int)] = []
    var longestWork = 24 * 60
    let roundedUp = { (minutes: Int) in (minutes + grid.slotMinutes - 1) / grid.slotMinutes }
    for rule in rules.aboutDuty {
      switch rule {
      case .leastOnDuty(let days, let spans, let count):
        for day in days {
          for slot in spans.flatMap({ problem.grid.slots(touching: $0) }) {
            onDuty[day.rawValue][slot] = max(onDuty[day.rawValue][slot], count)
          }
        }
      case .onDutyByVisits(let thousandths):
        for day in Weekday.allCases {
          for slot in problem.grid.slots {
            // Visits an hour, in thousandths.
            let visits = problem.demand[day, slot].thousandths * 60 / problem.grid.slotMinutes
            let count = (visits + thousandths - 1) / max(1, thousandths)
            onDuty[day.rawValue][slot] = max(onDuty[day.rawValue][slot], count)
          }
        }
      case .leastSkilled(let skill, let count): skills += team.groups(with: skill, atLeast: count)
      case .preparation(let days, let minutes, let people):
        for day in days { before[day.rawValue].append((roundedUp(minutes), people)) }
      case .closingDown(let days, let minutes, let people):
        for day in days { after[day.rawValue].append((roundedUp(minutes), people)) }
      case .leastKeptOverWeek(let kept, let chance):
        keptOverWeek = (kept, chance)
        for day in Weekday.allCases {
          for slot in problem.grid.slots {
            guard let span = problem.grid.span(of: slot..<(slot + 1)) else { continue }
            let count = kept.people(on: day, during: span)
            onDuty[day.rawValue][slot] = max(onDuty[day.rawValue][slot], count)
          }
        }
      case .leastKept(let kept, let chance):
        for day in Weekday.allCases {
          for slot in problem.grid.slots {
            guard let span = problem.grid.span(of: slot..<(slot + 1)) else { continue }
            let count = kept.needed(on: day, during: span, chance: chance, team)
            onDuty[day.rawValue][slot] = max(onDuty[day.rawValue][slot], count)
          }
        }
        skills += kept.skills.flatMap {
          team.groups(with: $0, atLeast: kept.needed(with: $0, chance: chance, team))
        }
      }
    }
    for case .longestWork(let minutes) in rules.aboutTeam {
      longestWork = min(longestWork, minutes)
    }
    self.onDuty = onDuty
    self.before = before
    self.after = after
    self.skills = skills
    self.longestWork = longestWork
    personLimits = PersonLimits.limits(of: team, under: rules)
    var lengths = team.groups.map { _ in Set<Int>() }
    for shift in Weekday.allCases.flatMap(shifts) {
      lengths[shift.group].insert(team.paidMinutes(of: shift))
    }
    for place in lengths.indices where personLimits[place]?.isSharedOut == true {
      personLimits[place]?.tighten(toShiftsOf: lengths[place])
    }
  }

  /// The slots of the staff's day that a plan's blocks are.
  func slots(of block: Range<Int>) -> Range<Int> {
    openings.span(of: block).map { grid.slots(touching: $0) } ?? 0..<0
  }

  /// How many people a plan of a day needs, by slot of the staff's day.
  func required(_ day: Weekday, _ blocks: [Range<Int>]) -> [Int] {
    var required = grid.slots.map { _ in 0 }
    for block in blocks {
      for slot in block {
        for own in slots(of: slot..<(slot + 1)) { required[own] = onDuty[day.rawValue][slot] }
      }
    }
    func ask(_ slots: Range<Int>, _ people: Int) {
      for slot in slots.clamped(to: grid.slots) { required[slot] = max(required[slot], people) }
    }
    if let first = blocks.first.map(slots), let last = blocks.last.map(slots) {
      for work in before[day.rawValue] {
        ask((first.lowerBound - work.slots)..<first.lowerBound, work.people)
      }
      for work in after[day.rawValue] {
        ask(last.upperBound..<(last.upperBound + work.slots), work.people)
      }
    }
    return required
  }

  /// What is lost in a slot of the staff's day while open, with so many on duty at least.
  func losses(in slot: Int, on day: Weekday, from people: Int) -> KeptLosses? {
    guard let (kept, _) = keptOverWeek, let span = grid.span(of: slot..<(slot + 1)) else {
      return nil
    }
    // A slot of the opening grid has one number for all of it, the most that is asked for in it.
    let whole = openings.slots(touching: span)
    let meant = openings.span(of: whole) ?? span
    return KeptLosses(
      ofMinutes: grid.slotMinutes, opensWith: kept.people(on: day, during: meant),
      absence: kept.absence(on: day, during: meant, team), from: people)
  }

  /// The shifts that the groups can work on a day.
  func shifts(on day: Weekday) -> [Shift] {
    team.groups.enumerated().flatMap { place, group in
      spans(of: group, on: day).map { Shift(day: day, span: $0, group: place) }.filter {
        let paid = team.paidMinutes(of: $0)
        return paid > 0 && paid <= longestWork
      }
    }
  }

  private func spans(of group: ContractGroup, on day: Weekday) -> [TimeSpan] {
    let presence = group.presence[day.rawValue]
    guard group.namedShifts.isEmpty else {
      return group.namedShifts.map(\.span).filter { span in
        presence.contains { $0.intersection(span) == span }
      }
    }
    return presence.flatMap { window in
      let slots = grid.slots(within: window)
      return slots.flatMap { start in
        ((start + 1)..<(slots.upperBound + 1)).compactMap { end in
          let minutes = (end - start) * grid.slotMinutes
          return group.shiftMinutes.contains(minutes) ? grid.span(of: start..<end) : nil
        }
      }
    }
  }

  private static func grid(_ problem: Problem, _ team: Team) -> WeekGrid {
    var around = (before: 0, after: 0)
    var lengths: [Int] = []
    for rule in problem.rules.aboutDuty {
      switch rule {
      case .preparation(_, let minutes, _):
        around.before = max(around.before, minutes)
        lengths.append(minutes)
      case .closingDown(_, let minutes, _):
        around.after = max(around.after, minutes)
        lengths.append(minutes)
      case .leastOnDuty, .onDutyByVisits, .leastSkilled, .leastKept, .leastKeptOverWeek: break
      }
    }
    let named = team.groups.flatMap(\.namedShifts).map(\.span)
    lengths += named.flatMap { [$0.start.minutes, $0.end.minutes] }
    lengths.append(problem.grid.frame.start.minutes)
    if team.breaks.areCovered { lengths += team.breaks.steps.map(\.minutes) }
    let coarse = min(30, problem.grid.slotMinutes)
    let slot = lengths.allSatisfy { $0 % coarse == 0 } ? coarse : 15
    let frame = problem.grid.frame
    let start = min(
      max(0, frame.start.minutes - around.before), named.map(\.start.minutes).min() ?? .max)
    let end = max(
      min(24 * 60, frame.end.minutes + around.after), named.map(\.end.minutes).max() ?? 0)
    let whole = TimeSpan(
      .midnight.advanced(byMinutes: start / slot * slot),
      .midnight.advanced(byMinutes: min(24 * 60, (end + slot - 1) / slot * slot)))
    return whole.flatMap { WeekGrid(slotMinutes: slot, frame: $0) } ?? problem.grid
  }
}
