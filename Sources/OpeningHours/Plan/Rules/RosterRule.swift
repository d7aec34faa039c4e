public import OpeningHoursTables

/// Something that a roster must hold or should hold, with where it comes from and where it stands.
public struct RosterRule: Sendable, Hashable {
  /// What must hold.
  public let statement: Statement
  /// Who wants it.
  public let origin: RuleOrigin
  /// Where it is stated.
  public let source: Source

  /// A rule of the roster.
  public init(_ statement: Statement, origin: RuleOrigin, source: Source) {
    self.statement = statement
    self.origin = origin
    self.source = source
  }

  /// What must or should hold for each person; lengths are minutes.
  ///
  /// Days and weeks follow on each other as a rotation does: in a cyclic one Monday of the first week comes
  /// after Sunday of the last; in an open one it comes after what was worked before, and what nothing is
  /// known of counts as off. What was worked before is never a fault; it only leaves less for what comes. A
  /// day of leave is a day off.
  ///
  /// Who reads the rules names every one, so that the compiler asks for a new one wherever it has to be
  /// known.
  public enum Statement: Sendable, Hashable {
    /// At least so many minutes between the last shift of a day and the first of the day after; a day off
    /// between two shifts is always enough.
    case rest(minutes: Int)
    /// At most so many days of work in a row; in a cyclic rotation at least one day is off, however many
    /// may be worked.
    case longestRun(days: Int)
    /// At least so many days of work in a row, once there is one; in an open rotation a run that begins before
    /// it, or may go on after it, is not counted.
    case shortestRun(days: Int)
    /// At least so many days off in a row, once there is one; likewise.
    case shortestFreeRun(days: Int)
    /// At most so many days off in a row: each stretch of one more, without leave and wholly inside the
    /// rotation, is a shortfall.
    case longestFreeRun(days: Int)
    /// Where one day off lies alone between two days of work, at least so many minutes lie between the shifts.
    case singleDayOff(minutes: Int)
    /// Days in a row with a shift of just such times: at least and at most so many; a run that begins before
    /// an open rotation, or may go on after it, may be shorter.
    case shiftsInRow(TimeSpan, least: Int, most: Int)
    /// At least so many days off in each week, Monday to Sunday.
    case freeDays(aWeek: Int)
    /// Two of a week's days off, Monday to Sunday, follow on each other; where there is a weight it is a wish that costs so
    /// much in each week that breaks it.
    case freeDaysTogether(weight: Int?)
    /// Saturday and Sunday are off in every week of the same remainder, as in every second one: a rhythm of
    /// each person, which her first weekends decide. The rotation is a whole number of rhythms, or open; then
    /// a rhythm goes on that what was worked before has kept, if there is one.
    case freeWeekendRhythm(every: Int)
    /// Saturday and Sunday are off in at least so many of each so many weeks in a row; weeks of an open
    /// rotation that nothing is known of, before and after, count as free.
    case freeWeekends(atLeast: Int, of: Int)
    /// Each weekend on which somebody works costs so much.
    case workedWeekend(weight: Int)
    /// At most so many Sundays a year of 52 weeks, so at most that part of the rotation's, rounded down, and
    /// one at least where the part is above 0 and the rotation is open.
    case mostSundays(aYear: Int)
    /// The paid minutes of the rotation are her due, give or take so many: her part of all that her group's
    /// shifts are paid for, by the contracts less leave, and no more than her own contract less leave. What
    /// is below or above is a shortfall; to be more than so many above her contract less leave is forbidden.
    /// The due is rounded down to whole minutes.
    case hoursBand(minutes: Int)
    /// The same at the end of each week for the weeks since the start; in a cyclic rotation counted from its
    /// first week.
    case hoursAccount(minutes: Int)
    /// Each person has her share of the duties of a kind: of a group's duties in the rotation the part that
    /// her contract's minutes, leave or not, are of the group's, rounded down or up; one more or less is a
    /// shortfall.
    case dutyQuota(Duty)
    /// At most so many days in a row with duties of a kind; since no two Saturdays or Sundays are days in a
    /// row, of them only 0 says something.
    case dutiesInRow(Duty, most: Int)
    /// A week in which somebody has both late duties and others costs so much.
    case sameKindInWeek(weight: Int)
    /// Each shift that the roster given does not have for the same person, in the same week and at the same
    /// time, costs so much; when its break is does not matter.
    case keepsRoster(weight: Int)
  }
}
