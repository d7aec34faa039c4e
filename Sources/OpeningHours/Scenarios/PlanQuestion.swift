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
    try plan.file.checkStaffWishesWereRead()
    self.plan = plan
    self.tables = tables
    evidence = try PlanEvidence(plan: plan, tables: tables)
    let groups = [evidence.strata] + evidence.surveys.map(\.strata)
    let strata = [plan.file.demand.strata] + plan.file.demand.surveys.map(\.strata)
    for case (let strata?, let groups?) in zip(strata, groups) {
      try strata.checkTellChance(groups)
    }
  }

  /// Reads a plan file with its tables.
  ///
  /// All inputs are read before any is refused, so that each problem is told at once.
  ///
  /// - Parameters:
  ///   - path: The plan file's path.
  ///   - scenario: A scenario of the plan.
  ///   - flags: What-ifs on top.
  ///   - check: What else is to be checked about the file.
  ///   - respondents: Who is asked in place of all that the plan says of its demand; nothing for the plan's tables.
  ///   - read: Gives the bytes of the file at a path; the second argument says where a table is
  ///     named, and is nothing for the plan itself.
  /// - Throws: `InputErrors` with everything that is wrong, or what `read` throws.
  public init(
    path: String, scenario: String? = nil, flags: [PlanFile.Flag] = [],
    checking check: (PlanFile) throws -> Void = { _ in },
    asking respondents: PlanTables.Named<RespondentsTable>? = nil,
    read: (_ path: String, _ source: Source?) throws -> [UInt8]
  ) throws {
    var file = try PlanFile(
      bytes: try read(path, nil), fileName: path, needsDemand: respondents == nil)
    if respondents != nil { file.demand = .nothing }
    var problems: [Diagnostic] = []
    @discardableResult
    func collecting<Value>(_ body: () throws -> Value) throws -> Value? {
      do {
        return try body()
      } catch let errors as InputErrors {
        problems += errors.diagnostics
        return nil
      }
    }
    func table<Table>(
      _ table: PlanFile.DemandSource.Table?, _ encoding: TextEncoding,
      _ reading: ([UInt8], String, TextEncoding) throws -> Table
    ) throws -> PlanTables.Named<Table>? {
      guard let table else { return nil }
      let path = table.path(besides: path)
      return try collecting {
        let bytes = try read(path, table.source)
        return .init(try reading(bytes, path, encoding), fileName: path)
      }
    }
    func survey(of source: PlanFile.DemandSource) throws -> PlanTables {
      var tables = PlanTables()
      tables.wishes = try table(source.wishes, source.encoding) { bytes, path, encoding in
        try ShareTable(
          bytes: bytes, fileName: path, encoding: encoding, options: source.wishesOptions)
      }
      tables.respondents = try table(
        source.respondents, source.encoding, RespondentsTable.init)
      tables.margins = try table(source.margins, source.encoding, Margins.init)
      return tables
    }
    for team in file.teamFiles {
      let path = team.table.path(besides: path)
      let bytes = try read(path, team.table.source)
      try collecting { try file.take(bytes, of: team, fileName: path) }
    }
    try collecting { try file.readStaffWishes(besides: path, read) }
    let encoding = file.demand.encoding
    var tables = try survey(of: file.demand)
    if let respondents {
      tables.respondents = respondents
      file.demand = .respondents(.init(path: respondents.fileName, source: .flag(path)))
    }
    tables.visits = try table(file.demand.visits, encoding, Visits.init)
    tables.surveys = try file.demand.surveys.map { survey in
      let encoding = survey.encoding
      var own = PlanTables.OfSurvey()
      own.wishes = try table(survey.tables.wishes, encoding) { bytes, path, encoding in
        try ShareTable(
          bytes: bytes, fileName: path, encoding: encoding, options: survey.wishesOptions)
      }
      own.respondents = try table(survey.tables.respondents, encoding) { bytes, path, encoding in
        try RespondentsTable(
          bytes: bytes, fileName: path, encoding: encoding, needsSlots: false)
      }
      own.margins = try table(survey.tables.margins, encoding, Margins.init)
      return own
    }
    tables.staff = try table(file.ratings.staffAnswers, encoding) { bytes, path, encoding in
      try RespondentsTable(
        bytes: bytes, fileName: path, encoding: encoding, needsSlots: false)
    }
    tables.addedUpRatings = try file.ratings.addedUp.compactMap {
      try table($0.table, encoding, RatingTable.init)
    }
    tables.waves = try file.waves.map { try survey(of: $0.survey) }
    _ = try collecting { try check(file) }
    let plan = try collecting { try file.plan(scenario: scenario, flags: flags) }
    guard problems.isEmpty, let plan else { throw InputErrors(problems) }
    try self.init(plan: plan, tables: tables)
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
    try asking(try plan.file.plan(scenario: scenario, flags: flags))
  }

  /// The question without one of its what-ifs.
  ///
  /// - Parameter whatIf: Where it stands, one of ``Plan/whatIfs``.
  /// - Returns: The question.
  /// - Throws: `InputErrors` where the others say nothing without it.
  func asking(without whatIf: Source) throws(InputErrors) -> PlanQuestion {
    try asking(
      try plan.file.plan(scenario: plan.scenario, flags: plan.flags, leavingOut: whatIf))
  }

  /// The question about another plan of the same file; the tables are read anew only where it
  /// changes what they say.
  private func asking(_ other: Plan) throws(InputErrors) -> PlanQuestion {
    other.values(as: plan)
      ? PlanQuestion(plan: other, tables: tables, evidence: evidence)
      : try PlanQuestion(plan: other, tables: tables)
  }
}
