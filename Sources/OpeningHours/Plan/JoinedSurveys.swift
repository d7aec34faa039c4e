import OpeningHoursTables

// Surveys beside each other, put together by the people they speak for.
extension PlanEvidence {
  /// What each of a plan's surveys says, and all of them together.
  static func joined(
    _ plan: Plan, _ tables: PlanTables, _ ratings: PlanRatings, _ estimating: Estimating?
  ) throws(InputErrors) -> ([SurveyEvidence], Demand, Reach?) {
    try checkWeights(of: plan, tables, ratings)
    var problems: [Diagnostic] = []
    var surveys: [SurveyEvidence] = []
    for (place, source) in plan.file.demand.surveys.enumerated() {
      do throws(InputErrors) {
        guard tables.surveys.indices.contains(place) else { throw source.notHandedIn }
        surveys.append(
          try SurveyEvidence(
            source, tables.surveys[place], plan,
            estimated: estimating.map { estimating in { estimating(place, $0) } }))
      } catch {
        problems += error.diagnostics
      }
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    guard surveys.contains(where: \.hasSay) else { throw plan.nobodyHasSay(surveys) }
    try checkParts(of: surveys.filter(\.hasSay))
    return (surveys, Demand(joining: surveys), Reach(joining: surveys, plan))
  }

  /// Refuses parts of the day that only some surveys asked about: what share of all people would come then
  /// nobody can say, and they are no hours that could be unknown.
  private static func checkParts(of surveys: [SurveyEvidence]) throws(InputErrors) {
    let parts = surveys.map { $0.demand?.askedBands ?? [] }
    var problems: [Diagnostic] = []
    for (survey, own) in zip(surveys, parts) {
      let missing = zip(surveys, parts).lazy.flatMap { other, theirs in
        theirs.filter { band in !own.contains { $0.isSame(as: band) } }.map { (other, $0) }
      }.first
      guard let (other, band) = missing else { continue }
      problems.append(
        Diagnostic(
          survey.source.source,
          "\"\(survey.source.name)\" did not ask about \(band.day.name) \(band.span.short) as a whole, "
            + "which \"\(other.source.name)\" did",
          hint: "surveys beside each other ask about the same parts of the day, or about hours"))
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
  }

  /// Refuses factors that no survey can apply.
  private static func checkWeights(
    of plan: Plan, _ tables: PlanTables, _ ratings: PlanRatings
  ) throws(InputErrors) {
    let respondents = tables.surveys.compactMap { $0.respondents?.table.survey }
    let none = Survey(slots: [], segmentNames: [], respondents: [])
    _ = try ratings.weighted(none, plan)
    let strange = plan.weights.filter { weight in
      !respondents.contains { $0.hasSegment(named: weight.segment) }
    }
    if !strange.isEmpty { _ = try (respondents.first ?? none).weighted(by: strange) }
  }
}

extension SurveySource {
  fileprivate var notHandedIn: InputErrors {
    InputErrors([
      Diagnostic(
        source, "the tables of the survey \"\(name)\" were not handed in",
        hint: "read the tables that the plan names first")
    ])
  }
}

extension Plan {
  /// What is wrong where no survey has a say in the hours.
  fileprivate func nobodyHasSay(_ surveys: [SurveyEvidence]) -> InputErrors {
    let asked = surveys.first { $0.demand != nil }
    return InputErrors([
      Diagnostic(
        (asked ?? surveys.first)?.source.source ?? .standard(key: "demand"),
        asked == nil
          ? "none of the surveys asks about hours, so that nothing says which are wished"
          : "the surveys that ask about hours speak for nobody",
        hint: asked == nil
          ? "add a survey with wished hours beside it" : "give one of them a conversion above 0")
    ])
  }
}

extension Demand {
  /// What all people wish for whom surveys speak that have a say, with notes on each survey.
  init(joining surveys: [SurveyEvidence]) {
    self.init(
      combining: surveys.filter(\.hasSay).compactMap { survey in
        survey.demand.map { Part(demand: $0, weight: survey.source.weight) }
      })
    notes = surveys.map(DemandNote.init(about:)) + notes
    let people = surveys.filter(\.hasSay).reduce(0) { $0 + $1.source.weight }
    countedPeople = max(1, Int(people.rounded()))
  }
}

extension DemandNote {
  /// Whom a survey speaks for, and what it has to say.
  fileprivate init(about survey: SurveyEvidence) {
    let source = survey.source
    let statement: Statement =
      survey.demand == nil
      ? .surveyWithoutHours(source.name)
      : .surveySpeaksFor(
        source.name, people: source.people,
        conversion: source.statesConversion ? source.conversion : nil)
    self.init(source: source.source, statement: statement)
  }
}

extension Reach {
  /// Whom hours reach of all people for whom surveys speak; nothing where some survey that has a say is a
  /// table of shares.
  init?(joining surveys: [SurveyEvidence], _ plan: Plan) {
    let own = surveys.filter(\.hasSay)
    let parts = own.compactMap { survey in
      survey.respondents.map {
        Survey.Part(name: survey.source.name, survey: $0, people: survey.source.weight)
      }
    }
    guard parts.count == own.count else { return nil }
    self.init(
      survey: Survey(joining: parts), grid: plan.grid, visitMinutes: plan.visitMinutes,
      representation: own.flatMap(\.representation))
  }
}
