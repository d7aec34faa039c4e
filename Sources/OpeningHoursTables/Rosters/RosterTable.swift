/// A roster as a table: who worked or works from when to when.
///
/// The headings are `person`, `week` and `day`, or `date` in their place, `start` and `end`, in any order;
/// further columns are left alone.
public struct RosterTable: Sendable {
  /// One shift of somebody.
  public struct Row: Sendable, Hashable {
    /// Who has it, as it is written.
    public let person: String
    /// On which day.
    public let day: Day
    /// From when to when.
    public let span: TimeSpan
    /// Where the row begins.
    public let source: Source
    /// Where the day is stated.
    public let daySource: Source
  }

  /// The day of a shift.
  public enum Day: Sendable, Hashable {
    /// A day of a week by the week's number.
    case week(Int, Weekday)
    /// A day of the calendar.
    case date(CalendarDate)
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
    let table = try DelimitedTable(bytes: bytes, fileName: fileName)
    var reader = RosterTableReader(table)
    rows = reader.read()
    self.fileName = fileName
    guard reader.defects.isEmpty else { throw InputErrors(reader.defects.inReadingOrder) }
  }
}

/// Reads the rows of a roster and collects what is wrong with them.
private struct RosterTableReader {
  let table: DelimitedTable
  var defects: [Diagnostic] = []

  init(_ table: DelimitedTable) { self.table = table }

  /// The columns by what they hold.
  private struct Columns {
    let person: Int
    let day: (week: Int?, place: Int)
    /// A date beside week and day.
    let date: Int?
    let start: Int
    let end: Int
  }

  mutating func read() -> [RosterTable.Row] {
    guard let columns = columns() else { return [] }
    return (1..<max(1, table.rowCount)).compactMap { row in
      let cells = (0..<table.width(ofRow: row)).map { table.text(row: row, column: $0) }
      return cells.allSatisfy(\.trimmed.isEmpty) ? nil : read(row, columns)
    }
  }

  private mutating func columns() -> Columns? {
    let file = Source.file(table.fileName, line: nil, column: nil)
    let hint = "the headings are person, week, day, start, end; or date in place of week and day"
    guard table.rowCount > 0 else {
      defects.append(Diagnostic(file, "is empty", hint: hint))
      return nil
    }
    let headings = (0..<table.width(ofRow: 0)).map { folded(table.text(row: 0, column: $0)) }
    func column(_ name: String) -> Int? { headings.firstIndex(of: name) }
    let date = column("date")
    let hasWeek = column("week") != nil && column("day") != nil
    let missing =
      ["person", "start", "end"].filter { column($0) == nil }
      + (hasWeek || date != nil ? [] : ["day"])
    guard missing.isEmpty, let person = column("person"), let start = column("start"),
      let end = column("end"), let day = hasWeek ? column("day") : date
    else {
      let near = missing.first.flatMap { suggestion(for: $0, among: headings) }
      defects.append(
        Diagnostic(
          table.source(row: 0, column: 0), "no heading \(missing.joined(separator: ", "))",
          hint: near.map { "is it \"\($0)\"? " + hint } ?? hint))
      return nil
    }
    return Columns(
      person: person, day: (hasWeek ? column("week") : nil, day), date: hasWeek ? date : nil,
      start: start, end: end)
  }

  private mutating func read(_ row: Int, _ columns: Columns) -> RosterTable.Row? {
    guard let day = day(row, columns), let start = time(row, columns.start),
      let end = time(row, columns.end)
    else { return nil }
    let source = table.source(row: row, column: columns.person)
    let person = table.text(row: row, column: columns.person).trimmed
    guard !person.isEmpty else { return report(source, "the row names nobody", "write a name") }
    guard let span = TimeSpan(start, end) else {
      return report(
        table.source(row: row, column: columns.end),
        "the shift \(start.short)-\(end.short) ends before it begins",
        "times run from 0:00 to 24:00 within one day")
    }
    return RosterTable.Row(
      person: person, day: day, span: span, source: source,
      daySource: table.source(row: row, column: columns.day.week ?? columns.day.place))
  }

  private mutating func day(_ row: Int, _ columns: Columns) -> RosterTable.Day? {
    let source = table.source(row: row, column: columns.day.place)
    let text = table.text(row: row, column: columns.day.place).trimmed
    guard let week = columns.day.week else {
      guard let date = CalendarDate(iso: text) else {
        return report(source, "\"\(text)\" is no date", "write 2027-01-04")
      }
      return .date(date)
    }
    let number = table.text(row: row, column: week).trimmed.withPlainMarks
    let digits = number.hasPrefix("-") ? String(number.dropFirst()) : number
    guard let size = TimeText.wholeNumber(digits), size <= 999 else {
      return report(
        table.source(row: row, column: week), "\"\(number)\" is no week", "write 1, 2, 3 ...")
    }
    do {
      let weekday = try DaysText.day(text)
      guard agrees(row, columns.date, with: weekday) else { return nil }
      return .week(number.hasPrefix("-") ? -size : size, weekday)
    } catch {
      defects.append(error.at(source))
      return nil
    }
  }

  /// Whether a date beside the day, where there is one, is on such a day.
  private mutating func agrees(_ row: Int, _ column: Int?, with day: Weekday) -> Bool {
    guard let column else { return true }
    let text = table.text(row: row, column: column).trimmed
    guard !text.isEmpty else { return true }
    let source = table.source(row: row, column: column)
    guard let date = CalendarDate(iso: text) else {
      defects.append(Diagnostic(source, "\"\(text)\" is no date", hint: "write 2027-01-04"))
      return false
    }
    guard date.weekday == day else {
      defects.append(
        Diagnostic(
          source, "\(date) is a \(date.weekday.name), and the day beside it \(day.name)",
          hint: "correct the one or the other"))
      return false
    }
    return true
  }

  /// A time on the quarter hour, on which shifts begin and end.
  private mutating func time(_ row: Int, _ column: Int) -> TimeOfDay? {
    let source = table.source(row: row, column: column)
    let text = table.text(row: row, column: column).trimmed
    do {
      let time = try TimeText.time(text)
      guard time.minutes % 15 == 0 else {
        return report(
          source, "\(text) is not on the quarter hour, where shifts begin and end",
          "write \(time.minutes / 60):\(["00", "15", "30", "45"][time.minutes % 60 / 15])")
      }
      return time
    } catch {
      defects.append(error.at(source))
      return nil
    }
  }

  private mutating func report<Value>(
    _ source: Source, _ message: String, _ hint: String
  ) -> Value? {
    defects.append(Diagnostic(source, message, hint: hint))
    return nil
  }
}
