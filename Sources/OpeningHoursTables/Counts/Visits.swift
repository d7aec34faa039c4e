/// How many people come, by weekday and time, while the library is open.
public struct Visits: Sendable, Hashable {
  /// One stretch of a weekday.
  public struct Slot: Sendable, Hashable {
    /// The weekday.
    public let day: Weekday
    /// The stretch.
    public let span: TimeSpan
    /// Visits in it, on average over the weeks in which it was observed.
    public let visits: Double
    /// In how many weeks it was observed, from 1.
    public let weeks: Int

    /// A stretch with its visits.
    public init(day: Weekday, span: TimeSpan, visits: Double, weeks: Int) {
      self.day = day
      self.span = span
      self.visits = visits
      self.weeks = weeks
    }
  }

  /// The stretches in calendar order.
  ///
  /// None overlap; what is absent was not observed.
  public let slots: [Slot]

  /// Visits from their stretches.
  public init(slots: [Slot]) {
    self.slots = slots.sorted { ($0.day, $0.span) < ($1.day, $1.span) }
  }

  /// Reads a table of visits.
  ///
  /// Its headings are `day`, `time`, `visits` and `weeks`; or it has a row for each hour and a column
  /// for each weekday, or the other way round:
  ///
  ///     day,time,visits,weeks
  ///     mon,10:00-11:00,41.5,12
  ///
  ///     from,Mon,Tue
  ///     10:00,41.5,38
  ///
  /// Without `weeks` each value is taken as that of one week.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is; its separator is found out.
  ///   - fileName: The name to use in messages.
  ///   - encoding: How to read bytes of a file without byte order mark.
  /// - Throws: everything that is wrong with the file, each with its place.
  public init(
    bytes: [UInt8], fileName: String, encoding: TextEncoding = .utf8
  ) throws(InputErrors) {
    let table = try DelimitedTable(bytes: bytes, fileName: fileName, encoding: encoding)
    guard let averages = try VisitsTable(table, clock: nil) else {
      throw InputErrors([VisitsTable.refusal(table)])
    }
    self.init(slots: averages.slots)
  }

  /// The table as text, with LF at each line's end.
  public var text: String {
    (["day,time,visits,weeks"]
      + slots.map { slot in
        let hundredths = Int((slot.visits * 100).rounded())
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        let decimals =
          rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return "\(slot.day.key),\(slot.span.clock),\(whole)\(decimals),\(slot.weeks)"
      }).map { $0 + "\n" }.joined()
  }
}
