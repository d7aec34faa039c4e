/// A counter's file as a sheet: headings, and below them the rows that can hold counts.
///
/// Offices put titles above, sums and remarks below, and paste files one under the other, so that the
/// headings stand again in the middle. Such rows are set aside and told.
struct CountsSheet {
  let table: DelimitedTable
  /// The row of the headings.
  let header: Int
  /// The headings on one line each; where a row of groups stands above, with their names in front.
  let headings: [String]
  /// The rows that can hold counts.
  let rows: [Int]
  /// The rows set aside, by the reason.
  let setAside: [RowKind: [Int]]
  /// The first row that has a day but not the width of the headings.
  let defect: Diagnostic?

  /// What a row is that holds no count.
  enum RowKind: Hashable, CaseIterable {
    case title
    case repeatedHeadings
    case total
    case remark
  }

  /// Takes a table apart below the row that is taken for its headings.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - header: The row of the headings.
  ///   - most: How many rows below it are looked at.
  init(_ table: DelimitedTable, header: Int, atMost most: Int = .max) {
    self.table = table
    self.header = header
    let width = table.width(ofRow: header)
    let own = (0..<width).map { Self.oneLine(table.text(row: header, column: $0)) }
    headings = Self.withGroups(own, above: header, in: table)
    var rows: [Int] = []
    var setAside: [RowKind: [Int]] = [:]
    var periods: [Int] = []
    var defect: Diagnostic?
    let titles = (0..<header).filter { !Self.isBlank($0, table) }
    if !titles.isEmpty { setAside[.title] = titles }
    let repeatedHeading = own.first { !$0.isEmpty } ?? ""
    for row in (header + 1..<max(header + 1, table.rowCount)).prefix(most) {
      guard let kind = Self.kind(of: row, in: table, own, repeatedHeading) else {
        if Self.isBlank(row, table) { continue }
        if Self.isPeriod(row, table) {
          periods.append(row)
          continue
        }
        rows.append(row)
        if defect == nil { defect = Self.defect(of: row, in: table, width) }
        continue
      }
      setAside[kind, default: []].append(row)
    }
    if !periods.isEmpty {
      // Among days the total of a week is a sum; where all rows are weeks, nothing else is left.
      if rows.prefix(100).contains(where: { Self.hasDate($0, table) }) {
        setAside[.total] = ((setAside[.total] ?? []) + periods).sorted()
      } else {
        rows = (rows + periods).sorted()
      }
    }
    self.rows = rows
    self.setAside = setAside
    self.defect = defect
  }

  var fileName: String { table.fileName }

  var wholeFile: Source { .file(table.fileName, line: nil, column: nil) }

  func text(_ row: Int, _ column: Int) -> String {
    let text = table.text(row: row, column: column)
    // Nearly all cells begin and end with a letter or a digit, which is seen without a closer look.
    guard let first = text.utf8.first, let last = text.utf8.last, (33..<127).contains(first),
      (33..<127).contains(last)
    else { return text.trimmed }
    return text
  }

  /// The cells of a row that are not blank, on one line.
  func line(_ row: Int) -> String {
    (0..<min(20, table.width(ofRow: row))).map { Self.oneLine(table.text(row: row, column: $0)) }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  func source(ofHeading column: Int) -> Source { table.source(row: header, column: column) }

  /// Whether nothing stands below some heading.
  var hasBlankColumn: Bool {
    headings.indices.contains { !headings[$0].isEmpty && sample(of: $0).isEmpty }
  }

  /// Cells of a column that are not blank, from all over the file, each with its row.
  func sample(of column: Int, atMost count: Int = 100) -> [(text: String, row: Int)] {
    // An odd step does not meet the same hour of each day.
    let step = rows.count / count | 1
    let spread = stride(from: 0, to: rows.count, by: step).lazy.map { rows[$0] }
    let found = filled(column, in: spread)
    // Where most of them are blank, as below a day that stands once, the first that are not say more.
    return found.count > 9 ? found : filled(column, in: rows.prefix(10 * count))
  }

  private func filled(
    _ column: Int, in some: some Sequence<Int>
  ) -> [(text: String, row: Int)] {
    some.map { (text: text($0, column), row: $0) }.filter { !$0.text.isEmpty }
  }

  /// The row of a table's headings could be any of these, from the top.
  static func candidates(_ table: DelimitedTable) -> Range<Int> { 0..<min(30, table.rowCount) }

  private static func kind(
    of row: Int, in table: DelimitedTable, _ own: [String], _ repeatedHeading: String
  ) -> RowKind? {
    let width = table.width(ofRow: row)
    guard let column = (0..<width).first(where: { !table.rawBytes(row: row, column: $0).isEmpty })
    else { return nil }
    // Nearly all rows begin with a digit, and need no closer look.
    guard let byte = table.rawBytes(row: row, column: column).first, !(48...57).contains(byte)
    else { return nil }
    let label = oneLine(table.text(row: row, column: column))
    if label == repeatedHeading, width == own.count,
      own.indices.allSatisfy({ oneLine(table.text(row: row, column: $0)) == own[$0] })
    {
      return .repeatedHeadings
    }
    let heading = TableHeading(label)
    let filled = (0..<width).count { !table.rawBytes(row: row, column: $0).isEmpty }
    if heading.words.prefix(2).contains(where: {
      HeadingWords.totals.contains($0) || HeadingWords.means.contains($0)
    }), !hasDate(row, table) {
      return .total
    }
    return filled == 1 && own.count > 1 && WrittenDate(label) == nil
      && (try? HourLabel(label)) == nil && SpreadsheetDate.hours(label) == nil ? .remark : nil
  }

  /// Whether a row is about a week, a month or a year: "KW 10", "March 2025".
  private static func isPeriod(_ row: Int, _ table: DelimitedTable) -> Bool {
    let bytes = table.rawBytes(row: row, column: 0)
    guard let first = bytes.first, !(48...57).contains(first), bytes.count < 20 else {
      return false
    }
    return CountsRecognition.longPeriod(oneLine(table.text(row: row, column: 0))) != nil
      && !hasDate(row, table)
  }

  private static func hasDate(_ row: Int, _ table: DelimitedTable) -> Bool {
    (0..<min(6, table.width(ofRow: row))).contains {
      WrittenDate(table.text(row: row, column: $0)) != nil
    }
  }

  private static func isBlank(_ row: Int, _ table: DelimitedTable) -> Bool {
    (0..<table.width(ofRow: row)).allSatisfy { column in
      table.rawBytes(row: row, column: column).allSatisfy { $0 == 0x20 }
    }
  }

  /// A row of another width, unless it is only longer or shorter by blank cells at its end.
  private static func defect(
    of row: Int, in table: DelimitedTable, _ width: Int
  ) -> Diagnostic? {
    let found = table.width(ofRow: row)
    guard found != width, let problem = table.raggedness(ofRow: row, expected: width) else {
      return nil
    }
    if found > width,
      (width..<found).allSatisfy({ table.rawBytes(row: row, column: $0).isEmpty })
    {
      return nil
    }
    guard row == table.rowCount - 1, found < width else { return problem }
    return Diagnostic(
      problem.source, problem.message, hint: "the file seems to be cut off: export it again")
  }

  /// Headings with the names of the groups above: "North" over "In" and "Out" gives "North In".
  private static func withGroups(
    _ own: [String], above header: Int, in table: DelimitedTable
  ) -> [String] {
    guard header > 0, table.width(ofRow: header - 1) <= own.count,
      Set(own.filter { !$0.isEmpty }).count < own.count
    else { return own }
    let above = (0..<own.count).map { oneLine(table.text(row: header - 1, column: $0)) }
    guard above.count(where: { !$0.isEmpty }) > 1 else { return own }
    var group = ""
    return zip(above, own).map { name, heading in
      if !name.isEmpty { group = name }
      return group.isEmpty || heading.isEmpty ? heading : "\(group) \(heading)"
    }
  }

  /// The text with each run of white space, line breaks among it, as one space.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").printable
  }
}
