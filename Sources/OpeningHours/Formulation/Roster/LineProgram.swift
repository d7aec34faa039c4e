import IntegerProgramming
import OpeningHoursTables

/// One closed line of weeks that fills the shifts of a week, as a flow through the states of its days.
///
/// Whoever walks the line passes a state at the end of each day; over all of its weeks these steps are a flow
/// round the week (a circulation: Becker, Schiffer and Walther, *A general branch-and-cut framework for
/// rotating workforce scheduling*, 2022). A flow is one line where its steps hang together.
struct LineProgram {
  /// A step from a state at the beginning of a day to one at its end.
  struct Step {
    let from: Int
    let to: Int
    /// The kind of shift; nothing on a day off.
    let kind: Int?
    let cost: Int
    let variable: Variable
  }

  let part: RosterPart
  private(set) var program = IntegerProgram()
  /// The steps as [day].
  private(set) var steps: [[Step]] = []
  private(set) var slacks: [Variable] = []
  private let length: Int

  /// So much costs a shift that nobody works in any week.
  private static let lackPrice = 10_000.0

  /// The program of a line of as many weeks as there are people.
  init(_ part: RosterPart, allowsUnfilled: Bool, holdsFreeRuns: Bool) {
    self.part = part
    length = part.people.count
    let rules = LineRules(part, holdsFreeRuns: holdsFreeRuns)
    addSteps(rules)
    addBalance()
    addDemand(rules, allowsUnfilled: allowsUnfilled)
  }

  /// Explores the states week after week, until a week begins with no new one.
  private mutating func addSteps(_ rules: LineRules) {
    var places = Array(repeating: [LineState: Int](), count: 7)
    var open: [(day: Int, state: LineState)] = []
    func place(_ state: LineState, _ day: Int) -> Int {
      if let known = places[day][state] { return known }
      places[day][state] = places[day].count
      open.append((day, state))
      return places[day].count - 1
    }
    for state in rules.firstStates { _ = place(state, 0) }
    steps = Array(repeating: [], count: 7)
    var cost = LinearExpression()
    while let (day, state) = open.popLast() {
      let kinds = part.kinds.indices.filter { part.kinds[$0].day == day }
      for kind in [nil] + kinds.map(Optional.some) {
        guard let next = rules.step(from: state, kind.map { part.kinds[$0] }, day: day) else {
          continue
        }
        let variable = program.addVariable("step", kind: .integer, upper: Double(length))
        cost.add(Double(next.cost), times: variable)
        steps[day].append(
          Step(
            from: place(state, day), to: place(next.state, (day + 1) % 7), kind: kind,
            cost: next.cost, variable: variable))
      }
    }
    program.objective = Objective(.minimize, cost)
  }

  /// What comes to a state leaves it; as many weeks as there are people pass each day.
  private mutating func addBalance() {
    for day in 0..<7 {
      var balance: [Int: LinearExpression] = [:]
      for step in steps[(day + 6) % 7] { balance[step.to, default: 0].add(1, times: step.variable) }
      for step in steps[day] { balance[step.from, default: 0].add(-1, times: step.variable) }
      for (state, sum) in balance.sorted(by: { $0.key < $1.key }) {
        program.addRow("state_\(day)_\(state)", sum, lower: 0, upper: 0)
      }
    }
    program.addRow(
      "weeks", .sum(of: steps[0].map(\.variable)), lower: Double(length), upper: Double(length))
  }

  private mutating func addDemand(_ rules: LineRules, allowsUnfilled: Bool) {
    var cost = program.objective.expression
    for (kind, own) in part.kinds.enumerated() {
      var sum = LinearExpression.sum(
        of: steps[own.day].filter { $0.kind == kind }.map(\.variable))
      if allowsUnfilled {
        let slack = program.addVariable("unfilled", kind: .integer, upper: Double(own.count))
        slacks.append(slack)
        sum.add(1, times: slack)
        cost.add(Self.lackPrice, times: slack)
      }
      program.addRow("fill_\(kind)", sum, lower: Double(own.count), upper: Double(own.count))
    }
    program.objective = Objective(.minimize, cost)
    if let most = rules.mostSundays {
      // The limit is about the rotation, which may be the line several times.
      let sundays = steps[6].filter { $0.kind != nil }.map(\.variable)
      let rounds = max(1, part.weeks / max(1, length))
      program.addRow("sundays", .sum(of: sundays), upper: Double(most / rounds))
    }
  }

  /// A state is told by its day and its place.
  private struct Place: Hashable {
    let day: Int
    let state: Int
  }

  /// The line of a flow, as the kinds of each week's days; nothing where the flow is several lines.
  func line(at values: [Double]) -> [[Int]]? {
    var leaving: [Place: [(step: Step, count: Int)]] = [:]
    var total = 0
    for (day, own) in steps.enumerated() {
      for step in own {
        let count = Int(values[step.variable.index].rounded())
        guard count > 0 else { continue }
        leaving[Place(day: day, state: step.from), default: []].append((step, count))
        total += count
      }
    }
    guard let first = steps[0].first(where: { values[$0.variable.index] > 0.5 }) else { return nil }
    // A round trip over every step (Hierholzer 1873).
    var stack: [(place: Place, kind: Int?)] = [(Place(day: 0, state: first.from), nil)]
    var trip: [(place: Place, kind: Int?)] = []
    while let (place, kind) = stack.last {
      if let (step, count) = leaving[place]?.popLast() {
        if count > 1 { leaving[place]?.append((step, count - 1)) }
        stack.append((Place(day: (place.day + 1) % 7, state: step.to), step.kind))
      } else {
        trip.append((place, kind))
        stack.removeLast()
      }
    }
    guard trip.count == total + 1 else { return nil }
    let kinds = trip.reversed().dropFirst().map(\.kind)
    return (0..<length).map { week in kinds[(week * 7)..<(week * 7 + 7)].compactMap { $0 } }
  }

  /// Forbids a flow of several lines: from the states of each of them some step leads to others, where any
  /// is used at all.
  mutating func join(_ values: [Double]) {
    var group: [Place: Place] = [:]
    func root(_ place: Place) -> Place {
      var place = place
      while let next = group[place], next != place { place = next }
      return place
    }
    let used = steps.enumerated().flatMap { day, own in
      own.filter { values[$0.variable.index] > 0.5 }.map { (day, $0) }
    }
    for (day, step) in used {
      let ends = [Place(day: day, state: step.from), Place(day: (day + 1) % 7, state: step.to)]
      for end in ends where group[end] == nil { group[end] = end }
      group[root(ends[0])] = root(ends[1])
    }
    let roots = Set(group.keys.map { root($0) }).sorted { ($0.day, $0.state) < ($1.day, $1.state) }
    for one in roots {
      let own = Set(group.keys.filter { root($0) == one })
      var leaving = LinearExpression()
      for (day, steps) in steps.enumerated() {
        for step in steps
        where own.contains(Place(day: day, state: step.from))
          && !own.contains(Place(day: (day + 1) % 7, state: step.to))
        {
          leaving.add(1, times: step.variable)
        }
      }
      let (inside, outside) = (
        steps[0].filter { own.contains(Place(day: 0, state: $0.from)) }.map(\.variable),
        steps[0].filter { !own.contains(Place(day: 0, state: $0.from)) }.map(\.variable)
      )
      let isUsed = LinearExpression(program.addVariable("used", kind: .binary))
      let most = Double(length)
      program.addRow("used", LinearExpression.sum(of: inside) - most * isUsed, upper: 0)
      program.addRow(
        "join", LinearExpression.sum(of: outside) - most * leaving + most * isUsed, upper: most)
    }
  }
}
