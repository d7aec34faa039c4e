import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Decisions that rest on parts of the day.
struct BandDecisionTests {
  private func question(
    _ rules: String, _ table: String, today: String = "Mo-Fr 10:00-16:00", _ flags: String...
  ) throws -> PlanQuestion {
    let text = """
      today: "\(today)"
      frame: 9-20
      demand:
        wishes: w.csv
        cells: counts
        sample: 200
        parts: { morning: 9-12, afternoon: 12-17, evening: 17-20 }
      \(rules)
      """
    let plan = try flags.map(flag)
    return try PlanQuestion(path: "plan.yaml", flags: plan) { path, _ in
      Array((path == "plan.yaml" ? text : table).utf8)
    }
  }

  private static let tally = """
    part,Mon,Tue,Wed,Thu,Fri,Sat
    morning,20,20,20,20,20,80
    afternoon,30,30,30,30,30,90
    evening,40,40,40,70,10,5

    """

  @Test func `each part is met by one hour and none is paid for twice`() throws {
    let question = try question(
      "weekly-hours: 30\nblocks-a-day: 2\nmax-changes: 12", Self.tally)
    let proposal = try #require(try question.problem.proposal())
    // All mornings, afternoons and evenings but Friday's and Saturday's: 3 x 4 + 2 + 2 of 18 parts.
    let met = question.demand.askedBands.filter { $0.isMet(by: proposal.schedule) }
    let worth = met.reduce(0) { $0 + $1.thousandths }
    #expect(proposal.thousandths == worth)
    #expect(proposal.isProven)
    #expect(proposal.schedule[.saturday].isClosed == false)
    #expect(met.contains { $0.day == .saturday && $0.part == .afternoon })
  }

  @Test func `today's hours in a part that was asked about may close`() throws {
    let question = try question("weekly-hours: 30\nblocks-a-day: 1", Self.tally)
    let kept = question.problem.rules.contains {
      if case .day(.keepsUnknown, _) = $0.statement { true } else { false }
    }
    #expect(!kept)
    let blank = Self.tally.replacing("morning,20,", with: "morning,,")
    let unknown = try self.question("weekly-hours: 30", blank)
    #expect(
      unknown.problem.rules.contains {
        if case .day(.keepsUnknown(let hours), let days) = $0.statement {
          days == [.monday] && hours[.monday].short == "10-12"
        } else {
          false
        }
      })
  }

  @Test func `an hour is worth what is met only with it`() throws {
    let question = try question("keep: mon-sun", Self.tally)
    let proposal = try #require(try question.problem.proposal())
    func price(_ day: Weekday, _ span: TimeSpan?) throws -> Price {
      try proposal.price(of: day, span)
    }
    // 40 of 200 people.
    let evening = try price(.monday, TimeSpan(at(17), at(18)))
    #expect(evening.thousandths == 20_000 && evening.provenance == .band && !evening.isOpen)
    let spare = try price(.monday, TimeSpan(at(15), at(16)))
    #expect(spare.thousandths == 0 && spare.isOpen)
    let only = try price(.monday, TimeSpan(at(10), at(12)))
    #expect(only.thousandths == 10_000)
    #expect(try Explanation(of: proposal, .monday, TimeSpan(at(15), at(16))).rank == nil)
  }

  @Test func `the next question opens a visit in the most wished part that is not met`() throws {
    let question = try question("weekly-hours: 31\nclose: sat\nmax-changes: 0", Self.tally)
    let proposal = try #require(try question.problem.proposal())
    let next = try #require(try proposal.nextQuestion(plan: question.plan))
    #expect(next.band?.part == .afternoon && next.day == .saturday && next.rate == 45)
    #expect(next.flags.contains { $0.key == .open && $0.text == "sat=12-13" })
    let answer = try question.asking(scenario: nil, flags: next.flags).problem.proposal()
    #expect(
      answer.map {
        $0.schedule[.saturday].isOpen(throughout: TimeSpan(at(12), at(13)) ?? .wholeDay)
      } == true)
  }

  @Test func `the most wished parts that stay closed have the price of their cheapest hour`() throws
  {
    let question = try question("weekly-hours: 31\nmax-changes: 1", Self.tally)
    let proposal = try #require(try question.problem.proposal())
    let wished = WishedHours(of: proposal, plan: question.plan)
    #expect(wished.asked.first?.band?.day == .saturday)
    #expect(wished.asked.allSatisfy { $0.band?.isMet(by: question.plan.today) == false })
    let denied = try #require(
      wished.denied.first { $0.hour.band?.day == .thursday || $0.hour.day == .saturday })
    let price = try #require(denied.price)
    // No hour of it costs less.
    let band = try #require(denied.hour.band)
    for window in question.problem.grid.windows(of: band) {
      let other = try proposal.price(of: band.day, window)
      if let loss = other.loss { #expect(loss >= price.loss ?? .max) }
    }
  }

  @Test func `alternatives and one more hour count parts as the proposal does`() throws {
    let question = try question("weekly-hours: 30\nmax-changes: 8", Self.tally)
    let proposal = try #require(try question.problem.proposal())
    let request = try Alternatives.Request(
      count: "3", within: "20%", apart: "2", grid: question.plan.grid)
    let alternatives = try proposal.alternatives(request)
    #expect(!alternatives.weeks.isEmpty)
    for week in alternatives.weeks {
      #expect(
        week.proposal.thousandths == question.problem.thousandths(of: week.proposal.schedule))
      #expect(week.proposal.thousandths <= proposal.thousandths)
    }
    for more in proposal.oneMore() { #expect(more.gain.lowerBound >= 0 && more.isProven) }
  }
}
