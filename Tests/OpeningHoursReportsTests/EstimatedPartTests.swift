import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// What answers say about what is estimated, against a plain count of the hours.
struct EstimatedPartTests {
  private static let longThursday = PlanFile.Flag(.open, "thu=9-20")

  private func sentences(_ report: ProposalReport) -> [String] {
    AnswerSentences(report: report, language: .english).balanceWithEstimates
  }

  /// The estimated points of a week, hour by hour.
  private func estimated(_ week: Schedule, _ demand: Demand) -> Int {
    Weekday.allCases.reduce(0) { sum, day in
      demand.grid.slots.reduce(sum) { sum, slot in
        guard let span = demand.grid.span(of: slot..<(slot + 1)),
          week[day].isOpen(throughout: span), demand[day, slot].provenance == .estimated
        else { return sum }
        return sum + demand[day, slot].thousandths
      }
    }
  }

  @Test func `the estimated parts are those of the hours that are open`() throws {
    let report = try Question.bremen().report()
    let part = try #require(report.estimated)
    let (new, old) = (
      estimated(report.proposed, report.demand), estimated(report.today, report.demand)
    )
    #expect(part.estimated == new)
    #expect(part.estimatedDifference == new - old)
    #expect(part.worth == report.proposal.thousandths)
    #expect(part.difference == report.proposal.thousandths - report.proposal.todayThousandths)
    #expect(part.usualError > 0)
    #expect(!part.isTie)
  }

  @Test func `a difference smaller than the error of its estimates is called a tie`() throws {
    let report = try Question.bremen(Self.longThursday).report()
    let part = try #require(report.estimated)
    #expect(part.isTie)
    #expect(part.difference > 0 && part.difference < part.usualError)
    #expect(sentences(report).last?.hasPrefix("A tie: the difference (+") == true)
    #expect(try report.json().contains("\"tie\" : true"))
    #expect(
      AnswerSentences(report: report, language: .english).summary.contains(", a tie;"))
  }

  @Test func `where only asked hours differ nothing of the difference is estimated`() throws {
    let demand = try Question.bremen().demand
    let (old, new) = (try week("mon=10-19"), try week("mon=9-20"))
    let part = try #require(EstimatedPart(new, against: old, demand))
    #expect(part.usualError == 0 && part.estimatedDifference == 0 && !part.isTie)
    #expect(
      EstimateSentences(language: .english).sentences(part, .wishes).hasSuffix(
        "of the points, nothing of the difference."))
  }

  @Test func `a week that stays says how much of it is estimated and no more`() throws {
    let demand = try Question.bremen().demand
    let today = try week("mon=10-19")
    let part = try #require(EstimatedPart(today, against: today, demand))
    #expect(
      EstimateSentences(language: .english).sentences(part, .wishes)
        == "Estimated: 100\u{A0}% of the points.")
    // A part is never told as all.
    let most = try week("mon=8-19; tue-sat=10-19")
    #expect(try #require(EstimatedPart(most, against: today, demand)).percent.number < 100)
  }

  @Test func `answers without estimates say nothing of them`() throws {
    #expect(try Question.bremen(.init(.unasked, "keep")).report().estimated == nil)
    #expect(try Question.respondents().report().estimated == nil)
  }

  @Test func `weeks of other demands are no tie`() throws {
    let question = try Question.bremen()
    let other = try Question.bremen(.init(.unasked, "keep"))
    func entry(_ question: Question, _ text: String) throws -> Comparison.Week {
      let schedule = try week(text)
      return Comparison.Week(
        problem: question.problem, schedule: schedule,
        thousandths: question.problem.thousandths(of: schedule), isProven: nil, shifts: nil)
    }
    #expect(try entry(question, "wed=13-17").isTie(with: try entry(question, "mon=14-18")))
    #expect(try !entry(other, "wed=13-17").isTie(with: try entry(question, "mon=14-18")))
  }

  @Test func `errors of left-out hours are told by day and by time`() throws {
    let demand = try Question.bremen().demand
    let errors = try #require(LeftOutErrors(demand))
    #expect(errors.hours.count == 48)
    #expect(errors.byDay.map(\.group.hours.count).reduce(0, +) == 48)
    #expect(errors.byTime.map(\.group.hours.count).reduce(0, +) == 48)
    #expect(errors.byDay.map(\.day) == Weekday.allCases)
    #expect(errors.byTime.map(\.span.short).prefix(2) == ["8-9", "9-10"])
    let worst = try #require(errors.worst)
    #expect(worst.error == errors.hours.map(\.error).max())
    #expect(errors.byDay[worst.day.rawValue].group.largest == worst.error)
    let mean = errors.byDay.reduce(0) { $0 + $1.group.mean * Double($1.group.hours.count) } / 48
    #expect(abs(mean - errors.all.mean) < 1e-9)
  }

  @Test func `half hours are told by the clock hour in which they begin`() throws {
    let question = try Question(
      plan: """
        today: "Mo 10:00-12:00"
        frame: 9-12
        demand: { wishes: wishes.csv, unasked: estimate }
        """,
      wishes: """
        hour (percent),Mon,Tue,Wed
        9-9:30,5,6,7
        9:30-10,8,9,10
        10-10:30,,9,12
        10:30-11,,10,11
        11-12,,9,8
        """)
    let errors = try #require(LeftOutErrors(question.demand))
    #expect(errors.byTime.map(\.span.short) == ["9-10", "10-11", "11-12"])
    #expect(errors.byTime.map(\.group.hours.count) == [6, 4, 2])
  }
}
