public import OpeningHoursTables

/// What is said about a counter's file that was imported.
public struct CountsReport: Sendable {
  private let account: CountsAccount
  private let output: String

  /// A report about an import and the file that was written.
  public init(_ account: CountsAccount, output: String) {
    self.account = account
    self.output = output
  }

  /// The account as plain text: what was written, warnings first, then what was left out.
  public func text(_ style: TextStyle) -> String {
    var page = TextPage(style)
    page.paragraph("wrote \(output) from \(account.fileName) (counts)", hanging: 2)
    for warning in account.warnings { page.paragraph("warning: \(warning)", hanging: 2) }
    for line in lines + CountsFindings.lines(account.findings) { page.paragraph(line, hanging: 2) }
    for note in account.notes.prefix(Self.mostNotes) {
      page.paragraph(note.description, hanging: 2)
    }
    if account.notes.count > Self.mostNotes {
      page.paragraph("and \(account.notes.count - Self.mostNotes) more; --json has them all")
    }
    page.paragraph("next: put  visits: \(fileToName)  under demand in the plan", hanging: 2)
    return page.text
  }

  private static let mostNotes = 40

  /// The table as a plan names it; what went to standard output has no name yet.
  private var fileToName: String { output == "standard output" ? "visits.csv" : output }

  private var lines: [String] {
    let weeks = account.slots.map(\.weeks)
    let fewest = weeks.min() ?? 0
    let most = weeks.max() ?? 0
    let times = "\(account.slots.count) times of the week, "
    let visits = "\(Figures.grouped(Int(account.visits.rounded()))) visits"
    let weeksEach =
      fewest == most
      ? "each in \(most) \(most == 1 ? "week" : "weeks")" : "in \(fewest) to \(most) weeks each"
    guard let first = account.first, let last = account.last else {
      return [account.layout, "\(visits); \(times)\(weeksEach)"]
    }
    return [
      account.layout,
      "\(Figures.grouped(account.rows)) counts from \(first) to \(last)",
      "\(visits) on \(Figures.grouped(account.openDays)) open days; \(times)\(weeksEach)",
      listed(account.holidays, "left out as holidays"),
      listed(account.withoutVisits, "without a visit, taken as closed"),
    ].compactMap(\.self)
  }

  private func listed(_ dates: [CalendarDate], _ what: String) -> String? {
    guard !dates.isEmpty else { return nil }
    let shown = dates.prefix(12).map(\.description).joined(separator: ", ")
    return "\(what): \(shown)" + (dates.count > 12 ? " and \(dates.count - 12) more" : "")
  }

  /// The account in the schema `openhours/counts@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        file: account.fileName, output: output, layout: account.layout, rows: account.rows,
        first: account.first?.description, last: account.last?.description,
        openDays: account.openDays, visits: account.visits,
        holidays: account.holidays.map(\.description),
        withoutVisits: account.withoutVisits.map(\.description),
        slots: account.slots.map {
          .init(day: $0.day.key, span: $0.span.clock, visits: $0.visits, weeks: $0.weeks)
        },
        findings: account.findings.map(CountsFindingJSON.init),
        warnings: account.warnings.map(DiagnosticJSON.init),
        notes: account.notes.map(DiagnosticJSON.init)))
  }

  private struct Content: Encodable {
    let schema = "openhours/counts@1"
    let file: String
    let output: String
    let layout: String
    let rows: Int
    let first: String?
    let last: String?
    let openDays: Int
    let visits: Double
    let holidays: [String]
    let withoutVisits: [String]
    let slots: [Slot]
    let findings: [CountsFindingJSON]
    let warnings: [DiagnosticJSON]
    let notes: [DiagnosticJSON]

    struct Slot: Encodable {
      let day: String
      let span: String
      let visits: Double
      let weeks: Int
    }
  }
}
