/// Poisson regression of a two-way table on row and column effects, by damped Newton steps.
///
/// An independent way to the fit of quasi-independence: log of the mean = row effect + column
/// effect, the likelihood of the asked cells maximised. A small ridge on the Hessian stands in for
/// the effects that the data leave free; it changes the steps, not where they end.
struct PoissonRegression {
  private var effects: [Double]
  private let rowCount: Int

  init(_ table: [[Double?]]) {
    rowCount = table.count
    let width = table.first?.count ?? 0
    effects = Array(repeating: 1, count: rowCount + width)
    let cells = table.indices.flatMap { row in
      table[row].indices.compactMap { column in table[row][column].map { (row, column, $0) } }
    }
    for _ in 0..<500 {
      var hessian = effects.indices.map { index in effects.indices.map { $0 == index ? 1e-6 : 0 } }
      var gradient = effects.map { _ in 0.0 }
      for (row, column, asked) in cells {
        let mean = value(row, column)
        for first in [row, rowCount + column] {
          gradient[first] += asked - mean
          for second in [row, rowCount + column] { hessian[first][second] += mean }
        }
      }
      let step = Self.solve(hessian, gradient)
      let longest = step.map(abs).max() ?? 0
      let damping = longest > 1 ? 1 / longest : 1
      for index in effects.indices { effects[index] += damping * step[index] }
      if longest < 1e-12 { break }
    }
  }

  /// The mean of a cell.
  func value(_ row: Int, _ column: Int) -> Double {
    exponential(effects[row] + effects[rowCount + column])
  }

  /// The exponential by its series, after halving: no other mathematics is needed here.
  private func exponential(_ exponent: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    for order in 1...20 {
      term *= exponent / 1024 / Double(order)
      sum += term
    }
    return (0..<10).reduce(sum) { power, _ in power * power }
  }

  /// Gaussian elimination with pivoting.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var rows = zip(matrix, right).map { $0 + [$1] }
    let count = rows.count
    for pivot in 0..<count {
      let best = (pivot..<count).max { abs(rows[$0][pivot]) < abs(rows[$1][pivot]) } ?? pivot
      rows.swapAt(pivot, best)
      for row in 0..<count where row != pivot {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot...count { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    return (0..<count).map { rows[$0][count] / rows[$0][$0] }
  }
}
