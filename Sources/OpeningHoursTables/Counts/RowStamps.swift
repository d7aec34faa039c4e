/// The moments of a file with a row for each time, as they are written.
struct RowStamps {
  /// By the position of the row; nothing where it has no readable time.
  private(set) var stamps: [Stamp?] = []
  /// How many rows had no day of their own.
  private(set) var carriedDown = 0
  /// Whether days stood as numbers.
  let isNumbered: Bool
  /// Hours of which a spreadsheet had made dates.
  private(set) var rewritten: [CountsFinding] = []
  /// Rows without a readable time.
  private(set) var oddities = CountsOddities()
  private let sheet: CountsSheet
  private let columns: CountsColumns
  private let options: CountsOptions

  init(
    _ sheet: CountsSheet, _ columns: CountsColumns, _ options: CountsOptions
  ) throws(InputErrors) {
    self.sheet = sheet
    self.columns = columns
    self.options = options
    let recognition = CountsRecognition(sheet, options)
    isNumbered = recognition.holdsNumberedDays(columns.stamp)
    var orders = DateOrders()
    for row in sheet.rows {
      orders.add(sheet.text(row, columns.stamp), row: row, column: columns.stamp)
    }
    var parser = StampParser(
      order: try orders.decided(options.dateOrder, in: sheet), isNumbered: isNumbered)
    let hasFractions =
      columns.time.map { column in
        recognition.holdsFractions(column) && !recognition.holds(column) { HourText($0) != nil }
      } ?? false
    stamps.reserveCapacity(sheet.rows.count)
    var previous: Int?
    for row in sheet.rows {
      if let time = columns.time {
        stamps.append(stamp(row, time, hasFractions, &parser, &previous))
      } else {
        stamps.append(stamp(row, &parser))
      }
    }
  }

  /// A row whose stamp has the time.
  private mutating func stamp(_ row: Int, _ parser: inout StampParser) -> Stamp? {
    let text = sheet.text(row, columns.stamp)
    guard var stamp = parser.stamp(text) else {
      note(row, text, WrittenDate(text) == nil ? "date" : "time")
      return nil
    }
    if let end = columns.end {
      let last = sheet.text(row, end)
      if let moment = parser.stamp(last) {
        let length = (moment.day - stamp.day) * 1440 + moment.minute - stamp.minute
        if length > 0, length <= 1440 { stamp.end = stamp.minute + length }
      } else if let hour = HourText(last) {
        stamp.end = hour.start == 0 ? 1440 : hour.start
      }
      stamp.end = stamp.end.map { $0 % 15 == 14 && stamp.minute % 15 == 0 ? $0 + 1 : $0 }
    }
    return stamp
  }

  /// A row whose day and time stand apart.
  private mutating func stamp(
    _ row: Int, _ column: Int, _ fractions: Bool, _ parser: inout StampParser,
    _ previous: inout Int?
  ) -> Stamp? {
    let date = sheet.text(row, columns.stamp)
    let text = sheet.text(row, column)
    var day = parser.day(date)
    if date.isEmpty, !text.isEmpty, previous != nil {
      day = previous
      carriedDown += 1
    }
    guard let day else {
      note(row, date, "date")
      return nil
    }
    previous = day
    var hour = parser.hour(text, fractions: fractions)
    if hour == nil, let span = SpreadsheetDate.hours(text) {
      hour = HourText(start: span.start.minutes, end: span.end.minutes)
      let finding = CountsFinding.hourRewritten(text: text, span: span)
      if !rewritten.contains(finding) { rewritten.append(finding) }
    }
    guard let hour else {
      note(row, text, "time")
      return nil
    }
    var stamp = Stamp(day: day, minute: hour.start, end: hour.end, hasHalf: hour.hasHalf)
    if let end = columns.end {
      let last = sheet.text(row, end)
      if let hour = parser.hour(last, fractions: fractions) {
        let minutes = hour.start == 0 ? 1440 : hour.start
        stamp.end = minutes % 15 == 14 && stamp.minute % 15 == 0 ? minutes + 1 : minutes
      }
    }
    return stamp
  }

  private mutating func note(_ row: Int, _ text: String, _ what: String) {
    let column = columns.counts.first ?? 0
    oddities.add(
      "stand beside what is not a \(what)", row: row, column: column,
      hint: SpreadsheetDate.cause(of: text),
      "\"\(sheet.text(row, column))\" stands beside \"\(text)\", which is not a \(what)")
  }

  // MARK: The twelve-hour clock

  /// Takes times without am or pm to the 24-hour clock, where that was said.
  ///
  /// - Returns: Whether anything was changed.
  /// - Throws: the question, where the times leave it open and nothing was said.
  mutating func resolveClock() throws(InputErrors) -> Bool {
    guard options.clock != .twentyFourHours else { return false }
    let isOpen = stamps.allSatisfy { stamp in
      stamp.map { (60..<780).contains($0.minute) && !$0.hasHalf && $0.offset == nil } ?? true
    }
    let hours = Set(stamps.compactMap { $0.map { $0.minute / 60 } })
    let backwards = stamps.contains { stamp in
      stamp.map { $0.end.map { end in end < stamp?.minute ?? 0 } ?? false } ?? false
    }
    let isLikely = isOpen && (hours.contains(12) && hours.contains { $0 < 7 } || backwards)
    guard isLikely || options.clock == .twelveHours else { return false }
    guard options.clock == .twelveHours else {
      let position = stamps.firstIndex { ($0?.minute ?? 1440) < 420 } ?? 0
      throw InputErrors([
        Self.clockQuestion(
          sheet.table.source(row: sheet.rows[position], column: columns.time ?? columns.stamp))
      ])
    }
    resolve()
    return true
  }

  private mutating func resolve() {
    var days: [String: [Int]] = [:]
    for (position, stamp) in stamps.enumerated() {
      guard let stamp else { continue }
      let counters = columns.counters.map { sheet.text(sheet.rows[position], $0) }
      days[([String(stamp.day)] + counters).joined(separator: "\u{1F}"), default: []]
        .append(position)
    }
    for positions in days.values {
      let times = positions.map { position in
        HourText(
          start: stamps[position]?.minute ?? 0, end: stamps[position]?.end,
          hasHalf: stamps[position]?.hasHalf ?? false)
      }
      for (position, time) in zip(positions, TwelveHourClock.resolvedInAnyOrder(times)) {
        stamps[position]?.minute = time.start
        stamps[position]?.end = time.end
      }
    }
  }

  /// Asks which clock the times are of.
  static func clockQuestion(_ place: Source) -> Diagnostic {
    Diagnostic(
      place, "the hours run from 12 to 1 and never beyond 12: the 12-hour clock without am and pm?",
      hint: "say --clock 12 if 1:00 is the afternoon, --clock 24 if it is the night")
  }
}
