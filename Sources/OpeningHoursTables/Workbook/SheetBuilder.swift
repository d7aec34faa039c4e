/// Gathers the cells of one sheet, in any order of columns, and makes a table of them.
struct SheetBuilder {
  /// The most cells that a sheet may have, blank ones between others counted.
  static let mostCells = 10_000_000
  private static let mostBytes = 1 << 29

  private struct Cell {
    let column: Int
    let start: Int
    let length: Int
  }

  private var bytes: [UInt8] = []
  private var cells: [Cell] = []
  private var rows: [(first: Int, number: Int)] = []
  private var width = 0
  /// Whether the cells are more than a table may have, or one lies outside of it; the rest is ignored.
  private(set) var isTooLarge = false

  /// Begins a row; numbers count from 0 and ascend.
  mutating func row(_ number: Int) { rows.append((cells.count, number)) }

  /// Adds a cell that is not blank to the last row.
  mutating func cell(_ column: Int, _ text: some Collection<UInt8>) {
    guard !text.isEmpty, !rows.isEmpty else { return }
    guard column < DelimitedTable.mostColumns, cells.count < Self.mostCells,
      bytes.count + text.count <= Self.mostBytes
    else {
      isTooLarge = true
      return
    }
    cells.append(Cell(column: column, start: bytes.count, length: text.count))
    bytes.append(contentsOf: text)
    width = max(width, column + 1)
  }

  /// The table, each row as wide as the widest; rows without a cell are none.
  ///
  /// - Returns: nothing when it would be larger than a table may be.
  func table(fileName: String, sheet: String) -> DelimitedTable? {
    let filled = rows.indices.filter { index in
      (index + 1 < rows.count ? rows[index + 1].first : cells.count) > rows[index].first
    }
    guard !isTooLarge, filled.count * width <= Self.mostCells else {
      return nil
    }
    var ranges: [DelimitedTable.CellRange] = []
    ranges.reserveCapacity(filled.count * width)
    var tableRows: [DelimitedTable.Row] = []
    let blank = DelimitedTable.CellRange(start: 0, length: 0, isQuoted: false, hasQuotes: false)
    for index in filled {
      let first = rows[index].first
      let end = index + 1 < rows.count ? rows[index + 1].first : cells.count
      tableRows.append(.init(firstCell: ranges.count, start: 0, line: rows[index].number + 1))
      ranges.append(contentsOf: repeatElement(blank, count: width))
      for cell in cells[first..<end] {
        ranges[ranges.count - width + cell.column] = .init(
          start: cell.start, length: cell.length, isQuoted: false, hasQuotes: false)
      }
    }
    return DelimitedTable(
      fileName: fileName, sheet: sheet, bytes: bytes, cells: ranges, rows: tableRows)
  }
}
