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
    let weekly: [Rule.Statement]
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
    return DayPlanProgram(
      grid: problem.grid, columns: columns, weekRows: weekRows(rules),
      classRows: rules.compactMap(ClassRow.init))
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
    return ReachSearch(
      reach: reach, columns: columns, weekRows: weekRows(problem.rules),
      classRows: problem.rules.compactMap(ClassRow.init), atLeast: atLeast)
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
    return StaffedSearch(
      columns: columns, weekRows: weekRows(rules), classRows: rules.compactMap(ClassRow.init),
      rules: rules, needs: StaffingNeeds(problem, team: team, rules: rules),
      aim: aim)
  }

  /// The plans of each day that some week can hold, or nothing when a day has none.
  private mutating func columns(
    under rules: [Rule], merges: Bool, within limits: SearchLimits
  ) throws -> [[DayPlanColumn]]? {
    var columns: [[DayPlanColumn]] = []
    for day in Weekday.allCases {
      let plans = try plans(of: day, under: rules, merges: merges, within: limits)
      if plans.isEmpty { return nil }
      columns.append(plans)
    }
    return Self.possible(columns, weekRows(rules))
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

  private func weekRows(_ rules: [Rule]) -> [WeekRow] {
    rules.compactMap { rule in
      // Where shifts are laid, they are what is paid.
      if problem.team != nil, case .mostStaff = rule.statement { return nil }
      return WeekRow(rule, grid: problem.grid, weeksApart: weeksApart)
    }
  }

  private mutating func plans(
    of day: Weekday, under rules: [Rule], merges: Bool, within search: SearchLimits
  ) throws -> [DayPlanColumn] {
    let limits = DayLimits(day: day, grid: problem.grid, rules: rules)
    let weekly = rules.filter { $0.days == nil }.map(\.statement)
    let key = Key(day: day, limits: limits, weekly: weekly, merges: merges)
    if let known = plans[key] { return known }
    var columns = DayPlanColumns(
      day: day, limits: limits, meter: meters[day.rawValue], weekRows: weekRows(rules),
      classRows: rules.compactMap(ClassRow.init), merges: merges)
    let listed = try columns.listed(within: search)
    plans[key] = listed
    return listed
  }
}
