/// Shares as the table of wishes that plans name: hours as rows, weekdays as columns, in percent.
///
///     hour (percent),Mon,Tue
///     09:00-10:00,13,6.5
///     n = 400,,
///
/// A blank was not asked. Values have at most one decimal.
public struct ShareTableText: Sendable {
  /// The whole text, with LF at each line's end.
  public let text: String

  /// Writes the shares of a survey; the number of respondents stands below the table.
  ///
  /// - Throws: when the days cut their hours so differently that one table cannot hold them.
  public init(_ survey: Survey, fileName: String) throws(InputErrors) {
    try self.init(
      survey.shares.map { ($0.slot, $0.percent) }, sample: survey.respondents.count,
      fileName: fileName)
  }

  /// Writes a table of shares that was read before.
  ///
  /// - Throws: when the hours overlap, so that one table cannot hold them.
  public init(_ table: ShareTable, fileName: String) throws(InputErrors) {
    try self.init(
      table.cells.map { (Survey.Slot(day: $0.day, span: $0.span), $0.share) }, table.bands,
      sample: table.sample, isPercent: !table.couldBePeople, fileName: fileName)
  }

  private init(
    _ shares: [(slot: Survey.Slot, percent: Double?)], _ bands: [ShareTable.Band] = [],
    sample: Int?, isPercent: Bool = true, fileName: String
  ) throws(InputErrors) {
    let spans = Set(shares.map(\.slot.span)).sorted()
    let clash = zip(spans.dropFirst(), spans).first { $0.intersection($1) != nil }
    if let clash {
      throw InputErrors([
        Diagnostic(
          .file(fileName, line: nil, column: nil),
          "the hours of the days overlap (\(clash.1.short) and \(clash.0.short)): no single table "
            + "can hold their shares", hint: "leave --shares out and use the respondents")
      ])
    }
    let days = Set(shares.map(\.slot.day) + bands.map(\.day)).sorted()
    let percent = Dictionary(shares.map { ($0.slot, $0.percent) }) { first, _ in first }
    // What was not sure to be percent is not made so by writing it again.
    let corner = isPercent ? "hour (percent)," : "hour,"
    var lines = [corner + days.map(\.abbreviation).joined(separator: ",")]
    for span in spans {
      let cells = days.map { day in
        (percent[Survey.Slot(day: day, span: span)] ?? nil).map(Self.oneDecimal) ?? ""
      }
      lines.append(span.clock + "," + cells.joined(separator: ","))
    }
    for part in DayPart.allCases {
      guard let span = bands.first(where: { $0.part == part })?.span else { continue }
      let cells = days.map { day in
        bands.first { $0.part == part && $0.day == day }?.share.map(Self.oneDecimal) ?? ""
      }
      lines.append("\(part.rawValue) (\(span.clock))," + cells.joined(separator: ","))
    }
    if let sample {
      lines.append("n = \(sample)" + String(repeating: ",", count: days.count))
    }
    text = lines.map { $0 + "\n" }.joined()
  }

  private static func oneDecimal(_ percent: Double) -> String {
    let tenths = Int((percent * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
