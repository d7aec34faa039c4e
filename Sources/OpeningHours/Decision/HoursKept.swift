public import OpeningHoursTables

/// Which open hours of a week can be staffed although people are away, and which cannot.
///
/// The week is cut wherever somebody comes or goes or the house opens with another number of people; for each
/// stretch the chance is added up exactly over who is on duty, each away by herself. Work before opening and
/// after closing is not looked at.
public struct HoursKept: Sendable, Hashable {
  /// What decides which hours are kept.
  public let kept: Kept
  /// The open stretches in the order of the week; those that follow each other with the same people on duty
  /// are one.
  public let stretches: [KeptStretch]
  /// The minutes a week that cannot be staffed, as expected.
  public let lostMinutes: Double
  /// The part of them in which enough people are there, but nobody with some skill.
  public let minutesWithoutSkill: Double
  /// The same as ``lostMinutes`` with one stand-in who can be reached for any time.
  public let lostWithStandIn: Double
  /// The same with one more person on duty throughout the worst time.
  public let lostWithOneMore: Double
  /// Shifts without which the house cannot open at some time, with the minutes for which that is so.
  public let singleShifts: [SingleShift]
  /// Contract groups without all of whom it cannot open at some time, by their places in the team.
  public let singleGroups: [SingleGroup]

  /// Years in which people are away for spells, where the plan says how long these last.
  public let years: KeptYears?

  /// The chance with which a stand-in can be reached, in ten-thousandths.
  public static let standInReach = 6000

  /// A shift without which the house cannot open.
  public struct SingleShift: Sendable, Hashable {
    /// The shift.
    public let shift: Shift
    /// For how many of its minutes that is so.
    public let minutes: Int
  }

  /// A contract group without which the house cannot open.
  public struct SingleGroup: Sendable, Hashable {
    /// The group, as its place in the team.
    public let group: Int
    /// For how many open minutes a week that is so.
    public let minutes: Int
  }

  /// Which hours of a week are kept.
  ///
  /// - Parameters:
  ///   - schedule: The opening hours.
  ///   - shifts: Who is on duty.
  ///   - team: The team.
  ///   - kept: With how many people the house opens, and how often they are away.
  public init(of schedule: Schedule, staffedBy shifts: [Shift], _ team: Team, _ kept: Kept) {
    let duty = DutyByTime(schedule: schedule, shifts: shifts, team: team, kept: kept)
    self.init(duty, years: kept.spellDays.map { KeptYears(duty, spellDays: $0) })
  }

  /// Which hours are kept by who is on duty when.
  init(_ duty: DutyByTime, years: KeptYears? = nil) {
    let cells = duty.cells
    let kept = duty.kept
    self.kept = kept
    self.years = years
    stretches = duty.stretches(cells)
    let worst = stretches.worst.first
    func lost(_ chance: (DutyByTime.Cell) -> Double) -> Double {
      cells.reduce(0) { $0 + Double($1.span.minutes) * chance($1) }
    }
    lostMinutes = lost(\.closed)
    minutesWithoutSkill = lost(\.withoutSkill)
    // Neither is told apart by skills: both can do what is asked for.
    lostWithStandIn = lost { duty.there($0, and: Double(Self.standInReach) / 10_000).cannotOpen }
    let comes = 1 - Double(kept.absence.rates(of: duty.team.groups.map(\.name)).upperBound) / 10_000
    lostWithOneMore = lost { cell in
      let isMeant = cell.day == worst?.day && worst?.span.intersection(cell.span) != nil
      return isMeant ? duty.there(cell, and: comes).cannotOpen : cell.closed
    }
    singleShifts = duty.singleShifts(cells)
    singleGroups = duty.singleGroups(cells)
  }

  /// The open minutes a week.
  public var openMinutes: Int { stretches.reduce(0) { $0 + $1.span.minutes } }

  /// Minutes a week as hours a year.
  public func hoursAYear(_ minutes: Double) -> Double { minutes / 60 * Double(kept.weeks) }

  /// The times at which it is likeliest that the house cannot open, the worst first; no time at which it
  /// always can.
  public var worst: [KeptStretch] { stretches.worst.filter { $0.closed > 0 } }

  /// The least chance with which it can open at any time; 1 where it never opens.
  public var leastChance: Double { 1 - (stretches.map(\.closed).max() ?? 0) }
}

/// An open stretch of a week with the same people on duty throughout.
public struct KeptStretch: Sendable, Hashable {
  /// The day.
  public let day: Weekday
  /// From when to when.
  public let span: TimeSpan
  /// How many people are on duty.
  public let onDuty: Int
  /// With how many the house opens.
  public let opensWith: Int
  /// The chance that too few are there.
  public let tooFew: Double
  /// The chance that enough are there, but nobody with some skill.
  public let withoutSkill: Double

  /// The chance that the house cannot open.
  public var closed: Double { tooFew + withoutSkill }
}

extension [KeptStretch] {
  /// The likeliest to be closed first; of those equally likely the earliest.
  fileprivate var worst: [KeptStretch] {
    enumerated().sorted { ($1.element.closed, $0.offset) < ($0.element.closed, $1.offset) }
      .map(\.element)
  }
}
