@testable import OpeningHours
import OpeningHoursTables
import TestSamples

/// Random rosters so small that all of them can be listed.
struct TinyRosters {
  private var random: SeededGenerator
  private let weeks: Int
  private let isCyclic: Bool

  /// Two or three people, one to three weeks, a few shifts, and some of all rules.
  static func problem(_ number: Int) -> RosterProblem {
    var tiny = TinyRosters(number)
    return tiny.problem()
  }

  private init(_ number: Int) {
    random = SeededGenerator(seed: UInt64(number) + 9000)
    weeks = [1, 2, 2, 3][number % 4]
    isCyclic = number / 4 % 2 == 0
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func isChosen(oneOf count: Int) -> Bool { pick(1...count) == 1 }

  private static let team = Team(
    groups: ["first", "second"].map { ContractGroup(name: $0, shiftMinutes: 60...600) })

  private mutating func problem() -> RosterProblem {
    let groups = isChosen(oneOf: 3) ? 2 : 1
    let shifts = (0..<(weeks == 1 ? 5 : weeks == 2 ? 4 : 2)).map { _ in shift(in: groups) }
    let people = (0..<2).map { person($0, group: $0 % groups) }
    var rules: [RosterRule.Statement] = [.hoursBand(minutes: 60 * pick(0...8))]
    while !isChosen(oneOf: 5) { rules.append(statement()) }
    let history = isCyclic ? [] : assignments(shifts, people, weeks: -2..<0)
    return RosterProblem(
      team: Self.team, rotation: Rotation(weeks: weeks, isCyclic: isCyclic), shifts: shifts,
      people: people, rules: rules.map { rosterRule($0) },
      fairness: [.squares, .sum, .leximin][pick(0...2)],
      skillMinima: isChosen(oneOf: 3) ? ["librarian": 1] : [:],
      schedule: Schedule([
        .friday: DayPlan([TimeSpan(at(10), at(18))].compactMap { $0 }),
        .saturday: DayPlan([TimeSpan(at(10), at(14))].compactMap { $0 }),
      ]),
      history: history, previous: assignments(shifts, people, weeks: 0..<weeks))
  }

  private mutating func shift(in groups: Int) -> Shift {
    let days: [Weekday] = [.friday, .saturday, .saturday, .sunday, .monday, .thursday]
    let start = pick(8...14)
    return Shift(
      day: days[pick(0...5)],
      span: TimeSpan(at(start), at(min(22, start + pick(3...8)))) ?? .wholeDay,
      group: pick(0...(groups - 1)),
      pause: isChosen(oneOf: 3) ? TimeSpan(at(start + 1), at(start + 1, 30)) : nil)
  }

  private mutating func person(_ number: Int, group: Int) -> Person {
    var available = Array(repeating: [TimeSpan.wholeDay], count: 7)
    if isChosen(oneOf: 4) { available[pick(0...6)] = [] }
    let days = Weekday.allCases
    let wishes = (0..<pick(0...3)).map { _ in
      PersonWish(
        grade: isChosen(oneOf: 3) ? .want : .ratherNot, day: days[pick(3...6)],
        span: TimeSpan(at(pick(8...12)), at(pick(13...20))) ?? .wholeDay, weight: pick(1...3),
        source: .flag("wish"))
    }
    return Person(
      name: "person \(number)", group: group, minutes: 60 * pick(0...20),
      skills: number == 0 || isChosen(oneOf: 3) ? ["librarian"] : [], available: available,
      mostDays: isChosen(oneOf: 3) ? pick(1...3) : nil,
      mostShiftsADay: isChosen(oneOf: 3) ? 2 : 1,
      leave: isChosen(oneOf: 4) ? [RosterDay(week: pick(0...(weeks - 1)), day: .friday)] : [],
      wishes: wishes, source: .flag("people"))
  }

  private mutating func statement() -> RosterRule.Statement {
    switch pick(0...20) {
    case 0: .rest(minutes: 60 * pick(8...20))
    case 1: .longestRun(days: pick(1...4))
    case 2: .freeDays(aWeek: pick(4...6))
    case 3: .freeDaysTogether(weight: nil)
    case 4: .freeDaysTogether(weight: pick(1...3))
    case 5: .freeWeekendRhythm(every: isCyclic ? [1, weeks, weeks][pick(0...2)] : pick(2...3))
    case 6: .freeWeekends(atLeast: 1, of: pick(2...4))
    case 7: .mostSundays(aYear: pick(0...40))
    case 8: .hoursAccount(minutes: 60 * pick(0...6))
    case 9: .dutyQuota([Duty.late, .saturday, .sunday][pick(0...2)])
    case 10: .dutiesInRow(.late, most: pick(0...2))
    case 11: .dutiesInRow([Duty.saturday, .sunday][pick(0...1)], most: pick(0...1))
    case 12: .sameKindInWeek(weight: pick(1...3))
    case 13: .keepsRoster(weight: pick(1...2))
    case 14: .shortestRun(days: pick(1...3))
    case 15: .shortestFreeRun(days: pick(2...6))
    case 16: .longestFreeRun(days: pick(2...6))
    case 17: .singleDayOff(minutes: 60 * pick(30...48))
    case 18: .workedWeekend(weight: pick(1...3))
    case 19:
      .shiftsInRow(
        TimeSpan(at(pick(8...11)), at(pick(12...18))) ?? .wholeDay, least: pick(1...2),
        most: pick(1...3))
    default: .hoursBand(minutes: 60 * pick(0...8))
    }
  }

  /// Some of the shifts in some weeks, by anybody of the group.
  private mutating func assignments(
    _ shifts: [Shift], _ people: [Person], weeks: Range<Int>
  ) -> [RosterAssignment] {
    var found: [RosterAssignment] = []
    for week in weeks {
      for shift in shifts where isChosen(oneOf: 2) {
        let able = people.indices.filter { people[$0].group == shift.group }
        guard let person = able.randomElement(using: &random) else { continue }
        found.append(RosterAssignment(person: person, week: week, shift: shift))
      }
    }
    return found
  }
}
