import IntegerProgramming
import OpeningHoursTables
import Testing

@testable import OpeningHours

/// What one more brings, against the same plan with the larger number in it.
struct OneMoreTests {
  /// Two days with ten hours to share out, and two librarians.
  private func question(
    weeklyHours: Int = 6, maxChanges: Int = 3, more: String = ""
  ) throws -> PlanQuestion {
    var tables = PlanTables()
    let wishes = """
      hour,Mon,Tue
      9-10,5,6
      10-11,22,20
      11-12,24,25
      12-13,14,12
      13-14,9,8
      """
    tables.wishes = .init(
      try ShareTable(bytes: Array(wishes.utf8), fileName: "wishes.csv", encoding: .utf8),
      fileName: "wishes.csv")
    let text = """
      library: Branch
      today: "Mo 09:00-12:00; Tu 11:00-14:00"
      frame: 9-14
      demand: { wishes: wishes.csv, sample: 100 }
      close: wed-sun
      weekly-hours: \(weeklyHours)
      max-changes: \(maxChanges)
      \(more)
      """
    let file = try PlanFile(bytes: Array(text.utf8), fileName: "plan.yaml")
    return try PlanQuestion(plan: try file.plan(), tables: tables)
  }

  private func staffed(hours: String = "6", people: Int = 1, staffHours: Int = 7) throws
    -> PlanQuestion
  {
    try question(
      weeklyHours: 10, maxChanges: 10,
      more: """
        min-staff: 1
        staff-hours: \(staffHours)
        groups: { librarians: { people: \(people), hours: \(hours), shift: 2-6, most-shifts: 5 } }
        """)
  }

  private func worth(_ question: PlanQuestion) throws -> Int {
    try #require(try question.problem.proposal()).thousandths
  }

  private func gains(_ question: PlanQuestion) throws -> [OneMore.Step: Int] {
    let steps = try #require(try question.problem.proposal()).oneMore(QuestionBatch(jobs: 2))
    for step in steps { #expect(step.isProven, "\(step.step)") }
    return Dictionary(uniqueKeysWithValues: steps.map { ($0.step, $0.gain.lowerBound) })
  }

  @Test func `an hour open and an hour of change bring what a plan with more of them is worth`()
    throws
  {
    let question = try question()
    let base = try worth(question)
    let (longer, freer) = (
      try worth(try self.question(weeklyHours: 7)), try worth(try self.question(maxChanges: 4))
    )
    #expect(longer > base && freer > base)
    #expect(
      try gains(question) == [.openHour: longer - base, .changedHour: freer - base])
  }

  @Test func `a staff hour brings what a plan with one more is worth`() throws {
    let question = try staffed(hours: "8", staffHours: 6)
    let more = try worth(try staffed(hours: "8", staffHours: 7)) - (try worth(question))
    #expect(more > 0)
    #expect(try gains(question)[.staffHour] == more)
  }

  @Test func `a quarter post is one more person with a quarter of the others' hours`() throws {
    let question = try staffed(hours: "8", staffHours: 20)
    // Ten hours of one person on two days are as much as eight of one and two of another.
    let more = try worth(try staffed(hours: "10", staffHours: 20)) - (try worth(question))
    #expect(more > 0)
    let step = OneMore.Step.quarterPost(group: "librarians", minutes: 120)
    #expect(try gains(question)[step] == more)
  }

  @Test func `a late day brings what a plan with one more is worth`() throws {
    func question(_ most: Int) throws -> PlanQuestion {
      try self.question(
        maxChanges: 10, more: "late-days: { most: \(most), after: \"12:00\" }")
    }
    let base = try question(0)
    let more = try worth(try question(1)) - (try worth(base))
    #expect(more > 0)
    #expect(try gains(base)[.lateDay] == more)
  }

  @Test func `a rule for memorable hours costs what a plan without it is worth more`() throws {
    // Monday opens at nine, and Tuesday has to follow.
    func question(_ more: String) throws -> PlanQuestion {
      try self.question(maxChanges: 10, more: "open: { mon: 9-10 }\n\(more)")
    }
    let simple = try question("same-opening: mon-tue")
    let cost = try worth(try question("")) - (try worth(simple))
    #expect(cost > 0)
    let without = try #require(
      try gains(simple).first { if case .without = $0.key { true } else { false } })
    #expect(without.value == cost)
  }

  @Test func `where one brings nothing, the least that helps is told`() throws {
    var (several, together) = (0, 0)
    for weeklyHours in 4...8 {
      for maxChanges in 0...6 {
        let question = try question(weeklyHours: weeklyHours, maxChanges: maxChanges)
        guard let base = try question.problem.proposal()?.thousandths else { continue }
        func gain(hours: Int = 0, changes: Int = 0) throws -> Int {
          let more = try self.question(
            weeklyHours: weeklyHours + hours, maxChanges: maxChanges + changes)
          return try worth(more) - base
        }
        let proposal = try #require(try question.problem.proposal())
        for step in proposal.oneMore() {
          #expect(step.next == nil || step.gain == 0...0)
          switch (step.step, step.next) {
          case (.openHour, .several(let count, let least)):
            #expect(try gain(hours: count) == least && gain(hours: count - 1) == 0 && least > 0)
            several += 1
          case (.changedHour, .several(let count, let least)):
            #expect(try gain(changes: count) == least && gain(changes: count - 1) == 0 && least > 0)
            several += 1
          case (.openHour, .together(.changedHour, let both)),
            (.changedHour, .together(.openHour, let both)):
            #expect(try gain(hours: 1, changes: 1) == both)
            #expect(try both > max(gain(hours: 1), gain(changes: 1)))
            together += 1
          case (_, nil): break
          default: Issue.record("\(step)")
          }
        }
      }
    }
    #expect(several > 0 && together > 0, "\(several), \(together)")
  }

  @Test
  func `where little time is given the rest is left open, and nothing is said of weeks not proven`()
    throws
  {
    let proposal = try #require(try staffed().problem.proposal())
    let over = QuestionBatch(limits: SearchLimits(remaining: { .zero }))
    for step in proposal.oneMore(over) { #expect(!step.isProven && step.gain.lowerBound == 0) }
    let unproven = Proposal(
      problem: proposal.problem, schedule: proposal.schedule, thousandths: proposal.thousandths,
      bound: proposal.bound + 1, ending: .timeLimit, hasProvenTieBreaks: false)
    #expect(unproven.oneMore().isEmpty)
  }
}
