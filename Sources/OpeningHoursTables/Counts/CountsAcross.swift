/// Layouts with a column for each hour, or for each date.
extension CountsRecognition {
  /// The columns of dates, where each has one and the rows are hours.
  func datesAcross() -> CountsLayout? {
    // Where the first columns hold no dates, thousands of others need no look.
    let front = sheet.headings.prefix(Self.mostBeforeDates)
    guard front.count(where: { Self.isDate($0) }) * 3 > front.count else { return nil }
    let across = sheet.headings.indices.dropFirst().compactMap { column in
      WrittenDate(sheet.headings[column]).map {
        CountsLayout.DateColumn(column: column, date: $0)
      }
    }.filter { !$0.date.orders.isEmpty }
    guard across.count >= 3, across.count * 2 > sheet.headings.count,
      let hour = (0..<across[0].column).first(where: { column in
        // Dates may look like rewritten hours; that they are, a true hour among them shows.
        holds(column) { Self.isHour($0, allowing: true) }
          && sheet.sample(of: column).contains { HourText($0.text) != nil }
      })
    else { return nil }
    return .datesAcross(.init(hour: hour, dates: across))
  }

  static func isHour(_ text: String, allowing rewritten: Bool) -> Bool {
    HourText(text) != nil || rewritten && SpreadsheetDate.hours(text) != nil
  }

  /// The columns of hours beside a column of dates.
  ///
  /// - Throws: for headings among them that are no hours.
  func hoursAcross(besides date: Int) throws(InputErrors) -> [CountsLayout.HourColumn]? {
    try refuseParts(besides: date)
    let ends = try endColumns(besides: date)
    if !ends.isEmpty { return ends }
    var columns = sheet.headings.indices.filter { $0 != date }.compactMap { column in
      HourText(sheet.headings[column]).map {
        CountsLayout.HourColumn(column: column, hour: $0, isRewritten: false)
      }
    }
    let written = Set(columns.map(\.column))
    let rewritten = sheet.headings.indices.filter { $0 != date && !written.contains($0) }
      .compactMap { column in
        SpreadsheetDate.hours(sheet.headings[column]).map {
          CountsLayout.HourColumn(
            column: column, hour: HourText(start: $0.start.minutes, end: $0.end.minutes),
            isRewritten: true)
        }
      }
    let others = headings.count { !$0.isTotal && !$0.isMean && !$0.isCalendar } - 1
    // A day has fewer parts than hours.
    let least = columns.allSatisfy { DayPart.reading(sheet.headings[$0.column]) != nil } ? 2 : 3
    guard columns.count + rewritten.count >= least, columns.count >= 1 || rewritten.count > 3,
      (columns.count + rewritten.count) * 2 > min(others, sheet.headings.count - 1)
    else { return nil }
    columns = (columns + rewritten).sorted { $0.column < $1.column }
    try refuseUnlikely(columns)
    try refuseOthers(between: columns)
    return columns
  }

  /// Refuses parts of the day whose hours nobody states.
  private func refuseParts(besides date: Int) throws(InputErrors) {
    let parts = sheet.headings.indices.filter { column in
      column != date && DayPart.reading(sheet.headings[column]).map { $0.span == nil } == true
    }
    guard parts.count > 1 else { return }
    throw InputErrors(
      parts.map { column in
        DayPart.withoutHours(sheet.headings[column], at: sheet.source(ofHeading: column))
      })
  }

  /// The columns of hours where each heading tells only when its stretch ends: "bis 10", "until 11".
  ///
  /// - Throws: for ends at unequal distances, which leave open when the stretches begin.
  private func endColumns(
    besides date: Int
  ) throws(InputErrors) -> [CountsLayout.HourColumn] {
    let ends = sheet.headings.indices.filter { $0 != date }.compactMap { column in
      Self.end(sheet.headings[column]).map { (column: column, minutes: $0) }
    }
    guard ends.count > 2 else { return [] }
    let distances = Set(zip(ends, ends.dropFirst()).map { $1.minutes - $0.minutes })
    guard distances.count == 1, let distance = distances.first, distance > 0,
      ends[0].minutes >= distance
    else {
      throw InputErrors([
        Diagnostic(
          sheet.source(ofHeading: ends[0].column),
          "the headings tell when stretches end, not when they begin, and the ends are not equally far "
            + "apart", hint: "write 9-10 or 09:00-10:00")
      ])
    }
    return ends.map { end in
      CountsLayout.HourColumn(
        column: end.column, hour: HourText(start: end.minutes - distance, end: end.minutes),
        isRewritten: false)
    }
  }

  /// The minute of the day that a heading names as an end.
  static func end(_ heading: String) -> Int? {
    let words = heading.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, TableHeading(words[0]).isEnd, let hour = HourText(words[1]),
      hour.end == nil
    else { return nil }
    return hour.start == 0 ? 1440 : hour.start
  }

  /// Refuses headings of which a spreadsheet has made a date, unless their neighbours prove the hour.
  private func refuseUnlikely(_ columns: [CountsLayout.HourColumn]) throws(InputErrors) {
    let problems = columns.indices.filter { columns[$0].isRewritten }.compactMap { index in
      let hour = columns[index].hour
      let before = index > 0 ? columns[index - 1].hour.end : nil
      let after = index + 1 < columns.count ? columns[index + 1].hour.start : nil
      let fits = (before ?? hour.start) == hour.start && (after ?? hour.end) == hour.end
      return fits && (before != nil || after != nil) ? nil : columns[index].column
    }
    guard problems.isEmpty else {
      throw InputErrors(
        problems.map { column in
          Diagnostic(
            sheet.source(ofHeading: column), "\"\(sheet.headings[column])\" is not an hour",
            hint: SpreadsheetDate.cause(of: sheet.headings[column])
              ?? "write 9-10 or 09:00-10:00")
        })
    }
  }

  /// Refuses a heading between hours that is none: its counts would be lost without a word.
  private func refuseOthers(between columns: [CountsLayout.HourColumn]) throws(InputErrors) {
    guard let first = columns.first?.column, let last = columns.last?.column else { return }
    let hours = Set(columns.map(\.column))
    let strangers = (first...last).filter { column in
      let heading = headings[column]
      guard !hours.contains(column), !heading.isTotal, !heading.isMean, !heading.isOuts else {
        return false
      }
      return !sheet.headings[column].isEmpty || !sheet.sample(of: column).isEmpty
    }
    guard !strangers.isEmpty else { return }
    throw InputErrors(
      strangers.prefix(20).map { column in
        let text = sheet.headings[column]
        return Diagnostic(
          sheet.source(ofHeading: column),
          text.isEmpty
            ? "a column of counts without a heading between the hours"
            : "\"\(text)\" stands between the hours and is not an hour",
          hint: SpreadsheetDate.cause(of: text) ?? "write 9-10 or 09:00-10:00")
      })
  }
}
