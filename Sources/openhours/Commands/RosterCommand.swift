import ArgumentParser
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

struct RosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster",
    abstract: "Who works when: a fair roster of the proposed week, for a rotation of weeks.",
    discussion: """
      The plan names people, or says how many a contract group has; the roster gives each shift of the \
      proposed week to somebody, in each week of the rotation, and proves how good it is. Names are shown \
      only where they are asked for.

        openhours roster plan.yaml
        openhours roster plan.yaml --open thu=9-20 --names
        openhours roster plan.yaml --names --language de -o dienstplan.html
        openhours roster plan.yaml --names --sheets dienste

      -o roster.csv writes the table that a plan reads to keep a roster or to go on from it. --sheets writes \
      a page and, where the rotation has a beginning and the plan a timezone, a calendar for each person, and \
      hours for payroll. Shifts that nobody can work end the command with 2; the roster with fewest of them \
      is shown all the same.
      """)

  @OptionGroup var options: PlanOptions
  @OptionGroup(title: "What to write") var roster: RosterOptions
  @OptionGroup(title: "Search") var search: SearchOptions
  @OptionGroup(title: "Search") var many: BatchOptions
  @OptionGroup(title: "Answer") var language: LanguageOptions

  func run() throws {
    try Exit.reporting {
      let question = try options.load()
      let making = try RosterMaking(roster, question, language.chosen)
      let session = search.session(unit: question.plan.objective.unit)
      let report: RosterReport
      do {
        defer { session.finish() }
        report = try self.report(question, session)
      }
      try making.write(report, session)
      if report.roster.unfilledBound > 0 { throw Exit.conflict }
    }
  }

  private func report(_ question: Question, _ session: Session) throws -> RosterReport {
    try question.checkPeople()
    let limits = session.limits(relativeGap: search.relativeGap)
    let best = try question.best(
      within: limits, jobs: many.count,
      answer: .init(json: roster.json, language: language.chosen))
    guard
      let agreement = try RosterAgreement(
        plan: question.plan, proposal: best, within: limits, jobs: many.count)
    else { throw question.nobodyNamed }
    switch agreement.roster {
    case .roster(let found, let conflicts):
      return RosterReport(
        plan: question.plan, agreement: agreement, roster: found, conflicts: conflicts,
        names: roster.names)
    case .nothingFound(let reason):
      switch reason {
      case .cancelled: Output.message("stopped before any roster was found")
      case .effort:
        Output.message(
          "no line of weeks was found with the work that is granted; take out lines: true, or loosen a rule"
        )
      case .optimal, .gap, .timeLimit:
        Output.message("no roster was found in the time given; try a longer --time-limit")
      }
      throw Exit.nothingFound
    }
  }
}

extension Question {
  /// Refuses a plan of which nobody can be on duty, or that says nowhere for how many weeks.
  func checkPeople() throws {
    let place = Source.file(plan.file.fileName, line: nil, column: nil)
    guard plan.team != nil else {
      throw InputErrors([
        Diagnostic(
          place, "a roster needs contract groups",
          hint: "add for example  groups: { full-time: { people: 4, hours: 39 } }")
      ])
    }
    guard plan.roster != nil else { throw nobodyNamed }
  }

  /// The question who works the shifts of a week.
  func rosterProblem(of proposal: Proposal) throws -> RosterProblem {
    guard let problem = RosterProblem(plan: plan, proposal: proposal) else { throw nobodyNamed }
    return problem
  }

  fileprivate var nobodyNamed: InputErrors {
    InputErrors([
      Diagnostic(
        .file(plan.file.fileName, line: nil, column: nil),
        "the plan neither names people nor says after how many weeks a roster repeats",
        hint: "add  rotation: { weeks: 4 } , or ask with --weeks 4")
    ])
  }
}
