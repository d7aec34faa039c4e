import IntegerProgramming
import OpeningHoursTables

// The shifts of the textbook program: an integer variable for each shift that a group can work, a row
// for each slot and each demand on it.
extension TextbookProgram {
  /// (L) to (P) and (T): shifts, and what they must cover and not exceed.
  mutating func addStaffing(_ team: Team) {
    let needs = StaffingNeeds(problem, team: team, rules: problem.rules)
    var worked: [(shift: Shift, variable: Variable)] = []
    for day in Weekday.allCases {
      for shift in needs.shifts(on: day) {
        let pauses =
          team.breaks.areCovered
          ? team.breaks.pauses(in: shift.span, every: needs.grid.slotMinutes) : []
        for pause in pauses.isEmpty ? [nil] : pauses.map(Optional.some) {
          let name =
            "shift_\(day.key)_\(shift.group)_\(shift.span.start.minutes)_\(shift.span.end.minutes)"
            + (pause.map { "_\($0.start.minutes)" } ?? "")
          worked.append(
            (
              Shift(day: day, span: shift.span, group: shift.group, pause: pause),
              program.addVariable(name, kind: .integer, lower: 0)
            ))
        }
      }
    }
    for day in Weekday.allCases {
      for slot in needs.grid.slots {
        guard let span = needs.grid.span(of: slot..<(slot + 1)) else { continue }
        let present = worked.filter {
          $0.shift.day == day && $0.shift.span.intersection(span) != nil
            && $0.shift.pause?.intersection(span) == nil
        }
        addDuty(day, span, present, team)
      }
    }
    for (number, rule) in problem.rules.aboutTeam.enumerated() {
      addLimit(rule, "staff_\(number)", worked, team)
    }
    addPeople(worked, team)
    for case .leastKeptOverWeek(let kept, let chance) in problem.rules.aboutDuty {
      addKeptOverWeek(kept, chance, needs.grid, worked, team)
    }
  }

  /// (L) People on duty, (M) with skills, (N) before opening and after closing.
  private mutating func addDuty(
    _ day: Weekday, _ span: TimeSpan, _ present: [(shift: Shift, variable: Variable)], _ team: Team
  ) {
    let all = LinearExpression.sum(of: present.map(\.variable))
    let open = open[day.rawValue]
    let name = "\(day.key)_\(span.start.minutes)"
    for (number, rule) in problem.rules.aboutDuty.enumerated() {
      switch rule {
      case .leastOnDuty(let days, let spans, let count):
        for slot in slots where days.contains(day) && isMeant(slot, span, spans) {
          addRow("duty_\(number)_\(name)_\(slot)", all - (count, open[slot]), lower: 0)
        }
      case .onDutyByVisits(let thousandths):
        for slot in slots where isMeant(slot, span, [.wholeDay]) {
          let visits = problem.demand[day, slot].thousandths * 60 / grid.slotMinutes
          let count = (visits + thousandths - 1) / thousandths
          addRow("visits_\(number)_\(name)_\(slot)", all - (count, open[slot]), lower: 0)
        }
      case .leastSkilled(let skill, let count):
        let able = present.filter { team.groups[$0.shift.group].skills.contains(skill) }
        var skilled = LinearExpression.sum(of: able.map(\.variable))
        // Of a group in which some have the skill no more than these count.
        for (place, group) in team.groups.enumerated() where !group.skills.contains(skill) {
          guard let some = group.someSkills[skill] else { continue }
          let counted = program.addVariable(
            "skilled_\(number)_\(place)_\(name)", lower: 0, upper: Double(some))
          skilled.add(1, times: counted)
          let own = present.filter { $0.shift.group == place }
          addRow(
            "skilled_\(number)_\(place)_\(name)",
            LinearExpression.sum(of: own.map(\.variable)) - (1, counted), lower: 0)
        }
        for slot in slots where isMeant(slot, span, [.wholeDay]) {
          addRow("skill_\(number)_\(name)_\(slot)", skilled - (count, open[slot]), lower: 0)
        }
      case .preparation(let days, let minutes, let people):
        for slot in slots where days.contains(day) {
          let opening = grid.start(of: slot).minutes
          guard span.range.overlaps((opening - minutes)..<opening) else { continue }
          var row = all - (people, start[day.rawValue][slot])
          for earlier in slots where earlier < slot {
            row.add(Double(people), times: open[earlier])
          }
          addRow("before_\(number)_\(name)_\(slot)", row, lower: 0)
        }
      case .closingDown(let days, let minutes, let people):
        for slot in slots where days.contains(day) {
          let closing = grid.start(of: slot + 1).minutes
          guard span.range.overlaps(closing..<(closing + minutes)) else { continue }
          var row = all - (people, stop[day.rawValue][slot])
          for later in slots where later > slot { row.add(Double(people), times: open[later]) }
          addRow("after_\(number)_\(name)_\(slot)", row, lower: 0)
        }
      // All slots of the week together.
      case .leastKeptOverWeek: break
      case .leastKept(let kept, let chance):
        addKept(kept, chance, "kept_\(number)_\(name)", day, span, present, team)
      }
    }
  }

  /// (L) and (M) once more: so many on duty that enough of them come with a chance.
  private mutating func addKept(
    _ kept: Kept, _ chance: Int, _ name: String, _ day: Weekday, _ staffed: TimeSpan,
    _ present: [(shift: Shift, variable: Variable)], _ team: Team
  ) {
    let open = open[day.rawValue]
    for slot in slots where isMeant(slot, staffed, [.wholeDay]) {
      guard let span = grid.span(of: slot..<(slot + 1)) else { continue }
      func ask(_ who: String, _ count: Int, _ isMeant: (ContractGroup) -> Bool) {
        let able = present.filter { isMeant(team.groups[$0.shift.group]) }.map(\.variable)
        addRow(
          "\(name)_\(slot)\(who)", LinearExpression.sum(of: able) - (count, open[slot]), lower: 0)
      }
      ask("", kept.needed(on: day, during: span, chance: chance, team)) { _ in true }
      for (place, skill) in kept.skills.enumerated() {
        ask("_\(place)", kept.needed(with: skill, chance: chance, team)) {
          $0.skills.contains(skill)
        }
      }
    }
  }

  /// Whether a slot of the opening hours lies in a slot of the staff's day and in some spans.
  private func isMeant(_ slot: Int, _ staffed: TimeSpan, _ spans: [TimeSpan]) -> Bool {
    guard let span = grid.span(of: slot..<(slot + 1)), span.intersection(staffed) != nil else {
      return false
    }
    return spans.contains { $0.intersection(span) != nil }
  }

  /// (O) Contracts of larger groups and duties, (P) paid hours and cost.
  private mutating func addLimit(
    _ rule: TeamRule, _ name: String,
    _ worked: [(shift: Shift, variable: Variable)], _ team: Team
  ) {
    func sum(_ amount: (Shift) -> Int) -> LinearExpression {
      var sum = LinearExpression()
      for entry in worked {
        let own = amount(entry.shift)
        if own != 0 { sum.add(Double(own), times: entry.variable) }
      }
      return sum
    }
    func isOf(_ group: String) -> (Shift) -> Bool { { team.groups[$0.group].name == group } }
    switch rule {
    case .mostDuties(let group, let duty, let share):
      guard let people = problem.rules.people[group] else { return }
      addRow(
        name, sum { isOf(group)($0) && team.isDuty($0, duty) ? share.denominator : 0 },
        upper: Double(people * share.numerator))
    case .mostPaid(let minutes):
      addRow(name, sum { team.paidMinutes(of: $0) }, upper: Double(minutes))
    case .mostCost(let money):
      addRow(name, sum { team.cents(of: $0) }, upper: Double(money.cents))
    case .mostBurden(let burden, let thousandths):
      addRow(name, sum { burden.thousandths(of: $0, team) }, upper: Double(thousandths))
    case .contractHours(let group, let minutes):
      guard let people = problem.rules.people[group], people > Team.mostSharedOut else { return }
      addRow(
        name, sum { isOf(group)($0) ? team.paidMinutes(of: $0) : 0 },
        upper: Double(people * minutes))
    case .contractShifts(let group, let count):
      guard let people = problem.rules.people[group], people > Team.mostSharedOut else { return }
      addRow(name, sum { isOf(group)($0) ? 1 : 0 }, upper: Double(people * count))
    case .dailyShifts(let group, let count):
      guard let people = problem.rules.people[group], people > Team.mostSharedOut else { return }
      for day in Weekday.allCases {
        addRow(
          "\(name)_\(day.key)", sum { isOf(group)($0) && $0.day == day ? 1 : 0 },
          upper: Double(people * count))
      }
    case .fewerTimes(let group, let days, let fewer, let shifts):
      guard let people = problem.rules.people[group] else { return }
      addFewerTimes(
        name, days, fewer, people: people, shiftsADay: shifts,
        worked.filter { isOf(group)($0.shift) })
    case .hoursTogether(let group, let minutes, let outside, let size):
      guard let people = problem.rules.people[group] else { return }
      addRow(
        name,
        sum { shift in
          let isCounted = !outside[shift.day.rawValue].contains {
            $0.start <= shift.span.start && shift.span.end <= $0.end
          }
          return isOf(group)(shift) && isCounted ? team.paidMinutes(of: shift) : 0
        }, upper: Double(max(0, minutes + (people - size.people) * size.each)))
    case .shiftsTogether(let group, let count, let size):
      guard let people = problem.rules.people[group] else { return }
      addRow(
        name, sum { isOf(group)($0) ? 1 : 0 },
        upper: Double(max(0, count + (people - size.people) * size.each)))
    case .weekends(let group, let day, let able, let turns, let size):
      guard let people = problem.rules.people[group] else { return }
      // Over all the weekends together, each of which has the same shifts.
      let places = max(0, able.people + (people - size.people) * size.each) * turns.works
      let most = (places / turns.weekends) * turns.shiftsADay
      addRow(
        name,
        sum { shift in
          let isOthers = able.outside.contains {
            $0.start <= shift.span.start && shift.span.end <= $0.end
          }
          return isOf(group)(shift) && shift.day == day && !isOthers ? 1 : 0
        }, upper: Double(most))
    case .shiftsOver(let group, let times, let most, let size):
      guard let people = problem.rules.people[group] else { return }
      addRow(
        name,
        sum { shift in
          let isOver = times[shift.day.rawValue].contains {
            shift.span.start <= $0.start && $0.end <= shift.span.end
          }
          return isOf(group)(shift) && isOver ? 1 : 0
        }, upper: Double(max(0, most + (people - size.people) * size.each)))
    // Which shifts there are; what each person of a small group may work stands in (T).
    case .longestWork, .people: break
    }
  }
}

/// A sum less so many of a variable.
private func - (sum: LinearExpression, other: (count: Int, variable: Variable)) -> LinearExpression
{
  var sum = sum
  sum.add(-Double(other.count), times: other.variable)
  return sum
}
