import IntegerProgramming
import OpeningHoursTables

// Hours, quotas, wishes and what else is summed up for one person.
extension AssignmentProgram {
  /// Hours and duties within their limits; what is off a band or a quota is a shortfall where the program
  /// leaves that open.
  mutating func addDues(_ own: PersonColumns) {
    addMostDays(own)
    let dues = RosterDues(part.problem, person: part.people[own.place])
    let unit = max(1, part.kinds.map(\.paidMinutes).greatestCommonDivisor)
    for hours in dues.hours {
      var paid = LinearExpression()
      for (kind, variable) in own.works.prefix((hours.throughWeek + 1) * 7).joined() {
        paid.add(Double(part.kinds[kind].paidMinutes / unit), times: variable)
      }
      addHours(paid, hours, unit: unit, "hours_\(own.place)_\(hours.throughWeek)")
    }
    for quota in dues.quotas {
      let duties = own.works.joined().filter {
        part.problem.team.isDuty(part.kinds[$0.kind].shift, quota.duty)
      }
      addQuota(.sum(of: duties.map(\.variable)), quota, "quota_\(own.place)_\(quota.duty.rawValue)")
    }
  }

  private mutating func addHours(
    _ paid: LinearExpression, _ hours: RosterDues.Hours, unit: Int, _ name: String
  ) {
    let most = paid.terms.reduce(0) { $0 + Int($1.coefficient) } * unit
    let upper = options.allowsShortfall ? hours.most : hours.upper
    if most > upper { program.addRow(name, paid, upper: Double(max(0, upper) / unit)) }
    if options.allowsShortfall, min(most, hours.most) > hours.upper {
      let above = min(most, hours.most) - hours.upper
      let quarters = addShortfall("\(name)_above", upTo: (above + 14) / 15)
      program.addRow(name, Double(unit) * paid - 15 * quarters, upper: Double(hours.upper))
    }
    guard hours.lower > 0 else { return }
    guard options.allowsShortfall else {
      program.addRow(name, paid, lower: Double((hours.lower + unit - 1) / unit))
      return
    }
    let quarters = addShortfall(name, upTo: (hours.lower + 14) / 15)
    program.addRow(
      name, Double(unit) * paid + 15 * quarters, lower: Double(hours.lower))
  }

  private mutating func addQuota(
    _ duties: LinearExpression, _ quota: RosterDues.Quota, _ name: String
  ) {
    let possible = duties.terms.count
    var above = duties
    var below = duties
    if options.allowsShortfall {
      above -= LinearExpression(addShortfall("\(name)_above", upTo: possible))
      below += LinearExpression(addShortfall("\(name)_below", upTo: quota.lower))
    }
    if possible > quota.upper { program.addRow(name, above, upper: Double(quota.upper)) }
    if quota.lower > 0 { program.addRow(name, below, lower: Double(quota.lower)) }
  }

  private mutating func addShortfall(_ name: String, upTo most: Int) -> Variable {
    let short = program.addVariable("\(name)_short", kind: .integer, upper: Double(most))
    shortfall.add(1, times: short)
    return short
  }

  /// A week with late duties and others costs so much.
  mutating func addSameKind(_ weight: Int, _ own: PersonColumns) {
    for week in 0..<part.weeks {
      let days = own.works[(week * 7)..<(week * 7 + 7)]
      let (late, other) = (
        days.joined().contains { part.kinds[$0.kind].isLate },
        days.joined().contains { !part.kinds[$0.kind].isLate }
      )
      guard late, other else { continue }
      let name = "mixed_\(own.place)_\(week)"
      let sides = [true, false].map { isLate in
        let side = program.addVariable("\(name)_\(isLate)", upper: 1)
        for day in days {
          let kinds = day.filter { part.kinds[$0.kind].isLate == isLate }.map(\.variable)
          // With several shifts a day each of them lifts the side by itself.
          for one in own.person.mostShiftsADay > 1 ? kinds.map({ [$0] }) : [kinds]
          where !one.isEmpty {
            program.addRow(name, LinearExpression.sum(of: one) - LinearExpression(side), upper: 0)
          }
        }
        return side
      }
      let mixed = program.addVariable(name, kind: .binary)
      cost.add(Double(weight), times: mixed)
      program.addRow(name, .sum(of: sides) - LinearExpression(mixed), upper: 1)
    }
  }

  /// Each shift that the roster given does not have for the person costs so much.
  mutating func addChanges(_ weight: Int, _ own: PersonColumns) {
    let previous = part.problem.previousTimes(of: part.people[own.place])
    for (number, day) in own.works.enumerated() {
      for (kind, variable) in day
      where !previous[number / 7].contains(RosterShiftTime(part.kinds[kind].shift)) {
        cost.add(Double(weight), times: variable)
      }
    }
  }
}
