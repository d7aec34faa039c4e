public import OpeningHoursTables

/// A plan file with its tables: what every question about it is asked of.
public struct PlanQuestion: Sendable {
  /// The plan with its scenario and flags.
  public let plan: Plan
  /// The tables that the plan names.
  public let tables: PlanTables
  /// What the tables say.
  public let evidence: PlanEvidence

  /// A question.
  ///
  /// - Parameters:
  ///   - plan: The plan with its scenario and flags.
  ///   - tables: The tables that the plan names.
  /// - Throws: `InputErrors` for tables that do not fit the plan.
  public init(plan: Plan, tables: PlanTables) throws(InputErrors) {
    self.plan = plan
    self.tables = tables
    evidence = try PlanEvidence(plan: plan, tables: tables)
  }

  private init(plan: Plan, tables: PlanTables, evidence: PlanEvidence) {
    self.plan = plan
    self.tables = tables
    self.evidence = evidence
  }

  /// The demand.
  public var demand: Demand { evidence.demand }

  /// The decision to take.
  public var problem: Problem {
    Problem(plan: plan, demand: evidence.demand, reach: evidence.reach)
  }

  /// The question with further flags.
  ///
  /// - Parameter flags: The flags, which stand behind those of this question.
  /// - Returns: The question; the tables are read anew only where the flags change what they say.
  /// - Throws: `InputErrors` for flags that cannot be read.
  public func asking(_ flags: [PlanFile.Flag]) throws(InputErrors) -> PlanQuestion {
    try asking(scenario: plan.scenario, flags: plan.flags + flags)
  }

  /// The question about another scenario.
  ///
  /// - Parameters:
  ///   - scenario: The scenario's name; nothing for the plan as it stands.
  ///   - flags: All of the flags.
  /// - Returns: The question.
  /// - Throws: `InputErrors` for an unknown scenario and for flags that cannot be read.
  public func asking(
    scenario: String?, flags: [PlanFile.Flag]
  ) throws(InputErrors) -> PlanQuestion {
    let other = try plan.file.plan(scenario: scenario, flags: flags)
    let sameEvidence =
      other.objective == plan.objective && other.visitMinutes == plan.visitMinutes
      && other.weights == plan.weights && other.unasked == plan.unasked
    return sameEvidence
      ? PlanQuestion(plan: other, tables: tables, evidence: evidence)
      : try PlanQuestion(plan: other, tables: tables)
  }
}
