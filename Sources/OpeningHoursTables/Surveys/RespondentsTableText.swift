/// A survey as the table of respondents that ``RespondentsTable`` reads again.
///
///     id,age,weight,mon 08:00-09:00,mon 09:00-10:00
///     1,18-25,1,1,0
///     2,65+,1,,1
///
/// `1` is ticked, `0` asked and not ticked, blank not shown. A cell that a spreadsheet would take
/// for a formula begins with an apostrophe, which the reader takes away.
public struct RespondentsTableText: Sendable {
  /// The whole text, with LF at each line's end.
  public let text: String

  /// Writes a survey.
  public init(_ survey: Survey) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(survey.respondents.count * (survey.slots.count * 2 + 24) + 4096)
    let headings =
      ["id"] + survey.segmentNames + ["weight"]
      + survey.slots.map { "\($0.day.key) \($0.span.clock)" }
    bytes += Array(headings.map(Self.cell).joined(separator: ",").utf8) + [ASCII.lineFeed]
    var marks = [UInt8](repeating: 0, count: survey.slots.count)
    for respondent in survey.respondents {
      bytes += Array(Self.cell(respondent.id).utf8)
      for segment in respondent.segments {
        bytes.append(ASCII.comma)
        bytes += Array(Self.cell(segment).utf8)
      }
      bytes.append(ASCII.comma)
      bytes += Array(Self.decimal(respondent.weight).utf8)
      for index in marks.indices { marks[index] = UInt8(ascii: "0") }
      for index in respondent.ticked { marks[index] = UInt8(ascii: "1") }
      for index in respondent.unseen { marks[index] = 0 }
      for mark in marks {
        bytes.append(ASCII.comma)
        if mark != 0 { bytes.append(mark) }
      }
      bytes.append(ASCII.lineFeed)
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// A cell that no spreadsheet takes for a formula, quoted where the format needs it.
  static func cell(_ text: String) -> String {
    let isRisky = text.first.map { "=+-@'\t\r".contains($0) } ?? false
    let guarded = isRisky ? "'" + text : text
    let needsQuotes = guarded.utf8.contains {
      $0 == ASCII.comma || $0 == ASCII.quote || $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn
    }
    guard needsQuotes else { return guarded }
    return "\"" + guarded.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  /// A cell as it was before ``cell(_:)`` guarded it.
  static func unguarded(_ text: String) -> String {
    guard text.first == "'", let second = text.dropFirst().first, "=+-@'\t\r".contains(second)
    else { return text }
    return String(text.dropFirst())
  }

  /// A weight without exponent: 1, 0.75.
  private static func decimal(_ value: Double) -> String {
    if value == value.rounded(), value < 1e15 { return "\(Int(value))" }
    let text = "\(value)"
    guard text.contains("e") else { return text }
    let billionths = Int((value.truncatingRemainder(dividingBy: 1) * 1e9).rounded())
    let digits = String(billionths)
    return "\(Int(value.rounded(.down)))."
      + String(repeating: "0", count: max(0, 9 - digits.count)) + digits
  }
}
