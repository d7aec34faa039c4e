import IntegerProgramming
import OpeningHoursTables

// Runs of days that must not be too short, and rest over a day off, in the assignment program.
extension AssignmentProgram {
  private var allDays: Range<Int> { 0..<(part.weeks * 7) }
  private var isCyclic: Bool { part.problem.rotation.isCyclic }

  /// What begins goes on for so many days: who is in on a day and was not the day before is in on the
  /// days to come.
  mutating func addShortest(
    _ least: Int, _ name: String, _ own: PersonColumns, _ isIn: (Int) -> LinearExpression?
  ) {
    for day in allDays {
      guard let first = isIn(day) else { continue }
      for ahead in stride(from: 1, to: min(max(least, 1), allDays.count), by: 1) {
        guard isCyclic || day + ahead < allDays.count else { break }
        let begins = first - (isIn(day - 1) ?? 0)
        program.addRow("\(name)_\(own.place)_\(day)", begins - (isIn(day + ahead) ?? 0), upper: 0)
      }
    }
  }

  /// The same of days off.
  mutating func addShortestFree(_ least: Int, _ own: PersonColumns) {
    for day in allDays {
      guard let before = own.worked(day - 1) else { continue }
      for ahead in stride(from: 1, to: min(max(least, 1), allDays.count), by: 1) {
        guard isCyclic || day + ahead < allDays.count else { break }
        guard let later = own.worked(day + ahead) else { continue }
        program.addRow(
          "least_free_\(own.place)_\(day)", before + later - (own.worked(day) ?? 0), upper: 1)
      }
    }
  }

  /// In each stretch of one day more than may be off there is work, or it is a shortfall.
  mutating func addLongestFree(_ most: Int, _ own: PersonColumns) {
    guard most >= 0, most < allDays.count else { return }
    let away = Set(own.person.leave.map(\.number))
    for start in isCyclic ? allDays : 0..<(allDays.count - most) {
      let stretch = (start...(start + most)).map { $0 % allDays.count }
      guard !stretch.contains(where: away.contains) else { continue }
      var sum = LinearExpression.sum(of: stretch.compactMap { own.worked($0) })
      if options.allowsShortfall {
        let short = program.addVariable("long_free_\(own.place)_\(start)", kind: .binary)
        shortfall.add(1, times: short)
        sum.add(1, times: short)
      }
      program.addRow("long_free_\(own.place)_\(start)", sum, lower: 1)
    }
  }

  /// Two shifts with one day off alone between them do not lie too near.
  mutating func addDayOff(_ minutes: Int, _ own: PersonColumns) {
    for day in allDays {
      let before = shiftsBefore(day, own)
      for (kind, variable) in own.works[day] {
        let start = part.kinds[kind].shift.span.start.minutes
        let near = before.filter { 2 * 1440 - $0.end + start < minutes }.map(\.works)
        guard !near.isEmpty else { continue }
        let between = own.worked(day - 1) ?? 0
        // With several shifts a day each pair is a row of its own.
        for one in own.person.mostShiftsADay > 1 ? near : [.sum(of: near)] {
          program.addRow(
            "day_off_\(own.place)_\(day)", one + LinearExpression(variable) - between, upper: 1)
        }
      }
    }
  }

  /// The shifts two days before a day, with their ends.
  private func shiftsBefore(
    _ day: Int, _ own: PersonColumns
  ) -> [(end: Int, works: LinearExpression)] {
    let number = day - 2
    if number < 0, !isCyclic {
      return part.problem.history.filter {
        $0.person == part.people[own.place] && $0.day.number == number
      }.map { ($0.shift.span.end.minutes, 1) }
    }
    return own.works[(number + allDays.count) % allDays.count].map {
      (part.kinds[$0.kind].shift.span.end.minutes, LinearExpression($0.variable))
    }
  }
}

/// On which days somebody has a shift at certain times.
struct TimedDays {
  let days: [LinearExpression?]
  let before: Set<Int>
  let isCyclic: Bool

  /// Whether a day has one; nothing where it cannot have.
  func look(_ day: Int) -> LinearExpression? {
    if isCyclic { return days[(day % days.count + days.count) % days.count] }
    if day < 0 { return before.contains(day) ? 1 : nil }
    return day < days.count ? days[day] : nil
  }
}

extension PersonColumns {
  /// The days with a shift from when to when.
  func days(in span: TimeSpan, _ part: RosterPart) -> TimedDays {
    let history = part.problem.history.filter {
      $0.person == part.people[place] && $0.week < 0 && $0.shift.span == span
    }
    return TimedDays(
      days: works.map { own in
        let meant = own.filter { part.kinds[$0.kind].shift.span == span }.map(\.variable)
        return meant.isEmpty ? nil : .sum(of: meant)
      }, before: Set(history.map(\.day.number)), isCyclic: part.problem.rotation.isCyclic)
  }
}
