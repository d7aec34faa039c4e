/// Reading files with a column for each hour, or for each date.
extension CountsReader {
  /// A row for each date, a column for each hour.
  mutating func readHours(_ across: CountsLayout.HoursAcross) throws(InputErrors) {
    for hour in across.hours where hour.isRewritten {
      if let start = TimeOfDay(minutes: hour.hour.start),
        let end = hour.hour.end.flatMap({ TimeOfDay(minutes: $0) }), let span = TimeSpan(start, end)
      {
        findings.append(.hourRewritten(text: sheet.headings[hour.column], span: span))
      }
    }
    if CountsRecognition.end(sheet.headings[across.hours[0].column]) != nil {
      findings.append(.stampsAreEnds(.heading))
    }
    let hours = try resolved(
      across.hours.map(\.hour), place: sheet.source(ofHeading: across.hours[0].column))
    let isNumbered = CountsRecognition(sheet, options).holdsNumberedDays(across.date)
    if isNumbered { findings.append(.numberedDays) }
    var orders = DateOrders()
    for row in sheet.rows {
      orders.add(sheet.text(row, across.date), row: row, column: across.date)
    }
    var parser = StampParser(
      order: try orders.decided(options.dateOrder, in: sheet), isNumbered: isNumbered)
    var counters = CounterNames(sheet, columns: across.counters, counts: [across.hours[0].column])
    let numbers = try CountNumbers(
      sheet, columns: across.hours.map(\.column), mark: options.decimalMark)
    let directions = across.direction.map { DirectionColumn(sheet, $0) }
    var previous: Int?
    for row in sheet.rows {
      let text = sheet.text(row, across.date)
      let day = text.isEmpty && !across.counters.isEmpty ? previous : parser.day(text)
      guard let day else {
        oddities.add(
          "are not a date", row: row, column: across.date, hint: SpreadsheetDate.cause(of: text),
          "\"\(text)\" is not a date: the row is left out")
        continue
      }
      previous = day
      let counter = counters.counter(row: row, column: across.hours[0].column)
      for (position, hour) in across.hours.enumerated() {
        guard let value = value(numbers, row, hour.column) else { continue }
        if let directions, !directions.isIn(row) {
          outs = (outs ?? 0) + value
          continue
        }
        let moment = try moment(day, hours[position], row, across.date)
        take(value, moment, counter, row, hour.column)
      }
    }
    try keepCounters(counters)
  }

  /// A row for each hour, a column for each date.
  mutating func readDates(_ across: CountsLayout.DatesAcross) throws(InputErrors) {
    var orders = DateOrders()
    for date in across.dates {
      orders.add(sheet.headings[date.column], row: sheet.header, column: date.column)
    }
    let order = try orders.decided(options.dateOrder, in: sheet)
    var read: [(row: Int, hour: HourText)] = []
    for row in sheet.rows {
      let text = sheet.text(row, across.hour)
      if let hour = HourText(text) {
        read.append((row, hour))
      } else if let span = SpreadsheetDate.hours(text) {
        read.append((row, HourText(start: span.start.minutes, end: span.end.minutes)))
        findings.append(.hourRewritten(text: text, span: span))
      } else {
        oddities.add(
          "are not an hour", row: row, column: across.hour, hint: SpreadsheetDate.cause(of: text),
          "\"\(text)\" is not an hour: the row is left out")
      }
    }
    let hours = try resolved(
      read.map(\.hour), place: sheet.table.source(row: read.first?.row ?? 0, column: across.hour))
    let numbers = try CountNumbers(
      sheet, columns: across.dates.map(\.column), mark: options.decimalMark)
    names = [sheet.headings[across.hour]]
    for (position, entry) in read.enumerated() {
      for date in across.dates {
        guard let day = date.date.date(order), let value = value(numbers, entry.row, date.column)
        else { continue }
        let moment = try moment(day.daysSince1970, hours[position], entry.row, across.hour)
        take(value, moment, 0, entry.row, date.column)
      }
    }
  }

  /// The moment of a day and an hour that stand apart.
  private mutating func moment(
    _ day: Int, _ hour: HourText, _ row: Int, _ column: Int
  ) throws(InputErrors) -> Moment {
    if hour.start == 1440 { hasMidnightEnd = true }
    let stamp = Stamp(day: day, minute: hour.start, end: hour.end, hasHalf: hour.hasHalf)
    return try clock.moment(stamp, row: row, column, sheet)
  }

  /// Hours of one day, taken to the 24-hour clock; it is asked for where they leave it open.
  private mutating func resolved(
    _ hours: [HourText], place: Source
  ) throws(InputErrors) -> [HourText] {
    if options.clock == .twentyFourHours || !TwelveHourClock.isLikely(hours) { return hours }
    guard options.clock == .twelveHours else { throw InputErrors([RowStamps.clockQuestion(place)]) }
    findings.append(.twelveHourClock)
    return TwelveHourClock.resolved(hours)
  }
}
