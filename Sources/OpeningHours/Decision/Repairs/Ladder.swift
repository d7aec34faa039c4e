import OpeningHoursTables

/// The ways to loosen one rule, from a little to as far as anyone would go.
///
/// Who stands higher asks for less: a week that one rung of a height permits is permitted by a rung
/// of each height above, unless the ladder has to be climbed rung by rung.
struct Ladder: Sendable {
  let rule: Rule
  /// The greatest height; heights count from 1.
  let highest: Int
  /// The height at which nothing would be left of the rule, to tell small changes from great ones.
  let whole: Int
  /// Whether a greater height need not permit what a smaller one does.
  var isClimbed = false
  /// The rules that change with it at a height.
  var along: @Sendable (Int) -> [Repair.Change.Along] = { _ in [] }
  /// What the rule could say at a height; nothing in place of a statement leaves it out.
  let rungs: @Sendable (Int) -> [Rule.Statement?]

  /// The changes of a height.
  func changes(at height: Int) -> [Repair.Change] {
    rungs(height).map { loosened in
      Repair.Change(
        rule: rule, loosened: loosened, unchanged: nil, along: along(height),
        permille: loosened == nil ? 1000 : min(1000, 1000 * height / max(1, whole)),
        isSmallest: true)
    }
  }

  /// The ladders that lead away from a rule of a problem; none for law.
  static func ladders(for rule: Rule, in problem: Problem) -> [Ladder] {
    guard rule.origin.ease != nil else { return [] }
    switch rule.statement {
    case .open, .closed, .exactly, .keepsUnknown, .openAtSomeTime:
      return [LadderOfHours(rule: rule, grid: problem.grid).ladder]
    case .contractHours(let group, let people, _), .contractShifts(let group, let people, _),
      .dailyShifts(let group, let people, _):
      return [ofPeople(rule, group, people, problem.rules)]
    case .mostDuties(let group, let people, let duty, let thousandths):
      let quarters = ladder(rule, from: thousandths, by: 250, upTo: 7000) {
        .mostDuties(group: group, people: people, duty, thousandths: $0)
      }
      return [quarters, ofPeople(rule, group, people, problem.rules)]
    default: return [ofAmount(rule, problem)]
    }
  }

  /// The most people that a group could gain: beyond that people are not what is missing.
  private static let mostNewPeople = 64

  /// More people in a group, of which all its rules know.
  private static func ofPeople(
    _ rule: Rule, _ group: String, _ people: Int, _ rules: [Rule]
  ) -> Ladder {
    Ladder(
      rule: rule, highest: mostNewPeople, whole: people,
      along: { more in
        rules.compactMap { other in
          guard other != rule, let instead = other.statement.with(people: people + more, in: group)
          else { return nil }
          return Repair.Change.Along(rule: other, instead: instead)
        }
      }, rungs: { [rule.statement.with(people: people + $0, in: group)] })
  }

  /// A rule with one number in it.
  private static func ofAmount(_ rule: Rule, _ problem: Problem) -> Ladder {
    let slot = problem.grid.slotMinutes
    let day = problem.grid.slotsPerDay * slot
    switch rule.statement {
    case .shortestBlock(let days, let minutes):
      return ladder(rule, from: minutes, by: -slot, downTo: slot) {
        .shortestBlock(days, minutes: $0)
      }
    case .longestBlock(let days, let minutes):
      return ladder(rule, from: minutes, by: slot, upTo: day) { .longestBlock(days, minutes: $0) }
    case .mostBlocks(let days, let count):
      return ladder(rule, from: count, by: 1, upTo: 5) { .mostBlocks(days, $0) }
    case .shortestClosure(let days, let minutes):
      return ladder(rule, from: minutes, by: -slot, downTo: slot) {
        .shortestClosure(days, minutes: $0)
      }
    case .latestClose(let days, let time):
      let frame = problem.grid.frame
      return ladder(
        rule, from: time.minutes, by: slot, upTo: frame.end.minutes, on: frame.start.minutes
      ) {
        .latestClose(days, .midnight.advanced(byMinutes: $0))
      }
    case .longestDay(let days, let minutes):
      return ladder(rule, from: minutes, by: slot, upTo: day) { .longestDay(days, minutes: $0) }
    case .mostWeekly(let minutes):
      return ladder(rule, from: minutes, by: slot, upTo: 7 * day) { .mostWeekly(minutes: $0) }
    case .leastWeekly(let minutes):
      return ladder(rule, from: minutes, by: -slot, downTo: 0) { .leastWeekly(minutes: $0) }
    case .mostChanged(let minutes):
      return ladder(rule, from: minutes, by: slot, upTo: 7 * day) { .mostChanged(minutes: $0) }
    case .mostLateDays(let count, let time):
      return ladder(rule, from: count, by: 1, upTo: 7) { .mostLateDays($0, after: time) }
    case .mostClosedDays(let count):
      return ladder(rule, from: count, by: 1, upTo: 7) { .mostClosedDays($0) }
    case .leastClosedDays(let count):
      return ladder(rule, from: count, by: -1, downTo: 0) { .leastClosedDays($0) }
    case .mostDistinctDays(let count):
      return ladder(rule, from: count, by: 1, upTo: 7) { .mostDistinctDays($0) }
    default: return ofStaff(rule)
    }
  }

  /// A rule about staff with one number in it.
  private static func ofStaff(_ rule: Rule) -> Ladder {
    switch rule.statement {
    case .mostStaff(let minutes):
      return endless(rule, from: minutes, by: 30) { .mostStaff(minutes: $0) }
    case .mostCost(let cents):
      return endless(rule, from: cents, by: 10_000) { .mostCost(cents: $0) }
    case .onDutyByVisits(let thousandths):
      return endless(rule, from: thousandths, by: 1000) { .onDutyByVisits(thousandths: $0) }
    case .longestWork(let minutes):
      return ladder(rule, from: minutes, by: 30, upTo: 24 * 60) { .longestWork(minutes: $0) }
    case .leastOnDuty(let days, let spans, let count):
      return ladder(rule, from: count, by: -1, downTo: 0) { .leastOnDuty(days, spans, $0) }
    case .leastSkilled(let skill, let count):
      return ladder(rule, from: count, by: -1, downTo: 0) { .leastSkilled(skill, $0) }
    case .preparation(let days, let minutes, let people):
      return ladder(rule, from: people, by: -1, downTo: 0) {
        .preparation(days, minutes: minutes, people: $0)
      }
    case .closingDown(let days, let minutes, let people):
      return ladder(rule, from: people, by: -1, downTo: 0) {
        .closingDown(days, minutes: minutes, people: $0)
      }
    case .sameOpening(let days): return ofOpening(rule, days)
    default: return leftOut(rule)
    }
  }

  /// Fewer days that open together.
  private static func ofOpening(_ rule: Rule, _ days: [Weekday]) -> Ladder {
    Ladder(rule: rule, highest: max(1, days.count - 1), whole: days.count) { height in
      guard height < days.count - 1 else { return [nil] }
      return days.subsets(without: height).map { .sameOpening($0) }
    }
  }

  /// All or nothing.
  static func leftOut(_ rule: Rule) -> Ladder {
    Ladder(rule: rule, highest: 1, whole: 1) { _ in [nil] }
  }

  /// An upper limit that is raised step by step to where it says nothing any more.
  private static func ladder(
    _ rule: Rule, from amount: Int, by step: Int, upTo most: Int, on first: Int = 0,
    _ statement: @escaping @Sendable (Int) -> Rule.Statement
  ) -> Ladder {
    let base = first + (amount - first) / step * step
    let highest = max(1, (most - base + step - 1) / step)
    return Ladder(rule: rule, highest: highest, whole: amount / step) { height in
      [height < highest ? statement(base + height * step) : nil]
    }
  }

  /// A lower limit that is lowered step by step to where it says nothing any more.
  private static func ladder(
    _ rule: Rule, from amount: Int, by step: Int, downTo least: Int,
    _ statement: @escaping @Sendable (Int) -> Rule.Statement
  ) -> Ladder {
    let base = (amount - step - 1) / -step * -step
    let highest = max(1, (base - least) / -step)
    return Ladder(rule: rule, highest: highest, whole: amount / -step) { height in
      [height < highest ? statement(base + height * step) : nil]
    }
  }

  /// An upper limit that is never high enough to say nothing.
  private static func endless(
    _ rule: Rule, from amount: Int, by step: Int,
    _ statement: @escaping @Sendable (Int) -> Rule.Statement
  ) -> Ladder {
    let base = amount / step * step
    return Ladder(
      rule: rule, highest: max(1024, 10 * amount / step), whole: amount / step
    ) { [statement(base + $0 * step)] }
  }
}

extension [Weekday] {
  /// All choices of these days that leave so many out.
  fileprivate func subsets(without count: Int) -> [[Weekday]] {
    guard count > 0 else { return [self] }
    guard let first else { return [] }
    let rest = Array(dropFirst())
    return rest.subsets(without: count - 1) + rest.subsets(without: count).map { [first] + $0 }
  }
}
