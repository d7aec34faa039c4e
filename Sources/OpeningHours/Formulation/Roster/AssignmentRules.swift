import IntegerProgramming
import OpeningHoursTables

// What each rule is in the assignment program.
extension AssignmentProgram {
  /// Adds what a rule asks of one person.
  mutating func add(_ statement: RosterRule.Statement, _ own: PersonColumns) {
    switch statement {
    case .rest(let minutes): addRest(minutes, own)
    case .longestRun(let days): addRuns(of: days, "run", own) { own.worked($0) }
    case .shortestRun(let least): addShortest(least, "least_run", own) { own.worked($0) }
    case .shortestFreeRun(let least): addShortestFree(least, own)
    case .longestFreeRun(let most): addLongestFree(most, own)
    case .singleDayOff(let minutes): addDayOff(minutes, own)
    case .shiftsInRow(let span, let least, let most):
      let days = own.days(in: span, part)
      addRuns(of: most, "row_\(span.start.minutes)", own) { days.look($0) }
      addShortest(least, "least_row_\(span.start.minutes)", own) { days.look($0) }
    case .workedWeekend(let weight): addWorkedWeekends(weight, own)
    case .freeDays(let aWeek):
      addDays(most: 7 - min(max(aWeek, 0), 7), own)
    case .freeDaysTogether(let weight): addFreeDaysTogether(weight, own)
    case .freeWeekendRhythm(let length): addRhythm(length, own)
    case .freeWeekends(let least, let window): addFreeWeekends(least, of: window, own)
    case .mostSundays(let aYear):
      let most = part.problem.rotation.mostSundays(aYear)
      addSum((0..<part.weeks).map { own.worked($0 * 7 + 6) }, most: most, "sundays", own)
    case .dutiesInRow(.late, let most): addRuns(of: most, "late", own) { own.isLate($0) }
    // No two Saturdays are days in a row, nor two Sundays.
    case .dutiesInRow(.saturday, let most): if most < 1 { addNone(on: 5, own) }
    case .dutiesInRow(.sunday, let most): if most < 1 { addNone(on: 6, own) }
    case .sameKindInWeek(let weight): addSameKind(weight, own)
    case .keepsRoster(let weight): addChanges(weight, own)
    // Sums over the rotation: see addDues.
    case .hoursBand, .hoursAccount, .dutyQuota: break
    }
  }

  /// At most so many days of work in each week, where the person has such a limit of her own.
  mutating func addMostDays(_ own: PersonColumns) {
    if let most = own.person.mostDays { addDays(most: most, own) }
  }

  private mutating func addDays(most: Int, _ own: PersonColumns) {
    for week in 0..<part.weeks {
      addSum((0..<7).map { own.worked(week * 7 + $0) }, most: most, "days_\(week)", own)
    }
  }

  private mutating func addNone(on day: Int, _ own: PersonColumns) {
    for week in 0..<part.weeks { addSum([own.worked(week * 7 + day)], most: 0, "none", own) }
  }

  /// A row for a sum of what may be at most 1 each, unless it cannot be broken.
  mutating func addSum(
    _ terms: [LinearExpression?], most: Int, _ name: String, _ own: PersonColumns
  ) {
    let possible = terms.compactMap { $0 }
    guard possible.count > most else { return }
    let sum = LinearExpression.sum(of: possible)
    // What was worked before may break the rule already; what comes is not to make it worse.
    let upper = max(Double(most), sum.constant)
    program.addRow("\(name)_\(own.place)", sum, upper: upper)
  }

  /// No run of more days than so many; in a cyclic rotation none that never ends either.
  mutating func addRuns(
    of days: Int, _ name: String, _ own: PersonColumns, _ isIn: (Int) -> LinearExpression?
  ) {
    let all = part.weeks * 7
    let isCyclic = part.problem.rotation.isCyclic
    // A run that is longer than all that is known cannot be told.
    let known = isCyclic ? all - 1 : all - own.history.firstWeek * 7
    let most = min(max(days, 0), known)
    for start in isCyclic ? 0..<all : (own.history.firstWeek * 7)..<max(0, all - most) {
      guard isCyclic || start + most >= 0 else { continue }
      addSum((start...(start + most)).map(isIn), most: most, "\(name)_\(start)", own)
    }
  }

  private mutating func addRest(_ minutes: Int, _ own: PersonColumns) {
    for (number, today) in own.works.enumerated() {
      if number == 0, let before = own.history.restBefore {
        for (kind, variable) in today
        where before + part.kinds[kind].shift.span.start.minutes < minutes {
          program.setBounds(of: variable, lower: 0, upper: 0)
        }
      }
      let isLast = number + 1 == own.works.count
      guard !isLast || part.problem.rotation.isCyclic else { continue }
      addRest(minutes, today, own.works[isLast ? 0 : number + 1], number, own)
    }
  }

  private mutating func addRest(
    _ minutes: Int, _ today: [(kind: Int, variable: Variable)],
    _ tomorrow: [(kind: Int, variable: Variable)], _ number: Int, _ own: PersonColumns
  ) {
    func isTooShort(_ first: Int, _ second: Int) -> Bool {
      24 * 60 - part.kinds[first].shift.span.end.minutes
        + part.kinds[second].shift.span.start.minutes < minutes
    }
    if own.person.mostShiftsADay > 1 {
      for (first, one) in today {
        for (second, other) in tomorrow where isTooShort(first, second) {
          program.addRow("rest_\(own.place)_\(number)", .sum(of: [one, other]), upper: 1)
        }
      }
      return
    }
    // All that starts no later than the one, and all that ends too late for it, exclude each other.
    for start in Set(tomorrow.map { part.kinds[$0.kind].shift.span.start }).sorted() {
      let early = tomorrow.filter { part.kinds[$0.kind].shift.span.start <= start }
      guard
        let latest = early.max(by: {
          part.kinds[$0.kind].shift.span.start < part.kinds[$1.kind].shift.span.start
        })
      else { continue }
      let late = today.filter { isTooShort($0.kind, latest.kind) }
      guard !late.isEmpty else { continue }
      program.addRow(
        "rest_\(own.place)_\(number)_\(start.minutes)",
        .sum(of: early.map(\.variable) + late.map(\.variable)), upper: 1)
    }
  }
}
