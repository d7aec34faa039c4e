import OpeningHours
import OpeningHoursTables

extension CountsReport {
  /// The account in the schema `openhours/counts@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        file: account.fileName, output: output,
        layout: Language.english.phrases.findings.layout(account.layout), rows: account.rows,
        first: account.first?.description, last: account.last?.description,
        openDays: account.openDays, visits: account.visits,
        holidays: account.holidays.map(\.description),
        withoutVisits: account.withoutVisits.map(\.description),
        slots: account.slots.map {
          .init(day: $0.day.key, span: $0.span.clock, visits: $0.visits, weeks: $0.weeks)
        },
        findings: account.findings.map(CountsFindingJSON.init),
        warnings: account.warnings.map { finding in
          DiagnosticJSON(
            Diagnostic(
              .file(account.fileName, line: nil, column: nil),
              Language.english.phrases.findings.finding(finding)))
        },
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
