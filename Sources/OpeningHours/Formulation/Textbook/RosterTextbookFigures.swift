import IntegerProgramming
import OpeningHoursTables

// What a person is due and what her shifts cost in the direct program.
extension RosterTextbook {
  mutating func addHours(_ place: Int, _ count: Int, _ band: Int) {
    let person = problem.people[place]
    func claim(_ one: Person) -> Int {
      one.minutes * count
        - (0..<count).map { problem.leaveMinutes(of: one, inWeek: $0) }.reduce(0, +)
    }
    let all = problem.people.filter { $0.group == person.group }.map(claim).reduce(0, +)
    let paid = problem.shifts.of(group: person.group).paidMinutes(problem.team) * count
    let due = all == 0 ? 0 : min(claim(person), claim(person) * paid / all)
    let band = min(max(0, band), 10_000_000)
    var minutes = LinearExpression()
    for week in 0..<count {
      for (number, shift) in problem.shifts.enumerated() {
        minutes.add(
          Double(problem.team.paidMinutes(of: shift)), times: works[place][week][number])
      }
    }
    program.addRow("hours_\(place)_\(count)", minutes, upper: Double(claim(person) + band))
    let over = program.addVariable(
      "over_\(place)_\(count)", kind: .integer, upper: Double((claim(person) - due) / 15 + 1))
    shortfall.add(1, times: over)
    program.addRow(
      "hours_\(place)_\(count)", minutes - 15 * over, upper: Double(due + band))
    guard due > band else { return }
    let short = program.addVariable(
      "short_\(place)_\(count)", kind: .integer, upper: Double((due - band) / 15 + 1))
    shortfall.add(1, times: short)
    program.addRow(
      "hours_\(place)_\(count)", minutes + 15 * short, lower: Double(due - band))
  }

  mutating func addQuota(_ duty: Duty, _ place: Int) {
    let person = problem.people[place]
    let contracts = problem.people.filter { $0.group == person.group }.map(\.minutes).reduce(0, +)
    guard contracts > 0 else { return }
    let own = problem.shifts.indices.filter { problem.team.isDuty(problem.shifts[$0], duty) }
    let all = own.count { problem.shifts[$0].group == person.group } * weeks
    let lower = all * person.minutes / contracts
    let upper = lower + (all * person.minutes % contracts == 0 ? 0 : 1)
    let count = LinearExpression.sum(of: works[place].flatMap { week in own.map { week[$0] } })
    let (over, under) = (
      program.addVariable("over_\(place)", kind: .integer, upper: Double(all)),
      program.addVariable("under_\(place)", kind: .integer, upper: Double(all))
    )
    shortfall += .sum(of: [over, under])
    program.addRow("quota_\(place)", count - LinearExpression(over), upper: Double(upper))
    program.addRow("quota_\(place)", count + LinearExpression(under), lower: Double(lower))
  }

  mutating func addMixed(_ weight: Int, _ place: Int) {
    for week in 0..<weeks {
      let mixed = program.addVariable("mixed_\(place)_\(week)", kind: .binary)
      cost.add(Double(weight), times: mixed)
      let own = zip(problem.shifts, works[place][week]).map { ($0, $1) }
      for (shift, late) in own where problem.team.isDuty(shift, .late) {
        for (other, early) in own where !problem.team.isDuty(other, .late) {
          program.addRow(
            "mixed_\(place)_\(week)",
            .sum(of: [late, early]) - LinearExpression(mixed), upper: 1)
        }
      }
    }
  }

  /// A person's burden, one variable for each value that it can have.
  mutating func addBurden(_ place: Int) {
    var burden = LinearExpression()
    var most = 0
    for asked in problem.asked(of: problem.people[place]) {
      let touching = problem.shifts.indices.filter { asked.wish.touches(problem.shifts[$0]) }
        .map { works[place][asked.week][$0] }
      let broken = program.addVariable("broken_\(place)", kind: .binary)
      switch asked.wish.grade {
      case .want:
        program.addRow("want_\(place)", .sum(of: touching + [broken]), lower: 1)
      case .ratherNot:
        for variable in touching {
          program.addRow(
            "rather_not_\(place)", LinearExpression(variable) - LinearExpression(broken), upper: 0)
        }
      }
      burden.add(Double(asked.wish.weight), times: broken)
      most += asked.wish.weight
    }
    guard problem.fairness == .squares, most > 0 else {
      cost += burden
      return
    }
    let values = (0...most).map { program.addVariable("burden_\(place)_\($0)", kind: .binary) }
    program.addRow("burden_\(place)", .sum(of: values), lower: 1, upper: 1)
    var sum = LinearExpression()
    for (value, variable) in values.enumerated() {
      sum.add(Double(value), times: variable)
      cost.add(Double(value * value), times: variable)
    }
    program.addRow("burden_\(place)", burden - sum, upper: 0)
  }
}
