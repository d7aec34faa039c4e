/// A table of average visits by weekday and hour, whatever its shape.
struct VisitsTable {
  /// The averages.
  let slots: [Visits.Slot]
  /// Whether the table says in how many weeks its visits were counted.
  let hasWeeks: Bool
  /// What was set aside.
  let findings: [CountsFinding]

  /// Reads a table, or gives nothing when it names no weekdays with hours.
  ///
  /// - Throws: everything that is wrong with it.
  init?(_ table: DelimitedTable, clock: ClockFace?) throws(InputErrors) {
    try Self.refusePercent(in: table)
    if let columns = VisitsColumns(table) {
      let times = [columns.day, columns.time, columns.end].compactMap(\.self)
      try Self.refuseZone(columns.sheet, columns: times)
      var reader = VisitsRowReader(columns, clock: clock)
      slots = try reader.read()
      hasWeeks = columns.weeks != nil
      findings = columns.sheet.setAside.isEmpty ? [] : CountsRemarks.setAside(columns.sheet)
    } else if let pivot = VisitsPivot(table) {
      try Self.refuseZone(pivot.sheet, columns: [0])
      var reader = VisitsPivotReader(pivot, clock: clock)
      slots = try reader.read()
      hasWeeks = false
      findings = CountsRemarks.setAside(pivot.sheet)
    } else {
      return nil
    }
  }

  /// Visits are no parts of people asked.
  private static func refusePercent(in table: DelimitedTable) throws(InputErrors) {
    for row in 0..<min(mostRows, table.rowCount) {
      for column in 0..<min(mostColumns, table.width(ofRow: row)) {
        let text = table.text(row: row, column: column)
        let isPercent = WrittenNumber(text)?.isPercent ?? false
        guard isPercent || row < 10 && SampleSize.mentionsPercent(text) else { continue }
        throw InputErrors([
          Diagnostic(
            table.source(row: row, column: column), "\"\(text.trimmed)\" is no number of visits",
            hint: "percent of people asked are wishes, not visits")
        ])
      }
    }
  }

  /// Averages have no dates, which would say how far the clock at the library was from UTC.
  private static func refuseZone(_ sheet: CountsSheet, columns: [Int]) throws(InputErrors) {
    guard let zone = StatedZone(sheet, columns: columns) else { return }
    throw InputErrors([
      Diagnostic(
        sheet.wholeFile, "\"\(zone.text)\" says that the hours are not those of a local clock",
        hint:
          "write the hours of the clock at the library, or give the counter's own file with its "
          + "dates")
    ])
  }

  /// What a table of averages by weekday and hour holds; nothing where it is none.
  static func content(of table: DelimitedTable) -> VisitsOrWishes? {
    if let columns = VisitsColumns(table) {
      return columns.holdsWeekdays ? VisitsOrWishes(columns) : nil
    }
    guard table.rowCount <= mostRows, let pivot = VisitsPivot(table) else { return nil }
    return VisitsOrWishes(pivot)
  }

  /// Why a table is none of visits.
  static func refusal(_ table: DelimitedTable) -> Diagnostic {
    guard table.rowCount > 0 else { return CountsRecognition.nothing(table) }
    let headings = (0..<min(6, table.width(ofRow: 0))).map {
      folded(table.text(row: 0, column: $0))
    }
    return Diagnostic(
      table.source(row: 0, column: 0),
      "is no table of visits: its headings are " + headings.joined(separator: ", "),
      hint: "a counter's own file is first read with  openhours import FILE --from counts -o "
        + "visits.csv")
  }

  /// The most rows of a week: quarters of an hour.
  static let mostRows = 7 * 24 * 4
  /// The most columns of a table of averages, which may tell each week of forty years.
  static let mostColumns = 2100
  /// The most weeks that an average may be of.
  static let mostWeeks = 100_000
}

extension CountsAccount {
  /// The account of a table of averages.
  init(_ table: VisitsTable, fileName: String) {
    self.init(
      fileName: fileName, layout: .averages, rows: table.slots.count,
      first: nil, last: nil, openDays: 0, holidays: [], withoutVisits: [],
      visits: table.slots.reduce(0) { $0 + $1.visits * Double($1.weeks) }, slots: table.slots,
      findings: table.findings + (table.hasWeeks ? [] : [.weeksAssumed]), warnings: [], notes: [])
  }
}
