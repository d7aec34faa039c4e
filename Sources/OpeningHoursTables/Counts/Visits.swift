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
  /// Its headings are `day`, `time`, `visits` and `weeks`:
  ///
  ///     day,time,visits,weeks
  ///     mon,10:00-11:00,41.5,12
  ///
  /// - Parameters:
  ///   - bytes: The file as it is; its separator is found out.
  ///   - fileName: The name to use in messages.
  ///   - encoding: How to read bytes of a file without byte order mark.
  /// - Throws: everything that is wrong with the file, each with its place.
  public init(
    bytes: [UInt8], fileName: String, encoding: TextEncoding = .utf8
  ) throws(InputErrors) {
    let sheet = try AnswerSheet(
      try DelimitedTable(bytes: bytes, fileName: fileName, encoding: encoding))
    var reader = try VisitsReader(sheet)
    self.init(slots: try reader.read())
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

/// Reads the rows of a table of visits.
private struct VisitsReader {
  private let sheet: AnswerSheet
  private let columns: [Int]
  private static let mostRows = 7 * 24 * 4
  private var problems: ImportProblems

  init(_ sheet: AnswerSheet) throws(InputErrors) {
    self.sheet = sheet
    problems = ImportProblems(fileName: sheet.fileName)
    let headings = sheet.headings.map { folded($0) }
    let wanted = ["day", "time", "visits", "weeks"]
    columns = wanted.compactMap { headings.firstIndex(of: $0) }
    guard columns.count == wanted.count else {
      throw InputErrors([
        Diagnostic(
          sheet.source(ofHeading: 0),
          "is no table of visits: its headings are "
            + headings.prefix(6).joined(separator: ", "),
          hint: "a counter's own file is first read with  openhours import FILE --from counts -o "
            + "visits.csv")
      ])
    }
  }

  mutating func read() throws(InputErrors) -> [Visits.Slot] {
    problems.add(sheet.defects)
    guard sheet.rows.count <= Self.mostRows else {
      throw InputErrors([
        Diagnostic(
          sheet.wholeFile,
          "has \(sheet.rows.count) rows: a week has no more than \(Self.mostRows) "
            + "quarters of an hour", hint: "one row for each weekday and time")
      ])
    }
    let numbers = columns[2...].map { column in
      NumberColumn(
        sheet.rows.map { sheet.table.text(row: $0, column: column) }, expecting: 0...100_000)
    }
    var slots: [(slot: Visits.Slot, row: Int)] = []
    for (position, row) in sheet.rows.enumerated() {
      let texts = columns.map { sheet.table.text(row: row, column: $0).trimmed }
      let day = Weekday.allCases.first { $0.key == folded(texts[0]) }
      let label = try? HourLabel(texts[1])
      let weeks = numbers[1].values[position].flatMap { Int(exactly: $0) } ?? 0
      guard let day else {
        report(
          row, 0, "\"\(texts[0])\" is not a weekday", "write mon, tue, wed, thu, fri, sat, sun")
        continue
      }
      guard case .span(let span)? = label else {
        report(row, 1, "\"\(texts[1])\" is not a time", "write 10:00-11:00")
        continue
      }
      guard let visits = numbers[0].values[position], visits >= 0 else {
        report(row, 2, "\"\(texts[2])\" is not a number of visits", "write 0 or more, as in 41.5")
        continue
      }
      guard weeks > 0 else {
        report(row, 3, "\"\(texts[3])\" is not a number of weeks", "write 1 or more")
        continue
      }
      let slot = Visits.Slot(day: day, span: span, visits: visits, weeks: weeks)
      if let other = slots.first(where: {
        $0.slot.day == day && $0.slot.span.intersection(span) != nil
      }) {
        let place = sheet.table.source(row: other.row, column: columns[1])
        report(row, 1, "\(day.name) \(span.short) stands twice", "the other one is at \(place)")
      }
      slots.append((slot, row))
    }
    try problems.throwIfAny()
    return slots.map(\.slot)
  }

  private mutating func report(_ row: Int, _ column: Int, _ message: String, _ hint: String) {
    problems.add(
      Diagnostic(sheet.table.source(row: row, column: columns[column]), message, hint: hint))
  }
}
