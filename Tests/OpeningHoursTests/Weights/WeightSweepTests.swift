import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Sweeps of a survey's weight against every week of small plans.
struct WeightSweepTests {
  private static let slots = [Weekday.monday, .tuesday].flatMap { day in
    (0..<3).map { (day: day, slot: $0) }
  }

  /// Every week of the two days.
  private func weeks(_ grid: WeekGrid) -> [Schedule] {
    (0..<64).map { mask in
      var days: [Weekday: [TimeSpan]] = [:]
      for (place, slot) in Self.slots.enumerated() where mask >> place & 1 == 1 {
        days[slot.day, default: []] += [grid.span(of: slot.slot..<(slot.slot + 1))].compactMap(
          \.self)
      }
      return Schedule(days.mapValues { DayPlan($0) })
    }
  }

  /// Two surveys of few respondents at random, some of whom were not asked about all hours.
  private func files(_ number: Int, objective: String) -> SurveyFiles {
    var random = SeededGenerator(seed: 4000 + UInt64(number))
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    func table() -> String {
      let people = pick(3...9)
      return twoDayRespondents(
        (0..<people).map { place in
          String(
            Self.slots.map { _ in "1100 ".randomElement(using: &random) ?? "0" }.map {
              // The first sees all, so that each hour was asked about.
              place == 0 && $0 == " " ? "0" : $0
            })
        }, weights: (0..<people).map { _ in pick(1...3) })
    }
    let surveys =
      "{ name: a, respondents: a.csv, people: \(pick(1...9)) }, "
      + "{ name: b, respondents: b.csv, people: \(pick(1...9)), conversion: 0.\(pick(1...9)) }"
    let more = ["", "blocks-a-day: 2", "max-changes: 2", "distinct-days: 1"][pick(0...3)]
    return .twoDays(
      surveys: surveys, more: more, objective: objective, ["a.csv": table(), "b.csv": table()])
  }

  /// What a week is worth to one survey, by its own arithmetic: thousandths of points, or of a
  /// hundred-thousandth of a percent of the people.
  private func worth(_ week: Schedule, _ survey: SurveyEvidence, _ objective: Plan.Objective) throws
    -> Int
  {
    let people = try #require(survey.respondents)
    func isOpen(_ slot: Survey.Slot) -> Bool {
      week[slot.day].spans.contains { $0.intersection(slot.span) == slot.span }
    }
    if objective == .reach {
      return people.respondents.reduce(0) { sum, one in
        one.ticked.contains { isOpen(people.slots[$0]) }
          ? sum + Int((one.weight / people.totalWeight * 10_000_000).rounded()) : sum
      }
    }
    return people.slots.indices.reduce(0) { sum, slot in
      guard isOpen(people.slots[slot]) else { return sum }
      let asked = people.respondents.filter { !$0.unseen.contains(slot) }
      let ticked = asked.filter { $0.ticked.contains(slot) }.reduce(0) { $0 + $1.weight }
      return sum + Int((ticked / asked.reduce(0) { $0 + $1.weight } * 100_000).rounded())
    }
  }

  @Test(arguments: 0..<60, ["wishes", "reach"])
  func `the flips are those of all weeks of a small plan`(_ number: Int, _ objective: String) throws
  {
    let question = try files(number, objective: objective).question()
    guard let proposal = try question.problem.proposal() else { return }
    let sweep = try #require(try WeightSweep(of: 1, question, proposal, QuestionBatch()))
    let oracle = Enumeration(problem: question.problem)
    let allowed = weeks(question.plan.grid).filter { oracle.broken($0).isEmpty }
    let surveys = question.evidence.surveys
    let lines = try allowed.map { week in
      WorthLine(
        without: try worth(week, surveys[0], question.plan.objective),
        alone: try worth(week, surveys[1], question.plan.objective))
    }
    #expect(Set(sweep.flips) == cornersByCrossings(lines), "seed \(number)")
    for stretch in sweep.stretches {
      let middle = SurveyWeight(
        stretch.from.numerator * stretch.to.denominator
          + stretch.to.numerator * stretch.from.denominator,
        of: 2 * stretch.from.denominator * stretch.to.denominator)
      let own = WorthLine(without: stretch.worthToOthers, alone: stretch.worthToSurvey)
      #expect(own.worth(at: middle) == lines.map { $0.worth(at: middle) }.max(), "seed \(number)")
      #expect(allowed.contains(stretch.schedule))
    }
    #expect(sweep.stretches.reduce(0) { $0 + $1.length }.rounded(toPlaces: 9) == 1)
  }

  @Test(arguments: ["hours: 2", "hours: 3", "hours: 4"])
  func `with a team each weight has the week that a decision of its own finds`(_ hours: String)
    throws
  {
    for number in 0..<6 {
      var files = files(number, objective: "wishes")
      files.plan += "\ngroups: { librarians: { people: 1, \(hours), shift: 1-3 } }\nmin-staff: 1\n"
      let question = try files.question()
      guard let proposal = try question.problem.proposal() else { continue }
      let sweep = try #require(try WeightSweep(of: 1, question, proposal, QuestionBatch()))
      let weighed = WeighedProblem(question, weighing: 1)
      for step in 0...12 {
        let weight = SurveyWeight(step, of: 12)
        let best = try #require(try weighed.problem(at: weight).proposal())
        let told = sweep.stretches.map {
          WorthLine(without: $0.worthToOthers, alone: $0.worthToSurvey).worth(at: weight)
        }
        #expect(best.isProven && told.max() == best.thousandths, "seed \(number), \(step)/12")
      }
    }
  }

  @Test func `the same stretches are found with many threads`() throws {
    let question = try files(3, objective: "wishes").question()
    let proposal = try #require(try question.problem.proposal())
    let one = try WeightSweep(of: 1, question, proposal, QuestionBatch(jobs: 1))
    let many = try WeightSweep(of: 1, question, proposal, QuestionBatch(jobs: 4))
    #expect(one?.stretches == many?.stretches)
  }

  @Test func `nothing is told of a search that was ended`() throws {
    let question = try files(3, objective: "wishes").question()
    let proposal = try #require(try question.problem.proposal())
    let batch = QuestionBatch(limits: .init(isCancelled: { true }))
    #expect(try WeightSweep(of: 1, question, proposal, batch) == nil)
    #expect(try SurveyWeights(of: question, proposal, batch) == nil)
  }
}

extension Double {
  fileprivate func rounded(toPlaces places: Int) -> Double {
    let unit = (0..<places).reduce(1.0) { unit, _ in unit * 10 }
    return (self * unit).rounded() / unit
  }
}
