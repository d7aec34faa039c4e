/// What a counter's file does not say itself.
public struct CountsOptions: Sendable {
  /// How to read bytes of a file without byte order mark.
  public var encoding: TextEncoding = .utf8
  /// When the library was open; needed, since a count of 0 while it is closed says nothing.
  public var hours: Schedule?
  /// Days that do not count: holidays, works, a broken counter.
  public var holidays: Set<CalendarDate> = []
  /// The first day that counts, if not all do.
  public var firstDate: CalendarDate?
  /// The last day that counts, if not all do.
  public var lastDate: CalendarDate?
  /// The headings of the counts to be added up, where they cannot be told.
  public var countColumns: [String] = []
  /// The counters, doors or houses that count, if not all do.
  public var counters: [String] = []
  /// Whether the counts are passages in and out together, so that half of them are visits.
  public var countsBothWays = false
  /// Whether the counter only counts on, where the counts leave that open.
  public var runningTotals: Bool?
  /// Which number of a date comes first, where the dates themselves leave that open.
  public var dateOrder: DateOrder?
  /// The decimal mark of the counts, where they leave it open: "." or ",".
  public var decimalMark: Character?
  /// The clock of times without am or pm, where they leave it open.
  public var clock: ClockFace?
  /// Which moment of what was counted over a time stamp is, where no heading says it.
  public var stamps: StampSide?
  /// The length in minutes over which counts are put together, where their times leave it open.
  public var stretchMinutes: Int?
  /// What different counts of one time are, where nothing tells counters apart.
  public var sameTime: SameTime?
  /// Whether times without a zone are UTC or, said to be none, those of the clock at the library,
  /// whatever a heading says.
  public var isUTC: Bool?
  /// Seconds east of UTC where the library is, at so many seconds after 1970 in UTC.
  public var localOffset: (@Sendable (_ secondsSince1970: Int) -> Int)?
  /// Whether a time without a row had no visits; without this it was not observed.
  public var missingIsZero = false

  /// Options that leave everything to be found out.
  public init() {}

  /// What different counts of one time are.
  public enum SameTime: String, CaseIterable, Sendable, Hashable {
    /// Revisions, of which the last one in the file holds.
    case last
    /// Several counters, which are added up.
    case sum
  }

  /// The most that one count, or the display of a counter, may say.
  static let greatestCount = 1e9
}
