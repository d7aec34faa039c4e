public import OpeningHours
import OpeningHoursTables

/// The facts of a roster: who works what, what that asks of each, and what stands in the way.
public struct RosterReport: Sendable {
  /// The plan that was asked about.
  public let plan: Plan
  /// The week that the roster staffs, and how it came to that.
  public let agreement: RosterAgreement
  /// The roster.
  public let roster: Roster
  /// Why something is lacking, where it is and that is known, what costs most shifts first.
  public let conflicts: [RosterConflict]
  /// How people are called.
  public let names: NamesShown
  /// What the roster asks of each person, in the order of the people.
  public let records: [PersonRecord]
  /// Which hours the roster keeps, where the plan states absence.
  public let kept: RosterKept?
  /// Where leave leaves fewer on duty than are asked for.
  public let leaveGaps: [LeaveGap]

  /// How much of the people's names a reader sees.
  public enum NamesShown: String, Sendable, Hashable, CaseIterable {
    /// The names of the plan.
    case names
    /// Their first letters.
    case initials
    /// The group with a number.
    case none
  }

  /// A report about a roster.
  public init(
    plan: Plan, agreement: RosterAgreement, roster: Roster, conflicts: [RosterConflict],
    names: NamesShown = .none
  ) {
    self.plan = plan
    self.agreement = agreement
    self.roster = roster
    self.conflicts = conflicts
    self.names = names
    records = roster.records
    kept = plan.kept.map { RosterKept(of: roster, $0, standIns: plan.roster?.standIns ?? []) }
    leaveGaps = roster.leaveGaps(under: agreement.proposal.problem.rules)
  }

  /// The week that the roster staffs.
  var proposal: Proposal { agreement.proposal }

  /// Whether another week was worth more, whose shifts the people cannot fill.
  var isDecidedAnew: Bool { !agreement.lessons.isEmpty && agreement.outcome != .noWeek }

  var problem: RosterProblem { roster.problem }
  var weeks: Int { problem.rotation.weeks }

  /// All shifts of the rotation.
  var shiftCount: Int { problem.shifts.count * weeks }

  /// The days on which there is a shift, Monday first.
  var days: [Weekday] {
    Weekday.allCases.filter { day in problem.shifts.contains { $0.day == day } }
  }

  /// The kinds of duties that some shift of the week is.
  var duties: [Duty] {
    Duty.allCases.filter { duty in problem.shifts.contains { problem.team.isDuty($0, duty) } }
  }

  /// Whether somebody wishes something.
  var hasWishes: Bool { records.contains { $0.wishesAsked > 0 } }

  /// How many wishes are kept, of how many.
  var wishes: (kept: Int, asked: Int) {
    records.reduce((0, 0)) { ($0.0 + $1.wishesKept, $0.1 + $1.wishesAsked) }
  }

  /// How many more wishes are about days on which nobody works in this week.
  var wishesBeside: Int { records.reduce(0) { $0 + $1.wishesBeside } }

  /// Who has the smallest part of her wishes kept; nothing where all are.
  var leastKept: PersonRecord? {
    records.filter { $0.wishesKept < $0.wishesAsked }.min {
      $0.wishesKept * $1.wishesAsked < $1.wishesKept * $0.wishesAsked
    }
  }

  /// The shifts of a person on a day, in order of time.
  func shifts(of person: Int, on day: RosterDay) -> [Shift] {
    roster.assignments.filter { $0.person == person && $0.day == day }.map(\.shift)
  }

  /// What is worked otherwise than in the roster that was to be kept: shifts that somebody has now and had
  /// not, and had and has no more; nothing where there was none.
  var changes: (now: [RosterAssignment], before: [RosterAssignment])? {
    guard !problem.previous.isEmpty else { return nil }
    let (now, before) = (
      Set(roster.assignments.map(\.unpaused)), Set(problem.previous.map(\.unpaused))
    )
    return (now.subtracting(before).sorted(), before.subtracting(now).sorted())
  }
}

extension RosterAssignment {
  /// The same without when its break is, which no roster of before states.
  fileprivate var unpaused: RosterAssignment {
    RosterAssignment(
      person: person, week: week,
      shift: Shift(day: shift.day, span: shift.span, group: shift.group))
  }
}
