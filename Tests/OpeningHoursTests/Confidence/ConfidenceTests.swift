import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

struct ConfidenceTests {
  private func confidence(
    _ question: PlanQuestion, resamples: Int = 200, seed: UInt64 = 1,
    _ robustness: Confidence.Request.Robustness = .mean, jobs: Int = 2
  ) throws -> Confidence {
    try Confidence(
      of: question, try Bremen.proposal(question),
      .init(resamples: resamples, seed: seed, robustness: robustness), QuestionBatch(jobs: jobs))
  }

  @Test func `4,474 answers leave nothing to chance in Bremen, estimates much`() throws {
    let found = try confidence(try Bremen.question())
    #expect(found.draws == 200 && found.doubts == [.sample, .all])
    #expect(found.sameWeek.sample == 200)
    // 49 % of 12,000 draws of another program, within four standard errors of 200.
    #expect((70...127).contains(found.sameWeek.all))
    #expect(abs(found.proposalRegret.mean / 1000 - 2.99) < 1.3)
    #expect(found.weeks.count > 3)
    #expect(found.weeks.reduce(0) { $0 + $1.wins } == 200)
    func openIn(_ day: Weekday, _ hour: Int) throws -> ByDoubt<Int> {
      try #require(found.hours.first { $0.day == day && $0.span.start == at(hour) }).openIn
    }
    #expect(try openIn(.saturday, 16) == ByDoubt(sample: 200, all: 200))
    #expect(try openIn(.saturday, 17).all == 200)
    #expect(try openIn(.sunday, 12) == ByDoubt(sample: 0, all: 0))
    // 43.5, 15.7 and 75.7 % there.
    for (day, hour, part) in [
      (Weekday.wednesday, 13, 0.435), (.friday, 9, 0.157), (.saturday, 10, 0.757),
    ] {
      let error = (part * (1 - part) / 200).squareRoot()
      #expect(try abs(Double(openIn(day, hour).all) / 200 - part) < 4 * error, "\(day) \(hour)")
    }
    #expect(found.hours.count == 98)
  }

  @Test func `any number of threads finds the same, and another seed something else`() throws {
    let question = try Bremen.question()
    let one = try confidence(question, resamples: 60, jobs: 1)
    #expect(try one == confidence(question, resamples: 60, jobs: 3))
    #expect(try one != confidence(question, resamples: 60, seed: 2))
    // Fewer draws are the first of more.
    let fewer = try confidence(question, resamples: 30)
    #expect(fewer.sameWeek.all <= one.sameWeek.all)
  }

  @Test func `regrets are those of a look at every draw`() throws {
    let question = try Bremen.question()
    let proposal = try Bremen.proposal(question)
    let found = try confidence(question, resamples: 40)
    let draws = DemandDraws(question, seed: 1)
    var losses: [Int] = []
    var gains: [Int] = []
    for number in 0..<40 {
      let problem = try draws.problem(number, .all)
      let best = try #require(try problem.proposal())
      losses.append(best.thousandths - problem.thousandths(of: proposal.schedule))
      gains.append(
        problem.thousandths(of: proposal.schedule) - problem.thousandths(of: proposal.today))
    }
    #expect(losses.allSatisfy { $0 >= 0 })
    #expect(found.proposalRegret.worst == losses.max())
    #expect(found.proposalRegret.mean == Double(losses.reduce(0, +)) / 40)
    #expect(
      found.proposalRegret.worstTenth == Double(losses.sorted().suffix(4).reduce(0, +)) / 4)
    #expect(found.sameWeek.all == losses.count { $0 == 0 })
    gains.sort()
    #expect(found.gain.low == gains[2] && found.gain.high == gains[37])
    #expect(found.gain.proposed == proposal.thousandths - proposal.todayThousandths)
  }

  @Test(arguments: [Confidence.Request.Robustness.mean, .worstTenth])
  func `the robust week loses no more than any that won`(
    _ robustness: Confidence.Request.Robustness
  ) throws {
    let found = try confidence(try Bremen.question(), robustness)
    func loss(_ regret: Confidence.Regret) -> Double {
      robustness == .mean ? regret.mean : regret.worstTenth
    }
    #expect(found.weeks.allSatisfy { loss($0.regret) >= loss(found.robust.regret) })
    #expect(loss(found.robust.regret) <= loss(found.proposalRegret))
    #expect(found.robust.price >= 0)
    #expect(
      found.robust.schedule == found.proposed
        || found.weeks.contains { $0.schedule == found.robust.schedule })
  }

  @Test func `a hopeless survey is told as such, a certain one too`() throws {
    let hopeless = try Bremen.question { $0.replacing("sample: 4474", with: "sample: 30") }
    let unsure = try confidence(hopeless)
    #expect(try #require(unsure.sameWeek.sample) < 80 && unsure.sameWeek.all < 60)
    #expect(unsure.weeks.count > 30)
    #expect(unsure.gain.high - unsure.gain.low > 10_000)
    let certain = try Bremen.question("--unasked keep", "--weekly-hours +2") {
      $0.replacing("sample: 4474", with: "sample: 4000000")
    }
    let sure = try confidence(certain)
    #expect(sure.doubts == [.sample])
    #expect(sure.sameWeek == ByDoubt(sample: 200, all: 200))
    #expect(sure.weeks.map(\.schedule) == [sure.proposed])
    #expect(sure.proposalRegret.worst == 0 && sure.robust.price == 0)
    #expect(sure.gain.high - sure.gain.low < 1000)
  }

  @Test func `a tie is what fewer than two draws of three decide`() {
    let ties = [100, 101, 150, 199, 200].map { Confidence.isTie($0, 300 - $0, of: 300) }
    #expect(ties == [false, true, true, true, false])
  }

  @Test func `the limit of wrong changes is the theorem's`() throws {
    let stability = Confidence.Stability(changedOnAverage: 4, candidates: 80)
    #expect(try abs(#require(stability.expectedWrong(at: 0.9)) - 0.25) < 1e-12)
    #expect(stability.expectedWrong(at: 1) == 0.2)
    #expect(stability.expectedWrong(at: 0.5) == nil)
    let found = try confidence(try Bremen.question(), resamples: 20)
    // Sunday is closed; no other hour is decided by a rule of its day.
    #expect(found.changes.candidates == 84)
    #expect(found.changes.changedOnAverage > 2 && found.changes.changedOnAverage <= 4)
  }

  @Test func `where nothing is doubtful, or no time is left, it says so`() throws {
    let nothing = try Bremen.question("--unasked keep") {
      $0.replacing("sample: 4474, ", with: "")
    }
    let error = #expect(throws: InputErrors.self) { try confidence(nothing) }
    #expect(try #require(error).description.contains("or how many is not known"))
    let question = try Bremen.question()
    let proposal = try Bremen.proposal(question)
    var limits = SearchLimits.unlimited
    limits.remaining = { .zero }
    #expect(throws: Confidence.Stopped.self) {
      try Confidence(of: question, proposal, .init(), QuestionBatch(limits: limits))
    }
  }

  @Test(
    arguments: [
      ("0", nil, "--resamples 0: \"0\" is not a number of draws"),
      ("200001", nil, "is not a number of draws"), ("many", nil, "is not a number of draws"),
      (nil, "x", "--seed x: \"x\" is not a seed"), (nil, "-3", "is not a seed"),
      ("5", "1.5", "is not a seed"),
    ] as [(String?, String?, String)])
  func `what is no number of draws or no seed is named`(
    _ resamples: String?, _ seed: String?, _ message: String
  ) throws {
    let error = #expect(throws: InputErrors.self) {
      try Confidence.Request(resamples: resamples, seed: seed)
    }
    #expect(try #require(error).description.contains(message), "\(error?.description ?? "")")
  }
}
