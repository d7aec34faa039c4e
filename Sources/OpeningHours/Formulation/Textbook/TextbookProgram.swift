public import IntegerProgramming
public import OpeningHoursTables

/// The same decision as one start/stop program: a binary variable for each slot being open, and
/// for each slot at which a block starts or stops.
///
/// A second opinion, built from the rules and the demand alone and not from day plans, so that a
/// mistake in one formulation shows against the other. It is what `openhours model write` hands to
/// other solvers. The rows are lettered as in the article "The integer program".
public struct TextbookProgram: Sendable {
  /// The program; its objective is in the unit of the problem's objective.
  public internal(set) var program = IntegerProgram()
  let problem: Problem
  /// The variables as [day][slot].
  private(set) var open: [[Variable]] = []
  private(set) var start: [[Variable]] = []
  /// Stops as [day][slot]: the slot is the last open one of a block.
  private(set) var stop: [[Variable]] = []
  /// Whether a day opens at all, Monday first.
  private(set) var opens: [Variable] = []
  /// Whether each slot of a window is open, for the windows that were asked for so far.
  var windows: [Window: Variable] = [:]
  /// Whether each slot is open without staff, as [day][slot]; empty where the house never is.
  var unstaffed: [[LinearExpression]] = []
  /// The same of windows that are open with staff or without.
  var windowsAnyhow: [Window: Variable] = [:]

  var grid: WeekGrid { problem.grid }
  var slots: Range<Int> { problem.grid.slots }

  /// The program of a problem.
  public init(_ problem: Problem) {
    self.problem = problem
    addVariables()
    for day in Weekday.allCases { addBlocks(of: day) }
    for rule in problem.rules {
      switch rule.statement {
      case .day(let own, let days): for day in days { add(own, on: day) }
      case .week(let own): add(weekly: own)
      // Shifts, below.
      case .duty, .team: break
      }
    }
    if let team = problem.team { addStaffing(team) }
    if let staffless = problem.staffless { addStaffless(staffless.service) }
    let sum = problem.objective == .reach ? problem.reach.map { addReach($0) } : nil
    program.objective = Objective(.maximize, sum ?? (value + addBands() + valueWithoutStaff))
  }

  /// The number of variables.
  public var variableCount: Int { program.columns.count }

  /// The number of rows.
  public var rowCount: Int { program.rows.count }

  /// The program as CPLEX LP text.
  public var lpText: String {
    get throws { try program.lpText }
  }

  /// The schedule that a point of the program stands for.
  public func schedule(at values: [Double]) -> Schedule {
    var week = Schedule()
    for day in Weekday.allCases {
      let slots = slots.filter { values[open[day.rawValue][$0].index] > 0.5 }
      week[day] = DayPlan(slots.compactMap { grid.span(of: $0..<($0 + 1)) })
    }
    return week
  }

  mutating func addRow(
    _ name: String, _ expression: LinearExpression, lower: Double? = nil, upper: Double? = nil
  ) {
    program.addRow(name, expression, lower: lower, upper: upper)
  }

  mutating func addContinuous(_ name: String) -> Variable { program.addVariable(name) }

  mutating func addBinary(_ name: String) -> Variable {
    program.addVariable(name, kind: .binary)
  }

  /// A slot's name: "mon_0930".
  func name(_ day: Weekday, _ slot: Int) -> String {
    "\(day.key)_" + grid.start(of: slot).clock.filter { $0 != ":" }
  }

  private var value: LinearExpression {
    var value = LinearExpression()
    for day in Weekday.allCases {
      for slot in slots {
        let points = Double(problem.demand[day, slot].thousandths) / 1000
        if points != 0 { value.add(points, times: open[day.rawValue][slot]) }
      }
    }
    return value
  }

  private mutating func addVariables() {
    for day in Weekday.allCases {
      open.append(slots.map { addBinary("open_" + name(day, $0)) })
      start.append(slots.map { addBinary("start_" + name(day, $0)) })
      stop.append(slots.map { addBinary("stop_" + name(day, $0)) })
      opens.append(addBinary("opens_\(day.key)"))
    }
  }

  /// (A) A slot that is open after a closed one starts a block, one before a closed one stops it.
  ///
  /// (B) A day opens if one of its slots is open.
  private mutating func addBlocks(of day: Weekday) {
    let open = open[day.rawValue]
    for slot in slots {
      var balance = LinearExpression(open[slot])
      if slot > 0 { balance.add(-1, times: open[slot - 1]) }
      balance.add(-1, times: start[day.rawValue][slot])
      if slot > 0 { balance.add(1, times: stop[day.rawValue][slot - 1]) }
      addRow("block_" + name(day, slot), balance, lower: 0, upper: 0)

      var begins = LinearExpression(start[day.rawValue][slot])
      begins.add(-1, times: open[slot])
      addRow("starts_open_" + name(day, slot), begins, upper: 0)

      var ends = LinearExpression(stop[day.rawValue][slot])
      ends.add(-1, times: open[slot])
      addRow("stops_open_" + name(day, slot), ends, upper: 0)

      var daily = LinearExpression(open[slot])
      daily.add(-1, times: opens[day.rawValue])
      addRow("opens_" + name(day, slot), daily, upper: 0)
    }
    if let last = slots.last {
      var end = LinearExpression(open[last])
      end.add(-1, times: stop[day.rawValue][last])
      addRow("block_end_\(day.key)", end, lower: 0, upper: 0)
    }
    var some = LinearExpression(opens[day.rawValue])
    for variable in open { some.add(-1, times: variable) }
    addRow("opens_some_\(day.key)", some, upper: 0)
  }
}
