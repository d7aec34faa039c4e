import OpeningHoursTables

// Whether people can walk lines of weeks, as a plan asks for.
extension RosterBuilder {
  /// The weeks after which the lines of all groups end together: each has as many weeks as its group has
  /// people.
  var weeksOfLines: Int {
    var weeks = 1
    for group in team?.groups ?? [] {
      guard let count = settings[group: group.name, .people]?.number, count >= 1,
        count <= Rotation.mostWeeksOfLines
      else { continue }
      weeks *= count / [weeks, count].greatestCommonDivisor
      guard weeks <= Rotation.mostWeeksOfLines else { return Rotation.mostWeeksOfLines }
    }
    return weeks
  }

  /// Tells of whatever keeps people from walking lines.
  func checkLines(
    _ people: [Person], _ rotation: Rotation, _ diagnostics: inout [Diagnostic]
  ) {
    guard let source = file.roster.lines else { return }
    guard rotation.hasLines else {
      diagnostics.append(
        Diagnostic(source, "lines repeat, and the rotation does not", hint: "write cyclic: true"))
      return
    }
    if let kept = file.roster.kept {
      diagnostics.append(
        Diagnostic(kept.file.source, "a line keeps no roster", hint: "take keep or lines out"))
    }
    for rule in rosterRules() {
      guard let hint = rule.statement.hintWithLines else { continue }
      diagnostics.append(
        Diagnostic(rule.source, "people who walk a line cannot have this rule", hint: hint))
    }
    for place in team?.groups.indices ?? 0..<0 {
      let own = people.filter { $0.group == place }
      guard let first = own.first else { continue }
      if let other = own.first(where: { !$0.isLike(first) }) {
        diagnostics.append(
          Diagnostic(
            other.source, "\(other.name) and \(first.name) cannot walk one line",
            hint:
              "people of a group have the same hours, days and skills there, and one shift a day"))
      }
      guard rotation.weeks % own.count != 0 else { continue }
      diagnostics.append(
        Diagnostic(
          source,
          "a line of \(own.count) people does not come out even in \(rotation.weeks) weeks",
          hint: "take weeks out, or write as many as all groups' people divide"))
    }
  }
}

extension Person {
  /// Whether somebody can walk the same line.
  fileprivate func isLike(_ other: Person) -> Bool {
    minutes == other.minutes && skills == other.skills && available == other.available
      && mostDays == other.mostDays && mostShiftsADay == 1 && other.mostShiftsADay == 1
  }
}

extension RosterRule.Statement {
  /// What to do about a rule that says nothing of a line that everybody walks.
  fileprivate var hintWithLines: String? {
    switch self {
    case .hoursAccount: "a line shares hours out over all its weeks: take account out"
    case .freeWeekends: "write  free-weekends: every second , or prefer"
    case .keepsRoster: "take keep out"
    case .rest, .singleDayOff, .longestRun, .shortestRun, .shortestFreeRun, .longestFreeRun,
      .shiftsInRow, .freeDays, .freeDaysTogether, .freeWeekendRhythm, .workedWeekend,
      .mostSundays, .hoursBand, .dutyQuota, .dutiesInRow, .sameKindInWeek:
      nil
    }
  }
}
