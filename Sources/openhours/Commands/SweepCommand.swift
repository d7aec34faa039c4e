import ArgumentParser
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep", abstract: "One proposal for each value of a key: the trade-off curve.",
    discussion: """
      Two keys make a grid. With --front the key stands alone, and every week is found of which none \
      is worth as much for less. With --weights the weight of one of several surveys is swept, from none to \
      all, and every weight is found at which another week is the best; a name says whose. The front of \
      staff is that of staff-wishes: what customers gain and what the team wishes.

        openhours sweep plan.yaml max-changes=0..12
        openhours sweep plan.yaml staff-hours=200..280:10
        openhours sweep plan.yaml staff-hours --front
        openhours sweep plan.yaml --front staff
        openhours sweep plan.yaml --weights non-users

      The values can be asked about on several machines, in chains of up to eight, the loosest first; \
      openhours merge answers from the parts. What --front and --weights ask depends on what was found \
      before, so that they cannot be split:

        openhours sweep plan.yaml staff-hours=200..280 --shard 1/2 -o part-1.jsonl
      """)

  @OptionGroup var options: PlanOptions
  @Argument(
    help: .init("Keys with their values: weekly-hours=46..60, or two.", valueName: "key=range"))
  var ranges: [String] = []
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup(title: "Search") var many: BatchOptions
  @Flag(name: .long, help: "Find the complete set of best trade-offs for a key.") var front = false
  @Flag(name: .long, help: "Sweep the weight of a survey beside others, named or each.")
  var weights = false
  @OptionGroup(title: "Many machines") var sharing: ShardOptions
  @Flag(name: .long, help: "Ask even very many questions.") var yes = false
  @Flag(name: .long, help: "Write the points as a table for a spreadsheet.") var csv = false
  @OptionGroup(title: "Answer") var language: LanguageOptions
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  /// More questions than these take a yes.
  private static let manyPoints = 1000

  func validate() throws {
    if weights {
      guard ranges.count < 2, !front else {
        throw ValidationError("--weights takes the name of one survey, or none, and no --front")
      }
    } else {
      guard (1...2).contains(ranges.count), !front || ranges.count == 1 else {
        throw ValidationError(front ? "--front takes one key" : "sweep takes one key or two")
      }
    }
    if csv, json { throw ValidationError("--csv and --json are two answers: leave one out") }
    try sharing.validate(search)
    guard sharing.shard.isEmpty || !front && !weights else {
      throw ValidationError(
        front
          ? "--front cannot be split: each of its points begins where the one before ends"
          : "--weights cannot be split: which weight is asked about depends on the answers before")
    }
  }

  func run() throws {
    try Exit.reporting {
      if let system = try options.loadSystem() { return try sweep(system) }
      guard try !writesPart() else { return }
      let question = try options.load()
      let session = search.session(unit: question.plan.objective.unit)
      guard !weights else { return try Output.answer(try weigh(question, session)) }
      let report: SweepReport
      do {
        defer { session.finish() }
        report = front ? try walk(question, session) : try sweep(question, session)
      }
      try Output.answer(
        json ? try report.json() : csv ? report.csv() : report.text(Output.style, language.chosen))
    }
  }

  private func sweep(_ system: SystemQuestion) throws {
    guard ranges.count == 1, !front, !weights, sharing.shard.isEmpty else {
      throw ValidationError(
        "of a system one key is swept, on one machine, and without --front and --weights")
    }
    let making = SystemMaking(
      question: system, path: options.path, language: language.chosen, json: json)
    let range = try SystemRange(ranges[0], of: system.plan.file)
    try refuseMany(range.count)
    try making.sweep(range, isTable: csv, search, many)
  }

  private func weigh(_ question: Question, _ session: Session) throws -> String {
    defer { session.finish() }
    guard question.asked.hasWeighedSurveys else {
      throw question.asked.nothingToWeigh
    }
    let best = try question.best(
      within: session.limits(relativeGap: 0), jobs: many.count,
      answer: .init(json: json, language: language.chosen))
    let report = WeightsReport(
      plan: question.plan, proposal: best,
      weights: try SurveyWeights(
        of: question.asked, best, weighing: ranges.first, many.batch(session, relativeGap: 0)))
    return json
      ? try report.json() : csv ? report.csv() : report.text(Output.style, language.chosen)
  }

  private func walk(_ question: Question, _ session: Session) throws -> SweepReport {
    let keys = Front.keys.map(\.rawValue)
    guard let key = Front.key(ranges[0]) else {
      throw InputErrors([
        .unknown(ranges[0], "key for --front", at: .flag("--front"), among: keys),
        Diagnostic(.flag("--front"), "it can walk along \(keys.joined(separator: ", "))"),
      ])
    }
    let limits = session.limits(relativeGap: 0)
    return SweepReport(
      plan: question.plan,
      front: try Front(key, question.asked, within: limits) { session.progressOfMany?($0, 0) })
  }

  private func sweep(_ question: Question, _ session: Session) throws -> SweepReport {
    let questions = try questions(of: question)
    let answers = questions.jobs.answers(many.batch(session, relativeGap: search.relativeGap))
    return SweepReport(plan: question.plan, sweep: Sweep(questions, answers))
  }

  /// What is asked, in an order that the ranges alone decide.
  ///
  /// - Throws: `InputErrors` for ranges that cannot be read, or ask too much.
  func questions(of question: Question) throws -> SweepQuestions {
    var problems: [Diagnostic] = []
    var read: [SweepRange] = []
    for range in ranges {
      do {
        read.append(try SweepRange(range))
      } catch {
        problems += error.diagnostics
      }
    }
    if read.count == 2, read[0].key == read[1].key, read[0].subject == read[1].subject {
      problems.append(Diagnostic(.flag(ranges[1]), "\(read[1].name) is swept twice"))
    }
    for range in read {
      if let flag = question.plan.flags.first(where: { $0.key == range.key }), range.subject == nil
      {
        problems.append(
          Diagnostic(.flag(flag.typed), "\(range.name) is swept, so the flag would say nothing"))
      }
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    let count = read.map(\.count).reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
    try refuseMany(count)
    return try SweepQuestions(read, question.asked, asksPlateau: true)
  }

  /// Refuses more questions than anybody means to wait for, unless that is asked for.
  private func refuseMany(_ count: Int) throws(InputErrors) {
    guard !yes, count > Self.manyPoints else { return }
    throw InputErrors([
      Diagnostic(
        .flag(ranges.joined(separator: " ")), "asks \(count) questions, which takes long",
        hint: "narrow the range, widen its step, or add --yes")
    ])
  }
}
