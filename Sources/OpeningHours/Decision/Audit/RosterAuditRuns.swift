import OpeningHoursTables

// The part of the audit that is about runs of days that must not be too short, and rest over a day off.
extension RosterAudit {
  /// A run of work, or of days off, of fewer days than so many.
  func shortRunFault(_ least: Int, ofWork isWork: Bool, _ place: Int) -> String? {
    let days = Set(own[place].map(\.day.number))
    let eve = problem.history.contains { $0.person == place && $0.day.number == -1 }
    return shortFault(least, allDays.map { days.contains($0) == isWork }, before: eve == isWork)
  }

  /// A run of shifts at just such times that is too short or too long.
  func inRowFault(_ span: TimeSpan, _ least: Int, _ most: Int, _ place: Int) -> String? {
    let days = Set(own[place].filter { $0.shift.span == span }.map(\.day.number))
    let before = problem.history.filter { $0.person == place && $0.week < 0 }
      .filter { $0.shift.span == span }.map(\.day.number)
    return runFault(most, days, Set(before))
      ?? shortFault(least, allDays.map(days.contains), before: before.contains(-1))
  }

  private var allDays: Range<Int> { 0..<(problem.rotation.weeks * 7) }

  /// A run that begins in the rotation, ends in it, and is shorter than so many days.
  private func shortFault(_ least: Int, _ days: [Bool], before: Bool) -> String? {
    let isCyclic = problem.rotation.isCyclic
    guard days.contains(false) else { return nil }
    for start in days.indices where days[start] {
      let goesOn = start > 0 ? days[start - 1] : isCyclic ? days[days.count - 1] : before
      guard !goesOn else { continue }
      let next = (start + 1)..<(start + days.count)
      let end = next.first { isCyclic ? !days[$0 % days.count] : $0 >= days.count || !days[$0] }
      guard let end, isCyclic || end < days.count else { continue }
      if end - start < least { return "\(end - start) days in a row from day \(start + 1)" }
    }
    return nil
  }

  /// A day off between two days of work that is too short.
  func dayOffFault(_ minutes: Int, _ place: Int) -> String? {
    let count = allDays.count
    let isCyclic = problem.rotation.isCyclic
    let history = problem.history.filter { $0.person == place }
    for assignment in own[place] {
      let day = assignment.day.number
      func shifts(_ back: Int) -> [Shift] {
        let number = day - back
        if number < 0, !isCyclic { return history.filter { $0.day.number == number }.map(\.shift) }
        return own[place].filter { $0.day.number == (number + 2 * count) % count }.map(\.shift)
      }
      guard shifts(1).isEmpty else { continue }
      let gap = shifts(2).map {
        2 * 1440 - $0.span.end.minutes + assignment.shift.span.start.minutes
      }.min()
      if let gap, gap < minutes { return "a day off of \(gap) minutes before day \(day + 1)" }
    }
    return nil
  }
}
