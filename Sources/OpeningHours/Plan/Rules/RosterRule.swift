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
  /// Who reads the rules names every one, so that the compiler asks for a new one wherever it has to be
  /// known.
  public enum Statement: Sendable, Hashable {
    /// At least so many minutes between the last shift of a day and the first of the next.
    case rest(minutes: Int)
    /// At most so many days of work in a row.
    case longestRun(days: Int)
    /// At least so many days off in each week.
    case freeDays(aWeek: Int)
    /// Two of a week's days off follow on each other; where there is a weight it is a wish that costs so
    /// much in each week that breaks it.
    case freeDaysTogether(weight: Int?)
    /// Saturday and Sunday are off in every week of the same remainder, as in every second one: a rhythm of
    /// each person, which her first weekends decide. The rotation is a whole number of rhythms, or open.
    case freeWeekendRhythm(every: Int)
    /// Saturday and Sunday are off in at least so many of each so many weeks in a row.
    case freeWeekends(atLeast: Int, of: Int)
    /// At most so many Sundays a year of 52 weeks, so at most that part of the rotation's, rounded down, and
    /// one at least where the part is above 0 and the rotation is open.
    case mostSundays(aYear: Int)
    /// The paid minutes of the rotation are her due, give or take so many: her part of all that her group's
    /// shifts are paid for, by the contracts less leave, and no more than her own contract less leave. To be
    /// above is forbidden; to be below, where shifts stay unfilled, is a shortfall.
    case hoursBand(minutes: Int)
    /// The same at the end of each week for the weeks since the start; in a cyclic rotation counted from its
    /// first week.
    case hoursAccount(minutes: Int)
    /// Each person has her share of the duties of a kind: of a group's duties in the rotation the part that
    /// her contract's minutes are of the group's, rounded down or up; where that cannot be, a shortfall.
    case dutyQuota(Duty)
    /// At most so many duties of a kind on days in a row.
    case dutiesInRow(Duty, most: Int)
    /// A week in which somebody has both late duties and others costs so much.
    case sameKindInWeek(weight: Int)
    /// Each shift that the roster given does not have for the same person costs so much.
    case keepsRoster(weight: Int)
  }
}
