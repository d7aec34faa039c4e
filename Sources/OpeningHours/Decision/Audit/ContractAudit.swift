import OpeningHoursTables

// The part of the audit that is about how much of a team there is and what each may be asked for.
extension Audit {
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

  /// How shifts break a rule about contracts, or nothing where they obey it.
  func contractFault(_ rule: TeamRule, _ shifts: [Shift], _ team: Team) -> String? {
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
    case .shiftsOver(let group, let times, let most, let size):
      guard let people = problem.rules.people[group] else { return nil }
      let shifts = own(group).count { shift in
        times[shift.day.rawValue].contains {
          shift.span.start <= $0.start && $0.end <= shift.span.end
        }
      }
      return unless(shifts <= max(0, most + (people - size.people) * size.each), shifts)
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
