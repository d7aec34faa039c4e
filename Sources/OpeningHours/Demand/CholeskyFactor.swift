/// The lower triangle L of a symmetric positive definite matrix K = L Lᵀ.
struct CholeskyFactor: Sendable {
  /// The number of rows.
  let size: Int
  /// The rows one after the other, each as long as the matrix is wide; zeros above the diagonal.
  private var entries: [Double]

  /// Factors a matrix by its lower triangle.
  ///
  /// - Parameters:
  ///   - size: The number of rows.
  ///   - entry: The entry in a row and a column that does not lie behind the diagonal.
  init(size: Int, _ entry: (Int, Int) -> Double) {
    self.size = size
    entries = Array(repeating: 0, count: size * size)
    for row in 0..<size {
      for column in 0...row {
        let rest = entry(row, column) - product(row, column, upTo: column)
        entries[row * size + column] =
          row == column ? rest.squareRoot() : rest / entries[column * size + column]
      }
    }
  }

  /// L⁻¹ times a vector whose entries before a place are 0.
  func solving(_ vector: [Double], from first: Int = 0) -> [Double] {
    var solution = vector
    for row in first..<size {
      var rest = vector[row]
      for column in first..<row { rest -= entries[row * size + column] * solution[column] }
      solution[row] = rest / entries[row * size + row]
    }
    return solution
  }

  /// Lᵀ⁻¹ times a vector.
  private func solvingTransposed(_ vector: [Double]) -> [Double] {
    var solution = vector
    for row in (0..<size).reversed() {
      solution[row] /= entries[row * size + row]
      let value = solution[row]
      for column in 0..<row { solution[column] -= entries[row * size + column] * value }
    }
    return solution
  }

  /// K⁻¹ times a vector.
  func solvingWhole(_ vector: [Double]) -> [Double] { solvingTransposed(solving(vector)) }

  /// L times a vector: numbers of variance 1 become ones whose covariance is K.
  func times(_ vector: [Double]) -> [Double] {
    (0..<size).map { row in
      (0...row).reduce(0) { $0 + entries[row * size + $1] * vector[$1] }
    }
  }

  /// The diagonal of K⁻¹.
  var inverseDiagonal: [Double] {
    (0..<size).map { place in
      var unit = Array(repeating: 0.0, count: size)
      unit[place] = 1
      return solving(unit, from: place)[place...].reduce(0) { $0 + $1 * $1 }
    }
  }

  /// The product of the beginnings of two rows.
  private func product(_ first: Int, _ second: Int, upTo end: Int) -> Double {
    let (first, second) = (first * size, second * size)
    var sum = 0.0
    for column in 0..<end { sum += entries[first + column] * entries[second + column] }
    return sum
  }
}
