/// A moment at the library.
struct Moment {
  /// Days since 1970-01-01.
  let day: Int
  /// Minutes after midnight, 0...1440.
  let minute: Int
  /// The length in minutes, where it is written; else 0.
  let length: Int
  /// Seconds that tell moments apart.
  let instant: Int

  init(day: Int, minute: Int, length: Int, instant: Int) {
    self.day = day
    self.minute = minute
    self.length = length
    self.instant = instant
  }
}

/// Takes stamps to the clock of the library.
struct LocalClock {
  private let options: CountsOptions
  /// What the file states of all of its times.
  let stated: StatedZone?
  /// Whether a time without a zone of its own was taken from it.
  private(set) var hasUsedStated = false
  /// By quarter of an hour in UTC: no zone changes its clocks in between.
  private var offsets: [Int: Int] = [:]

  init(_ options: CountsOptions, stated: StatedZone?) {
    self.options = options
    self.stated = options.isUTC == nil ? stated : nil
  }

  /// The moment of a stamp.
  ///
  /// - Throws: for a stamp with a zone, where it is not known where the library is.
  mutating func moment(
    _ stamp: Stamp, row: Int, _ column: Int, _ sheet: CountsSheet
  ) throws(InputErrors) -> Moment {
    let length = stamp.end.map { max(0, $0 - stamp.minute) } ?? 0
    let seconds = stamp.day * 86_400 + stamp.minute * 60 + stamp.seconds
    guard let offset = stamp.offset ?? stated?.offset ?? (options.isUTC == true ? 0 : nil) else {
      return Moment(day: stamp.day, minute: stamp.minute, length: length, instant: seconds)
    }
    let stated = stamp.offset == nil ? stated : nil
    if stated != nil { hasUsedStated = true }
    guard let localOffset = options.localOffset else {
      throw InputErrors([
        Diagnostic(
          sheet.table.source(row: row, column: column),
          stated.map { "\"\($0.text)\" says that the times are not local ones" }
            ?? "\"\(sheet.text(row, column))\" is not in local time",
          hint: "say where the library is, as in --timezone Europe/Berlin"
            + (stated == nil ? "" : "; or --no-utc if they are local"))
      ])
    }
    let utc = seconds - offset * 60
    let quarter = utc / 900
    let east = offsets[quarter] ?? localOffset(utc)
    offsets[quarter] = east
    let local = utc + east
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    return Moment(
      day: day, minute: (local - day * 86_400) / 60, length: length, instant: utc)
  }

  /// Whether the clocks at the library show a local time twice, in the night in which they are set back.
  static func isRepeated(_ local: Int, _ options: CountsOptions) -> Bool {
    guard let offset = options.localOffset else { return false }
    let before = offset(local - 86_400)
    let after = offset(local + 86_400)
    return before > after && offset(local - before) == before && offset(local - after) == after
  }
}
