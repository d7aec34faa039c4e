import IntegerProgramming
import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// How sure an answer is, beside the answer.
struct QuickConfidenceTests {
  private func sureness(
    _ question: Question, isPatient: Bool = false, _ batch: QuestionBatch = QuestionBatch()
  ) throws -> QuickConfidence? {
    guard case .proposal(let proposal) = try question.problem.decided() else {
      throw Question.NoAnswer()
    }
    return try proposal.quickConfidence(of: question.asked(), isPatient: isPatient, batch)
  }

  private func takesLong(_ sureness: QuickConfidence?) -> Bool {
    if case .takesLong = sureness { true } else { false }
  }

  @Test func `hours alone are told at once, with their changes`() throws {
    let found = try #require(try sureness(.bremen())?.confidence)
    #expect(found.draws == QuickConfidence.resamples && found.request.seed == 1)
    let changes = found.stretches.map { ($0.day, $0.span.short, $0.opens) }
    #expect(
      changes.elementsEqual(
        [
          (.wednesday, "13-14", false), (.friday, "9-10", false), (.saturday, "16-18", true),
        ], by: ==))
    // A stretch is as proposed in no more draws than each of its hours.
    for stretch in found.stretches {
      let own = found.hours.filter {
        $0.day == stretch.day && $0.span.intersection(stretch.span) != nil
      }
      let least = try #require(
        own.map { stretch.opens ? $0.openIn.all : found.draws - $0.openIn.all }.min())
      #expect(stretch.agreeing.all <= least)
      #expect(own.count > 1 || stretch.agreeing.all == least)
    }
    let unsettled = found.hours.filter { found.agreement($0) * 3 < 2 }
    #expect(
      found.unsettledHours == Set(unsettled.map { Survey.Slot(day: $0.day, span: $0.span) }))
    #expect(found.unsettledHours.count == 1)
  }

  @Test func `teams, people and fine grids take long, and are waited for where there is time`()
    throws
  {
    #expect(takesLong(try sureness(.smallTeam())))
    #expect(takesLong(try sureness(.respondents())))
    let patient = try sureness(.smallTeam(), isPatient: true)
    #expect(patient?.confidence?.draws == QuickConfidence.resamples)
    #expect(!(try Question.smallTeam().problem.isDecidedAtOnce))
    #expect(try Question.bremen().problem.isDecidedAtOnce)
  }

  @Test func `a change that a rule forces is neither the surest nor the least sure`() throws {
    let question = try Question.bremen(.init(.open, "thu=9-20"))
    let found = try #require(try sureness(question)?.confidence)
    #expect(found.stretches.filter(\.isForced).map(\.day) == [.thursday, .thursday])
    let closed = try Question.bremen(.init(.close, "wed=13-14"))
    let other = try #require(try sureness(closed)?.confidence)
    #expect(other.stretches.filter(\.isForced).map(\.day) == [.wednesday])
    for (language, name) in zip(Language.allCases, ["Thursday", "Donnerstag", "cet"]) {
      let said = ConfidenceSentences(
        confidence: found, objective: .wishes, language: language
      ).brief
      #expect(!said.contains(name), "\(said)")
    }
  }

  @Test func `where nothing can be drawn nothing is said, and where time is over what to ask`()
    throws
  {
    #expect(try sureness(.visits(byWeek: false)) == nil)
    #expect(try sureness(.visits())?.confidence?.countedWeeks == 10)
    var limits = SearchLimits.unlimited
    limits.remaining = { .zero }
    #expect(takesLong(try sureness(.bremen(), QuestionBatch(limits: limits))))
  }

  @Test(arguments: Language.allCases)
  func `the answer tells the surest and the least sure change, and the report as well`(
    _ language: Language
  ) throws {
    let report = try Question.bremen().report()
    let confidence = try #require(report.sureness?.confidence)
    let sentences = ConfidenceSentences(
      confidence: confidence, objective: .wishes, language: language)
    let answer = report.text(TextStyle(), language).split(whereSeparator: \.isWhitespace)
    let brief = sentences.brief.split(whereSeparator: \.isWhitespace)
    #expect(answer.contains(brief))
    #expect(brief.contains("100") && sentences.brief.contains(sentences.sameWeek))
    let page = DecisionReport(report).document(language)
    #expect("\(page.sections[0])".contains(sentences.sameWeek))
    let notice = PublicNotice(
      report: report, wished: WishedHours(of: report.proposal, plan: report.plan))
    #expect("\(NoticeWriter(notice, language).document)".contains(sentences.sameWeek))
  }

  @Test func `what takes long is told with the command that finds out`() throws {
    let text = try Question.smallTeam().report().text(TextStyle())
    #expect(text.contains("  openhours confidence plan.yaml\n"))
    #expect(try Question.smallTeam().report().json().contains("\"confidence\" : null"))
  }
}
