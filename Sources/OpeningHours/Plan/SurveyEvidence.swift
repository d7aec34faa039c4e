public import OpeningHoursTables

/// What one of several surveys says: what its people wish, who they are, and why they do not come.
public struct SurveyEvidence: Sendable {
  /// The survey as the plan names it.
  public let source: SurveySource
  /// What its people wish, in points of their own; nothing where it asked about no hours.
  public let demand: Demand?
  /// The respondents as they count; nothing where the survey is a table of shares.
  public let respondents: Survey?
  /// How strongly each kind of people stands among them; empty where that is not known.
  let representation: [Representation]
  /// Why they do not come, where they were asked.
  public let reasons: Reasons?
  /// The group of each respondent in which she was drawn; nothing where all are one.
  let strata: [Int]?

  /// Whether it has a say in the hours: it asked about some, and counts for somebody.
  public var hasSay: Bool { demand != nil && source.weight > 0 }

  /// Reads the tables of one survey.
  ///
  /// - Parameters:
  ///   - source: The survey as the plan names it.
  ///   - tables: Its tables.
  ///   - plan: The plan.
  ///   - estimated: Estimates that are made elsewhere, by its shares; nothing for the plan's own way.
  /// - Throws: `InputErrors` for tables that do not fit the plan.
  init(
    _ source: SurveySource, _ tables: PlanTables.OfSurvey, _ plan: Plan,
    estimated: ((ShareTable) -> ShareEstimates)?
  ) throws(InputErrors) {
    self.source = source
    var notes: [DemandNote] = []
    var wishes = tables.wishes
    strata = try tables.respondents.flatMap { respondents throws(InputErrors) in
      try source.strata?.groups(of: respondents)
    }
    if let respondents = tables.respondents {
      let answers = try source.reasons.map { columns throws(InputErrors) in
        try ReasonAnswers(columns, in: respondents.table)
      }
      let own = plan.weights.filter { respondents.table.survey.hasSegment(named: $0.segment) }
      let (counted, raking) = try respondents.counted(to: tables.margins?.table, by: own)
      let survey = counted.without(answers)
      reasons = answers.map { Reasons($0, of: survey) }
      representation = raking?.representation ?? []
      notes = raking.map(DemandNote.notes(about:)) ?? []
      wishes =
        survey.slots.isEmpty
        ? nil
        : .init(
          ShareTable(survey: survey, fileName: respondents.fileName),
          fileName: respondents.fileName)
      self.respondents = survey
    } else {
      (respondents, representation, reasons) = (nil, [], nil)
    }
    demand = try wishes.map { wishes throws(InputErrors) in
      var demand = try Demand(
        table: wishes.table, fileName: wishes.fileName, grid: plan.grid, sample: source.sample,
        unasked: plan.asksAboutUnasked ? plan.unasked : source.unasked ?? plan.unasked,
        visitMinutes: plan.bandVisitMinutes,
        estimated: estimated?(wishes.table))
      demand.notes += notes
      try demand.checkMeetsFrame(of: source)
      return demand
    }
  }
}

extension Demand {
  /// Refuses a survey that tells nothing of any hour that may be open.
  fileprivate func checkMeetsFrame(of survey: SurveySource) throws(InputErrors) {
    let known = slots.joined().contains { $0.provenance != .unknown } || !askedBands.isEmpty
    guard !known else { return }
    throw InputErrors([
      Diagnostic(
        .file(fileName, line: nil, column: nil),
        "the survey \"\(survey.name)\" asks about no hour of the frame \(grid.frame.short)",
        hint: "widen the frame, or take the survey out of \(survey.source)")
    ])
  }
}

extension PlanTables.Named<RespondentsTable> {
  /// The respondents as they count: first made to stand for all, then some made to count more.
  ///
  /// - Parameters:
  ///   - margins: The known margins to weight them to, where there are any.
  ///   - weights: Factors for segments.
  /// - Returns: The respondents, and how the margins were matched.
  /// - Throws: `InputErrors` for margins and segments that do not fit, and for weights that sum to nothing.
  func counted(
    to margins: Margins?, by weights: [SegmentWeight]
  ) throws(InputErrors) -> (Survey, Raking?) {
    let raking =
      if let margins { try Raking(table.survey, to: margins) } else { nil as Raking? }
    let survey = try (raking?.survey ?? table.survey).weighted(by: weights)
    guard survey.totalWeight > 0 else {
      throw InputErrors([
        Diagnostic(
          .file(fileName, line: nil, column: nil),
          "the weights of the respondents sum to nothing", hint: "give each respondent the weight 1"
        )
      ])
    }
    return (survey, raking)
  }
}

extension Plan {
  /// Whether a scenario or a flag says what becomes of hours that nobody was asked about, which then holds in
  /// each survey.
  fileprivate var asksAboutUnasked: Bool { whatIfs.contains(unaskedSource) }
}
