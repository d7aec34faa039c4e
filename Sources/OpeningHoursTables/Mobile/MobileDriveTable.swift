/// Driving times between stops.
///
/// Two forms are read. The own one has the headings `from`, `to`, `minutes`; the public one `origin_stop`,
/// `destination_stop`, `duration` in seconds, and the places of both. Minutes are rounded up.
public struct MobileDriveTable: Sendable {
  /// One leg.
  public struct Row: Sendable, Hashable {
    /// Where it begins, and the place of it where the table says so.
    public let from: End
    /// Where it ends.
    public let to: End
    /// Whole minutes.
    public let minutes: Int
    /// Where the leg is stated.
    public let source: Source
  }

  /// One end of a leg.
  public struct End: Sendable, Hashable {
    /// The stop, or the depot.
    public let name: String
    /// Where it is, where that is known.
    public let place: MobilePlace?
    /// Where it is named.
    public let source: Source
  }

  /// The rows in the order of the table.
  public let rows: [Row]
  /// The name of the file, for messages.
  public let fileName: String

  /// A longer leg takes no van from one stop to the next on the same day.
  public static let mostMinutes = 600

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is.
  ///   - fileName: The name to use in messages.
  /// - Throws: `InputErrors` with everything that is wrong in the file.
  public init(bytes: [UInt8], fileName: String) throws(InputErrors) {
    var reader = MobileDriveReader(
      cells: MobileTableRows(try DelimitedTable(bytes: bytes, fileName: fileName)))
    rows = reader.read()
    self.fileName = fileName
    let defects = reader.cells.defects
    guard defects.isEmpty else { throw InputErrors(defects.inReadingOrder) }
  }
}

/// Reads the rows of legs and collects what is wrong with them.
private struct MobileDriveReader {
  var cells: MobileTableRows

  mutating func read() -> [MobileDriveTable.Row] {
    let isPublic = cells.has(["origin_stop", "destination_stop", "duration"])
    guard
      isPublic
        || cells.needs(
          ["from", "to", "minutes"],
          hint: "the headings are from, to, minutes; or origin_stop, destination_stop, duration in "
            + "seconds")
    else { return [] }
    return cells.rows.compactMap { isPublic ? publicRow($0) : ownRow($0) }
  }

  private mutating func ownRow(_ row: Int) -> MobileDriveTable.Row? {
    let from = end(row, "from", nil)
    let to = end(row, "to", nil)
    let minutes = length(row, "minutes", "minutes", 1)
    guard let from, let to, let minutes else { return nil }
    return MobileDriveTable.Row(
      from: from, to: to, minutes: minutes, source: cells.source(row, cells.column("minutes")))
  }

  private mutating func publicRow(_ row: Int) -> MobileDriveTable.Row? {
    let from = end(row, "origin_stop", "origin_stop_")
    let to = end(row, "destination_stop", "destination_stop_")
    let minutes = length(row, "duration", "seconds", 60)
    guard let from, let to, let minutes else { return nil }
    return MobileDriveTable.Row(
      from: from, to: to, minutes: minutes, source: cells.source(row, cells.column("duration")))
  }

  private mutating func end(
    _ row: Int, _ heading: String, _ places: String?
  ) -> MobileDriveTable.End? {
    let column = cells.column(heading)
    guard let name = cells.name(row, column, "stop") else { return nil }
    let place = places.flatMap {
      cells.place(row, cells.column($0 + "latitude"), cells.column($0 + "longitude"))
    }
    return MobileDriveTable.End(name: name, place: place, source: cells.source(row, column))
  }

  /// Minutes of a cell that has so many units to the minute.
  private mutating func length(
    _ row: Int, _ heading: String, _ unit: String, _ perMinute: Int
  ) -> Int? {
    let most = MobileDriveTable.mostMinutes
    return cells.number(
      row, cells.column(heading), "a driving time in \(unit)",
      upTo: Double(most * perMinute), hint: "write 0 to \(most * perMinute) \(unit)"
    ).map { Int(($0 / Double(perMinute)).rounded(.up)) }
  }
}
