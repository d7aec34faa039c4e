/// Works out weekdays and hours from codes such as `SQ003_SQ001`, which do not name them.
///
/// Seven codes are Monday to Sunday in order; the others are hours, whose first and last must be
/// told (`--hours 8-22`), evenly divided among them.
struct CodeMapping {
  /// The slot of each column, by index.
  let slots: [Survey.Slot]
  /// What was assumed, in words.
  let assumption: String

  /// Why the codes do not tell the slots.
  struct Problem: Error {
    let message: String
    let hint: String
  }

  /// Maps the row code and the column code of each column, hours evenly dividing the given span.
  init(
    _ codes: [(row: String, column: String)], hoursAre: ImportOptions.Side?, hours: TimeSpan?
  ) throws(Problem) {
    let rows = Self.ordered(codes.map(\.row))
    let columns = Self.ordered(codes.map(\.column))
    let hoursAreRows = try Self.hoursAreRows(rows, columns, hoursAre)
    let (hourCodes, dayCodes) = hoursAreRows ? (rows, columns) : (columns, rows)
    guard dayCodes.count == 7 else {
      throw Problem(
        message: "\(dayCodes.count) codes (\(Self.ends(dayCodes))) are not the seven weekdays",
        hint: Self.fullHeadings)
    }
    let (span, minutes) = try Self.division(hours, among: hourCodes)
    slots = codes.compactMap { code in
      let (hour, day) = hoursAreRows ? (code.row, code.column) : (code.column, code.row)
      guard let hourIndex = hourCodes.firstIndex(of: hour),
        let dayIndex = dayCodes.firstIndex(of: day)
      else { return nil }
      let start = span.start.advanced(byMinutes: hourIndex * minutes)
      return TimeSpan(start, start.advanced(byMinutes: minutes)).map {
        Survey.Slot(day: Weekday.allCases[dayIndex], span: $0)
      }
    }
    let first = span.start.advanced(byMinutes: minutes)
    assumption =
      "the codes do not name days and hours: \(Self.ends(dayCodes)) are taken as Monday to Sunday,"
      + " \(Self.ends(hourCodes)) as \(hourCodes.count) x \(minutes) minutes,"
      + " the first \(span.start.short)-\(first.short)"
  }

  static let fullHeadings = "export again with full question text as headings"

  private static func hoursAreRows(
    _ rows: [String], _ columns: [String], _ told: ImportOptions.Side?
  ) throws(Problem) -> Bool {
    if let told { return told == .rows }
    switch (rows.count == 7, columns.count == 7) {
    case (false, true): return true
    case (true, false): return false
    case (true, true):
      throw Problem(
        message: "7 row codes and 7 column codes: either may be the weekdays",
        hint: "say --hours-are rows or --hours-are columns")
    case (false, false):
      throw Problem(
        message: "\(rows.count) row codes (\(ends(rows))) and \(columns.count) column codes "
          + "(\(ends(columns))): neither are seven weekdays",
        hint: fullHeadings)
    }
  }

  private static func division(
    _ hours: TimeSpan?, among codes: [String]
  ) throws(Problem) -> (TimeSpan, Int) {
    guard let hours else {
      throw Problem(
        message: "which hours the codes \(ends(codes)) are, cannot be known",
        hint: "say --hours with the start of the first and the end of the last (8-22), "
          + "or \(fullHeadings)")
    }
    let minutes = hours.minutes / max(1, codes.count)
    guard minutes >= 15, minutes * codes.count == hours.minutes, minutes.isMultiple(of: 15) else {
      throw Problem(
        message: "--hours \(hours.short) does not divide evenly among the \(codes.count) codes "
          + ends(codes),
        hint: "give the start of the first hour and the end of the last")
    }
    return (hours, minutes)
  }

  /// The distinct codes by their number (SQ002 before SQ010), gaps filled in up to the highest.
  ///
  /// A code between others that no heading has is an hour that nobody was asked about.
  private static func ordered(_ codes: [String]) -> [String] {
    var seen: Set<String> = []
    let distinct = codes.filter { seen.insert($0).inserted }
    let parts = distinct.map { code in
      let digits = String(code.reversed().prefix { $0.isASCII && $0.isWholeNumber }.reversed())
      return (prefix: String(code.dropLast(digits.count)), digits: digits, number: Int(digits))
    }
    let numbers = parts.compactMap(\.number)
    guard numbers.count == distinct.count, Set(numbers).count == numbers.count,
      Set(parts.map(\.prefix)).count == 1,
      let first = parts.first, let last = numbers.max(), last <= 96, !numbers.contains(0)
    else { return distinct }
    let byNumber = Dictionary(zip(numbers, distinct)) { first, _ in first }
    return (1...max(1, last)).map { number in
      let text = String(number)
      let zeros = String(repeating: "0", count: max(0, first.digits.count - text.count))
      return byNumber[number] ?? first.prefix + zeros + text
    }
  }

  private static func ends(_ codes: [String]) -> String {
    codes.count > 1 ? "\(codes[0])...\(codes[codes.count - 1])" : codes.joined()
  }
}
