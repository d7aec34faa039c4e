/// What the stops of a mobile library are worth, by weekday and time.
///
/// The headings are `stop`, `day` (or several days, as in `mon-fri`), `start`, `end`, `worth`: what an hour of
/// the van there is worth in that window, in visits or any other unit.
public struct MobileDemandTable: Sendable {
  /// The worth of a window.
  public struct Row: Sendable, Hashable {
    /// The stop.
    public let stop: String
    /// The weekdays, in order of the week.
    public let days: [Weekday]
    /// The window.
    public let span: TimeSpan
    /// What an hour in it is worth, in thousandths of a unit.
    public let thousandthsAnHour: Int
    /// Where the stop is named.
    public let source: Source
    /// Where the window begins.
    public let spanSource: Source
  }

  /// The rows in the order of the table.
  public let rows: [Row]
  /// The name of the file, for messages.
  public let fileName: String

  /// No hour of a van is worth more: sums stay far inside the whole numbers.
  public static let most = 100_000.0

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - fileName: The name to use in messages.
  /// - Throws: `InputErrors` with everything that is wrong in the file.
  public init(bytes: [UInt8], fileName: String) throws(InputErrors) {
    var cells = MobileTableRows(try DelimitedTable(bytes: bytes, fileName: fileName))
    rows = Self.rows(&cells)
    self.fileName = fileName
    guard cells.defects.isEmpty else { throw InputErrors(cells.defects.inReadingOrder) }
  }

  private static func rows(_ cells: inout MobileTableRows) -> [Row] {
    guard
      cells.needs(
        ["stop", "day", "start", "end", "worth"],
        hint: "the headings are stop, day, start, end, worth (an hour)")
    else { return [] }
    return cells.rows.compactMap { row(&cells, $0) }
  }

  private static func row(_ cells: inout MobileTableRows, _ row: Int) -> Row? {
    let stop = cells.name(row, cells.column("stop"), "stop")
    let days = cells.attempt(row, cells.column("day")) { text throws(TextError) in
      try DaysText.days(text)
    }
    let span = cells.span(row, cells.column("start"), cells.column("end"))
    let worth = cells.number(
      row, cells.column("worth"), "a worth an hour", upTo: most,
      hint: "write a number from 0; leave the row out where it is not known")
    guard let stop, let days, let span, let worth else { return nil }
    return Row(
      stop: stop, days: days, span: span, thousandthsAnHour: Int((worth * 1000).rounded()),
      source: cells.source(row, cells.column("stop")),
      spanSource: cells.source(row, cells.column("start")))
  }
}
