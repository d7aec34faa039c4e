/// What spreadsheets make of dates and times when they hand them on as something else.
enum SpreadsheetDate {
  /// The days that serial numbers of a spreadsheet count, in the years 2000 to 2099.
  private static let serials = 36_526..<73_051

  /// The day of a serial number as Excel counts it (1 is 1900-01-01), with the part of the day.
  ///
  /// Only meant for a column that is known to hold days: `45719.416667` is 2025-03-03 10:00.
  static func stamp(serial text: String) -> (date: CalendarDate, minutes: Int?)? {
    guard let (whole, part) = parts(text), serials.contains(whole) else { return nil }
    // 1970-01-01 is day 25,569.
    let date = CalendarDate(daysSince1970: whole - 25_569)
    guard let part else { return (date, nil) }
    let minutes = Int((part * 1440).rounded())
    return minutes < 1440 ? (date, minutes) : (date.advanced(byDays: 1), 0)
  }

  /// The minute of the day that a part of a day stands for: `0.416667` is 10:00.
  static func minutes(fraction text: String) -> Int? {
    guard let (whole, part) = parts(text), whole == 0 else { return nil }
    guard let part else { return text == "0" ? 0 : nil }
    return Int((part * 1440).rounded())
  }

  private static func parts(_ text: String) -> (whole: Int, part: Double?)? {
    let sides = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(sides.count), let whole = TimeText.wholeNumber(sides[0]),
      sides.dropFirst().allSatisfy({
        !$0.isEmpty && $0.count <= 15 && $0.allSatisfy { $0.isASCII && $0.isNumber }
      })
    else { return nil }
    return (whole, sides.count == 2 ? Double("0.\(sides[1])") : nil)
  }

  /// The hours of which a spreadsheet has made a date, the likeliest where there are several.
  ///
  /// Whether it was so, only the neighbours of the cell can tell.
  static func hours(_ text: String) -> TimeSpan? {
    guard let typed = DateMadeOfHours(text)?.hours.first,
      case .span(let span)? = try? HourLabel(typed)
    else { return nil }
    return span
  }

  /// The likely cause why a cell is not what its column holds, or nothing.
  static func cause(of text: String) -> String? {
    let plain = text.trimmed
    if plain.count > 1, plain.allSatisfy({ $0 == "#" }) {
      return "the spreadsheet's column was too narrow: widen it and save again"
    }
    if plain.hasPrefix("#") { return "a formula of the spreadsheet has failed" }
    guard let span = hours(plain) else { return nil }
    return "a spreadsheet has made a date of \(span.short): format the cells as text"
  }
}
