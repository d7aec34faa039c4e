/// The tables that a plan names, as they were read.
public struct PlanTables: Sendable {
  /// The table of wishes.
  public var wishes: ShareTable?
  /// The respondents, with what was understood while they were read.
  public var respondents: RespondentsTable?
  /// The names of the tables for messages.
  public var wishesName = ""
  public var respondentsName = ""

  /// No table yet.
  public init() {}
}

/// What a plan's tables say about one question: what slots are worth, and whom hours reach.
public struct PlanEvidence: Sendable {
  /// The demand.
  public let demand: Demand
  /// The respondents, where the plan names them.
  public let reach: Reach?

  /// Puts the tables of a plan on its grid.
  ///
  /// - Throws: `InputErrors` for tables that do not fit the plan.
  public init(plan: Plan, tables: PlanTables) throws(InputErrors) {
    let source = plan.file.demand
    var reach: Reach?
    var table = tables.wishes
    if let respondents = tables.respondents {
      reach = Reach(survey: respondents.survey, grid: plan.grid, visitMinutes: plan.visitMinutes)
      table = ShareTable(survey: respondents.survey, fileName: tables.respondentsName)
    }
    demand = try Demand(
      table: table!, fileName: tables.wishes == nil ? tables.respondentsName : tables.wishesName, grid: plan.grid, sample: source.sample, unasked: plan.unasked)
    self.reach = reach
  }
}
