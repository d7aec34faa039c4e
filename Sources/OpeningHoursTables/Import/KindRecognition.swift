/// Finds out from its headings and first answers which tool wrote an export.
struct KindRecognition {
  private let table: DelimitedTable
  private let options: CountsOptions
  private let holdsWishes: Bool
  private let headings: [String]
  /// The row of the headings: the first, or the one below a title.
  private let headingRow: Int

  /// - Parameters:
  ///   - table: The file.
  ///   - options: What was said of a counter's file.
  ///   - holdsWishes: Whether it was said that a table of numbers holds wishes.
  init(_ table: DelimitedTable, _ options: CountsOptions, holdsWishes: Bool) {
    self.table = table
    self.options = options
    self.holdsWishes = holdsWishes
    headingRow = Self.headingRow(of: table)
    headings = table.rowCount > 0 ? Self.headings(headingRow, of: table) : []
  }

  private static func headings(_ row: Int, of table: DelimitedTable) -> [String] {
    (0..<table.width(ofRow: row)).map { AnswerSheet.oneLine(table.text(row: row, column: $0)) }
  }

  /// The first row, unless it and others hold no more than a title.
  private static func headingRow(of table: DelimitedTable) -> Int {
    func filled(_ row: Int) -> Int {
      (0..<table.width(ofRow: row)).count { !table.rawBytes(row: row, column: $0).isEmpty }
    }
    guard table.rowCount > 2, filled(0) == 1 else { return 0 }
    return (1..<min(table.rowCount - 1, 10)).first { filled($0) > 2 } ?? 0
  }

  /// The tool.
  ///
  /// - Throws: when none fits, saying which headings were found.
  func kind() throws(InputErrors) -> ImportKind {
    if headings.isEmpty { throw refusal("is empty", "it needs a row of headings") }
    try refuseHeaderless()
    let plain = headings.map { folded($0) }
    switch VisitsTable.content(of: table) {
    case .visits where holdsWishes, .either where holdsWishes: return .matrix
    case .visits: return .counts
    case .either: throw InputErrors([VisitsOrWishes.question(table)])
    case .wishes, nil: break
    }
    let isList = ShareTableList(table) != nil
    if plain.prefix(2) == ["day", "time"], !isList { return .when2meet }
    if let tool = multiRowTool { return tool }
    if LimeSurveyMeta.isRecognised(headings) { return .limeSurvey }
    if plain.first == "id", headings.count > 5, holdsDates(1), holdsDates(2) {
      return .microsoftForms
    }
    // Only forms' grids have rows in brackets: "When? [Monday]".
    if holdsDates(0), headings.dropFirst().contains(where: isRowOfGrid) { return .googleForms }
    // A counter's file has dates in front too; its other headings tell it from a form's.
    let outcome = CountsRecognition.outcome(table, options)
    switch outcome {
    case .layout, .problem: return .counts
    case .none: break
    }
    if holdsDates(0), headings.count > 1, !headings[0].isEmpty { return .googleForms }
    if headings.contains(where: { $0.hasPrefix("mon ") || $0.hasPrefix("sun ") }),
      plain.first == "id", plain.contains("weight")
    {
      throw refusal("is a table of respondents already", "name it in the plan as it is")
    }
    if isList || ShareTableLayout(table) != nil { return .matrix }
    // What only one cell keeps from being a counter's file is said as such.
    if case .none(let failures, isPromising: true) = outcome {
      throw InputErrors(failures)
    }
    throw unknown()
  }

  /// Whether a heading names a day or hours in brackets.
  private func isRowOfGrid(_ heading: String) -> Bool {
    guard heading.hasSuffix("]") else { return false }
    let label = SlotLabel(QuestionChoice.bracketed(heading))
    return label.day != nil || label.hours != nil
  }

  /// That no tool fits, and for each that was tried the cell at which it failed.
  private func unknown() -> InputErrors {
    let shown = headings.prefix(6).map { "\"\(QuestionChoice.shortened($0))\"" }
    let main = refusal(
      "which tool wrote this cannot be told from its headings \(shown.joined(separator: ", "))",
      "say --from with one of "
        + ImportKind.allCases.map(\.rawValue).joined(separator: ", "))
    let dates = headings.indices.prefix(3).compactMap { column -> Diagnostic? in
      let first = headingRow + 1
      let row = (first..<max(first, min(table.rowCount, first + 50))).first {
        let cell = table.text(row: $0, column: column).trimmed
        return !cell.isEmpty && !PrivateColumn.isDate(cell)
      }
      guard let row else { return nil }
      let cell = QuestionChoice.shortened(table.text(row: row, column: column).trimmed)
      return Diagnostic(
        table.source(row: row, column: column),
        "column \(column + 1) was tried as the time of answers or counts, but \"\(cell)\" is no date"
      )
    }
    let file = Source.file(table.fileName, line: nil, column: nil)
    let days = Diagnostic(
      file,
      "the first rows and the first column were tried as weekdays of a table of shares: none is"
    )
    return InputErrors(main.diagnostics + dates + (table.rowCount > 1 ? [days] : []))
  }

  /// The headings of a form's export, where they are not just its first row.
  ///
  /// - Throws: when they are another tool's, or rows of them are missing.
  func headings(for kind: ImportKind) throws(InputErrors) -> SheetHeadings? {
    let qualtrics = QualtricsHeadings(table)
    if kind == .qualtrics { return try qualtrics.checked(table) }
    let surveyMonkey = SurveyMonkeyHeadings(table)
    if kind == .surveyMonkey {
      guard surveyMonkey.problems.isEmpty else { throw InputErrors(surveyMonkey.problems) }
      return surveyMonkey.headings
    }
    if let other = multiRowTool {
      throw refusal(
        "has the headings of \(other.name), not of \(kind.name)",
        "leave --from out, or say --from \(other.rawValue)")
    }
    guard headingRow > 0 else { return nil }
    return SheetHeadings(texts: headings, row: headingRow, firstAnswer: headingRow + 1)
  }

  /// The tool with several rows of headings that wrote the file, if one did.
  private var multiRowTool: ImportKind? {
    if QualtricsHeadings(table).headings != nil { return .qualtrics }
    return SurveyMonkeyHeadings(table).headings != nil ? .surveyMonkey : nil
  }

  /// Refuses a file without headings, above all the data file that LimeSurvey writes for R.
  func refuseHeaderless() throws(InputErrors) {
    guard let first = headings.first, first.count > 2, first.hasPrefix("'"), first.hasSuffix("'"),
      Int(first.dropFirst().dropLast()) != nil
    else { return }
    throw refusal(
      "is the data file of LimeSurvey's R export: it has no headings, so its hours cannot be known",
      "export again as CSV with full question text as headings")
  }

  private func refusal(_ message: String, _ hint: String) -> InputErrors {
    InputErrors([
      Diagnostic(.file(table.fileName, line: nil, column: nil), message, hint: hint)
    ])
  }

  private func holdsDates(_ column: Int) -> Bool {
    let first = headingRow + 1
    let cells = (first..<max(first, min(table.rowCount, first + 50))).map {
      table.text(row: $0, column: column).trimmed
    }.filter { !$0.isEmpty }
    return !cells.isEmpty && cells.allSatisfy(PrivateColumn.isDate)
  }
}
