@testable import OpeningHours
import OpeningHoursTables
import TestSamples

/// Rosters of invented teams, always the same for the same seed.
struct SampleRosters {
  private var random: SeededGenerator
  private let weeks: Int

  private init(seed: Int, weeks: Int) {
    random = SeededGenerator(seed: UInt64(seed))
    self.weeks = weeks
  }

  /// A team of up to three groups, full-time, part-time and students, with people's own times, leave and
  /// wishes, every second weekend free and as many shifts as the contracts carry.
  static func team(
    of sizes: [Int], weeks: Int, seed: Int, fairness: RosterProblem.Fairness = .squares,
    load: Int = 92
  ) -> RosterProblem {
    var sample = SampleRosters(seed: seed, weeks: weeks)
    var shifts: [Shift] = []
    var people: [Person] = []
    for (group, size) in sizes.enumerated() {
      let minutes = contracts[group]
      shifts += sample.shifts(of: group, people: size, minutes: minutes * size * load / 100)
      people += (0..<size).map { sample.person($0, of: group, minutes: minutes) }
    }
    return RosterProblem(
      team: staff, rotation: Rotation(weeks: weeks), shifts: shifts, people: people,
      rules: rules.map { rosterRule($0) }, fairness: fairness, schedule: Schedule())
  }

  /// Minutes a week.
  private static let contracts = [1638, 760, 540]

  static let staff = Team(
    groups: ["full-time", "part-time", "students"].map {
      ContractGroup(name: $0, shiftMinutes: 180...540)
    },
    breaks: Breaks(steps: [Breaks.Step(workAbove: 360, minutes: 30)]))

  static let rules: [RosterRule.Statement] = [
    .rest(minutes: 660), .longestRun(days: 5), .freeWeekendRhythm(every: 2),
    .hoursBand(minutes: 240), .hoursAccount(minutes: 480), .dutyQuota(.late),
    .sameKindInWeek(weight: 2),
  ]

  /// Spans by group, in hours times two.
  private static let spans: [[(Int, Int)]] = [
    [(17, 31), (18, 35), (20, 37), (22, 39), (24, 41), (25, 41)],
    [(18, 28), (20, 30), (26, 38), (30, 41)], [(28, 36), (30, 38), (32, 41), (34, 41)],
  ]

  private mutating func shifts(of group: Int, people: Int, minutes: Int) -> [Shift] {
    var shifts: [Shift] = []
    let saturday = group == 2 ? [] : Array(repeating: 5, count: max(1, people * 3 / 8))
    var days = saturday
    while shifts.reduce(0, { $0 + Self.staff.paidMinutes(of: $1) }) < minutes {
      let day = days.isEmpty ? shifts.count % 5 : days.removeFirst()
      let (start, end) = Self.spans[group].randomElement(using: &random) ?? (18, 36)
      guard let span = TimeSpan(at(0, start * 30), at(0, end * 30)),
        let weekday = Weekday(rawValue: day)
      else { continue }
      shifts.append(Shift(day: weekday, span: span, group: group))
    }
    return shifts
  }

  private mutating func person(_ number: Int, of group: Int, minutes: Int) -> Person {
    var available = Array(repeating: [TimeSpan.wholeDay], count: 7)
    if Int.random(in: 0..<2, using: &random) == 0 {
      let day = Int.random(in: 0..<5, using: &random)
      available[day] = [TimeSpan(at(0), at(16))].compactMap { $0 }
    }
    if group > 0, Int.random(in: 0..<3, using: &random) == 0 {
      available[Int.random(in: 0..<5, using: &random)] = []
    }
    var leave: [RosterDay] = []
    if Int.random(in: 0..<2, using: &random) == 0 {
      let week = Int.random(in: 0..<weeks, using: &random)
      let first = Int.random(in: 0..<5, using: &random)
      leave = Weekday.allCases.filter { (first...(first + 1)).contains($0.rawValue) }
        .map { RosterDay(week: week, day: $0) }
    }
    let wishes = (0..<3).compactMap { number -> PersonWish? in
      guard let day = Weekday(rawValue: Int.random(in: 0..<5, using: &random)),
        let evening = TimeSpan(at(18), at(21))
      else { return nil }
      let isWant = number == 2
      return PersonWish(
        grade: isWant ? .want : .ratherNot, day: day,
        span: Bool.random(using: &random) ? .wholeDay : evening,
        weight: isWant ? 1 : [2, 3, 5].randomElement(using: &random) ?? 2, source: .flag("wish"))
    }
    return Person(
      name: "person \(group).\(number)", group: group, minutes: minutes, available: available,
      mostDays: [5, 4, 3][group], leave: leave, wishes: wishes, source: .flag("people"))
  }
}

/// A rule of a roster that a plan file states.
func rosterRule(_ statement: RosterRule.Statement, line: Int = 1) -> RosterRule {
  RosterRule(statement, origin: .house, source: .file("plan.yaml", line: line, column: 1))
}
