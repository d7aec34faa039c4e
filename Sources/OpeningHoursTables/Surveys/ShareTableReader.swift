/// Reads a share table in one go and collects all that is wrong with it.
///
/// The order is: headings, rows and columns that are no shares (blank ones, totals, sample sizes,
/// remarks), the two axes, the unit, and last the cells.
struct ShareTableReader {
  let table: DelimitedTable
  let options: ShareTableOptions
  var errors: [Diagnostic] = []
  var notes: [ReadingNote] = []
  var samples: [Int] = []
  var mentionsPercent = false
  /// The heading of the shares or the people in a list.
  var listHeading: String?
  var couldBePeople = false
  /// Where the ends of hours stand, when they stand apart from their beginnings.
  var endColumn: Int?

  init(_ table: DelimitedTable, options: ShareTableOptions = .init()) {
    self.table = table
    self.options = options
  }

  /// The table, or everything that is wrong with it.
  mutating func read() throws(InputErrors) -> ShareTable {
    guard table.rowCount > 0 else {
      throw InputErrors([Diagnostic(wholeFile, "is empty", hint: "it needs a row of weekdays")])
    }
    let list = ShareTableList(table)
    guard let layout = list?.layout ?? ShareTableLayout(table) else {
      throw InputErrors([noWeekday()])
    }
    readTitleLines(above: layout.header)
    let columns = list == nil ? shareColumns(layout) : []
    let rows = shareRows(layout)
    guard !rows.isEmpty else {
      let place = table.source(row: layout.header, column: 0)
      errors.append(Diagnostic(place, "no data row below these headings"))
      throw InputErrors(errors.inReadingOrder)
    }
    let width = table.width(ofRow: layout.header)
    errors += rows.compactMap { table.raggedness(ofRow: $0, expected: width) }
    let grid = if let list { grid(of: list, rows: rows) } else { grid(layout, rows, columns) }
    let content = readContent(of: grid)
    guard errors.isEmpty else { throw InputErrors(errors.inReadingOrder) }
    let named = agreedSample()
    if let named, let stated = options.sample, stated != named {
      notes.append(ReadingNote(wholeFile, .otherSample(table: named, stated: stated)))
    }
    addNotes(about: content, isTransposed: grid.axes.isTransposed)
    return ShareTable(
      cells: content.cells, bands: content.bands, sample: options.sample ?? named,
      unit: content.unit,
      couldBePeople: couldBePeople, notes: notes.inReadingOrder(of: \.source))
  }

  /// The rectangle of a table with hours on one side and weekdays on the other.
  private mutating func grid(
    _ layout: ShareTableLayout, _ rows: [Int], _ columns: [Int]
  ) -> ShareGrid {
    let rowLabels = rows.map { (row: $0, column: 0) }
    let columnLabels = columns.map { (row: layout.header, column: $0) }
    let axes =
      layout.isTransposed
      ? readAxes(days: rowLabels, hours: columnLabels, isTransposed: true)
      : readAxes(days: columnLabels, hours: rowLabels, isTransposed: false)
    return ShareGrid(
      table, header: layout.header, cells: rows.map { row in columns.map { (row, $0) } },
      rowLabels: rowLabels, columnLabels: columnLabels, axes: axes)
  }

  var wholeFile: Source { .file(table.fileName, line: nil, column: nil) }

  private func noWeekday() -> Diagnostic {
    let row = (0..<table.rowCount).first { table.width(ofRow: $0) > 1 } ?? 0
    let found = (0..<table.width(ofRow: row)).map { table.text(row: row, column: $0).trimmed }
    let shown = found.prefix(8).map { "\"\($0)\"" }.joined(separator: ", ")
    return Diagnostic(
      table.source(row: row, column: 0), "no weekday found in the headings, but \(shown)",
      hint: "head the columns (or rows) Mon, Tue, Wed, Thu, Fri, Sat, Sun")
  }

  private mutating func agreedSample() -> Int? {
    guard let first = samples.first, samples.allSatisfy({ $0 == first }) else {
      if !samples.isEmpty {
        notes.append(ReadingNote(wholeFile, .differentSamples(Set(samples).sorted())))
      }
      return nil
    }
    notes.append(ReadingNote(wholeFile, .sample(first)))
    return first
  }

  private mutating func addNotes(about content: Content, isTransposed: Bool) {
    if isTransposed { notes.append(ReadingNote(wholeFile, .daysAreRows)) }
    let shares = content.cells.map(\.share) + content.bands.map(\.share)
    let blank = shares.count { $0 == nil }
    if blank > 0 {
      notes.append(ReadingNote(wholeFile, .blankCells(blank, of: shares.count)))
    }
    if !content.bands.isEmpty {
      let parts = Dictionary(content.bands.map { ($0.part, $0.span) }) { first, _ in first }
      notes.append(ReadingNote(wholeFile, .parts(parts)))
    }
    let days = Set(content.cells.map(\.day) + content.bands.map(\.day))
    let missing = Weekday.allCases.filter { !days.contains($0) }
    if !missing.isEmpty { notes.append(ReadingNote(wholeFile, .daysMissing(missing))) }
  }
}
