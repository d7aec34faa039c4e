import OpeningHoursTables

// The part of the audit that is about rules that must hold.
extension RosterAudit {
  /// How a person's shifts break a rule, or nothing where they obey it.
  func fault(_ statement: RosterRule.Statement, _ place: Int) -> String? {
    switch statement {
    case .rest(let minutes): restFault(minutes, place)
    case .longestRun(let most):
      runFault(most, Set(own[place].map(\.day.number)), worked(before: place) { _ in true })
    case .shortestRun(let least): shortRunFault(least, ofWork: true, place)
    case .shortestFreeRun(let least): shortRunFault(least, ofWork: false, place)
    case .singleDayOff(let minutes): dayOffFault(minutes, place)
    case .shiftsInRow(let span, let least, let most):
      inRowFault(span, least, most, place)
    case .freeDays(let least):
      fault(inWeeksOf: place) { 7 - $0.count < min(least, 7) }
    case .freeDaysTogether(nil):
      fault(inWeeksOf: place) { !hasTwoFreeDays($0) }
    case .freeWeekendRhythm(let length): rhythmFault(length, place)
    case .freeWeekends(let least, let window): weekendFault(least, window, place)
    case .mostSundays(let aYear): sundayFault(aYear, place)
    case .hoursBand(let band): hoursFault(band, place, [problem.rotation.weeks])
    case .hoursAccount(let band): hoursFault(band, place, Array(1...problem.rotation.weeks))
    case .dutiesInRow(let duty, let most):
      runFault(
        most,
        Set(own[place].filter { problem.team.isDuty($0.shift, duty) }.map(\.day.number)),
        worked(before: place) { problem.team.isDuty($0, duty) })
    // What costs or is a shortfall is no fault.
    case .freeDaysTogether, .dutyQuota, .sameKindInWeek, .keepsRoster, .longestFreeRun,
      .workedWeekend:
      nil
    }
  }

  /// Whether a week has two days off that follow on each other, by the days with work.
  func hasTwoFreeDays(_ days: Set<Weekday>) -> Bool {
    zip(Weekday.allCases, Weekday.allCases.dropFirst()).contains { first, second in
      !days.contains(first) && !days.contains(second)
    }
  }

  private func fault(
    inWeeksOf place: Int, _ isBroken: (Set<Weekday>) -> Bool
  ) -> String? {
    (0..<problem.rotation.weeks).first { week in
      isBroken(Set(own[place].filter { $0.week == week }.map(\.shift.day)))
    }.map { "week \($0 + 1)" }
  }

  private func worked(before place: Int, _ isMeant: (Shift) -> Bool) -> Set<Int> {
    Set(
      problem.history.filter { $0.person == place && $0.week < 0 && isMeant($0.shift) }
        .map(\.day.number))
  }

  private func restFault(_ minutes: Int, _ place: Int) -> String? {
    let length = problem.rotation.weeks * 7
    // Each day with the one before it, the first with the last or with what was worked before.
    for shift in own[place] {
      let eve = shift.day.number - 1
      let before =
        eve >= 0
        ? own[place].filter { $0.day.number == eve }
        : problem.rotation.isCyclic
          ? own[place].filter { $0.day.number == length - 1 }
          : problem.history.filter { $0.person == place && $0.day.number == -1 }
      for other in before
      where 1440 - other.shift.span.end.minutes + shift.shift.span.start.minutes < minutes {
        return "too short a rest before day \(shift.day.number + 1)"
      }
    }
    return nil
  }

  func runFault(_ most: Int, _ days: Set<Int>, _ before: Set<Int>) -> String? {
    let length = problem.rotation.weeks * 7
    if problem.rotation.isCyclic, days.count == length { return "no day ends the run" }
    var run = 0
    // Twice round, so that a run over the end is met as a whole.
    let start = problem.rotation.isCyclic ? 0 : (before.min() ?? 0)
    for day in start..<(problem.rotation.isCyclic ? 2 * length : length) {
      run = (day < 0 ? before.contains(day) : days.contains(day % length)) ? run + 1 : 0
      if day >= 0, run > max(0, most) { return "\(run) days up to day \(day + 1)" }
    }
    return nil
  }

  private func weekendWeeks(_ place: Int) -> Set<Int> {
    Set(own[place].filter { $0.shift.day >= .saturday }.map(\.week))
  }

  private func rhythmFault(_ length: Int, _ place: Int) -> String? {
    guard length >= 1, length <= 1000 else { return nil }
    let before = Set(
      problem.history.filter { $0.person == place && $0.week < 0 && $0.shift.day >= .saturday }
        .map { ($0.week % length + length) % length })
    let now = Set(weekendWeeks(place).map { $0 % length })
    let isFree = { (weeks: Set<Int>) in (0..<length).contains { !weeks.contains($0) } }
    let holds = isFree(before) ? isFree(before.union(now)) : isFree(now)
    return holds ? nil : "no weekend is free in a rhythm"
  }

  private func weekendFault(_ least: Int, _ window: Int, _ place: Int) -> String? {
    let weeks = problem.rotation.weeks
    let now = weekendWeeks(place)
    let before = Set(
      problem.history.filter { $0.person == place && $0.week < 0 && $0.shift.day >= .saturday }
        .map(\.week))
    let window = min(window, 1000)
    guard window >= 1 else { return nil }
    for start in (1 - window)..<weeks where start >= 0 || !problem.rotation.isCyclic {
      let span = start..<(start + window)
      let worked = span.count { week in
        problem.rotation.isCyclic ? now.contains(week % weeks) : now.contains(week)
      }
      let earlier = problem.rotation.isCyclic ? 0 : span.count { before.contains($0) }
      if worked > 0, window - worked - earlier < min(least, window) {
        return "\(window - worked - earlier) free weekends of \(window)"
      }
    }
    return nil
  }

  private func sundayFault(_ aYear: Int, _ place: Int) -> String? {
    let worked = Set(own[place].filter { $0.shift.day == .sunday }.map(\.week)).count
    var most = min(max(aYear, 0), 52) * problem.rotation.weeks / 52
    if !problem.rotation.isCyclic, aYear > 0, most == 0 { most = 1 }
    return worked > most ? "\(worked) Sundays" : nil
  }

  private func hoursFault(_ band: Int, _ place: Int, _ ends: [Int]) -> String? {
    for weeks in ends {
      let paid = paidMinutes(of: place, weeks: weeks)
      let contract = contract(of: problem.people[place], weeks: weeks)
      if paid - contract > max(0, band) { return "\(paid) minutes" }
    }
    return nil
  }
}
