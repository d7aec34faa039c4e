/// What the cells of columns hold.
extension CountsRecognition {
  /// Whether most cells of a column satisfy something; a few may be sums or remarks.
  func holds(_ column: Int, _ test: (String) -> Bool) -> Bool {
    let cells = sheet.sample(of: column)
    return !cells.isEmpty && cells.count { test($0.text) } * 10 >= cells.count * 7
  }

  static func isDate(_ text: String) -> Bool { WrittenDate(text)?.orders.isEmpty == false }

  static func isNumber(_ text: String) -> Bool { WrittenNumber(text) != nil }

  /// Whether a column that is named so holds days as a spreadsheet or Unix numbers them.
  func holdsNumberedDays(_ column: Int) -> Bool {
    headings[column].isDate
      && holds(column) { SpreadsheetDate.stamp(serial: $0) != nil || UnixTime.seconds($0) != nil }
  }

  func holdsFractions(_ column: Int) -> Bool {
    holds(column) { SpreadsheetDate.minutes(fraction: $0) != nil }
  }

  /// Whether the stamps of a column have times: midnight alone, as databases write it, is none.
  func holdsTimes(_ column: Int) -> Bool {
    let cells = sheet.sample(of: column)
    let timed = cells.count { cell in
      if let date = WrittenDate(cell.text) { return !date.isDay }
      if UnixTime.seconds(cell.text) != nil { return true }
      return SpreadsheetDate.stamp(serial: cell.text)?.minutes.map { $0 > 0 } ?? false
    }
    return timed * 2 > cells.count
  }
}
