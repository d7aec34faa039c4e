public import OpeningHoursTables

/// What a plan's tables say about one question: what slots are worth, and whom hours reach.
public struct PlanEvidence: Sendable {
  /// The demand.
  public let demand: Demand
  /// The respondents, where the plan names them.
  public let reach: Reach?
  /// What people say of the hours: customers, then staff.
  public let ratings: PlanRatings
  /// What each of the surveys beside each other says; none where the plan names one survey.
  public let surveys: [SurveyEvidence]
  /// The group of each respondent in which she was drawn; nothing where all are one.
  let strata: [Int]?

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

  /// Estimates hours that nobody was asked about, by the place of the survey and its shares.
  typealias Estimating = (Int, ShareTable) -> ShareEstimates

  /// The same with estimates that are made of the shares elsewhere.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - tables: Its tables.
  ///   - conversion: A conversion in place of the plan's, 0...1.
  ///   - estimating: Estimates hours that nobody was asked about, by the place of the survey and its
  ///     shares; nothing for the plan's own way.
  /// - Throws: `InputErrors` for tables that do not fit the plan.
  init(
    plan: Plan, tables: PlanTables, conversion: Double? = nil,
    estimating: Estimating?
  ) throws(InputErrors) {
    let ratings = try PlanRatings(tables, plan)
    try ratings.checkNamedSegments(of: plan, tables)
    guard plan.file.demand.surveys.isEmpty else {
      (self.ratings, strata) = (ratings, nil)
      (surveys, demand, reach) = try Self.joined(plan, tables, ratings, estimating)
      try plan.staffless?.checkSegments(of: reach?.survey)
      return
    }
    surveys = []
    guard let respondents = tables.respondents else {
      self.ratings = ratings
      (reach, strata) = (nil, nil)
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
    strata = try plan.file.demand.strata?.groups(of: respondents)
    let (weighted, raking) = try respondents.counted(
      to: tables.margins?.table, by: plan.weights)
    let customers = weighted.without(ratings.answers)
    self.ratings = ratings.counting(customers: customers)
    let survey = try ratings.weighted(customers, plan)
    reach = Reach(
      survey: survey, grid: plan.grid, visitMinutes: plan.visitMinutes,
      representation: raking?.representation ?? [])
    let wishes = PlanTables.Named(
      ShareTable(survey: survey, fileName: respondents.fileName), fileName: respondents.fileName)
    try plan.staffless?.checkSegments(of: survey)
    var demand = try Self.demand(of: tables, wishes: wishes, conversion, plan, estimating)
    demand.notes += raking.map(DemandNote.notes(about:)) ?? []
    self.demand = demand
  }

  private static func demand(
    of tables: PlanTables, wishes: PlanTables.Named<ShareTable>?, _ conversion: Double?,
    _ plan: Plan, _ estimating: Estimating?
  ) throws(InputErrors) -> Demand {
    let source = plan.file.demand
    let shares: Demand? =
      if let wishes {
        try Demand(
          table: wishes.table, fileName: wishes.fileName, grid: plan.grid, sample: source.sample,
          unasked: plan.unasked, visitMinutes: plan.bandVisitMinutes,
          estimated: estimating?(0, wishes.table))
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
