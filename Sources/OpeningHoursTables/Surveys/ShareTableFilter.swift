/// Telling the rows and columns of shares from all else that people put into a table.
extension ShareTableReader {
  /// Skips what stands above the headings, but takes a sample size and the word percent from it.
  mutating func readTitleLines(above header: Int) {
    for row in 0..<header { skip(row: row, because: .title) }
    readRemarks(row: header, columns: 0..<table.width(ofRow: header))
  }

  /// The columns that hold shares, from the second; the first holds the labels of the rows.
  mutating func shareColumns(_ layout: ShareTableLayout) -> [Int] {
    (1..<max(1, table.width(ofRow: layout.header))).filter { column in
      let heading = table.text(row: layout.header, column: column)
      let below = layout.header + 1..<max(layout.header + 1, table.rowCount)
      if SampleSize.isLabel(heading) {
        readSamples(below.map { ($0, column) })
      } else if SampleSize.isTotalLabel(heading) {
        note(row: layout.header, column: column, .columnSkipped(heading))
      } else if column == 1, holdsEnds(layout, heading, below) {
        endColumn = column
      } else if heading.trimmed.isEmpty {
        return below.contains { !isBlank(row: $0, column: column) }
      } else {
        return true
      }
      return false
    }
  }

  /// Whether the second column holds the ends of hours that begin in the first.
  private func holdsEnds(
    _ layout: ShareTableLayout, _ heading: String, _ below: Range<Int>
  ) -> Bool {
    guard !layout.isTransposed, !WeekdayNames.isDay(heading) else { return false }
    if HourHeadings.isEnd(heading) { return true }
    let cells = below.map { table.text(row: $0, column: 1).trimmed }.filter { !$0.isEmpty }
    let times = cells.count { WrittenNumber($0) == nil && (try? HourLabel($0)) != nil }
    return times * 2 > cells.count
  }

  /// The rows below the headings that hold shares.
  mutating func shareRows(_ layout: ShareTableLayout) -> [Int] {
    (layout.header + 1..<max(layout.header + 1, table.rowCount)).filter { row in
      let label = table.text(row: row, column: 0)
      let columns = 1..<max(1, table.width(ofRow: row))
      let isBlankRow = columns.allSatisfy { isBlank(row: row, column: $0) }
      if SampleSize.isLabel(label) {
        readSamples(columns.map { (row, $0) })
      } else if SampleSize.isTotalLabel(label) {
        skip(row: row, because: .noHour)
      } else if !isOfOneTime(label, layout), isStatement(row: row) {
        skip(row: row, because: holdsShares(row, columns) ? .numbersWithoutHour : .noHour)
      } else if isBlankRow && label.trimmed.isEmpty {
        return false
      } else if isBlankRow && isRemark(label, layout) {
        skip(row: row, because: .remark)
      } else {
        readRemarks(row: row, columns: 0..<1)
        return true
      }
      return false
    }
  }

  /// Whether a label is an hour, a part of the day or a weekday, whatever is said of it beside.
  private func isOfOneTime(_ label: String, _ layout: ShareTableLayout) -> Bool {
    let plain = SampleSize.withoutStatement(label)
    return layout.isTransposed
      ? WeekdayNames.isDay(plain)
      : (try? HourLabel(plain)) != nil || DayPart.reading(plain) != nil
  }

  /// Whether a row holds numbers beside how many people were asked.
  private func holdsShares(_ row: Int, _ columns: Range<Int>) -> Bool {
    columns.count { column in
      WrittenNumber(table.text(row: row, column: column)) != nil
    } > 1
  }

  func isBlank(row: Int, column: Int) -> Bool {
    table.text(row: row, column: column).allSatisfy(\.isWhitespace)
  }

  /// Whether a label without shares is a footnote: a mistyped hour begins with a digit.
  private func isRemark(_ label: String, _ layout: ShareTableLayout) -> Bool {
    if layout.isTransposed { return !WeekdayNames.isDay(label) }
    return label.trimmed.first?.isNumber != true && (try? HourLabel(label)) == nil
      && DayPart.reading(label) == nil
  }

  /// Whether a row below the headings says `n = 4.474`, in any of its cells.
  private func isStatement(row: Int) -> Bool {
    (0..<table.width(ofRow: row)).contains { column in
      let text = table.text(row: row, column: column)
      return !SampleSize.statements(in: text).isEmpty && !WeekdayNames.isDay(text)
    }
  }

  private mutating func skip(row: Int, because reason: ReadingNote.SkippedRow) {
    let cells = (0..<table.width(ofRow: row)).map { table.text(row: row, column: $0).trimmed }
    let excerpt = String(cells.filter { !$0.isEmpty }.joined(separator: " ").prefix(40))
    readRemarks(row: row, columns: 0..<table.width(ofRow: row))
    // What only says how many were asked is taken, not skipped.
    guard cells.contains(where: { !SampleSize.withoutStatement($0).isEmpty }) else { return }
    note(row: row, column: 0, .rowSkipped(excerpt, reason))
  }

  /// Takes sample sizes and the mention of percent from texts around the shares.
  private mutating func readRemarks(row: Int, columns: Range<Int>) {
    for column in columns {
      let text = table.text(row: row, column: column)
      if SampleSize.mentionsPercent(text) { mentionsPercent = true }
      for statement in SampleSize.statements(in: text) {
        // In a file separated by commas an unquoted "n = 1,250" falls apart into 1 and 250.
        let next = table.text(row: row, column: column + 1)
        let isCut = text.hasSuffix(statement) && next.first?.isNumber == true
        addSample(isCut ? "\(statement),\(next)" : statement, row, column, isWhole: !isCut)
      }
    }
  }

  mutating func readSamples(_ places: [(row: Int, column: Int)]) {
    for place in places where !isBlank(row: place.row, column: place.column) {
      let text = table.text(row: place.row, column: place.column).trimmed
      addSample(text, place.row, place.column)
    }
  }

  private mutating func addSample(
    _ text: String, _ row: Int, _ column: Int, isWhole: Bool = true
  ) {
    if isWhole, let count = SampleSize.count(text) {
      samples.append(count)
    } else {
      errors.append(
        Diagnostic(
          table.source(row: row, column: column), "\"\(text)\" is not a number of people asked",
          hint: "write n = 4474"))
    }
  }

  mutating func note(row: Int, column: Int, _ statement: ReadingNote.Statement) {
    notes.append(ReadingNote(table.source(row: row, column: column), statement))
  }
}
