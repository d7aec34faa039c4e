public import OpeningHoursTables

/// Surveys of the same question at different times: what changed between them, which wishes lasted, and
/// what each would have decided.
public struct Waves: Sendable {
  /// The surveys, the earliest first; the last is the demand's own.
  public let surveys: [SurveyWave]
  /// What changed from each survey to the next.
  public let comparisons: [WaveComparison]
  /// The other words in which each survey put the question, where it did.
  public let wordings: [PlanText?]
  /// The wishes that lasted, the greatest first.
  public let lasting: [LastingWish]
  /// What each earlier survey would have decided, the earliest first.
  public let decisions: [WaveDecision]

  /// Compares a plan's surveys.
  ///
  /// - Parameters:
  ///   - question: The plan with its tables.
  ///   - proposal: What it decides on the latest survey.
  ///   - batch: On how many threads, and until when.
  /// - Throws: `InputErrors` for a plan without earlier surveys and for surveys that do not fit each other,
  ///   or what a decision throws.
  public init(
    of question: PlanQuestion, _ proposal: Proposal, _ batch: QuestionBatch = QuestionBatch()
  ) throws {
    let comparing = try WavesCompared(question)
    surveys = comparing.surveys
    comparisons = comparing.comparisons
    wordings = question.plan.file.waves.map(\.wording) + [nil]
    lasting = LastingWish.all(in: comparing.surveys)
    let answers = batch.answers(Array(question.plan.file.waves.indices)) { place, limits in
      try WaveDecision(of: question, on: place, proposal, within: limits)
    }
    decisions = try answers.enumerated().map { place, answer in
      try answer?.get()
        ?? WaveDecision(
          date: comparing.surveys[place].asked, outcome: .nothingFound)
    }
  }
}

/// The surveys of a plan without what they decide.
struct WavesCompared {
  let surveys: [SurveyWave]
  let comparisons: [WaveComparison]

  /// Compares each survey with the next.
  ///
  /// - Throws: `InputErrors` with everything that does not fit.
  init(_ question: PlanQuestion) throws(InputErrors) {
    let file = question.plan.file
    guard !file.waves.isEmpty else {
      throw InputErrors([
        Diagnostic(
          .file(file.fileName, line: nil, column: nil), "the plan names no earlier survey",
          hint: "add  waves: [ { date: 2005-11, wishes: wishes-2005.csv, sample: 3900 } ]")
      ])
    }
    guard let asked = file.demand.asked else {
      throw InputErrors([
        Diagnostic(
          (file.demand.wishes ?? file.demand.respondents)?.source ?? .standard(key: "asked"),
          "the survey of the demand has no date, and waves are compared by theirs",
          hint: "add  asked: 2008-02  to the demand")
      ])
    }
    var problems: [Diagnostic] = []
    var surveys: [SurveyWave] = []
    func add(
      _ tables: PlanTables, _ source: PlanFile.DemandSource, _ asked: CalendarPeriod,
      without ratings: [RatedAnswers] = []
    ) {
      do throws(InputErrors) {
        surveys.append(try tables.wave(source, asked: asked, without: ratings))
      } catch {
        problems += error.diagnostics
      }
    }
    for (tables, wave) in zip(question.tables.waves, file.waves) {
      add(tables, wave.survey, wave.date)
    }
    add(question.tables, file.demand, asked, without: question.evidence.ratings.answers)
    guard problems.isEmpty else { throw InputErrors(problems) }
    self.surveys = surveys
    comparisons = try Self.comparisons(of: surveys, question)
  }

  private static func comparisons(
    of surveys: [SurveyWave], _ question: PlanQuestion
  ) throws(InputErrors) -> [WaveComparison] {
    let waves = question.plan.file.waves
    let tables = question.tables.waves + [question.tables]
    var problems: [Diagnostic] = []
    var comparisons: [WaveComparison] = []
    for (place, wave) in waves.enumerated() {
      let (then, now) = (surveys[place], surveys[place + 1])
      if !then.meets(question.plan.grid.frame) {
        problems.append(
          Diagnostic(
            wave.source,
            "no hour that \(then.fileName) asks about lies in the frame "
              + question.plan.grid.frame.short,
            hint: "a wave is a survey of the same question; widen  frame  if it asked so"))
      }
      if Set(then.shares.keys).isDisjoint(with: now.shares.keys) {
        problems.append(
          Diagnostic(
            wave.source,
            "no hour was asked about both in \(then.fileName) and in \(now.fileName)",
            hint: "waves are compared hour by hour, so their tables must have some of the same rows"
          ))
      }
      do throws(InputErrors) {
        let shared = try wave.shared(tables[place], tables[place + 1])
        let later = place + 1 < waves.count ? waves[place + 1].wording : nil
        comparisons.append(
          WaveComparison(
            from: then, to: now, shared: shared, isSameQuestion: wave.wording == later))
      } catch {
        problems += error.diagnostics
      }
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    return comparisons
  }
}

extension SurveyWave {
  /// Whether some hour that was asked about lies in the frame.
  fileprivate func meets(_ frame: TimeSpan) -> Bool {
    shares.keys.contains { $0.slot.span.intersection(frame) != nil }
  }
}

extension PlanTables {
  /// The tables as a survey of a time; columns that hold ratings are no segments.
  fileprivate func wave(
    _ source: PlanFile.DemandSource, asked: CalendarPeriod, without ratings: [RatedAnswers]
  ) throws(InputErrors) -> SurveyWave {
    if let respondents {
      return try SurveyWave(
        respondents.table.survey.without(ratings), margins: margins?.table,
        fileName: respondents.fileName, asked: asked)
    }
    guard let wishes else { preconditionFailure("a wave has a table") }
    return try SurveyWave(
      wishes.table, fileName: wishes.fileName, people: source.sample, asked: asked)
  }
}

extension WaveSource {
  /// The people who answered this survey and the next, where they are known again.
  fileprivate func shared(
    _ then: PlanTables, _ now: PlanTables
  ) throws(InputErrors) -> SharedRespondents? {
    guard let id, let early = then.respondents, let late = now.respondents else { return nil }
    return try SharedRespondents(
      by: id.heading, (early.table, early.fileName), (late.table, late.fileName), at: id.source)
  }
}

extension PlanQuestion {
  /// Refuses earlier surveys that do not fit each other or the plan.
  ///
  /// - Throws: `InputErrors` with everything that does not fit, and for a plan that names no earlier survey.
  public func checkWaves() throws(InputErrors) { _ = try WavesCompared(self) }
}
