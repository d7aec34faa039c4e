/// Iterative proportional fitting of a row effect times a column effect to the asked cells.
struct ProportionalFitting {
  private(set) var rowEffects: [Double]
  private(set) var columnEffects: [Double]
  private(set) var rounds = 0
  private let askedInRow: [[Int]]
  private let askedInColumn: [[Int]]
  private let rowSums: [Double]
  private let columnSums: [Double]

  /// Takes the sums over the asked cells; the effects start at 1.
  init(_ table: [[Double?]]) {
    let width = table.first?.count ?? 0
    precondition(
      table.allSatisfy { row in
        row.count == width && row.allSatisfy { $0.map { $0 >= 0 && $0.isFinite } ?? true }
      }, "a table has rows of one length and values that are finite and not negative")
    rowEffects = table.map { _ in 1 }
    columnEffects = Array(repeating: 1, count: width)
    askedInRow = table.map { row in row.indices.filter { row[$0] != nil } }
    askedInColumn = (0..<width).map { column in table.indices.filter { table[$0][column] != nil } }
    rowSums = table.map { row in row.reduce(0) { $0 + ($1 ?? 0) } }
    columnSums = (0..<width).map { column in table.reduce(0) { $0 + ($1[column] ?? 0) } }
  }

  /// The fitted value of a cell, asked or not.
  func value(row: Int, column: Int) -> Double { rowEffects[row] * columnEffects[column] }

  /// Scales rows and columns in turn; false when the row sums are still off at the last round.
  mutating func run(tolerance: Double, maximumRounds: Int) -> Bool {
    let allowed = tolerance * (rowSums.max() ?? 0)
    while largestRowError > allowed {
      guard rounds < maximumRounds else { return false }
      rounds += 1
      for row in rowEffects.indices { rowEffects[row] = rowEffect(row) }
      for column in columnEffects.indices { columnEffects[column] = columnEffect(column) }
    }
    return true
  }

  private func rowEffect(_ row: Int) -> Double {
    ratio(rowSums[row], askedInRow[row].reduce(0) { $0 + columnEffects[$1] })
  }

  private func columnEffect(_ column: Int) -> Double {
    ratio(columnSums[column], askedInColumn[column].reduce(0) { $0 + rowEffects[$1] })
  }

  private var largestRowError: Double {
    guard rounds > 0 else { return .infinity }
    return rowEffects.indices.map { row in
      abs(rowSums[row] - askedInRow[row].reduce(0) { $0 + value(row: row, column: $1) })
    }.max() ?? 0
  }

  /// A row that sums to 0 has the effect 0, and so has one without asked cells: 0 of nothing.
  private func ratio(_ observed: Double, _ fitted: Double) -> Double {
    fitted > 0 ? observed / fitted : 0
  }
}
