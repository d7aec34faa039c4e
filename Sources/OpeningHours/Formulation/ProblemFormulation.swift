import IntegerProgramming
import OpeningHoursTables

/// The integer programs of a problem under all of its rules or some of them.
///
/// Day plans are listed once for each day and what holds on it, and used again where a search for a
/// conflict asks the same.
struct ProblemFormulation {
  let problem: Problem
  private let meters: [DayPlanMeter]
  private let weeksApart: [Schedule]
  private var plans: [Key: [DayPlanColumn]] = [:]

  private struct Key: Hashable {
    let day: Weekday
    let limits: DayLimits
    /// The rules of the week, which decide which plans are alike and which no week can hold.
    let weekly: [WeekRule]
    let merges: Bool
  }

  init(_ problem: Problem) {
    self.problem = problem
    meters = Weekday.allCases.map { DayPlanMeter(day: $0, problem: problem) }
    weeksApart = problem.weeksApart
  }

  /// The day plan program under some of the problem's rules, or nothing when a day has no plan.
  ///
  /// - Throws: `TooManyDayPlans`, or `ListingStopped` when the limits end the search.
  mutating func program(
    under rules: [Rule], within limits: SearchLimits
  ) throws -> DayPlanProgram? {
    guard let columns = try columns(under: rules, merges: true, within: limits) else { return nil }
    let rows = rows(rules)
    return DayPlanProgram(
      grid: problem.grid, columns: columns, weekRows: rows.sums, classRows: rows.classes)
  }

  /// The recursion over days under all of the problem's rules, or nothing when a day has no plan.
  ///
  /// - Throws: `TooManyDayPlans`, or `ListingStopped` when the limits end the search.
  mutating func recursion(within limits: SearchLimits) throws -> WeekRecursion? {
    guard let columns = try columns(under: problem.rules, merges: true, within: limits) else {
      return nil
    }
    let rows = rows(problem.rules)
    return WeekRecursion(columns: columns, weekRows: rows.sums, classRows: rows.classes)
  }

  /// The search for the week that reaches most people, or nothing when a day has no plan.
  ///
  /// - Parameters:
  ///   - reach: The respondents.
  ///   - atLeast: The least reach that is of interest, in thousandths; ties are left unbroken then.
  ///   - limits: When to end.
  /// - Returns: The search.
  /// - Throws: `TooManyDayPlans`, or `ListingStopped` when the limits end the search.
  mutating func reachSearch(
    _ reach: Reach, atLeast: Int? = nil, within limits: SearchLimits
  ) throws -> ReachSearch? {
    // Two plans that add the same to every row need not serve the same people.
    guard let columns = try columns(under: problem.rules, merges: false, within: limits) else {
      return nil
    }
    let rows = rows(problem.rules)
    return ReachSearch(
      reach: problem.staffless.map(reach.parted) ?? reach, columns: columns,
      staffless: problem.staffless.map { staffless in
        Weekday.allCases.map { StafflessDay($0, staffless, problem.demand) }
      },
      weekRows: rows.sums, classRows: rows.classes,
      atLeast: atLeast)
  }

  /// The search for the week that is worth most of those that a team can staff, or nothing when a
  /// day has no plan.
  ///
  /// - Parameters:
  ///   - team: The team.
  ///   - rules: Which of the problem's rules hold.
  ///   - merges: Whether one of the plans that add the same to every row is enough.
  ///   - aim: What is looked for.
  ///   - limits: When to end.
  /// - Returns: The search.
  /// - Throws: `TooManyDayPlans`, or `ListingStopped` when the limits end the search.
  mutating func staffedSearch(
    _ team: Team, under rules: [Rule], merges: Bool = false, aim: StaffedAim = .best,
    within limits: SearchLimits
  ) throws -> StaffedSearch? {
    // Two plans that add the same to every row need not ask for the same people.
    guard let columns = try columns(under: rules, merges: merges, within: limits) else {
      return nil
    }
    let rows = rows(rules)
    return try StaffedSearch(
      columns: columns, weekRows: rows.sums, classRows: rows.classes, rules: rules,
      needs: StaffingNeeds(problem, team: team, rules: rules), aim: aim, within: limits)
  }

  /// Lists the plans of all days as a decision would.
  ///
  /// - Throws: `TooManyDayPlans`.
  mutating func listPlans() throws {
    let merges = problem.team == nil && problem.objective != .reach
    _ = try columns(under: problem.rules, merges: merges, within: .unlimited)
  }

  /// The plans of each day that some week can hold, or nothing when a day has none.
  mutating func columns(
    under rules: [Rule], merges: Bool, within limits: SearchLimits
  ) throws -> [[DayPlanColumn]]? {
    var columns: [[DayPlanColumn]] = []
    for day in Weekday.allCases {
      let plans = try plans(of: day, under: rules, merges: merges, within: limits)
      if plans.isEmpty { return nil }
      columns.append(plans)
    }
    return Self.possible(columns, rows(rules).sums)
  }

  /// The plans that some week can hold: those that stay within each row's upper limit together with
  /// the least that the other days add; nothing when a day has none.
  private static func possible(
    _ columns: [[DayPlanColumn]], _ rows: [WeekRow]
  ) -> [[DayPlanColumn]]? {
    var columns = columns
    for row in rows {
      guard let upper = row.upper else { continue }
      let least = columns.map { plans in plans.map { row.usage($0.measures) }.min() ?? 0 }
      let total = least.reduce(0, +)
      for day in columns.indices {
        let room = upper - (total - least[day])
        columns[day].removeAll { row.usage($0.measures) > room }
        if columns[day].isEmpty { return nil }
      }
    }
    return columns
  }

  /// The days on which no day plan obeys the rules.
  func daysWithoutPlan(under rules: [Rule]) -> [Weekday] {
    Weekday.allCases.filter { !hasPlan(for: $0, under: rules) }
  }

  /// Whether a day plan obeys the rules about its day.
  ///
  /// No plan needs to be told from another for that, so all are merged and none is too many.
  func hasPlan(for day: Weekday, under rules: [Rule]) -> Bool {
    var columns = DayPlanColumns(
      day: day, limits: DayLimits(day: day, grid: problem.grid, rules: rules),
      meter: meters[day.rawValue], weekRows: [], classRows: [])
    return (try? columns.listed())?.isEmpty == false
  }

  /// The rows of the rules of the week, each in the order of the rules.
  func rows(_ rules: [Rule]) -> (sums: [WeekRow], classes: [ClassRow]) {
    rules.aboutWeek.reduce(into: ([], [])) { rows, rule in
      switch rule.row(problem.grid, weeksApart: weeksApart) {
      case .sum(let row): rows.0.append(row)
      case .classes(let row): rows.1.append(row)
      }
    }
  }

  private mutating func plans(
    of day: Weekday, under rules: [Rule], merges: Bool, within search: SearchLimits
  ) throws -> [DayPlanColumn] {
    let limits = DayLimits(day: day, grid: problem.grid, rules: rules)
    let key = Key(day: day, limits: limits, weekly: rules.aboutWeek, merges: merges)
    if let known = plans[key] { return known }
    let rows = rows(rules)
    var columns = DayPlanColumns(
      day: day, limits: limits, meter: meters[day.rawValue], weekRows: rows.sums,
      classRows: rows.classes, merges: merges)
    let listed = try columns.listed(within: search)
    plans[key] = listed
    return listed
  }
}
