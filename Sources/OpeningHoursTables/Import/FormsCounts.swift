/// How often the cells of some columns list options about hours, and what else they say.
///
/// Counted over all answers, since a slot may be wished by one in a hundred.
struct FormsCounts {
  /// What stands between two options in one cell.
  let separator: Character
  private let known: [Int: Int]
  private let typed: [Int: Int]

  init(_ sheet: AnswerSheet, _ columns: [FormsQuestions.Column]) {
    let cells = Dictionary(
      uniqueKeysWithValues: columns.map { ($0.column, Self.distinct(sheet, $0.column)) })
    let counts = [Character(","), ";"].map { separator in
      columns.map { Self.count($0, separator, cells[$0.column] ?? [:]) }
    }
    let sums = counts.map { $0.reduce(0) { $0 + $1.known } }
    let hasSemicolon = cells.values.contains { $0.keys.contains { $0.contains(";") } }
    let isSemicolon = sums[1] > sums[0] || sums[1] == sums[0] && hasSemicolon
    separator = isSemicolon ? ";" : ","
    let chosen = zip(columns.map(\.column), counts[isSemicolon ? 1 : 0])
    known = Dictionary(uniqueKeysWithValues: chosen.map { ($0, $1.known) })
    typed = Dictionary(uniqueKeysWithValues: chosen.map { ($0, $1.typed) })
  }

  /// Whether the columns are a question about hours: some answer ticks hours, and not more than two
  /// thirds of what is no option of the form was typed by single people, as in a free text.
  func areAboutHours(_ columns: [FormsQuestions.Column]) -> Bool {
    let known = columns.reduce(0) { $0 + (self.known[$1.column] ?? 0) }
    let typed = columns.reduce(0) { $0 + (self.typed[$1.column] ?? 0) }
    return known > 0 && known * 2 >= typed
  }

  /// The different cells of a column that are not blank, and how many answers have each.
  private static func distinct(_ sheet: AnswerSheet, _ column: Int) -> [String: Int] {
    var counts: [ArraySlice<UInt8>: (row: Int, count: Int)] = [:]
    for row in sheet.rows {
      let bytes = sheet.table.rawBytes(row: row, column: column)
      guard !bytes.isEmpty else { continue }
      counts[bytes, default: (row, 0)].count += 1
      // A column of nothing but different texts need not be read to its end.
      if counts.count > 20_000 { break }
    }
    return Dictionary(
      counts.values.map { (sheet.table.text(row: $0.row, column: column), $0.count) },
      uniquingKeysWith: +)
  }

  /// Options about hours that were ticked, and texts that stand only once in the column.
  private static func count(
    _ column: FormsQuestions.Column, _ separator: Character, _ cells: [String: Int]
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
