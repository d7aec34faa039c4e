/// What a counter's file does not say itself.
public struct CountsOptions: Sendable {
  /// How to read bytes of a file without byte order mark.
  public var encoding: TextEncoding = .utf8
  /// When the library was open; needed, since a count of 0 while it is closed says nothing.
  public var hours: Schedule?
  /// Days that do not count: holidays, works, a broken counter.
  public var holidays: Set<CalendarDate> = []
  /// The heading of the counts, where it cannot be told.
  public var countColumn: String?
  /// Whether the counts are passages in and out together, so that half of them are visits.
  public var countsBothWays = false
  /// Which number of a date comes first, where the dates themselves leave that open.
  public var dateOrder: DateOrder?
  /// The decimal mark of the counts, where they leave it open: "." or ",".
  public var decimalMark: Character?
  /// Whether times without a zone are UTC.
  public var isUTC = false
  /// Seconds east of UTC where the library is, at so many seconds after 1970 in UTC.
  public var localOffset: (@Sendable (_ secondsSince1970: Int) -> Int)?
  /// Whether a time without a row had no visits; without this it was not observed.
  public var missingIsZero = false

  /// Options that leave everything to be found out.
  public init() {}
}

/// What an import of counts took, left out and assumed.
public struct CountsAccount: Sendable, Hashable {
  /// The name of the file.
  public let fileName: String
  /// How its rows were understood: "a row for each time, counts in \"in\"".
  public let layout: String
  /// Rows with a count.
  public let rows: Int
  /// The first day.
  public let first: CalendarDate
  /// The last day.
  public let last: CalendarDate
  /// Days that count.
  public let openDays: Int
  /// Days left out because the list of holidays names them.
  public let holidays: [CalendarDate]
  /// Days left out because nobody came during the hours.
  public let withoutVisits: [CalendarDate]
  /// Visits that count, over all days.
  public let visits: Double
  /// The averages by weekday and time.
  public let slots: [Visits.Slot]
  /// What the figures depend on and may be wrong.
  public let warnings: [Diagnostic]
  /// What was assumed, and what is odd, with its place.
  public let notes: [Diagnostic]
}
