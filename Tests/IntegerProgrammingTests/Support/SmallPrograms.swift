@testable import IntegerProgramming

/// A reproducible source of random numbers (SplitMix64; Steele, Lea & Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A random pure integer program with a few variables in small boxes, often infeasible enough to
/// be interesting.
func smallProgram(seed: Int, variables: Int = 5, rows: Int = 3) -> IntegerProgram {
  var random = SeededGenerator(seed: seed)
  var program = IntegerProgram()
  let handles = (0..<variables).map { position in
    Bool.random(using: &random)
      ? program.addVariable("x\(position)", kind: .binary)
      : program.addVariable(
        "x\(position)", kind: .integer, lower: Double(Int.random(in: -2...0, using: &random)),
        upper: Double(Int.random(in: 1...2, using: &random)) + 0.5)
  }
  for row in 0..<rows {
    let expression = randomExpression(over: handles, in: -4...6, using: &random)
    let limit = Double(Int.random(in: -3...9, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: program.addRow("r\(row)", expression, lower: limit - 4)
    case 1: program.addRow("r\(row)", expression, lower: limit - 3, upper: limit)
    case 2: program.addRow("r\(row)", expression, lower: limit, upper: limit)
    default: program.addRow("r\(row)", expression, upper: limit)
    }
  }
  program.objective = Objective(
    Bool.random(using: &random) ? .maximize : .minimize,
    randomExpression(over: handles, in: -9...9, using: &random))
  return program
}

/// An integral expression with a constant; variables may be missing from it.
func randomExpression(
  over variables: [Variable], in range: ClosedRange<Int>,
  using random: inout SeededGenerator
) -> LinearExpression {
  var expression = LinearExpression(constant: Double(Int.random(in: -3...3, using: &random)))
  for variable in variables {
    expression.add(Double(Int.random(in: range, using: &random)), times: variable)
  }
  return expression
}

/// All feasible points of a pure integer program with small boxes.
func feasiblePoints(of program: IntegerProgram) -> [[Double]] {
  var points: [[Double]] = [[]]
  for column in program.columns {
    let interval = column.interval
    let range = Int(interval.lower)...Int(interval.upper)
    points = points.flatMap { point in range.map { point + [Double($0)] } }
  }
  return points.filter { program.violations(of: $0, tolerance: 1e-9).isEmpty }
}

/// The best values of objectives in lexicographic order over some points; `nil` without points.
func bestInOrder(_ objectives: [Objective], of points: [[Double]]) -> [Double]? {
  var rest = points
  var values: [Double] = []
  for objective in objectives {
    let all = rest.map { objective.expression.value(at: $0) }
    guard let best = objective.sense == .maximize ? all.max() : all.min() else { return nil }
    rest = zip(rest, all).filter { $1 == best }.map(\.0)
    values.append(best)
  }
  return values
}

/// A master program: one column to choose in each group, knapsacks over all, integer data.
func masterProgram(seed: Int, groups: Int, columns: Int, knapsacks: Int) -> IntegerProgram {
  var random = SeededGenerator(seed: seed)
  var program = IntegerProgram()
  var value = LinearExpression()
  var loads = [LinearExpression](repeating: LinearExpression(), count: knapsacks)
  for group in 0..<groups {
    var choice = LinearExpression()
    for column in 0..<columns {
      let variable = program.addVariable("x\(group)_\(column)", kind: .binary)
      choice.add(1, times: variable)
      let size = Int.random(in: 0...28, using: &random)
      let worth = size * Int.random(in: 9_000...17_000, using: &random) + 1000
      value.add(Double(worth), times: variable)
      for knapsack in loads.indices {
        let weight = size / (knapsack + 1) + Int.random(in: 0...6, using: &random)
        loads[knapsack].add(Double(weight), times: variable)
      }
    }
    program.addRow("group \(group)", choice, lower: 1, upper: 1)
  }
  for (index, load) in loads.enumerated() {
    program.addRow("load \(index)", load, upper: Double(groups * (16 / (index + 1) + 2)))
  }
  program.objective = Objective(.maximize, value)
  return program
}

/// Three tie-breaks with small integer coefficients, the last unique in most cases.
func tieBreaks(of program: IntegerProgram, seed: Int) -> [Objective] {
  var random = SeededGenerator(seed: seed &+ 77)
  let handles = program.columns.indices.map { Variable(index: $0) }
  return [0...6, 0...40, 0...500].map { range in
    Objective(.minimize, randomExpression(over: handles, in: range, using: &random))
  }
}
