public import IntegerProgramming
import OpeningHoursTables

/// A week and a roster of its shifts, decided so that they fit each other.
///
/// The week that is worth most may have shifts that its people cannot fill in weeks like any other. Then a
/// rule is learned that no week breaks whose shifts they can fill, and the week is decided anew under it. So
/// nothing is lost: no other week that they can fill is worth more than the bound of this one.
public struct RosterAgreement: Sendable {
  /// The week.
  public let proposal: Proposal
  /// Who works its shifts.
  public let roster: RosterDecision
  /// What the rosters of weeks worth more have taught, in the order in which it was learned; none that others
  /// imply.
  public let lessons: [RosterLesson]
  /// The week that is worth most when it is not asked whether people fill its shifts.
  public let unasked: Proposal
  /// What the lessons have come to.
  public let outcome: Outcome
  /// Whether the search for weeks that people can fill was ended before it was done: the work that is granted
  /// for deciding weeks anew was spent.
  public let isCutShort: Bool
  /// Changes each of which alone would let people fill all shifts of a group of which some are unfilled.
  public let repairs: [RosterRepair]

  /// What lessons have come to; the raw values are the words of the JSON contract.
  public enum Outcome: String, Sendable, Hashable {
    /// The people fill all shifts of the week.
    case settled
    /// Under the lessons no week is left: the roster is that of the week worth most.
    case noWeek = "no_week"
    /// Some shifts stay unfilled, in single weeks or since no further rule was found that other weeks break.
    case open
  }
}

extension RosterAgreement {
  /// So many times a week is decided anew at most.
  private static let mostRounds = 12

  /// The work for the lessons of one week, and for all repairs, at most.
  private static let effort = RosterEffort(units: 2_000)

  /// So often all searches for another week may ask whether to go on, at their nodes.
  public static let standardQuestions = 4_000

  /// Decides who works a week's shifts; where shifts stay unfilled for what recurs in every week, the week
  /// itself anew; nothing where the plan speaks of no roster.
  ///
  /// - Parameters:
  ///   - plan: The plan, which speaks of a roster.
  ///   - proposal: The week that is worth most.
  ///   - limits: When to end.
  ///   - jobs: How many questions may be answered at the same time, from 1.
  ///   - questions: How often all searches for another week may ask whether to go on, at their nodes.
  /// - Throws: A broken solver, or an answer that fails its audit.
  public init?(
    plan: Plan, proposal: Proposal, within limits: SearchLimits = .unlimited, jobs: Int = 1,
    questions: Int = RosterAgreement.standardQuestions
  ) throws(DecisionError) {
    guard let question = RosterProblem(plan: plan, proposal: proposal) else { return nil }
    let first = try question.decided(within: limits)
    var found = (proposal: proposal, roster: first, lessons: [RosterLesson](), left: Outcome.open)
    var isCutShort = false
    if first.unfilledCount ?? 0 > 0 {
      let learned = try Self.learned(plan, proposal, limits, jobs, questions)
      isCutShort = learned.isCutShort
      if learned.outcome == .noWeek { found = (proposal, first, learned.lessons, .noWeek) }
      if learned.outcome == .open, !learned.lessons.isEmpty,
        let anew = RosterProblem(plan: plan, proposal: learned.proposal)
      {
        let roster = try anew.decided(within: limits)
        // Another week is worth less, so it has to be filled better for it.
        if let count = roster.unfilledCount, count < first.unfilledCount ?? 0 {
          found = (learned.proposal, roster, learned.lessons, .open)
        }
      }
    }
    self.proposal = found.proposal
    roster = found.roster
    lessons = found.lessons
    unasked = proposal
    outcome = found.roster.unfilledCount == 0 ? .settled : found.left
    self.isCutShort = isCutShort && outcome == .open
    repairs = try DecisionError.naming {
      guard case .roster(let roster, _) = found.roster, !roster.unfilled.isEmpty else { return [] }
      return try roster.problem.repairs(of: roster.unfilled, EffortMeter(limits, Self.effort))
    }
  }

  /// What came of deciding a week anew.
  private struct Learned {
    /// The last week that was decided to proof.
    var proposal: Proposal
    /// The rules under which it was decided; with `noWeek` those under which none is left.
    var lessons: [RosterLesson] = []
    var outcome = Outcome.open
    var isCutShort = false
  }

  /// Decides the week anew as long as its shifts teach something.
  private static func learned(
    _ plan: Plan, _ proposal: Proposal, _ limits: SearchLimits, _ jobs: Int, _ questions: Int
  ) throws(DecisionError) -> Learned {
    let problem = proposal.problem
    let step = problem.team.map {
      StaffingNeeds(problem, team: $0, rules: problem.rules).grid.slotMinutes
    }
    let granted = limits.ending(afterQuestions: questions)
    var learned = Learned(proposal: proposal)
    for _ in 0..<mostRounds {
      guard let question = RosterProblem(plan: plan, proposal: learned.proposal) else { break }
      let found = try DecisionError.naming {
        try question.lessons(
          EffortMeter(limits, effort), titles: problem.rules.groupTitles, step: step)
      }
      guard !found.isEmpty else { return learned }
      let lessons = (learned.lessons + found).withoutImplied
      let anew = try problem.with(rules: problem.rules + lessons.map(\.rule))
        .decided(within: granted, explains: false, jobs: jobs)
      switch anew {
      case .proposal(var next) where next.ending != .cancelled && next.ending != .timeLimit:
        next.staffing = next.staffing.map {
          ProposedStaffing(proposed: $0.proposed, today: proposal.staffing?.today ?? .unknown)
        }
        (learned.proposal, learned.lessons) = (next, lessons)
      case .conflict:
        return Learned(proposal: proposal, lessons: lessons, outcome: .noWeek)
      case .proposal, .nothingFound:
        learned.isCutShort = true
        return learned
      }
    }
    learned.isCutShort = true
    return learned
  }
}

extension RosterDecision {
  /// How many shifts have nobody; nothing where there is no roster.
  fileprivate var unfilledCount: Int? {
    switch self {
    case .roster(let roster, _): roster.unfilled.count
    case .nothingFound: nil
    }
  }
}

extension [Rule] {
  /// What readers see of each contract group by its name, where a plan says so.
  fileprivate var groupTitles: [String: PlanText] {
    reduce(into: [:]) { titles, rule in
      if case .team(let own) = rule.statement, let group = own.group, let title = rule.groupTitle {
        titles[group] = title
      }
    }
  }
}
