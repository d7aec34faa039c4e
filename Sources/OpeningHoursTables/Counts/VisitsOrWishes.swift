/// What a table of averages or parts by weekday and hour holds, by its words and numbers.
enum VisitsOrWishes {
  /// Visits that were counted.
  case visits
  /// What people wish for, or what nothing speaks against taking for it.
  case wishes
  /// Either; that has to be asked.
  case either

  /// What a table with two sides holds.
  init(_ pivot: VisitsPivot) {
    let sheet = pivot.sheet
    self.init(
      sheet,
      cells: sheet.rows.flatMap { row in pivot.columns.map { sheet.text(row, $0) } })
  }

  /// What a table with a row for each weekday and hour holds.
  init(_ columns: VisitsColumns) {
    self.init(
      columns.sheet, cells: columns.sheet.rows.map { columns.sheet.text($0, columns.visits) })
  }

  private init(_ sheet: CountsSheet, cells: [String]) {
    let table = sheet.table
    let numbers = cells.compactMap { WrittenNumber($0) }
    let texts = (0..<table.rowCount).flatMap { row in
      (0..<min(VisitsTable.mostColumns, table.width(ofRow: row))).map {
        table.text(row: row, column: $0)
      }
    }
    let titles = (0...sheet.header).flatMap { row in
      (0..<table.width(ofRow: row)).map { table.text(row: row, column: $0) }
    }
    // Percent, or how many people were asked, is said of a survey only.
    if numbers.contains(where: \.isPercent) || titles.contains(where: SampleSize.mentionsPercent)
      || texts.contains(where: { !SampleSize.statements(in: $0).isEmpty })
      || (0..<table.rowCount).contains(where: { SampleSize.isLabel(table.text(row: $0, column: 0)) }
      )
    {
      self = .wishes
      return
    }
    switch (
      titles.contains { TableHeading($0).isCount }, titles.contains(where: Self.speaksOfWishes)
    ) {
    case (true, true): self = .either
    case (true, false): self = .visits
    case (false, true): self = .wishes
    case (false, false):
      let mayBePercent = numbers.allSatisfy { ($0.value(decimalMark: .point) ?? 0) <= 100 }
      self = mayBePercent ? .wishes : .either
    }
  }

  /// That nobody can say which of them a table holds.
  static func question(_ table: DelimitedTable) -> Diagnostic {
    Diagnostic(
      .file(table.fileName, line: nil, column: nil),
      "may hold visits that were counted, or wishes of people who were asked",
      hint: "write  visits  above the table, or below it  n = 312 , the number of people asked; "
        + "import takes --from counts for visits as well, and --shares for wishes")
  }

  /// Whether a title speaks of a survey, in English, German or Latvian.
  private static func speaksOfWishes(_ title: String) -> Bool {
    folded(title).split { !$0.isLetter }.contains { word in
      beginnings.contains { word.hasPrefix($0) }
    }
  }

  private static let beginnings = [
    "survey", "would", "wish", "want", "prefer", "respondent", "asked",
    "umfrage", "befrag", "wunsch", "gewunscht", "mocht", "wurden",
    "aptauj", "vela", "velme", "velet",
  ]
}
