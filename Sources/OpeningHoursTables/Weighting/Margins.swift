/// How many people of each kind there really are, column by column, say by age and sex of the card
/// file.
///
/// Read from a table with the headings `column`, `value` and `people` (or `share`):
///
///     column,value,people
///     age,0-17,5210
///     age,18-25,3120
///     sex,f,10100
public struct Margins: Sendable, Hashable {
  /// One kind of people.
  public struct Category: Sendable, Hashable {
    /// The value of the column, as the margins write it.
    public let value: String
    /// People, or their share; only the proportion to the column's other categories matters.
    public let target: Double
    /// Where it stands.
    public let source: Source
  }

  /// One column with all kinds of people that it tells apart.
  public struct Column: Sendable, Hashable {
    /// The heading of the segment column.
    public let name: String
    /// The categories in the order of the table.
    public internal(set) var categories: [Category]
  }

  /// The columns in the order in which the table first names them.
  public let columns: [Column]

  /// Reads a table of margins.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is; its separator is found out.
  ///   - fileName: The name to use in messages.
  ///   - encoding: How to read bytes of a file without byte order mark.
  /// - Throws: everything that is wrong with the file, each with its place.
  public init(
    bytes: [UInt8], fileName: String, encoding: TextEncoding = .utf8
  ) throws(InputErrors) {
    var reader = MarginsReader(
      try AnswerSheet(try DelimitedTable(bytes: bytes, fileName: fileName, encoding: encoding)))
    columns = try reader.read()
  }

  init(columns: [Column]) { self.columns = columns }
}

/// Reads the rows of a table of margins.
private struct MarginsReader {
  private let sheet: AnswerSheet
  private var problems: ImportProblems
  private var columns: [Margins.Column] = []

  init(_ sheet: AnswerSheet) {
    self.sheet = sheet
    problems = ImportProblems(fileName: sheet.fileName)
  }

  mutating func read() throws(InputErrors) -> [Margins.Column] {
    let headings = sheet.headings.map { folded($0) }
    guard let name = headings.firstIndex(of: "column"),
      let value = headings.firstIndex(of: "value"),
      let target = headings.firstIndex(where: { ["people", "share"].contains($0) })
    else {
      throw InputErrors([
        Diagnostic(
          sheet.source(ofHeading: 0),
          "the headings are \(sheet.headings.joined(separator: ", "))",
          hint: "margins have the headings column, value and people (or share)")
      ])
    }
    problems.add(sheet.defects)
    let numbers = NumberColumn(
      sheet.rows.map { sheet.table.text(row: $0, column: target) },
      expecting: 0...WrittenNumber.most)
    for problem in numbers.problems {
      let row = sheet.rows[problem.index]
      problems.add(
        Diagnostic(
          sheet.table.source(row: row, column: target),
          "\"\(sheet.table.text(row: row, column: target))\" \(problem.reason)",
          hint: problem.hint))
    }
    for (position, row) in sheet.rows.enumerated() {
      add(
        column: sheet.table.text(row: row, column: name).trimmed,
        value: sheet.table.text(row: row, column: value).trimmed, numbers.values[position],
        at: (row, target))
    }
    for column in columns where column.categories.allSatisfy({ $0.target == 0 }) {
      problems.add(
        Diagnostic(
          column.categories[0].source, "the margins of \(column.name) sum to nothing",
          hint: "state how many people there are"))
    }
    try problems.throwIfAny()
    return columns
  }

  private mutating func add(
    column: String, value: String, _ target: Double?, at cell: (row: Int, column: Int)
  ) {
    let source = sheet.table.source(row: cell.row, column: cell.column)
    guard let target else {
      if sheet.table.text(row: cell.row, column: cell.column).trimmed.isEmpty {
        problems.add(Diagnostic(source, "no number stands here", hint: "0 where there is nobody"))
      }
      return
    }
    guard target >= 0 else {
      problems.add(Diagnostic(source, "a margin is negative", hint: "0 where there is nobody"))
      return
    }
    guard target <= WrittenNumber.most else {
      problems.add(
        Diagnostic(
          source, "a margin is over a thousand million", hint: "state how many people there are"))
      return
    }
    let category = Margins.Category(value: value, target: target, source: source)
    guard let position = columns.firstIndex(where: { folded($0.name) == folded(column) }) else {
      columns.append(Margins.Column(name: column, categories: [category]))
      return
    }
    if let other = columns[position].categories.first(where: { folded($0.value) == folded(value) })
    {
      problems.add(
        Diagnostic(
          source, "\(column) \"\(value)\" stands twice", hint: "the other one is at \(other.source)"
        ))
    } else {
      columns[position].categories.append(category)
    }
  }
}
