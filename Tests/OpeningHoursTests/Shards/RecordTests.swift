import Foundation
import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What is written down of an answer, and what of it is believed.
struct RecordTests {
  private func again<Record: Codable>(_ record: Record) throws -> Record {
    try JSONDecoder().decode(Record.self, from: try JSONEncoder().encode(record))
  }

  private func altered(
    _ record: ProposalRecord, _ edit: (inout [String: Any]) -> Void
  ) throws -> ProposalRecord {
    let data = try JSONEncoder().encode(record)
    var object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    edit(&object)
    return try JSONDecoder().decode(
      ProposalRecord.self, from: try JSONSerialization.data(withJSONObject: object))
  }

  private func staffed() throws -> PlanQuestion {
    try PlanQuestion(path: "data/staffed-weeks/loose.yaml") { path, _ in try repositoryFile(path) }
  }

  private func expectTheSame(_ found: Proposal, _ proposal: Proposal) {
    #expect(found.schedule == proposal.schedule && found.thousandths == proposal.thousandths)
    #expect(found.bound == proposal.bound && found.ending == proposal.ending)
    #expect(found.hasProvenTieBreaks == proposal.hasProvenTieBreaks)
    #expect(found.staffing == proposal.staffing)
  }

  @Test func `a proposal comes back whole, with its shifts and today's`() throws {
    for question in [try Bremen.question(), try staffed()] {
      guard case .proposal(let proposal) = try question.problem.decided() else {
        Issue.record("no proposal")
        continue
      }
      let record = try again(ProposalRecord(proposal))
      expectTheSame(try record.proposal(for: question.problem), proposal)
    }
  }

  @Test func `a proposal that was altered fails its audit`() throws {
    let question = try Bremen.question()
    let record = try ProposalRecord(try Bremen.proposal(question))
    for (edit, message) in [
      ({ $0["worth"] = (record.worth) - 1 }, "fails its audit: worth"),
      ({ $0["bound"] = record.worth - 1 }, "a bound of"),
      ({ $0["bound"] = 2_000_000_000_000 }, "a bound of"),
      ({ $0["week"] = ["mon": ["10:00-19:00"]] }, "fails its audit"),
      ({ $0["week"] = ["mon": ["10:01-19:00"]] }, "is off the grid"),
      ({ $0["staffing"] = ["proposed": [Any]()] }, "shifts without a team"),
    ] as [((inout [String: Any]) -> Void, String)] {
      let error = #expect(throws: RecordRefusal.self) {
        try altered(record, edit).proposal(for: question.problem)
      }
      #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }
  }

  @Test func `shifts of groups that are not there are refused`() throws {
    let question = try staffed()
    guard case .proposal(let proposal) = try question.problem.decided() else {
      Issue.record("no proposal")
      return
    }
    let record = try ProposalRecord(proposal)
    let shift: [String: Any] = ["day": 0, "span": "10:00-18:00", "group": 9]
    for edit in [
      { $0["staffing"] = ["proposed": [shift]] },
      { $0["staffing"] = ["proposed": [Any](), "today": [shift]] },
      { $0["staffing"] = nil },
      {
        $0["staffing"] = [
          "proposed": [Any](), "impossible": ["places": [999], "minimal": true],
        ]
      },
    ] as [(inout [String: Any]) -> Void] {
      #expect(throws: RecordRefusal.self) {
        try altered(record, edit).proposal(for: question.problem)
      }
    }
  }

  @Test func `a sweep read back from its parts is the sweep`() throws {
    let question = try Bremen.question()
    // Beyond some number of changes points share a week; to open on Sunday clashes with fewer.
    let sunday = [PlanFile.Flag(.allow, "sun=11-15"), PlanFile.Flag(.open, "sun=11-15")]
    for (ranges, flags) in [(["max-changes=8..30:2"], []), (["max-changes=0..9"], sunday)] {
      let asked = try question.asking(flags)
      let questions = try SweepQuestions(
        try ranges.map { try SweepRange($0) }, asked, asksPlateau: true)
      let jobs = questions.jobs
      let batch = QuestionBatch(jobs: 2)
      let whole = Sweep(questions, jobs.answers(batch))
      var answers = [SweepAnswer?](repeating: nil, count: jobs.keys.count)
      for number in 1...5 {
        for entry in try jobs.entries(of: try Shard("\(number)/5"), batch) {
          answers[entry.job - 1] = try jobs.answer(try again(entry))
        }
      }
      let merged = Sweep(questions, answers.map { answer in answer.map { .success($0) } })
      #expect("\(merged.points.map(\.outcome))" == "\(whole.points.map(\.outcome))")
      #expect(merged.sharedCount == whole.sharedCount && merged.plateau == whole.plateau)
      #expect(whole.plateau != nil)
    }
  }

  @Test func `draws read back from their parts are the confidence`() throws {
    let question = try Bremen.question()
    let request = Confidence.Request(resamples: 20)
    let proposal = try Bremen.proposal(question)
    let jobs = try question.confidenceJobs(request, after: .proposal(proposal))
    #expect(jobs.keys.count == 21)
    var answers = [ConfidenceAnswer?](repeating: nil, count: 21)
    for number in 1...3 {
      for entry in try jobs.entries(of: try Shard("\(number)/3"), QuestionBatch()) {
        answers[entry.job - 1] = try jobs.answer(try again(entry))
      }
    }
    guard case .proposal(let found) = answers[0] else {
      Issue.record("no proposal")
      return
    }
    let merged = try Confidence(
      of: question, found, request, answers: Array(answers.dropFirst()))
    #expect(try merged == Confidence(of: question, proposal, request))
  }

  @Test func `the best week of a draw is worth what is said, or refused`() throws {
    let question = try Bremen.question()
    let request = Confidence.Request(resamples: 2)
    let proposal = try Bremen.proposal(question)
    let search = try ConfidenceSearch(question, proposal, seed: request.seed)
    let weeks = try search.winners([0, 1], QuestionBatch())
    let other = DrawnWeeks(
      sample: weeks[1].sample, all: weeks[1].all, worth: weeks[1].worth + 1)
    func confidence(_ second: DrawnWeeks) throws -> Confidence {
      try Confidence(
        of: question, proposal, request, answers: [.drawn(weeks[0]), .drawn(second)])
    }
    #expect(try confidence(weeks[1]).draws == 2)
    let error = #expect(throws: RecordRefusal.self) { try confidence(other) }
    #expect(error?.description.hasPrefix("the best week of draw 2 is worth") == true)
  }

  @Test func `an answer to another job is refused`() throws {
    let jobs = ShardJobs<Int, Int>(
      [["number": "1"], ["number": "2"]], run: { place, _ in place }, record: { $1 },
      restored: { $1 })
    let entries = try jobs.entries(of: try Shard("2/2"), QuestionBatch())
    #expect(entries.map(\.job) == [2] && entries[0].key == ["number": "2"])
    #expect(try jobs.answer(entries[0]) == 1)
    for (job, key) in [(1, "2"), (3, "2"), (0, "1"), (-5, "1")] {
      let entry = ShardEntry(job: job, key: ["number": key], result: 1)
      #expect(throws: RecordRefusal.self) { try jobs.answer(entry) }
    }
  }

  @Test func `a shard that is ended, or breaks, has no entries`() throws {
    let jobs = ShardJobs<Int, Int>(
      [[:], [:]], run: { place, _ in place },
      record: { place, _ in
        if place == 1 { throw RecordRefusal("broken") }
        return place
      }, restored: { $1 })
    #expect(throws: RecordRefusal.self) { try jobs.entries(of: try Shard("1/1"), QuestionBatch()) }
    #expect(try jobs.entries(of: try Shard("1/2"), QuestionBatch()).count == 1)
    let ended = QuestionBatch(limits: .init(isCancelled: { true }))
    #expect(throws: ShardStopped.self) { try jobs.entries(of: try Shard("1/2"), ended) }
  }
}
