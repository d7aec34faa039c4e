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
    /// Its visits in each of these weeks, in order; none where only the average is known.
    public let byWeek: [WeeklyVisits]

    /// A stretch with its visits.
    public init(
      day: Weekday, span: TimeSpan, visits: Double, weeks: Int, byWeek: [WeeklyVisits] = []
    ) {
      self.day = day
      self.span = span
      self.visits = visits
      self.weeks = weeks
      self.byWeek = byWeek
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
  /// Without `weeks` each value is taken as that of one week. A table with a row for each hour may tell each
  /// week beside the average, in columns headed by their Mondays; a blank was not observed.
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
  ///
  /// - Parameter byWeek: Whether each week is told beside the averages, where it is known.
  /// - Returns: The table, which is read as the same visits again.
  public func text(byWeek: Bool = false) -> String {
    let weeks = byWeek ? countedWeeks : []
    let headings = ["day", "time", "visits", "weeks"] + weeks.map(\.description)
    let rows = slots.map { slot in
      let own = Dictionary(uniqueKeysWithValues: slot.byWeek.map { ($0.monday, $0.visits) })
      return [slot.day.key, slot.span.clock, Self.written(slot.visits), "\(slot.weeks)"]
        + weeks.map { own[$0].map(Self.written) ?? "" }
    }
    return ([headings] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
  }

  /// A number with two decimals at most.
  static func written(_ visits: Double) -> String {
    let hundredths = Int((visits * 100).rounded())
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    let decimals =
      rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return "\(whole)\(decimals)"
  }
}
