/// The visits that a counter's file holds, averaged by weekday and time, with the account of it.
///
/// Rows become stamped counts; repeated ones are counted once; stamps become stretches; displays that
/// only count on become differences; sums and inner counters are put aside; silences are found; and
/// what is left is averaged. Only what was observed while the library was open counts: a closed hour's
/// 0 says nothing, and nor does a time without a row.
public struct CountsImport: Sendable {
  /// The averages.
  public let visits: Visits
  /// What was taken, left out and assumed.
  public let account: CountsAccount

  /// Reads a counter's file.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - fileName: The name to use in messages.
  ///   - options: What the file does not say; the hours are needed.
  /// - Throws: `InputErrors` for a file that cannot be understood.
  public init(bytes: [UInt8], fileName: String, options: CountsOptions) throws(InputErrors) {
    let table = try DelimitedTable(bytes: bytes, fileName: fileName, encoding: options.encoding)
    try self.init(table, options: options)
  }

  init(_ table: DelimitedTable, options: CountsOptions) throws(InputErrors) {
    // Weeks in the headings look like a counter's dates.
    if WeekColumns.areBesideAverages(in: table),
      let averages = try VisitsTable(table, clock: options.clock)
    {
      visits = Visits(slots: averages.slots)
      account = CountsAccount(averages, fileName: table.fileName)
      return
    }
    let layout: CountsLayout
    let sheet: CountsSheet
    switch CountsRecognition.outcome(table, options) {
    case .layout(let found, let header):
      (layout, sheet) = (found, CountsSheet(table, header: header))
    case .problem(let problem): throw problem
    case .none(let failures, _):
      // A table of averages has no dates, and needs no hours.
      guard let averages = try VisitsTable(table, clock: options.clock) else {
        throw InputErrors(failures)
      }
      visits = Visits(slots: averages.slots)
      account = CountsAccount(averages, fileName: table.fileName)
      return
    }
    guard let hours = options.hours else {
      throw InputErrors([
        Diagnostic(
          sheet.wholeFile, "does not say when the library was open, and closed hours are no zeros",
          hint: "add --plan plan.yaml, or --today \"Mo-Fr 10:00-19:00; Sa 10:00-16:00\"")
      ])
    }
    var cleaning = CountsCleaning(sheet, hours: hours, options: options)
    var reader = CountsReader(sheet, layout: layout, options: options)
    try reader.read()
    let counts = try cleaning.clean(&reader)
    let week = CountsWeek(
      counts, lengths: cleaning.lengths, hours: hours, every: cleaning.stretchMinutes)
    let averages = CountsAverages(
      counts, week, names: reader.names, displays: cleaning.displays,
      missingIsZero: options.missingIsZero, oddities: cleaning.oddities)
    guard let first = cleaning.first, let last = cleaning.last, !averages.slots.isEmpty else {
      throw InputErrors([
        Diagnostic(
          sheet.wholeFile, "no count falls into the hours \(hours.osm)",
          hint: "check the hours, the column of counts and the time zone")
      ])
    }
    visits = Visits(slots: averages.slots)
    let words = CountsRemarks(sheet, layout, reader, counts, averages, week, cleaning)
    account = CountsAccount(
      fileName: sheet.fileName, layout: words.layout, rows: reader.counts.count, first: first,
      last: last, openDays: averages.openDays.count, holidays: cleaning.holidays,
      withoutVisits: averages.withoutVisits, visits: averages.visits, slots: averages.slots,
      findings: words.findings, warnings: words.warnings,
      notes: averages.oddities.notes(table))
  }
  /// The same, read from a sheet of a workbook, which the account tells.
  func ofSheet(_ name: String, others: [String]) -> CountsImport {
    CountsImport(visits: visits, account: account.ofSheet(name, others: others))
  }

  private init(visits: Visits, account: CountsAccount) {
    self.visits = visits
    self.account = account
  }
}
