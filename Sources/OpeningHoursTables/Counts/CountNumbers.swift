/// The counts of some columns, whose decimal mark is decided once from all of their cells.
struct CountNumbers {
  private var index: [String: Int] = [:]
  private var texts: [String] = []
  private var places: [(row: Int, column: Int)] = []
  private var values: [Double?] = []
  private var reasons: [Int: String] = [:]

  /// Reads the cells of the columns.
  ///
  /// - Throws: what leaves the decimal mark open, and counts beyond all bounds.
  init(
    _ sheet: CountsSheet, columns: [Int], mark: Character?
  ) throws(InputErrors) {
    for column in columns {
      for row in sheet.rows {
        let text = sheet.text(row, column)
        guard index[text] == nil else { continue }
        index[text] = texts.count
        texts.append(text)
        places.append((row, column))
      }
    }
    if let mark {
      let decimal: DecimalMark = mark == "," ? .comma : .point
      values = texts.map { WrittenNumber($0)?.value(decimalMark: decimal) }
      for (position, text) in texts.enumerated() where values[position] == nil && !text.isEmpty {
        reasons[position] = "is no number"
      }
    } else {
      let numbers = NumberColumn(texts)
      values = numbers.values
      for problem in numbers.problems {
        guard !problem.concernsColumn else { throw refusal(of: problem, in: sheet) }
        reasons[problem.index] = problem.reason
      }
    }
    try refuseGiants(sheet)
  }

  /// The value of a cell, or why it has none; nothing of both where it is blank.
  func value(_ text: String) -> (value: Double?, reason: String?) {
    guard let position = index[text] else { return (nil, nil) }
    return (values[position], reasons[position])
  }

  private func refusal(of problem: NumberColumn.Problem, in sheet: CountsSheet) -> InputErrors {
    let place = places[problem.index]
    return InputErrors([
      Diagnostic(
        sheet.table.source(row: place.row, column: place.column),
        "\"\(texts[problem.index])\" \(problem.reason)",
        hint: "say which with --decimal . or --decimal ,")
    ])
  }

  private func refuseGiants(_ sheet: CountsSheet) throws(InputErrors) {
    let giants = values.indices.filter { abs(values[$0] ?? 0) > CountsOptions.greatestCount }
    guard !giants.isEmpty else { return }
    throw InputErrors(
      giants.prefix(20).map { position in
        Diagnostic(
          sheet.table.source(row: places[position].row, column: places[position].column),
          "\"\(texts[position])\" is more than 1,000,000,000: no counter says that",
          hint: "is this the column of the counts?")
      })
  }
}
