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
      for lesson in try sample.problem.lessons(meter, titles: [:]) {
        lessons += 1
        #expect(breaks(sample.problem.shifts, lesson), "seed \(number)")
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
