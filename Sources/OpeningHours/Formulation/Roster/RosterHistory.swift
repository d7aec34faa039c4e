import OpeningHoursTables

/// What one person worked before an open rotation.
struct RosterHistory: Sendable {
  /// The days with work, counted back from Monday of week 0, which is day 0.
  let days: Set<Int>
  /// The days with late duties.
  let lateDays: Set<Int>
  /// The minutes from the start of day 0 back to the end of the last shift of the day before.
  let restBefore: Int?
  /// The weeks, below 0, on whose weekend she worked.
  let weekends: Set<Int>
  /// The first week that anything is known of; 0 without a history.
  let firstWeek: Int

  /// What a person, by her place among the problem's people, worked before.
  init(_ problem: RosterProblem, person: Int) {
    let own = problem.history.filter { $0.person == person && $0.week < 0 }
    days = Set(own.map(\.day.number))
    lateDays = Set(own.filter { problem.team.isDuty($0.shift, .late) }.map(\.day.number))
    restBefore = own.filter { $0.day.number == -1 }
      .map { TimeOfDay.endOfDay.minutes - $0.shift.span.end.minutes }.min()
    weekends = Set(own.filter { $0.shift.day >= .saturday }.map(\.week))
    firstWeek = min(0, problem.history.map(\.week).min() ?? 0)
  }

  /// The remainders of weeks whose weekends a rhythm of so many weeks can leave free: those that it has
  /// left free so far, or all where it has left none free.
  func openPhases(ofRhythm length: Int) -> [Int] {
    let worked = Set(weekends.map { week in ((week % length) + length) % length })
    let open = (0..<length).filter { !worked.contains($0) }
    return open.isEmpty ? Array(0..<length) : open
  }
}
