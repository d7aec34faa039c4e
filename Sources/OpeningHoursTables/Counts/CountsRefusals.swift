/// Why a file cannot be read as a counter's: which column was tried as what, and which cell failed.
extension CountsRecognition {
  /// No column holds dates; and whether they are periods instead, such as weeks.
  func noDates() -> (message: Diagnostic, isAboutPeriod: Bool) {
    let sheet = sheet
    let likely = sheet.headings.indices.filter { headings[$0].isDate }.max { left, right in
      share(of: left) < share(of: right)
    }
    let calendar = sheet.headings.indices.first { headings[$0].isCalendar && !headings[$0].isDate }
    guard let column = likely ?? calendar else { return (Self.nothing(sheet.table), false) }
    let failing = sheet.sample(of: column).first { !Self.isDate($0.text) }
    let place = failing.map { sheet.table.source(row: $0.row, column: column) }
    let text = failing?.text ?? ""
    if let period = Self.longPeriod(text) {
      return (
        Diagnostic(
          place ?? sheet.source(ofHeading: column),
          "\"\(text)\" is a \(period): these are totals of \(period)s",
          hint: "counts by hour are needed: ask for the counter's hourly export"), true
      )
    }
    return (
      Diagnostic(
        place ?? sheet.source(ofHeading: column),
        "which columns hold date, time and count cannot be told: \"\(sheet.headings[column])\" was "
          + "tried as the date, and \"\(text)\" is none",
        hint: SpreadsheetDate.cause(of: text) ?? "write 2025-03-31 or 31.03.2025, with the year"),
      false
    )
  }

  private func share(of column: Int) -> Double {
    let cells = sheet.sample(of: column)
    return cells.isEmpty
      ? -1 : Double(cells.count { Self.isDate($0.text) }) / Double(cells.count)
  }

  /// The period that a text names: a week, a month or a year.
  static func longPeriod(_ text: String) -> String? {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    let numbers = words.compactMap { TimeText.wholeNumber($0) }
    if words.contains(where: { ["kw", "week", "woche", "w", "wk"].contains(folded($0)) })
      || words.contains(where: { $0.first == "W" && TimeText.wholeNumber($0.dropFirst()) != nil })
    {
      return "week"
    }
    let names = words.compactMap { MonthNames.month($0) }
    if names.count == 1, numbers.count <= 1, words.count <= 2 { return "month" }
    guard numbers.contains(where: { 2000...2099 ~= $0 }) else { return nil }
    if numbers.count == 2, words.count == 2 { return "month" }
    return words.count == 1 ? "year" : nil
  }

  /// Dates without a time.
  func noTimes(besides stamp: Int) -> Diagnostic {
    let parts = sheet.headings.indices.first { column in
      column != stamp && holds(column) { DayPart.reading($0).map { $0.span == nil } == true }
    }
    if let parts, let cell = sheet.sample(of: parts).first {
      return DayPart.withoutHours(
        cell.text, at: sheet.table.source(row: cell.row, column: parts))
    }
    let tried = sheet.headings.indices.first {
      $0 != stamp && headings[$0].isTime && !sheet.sample(of: $0).isEmpty
    }
    if let tried, let failing = sheet.sample(of: tried).first(where: { HourText($0.text) == nil }) {
      return Diagnostic(
        sheet.table.source(row: failing.row, column: tried),
        "which columns hold date, time and count cannot be told: \"\(sheet.headings[tried])\" was "
          + "tried as the time, and \"\(failing.text)\" is none",
        hint: SpreadsheetDate.cause(of: failing.text) ?? "write 10:00 or 10-11")
    }
    return Diagnostic(
      sheet.source(ofHeading: stamp),
      "\"\(sheet.headings[stamp])\" holds days without a time: these are totals of days",
      hint: "counts by hour are needed: ask for the counter's hourly export")
  }

  /// Whether a text is a day and a month and nothing else: "03.03.", "3/31".
  private static func isDayWithoutYear(_ text: String) -> Bool {
    let numbers = text.split { "./".contains($0) }.map { TimeText.wholeNumber($0) }
    guard numbers.count == 2, !numbers.contains(nil), text.contains("/") || text.hasSuffix(".")
    else { return false }
    let (one, other) = (numbers[0] ?? 0, numbers[1] ?? 0)
    return min(one, other) > 0 && min(one, other) < 13 && max(one, other) < 32
  }

  /// Nothing in the file looks like a counter's.
  static func nothing(_ table: DelimitedTable) -> Diagnostic {
    let row = (0..<min(30, table.rowCount)).first { table.width(ofRow: $0) > 1 } ?? 0
    guard table.rowCount > 0 else {
      return Diagnostic(
        .file(table.fileName, line: nil, column: nil), "is empty",
        hint: "it needs a row of headings")
    }
    let all = (0..<min(400, table.width(ofRow: row))).map {
      table.text(row: row, column: $0).trimmed
    }
    if let column = all.firstIndex(where: isDayWithoutYear),
      all.count(where: isDayWithoutYear) > 2
    {
      return Diagnostic(
        table.source(row: row, column: column), "\"\(all[column])\" is a day without its year",
        hint: "write the dates with their year, as in 31.03.2025")
    }
    let cells = (0..<min(8, table.width(ofRow: row))).map {
      QuestionChoice.shortened(table.text(row: row, column: $0).trimmed)
    }
    if cells.contains(where: { CountsRecognition.isDate($0) }) {
      return Diagnostic(
        table.source(row: row, column: 0),
        "which columns hold date, time and count cannot be told: there is no row of headings",
        hint: "put one above, as in  timestamp,in")
    }
    return Diagnostic(
      table.source(row: row, column: 0),
      "which columns hold date, time and count cannot be told from "
        + cells.joined(separator: ", "),
      hint: "a date, a time beside it or in it, and a count are needed")
  }
}
