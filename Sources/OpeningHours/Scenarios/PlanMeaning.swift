import OpeningHoursTables

/// What a plan says, wherever it says it: two plans with the same meaning have the same answers.
struct PlanMeaning: Hashable {
  /// The rules day by day, so that it makes no difference which days were named together.
  private let statements: Set<Rule.Statement>
  private let staffing: FlatStaffing?
  private let groups: Set<ContractGroup>
  private let breaks: Breaks?
  private let supplements: Set<Team.Supplement>
  private let lateAfter: TimeOfDay?
  private let objective: Plan.Objective
  private let visitMinutes: [Int]
  private let weights: [String: Double]
  private let weightBy: RatingWeighting
  private let conversion: Conversion?
  private let unasked: UnaskedPolicy
  private let staffless: StafflessService?
  private let roster: RosterMeaning?

  init(_ plan: Plan) {
    statements = Set(plan.rules.flatMap { $0.statement.byDay })
    staffing = plan.staffing
    groups = Set(plan.team?.groups ?? [])
    breaks = plan.team?.breaks
    let nowhere = Source.standard(key: PlanKey.supplement.rawValue)
    supplements = Set(
      (plan.team?.supplements ?? []).map {
        .init(days: $0.days, span: $0.span, permille: $0.permille, source: nowhere)
      })
    lateAfter = plan.team?.lateAfter
    objective = plan.objective
    visitMinutes = [plan.visitMinutes, plan.bandVisitMinutes]
    weights = Dictionary(plan.weights.map { ($0.segment, $0.factor) }) { first, _ in first }
    weightBy = plan.weightBy
    conversion = plan.conversion
    unasked = plan.unasked
    staffless = plan.staffless?.elsewhere
    roster = plan.roster.map(RosterMeaning.init)
  }
}

extension PlanMeaning {
  /// Whether two questions differ in their rules alone.
  func differsInRulesAlone(from other: PlanMeaning) -> Bool {
    staffing == other.staffing && groups == other.groups && breaks == other.breaks
      && supplements == other.supplements && lateAfter == other.lateAfter
      && objective == other.objective && visitMinutes == other.visitMinutes
      && weights == other.weights && weightBy == other.weightBy
      && conversion == other.conversion && unasked == other.unasked && staffless == other.staffless
      && roster == other.roster
  }
}

extension Plan {
  var meaning: PlanMeaning { PlanMeaning(self) }
}

extension Rule.Statement {
  /// The same statement about each of its days alone.
  fileprivate var byDay: [Rule.Statement] {
    spokenDays.map { days in days.map { on([$0]) } } ?? [self]
  }
}
