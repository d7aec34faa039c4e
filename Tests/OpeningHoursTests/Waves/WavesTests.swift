import Foundation
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What a plan's surveys say beside each other, and what each decides.
struct WavesTests {
  /// A question of which the files are texts.
  private func question(
    _ plan: String, _ files: [String: String], _ flags: [PlanFile.Flag] = []
  ) throws -> PlanQuestion {
    try PlanQuestion(path: "plan.yaml", flags: flags) { path, _ in
      Array((path == "plan.yaml" ? plan : files[path] ?? "").utf8)
    }
  }

  private func waves(_ question: PlanQuestion) throws -> (Waves, Proposal) {
    guard case .proposal(let best) = try question.problem.decided() else {
      throw NoWeek()
    }
    return (try Waves(of: question, best), best)
  }

  private struct NoWeek: Error {}

  private func plan(_ waves: String, _ more: String = "") -> String {
    """
    today: "Mo 10:00-11:00"
    frame: 9-12
    demand: { wishes: now.csv, sample: 400, asked: 2008 }
    weekly-hours: 1
    max-changes: 2
    shortest-block: 1
    waves: [ \(waves) ]
    \(more)
    """
  }

  private static let now = "hour,Mon\n9-10,30\n10-11,10\n11-12,20\n"

  @Test func `another survey decides another week, and each loses on the other's`() throws {
    let (waves, best) = try waves(
      question(
        plan("{ date: 2005, wishes: then.csv, sample: 300 }"),
        ["now.csv": Self.now, "then.csv": "hour,Mon\n9-10,20\n10-11,10\n11-12,31\n"]))
    #expect(best.schedule[.monday].short == "9-10")
    guard case .week(let week) = waves.decisions[0].outcome else {
      Issue.record("no week")
      return
    }
    #expect(week.schedule[.monday].short == "11-12" && week.isProven && !week.isSame)
    // 31 − 20 points on the earlier survey, 30 − 20 on the latest.
    #expect(week.presentLoses == .init(thousandths: 11_000, isTie: false))
    #expect(week.earlierLoses == .init(thousandths: 10_000, isTie: false))
    #expect(waves.comparisons[0].hours.map(\.isChanged) == [true, false, true])
  }

  @Test func `a survey on which the proposal is worth as much decides the same`() throws {
    let (waves, best) = try waves(
      question(
        plan("{ date: 2005, wishes: then.csv, sample: 300 }"),
        ["now.csv": Self.now, "then.csv": "hour,Mon\n9-10,30\n10-11,9\n11-12,30\n"]))
    guard case .week(let week) = waves.decisions[0].outcome else {
      Issue.record("no week")
      return
    }
    #expect(week.isSame && week.schedule == best.schedule && week.presentLoses?.thousandths == 0)
  }

  @Test func `what a survey did not ask about is no loss`() throws {
    // Then nobody was asked about the hour that is open today, so it stays open.
    let (waves, _) = try waves(
      question(
        plan("{ date: 2005, wishes: then.csv, sample: 300 }"),
        ["now.csv": Self.now, "then.csv": "hour,Mon\n9-10,50\n10-11,\n11-12,31\n"]))
    guard case .week(let week) = waves.decisions[0].outcome else {
      Issue.record("no week")
      return
    }
    #expect(week.schedule[.monday].short == "10-11" && week.presentLoses == nil)
    #expect(week.earlierLoses?.thousandths == 20_000)
    #expect(waves.comparisons[0].askedNow.map(\.slot.span.short) == ["10-11"])
  }

  @Test func `shares alone tell nothing of people, nor of segments that count more`() throws {
    let respondents = "id,Kind,weight,mon 09:00-10:00\n1,a,1,1\n2,b,1,0\n"
    let files = ["now.csv": respondents, "then.csv": "hour,Mon\n9-10,20\n"]
    let text = plan("{ date: 2005, wishes: then.csv, sample: 300 }")
      .replacing("wishes: now.csv, sample: 400", with: "respondents: now.csv")
    for (more, lack) in [
      ("objective: reach", WaveDecision.Lack.respondents), ("weight: { a: 2 }", .weights),
    ] {
      let (waves, _) = try waves(question("\(text)\n\(more)\n", files))
      guard case .notDecided(lack) = waves.decisions[0].outcome else {
        Issue.record("\(waves.decisions[0].outcome)")
        return
      }
    }
  }

  @Test func `an earlier survey of people is decided on by people`() throws {
    let head = "id,Kind,weight,mon 09:00-10:00,mon 10:00-11:00,mon 11:00-12:00\n"
    let now = head + (1...6).map { "\($0),a,1,1,0,0\n" }.joined()
    let then = head + (1...6).map { "\($0),c,1,0,0,1\n" }.joined()
    let text = plan("{ date: 2005, respondents: then.csv, id: id }", "objective: reach")
      .replacing("wishes: now.csv, sample: 400", with: "respondents: now.csv")
    let (waves, _) = try waves(
      question(text + "\nsegments: { a: { de: A } }\n", ["now.csv": now, "then.csv": then]))
    guard case .week(let week) = waves.decisions[0].outcome else {
      Issue.record("\(waves.decisions[0].outcome)")
      return
    }
    #expect(week.schedule[.monday].short == "11-12")
    #expect(week.presentLoses?.thousandths == 6000 && waves.comparisons[0].shared == 6)
  }

  @Test func `each survey is compared with the next, and words with the words before`() throws {
    let (waves, _) = try waves(
      question(
        plan(
          "{ date: 2001, wishes: a.csv, sample: 300, wording: Otherwise }, "
            + "{ date: 2003, wishes: a.csv, sample: 300, wording: Otherwise }, "
            + "{ date: 2005, wishes: a.csv, sample: 300 }"),
        ["now.csv": Self.now, "a.csv": Self.now]))
    #expect(waves.comparisons.map(\.claims) == [true, false, true])
    #expect(waves.decisions.count == 3 && waves.surveys.count == 4)
    #expect(waves.lasting.map(\.time.slot.span.short) == ["9-10"])
  }

  @Test(arguments: [
    (
      "hour,Mon\n13-14,20\n", "{ date: 2005, wishes: then.csv, sample: 300 }",
      [
        "plan.yaml:7:10: no hour that then.csv asks about lies in the frame 9-12",
        "no hour was asked about both in then.csv and in now.csv",
      ]
    ),
    (
      "hour,Tue\n9-10,20\n", "{ date: 2005, wishes: then.csv, sample: 300 }",
      [
        "plan.yaml:7:10: no hour was asked about both in then.csv and in now.csv"
      ]
    ),
    (
      "hour,Mon\n9-10,20\n", "{ date: 2005, wishes: then.csv }",
      [
        "then.csv: how many people were asked is not known"
      ]
    ),
  ])
  func `surveys that do not fit each other are refused`(
    _ then: String, _ wave: String, _ messages: [String]
  ) throws {
    let question = try question(plan(wave), ["now.csv": Self.now, "then.csv": then])
    let error = #expect(throws: InputErrors.self) { try question.checkWaves() }
    for message in messages {
      #expect("\(try #require(error))".contains(message), "\(String(describing: error))")
    }
  }

  @Test func `a plan without earlier surveys, and a latest one without date, are refused`() throws {
    func message(_ text: String) throws -> String {
      let question = try question(text, ["now.csv": Self.now, "then.csv": Self.now])
      let error = #expect(throws: InputErrors.self) { try question.checkWaves() }
      return "\(try #require(error))"
    }
    #expect(try message(plan("")).contains("the plan names no earlier survey; add  waves:"))
    let undated = plan("{ date: 2005, wishes: then.csv, sample: 3 }")
      .replacing(", asked: 2008", with: "")
    #expect(
      try message(undated).contains("plan.yaml:3:19: the survey of the demand has no date"))
  }

  @Test func `any number of jobs decides the same`() throws {
    let question = try question(
      plan(
        "{ date: 2001, wishes: then.csv, sample: 300 }, { date: 2005, wishes: now.csv, sample: 300 }"
      ),
      ["now.csv": Self.now, "then.csv": "hour,Mon\n9-10,20\n10-11,10\n11-12,31\n"])
    guard case .proposal(let best) = try question.problem.decided() else { throw NoWeek() }
    let found = try [1, 2].map { jobs in
      try Waves(of: question, best, QuestionBatch(jobs: jobs)).decisions.map { "\($0)" }
    }
    #expect(found[0] == found[1])
  }
}
