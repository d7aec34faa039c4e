import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// From one full hour to another.
private func hours(_ start: Int, _ end: Int) -> TimeSpan {
  TimeSpan(
    .midnight.advanced(byMinutes: start * 60), .midnight.advanced(byMinutes: end * 60))
    ?? .wholeDay
}

/// People who name the branches that they use, against listing every week of every branch.
@Suite struct SystemPeopleTests {
  /// Whom a week reaches in a branch, as bits by their place in the table: who ticked so many hours in a row that
  /// are open.
  private static func reached(_ people: SystemPeople, _ week: Schedule, in branch: Int) -> UInt64 {
    let survey = people.reach.survey
    let length = people.reach.visitMinutes / 60
    var reached: UInt64 = 0
    for (place, respondent) in survey.respondents.enumerated()
    where people.branches[place].contains(branch) {
      for day in [Weekday.monday, .tuesday] {
        let good = (9..<13).filter { hour in
          let span = hours(hour, hour + 1)
          return week[day].isOpen(throughout: span)
            && respondent.ticked.contains { survey.slots[$0] == .init(day: day, span: span) }
        }
        let isLong = good.contains { first in (first..<(first + length)).allSatisfy(good.contains) }
        if isLong { reached |= 1 << UInt64(place) }
      }
    }
    return reached
  }

  /// What listing all weeks comes to: the most people, in thousandths; nothing where no weeks keep every rule.
  private static func listed(_ problem: SystemProblem) throws -> Int? {
    let people = try #require(problem.people)
    let weights = people.reach.survey.respondents.map { Int(($0.weight * 1000).rounded()) }
    let weeks = problem.branches.enumerated().map { branch, own in
      own.weeksOfTwoDays.map { (week: $0, reached: reached(people, $0, in: branch)) }
    }
    let audit = SystemAudit(problem)
    var best: Int?
    func extend(_ chosen: [Schedule], _ reached: UInt64) {
      guard chosen.count == weeks.count else {
        for own in weeks[chosen.count] { extend(chosen + [own.week], reached | own.reached) }
        return
      }
      var value = 0
      for place in weights.indices where reached >> UInt64(place) & 1 == 1 {
        value += weights[place]
      }
      guard value > best ?? .min else { return }
      if problem.plan.rules.allSatisfy({ audit.fault($0, chosen) == nil }) { best = value }
    }
    extend([], 0)
    return best
  }

  @Test(arguments: 1...40)
  func `as many are reached as listing all weeks shows`(_ seed: UInt64) throws {
    var system = RandomSystem(seed: seed)
    let problem = try systemQuestion(system.filesWithPeople(hoursOnly: seed % 2 == 0)).problem()
    let best = try Self.listed(problem)
    switch try problem.decided(QuestionBatch()) {
    case .proposal(let proposal):
      #expect(proposal.value == best)
      #expect(proposal.isProven)
    case .broken: #expect(best == nil)
    case .conflict(let branch, _): #expect(problem.branches[branch].weeksOfTwoDays.isEmpty)
    case .nothingFound: Issue.record("nothing was found")
    }
  }

  @Test(arguments: 1...20)
  func `the audit counts the same people from the weeks alone`(_ seed: UInt64) throws {
    var system = RandomSystem(seed: seed)
    let problem = try systemQuestion(system.filesWithPeople(hoursOnly: true)).problem()
    let people = try #require(problem.people)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let weeks = problem.branches.map { _ in
        Schedule(
          Dictionary(
            uniqueKeysWithValues: [Weekday.monday, .tuesday].map { day in
              let start = Int.random(in: 9...12, using: &random)
              let end = Int.random(in: (start + 1)...13, using: &random)
              return (day, DayPlan([hours(start, end)]))
            }))
      }
      let sets = weeks.enumerated().reduce(UInt64(0)) {
        $0 | Self.reached(people, $1.element, in: $1.offset)
      }
      let counted = people.reach.survey.respondents.enumerated().reduce(0) {
        $0 + (sets >> UInt64($1.offset) & 1 == 1 ? Int($1.element.weight * 1000) : 0)
      }
      #expect(SystemAudit(problem).reached(people, weeks) == counted)
      #expect(problem.value(weeks) == counted)
    }
  }

  @Test func `the same weeks come out with one job and with three`() throws {
    var system = RandomSystem(seed: 5)
    let problem = try systemQuestion(system.filesWithPeople(hoursOnly: false)).problem()
    let found = try [1, 3].map { jobs -> [Schedule]? in
      guard case .proposal(let proposal) = try problem.decided(QuestionBatch(jobs: jobs)) else {
        return nil
      }
      return proposal.weeks
    }
    #expect(found[0] != nil && found[0] == found[1])
  }

  // MARK: - Files

  private static let plan = """
    grid: 60
    frame: 9-13
    today: { mon: 9-11 }
    weekly-hours: 2
    close: tue-sun
    """
  private static let system = """
    system: Two
    branches: { West: west.yaml, Ostēja: east.yaml }
    objective: reach
    respondents: { file: answers.csv, branches: uses }
    """
  private static let answers = """
    id,uses,age,weight,mon 09:00-10:00,mon 10:00-11:00,mon 11:00-12:00,mon 12:00-13:00
    1,West,young,1,1,0,0,0
    2,"west, osteja",old,1,0,0,1,0
    3,Osteja,old,1,0,0,0,1
    4,,old,1,1,0,0,0
    5,West;Ostēja,young,1,1,0,0,0
    """

  private static func files(
    system: String = system, answers: String = answers, plan: String = plan
  ) -> [String: String] {
    ["system.yaml": system, "answers.csv": answers, "west.yaml": plan, "east.yaml": plan]
  }

  @Test func `a person counts once wherever she goes, and who names no branch was not asked`()
    throws
  {
    let problem = try systemQuestion(Self.files()).problem()
    guard case .proposal(let proposal) = try problem.decided(QuestionBatch()) else {
      Issue.record("no proposal")
      return
    }
    let reached = try #require(proposal.reached)
    #expect(proposal.isProven && proposal.thousandths == 4000)
    #expect(proposal.todayThousandths == 2000)
    #expect(reached.everyone.people == 4000 && reached.everyone.proposed == 4000)
    #expect(reached.everyone.gained == 2000 && reached.everyone.lost == 0)
    #expect(reached.several == 2000 && reached.unnamed == 1)
    // Fewer than five name either, so that nobody is shown.
    #expect(reached.small == [0, 1] && !reached.rows.contains { $0.who == .branch(0) })
    #expect(proposal.margins() == nil)
    // At noon one person would come to each of them.
    let noon = hours(11, 12)
    #expect(proposal.worth(of: 0, .monday, noon) == 1000)
    #expect(proposal.worth(of: 1, .monday, hours(12, 13)) == 1000)
  }

  @Test func `what a plan says of its own demand is not asked`() throws {
    let plan = Self.plan + "\ndemand: { wishes: none.csv }"
    let problem = try systemQuestion(Self.files(plan: plan)).problem()
    #expect(problem.people?.reach.survey.respondents.count == 4)
  }

  @Test func `answers that name no branch rightly are all told with their lines`() throws {
    let answers = Self.answers.replacing("1,West,young", with: "1,Wets,young")
      .replacing("3,Osteja,old", with: "3,Osteja;Osteja,old")
    let problems = try systemProblems(Self.files(answers: answers))
    #expect(
      problems == [
        "answers.csv:2: \"Wets\" is the name of no branch; did you mean West?",
        "answers.csv:4: \"Osteja\" stands twice in one answer; name each once",
      ])
  }

  @Test func `a branch that nobody names is refused with its place`() throws {
    let system = Self.system.replacing("east.yaml }", with: "east.yaml, North: west.yaml }")
    let problems = try systemProblems(Self.files(system: system))
    #expect(problems.count == 1)
    #expect(
      problems.first?.contains("system.yaml:2") == true
        && problems.first?.contains("names North") == true)
  }

  @Test(arguments: [
    ("objective: reach\n", "", "another objective"),
    ("respondents: { file: answers.csv, branches: uses }", "", "who names which branches"),
    ("branches: uses }", "branches: use }", "no column \"use\""),
    ("branches: uses }", "branches: uses, visits: 1 h }", "unknown key \"visits\""),
    ("branches: uses }", "branches: uses, visit: 0 min }", "not how long a visit takes"),
    ("branches: uses }", "branches: uses, weight: { young: much } }", "no factor of young"),
    ("branches: uses }", "}", "in which column branches are named"),
    ("file: answers.csv, ", "", "no file"),
    ("West: west.yaml", "West: { plan: west.yaml, weight: 2 }", "West has no weight"),
    ("objective: reach\n", "objective: reach\ntransfer: { share: 50% }\n", "where West is"),
  ])
  func `what does not go with people who name branches is refused`(
    _ old: String, _ new: String, _ told: String
  ) throws {
    let problems = try systemProblems(Self.files(system: Self.system.replacing(old, with: new)))
    #expect(problems.contains { $0.contains(told) }, "\(problems)")
  }

  @Test func `transfer beside respondents is refused`() throws {
    let system = Self.system.replacing(
      "West: west.yaml, Ostēja: east.yaml",
      with: "West: { plan: west.yaml, place: [1, 1] }, Ostēja: { plan: east.yaml, place: [1, 2] }")
    let problems = try systemProblems(
      Self.files(system: system + "\ntransfer: { share: 50% }"))
    #expect(problems.count == 1 && problems[0].contains("nobody else has to be guessed"))
  }

  @Test(arguments: [
    ("objective: visits", "counted visits"), ("objective: wishes", "counts wishes by itself"),
    ("visit: 2 h", "takes 120 minutes for a visit"),
    ("weight: { young: 2 }", "weights respondents by itself"),
  ])
  func `what a plan says of whom hours reach is refused`(_ line: String, _ told: String) throws {
    let problems = try systemProblems(Self.files(plan: Self.plan + "\n" + line))
    #expect(problems.contains { $0.contains(told) }, "\(problems)")
  }

  @Test func `weights, margins and a longer visit change who counts`() throws {
    let system = Self.system.replacing(
      "branches: uses }", with: "branches: uses, visit: 2 h, weight: { age:young: 3 } }")
    let problem = try systemQuestion(Self.files(system: system)).problem()
    let people = try #require(problem.people)
    #expect(people.reach.survey.respondents.map(\.weight) == [3, 1, 1, 3])
    #expect(people.reach.groups.isEmpty && people.reach.visitMinutes == 120)
  }

  @Test func `hours that nobody of a branch was asked about stay open`() throws {
    let answers = """
      id,uses,weight,mon 10:00-11:00,mon 11:00-12:00
      1,West,1,0,1
      2,Osteja,1,1,1
      """
    let problem = try systemQuestion(Self.files(answers: answers)).problem()
    guard case .proposal(let proposal) = try problem.decided(QuestionBatch()) else {
      Issue.record("no proposal")
      return
    }
    for week in proposal.weeks {
      #expect(week[.monday].isOpen(throughout: hours(9, 10)))
    }
  }

  @Test func `what else is asked is answered in people`() throws {
    let system =
      Self.system + "\nbudget: { weekly-hours: 3 }\nscenarios: { more: { weekly-hours: 4 } }"
    let question = try systemQuestion(
      Self.files(system: system, plan: Self.plan.replacing("weekly-hours: 2\n", with: "")))
    let problem = try question.problem()
    guard case .proposal(let proposal) = try problem.decided(QuestionBatch()) else {
      Issue.record("no proposal")
      return
    }
    let sweep = try SystemSweep(
      try SystemRange("weekly-hours=1..4:1", of: question.plan.file), question)
    #expect(sweep.outcomes.map { $0.account?.thousandths } == [2000, 3000, 4000, 4000])
    let comparison = try SystemComparison(of: [], question)
    #expect(comparison.entries.map { $0.outcome.account?.thousandths } == [2000, 4000, 4000])
    let prices = SystemPriceList(of: proposal, all: false)
    #expect(prices.limits.first?.more.thousandths == 0)
    let explanation = try SystemExplanation(of: proposal, 0, .monday, hours(9, 10))
    #expect(proposal.worth(of: 0, .monday, [hours(9, 10)]) == 2000)
    #expect(proposal.worth(of: 0, .monday, [hours(9, 10), hours(9, 10)]) == 2000)
    // So few name the branch that no figure of it is told.
    #expect(explanation.price.thousandths == nil)
  }
}
