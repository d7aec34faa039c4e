import OpeningHoursTables

// The part of the audit that is about shifts: each rule is checked minute by minute.
extension Audit {
  /// Everything that is wrong with shifts.
  func staffFindings(_ shifts: [Shift], _ week: Schedule, _ team: Team) -> [Finding] {
    let odd = shifts.compactMap { shift -> Finding? in
      guard team.groups.indices.contains(shift.group) else {
        return Finding(rule: nil, description: "a shift of no group")
      }
      return oddity(of: shift, team).map {
        let group = team.groups[shift.group].name
        return Finding(
          rule: nil, description: "\(group) on \(shift.day.name) \(shift.span.short) \($0)")
      }
    }
    guard odd.isEmpty else { return odd }
    let twice = shifts.indices.filter { place in
      shifts[..<place].contains { other in
        other.worker != nil && other.group == shifts[place].group
          && other.worker == shifts[place].worker
          && other.day == shifts[place].day
          && other.span.start < shifts[place].span.end && shifts[place].span.start < other.span.end
      }
    }.map { place in
      Finding(
        rule: nil,
        description:
          "someone of \(team.groups[shifts[place].group].name) has two shifts at once on "
          + shifts[place].day.name)
    }
    let counts = Weekday.allCases.map { day in
      DutyCounts(shifts.filter { $0.day == day }, week[day], team)
    }
    return twice
      + problem.rules.compactMap { rule in
        let fault: String? =
          switch rule.statement {
          case .duty(let own): onDutyFault(own, counts, team)
          case .team(let own): contractFault(own, shifts, team)
          // Held against the hours alone.
          case .day, .week: nil
          }
        return fault.map { Finding(rule: rule, description: "\"\(rule.name)\" is broken: \($0)") }
      }
  }

  /// People on duty by minute of one day.
  private struct DutyCounts {
    let shifts: [Shift]
    let isOpen: [Bool]
    /// By minute.
    let all: [Int]

    init(_ shifts: [Shift], _ plan: DayPlan, _ team: Team) {
      self.shifts = shifts
      var isOpen = Array(repeating: false, count: 24 * 60)
      for minute in plan.spans.flatMap(\.range) { isOpen[minute] = true }
      self.isOpen = isOpen
      all = Self.counted(shifts)
    }

    static func counted(_ shifts: [Shift]) -> [Int] {
      var counts = Array(repeating: 0, count: 24 * 60)
      for shift in shifts {
        for minute in shift.span.range where shift.pause?.range.contains(minute) != true {
          counts[minute] += 1
        }
      }
      return counts
    }
  }

  /// What is wrong with a shift whatever the week.
  private func oddity(of shift: Shift, _ team: Team) -> String? {
    let group = team.groups[shift.group]
    let minutes = shift.span.minutes
    let mayBeOpen = (problem.rules.people[group.name] ?? 0) > Team.mostSharedOut
    if shift.worker.map({ $0 < 0 }) ?? !mayBeOpen { return "is worked by nobody" }
    let isPresent = group.presence[shift.day.rawValue].contains {
      $0.start <= shift.span.start && shift.span.end <= $0.end
    }
    if !isPresent { return "is not present" }
    if group.namedShifts.isEmpty {
      if minutes < group.shiftMinutes.lowerBound { return "is too short" }
      if minutes > group.shiftMinutes.upperBound { return "is too long" }
    } else if !group.namedShifts.contains(where: { $0.span == shift.span }) {
      return "is no shift of the group"
    }
    // Breaks are counted anew here: no step of work may lack its break.
    let rest = minutes - team.paidMinutes(of: shift)
    if team.breaks.steps.contains(where: { minutes - rest > $0.workAbove && rest < $0.minutes }) {
      return "lacks a break"
    }
    if team.breaks.areCovered, rest > 0 {
      guard let pause = shift.pause, pause.minutes == rest, shift.span.start < pause.start,
        pause.end < shift.span.end
      else { return "has no break where one must be" }
    }
    return nil
  }

  private func onDutyFault(
    _ rule: DutyRule, _ counts: [DutyCounts], _ team: Team
  ) -> String? {
    func fault(_ days: [Weekday], _ isMeant: (DutyCounts, Int) -> Bool, _ least: Int) -> String? {
      for day in days {
        let own = counts[day.rawValue]
        for minute in own.all.indices where isMeant(own, minute) && own.all[minute] < least {
          return "\(day.name) minute \(minute): \(own.all[minute]) on duty"
        }
      }
      return nil
    }
    switch rule {
    case .leastOnDuty(let days, let spans, let count):
      return fault(
        days, { own, minute in own.isOpen[minute] && spans.contains { $0.range.contains(minute) } },
        count)
    case .onDutyByVisits(let thousandths):
      for day in Weekday.allCases {
        for slot in problem.grid.slots {
          let visits = problem.demand[day, slot].thousandths * 60 / problem.grid.slotMinutes
          let range = problem.grid.minutes(of: slot)
          let least = Int((Double(visits) / Double(thousandths)).rounded(.up))
          if let found = fault([day], { $0.isOpen[$1] && range.contains($1) }, least) {
            return found
          }
        }
      }
      return nil
    case .leastSkilled(let skill, let count):
      for day in Weekday.allCases {
        let own = counts[day.rawValue]
        var skilled = DutyCounts.counted(
          own.shifts.filter { team.groups[$0.group].skills.contains(skill) })
        // Of a group in which some have the skill no more than these count.
        for (place, group) in team.groups.enumerated() where !group.skills.contains(skill) {
          guard let some = group.someSkills[skill] else { continue }
          let counted = DutyCounts.counted(own.shifts.filter { $0.group == place })
          for minute in skilled.indices { skilled[minute] += min(some, counted[minute]) }
        }
        if let minute = skilled.indices.first(where: { own.isOpen[$0] && skilled[$0] < count }) {
          return "\(day.name) minute \(minute): \(skilled[minute]) of them on duty"
        }
      }
      return nil
    case .preparation(let days, let minutes, let people):
      return fault(
        days,
        { own, minute in
          guard let first = own.isOpen.firstIndex(of: true) else { return false }
          return minute >= first - minutes && minute < first
        }, people)
    case .closingDown(let days, let minutes, let people):
      return fault(
        days,
        { own, minute in
          guard let last = own.isOpen.lastIndex(of: true) else { return false }
          return minute > last && minute <= last + minutes
        }, people)
    case .leastKeptOverWeek(let kept, let chance):
      var (open, lost) = (0, 0.0)
      for day in Weekday.allCases {
        let own = counts[day.rawValue]
        let audit = KeptAudit(kept: kept, chance: chance, day: day, shifts: own.shifts, team: team)
        for minute in own.isOpen.indices where own.isOpen[minute] {
          open += 1
          lost += audit.chanceOfTooFew(minute)
          if let few = audit.fewerThanOpen(minute) { return "\(day.name) minute \(minute): \(few)" }
        }
      }
      let most = Double(open) * Double(10_000 - chance) / 10_000
      return lost > most + 1e-6 ? "\(lost) minutes are lost, and \(most) may be" : nil
    case .leastKept(let kept, let chance):
      for day in Weekday.allCases {
        let own = counts[day.rawValue]
        let audit = KeptAudit(kept: kept, chance: chance, day: day, shifts: own.shifts, team: team)
        for minute in own.isOpen.indices where own.isOpen[minute] {
          if let fault = audit.fault(minute) { return "\(day.name) minute \(minute): \(fault)" }
        }
      }
      return nil
    }
  }
}
