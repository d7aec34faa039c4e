import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What knowing more is worth, against simulations of what would be learnt.
struct AskingTests {
  private func confidence(_ question: PlanQuestion, resamples: Int = 500) throws -> Confidence {
    try Confidence(
      of: question, try Bremen.proposal(question), .init(resamples: resamples),
      QuestionBatch(jobs: 2))
  }

  /// What it is worth to choose by what is expected: by outcome its probability, and by week what is expected.
  private func value(_ outcomes: [(part: Double, expected: [Double])]) throws -> Double {
    let whole = outcomes.reduce(0) { $0 + $1.part }
    let best = try outcomes.reduce(0) { $0 + $1.part * (try #require($1.expected.max())) }
    let means = outcomes[0].expected.indices.map { week in
      outcomes.reduce(0) { $0 + $1.part * $1.expected[week] }
    }
    return (best - (try #require(means.max()))) / whole
  }

  @Test(arguments: [(Weekday.wednesday, 13), (.saturday, 10)])
  func `an hour is worth what a nested simulation finds`(_ day: Weekday, _ time: Int) throws {
    let question = try Bremen.question()
    let found = try confidence(question)
    let weeks = found.weeks.map(\.schedule)
    let values = try InformationValues(question, weeks, found, jobs: 2)
    let span = try #require(TimeSpan(at(time), at(time + 1)))
    let place = try #require(values.hours.firstIndex(of: Survey.Slot(day: day, span: span)))
    let regression = values.value(ofHours: [place])
    // The hour stands first, so that the first number alone decides its error.
    let table = try bremenWishes()
    let estimator = try #require(
      HourEstimator(
        table.cells.compactMap { cell in
          cell.share.map { (AskedHour(day: cell.day, span: cell.span), $0) }
        }))
    let others = values.hours.map { AskedHour(day: $0.day, span: $0.span) }
    let hour = AskedHour(day: day, span: span)
    let draws = EstimateDraws(estimator, [hour] + others.filter { $0 != hour })
    var generator = DrawGenerator(seed: 99, draw: 0)
    // The same errors of the others for each error of the hour.
    let rest = (0..<80).map { _ in others.dropFirst().map { _ in generator.normal() } }
    let outcomes = try (-12...12).map { step -> (part: Double, expected: [Double]) in
      let error = Double(step) / 4
      var sums = weeks.map { _ in 0.0 }
      for rest in rest {
        let demand = try PlanEvidence(plan: question.plan, tables: question.tables) { table in
          draws.shares(from: table, erringBy: [error] + rest)
        }.demand
        for (place, week) in weeks.enumerated() {
          sums[place] += Double(demand.thousandths(of: week))
        }
      }
      return (density(error), sums.map { $0 / Double(rest.count) })
    }
    let nested = try value(outcomes)
    #expect(nested > 100, "too little to compare")
    #expect(abs(regression - nested) < 0.25 * nested + 100, "\(regression), nested \(nested)")
  }

  /// e^(−x² / 2) by its series, far enough for 3 standard deviations.
  private func density(_ x: Double) -> Double {
    let exponent: Double = -x * x / 2
    var term: Double = 1
    var sum: Double = 1
    for power in 1...40 {
      term *= exponent / Double(power)
      sum += term
    }
    return sum
  }

  @Test func `more answers are worth what asking them in simulation brings`() throws {
    let question = try Bremen.question(
      "--unasked keep", "--allow sun=10-18", "--weekly-hours +9", "--max-changes 13"
    ) {
      $0.replacing("sample: 4474", with: "sample: 60")
    }
    let found = try confidence(question)
    let weeks = found.weeks.map(\.schedule)
    let values = try InformationValues(question, weeks, found, jobs: 2)
    let table = try #require(question.tables.wishes?.table)
    let outcomes = try (0..<400).map { number -> (part: Double, expected: [Double]) in
      var generator = DrawGenerator(seed: 7, draw: number)
      // A truth, 90 answers in it, and what 150 answers let expect.
      let learnt = table.redrawn { share in
        let truth = Double(generator.binomial(60, share / 100)) / 60
        return (60 * share / 100 + Double(generator.binomial(90, truth))) / 150 * 100
      }
      var tables = question.tables
      tables.wishes = .init(learnt, fileName: "wishes.csv")
      let demand = try PlanEvidence(plan: question.plan, tables: tables).demand
      return (1, weeks.map { Double(demand.thousandths(of: $0)) })
    }
    let simulated = try value(outcomes)
    let formula = values.value(ofMore: 90, to: 60, .answers)
    #expect(simulated > 500, "too little to compare")
    #expect(abs(formula - simulated) < 0.2 * simulated, "\(formula), simulated \(simulated)")
    let more = [1, 30, 300, 1_000_000].map { values.value(ofMore: $0, to: 60, .answers) }
    #expect(more == more.sorted() && more[0] < formula)
  }

  @Test func `in Bremen more answers are worth nothing, and few hours most of what all are`() throws
  {
    let question = try Bremen.question()
    let found = try confidence(question)
    let asking = try found.asking(question)
    #expect(asking.count == 3)
    #expect(asking[0] == Confidence.Asking(subject: .moreAnswers(200), gain: 0))
    #expect(asking[1].subject == .allEstimated(50))
    // What another draw loses is what knowing the truth would bring.
    #expect(abs(asking[1].gain - found.robust.regret.mean) < 300)
    guard case .hours(let hours) = asking[2].subject else {
      Issue.record("no hours")
      return
    }
    #expect((1...3).contains(hours.count))
    #expect(asking[2].gain > asking[1].gain / 3 && asking[2].gain <= asking[1].gain)
    #expect(try found.asking(question, QuestionBatch(jobs: 2)) == asking)
  }

  @Test func `where every hour was asked about and nothing is in doubt, nothing is worth asking`()
    throws
  {
    let certain = try Bremen.question("--unasked keep", "--weekly-hours +2") {
      $0.replacing("sample: 4474", with: "sample: 4000000")
    }
    let asking = try confidence(certain, resamples: 50).asking(certain)
    #expect(asking == [Confidence.Asking(subject: .moreAnswers(200), gain: 0)])
  }
}
