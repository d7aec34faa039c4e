import OpeningHours

extension TextPage {
  /// A curve as a table with a bar in each row, then the different weeks along it.
  mutating func add(_ curve: CurveDrawing, _ table: Document.Table) {
    let rows = zip(table.rows, curve.bars(table.rows.count)).map { row, bar in
      Document.Row(row.cells.dropLast() + [.init(String(repeating: "#", count: bar))])
    }
    add(
      Document.Table(
        table.caption, table.headings.dropLast() + [""], figures: table.figures, rows))
    let weeks = curve.weeks(table)
    guard !weeks.isEmpty else { return }
    space()
    paragraph(table.headings.last ?? "", indent: 2)
    let label = (weeks.map(\.values.count).max() ?? 0) + 6
    for week in weeks { entry("    " + week.values, week.text, labelWidth: label) }
    space()
  }
}

extension CurveDrawing {
  private static let longestBar = 16.0

  /// The length of each row's bar, from the least worth to the greatest.
  fileprivate func bars(_ count: Int) -> [Int] {
    var bars = Array(repeating: 0, count: count)
    let worths = points.map(\.gained)
    guard let least = worths.min(), let most = worths.max(), most > least else { return bars }
    for point in points {
      bars[point.row] = Int((point.gained - least) / (most - least) * Self.longestBar + 1e-9)
    }
    return bars
  }

  /// The weeks in the last column of the table, with the values that each holds for.
  fileprivate func weeks(_ table: Document.Table) -> [(values: String, text: String)] {
    var groups: [(first: String, last: String, text: String)] = []
    for point in points {
      let cells = table.rows[point.row].cells
      let (value, text) = (language.numbers.decimal(cells[0].number ?? ""), cells.last?.text ?? "")
      if groups.last?.text == text {
        groups[groups.count - 1].last = value
      } else {
        groups.append((value, value, text))
      }
    }
    return groups.map { ($0.first == $0.last ? $0.first : "\($0.first)–\($0.last)", $0.text) }
  }
}
