/// Times, spans and lengths as plan files and flags write them.
package enum TimeText {
  /// A time of day: "9", "9:30", "09:30", "24".
  package static func time(_ text: String) throws(TextError) -> TimeOfDay {
    let parts = text.trimmed.withPlainMarks.split(
      separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.map { wholeNumber($0) }
    guard (1...2).contains(parts.count), let hour = numbers.first ?? nil,
      parts.count == 1 || parts[1].count == 2, let minute = parts.count == 2 ? numbers[1] : 0
    else { throw TextError("\"\(text)\" is not a time", hint: "write 9, 9:30 or 20:00") }
    guard hour <= 24, minute < 60, let time = TimeOfDay(minutes: hour * 60 + minute) else {
      throw TextError("\"\(text)\" is not a time of day", hint: "a day runs from 0:00 to 24:00")
    }
    return time
  }

  /// The spans of one day: "9-13+14-20"; "13-" and "-18" are open towards the frame's end or start.
  ///
  /// Commas part spans too, "closed" is no span at all.
  package static func spans(_ text: String, frame: TimeSpan) throws(TextError) -> [TimeSpan] {
    let plain = text.withPlainMarks.trimmed
    if ["closed", "off"].contains(plain.lowercased()) { return [] }
    var spans: [TimeSpan] = []
    for part in plain.split(whereSeparator: { $0 == "+" || $0 == "," }) {
      let span = try span(String(part).trimmed, frame: frame)
      if let other = spans.first(where: { $0.intersection(span) != nil }) {
        throw TextError("\(span.short) and \(other.short) overlap", hint: "write them as one span")
      }
      spans.append(span)
    }
    guard !spans.isEmpty else {
      throw TextError("\"\(text)\" names no time", hint: "write 9-20, 9-13+14-20, 13- or closed")
    }
    return spans.sorted()
  }

  /// A length of time in minutes: "3", "3.5" or "3,5" hours, "3 h", "90 min", "1:30".
  package static func minutes(_ text: String) throws(TextError) -> Int {
    let plain = text.trimmed.lowercased()
    for unit in ["minutes", "min"] where plain.hasSuffix(unit) {
      if let minutes = wholeNumber(plain.dropLast(unit.count).trimmed[...]) { return minutes }
    }
    if let colon = plain.firstIndex(of: ":"), let hours = wholeNumber(plain[..<colon]),
      let minutes = wholeNumber(plain[plain.index(after: colon)...]), minutes < 60
    {
      return hours * 60 + minutes
    }
    var number = plain
    for unit in ["hours", "hour", "h"] where number.hasSuffix(unit) {
      number = String(number.dropLast(unit.count)).trimmed
      break
    }
    guard let hours = try amount(number), hours <= 100_000 else {
      throw TextError(
        "\"\(text)\" is not a length of time", hint: "write hours as 3 or 3.5, or 90 min")
    }
    return Int((hours * 60).rounded())
  }

  /// A whole number without a sign, of at most nine digits.
  package static func wholeNumber(_ text: some StringProtocol) -> Int? {
    guard (1...9).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(text)
  }

  /// A number without a sign, with a decimal point or comma: "3", "3.5", "3,5".
  package static func decimal(_ text: String) -> Double? {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { ".,".contains($0) })
    guard (1...2).contains(parts.count), parts.allSatisfy({ wholeNumber($0) != nil }) else {
      return nil
    }
    return Double(parts.joined(separator: "."))
  }

  /// A number of hours or an amount of money without a sign, with thousands grouped or not.
  ///
  /// - Parameter text: The number: "3,5", "5200", "5 200", "12.345,50".
  /// - Returns: Its value; nothing for what is no number.
  /// - Throws: `TextError` where a lone mark stands before exactly three digits, as in "5.200": some write
  ///   thousands so and some decimals, and either reading can close a library.
  package static func amount(_ text: String) throws(TextError) -> Double? {
    guard text.first?.isASCII == true, text.first?.isNumber == true, text.last != "%",
      text.count <= 20, let number = WrittenNumber(text)
    else { return nil }
    let readings = DecimalMark.allCases.compactMap { number.value(decimalMark: $0) }
    guard let greater = readings.max(), let smaller = readings.min(), greater != smaller else {
      return readings.first
    }
    let thousands = text.filter(\.isNumber)
    let decimals = text.drop { $0.isNumber }.dropFirst()
    let whole = text.prefix { $0.isNumber }
    let kept = decimals.trimmedZeros
    let short = kept.isEmpty ? "\(whole)" : "\(whole).\(kept)"
    // Three decimals would be asked about again.
    let written = kept.count == 3 ? short + "0" : short
    throw TextError(
      "\"\(text)\" can be read as \(thousands) or as \(short)",
      hint: "write \(thousands), or \(written) if that is meant")
  }

  private static func span(_ text: String, frame: TimeSpan) throws(TextError) -> TimeSpan {
    guard let dash = text.firstIndex(of: "-"), text != "-" else {
      throw TextError("\"\(text)\" is not a time span", hint: "write 9-20, 13- or -18")
    }
    let before = String(text[..<dash]).trimmed
    let after = String(text[text.index(after: dash)...]).trimmed
    let start = before.isEmpty ? frame.start : try time(before)
    let end = after.isEmpty ? frame.end : try time(after)
    guard let span = TimeSpan(start, end) else {
      throw TextError(
        "\"\(text)\" ends before it begins", hint: "times run from 0:00 to 24:00 within one day")
    }
    return span
  }
}

extension Substring {
  /// Without zeros at the end.
  fileprivate var trimmedZeros: Substring {
    var rest = self
    while rest.last == "0" { rest.removeLast() }
    return rest
  }
}

extension StringProtocol {
  /// The text with en dashes, em dashes and minus signs written as "-", and wide colons as ":".
  package var withPlainMarks: String {
    String(
      map { character in
        switch character {
        case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": "-"
        case "\u{FF1A}", "\u{2236}", "\u{A789}": ":"
        default: character
        }
      })
  }
}
