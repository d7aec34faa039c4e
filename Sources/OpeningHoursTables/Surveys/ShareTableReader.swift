/// Reads a share table in one go and collects all that is wrong with it.
///
/// The order is: headings, rows and columns that are no shares (blank ones, totals, sample sizes,
/// remarks), the two axes, the unit, and last the cells.
struct ShareTableReader {
  let table: DelimitedTable
  let options: ShareTableOptions
  var errors: [Diagnostic] = []
  var notes: [Diagnostic] = []
  var samples: [Int] = []
  var mentionsPercent = false
  var couldBePeople = false

  init(_ table: DelimitedTable, options: ShareTableOptions = .init()) {
    self.table = table
    self.options = options
  }

  /// The table, or everything that is wrong with it.
  mutating func read() throws(InputErrors) -> ShareTable {
    guard table.rowCount > 0 else {
      throw InputErrors([Diagnostic(wholeFile, "is empty", hint: "it needs a row of weekdays")])
    }
    guard let layout = ShareTableLayout(table) else { throw InputErrors([noWeekday()]) }
    readTitleLines(above: layout.header)
    let columns = shareColumns(layout)
    let rows = shareRows(layout)
    guard !rows.isEmpty else {
      let place = table.source(row: layout.header, column: 0)
      errors.append(Diagnostic(place, "no data row below these headings"))
      throw InputErrors(errors.inReadingOrder)
    }
    let width = table.width(ofRow: layout.header)
    errors += rows.compactMap { table.raggedness(ofRow: $0, expected: width) }
    let axes = readAxes(layout, rows: rows, columns: columns)
    let grid = ShareGrid(table, header: layout.header, rows: rows, columns: columns, axes: axes)
    let content = readContent(of: grid)
    guard errors.isEmpty else { throw InputErrors(errors.inReadingOrder) }
    let sample = agreedSample()
    if let sample, let told = options.sample, told != sample, content.unit != .counts {
      notes.append(
        Diagnostic(
          wholeFile,
          "the table says that \(sample) people were asked, the plan \(told): the plan's "
            + "number is taken"))
    }
    addNotes(about: content, layout: layout)
    return ShareTable(
      cells: content.cells, bands: content.bands, sample: sample, unit: content.unit,
      couldBePeople: couldBePeople, notes: notes.inReadingOrder)
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
        let list = samples.map(String.init).joined(separator: ", ")
        notes.append(Diagnostic(wholeFile, "different sample sizes (\(list)): none is used"))
      }
      return nil
    }
    notes.append(Diagnostic(wholeFile, "sample: \(first) people asked"))
    return first
  }

  private mutating func addNotes(about content: Content, layout: ShareTableLayout) {
    if layout.isTransposed {
      notes.append(Diagnostic(wholeFile, "weekdays are rows and hours are columns"))
    }
    let shares = content.cells.map(\.share) + content.bands.map(\.share)
    let blank = shares.count { $0 == nil }
    if blank > 0 {
      let text = "\(blank) of \(shares.count) cells are blank: not asked"
      notes.append(Diagnostic(wholeFile, text))
    }
    if !content.bands.isEmpty {
      let parts = Set(content.bands.map { "\($0.part.rawValue) \($0.span.short)" }).sorted()
      notes.append(
        Diagnostic(
          wholeFile, "parts of the day, asked about as a whole: \(parts.joined(separator: ", "))"))
    }
    let days = Set(content.cells.map(\.day) + content.bands.map(\.day))
    let missing = Weekday.allCases.filter { !days.contains($0) }
    if !missing.isEmpty {
      let names = missing.map(\.name).joined(separator: ", ")
      notes.append(Diagnostic(wholeFile, "\(names) not in the table: not asked"))
    }
  }
}
