import OpeningHoursTables
import TestSamples

@testable import OpeningHours

/// Makes weeks at random: shares, today's hours, rules of every kind, staffing.
struct RandomWeek {
  let grid: WeekGrid
  /// The days that are not closed by a rule, Monday first.
  let activeDays: [Weekday]
  /// How likely each kind of rule is.
  var ruleDensity = 0.2
  private var random: SeededGenerator

  init(grid: WeekGrid, activeDays: [Weekday], ruleDensity: Double = 0.2, seed: UInt64) {
    self.grid = grid
    self.activeDays = activeDays
    self.ruleDensity = ruleDensity
    random = SeededGenerator(seed: seed)
  }

  mutating func problem() -> Problem {
    // Few different shares, so that weeks of equal worth occur and the tie-breaks decide.
    let shares = Weekday.allCases.map { _ in grid.slots.map { _ in share() } }
    let demand = demand(grid) { day, slot in shares[day.rawValue][slot] }
    let today = schedule()
    let idle = Weekday.allCases.filter { !activeDays.contains($0) }
    var rules = idle.isEmpty ? [] : [rule(.day(.closed([.wholeDay]), on: idle), line: 99)]
    for (line, statement) in statements().enumerated() { rules.append(rule(statement, line: line)) }
    return Problem(
      grid: grid, today: today, demand: demand, rules: rules,
      staffing: Bool.random(using: &random) ? staffing() : nil)
  }

  /// The same kind of problem with parts of days that were asked about as a whole; they need not lie on
  /// the grid, and may overlap each other and hours that were asked about.
  mutating func bandProblem() -> Problem {
    let base = problem()
    let visit = pick(1...5) * 15
    let frame = grid.frame
    let bands = activeDays.flatMap { day in
      (0..<pick(0...3)).compactMap { number -> BandDemand? in
        let start = frame.start.minutes + pick(0...(frame.minutes / 15 - 1)) * 15
        let end = start + pick(1...(frame.minutes / 15)) * 15
        guard end <= 24 * 60 else { return nil }
        return TimeSpan(
          .midnight.advanced(byMinutes: start), .midnight.advanced(byMinutes: end)
        ).map {
          BandDemand(
            day: day, part: DayPart.allCases[number], span: $0,
            percent: pick(0...5) == 0 ? nil : Double(pick(0...4) * 7), visitMinutes: visit)
        }
      }
    }
    return base.with(bands: bands)
  }

  /// The same kind of problem with the objective reach: few respondents, whose ticks need not lie on
  /// the grid.
  mutating func reachProblem() -> Problem {
    let base = problem()
    let length = [15, 30, 60][pick(0...2)]
    let slots = activeDays.flatMap { day in
      stride(from: grid.frame.start.minutes, to: grid.frame.end.minutes, by: length).compactMap {
        TimeSpan(
          .midnight.advanced(byMinutes: $0),
          .midnight.advanced(byMinutes: min($0 + length, grid.frame.end.minutes)))
      }.map { Survey.Slot(day: day, span: $0) }
    }
    let respondents = (0..<pick(1...12)).map { number in
      let chance = pick(1...6)
      return Survey.Respondent(
        id: "\(number)", segments: [], weight: Double(pick(0...4)) / 2,
        ticked: slots.indices.filter { _ in pick(0...9) < chance })
    }
    let survey = Survey(slots: slots, segmentNames: [], respondents: respondents)
    return Problem(
      grid: grid, today: base.today, demand: base.demand, rules: base.rules,
      staffing: base.staffing,
      reach: Reach(survey: survey, grid: grid, visitMinutes: pick(1...5) * 15), objective: .reach)
  }

  /// Any week on the grid's active days.
  mutating func schedule() -> Schedule {
    randomWeek(grid, days: activeDays, using: &random)
  }

  mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  private mutating func share() -> Double? {
    pick(0...9) == 0 ? nil : Double(pick(0...4) * 7)
  }

  /// A run of slots, at least one.
  private mutating func slots() -> Range<Int> { randomSlots(grid, using: &random) }

  private mutating func someDays() -> [Weekday] {
    let days = activeDays.filter { _ in Bool.random(using: &random) }
    return days.isEmpty ? activeDays : days
  }

  private mutating func staffing() -> FlatStaffing {
    FlatStaffing(
      onDuty: Weekday.allCases.map { _ in pick(0...3) }, preparationMinutes: pick(0...2) * 15,
      closingDownMinutes: pick(0...1) * 20)
  }

  /// A length in minutes that need not be a whole number of slots.
  private mutating func length(_ slots: ClosedRange<Int>) -> Int {
    max(1, pick(slots) * grid.slotMinutes + (pick(0...3) == 0 ? 10 : 0))
  }

  private mutating func time() -> TimeOfDay {
    grid.start(of: pick(0...grid.slotsPerDay)).advanced(byMinutes: pick(0...3) == 0 ? 20 : 0)
  }

  private mutating func statements() -> [Rule.Statement] {
    var statements: [Rule.Statement] = []
    for kind in 0..<20 where Double.random(in: 0..<1, using: &random) < ruleDensity {
      statements.append(kind < 11 ? dayRule(kind) : weekRule(kind))
    }
    return statements
  }

  private mutating func dayRule(_ kind: Int) -> Rule.Statement {
    let span = [grid.span(of: slots())].compactMap(\.self)
    let day = activeDays[pick(0...(activeDays.count - 1))]
    let length = length(1...grid.slotsPerDay)
    switch kind {
    case 0: return .day(.open(span), on: [day])
    case 1: return .day(.openAtSomeTime, on: someDays())
    case 2: return .day(.closed(span), on: someDays())
    case 3: return .day(.exactly(randomDay(grid, using: &random), asToday: false), on: [day])
    case 4:
      return .day(
        .keepsUnknown(Schedule([day: DayPlan(span)])), on: [day])
    case 5: return .day(.shortestBlock(minutes: length), on: someDays())
    case 6: return .day(.longestBlock(minutes: length), on: someDays())
    case 7: return .day(.mostBlocks(pick(1...2)), on: someDays())
    case 8: return .day(.shortestClosure(minutes: length), on: someDays())
    case 9: return .day(.latestClose(time()), on: someDays())
    default: return .day(.longestDay(minutes: length), on: someDays())
    }
  }

  private mutating func weekRule(_ kind: Int) -> Rule.Statement {
    let most = grid.slotsPerDay * activeDays.count
    let idle = 7 - activeDays.count
    switch kind {
    case 11: return .week(.mostWeekly(minutes: length(1...most)))
    case 12: return .week(.leastWeekly(minutes: length(1...(most * 2 / 3))))
    case 13: return .week(.mostChanged(minutes: length(0...(most / 2))))
    case 14: return .week(.mostLateDays(pick(0...2), after: time()))
    case 15: return .week(.mostClosedDays(idle + pick(0...activeDays.count)))
    case 16: return .week(.leastClosedDays(idle + pick(0...(activeDays.count - 1))))
    case 17: return .week(.mostDistinctDays(pick(0...2)))
    case 18: return .week(.sameOpening(someDays()))
    default: return .week(.mostStaff(minutes: length(1...(most * 2))))
    }
  }
}
