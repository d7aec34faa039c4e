import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// What answers say where a house may be open without staff.
struct StafflessReportTests {
  private func question(_ more: PlanFile.Flag...) throws -> Question {
    try Question.bremen(
      [
        .init(.staffless, "demand=45%"), .init(.staffless, "allow mon-sat=8-22"),
        .init(.staffless, "cost=12"), .init(.staffless, "age=16"),
      ] + more)
  }

  @Test func `the worth is that of both kinds of hours, by plain sums`() throws {
    let report = try question().report()
    let problem = report.proposal.problem
    var (staffed, unstaffed) = (0.0, 0.0)
    for day in Weekday.allCases {
      for slot in problem.grid.slots {
        let hour = try #require(problem.grid.span(of: slot..<(slot + 1)))
        let points = problem.demand[day, slot].rate ?? 0
        if report.proposed[day].isOpen(throughout: hour) {
          staffed += points
        } else if day != .sunday {
          unstaffed += (points * 450).rounded() / 1000
        }
      }
    }
    #expect(abs(Double(report.proposal.thousandths) / 1000 - staffed - unstaffed) < 0.2)
    let facts = try #require(report.staffless)
    #expect(abs(Double(facts.thousandths) / 1000 - unstaffed) < 0.2)
    #expect(facts.proposed.openMinutes == (6 * 14 - 50) * 60)
    #expect(facts.cents?.proposed == 34 * 1200)
    #expect(report.proposal.todayThousandths == problem.demand.thousandths(of: report.today))
  }

  @Test func `what is estimated adds up to what the answer says`() throws {
    let report = try question().report()
    let part = try #require(report.estimated)
    #expect(part.worth == report.proposal.thousandths)
    #expect(part.difference == report.proposal.thousandths - report.proposal.todayThousandths)
    #expect(part.estimated < part.worth)
  }

  @Test(arguments: Language.allCases)
  func `each language tells the hours apart`(_ language: Language) throws {
    let report = try question().report()
    let text = report.text(TextStyle(), language)
    #expect(text.contains(language.phrases.staffless.hoursWithStaff))
    #expect(text.contains(language.phrases.staffless.caption))
    #expect(text.contains("{28}"))
    let rule = language.rule(of: try #require(report.staffless).service)
    #expect(BasisSection(report, language).dataLines.contains { $0.hasPrefix(rule) })
    let sentence = StafflessSentences(
      facts: try #require(report.staffless), language: language
    ).sentence(report.objective)
    #expect(sentence.contains(language.hours(34 * 60)))
    #expect(sentence.contains("45"))
  }

  @Test func `an hour that is open without staff is not called closed`() throws {
    let report = try question().report()
    let next = try #require(report.proposal.mostWishedClosedHour())
    #expect(next.day == .sunday)
    let wished = WishedHours(of: report.proposal, plan: report.plan, most: 0)
    #expect(wished.others.allSatisfy { $0.day == .sunday })
    #expect(wished.asked.contains { $0.day == .saturday })
  }

  @Test func `people who find only hours without staff count as far as they come`() throws {
    let report = try Question.respondents(
      .init(.staffless, "demand=30%"), .init(.staffless, "demand 18-25=90%"),
      .init(.staffless, "allow daily=9-20")
    ).report()
    let problem = report.proposal.problem
    #expect(problem.thousandthsWithoutStaff(of: report.proposal.served) > 0)
    #expect(report.reach?.everyone.proposed == report.proposal.thousandths)
  }

  @Test func `who keeps a time without staff does not lose the last one`() throws {
    let question = try Question.respondents(
      .init(.staffless, "demand=100%"), .init(.staffless, "allow mon-sat=8-20"),
      .init(.staffless, "today mon-sat=19-20"), .init(.keep, "mon,tue,wed,thu,fri,sat"))
    let everyone = try #require(try question.report().reach).everyone
    #expect(everyone.lost == 0 && everyone.proposed >= everyone.today && everyone.today > 0)
  }

  @Test func `today's week is worth its own hours without staff wherever it is compared`() throws {
    let question = try question(.init(.staffless, "today mon-fri=8-10"))
    let proposal = try question.report().proposal
    let gain = proposal.thousandths - proposal.todayThousandths
    let asked = try PlanQuestion(plan: question.plan, tables: question.tables)
    let confidence = try Confidence(of: asked, proposal, .init(resamples: 50))
    #expect(confidence.gain.proposed == gain)
    #expect((confidence.gain.low...confidence.gain.high).contains(gain))
    let sweep = try sweep(question, "max-changes=0..2")
    #expect(sweep.todayThousandths == proposal.todayThousandths)
  }

  private func sweep(_ question: Question, _ range: String) throws -> SweepReport {
    let asked = try PlanQuestion(plan: question.plan, tables: question.tables)
    let questions = try SweepQuestions([SweepRange(range)], asked, asksPlateau: false)
    return SweepReport(
      plan: question.plan, sweep: Sweep(questions, questions.jobs.answers(QuestionBatch())))
  }

  @Test func `where only hours without staff change nobody is told that nothing does`() throws {
    let keep = PlanFile.Flag(.keep, "mon,tue,wed,thu,fri,sat")
    let report = try question(keep).report()
    #expect(report.proposal.changes.isEmpty)
    for language in Language.allCases {
      let summary = AnswerSentences(report: report, language: language).summary
      #expect(!summary.lowercased().contains(language.phrases.answer.nothingChanges))
    }
    let same = try Question.bremen(
      keep, .init(.staffless, "demand=45%"), .init(.staffless, "allow mon-sat=closed")
    ).report()
    #expect(
      AnswerSentences(report: same, language: .english).summary.hasPrefix("Nothing changes"))
  }

  @Test func `JSON has both weeks, and a plan without states has none of it`() throws {
    let json = try question().report().json()
    #expect(json.contains("\"staffless\""))
    #expect(json.contains("\"from_age\" : 16"))
    #expect(try !Question.bremen().report().json().contains("\"staffless\""))
  }

  @Test func `what is off may be so today, and a closed day says nothing of the others`() throws {
    let off = try question(.init(.staffless, "today mon-fri=20-22"), .init(.staffless, "off"))
      .report()
    let facts = try #require(off.staffless)
    #expect(facts.proposed.openDays.isEmpty && facts.today.openMinutes == 5 * 120)
    #expect(off.proposal.todayThousandths > off.demand.thousandths(of: off.today))
    let one = Language.english.stated(.allowed(Schedule(), on: [.monday]))
    #expect(one == "May be open without staff: Mon closed")
    #expect(
      Language.english.stated(.allowed(Schedule(), on: Weekday.allCases))
        == "Never open without staff")
    #expect(Language.english.phrases.staffless.never("1 hour").contains("today 1 hour a week"))
  }
}
