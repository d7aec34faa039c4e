import OpeningHours
import OpeningHoursTables

extension ImportReport {
  /// The account in the schema `openhours/import@1`.
  public func json() throws -> String {
    func slots(_ list: [Survey.Slot]) -> [String] { list.map { "\($0.day.key) \($0.span.clock)" } }
    return try JSONText.text(
      Content(
        kind: account.kind.rawValue, file: account.fileName, output: output,
        question: account.question, respondents: account.respondents,
        leftOut: account.leftOut.map { .init(reason: $0.reason.rawValue, count: $0.count) },
        slotsAsked: slots(account.slots), slotsNeverAsked: slots(account.neverAsked),
        segments: account.segments,
        columnsIgnored: account.ignored.map {
          .init(column: $0.number, heading: $0.heading, reason: $0.reason.rawValue)
        },
        remarks: account.remarks.map {
          .init(kind: $0.kind, text: Language.english.phrases.importRemarks.remark($0))
        },
        warnings: account.warnings.map(DiagnosticJSON.init),
        notes: account.notes.map(DiagnosticJSON.init)))
  }

  private struct Content: Encodable {
    let schema = "openhours/import@1"
    let kind: String
    let file: String
    let output: String
    let question: String
    let respondents: Int
    let leftOut: [LeftOut]
    let slotsAsked: [String]
    let slotsNeverAsked: [String]
    let segments: [String]
    let columnsIgnored: [Column]
    let remarks: [Remark]
    let warnings: [DiagnosticJSON]
    let notes: [DiagnosticJSON]

    struct LeftOut: Encodable {
      let reason: String
      let count: Int
    }

    struct Remark: Encodable {
      let kind: String
      let text: String
    }

    struct Column: Encodable {
      let column: Int
      let heading: String
      let reason: String
    }
  }
}

extension ImportRemark {
  /// The name of the remark.
  fileprivate var kind: String {
    switch self {
    case .sheet: "sheet"
    case .repeated: "repeated"
    case .sameMinute: "same-minute"
    case .joined: "joined"
    case .typed: "typed"
    case .tickedOnce: "ticked-once"
    case .datesRead: "dates-read"
    }
  }
}
