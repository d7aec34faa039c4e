/// What share of the people asked wished the library open, by weekday and hour.
///
/// Read from a table with hours as rows and weekdays as columns, or the other way round. A blank
/// cell was **not asked**; it is never 0.
public struct ShareTable: Sendable, Hashable {
  /// One cell of the table.
  public struct Cell: Sendable, Hashable {
    /// The weekday.
    public let day: Weekday
    /// The stretch of the day, as the table cuts it (often, not always, an hour).
    public let span: TimeSpan
    /// The share in percent, 0...100; nothing when it was not asked.
    public let share: Double?
    /// Where it stands in the file.
    public let source: Source
  }

  /// A part of a day that was asked about as a whole: one wish for it is not a wish for each hour.
  public struct Band: Sendable, Hashable {
    /// The weekday.
    public let day: Weekday
    /// The part of the day, as the table calls it.
    public let part: DayPart
    /// Its hours, as the table or the options state them.
    public let span: TimeSpan
    /// The share in percent, 0...100; nothing when it was not asked.
    public let share: Double?
    /// Where it stands in the file.
    public let source: Source
  }

  /// How the file writes a share.
  public enum Unit: String, Sendable, Hashable {
    /// 28 or 28 %.
    case percent = "percent"
    /// 0.28.
    case fractions = "fractions"
    /// 87 people of those asked, or 87/312.
    case counts = "counts"
  }

  /// The cells, by weekday and then by time; a day that the file does not have is absent.
  public let cells: [Cell]
  /// The parts of days that were asked about as a whole, by weekday and then by time; mostly none.
  public let bands: [Band]
  /// How many people were asked, when the file says so (`n = 4.474`).
  public let sample: Int?
  /// How the file wrote the shares; ``Cell/share`` is in percent either way.
  public let unit: Unit
  /// Whether the numbers, read as percent, could be people as well.
  public let couldBePeople: Bool
  /// What was understood and left out while reading, in reading order: nothing is wrong with it.
  public let notes: [ReadingNote]

  /// Reads a table from the bytes of a delimited text file.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is; its separator, orientation and unit are found out.
  ///   - fileName: the name to use in messages.
  ///   - encoding: how to read bytes of a file without byte order mark.
  /// - Throws: everything that is wrong with the file.
  public init(
    bytes: [UInt8], fileName: String, encoding: TextEncoding = .utf8
  ) throws(InputErrors) {
    try self.init(bytes: bytes, fileName: fileName, encoding: encoding, options: .init())
  }

  /// Reads a table of which more is known than the file itself says.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is; its separator and orientation are found out.
  ///   - fileName: the name to use in messages.
  ///   - encoding: how to read bytes of a file without byte order mark.
  ///   - options: what the file does not say.
  /// - Throws: everything that is wrong with the file.
  public init(
    bytes: [UInt8], fileName: String, encoding: TextEncoding = .utf8, options: ShareTableOptions
  ) throws(InputErrors) {
    let table = try DelimitedTable(bytes: bytes, fileName: fileName, encoding: encoding)
    try table.refuseGarbledWeekdays()
    var reader = ShareTableReader(table, options: options)
    self = try reader.read()
  }

  init(
    cells: [Cell], bands: [Band] = [], sample: Int?, unit: Unit, couldBePeople: Bool = false,
    notes: [ReadingNote]
  ) {
    self.cells = cells
    self.bands = bands
    self.sample = sample
    self.unit = unit
    self.couldBePeople = couldBePeople
    self.notes = notes
  }

  /// The table with another share for each that was asked, cells first and then bands, in their order.
  package func redrawn(_ share: (Double) -> Double) -> ShareTable {
    ShareTable(
      cells: cells.map {
        Cell(day: $0.day, span: $0.span, share: $0.share.map(share), source: $0.source)
      },
      bands: bands.map {
        Band(
          day: $0.day, part: $0.part, span: $0.span, share: $0.share.map(share),
          source: $0.source)
      }, sample: sample, unit: unit, couldBePeople: couldBePeople, notes: notes)
  }

  /// The weekdays that the table has, from Monday.
  public var days: [Weekday] {
    let found = Set(cells.map(\.day) + bands.map(\.day))
    return Weekday.allCases.filter { found.contains($0) }
  }
}

extension ShareTable {
  /// How the numbers were read.
  package var noteOnUnit: ReadingNote.Statement {
    couldBePeople ? .percentNotPeople : .read(as: unit)
  }
}
