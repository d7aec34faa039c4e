/// Finds the rows of headings of a Qualtrics export: codes, texts, and `{"ImportId":"QID1"}`.
///
/// A spreadsheet may have cut some of them off; the texts are needed, as they name days and hours.
struct QualtricsHeadings {
  /// The headings, or nothing when the file is not from Qualtrics.
  let headings: SheetHeadings?
  /// Whether the row of texts is there.
  let hasTexts: Bool

  init(_ table: DelimitedTable) {
    let rows = 0..<min(table.rowCount, 4)
    func cells(_ row: Int) -> [String] {
      (0..<table.width(ofRow: row)).map { AnswerSheet.oneLine(table.text(row: row, column: $0)) }
    }
    let first = rows.map { cells($0) }
    let imports = first.firstIndex { row in
      let ids = row.count { $0.hasPrefix("{\"ImportId\"") || $0.hasPrefix("{'ImportId'") }
      return ids > 0 && ids * 2 >= row.count
    }
    let texts = first.firstIndex { row in row.count { Self.texts.contains(folded($0)) } >= 2 }
    let codes = first.firstIndex { row in row.count { Self.codes.contains($0) } >= 2 }
    hasTexts = texts != nil
    // Exports of other tools have a start and an end too; it takes more to be Qualtrics.
    let isKnown =
      imports != nil || codes != nil
      || texts.map { row in first[row].contains { Self.ownTexts.contains(folded($0)) } } ?? false
    guard isKnown, let row = texts ?? codes ?? imports.map({ max(0, $0 - 1) }) else {
      headings = nil
      return
    }
    let last = [imports, texts, codes].compactMap(\.self).max() ?? row
    headings = SheetHeadings(
      texts: first[row].map { MultiRowHeadings.bracketed($0) }, row: row, firstAnswer: last + 1)
  }

  /// The headings for the importer.
  ///
  /// - Throws: when the row with the texts of the questions has been cut off.
  func checked(_ table: DelimitedTable) throws(InputErrors) -> SheetHeadings? {
    guard let headings, !hasTexts else { return headings }
    let names = headings.texts.contains { text in
      let label = SlotLabel(text.replacingBrackets)
      return label.day != nil || label.hours != nil || text.hasSuffix("]")
    }
    guard names else {
      throw InputErrors([
        Diagnostic(
          table.source(row: headings.row, column: 0),
          "the row with the texts of the questions is missing: Qualtrics' codes name no days",
          hint: "export again with the questions' texts, and leave all rows of headings there")
      ])
    }
    return headings
  }

  private static let codes: Set<String> = [
    "StartDate", "EndDate", "Status", "IPAddress", "Progress", "Duration (in seconds)", "Finished",
    "RecordedDate", "ResponseId", "RecipientLastName", "DistributionChannel", "UserLanguage",
    "ResponseID",
  ]
  private static let texts: Set<String> = ownTexts.union([
    "start date", "end date", "ip address", "startdatum", "enddatum", "ip-adresse",
    "recipient email",
  ])
  private static let ownTexts: Set<String> = [
    "response type", "response id", "recorded date", "duration (in seconds)", "user language",
    "distribution channel", "antworttyp", "antwort-id", "aufgezeichnetes datum",
    "dauer (in sekunden)", "verteilungskanal", "benutzersprache", "external data reference",
  ]
}

extension String {
  /// The text without square brackets, so that a label within them can be read.
  fileprivate var replacingBrackets: String { filter { $0 != "[" && $0 != "]" } }
}
