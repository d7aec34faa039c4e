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
  private let visitMinutes: Int
  private let weights: [String: Double]
  private let unasked: UnaskedPolicy

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
    visitMinutes = plan.visitMinutes
    weights = Dictionary(plan.weights.map { ($0.segment, $0.factor) }) { first, _ in first }
    unasked = plan.unasked
  }
}

extension Plan {
  var meaning: PlanMeaning { PlanMeaning(self) }
}

extension Rule.Statement {
  /// The same statement about each of its days alone.
  fileprivate var byDay: [Rule.Statement] {
    switch self {
    case .open(let days, let spans): days.map { .open([$0], spans) }
    case .openAtSomeTime(let days): days.map { .openAtSomeTime([$0]) }
    case .closed(let days, let spans): days.map { .closed([$0], spans) }
    case .exactly(let days, let plan, let isToday):
      days.map { .exactly([$0], plan, asToday: isToday) }
    case .shortestBlock(let days, let minutes): days.map { .shortestBlock([$0], minutes: minutes) }
    case .longestBlock(let days, let minutes): days.map { .longestBlock([$0], minutes: minutes) }
    case .mostBlocks(let days, let count): days.map { .mostBlocks([$0], count) }
    case .shortestClosure(let days, let minutes):
      days.map { .shortestClosure([$0], minutes: minutes) }
    case .latestClose(let days, let time): days.map { .latestClose([$0], time) }
    case .longestDay(let days, let minutes): days.map { .longestDay([$0], minutes: minutes) }
    case .leastOnDuty(let days, let spans, let count):
      days.map { .leastOnDuty([$0], spans, count) }
    case .preparation(let days, let minutes, let people):
      days.map { .preparation([$0], minutes: minutes, people: people) }
    case .closingDown(let days, let minutes, let people):
      days.map { .closingDown([$0], minutes: minutes, people: people) }
    case .keepsUnknown, .mostWeekly, .leastWeekly, .mostChanged, .mostLateDays, .mostClosedDays,
      .leastClosedDays, .mostDistinctDays, .sameOpening, .mostStaff, .leastDifference,
      .onDutyByVisits, .leastSkilled, .longestWork, .contractHours, .contractShifts, .dailyShifts,
      .mostDuties, .mostCost:
      [self]
    }
  }
}
