/// How often the cells of some columns list options about hours, and what else they say.
///
/// Counted over all answers, since a slot may be wished by one in a hundred; but of a column with
/// thousands of different cells the first of them tell enough.
struct FormsCounts {
  /// What stands between two options in one cell.
  let separator: Character
  private let known: [Int: Int]
  private let typed: [Int: Int]

  init(_ sheet: AnswerSheet, _ columns: [FormsQuestions.Column]) {
    let cells = columns.map { Self.distinct(sheet, $0.column) }
    let sums = [Character(","), ";"].map { separator in
      zip(columns, cells).reduce(0) { sum, column in
        sum + Self.count(column.0, separator, column.1.prefix(200)).known
      }
    }
    let hasSemicolon = cells.contains { $0.contains { $0.text.contains(";") } }
    separator = sums[1] > sums[0] || sums[1] == sums[0] && hasSemicolon ? ";" : ","
    var known: [Int: Int] = [:]
    var typed: [Int: Int] = [:]
    for (column, cells) in zip(columns, cells) {
      let found = Self.count(column, separator, cells[...])
      (known[column.column], typed[column.column]) = (found.known, found.typed)
    }
    (self.known, self.typed) = (known, typed)
  }

  /// Whether the columns are a question about hours: some answer ticks hours, and not more than two
  /// thirds of what is no option of the form was typed by single people, as in a free text.
  func areAboutHours(_ columns: [FormsQuestions.Column]) -> Bool {
    let known = columns.reduce(0) { $0 + (self.known[$1.column] ?? 0) }
    let typed = columns.reduce(0) { $0 + (self.typed[$1.column] ?? 0) }
    return known > 0 && known * 2 >= typed
  }

  private static let mostDifferent = 2_000

  /// The different cells of a column that are not blank, and how many answers have each.
  private static func distinct(_ sheet: AnswerSheet, _ column: Int) -> [(text: String, count: Int)]
  {
    var indexOfCell: [ArraySlice<UInt8>: Int] = [:]
    var cells: [(text: String, count: Int)] = []
    for row in sheet.rows {
      let bytes = sheet.table.rawBytes(row: row, column: column)
      guard !bytes.isEmpty else { continue }
      if let index = indexOfCell[bytes] {
        cells[index].count += 1
      } else {
        guard cells.count < mostDifferent else { break }
        indexOfCell[bytes] = cells.count
        cells.append((sheet.table.text(row: row, column: column), 1))
      }
    }
    return cells
  }

  /// Options about hours that were ticked, and texts that stand only once in the column.
  private static func count(
    _ column: FormsQuestions.Column, _ separator: Character,
    _ cells: ArraySlice<(text: String, count: Int)>
  ) -> (known: Int, typed: Int) {
    var options = FormsOptions(separator: separator, needed: column.needed)
    var known = 0
    var others: [String: Int] = [:]
    for (cell, count) in cells {
      for option in options.options(in: cell) {
        switch option {
        case .slot, .date: known += count
        case .other(let text): others[text, default: 0] += count
        }
      }
    }
    return (known, others.count { $0.value == 1 && !NoneWords.isNone($0.key) })
  }
}
