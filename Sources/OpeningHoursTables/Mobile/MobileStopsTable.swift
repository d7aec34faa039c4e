/// The stops of a mobile library with their times: one row for each visit.
///
/// Two forms are read. The own one has the headings `stop`, `day`, `start`, `end`, and where they are known
/// `district`, `week`, `vehicle`, `population`, `latitude`, `longitude`. The public one is that of the mobile
/// libraries of the United Kingdom (`community`, `stop`, `day`, `arrival`, `departure`, `frequency`, `start`,
/// `geox`, `geoy`; repository LibrariesHacked/mobilelibraries-data). Further columns are left alone.
public struct MobileStopsTable: Sendable {
  /// One visit.
  public struct Row: Sendable, Hashable {
    /// The stop; in the public form its community stands before it.
    public let name: String
    /// The stop as the table's own cell has it.
    public let shortName: String
    /// The part of the town it is in; "" where the table does not say.
    public let district: String
    /// In which weeks of the rotation.
    public let weeks: Weeks
    /// On which weekday.
    public let day: Weekday
    /// From when to when the van stands there.
    public let span: TimeSpan
    /// Which vehicle comes; "" where the table does not say.
    public let vehicle: String
    /// How many people live around the stop, where that is known.
    public let population: Int?
    /// Where it is, where that is known.
    public let place: MobilePlace?
    /// Where the stop is named.
    public let source: Source
    /// Where its weeks are stated.
    public let weekSource: Source
    /// Where its start is stated.
    public let startSource: Source
  }

  /// The weeks in which a visit is made.
  public enum Weeks: Sendable, Hashable {
    /// In each week.
    case each
    /// In one week of the rotation, from 1.
    case week(Int)
    /// Every so many weeks from a date on.
    case every(Int, from: CalendarDate)
  }

  /// The rows in the order of the table.
  public let rows: [Row]
  /// The name of the file, for messages.
  public let fileName: String

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - fileName: The name to use in messages.
  /// - Throws: `InputErrors` with everything that is wrong in the file.
  public init(bytes: [UInt8], fileName: String) throws(InputErrors) {
    var reader = MobileStopsReader(
      cells: MobileTableRows(try DelimitedTable(bytes: bytes, fileName: fileName)))
    rows = reader.read()
    self.fileName = fileName
    let defects = reader.cells.defects
    guard defects.isEmpty else { throw InputErrors(defects.inReadingOrder) }
  }
}

/// Reads the rows of stops and collects what is wrong with them.
private struct MobileStopsReader {
  var cells: MobileTableRows

  private static let hint =
    "the headings are stop, day, start, end and, where known, district, week, vehicle, population, latitude, "
    + "longitude; or those of the public tables: community, stop, day, arrival, departure, frequency, start"

  mutating func read() -> [MobileStopsTable.Row] {
    if cells.has(["arrival", "departure", "frequency", "stop", "day", "start"]) {
      return filled(cells.rows.compactMap { publicRow($0) })
    }
    guard cells.needs(["stop", "day", "start", "end"], hint: Self.hint) else { return [] }
    return filled(cells.rows.compactMap { ownRow($0) })
  }

  private mutating func filled(_ rows: [MobileStopsTable.Row]) -> [MobileStopsTable.Row] {
    if rows.isEmpty, cells.defects.isEmpty {
      cells.defects.append(
        Diagnostic(
          .file(cells.table.fileName, line: nil, column: nil), "has no stops",
          hint: "write a row for each visit"))
    }
    return rows
  }

  // MARK: The own form

  private mutating func ownRow(_ row: Int) -> MobileStopsTable.Row? {
    let name = cells.name(row, cells.column("stop"), "stop")
    let weeks = ownWeeks(row)
    let day = day(row)
    let span = cells.span(row, cells.column("start"), cells.column("end"))
    let population = population(row)
    let place = cells.place(row, cells.column("latitude"), cells.column("longitude"))
    guard let name, let weeks, let day, let span else { return nil }
    return MobileStopsTable.Row(
      name: name, shortName: name, district: cells.text(row, cells.column("district")),
      weeks: weeks, day: day, span: span, vehicle: cells.text(row, cells.column("vehicle")),
      population: population, place: place, source: cells.source(row, cells.column("stop")),
      weekSource: cells.source(row, cells.column("week")),
      startSource: cells.source(row, cells.column("start")))
  }

  private mutating func day(_ row: Int) -> Weekday? {
    cells.attempt(row, cells.column("day")) { text throws(TextError) in try DaysText.day(text) }
  }

  private mutating func ownWeeks(_ row: Int) -> MobileStopsTable.Weeks? {
    let column = cells.column("week")
    let text = cells.text(row, column)
    if text.isEmpty || text.lowercased() == "each" { return .each }
    guard let week = TimeText.wholeNumber(text), week >= 1 else {
      return cells.report(
        row, column, "\"\(text)\" is no week of a rotation",
        "write 1, 2, 3 ..., or each for a visit in each week")
    }
    return .week(week)
  }

  private mutating func population(_ row: Int) -> Int? {
    let column = cells.column("population")
    let text = cells.text(row, column)
    guard !text.isEmpty else { return nil }
    guard let number = WrittenNumber(text)?.wholeValue, number >= 0, number <= 100_000_000 else {
      return cells.report(
        row, column, "\"\(text)\" is no number of people", "write a whole number, as in 1200")
    }
    return Int(number)
  }

  // MARK: The public form

  private mutating func publicRow(_ row: Int) -> MobileStopsTable.Row? {
    let name = cells.name(row, cells.column("stop"), "stop")
    let weeks = publicWeeks(row)
    let day = day(row)
    let span = cells.span(row, cells.column("arrival"), cells.column("departure"))
    let place = cells.place(row, cells.column("geoy"), cells.column("geox"))
    guard let name, let weeks, let day, let span else { return nil }
    let community = cells.text(row, cells.column("community"))
    return MobileStopsTable.Row(
      name: community.isEmpty || community == name ? name : "\(community), \(name)",
      shortName: name, district: community, weeks: weeks, day: day, span: span,
      // Routes carry names of weekdays, and one name may stand for two weeks.
      vehicle: cells.text(row, cells.column("mobile")), population: nil, place: place,
      source: cells.source(row, cells.column("stop")),
      weekSource: cells.source(row, cells.column("start")),
      startSource: cells.source(row, cells.column("arrival")))
  }

  /// Weeks by the rule of recurrence and the date of the first visit (RFC 5545: `FREQ=WEEKLY;INTERVAL=2`).
  private mutating func publicWeeks(_ row: Int) -> MobileStopsTable.Weeks? {
    let column = cells.column("frequency")
    let text = cells.text(row, column)
    let prefix = "FREQ=WEEKLY;INTERVAL="
    guard text.hasPrefix(prefix), let interval = TimeText.wholeNumber(text.dropFirst(prefix.count)),
      (1...52).contains(interval)
    else {
      return cells.report(
        row, column, "\"\(text)\" is no frequency that can be read",
        "write FREQ=WEEKLY;INTERVAL=2 for every second week")
    }
    if interval == 1 { return .each }
    let start = cells.column("start")
    let date = cells.text(row, start)
    guard let first = CalendarDate(iso: date) else {
      return cells.report(
        row, start, "\"\(date)\" is no date",
        "a visit every \(interval) weeks needs the date of one, as in 2027-01-04: the name of its route does "
          + "not tell its week")
    }
    if let day = try? DaysText.day(cells.text(row, cells.column("day"))), first.weekday != day {
      return cells.report(
        row, start, "\(first) is a \(first.weekday.name), and the day beside it \(day.name)",
        "correct the one or the other")
    }
    return .every(interval, from: first)
  }
}
