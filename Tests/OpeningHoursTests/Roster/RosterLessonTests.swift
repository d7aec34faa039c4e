import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What rosters teach the weekly decision, against rosters of other weeks.
struct RosterLessonTests {
  /// A random team under rules that counting people by days does not know, and shifts of a week.
  private struct Sample {
    private var random: SeededGenerator
    let problem: RosterProblem

    private static let team = Team(
      groups: [ContractGroup(name: "desk", shiftMinutes: 120...600)],
      breaks: Breaks(steps: [Breaks.Step(workAbove: 240, minutes: 30)]), lateAfter: at(18))

    init(_ number: Int) {
      var random = SeededGenerator(seed: UInt64(number) + 3100)
      func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
      let people = (0..<pick(1...3)).map { place in
        var available = Array(repeating: [TimeSpan.wholeDay], count: 7)
        if pick(0...1) == 0 { available[pick(0...4)] = [] }
        return Person(
          name: "\(place)", group: 0, minutes: 60 * pick(12...40), available: available,
          mostDays: pick(0...2) == 0 ? pick(2...4) : nil, source: .flag("people"))
      }
      let rules: [RosterRule.Statement] = [
        .hoursBand(minutes: 240), .rest(minutes: 60 * pick(10...16)),
        .longestRun(days: pick(2...4)),
        .dutiesInRow(.late, most: pick(1...2)), .freeDays(aWeek: pick(2...4)),
      ]
      problem = RosterProblem(
        team: Self.team, rotation: Rotation(weeks: pick(1...2)), shifts: Self.shifts(&random),
        people: people, rules: rules.map { rosterRule($0) }, schedule: Schedule())
      self.random = random
    }

    private static func shifts(_ random: inout SeededGenerator) -> [Shift] {
      (0..<Int.random(in: 3...8, using: &random)).map { _ in
        let start = Int.random(in: 8...16, using: &random)
        return Shift(
          day: [.monday, .tuesday, .wednesday, .thursday, .friday].randomElement(using: &random)
            ?? .monday,
          span: TimeSpan(at(start), at(start + Int.random(in: 2...5, using: &random)))
            ?? .wholeDay, group: 0)
      }
    }

    /// The same people with the shifts of another week.
    mutating func other() -> RosterProblem {
      RosterProblem(
        team: problem.team, rotation: problem.rotation, shifts: Self.shifts(&random),
        people: problem.people, rules: problem.rules, schedule: Schedule())
    }
  }

  /// Whether a week's shifts are more than a rule of that kind allows, counted by plain arithmetic.
  private func breaks(_ shifts: [Shift], _ lesson: RosterLesson) -> Bool {
    guard case .team(.shiftsOver(_, let times, let most, _)) = lesson.rule.statement else {
      return false
    }
    return shifts.count { shift in
      times[shift.day.rawValue].contains {
        shift.span.start <= $0.start && $0.end <= shift.span.end
      }
    } > most
  }

  @Test(arguments: 0..<4) func `no week that breaks a lesson can be filled`(_ batch: Int) throws {
    var (lessons, broken) = (0, 0)
    for number in (batch * 10)..<(batch * 10 + 10) {
      var sample = Sample(number)
      let meter = EffortMeter(.unlimited, .standard)
      let found = try sample.problem.lessons(meter, titles: [:])
      #expect(
        found.isEmpty || found.contains { breaks(sample.problem.shifts, $0) }, "seed \(number)")
      for lesson in found {
        lessons += 1
        for _ in 0..<40 {
          let other = sample.other()
          guard breaks(other.shifts, lesson) else { continue }
          broken += 1
          guard case .roster(let roster, _) = try other.decided() else { continue }
          #expect(roster.unfilledBound > 0, "seed \(number): \(lesson.rule.statement)")
        }
      }
    }
    #expect(lessons >= 3 && broken >= 5, "\(lessons) lessons, \(broken) weeks")
  }

  @Test func `a lesson of two evenings is told of every two, over all of the evening`() throws {
    let people = (0..<2).map { number in
      Person(
        name: "\(number)", group: 0, minutes: 2400,
        available: Array(repeating: [.wholeDay], count: 7), source: .flag("people"))
    }
    let spans = [TimeSpan(at(10), at(16)), TimeSpan(at(14), at(20))].compactMap(\.self)
    let early = [Weekday.monday, .thursday].map { Shift(day: $0, span: spans[0], group: 0) }
    let late = [Weekday.tuesday, .tuesday, .wednesday].map {
      Shift(day: $0, span: spans[1], group: 0)
    }
    let problem = RosterProblem(
      team: Team(
        groups: [ContractGroup(name: "desk", shiftMinutes: 120...600)], lateAfter: at(18)),
      rotation: Rotation(weeks: 2), shifts: early + late, people: people,
      rules: [rosterRule(.dutiesInRow(.late, most: 1))], schedule: Schedule())
    let lessons = try problem.lessons(EffortMeter(.unlimited, .standard), titles: [:], step: 60)
    let names = lessons.map(\.rule.name)
    for two in ["Monday and Tuesday", "Tuesday and Wednesday", "Wednesday and Thursday"] {
      #expect(
        names.contains(
          "desk: together at most 2 shifts a week covering one of \(two) 18-20 "
            + "(one of its 60-minute parts)"),
        "\(names)")
    }
  }

  @Test func `the search for another week ends after so many questions, and says so`() throws {
    let plan = """
      library: Branch
      today: "Mo-Fr 10:00-18:00"
      grid: 60
      frame: 8-22
      demand: { wishes: wishes.csv, sample: 100, unasked: estimate }
      weekly-hours: 40
      shortest-block: 3
      close: [sat, sun]
      groups: { desk: { people: 2, hours: 39, shift: 4-8 } }
      min-staff: 1
      late-days: { after: "19:00" }
      people: { Ann: { group: desk, hours: 20, cannot: { weekdays: 18- } }, Bob: desk }
      rotation: { weeks: 2 }
      roster: { in-a-row: { late: 1 } }
      """
    let rows = (8..<22).map { hour in
      "\(hour)-\(hour + 1),"
        + (0..<5).map { "\(hour >= 18 ? 60 + $0 : 10)%" }.joined(separator: ",")
    }
    let table = "hour,Mon,Tue,Wed,Thu,Fri\n" + rows.joined(separator: "\n") + "\n"
    let question = try PlanQuestion(path: "plan.yaml") { path, _ in
      Array((path == "plan.yaml" ? plan : table).utf8)
    }
    guard case .proposal(let best) = try question.problem.decided() else {
      Issue.record("there is a week")
      return
    }
    let all = try #require(try RosterAgreement(plan: question.plan, proposal: best))
    #expect(all.outcome == .settled && !all.isCutShort && !all.lessons.isEmpty)
    let cut = try #require(try RosterAgreement(plan: question.plan, proposal: best, questions: 0))
    #expect(cut.outcome == .open && cut.isCutShort && cut.lessons.isEmpty)
    #expect(cut.proposal.schedule == best.schedule)
  }

  @Test func `a rule that others imply is left out`() throws {
    func rule(_ times: [Weekday: [TimeSpan?]], _ most: Int) -> RosterLesson {
      let week = Weekday.allCases.map { (times[$0] ?? []).compactMap(\.self) }
      let size = GroupSize(people: 2, each: 1)
      return RosterLesson(
        rule: Rule(
          .team(.shiftsOver(group: "desk", week, most: most, size)), origin: .house,
          source: .flag("people")),
        conflict: RosterConflict(
          people: [], rules: [], shifts: [], reason: .together, isMinimal: false))
    }
    let (evening, late) = (TimeSpan(at(18), at(20)), TimeSpan(at(18), at(19)))
    let one = rule([.monday: [late]], 1)
    let other = rule([.tuesday: [late]], 1)
    // Whoever is there from 18 to 20 is there from 18 to 19 as well.
    #expect([rule([.monday: [evening]], 1), one].withoutImplied == [one])
    let both = rule([.monday: [evening], .tuesday: [late]], 2)
    #expect([both, one, other].withoutImplied == [one, other])
    #expect([one, one].withoutImplied == [one])
    for strict in [rule([.monday: [evening]], 0), rule([.monday: [late], .tuesday: [late]], 1)] {
      #expect([strict, one, other].withoutImplied.contains(strict))
    }
    #expect([rule([.monday: [late]], 1), rule([.monday: [evening]], 0)].withoutImplied.count == 2)
  }

  @Test(arguments: 0..<2) func `a week whose shifts are filled teaches nothing`(
    _ batch: Int
  ) throws {
    var filled = 0
    for number in (batch * 20)..<(batch * 20 + 20) {
      let problem = Sample(number).problem
      guard case .roster(let roster, _) = try problem.decided() else { continue }
      let lessons = try problem.lessons(EffortMeter(.unlimited, .standard), titles: [:])
      if roster.unfilled.isEmpty {
        #expect(lessons.isEmpty, "seed \(number)")
        filled += 1
      }
    }
    #expect(filled >= 3)
  }
}
