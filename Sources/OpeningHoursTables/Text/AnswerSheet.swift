/// The headings of a sheet, where a tool writes them in more than one row.
struct SheetHeadings {
  /// The heading of each column, put together.
  let texts: [String]
  /// The row in which a reader finds them.
  let row: Int
  /// The first row of answers.
  let firstAnswer: Int
  /// Whether columns of one heading are the options of one question, not copies of it.
  var isContinued = false
}

/// An export as a sheet: headings, below them one row for each response.
struct AnswerSheet {
  let table: DelimitedTable
  /// The headings on one line each, without surrounding white space.
  let headings: [String]
  private let headingSources: [Source]
  /// Whether columns of one heading are the options of one question, not copies of it.
  let isContinued: Bool
  /// The rows with at least one cell that is not blank.
  let rows: [Int]
  /// How many rows hold nothing but separators.
  let blankRows: Int
  /// Rows that are wider or narrower than the headings.
  let defects: [Diagnostic]

  /// Takes a table apart.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - written: its headings, where they are not just the first row.
  /// - Throws: when there are no headings, or nothing below them.
  init(_ table: DelimitedTable, headings written: SheetHeadings? = nil) throws(InputErrors) {
    let file = Source.file(table.fileName, line: nil, column: nil)
    guard table.rowCount > 0 else {
      throw InputErrors([Diagnostic(file, "is empty", hint: "it needs a row of headings")])
    }
    self.table = table
    let width = written?.texts.count ?? table.width(ofRow: 0)
    headingSources = table.sources(ofRow: written?.row ?? 0)
    headings =
      written?.texts ?? (0..<width).map { Self.oneLine(table.text(row: 0, column: $0)) }
    isContinued = written?.isContinued ?? false
    let first = written?.firstAnswer ?? 1
    let all = first..<max(first, table.rowCount)
    rows = all.filter { row in
      (0..<table.width(ofRow: row)).contains { !table.rawBytes(row: row, column: $0).isEmpty }
    }
    blankRows = all.count - rows.count
    defects = rows.compactMap { row in
      Self.raggedness(of: row, isLast: row == table.rowCount - 1, in: table, width: width)
    }
    guard !rows.isEmpty else {
      throw InputErrors([
        Diagnostic(table.source(row: 0, column: 0), "no response below these headings")
      ])
    }
  }

  var fileName: String { table.fileName }

  var wholeFile: Source { .file(table.fileName, line: nil, column: nil) }

  func source(ofHeading column: Int) -> Source { headingSources[column] }

  /// Up to so many cells of a column that are not blank, from the top.
  func sample(of column: Int, atMost count: Int = 200) -> [String] {
    rows.lazy.filter { !table.rawBytes(row: $0, column: column).isEmpty }.prefix(count)
      .map { table.text(row: $0, column: column).trimmed }.filter { !$0.isEmpty }
  }

  /// The text with each run of white space, line breaks among it, as one space.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text without surrounding white space, and on one line where it has several.
  static func answer(_ text: String) -> String {
    text.contains { $0.isNewline || $0 == "\t" } ? oneLine(text) : text.trimmed
  }

  private static func raggedness(
    of row: Int, isLast: Bool, in table: DelimitedTable, width: Int
  ) -> Diagnostic? {
    guard let problem = table.raggedness(ofRow: row, expected: width) else { return nil }
    guard isLast, table.width(ofRow: row) < width else { return problem }
    return Diagnostic(
      problem.source, problem.message, hint: "the file seems to be cut off: export it again")
  }
}
