/// Which cells of an incomplete table the asked ones determine under quasi-independence.
///
/// Effects are known up to one factor within each connected component of the graph whose vertices
/// are rows and columns and whose edges are asked cells; a product of effects from two components
/// could be anything. A row (or column) that sums to 0 links nothing, for whatever the effects of
/// its columns are, its own must be 0; it determines zeros instead.
struct QuasiIndependenceLinks {
  private let isAsked: [[Bool]]
  private let rowComponent: [Int?]
  private let columnComponent: [Int?]
  private let isZeroRow: [Bool]
  private let isZeroColumn: [Bool]

  init(_ table: [[Double?]]) {
    let width = table.first?.count ?? 0
    isAsked = table.map { $0.map { $0 != nil } }
    let rowIsPositive = table.map { $0.contains { ($0 ?? 0) > 0 } }
    let columnIsPositive = (0..<width).map { column in table.contains { ($0[column] ?? 0) > 0 } }
    let search = ComponentSearch(isAsked, rowIsPositive, columnIsPositive)
    rowComponent = search.rowComponent
    columnComponent = search.columnComponent
    // An effect must be 0 when a positive effect stands against it in an asked cell of a zero sum.
    isZeroRow = table.indices.map { row in
      !rowIsPositive[row]
        && (0..<width).contains { table[row][$0] != nil && columnIsPositive[$0] }
    }
    isZeroColumn = (0..<width).map { column in
      !columnIsPositive[column]
        && table.indices.contains { table[$0][column] != nil && rowIsPositive[$0] }
    }
  }

  /// Whether the fitted value of a cell is determined; an asked cell's always is.
  func determines(row: Int, column: Int) -> Bool {
    if isAsked[row][column] { return true }
    if let component = rowComponent[row], component == columnComponent[column] { return true }
    // A known zero needs something asked on the other side: a blank day stays wholly unknown.
    return isZeroRow[row] && isAsked.contains { $0[column] }
      || isZeroColumn[column] && isAsked[row].contains(true)
  }
}

/// Connected components of rows and columns with positive sums, linked by asked cells.
private struct ComponentSearch {
  private(set) var rowComponent: [Int?]
  private(set) var columnComponent: [Int?]

  init(_ isAsked: [[Bool]], _ rowIsPositive: [Bool], _ columnIsPositive: [Bool]) {
    rowComponent = rowIsPositive.map { _ in nil }
    columnComponent = columnIsPositive.map { _ in nil }
    for first in rowIsPositive.indices where rowIsPositive[first] && rowComponent[first] == nil {
      rowComponent[first] = first
      var waiting = [first]
      while let row = waiting.popLast() {
        for column in columnIsPositive.indices
        where isAsked[row][column] && columnIsPositive[column] && columnComponent[column] == nil {
          columnComponent[column] = first
          for other in rowIsPositive.indices
          where isAsked[other][column] && rowIsPositive[other] && rowComponent[other] == nil {
            rowComponent[other] = first
            waiting.append(other)
          }
        }
      }
    }
  }
}
