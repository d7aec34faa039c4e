import Testing

@testable import IntegerProgramming

/// Programs of ten thousand columns.
///
/// The limit on nodes catches a search that has lost its elimination; nodes are counted because time
/// is not the same everywhere.
@Suite struct LargeProgramTests {
  @Test(arguments: 0..<8)
  func `ten thousand columns with three tie-breaks are proven within few nodes`(
    seed: Int
  ) throws {
    let (program, tieBreaks) = groupedProgram(seed: seed)
    let first = try #require(try program.solvedByElimination().solution)
    let outcome = try program.solved(lexicographically: [program.objective] + tieBreaks)
    let solution = try #require(outcome.solution)
    #expect(solution.isProven)
    #expect(solution.stages[0].objectiveValue == first.objectiveValue)
    #expect(program.violations(of: solution.solution.values).isEmpty)
    #expect(solution.solution.nodes < 500)
  }
}

/// A master program in which each of 7 groups chooses one span of a line of 28 cells, alone or with
/// a break, and budgets link the groups.
///
/// Data are integers, the objective about 1,000 to 500,000 a column.
func groupedProgram(seed: Int) -> (program: IntegerProgram, tieBreaks: [Objective]) {
  var random = SeededGenerator(seed: seed)
  var program = IntegerProgram()
  var value = LinearExpression()
  var ties = [LinearExpression](repeating: LinearExpression(), count: 3)
  var loads = [LinearExpression](repeating: LinearExpression(), count: 8)
  for group in 0..<7 {
    let gain = (0..<28).map { cell in
      (300 + 55 * min(cell, 27 - cell)) * Int.random(in: 8...24, using: &random)
    }
    let price = (0..<28).map { _ in Int.random(in: 2...5, using: &random) }
    let reference = 4 + group % 3..<20 + group % 4
    var choice = LinearExpression()
    for cells in spans(of: 28, count: 1_500, using: &random) {
      let variable = program.addVariable("x\(program.columns.count)", kind: .binary)
      let changed = (0..<28).count { cells.contains($0) != reference.contains($0) }
      let paid = cells.reduce(2) { $0 + price[$1] }
      choice.add(1, times: variable)
      value.add(Double(cells.reduce(0) { $0 + gain[$1] }), times: variable)
      let high = cells.contains { $0 >= 22 } ? 1 : 0
      let weights = [
        cells.count, paid, changed, high, high * (group % 2), cells.isEmpty ? 0 : group / 5,
        cells.count { $0 >= 20 }, cells.count { $0 < 6 },
      ]
      for (load, weight) in weights.enumerated() {
        loads[load].add(Double(weight), times: variable)
      }
      ties[0].add(Double(changed), times: variable)
      ties[1].add(Double(paid), times: variable)
      ties[2].add(Double(cells.reduce(0, +) * (group + 1)), times: variable)
    }
    program.addRow("group \(group)", choice, lower: 1, upper: 1)
  }
  for (load, limit) in zip(loads, [108, 390, 24, 2, 1, 1, 12, 9]) {
    program.addRow("load", load, upper: Double(limit))
  }
  program.objective = Objective(.maximize, value)
  return (program, ties.map { Objective(.minimize, $0) })
}

/// The empty span, each span of at least 4 cells, and spans with a break up to a number.
private func spans(
  of cells: Int, count: Int, using random: inout SeededGenerator
) -> [[Int]] {
  var found: [[Int]] = [[]]
  for start in 0..<cells {
    for end in start..<cells where end - start >= 3 { found.append(Array(start...end)) }
  }
  while found.count < count {
    let ends = (0..<4).map { _ in Int.random(in: 0...cells, using: &random) }.sorted()
    guard ends[1] - ends[0] >= 4, ends[2] > ends[1], ends[3] - ends[2] >= 4 else { continue }
    found.append(Array(ends[0]..<ends[1]) + Array(ends[2]..<ends[3]))
  }
  return found
}
