/// The rectangle of shares within a table, and how its parts are called in messages.
struct ShareGrid {
  /// A cell of the table.
  typealias Place = (row: Int, column: Int)

  let table: DelimitedTable
  let header: Int
  /// By row and column of the rectangle; nothing where the table has no such cell.
  let cells: [[Place?]]
  let rowLabels: [Place]
  let columnLabels: [Place]
  let axes: ShareTableAxes

  init(
    _ table: DelimitedTable, header: Int, cells: [[Place?]], rowLabels: [Place],
    columnLabels: [Place], axes: ShareTableAxes
  ) {
    self.table = table
    self.header = header
    self.cells = cells
    self.rowLabels = rowLabels
    self.columnLabels = columnLabels
    self.axes = axes
  }

  var rows: Range<Int> { rowLabels.indices }

  var columns: Range<Int> { columnLabels.indices }

  func text(_ row: Int, _ column: Int) -> String { cells[row][column].map(text(at:)) ?? "" }

  func source(_ row: Int, _ column: Int) -> Source {
    let place = cells[row][column] ?? rowLabels[row]
    return table.source(row: place.row, column: place.column)
  }

  /// Where the labels and the headings stand, for what concerns the whole table.
  var headings: Source { table.source(row: header, column: 0) }

  func headingSource(_ column: Int) -> Source {
    table.source(row: columnLabels[column].row, column: columnLabels[column].column)
  }

  func heading(_ column: Int) -> String { text(at: columnLabels[column]) }

  func day(_ row: Int, _ column: Int) -> Weekday? { axes.days[axes.isTransposed ? row : column] }

  func span(_ row: Int, _ column: Int) -> TimeSpan? { axes.spans[axes.isTransposed ? column : row] }

  func part(_ row: Int, _ column: Int) -> DayPart? { axes.parts[axes.isTransposed ? column : row] }

  /// "Tuesday 19-20"; where a label could not be read, as it is written.
  func name(_ row: Int, _ column: Int) -> String {
    let label = text(at: rowLabels[row])
    let dayLabel = axes.isTransposed ? label : heading(column)
    let hourLabel = axes.isTransposed ? heading(column) : label
    let day = day(row, column)?.name ?? dayLabel
    return "\(day) \(span(row, column)?.short ?? hourLabel)"
  }

  private func text(at place: Place) -> String {
    table.text(row: place.row, column: place.column).trimmed
  }
}

/// Reading the shares themselves.
extension ShareTableReader {
  /// What a table holds, in percent; complete only when no error was found.
  struct Content {
    var cells: [ShareTable.Cell] = []
    var bands: [ShareTable.Band] = []
    let unit: ShareTable.Unit
  }

  /// The cells and bands by weekday and time.
  mutating func readContent(of grid: ShareGrid) -> Content {
    let reading = cellReading(of: grid)
    let (shares, unit) =
      reading == .shares ? readShares(of: grid) : (readPeople(grid, reading), .counts)
    if reading == .tallies, samples.isEmpty, let asked = askedInCells(of: grid) {
      samples.append(asked)
    }
    if case .counts(let people) = reading, samples.isEmpty { samples.append(people) }
    var content = Content(unit: unit)
    for row in grid.rows {
      for column in grid.columns {
        guard let day = grid.day(row, column), let span = grid.span(row, column) else { continue }
        let (share, source) = (shares[row][column], grid.source(row, column))
        if let part = grid.part(row, column) {
          content.bands.append(
            .init(day: day, part: part, span: span, share: share, source: source))
        } else {
          content.cells.append(.init(day: day, span: span, share: share, source: source))
        }
      }
    }
    content.cells.sort { ($0.day, $0.span) < ($1.day, $1.span) }
    content.bands.sort { ($0.day, $0.span, $0.part) < ($1.day, $1.span, $1.part) }
    return content
  }

  private mutating func readShares(
    of grid: ShareGrid
  ) -> (shares: [[Double?]], unit: ShareTable.Unit) {
    let columns = grid.columns.map { column in
      NumberColumn(grid.rows.map { grid.text($0, column) }, expecting: 0...100)
    }
    for (column, numbers) in columns.enumerated() { report(numbers.problems, in: column, of: grid) }
    let unit = decideUnit(columns, grid)
    var shares: [[Double?]] = []
    for row in grid.rows {
      shares.append(columns.map { $0.values[row].map { ShareUnit.percent($0, in: unit) } })
      for column in columns.indices { checkRange(shares[row][column], row, column, grid) }
    }
    return (shares, unit)
  }

  private mutating func report(
    _ problems: [NumberColumn.Problem], in column: Int, of grid: ShareGrid
  ) {
    for problem in problems {
      let row = problem.index
      let cell = "\"\(grid.text(row, column))\" (\(grid.name(row, column)))"
      let source = grid.source(row, column)
      if problem.concernsColumn {
        let message = "column \"\(grid.heading(column))\": \(cell) \(problem.reason)"
        errors.append(Diagnostic(source, message, hint: problem.hint))
      } else if WrittenNumber(grid.text(row, column)) != nil {
        errors.append(Diagnostic(source, "\(cell) \(problem.reason)", hint: problem.hint))
      } else {
        errors.append(
          Diagnostic(
            source, "\(cell) is not a share",
            hint: grid.text(row, column).contains("/")
              ? "write 140/312, people of those asked, or leave it empty if it was not asked"
              : "write 28 % or 0.28, or leave it empty if it was not asked"))
      }
    }
  }

  private mutating func decideUnit(_ columns: [NumberColumn], _ grid: ShareGrid) -> ShareTable.Unit
  {
    let decision = ShareUnit(columns, mentionsPercent: mentionsPercent)
    for column in decision.contradictingColumns {
      errors.append(
        Diagnostic(
          grid.headingSource(column),
          "column \"\(grid.heading(column))\" has fractions, the others percent",
          hint: "write one of them in all columns, or a % sign in this one"))
    }
    for cell in decision.doubtful {
      errors.append(
        Diagnostic(
          grid.source(cell.row, cell.column),
          "\"\(grid.text(cell.row, cell.column))\" (\(grid.name(cell.row, cell.column))) has no "
            + "percent sign, as other cells of its column have",
          hint: "write it as they are written, as in 80 % or 0.8 %"))
    }
    if let unit = decision.unit { return unit }
    let source = grid.headings
    if columns.contains(where: { $0.values.contains { $0 != nil } }) {
      errors.append(
        Diagnostic(
          source, "a table of only 0 and 1 may be percent, fractions or the ticks of respondents",
          hint: "write % signs, or fractions such as 0.28"))
    } else if errors.isEmpty {
      errors.append(Diagnostic(source, "no share in the table: all cells are blank"))
    }
    return .percent
  }

  private mutating func checkRange(
    _ share: Double?, _ row: Int, _ column: Int, _ grid: ShareGrid
  ) {
    guard let share, !(0...100).contains(share) else { return }
    let cell = "\"\(grid.text(row, column))\" (\(grid.name(row, column)))"
    errors.append(
      Diagnostic(
        grid.source(row, column), "\(cell) is \(share < 0 ? "negative" : "over 100 %")",
        hint: samples.isEmpty
          ? "a share is the part of the people asked, 0 % to 100 %; numbers of people need the "
            + "number asked: n = 312 below the table"
          : "a share is the part of the people asked, 0 % to 100 %"))
  }
}
