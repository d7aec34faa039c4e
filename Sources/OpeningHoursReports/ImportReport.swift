public import OpeningHoursTables

/// What is said about an export that was imported.
public struct ImportReport: Sendable {
  private let account: ImportAccount
  private let output: String

  /// A report about an import and the file that was written.
  public init(_ account: ImportAccount, output: String) {
    self.account = account
    self.output = output
  }

  /// The account as plain text: what was written, warnings first, then what was left out.
  public func text(_ style: TextStyle) -> String {
    var page = TextPage(style)
    page.paragraph("wrote \(output) from \(account.fileName) (\(account.kind.name))", hanging: 2)
    for warning in account.warnings { page.paragraph("warning: \(sentence(warning))", hanging: 2) }
    for remark in account.remarks { page.paragraph(remark.sentence, hanging: 2) }
    for line in lines { page.paragraph(line, hanging: 2) }
    for line in ignoredLines { page.paragraph(line, hanging: 2) }
    for note in account.notes { page.paragraph(sentence(note), hanging: 2) }
    return page.text
  }

  /// A message; the name of the file as a whole stands in the first line already.
  private func sentence(_ diagnostic: Diagnostic) -> String {
    guard diagnostic.source == .file(account.fileName, line: nil, column: nil) else {
      return diagnostic.description
    }
    return diagnostic.message + (diagnostic.hint.map { "; \($0)" } ?? "")
  }

  /// The account in the schema `openhours/import@1`.
  public func json() throws -> String {
    func slots(_ list: [Survey.Slot]) -> [String] { list.map { "\($0.day.key) \($0.span.clock)" } }
    return try JSONText.text(
      Content(
        kind: account.kind.rawValue, file: account.fileName, output: output,
        question: account.question, respondents: account.respondents,
        leftOut: account.leftOut.map { .init(reason: $0.reason, count: $0.count) },
        slotsAsked: slots(account.slots), slotsNeverAsked: slots(account.neverAsked),
        segments: account.segments,
        columnsIgnored: account.ignored.map {
          .init(column: $0.number, heading: $0.heading, reason: $0.reason)
        },
        remarks: account.remarks.map { .init(kind: $0.kind, text: $0.sentence) },
        warnings: account.warnings.map(DiagnosticJSON.init),
        notes: account.notes.map(DiagnosticJSON.init)))
  }

  private var lines: [String] {
    let people =
      account.kind == .matrix ? nil : Self.counted(account.respondents, "respondent")
    let leftOut = account.leftOut.map { "\(Figures.grouped($0.count)) left out: \($0.reason)" }
    let who = ([people].compactMap(\.self) + leftOut).joined(separator: "; ")
    let days = Self.byDay(account.slots)
    return [
      who.isEmpty ? nil : who,
      account.kind == .matrix ? nil : "question: \(account.question)",
      "asked: \(Self.counted(account.slots.count, "slot")): \(days)",
      account.neverAsked.isEmpty
        ? nil
        : "\(unasked): \(Self.counted(account.neverAsked.count, "slot")): "
          + Self.byDay(account.neverAsked),
      missingDays.isEmpty ? nil : "\(unasked) on \(missingDays.joined(separator: ", "))",
      account.segments.isEmpty ? nil : "segments: \(account.segments.joined(separator: ", "))",
    ].compactMap(\.self)
  }

  /// Some tools list only what was ticked, so that asking can only be inferred.
  private var unasked: String {
    switch account.kind {
    case .googleForms, .microsoftForms, .qualtrics, .surveyMonkey:
      "never ticked, so taken as not asked"
    case .limeSurvey, .when2meet, .matrix, .counts: "never asked"
    }
  }

  private static func counted(_ count: Int, _ thing: String) -> String {
    "\(Figures.grouped(count)) \(thing)\(count == 1 ? "" : "s")"
  }

  private var missingDays: [String] {
    Weekday.allCases.filter { day in
      !account.slots.contains { $0.day == day } && !account.neverAsked.contains { $0.day == day }
    }.map(\.name)
  }

  /// Columns with the same reason in one line.
  private var ignoredLines: [String] {
    var reasons: [String] = []
    for column in account.ignored where !reasons.contains(column.reason) {
      reasons.append(column.reason)
    }
    return reasons.map { reason in
      let names = account.ignored.filter { $0.reason == reason }.map { column in
        let heading = column.heading.isEmpty ? "without heading" : column.heading
        let short = heading.count > 40 ? heading.prefix(39) + "…" : heading
        return "\(short) (column \(column.number))"
      }
      return "not carried over, \(reason): \(names.joined(separator: ", "))"
    }
  }

  /// "Mon 8-10, 19-22; Tue 8-10": touching slots as one span.
  private static func byDay(_ slots: [Survey.Slot]) -> String {
    Weekday.allCases.compactMap { day in
      let spans = slots.filter { $0.day == day }.map(\.span).merged()
      return spans.isEmpty ? nil : "\(day.abbreviation) \(spans.short)"
    }.joined(separator: "; ")
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

    struct Remark: Encodable {
      let kind: String
      let text: String
    }

    struct LeftOut: Encodable {
      let reason: String
      let count: Int
    }

    struct Column: Encodable {
      let column: Int
      let heading: String
      let reason: String
    }
  }
}
