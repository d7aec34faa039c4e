public import OpeningHoursTables

/// The tables that a plan names, as they were read.
public struct PlanTables: Sendable {
  /// A table with its file's name for messages.
  public struct Named<Table: Sendable>: Sendable {
    /// The table.
    public let table: Table
    /// The name of its file.
    public let fileName: String

    /// A table of a file.
    public init(_ table: Table, fileName: String) {
      self.table = table
      self.fileName = fileName
    }
  }

  /// The table of wishes.
  public var wishes: Named<ShareTable>?
  /// The respondents.
  public var respondents: Named<RespondentsTable>?
  /// The visits that were counted.
  public var visits: Named<Visits>?
  /// The known margins that the respondents are weighted to.
  public var margins: Named<Margins>?

  /// The team's own answers.
  public var staff: Named<RespondentsTable>?
  /// The tables of ratings that somebody has added up, in the order of ``RatingsSource/addedUp``.
  public var addedUpRatings: [Named<RatingTable>] = []

  /// The tables of earlier surveys, in the order of ``PlanFile/waves``.
  public var waves: [PlanTables] = []

  /// No table yet.
  public init() {}
}

/// What a plan's tables say about one question: what slots are worth, and whom hours reach.
public struct PlanEvidence: Sendable {
  /// The demand.
  public let demand: Demand
  /// The respondents, where the plan names them.
  public let reach: Reach?
  /// What people say of the hours: customers, then staff.
  public let ratings: PlanRatings

  /// Puts the tables of a plan on its grid.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - tables: Its tables.
  ///   - conversion: A conversion in place of the plan's, 0...1.
  /// - Throws: `InputErrors` for tables that do not fit the plan.
  public init(
    plan: Plan, tables: PlanTables, conversion: Double? = nil
  ) throws(InputErrors) {
    try self.init(plan: plan, tables: tables, conversion: conversion, estimating: nil)
  }

  /// The same with estimates that are made of the shares elsewhere.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - tables: Its tables.
  ///   - conversion: A conversion in place of the plan's, 0...1.
  ///   - estimating: Estimates hours that nobody was asked about; nothing for the plan's own way.
  /// - Throws: `InputErrors` for tables that do not fit the plan.
  init(
    plan: Plan, tables: PlanTables, conversion: Double? = nil,
    estimating: ((ShareTable) -> ShareEstimates)?
  ) throws(InputErrors) {
    let ratings = try PlanRatings(tables, plan)
    try ratings.checkNamedSegments(of: plan, tables)
    guard let respondents = tables.respondents else {
      self.ratings = ratings
      reach = nil
      demand = try Self.demand(
        of: tables, wishes: tables.wishes, conversion, plan, estimating)
      if let source = plan.weights.first?.source
        ?? (plan.weightBy == .none ? nil : plan.weightBySource)
      {
        throw InputErrors([
          Diagnostic(
            source, "weights need rows of respondents",
            hint: "the plan says so with  demand: { respondents: answers.csv }")
        ])
      }
      return
    }
    let (weighted, raking) = try Self.weighted(respondents, tables.margins?.table, plan)
    let customers = weighted.without(ratings.answers)
    self.ratings = ratings.counting(customers: customers)
    let survey = try ratings.weighted(customers, plan)
    reach = Reach(
      survey: survey, grid: plan.grid, visitMinutes: plan.visitMinutes,
      representation: raking?.representation ?? [])
    let wishes = PlanTables.Named(
      ShareTable(survey: survey, fileName: respondents.fileName), fileName: respondents.fileName)
    var demand = try Self.demand(of: tables, wishes: wishes, conversion, plan, estimating)
    demand.notes += raking.map(DemandNote.notes(about:)) ?? []
    self.demand = demand
  }

  /// The respondents as they count: first made to stand for all, then some made to count more.
  private static func weighted(
    _ respondents: PlanTables.Named<RespondentsTable>, _ margins: Margins?, _ plan: Plan
  ) throws(InputErrors) -> (Survey, Raking?) {
    let raking =
      if let margins { try Raking(respondents.table.survey, to: margins) } else {
        nil as Raking?
      }
    let survey = try (raking?.survey ?? respondents.table.survey).weighted(by: plan.weights)
    guard survey.totalWeight > 0 else {
      throw InputErrors([
        Diagnostic(
          .file(respondents.fileName, line: nil, column: nil),
          "the weights of the respondents sum to nothing", hint: "give each respondent the weight 1"
        )
      ])
    }
    return (survey, raking)
  }

  private static func demand(
    of tables: PlanTables, wishes: PlanTables.Named<ShareTable>?, _ conversion: Double?,
    _ plan: Plan, _ estimating: ((ShareTable) -> ShareEstimates)?
  ) throws(InputErrors) -> Demand {
    let source = plan.file.demand
    let shares: Demand? =
      if let wishes {
        try Demand(
          table: wishes.table, fileName: wishes.fileName, grid: plan.grid, sample: source.sample,
          unasked: plan.unasked, visitMinutes: plan.bandVisitMinutes,
          estimated: estimating?(wishes.table))
      } else {
        nil
      }
    if plan.objective != .visits, let shares { return shares }
    guard let visits = tables.visits else {
      throw InputErrors([
        Diagnostic(
          source.visits?.source ?? source.wishes?.source ?? .standard(key: "demand"),
          "the table that the demand is read from was not handed in",
          hint: "read the tables that the plan names first")
      ])
    }
    let people = source.people ?? shares?.sample
    if shares != nil, people == nil {
      throw InputErrors([
        Diagnostic(
          source.visits?.source ?? .standard(key: "conversion"),
          "how many people the wishes speak for is not known",
          hint: "add  sample: 812 , or  people: 30000 , to the demand")
      ])
    }
    let counted = Demand(
      visits: visits.table, wishes: nil, conversion: 0, people: 0, fileName: visits.fileName,
      grid: plan.grid)
    guard let shares, let people else { return counted }
    let applied = try Self.conversion(
      conversion.map(Conversion.stated) ?? plan.conversion, of: people,
      fit: ConversionFit(visits: counted, wishes: shares, people: people), plan)
    var demand = Demand(
      visits: visits.table, wishes: shares, conversion: applied.part, people: people,
      fileName: visits.fileName, grid: plan.grid)
    demand.conversion = applied
    demand.notes += DemandNote.notes(about: applied, at: plan.conversionSource)
    let asksByVisits = plan.rules.first { rule in
      if case .duty(.onDutyByVisits) = rule.statement { true } else { false }
    }
    if let asksByVisits, !demand.askedBands.isEmpty {
      demand.notes.append(
        DemandNote(source: asksByVisits.source, statement: .partsWithoutVisitsAnHour))
    }
    return demand
  }

  /// The conversion to take, beside the one that the data imply.
  private static func conversion(
    _ conversion: Conversion?, of people: Int, fit: ConversionFit?, _ plan: Plan
  ) throws(InputErrors) -> AppliedConversion {
    guard case .fitted = conversion else {
      guard case .stated(let part) = conversion else {
        return AppliedConversion(part: 0, people: people, isFitted: false, fit: fit)
      }
      return AppliedConversion(part: part, people: people, isFitted: false, fit: fit)
    }
    guard let fit else {
      throw InputErrors([
        Diagnostic(
          plan.conversionSource,
          "nobody wished for a time that was both asked about and counted, or there is none, so nothing "
            + "can be fitted",
          hint: "ask about hours that are open today too, or state the part of those who would "
            + "come that do come")
      ])
    }
    guard fit.conversion <= 1 else {
      throw InputErrors([
        Diagnostic(
          plan.conversionSource,
          "more people come than say that they would: \(Int((fit.conversion * 100).rounded())) %",
          hint: "say with  people: 8000  how many people the wishes speak for")
      ])
    }
    return AppliedConversion(part: fit.conversion, people: people, isFitted: true, fit: fit)
  }
}
