extension TextPage {
  /// A table with its headings; one that is too wide is parted or its cells are wrapped, as it wants.
  mutating func add(_ table: Document.Table) {
    let rows = table.textRows
    for (place, part) in parts(of: table, rows).enumerated() {
      if place > 0 { space() }
      self.table(
        rows.map { row in part.map { $0 < row.count ? row[$0] : "" } },
        rightAligned: Set(part.indices.filter { table.figures.contains(part[$0]) }), indent: 2)
    }
  }

  /// The columns of each part, by their places.
  private func parts(of table: Document.Table, _ rows: [[String]]) -> [[Int]] {
    let columns = Array(table.headings.indices)
    // A table that wants its cells wrapped is parted where its longest words leave no room.
    let widths = rows.widths(table.repeatedColumns == nil ? \.longestWord : \.count)
    let count = min(table.repeatedColumns ?? 1, columns.count)
    func isWide(_ part: [Int]) -> Bool {
      part.reduce(0) { $0 + 2 + widths[$1] } > style.width
    }
    guard isWide(columns) else { return [columns] }
    var parts = [Array(columns.prefix(count))]
    for column in columns.dropFirst(count) {
      let part = parts[parts.count - 1]
      if part.count > count, isWide(part + [column]) {
        parts.append(columns.prefix(count) + [column])
      } else {
        parts[parts.count - 1].append(column)
      }
    }
    return parts
  }
}

extension Document.Table {
  /// The headings, where there are any, and the rows as text.
  var textRows: [[String]] {
    (headings.allSatisfy(\.isEmpty) ? [] : [headings]) + rows.map { $0.cells.map(\.text) }
  }
}
