public import OpeningHours
import OpeningHoursTables

/// The facts of a proposal, before any language says them.
public struct ProposalReport: Sendable {
  /// The plan that was asked about.
  public let plan: Plan
  /// The proposal.
  public let proposal: Proposal
  /// The plan's path as the reader typed it, for commands that ask on.
  public let planPath: String
  /// Which conversions of wishes into visits give the same week.
  public let conversions: ConversionRange?
  /// What the scenario and the flags cost or bring, where that was worked out.
  public var whatIfCost: WhatIfCost?
  /// Weeks nearly as good, where they were asked for.
  public var alternatives: Alternatives?
  /// What one more of each scarce thing would bring, where that was asked for.
  public var oneMore: [OneMore] = []
  /// What people say of the hours, where the plan has ratings.
  public var ratings: PlanRatings?
  /// What is worth asking next, where that was looked for.
  public var next: NextQuestion?
  /// How sure the proposal is, where that was worked out.
  public var sureness: QuickConfidence?
  /// What the weights of surveys decide, where the plan names several and that was worked out.
  public var weights: QuickWeights?
  /// What each of several surveys says.
  public var surveys: [SurveyEvidence] = []

  /// A report about a proposal.
  ///
  /// - Parameters:
  ///   - plan: The plan that was asked about.
  ///   - proposal: The proposal.
  ///   - planPath: The plan's path as the reader typed it, for commands that ask on.
  ///   - conversions: Which conversions of wishes into visits give the same week.
  public init(
    plan: Plan, proposal: Proposal, planPath: String, conversions: ConversionRange? = nil
  ) {
    self.plan = plan
    self.proposal = proposal
    self.planPath = planPath
    self.conversions = conversions
  }

  var demand: Demand { proposal.problem.demand }
  var today: Schedule { proposal.today }
  var proposed: Schedule { proposal.schedule }
  var objective: Plan.Objective { proposal.problem.objective }

  /// Whether nothing is known of what today's hours are worth, so that there is nothing to compare with.
  var isTodayUnknown: Bool { demand.isWorthUnknown(of: today) }
  /// Whether nothing is known of what the proposed hours are worth.
  var isProposedUnknown: Bool { demand.isWorthUnknown(of: proposed) }

  /// Paid staff minutes today and then, where the plan states the people on duty or a team; nothing
  /// for today where a team cannot staff it.
  public var staffMinutes: (today: Int?, proposed: Int)? {
    if let team = proposal.problem.team, let staffing = proposal.staffing {
      return (staffing.todayShifts?.paidMinutes(team), staffing.proposed.paidMinutes(team))
    }
    return proposal.problem.staffing.map {
      ($0.paidMinutes(of: today), $0.paidMinutes(of: proposed))
    }
  }

  /// The people reached, where the plan names respondents.
  var reach: ReachFacts? { ReachFacts(proposal) }

  /// Whom the proposal reaches by what they say of today's hours, where respondents say it and were asked
  /// about some of the proposed ones.
  var reachBySatisfaction: ReachBySatisfaction? {
    guard let ratings, reach?.isProposedUnknown == false else { return nil }
    return proposal.reachBySatisfaction(ratings)
  }

  /// Which hours are kept, where the plan states absence and there are shifts.
  var kept: HoursKept? {
    guard let kept = plan.kept, let team = proposal.problem.team, let staffing = proposal.staffing
    else { return nil }
    return HoursKept(of: proposed, staffedBy: staffing.proposed, team, kept)
  }

  /// What the shifts of a week weigh, in thousandths; nothing for today where a team cannot staff it, and
  /// nothing where the plan does not say what shifts weigh.
  var burden: (today: Int?, proposed: Int)? {
    guard let burden = plan.burden, let team = proposal.problem.team,
      let staffing = proposal.staffing
    else { return nil }
    return (
      staffing.todayShifts.map { burden.thousandths(of: $0, team) },
      burden.thousandths(of: staffing.proposed, team)
    )
  }

  /// How many of the team's wishes about the hours are kept, where the plan names them.
  var staffWishes: (today: StaffWishesKept, proposed: StaffWishesKept)? {
    plan.file.staffWishes.map {
      (StaffWishesKept($0, in: today), StaffWishesKept($0, in: proposed))
    }
  }

  /// The shifts, where the plan states a team.
  var staff: StaffFacts? { StaffFacts(proposal, of: plan) }
}
