/// The visits that a counter's file holds, averaged by weekday and time, with the account of it.
///
/// Only what was observed while the library was open counts: a closed hour's 0 says nothing, and
/// nor does a time without a row.
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
    let sheet = try AnswerSheet(table)
    guard let layout = CountsLayout(sheet, countColumn: options.countColumn) else {
      throw InputErrors([Self.refusal(sheet, options)])
    }
    guard let hours = options.hours else {
      throw InputErrors([
        Diagnostic(
          sheet.wholeFile, "does not say when the library was open, and closed hours are no zeros",
          hint: "add --plan plan.yaml, or --today \"Mo-Fr 10:00-19:00; Sa 10:00-16:00\"")
      ])
    }
    var reader = CountsReader(sheet, layout: layout, options: options)
    try reader.read()
    let averages = CountsAverages(reader.readings, hours: hours, options: options)
    guard let first = reader.readings.map(\.date).min(),
      let last = reader.readings.map(\.date).max(), !averages.slots.isEmpty
    else {
      throw InputErrors([
        Diagnostic(
          sheet.wholeFile, "no count falls into the hours \(hours.osm)",
          hint: "check the hours, the column of counts and the time zone")
      ])
    }
    visits = Visits(slots: averages.slots)
    account = CountsAccount(
      fileName: sheet.fileName, layout: Self.description(layout, sheet),
      rows: reader.readings.count, first: first, last: last, openDays: averages.openDays.count,
      holidays: averages.holidays, withoutVisits: averages.withoutVisits,
      visits: averages.visits, slots: averages.slots,
      warnings: Self.warnings(reader, sheet, averages),
      notes: reader.odd
        + averages.notes(in: sheet.wholeFile) { sheet.table.source(row: $0.row, column: $0.column) }
    )
  }

  private static func refusal(_ sheet: AnswerSheet, _ options: CountsOptions) -> Diagnostic {
    if let name = options.countColumn,
      !sheet.headings.contains(where: { folded($0) == folded(name) })
    {
      return Diagnostic(
        sheet.source(ofHeading: 0), "there is no column \"\(name)\"",
        hint: didYouMean(name, among: sheet.headings))
    }
    let headings = sheet.headings.prefix(8).map { QuestionChoice.shortened($0) }
    return Diagnostic(
      sheet.source(ofHeading: 0),
      "which columns hold date, time and count cannot be told from "
        + headings.joined(separator: ", "),
      hint: "name the counts with --count-column; a date, and a time beside it or in it, are needed"
    )
  }

  private static func description(_ layout: CountsLayout, _ sheet: AnswerSheet) -> String {
    switch layout {
    case .rows(let date, let time, let count, let out, let gate):
      "a row for each time (\(sheet.headings[date])"
        + (time.map { ", \(sheet.headings[$0])" } ?? "") + "), visits are "
        + "\"\(sheet.headings[count])\"" + (out.map { ", not \"\(sheet.headings[$0])\"" } ?? "")
        + (gate.map { "; the counters of \"\(sheet.headings[$0])\" add up" } ?? "")
    case .hoursAcross: "a row for each date, a column for each hour"
    case .datesAcross: "a row for each hour, a column for each date"
    }
  }

  private static func warnings(
    _ reader: CountsReader, _ sheet: AnswerSheet, _ averages: CountsAverages
  ) -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    if let outs = reader.outs, reader.ins > 0, abs(outs - reader.ins) > 0.1 * reader.ins {
      warnings.append(
        Diagnostic(
          sheet.wholeFile,
          "\(Int(reader.ins)) went in and \(Int(outs)) out: the counter misses people",
          hint: "ask for its error, or count by hand for an hour"))
    }
    let fewest = averages.slots.map(\.weeks).min() ?? 0
    if fewest < 4 {
      warnings.append(
        Diagnostic(
          sheet.wholeFile,
          "some hours were observed in no more than \(fewest) "
            + (fewest == 1 ? "week" : "weeks"), hint: "averages of few weeks may be off by much"))
    }
    return warnings
  }
}
