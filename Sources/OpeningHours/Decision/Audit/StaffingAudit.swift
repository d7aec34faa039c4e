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

  /// The shifts of each person of a group, by the person's number.
  private func shares(of group: String, _ shifts: [Shift], _ team: Team) -> [Int: [Shift]] {
    var shares: [Int: [Shift]] = [:]
    for shift in shifts where team.groups[shift.group].name == group {
      shares[shift.worker ?? 0, default: []].append(shift)
    }
    return shares
  }

  /// What a shift weighs, minute by minute.
  private static func weight(of shift: Shift, _ burden: Burden, _ team: Team) -> Int {
    var weight = shift.span.end > team.lateAfter ? burden.duties[.late] ?? 0 : 0
    if shift.day == .saturday { weight += burden.duties[.saturday] ?? 0 }
    if shift.day == .sunday { weight += burden.duties[.sunday] ?? 0 }
    let ofMinutes = shift.span.range.reduce(0) { sum, minute in
      burden.times.reduce(sum) { sum, time in
        time.days.contains(shift.day) && time.span.range.contains(minute)
          ? sum + time.thousandths : sum
      }
    }
    return weight + Int((Double(ofMinutes) / 60).rounded())
  }

  private func contractFault(_ rule: TeamRule, _ shifts: [Shift], _ team: Team) -> String? {
    func own(_ name: String) -> [Shift] { shifts.filter { team.groups[$0.group].name == name } }
    func paid(_ shifts: [Shift]) -> Int { shifts.map { team.paidMinutes(of: $0) }.reduce(0, +) }
    func unless(_ holds: Bool, _ found: Int) -> String? { holds ? nil : "\(found)" }
    // The people of a larger group keep within their contracts together.
    let all = rule.group.flatMap { problem.rules.people[$0] }.flatMap { people in
      people > Team.mostSharedOut ? people : nil
    }
    switch rule {
    case .contractHours(let group, let minutes) where all != nil:
      return unless(paid(own(group)) <= minutes * (all ?? 0), paid(own(group)))
    case .contractShifts(let group, let count) where all != nil:
      return unless(own(group).count <= count * (all ?? 0), own(group).count)
    case .dailyShifts(let group, let count) where all != nil:
      let most = Weekday.allCases.map { day in own(group).count { $0.day == day } }.max() ?? 0
      return unless(most <= count * (all ?? 0), most)
    case .people(let group, let count):
      let people = shares(of: group, shifts, team)
      let most = (people.keys.max() ?? -1) + 1
      return unless(most <= count, most)
    case .longestWork(let minutes):
      let longest = shifts.map { team.paidMinutes(of: $0) }.max() ?? 0
      return unless(longest <= minutes, longest)
    case .contractHours(let group, let minutes):
      let most = shares(of: group, shifts, team).values.map(paid).max() ?? 0
      return unless(most <= minutes, most)
    case .contractShifts(let group, let count):
      let most = shares(of: group, shifts, team).values.map(\.count).max() ?? 0
      return unless(most <= count, most)
    case .dailyShifts(let group, let count):
      let most =
        shares(of: group, shifts, team).values.flatMap { own in
          Weekday.allCases.map { day in own.count { $0.day == day } }
        }.max() ?? 0
      return unless(most <= count, most)
    case .mostDuties(let group, let duty, let share):
      let duties = own(group).count { shift in
        switch duty {
        case .late: shift.span.end > team.lateAfter
        case .saturday: shift.day == .saturday
        case .sunday: shift.day == .sunday
        }
      }
      // On average, so that the group counts as a whole.
      guard let people = problem.rules.people[group] else { return nil }
      return unless(duties * share.denominator <= people * share.numerator, duties)
    case .fewerTimes(let group, let days, let fewer, let shiftsADay):
      guard let people = problem.rules.people[group] else { return nil }
      let left =
        days.map { day in
          Self.shiftsLeftOver(
            own(group).filter { $0.day == day }.map(\.span), fewer, people: people,
            shiftsADay: shiftsADay)
        }.max() ?? 0
      return unless(left == 0, left)
    case .hoursTogether(let group, let minutes, let outside, let size):
      guard let people = problem.rules.people[group] else { return nil }
      let counted = own(group).filter { shift in
        !outside[shift.day.rawValue].contains {
          $0.start <= shift.span.start && shift.span.end <= $0.end
        }
      }
      let most = minutes + (people - size.people) * size.each
      return unless(counted.isEmpty || paid(counted) <= most, paid(counted))
    case .shiftsTogether(let group, let count, let size):
      guard let people = problem.rules.people[group] else { return nil }
      let all = own(group).count
      return unless(all <= max(0, count + (people - size.people) * size.each), all)
    case .weekends(let group, let day, let able, let turns, let size):
      guard let people = problem.rules.people[group] else { return nil }
      let shifts = own(group).count { shift in
        shift.day == day
          && !able.outside.contains {
            $0.start <= shift.span.start && shift.span.end <= $0.end
          }
      }
      let able = able.people + (people - size.people) * size.each
      // So many people are needed in each of the weekends, and each works some of them.
      let needed = (shifts + turns.shiftsADay - 1) / turns.shiftsADay
      return unless(needed * turns.weekends <= max(0, able) * turns.works, shifts)
    case .mostPaid(let minutes): return unless(paid(shifts) <= minutes, paid(shifts))
    case .mostCost(let money):
      let cost = shifts.map { team.cents(of: $0) }.reduce(0, +)
      return unless(cost <= money.cents, cost)
    case .mostBurden(let burden, let thousandths):
      let weight = shifts.map { Self.weight(of: $0, burden, team) }.reduce(0, +)
      return unless(weight <= thousandths, weight)
    }
  }
}
