public import OpeningHoursTables

/// An open time of a week of the rotation in which leave leaves fewer people on duty than are asked for.
public struct LeaveGap: Sendable, Hashable {
  /// The week, from 0.
  public let week: Int
  /// The day.
  public let day: Weekday
  /// From when to when.
  public let span: TimeSpan
  /// How many people are on duty.
  public let onDuty: Int
  /// How many are asked for.
  public let needed: Int
  /// Who is on leave that day and could be on duty then, in the order of the people.
  public let away: [Int]
}

extension Roster {
  /// The times in which leave leaves fewer people on duty than rules ask for while open, in order.
  ///
  /// Times at which too few are on duty and nobody is away are left out: they are no matter of leave.
  ///
  /// - Parameter rules: The rules of the week that the roster staffs.
  /// - Returns: The times, by week, day and time; none where leave leaves enough.
  public func leaveGaps(under rules: [Rule]) -> [LeaveGap] {
    let minima = rules.aboutDuty.compactMap { rule -> Kept.Minimum? in
      guard case .leastOnDuty(let days, let spans, let count) = rule else { return nil }
      return Kept.Minimum(days: days, spans: spans, people: count)
    }
    let needs = Kept(opensWith: minima, absence: Absence(general: 0))
    return (0..<problem.rotation.weeks).flatMap { week -> [LeaveGap] in
      let duty = duty(inWeek: week, needs) {
        DutyByTime.Who(rate: 0, skills: problem.people[$0].skills)
      }
      return duty.cells.filter { $0.shifts.count < $0.opensWith }.reduce(into: []) { gaps, cell in
        let away = away(week, cell)
        guard !away.isEmpty else { return }
        var span = cell.span
        if let last = gaps.last, last.day == cell.day, last.span.end == span.start,
          last.onDuty == cell.shifts.count, last.needed == cell.opensWith, last.away == away,
          let joined = TimeSpan(last.span.start, span.end)
        {
          span = joined
          gaps.removeLast()
        }
        gaps.append(
          LeaveGap(
            week: week, day: cell.day, span: span, onDuty: cell.shifts.count,
            needed: cell.opensWith, away: away))
      }
    }
  }

  private func away(_ week: Int, _ cell: DutyByTime.Cell) -> [Int] {
    problem.people.indices.filter { place in
      problem.people[place].isAway(on: RosterDay(week: week, day: cell.day))
        && problem.people[place].available[cell.day.rawValue].contains {
          $0.intersection(cell.span) == cell.span
        }
    }
  }
}
