/// Finds the two rows of headings of a SurveyMonkey export: questions, and below them the options.
///
/// A question stands above its first option only; the columns to its right belong to it.
struct SurveyMonkeyHeadings {
  /// The headings, or nothing when the file is not from SurveyMonkey.
  let headings: SheetHeadings?
  /// Options of which a spreadsheet has made dates, which no longer tell their hours.
  private(set) var problems: [Diagnostic] = []

  init(_ table: DelimitedTable) {
    guard table.rowCount > 1 else {
      headings = nil
      return
    }
    let width = max(table.width(ofRow: 0), table.width(ofRow: 1))
    func cells(_ row: Int) -> [String] {
      (0..<width).map { AnswerSheet.oneLine(table.text(row: row, column: $0)) }
    }
    let (first, second) = (cells(0), cells(1))
    let isNamed = first.contains { Self.names.contains(folded($0)) }
    let isOptions = Self.isOptions(second, below: first)
    guard isNamed || isOptions && Self.isRepeated(second, in: table) else {
      headings = nil
      return
    }
    var question = ""
    var texts: [String] = []
    for column in 0..<width {
      if isOptions, let problem = DateMadeOfHours(second[column])?.problem(second[column]) {
        problems.append(
          Diagnostic(
            table.source(row: 1, column: column), problem.message, hint: problem.hint))
      }
      if !first[column].isEmpty { question = first[column] }
      texts.append(Self.heading(question, isOptions ? second[column] : ""))
    }
    let row = table.width(ofRow: 0) == width ? 0 : 1
    headings = SheetHeadings(
      texts: texts, row: row, firstAnswer: isOptions ? 2 : 1, isContinued: !isOptions)
  }

  /// Whether a row holds options: at least two name days or hours, and no cell is a date or an address.
  private static func isOptions(_ row: [String], below questions: [String]) -> Bool {
    let isMerged = questions.contains { !$0.isEmpty } && questions.contains { $0.isEmpty }
    guard isMerged else { return false }
    if row.contains(where: PrivateColumn.isDate) { return false }
    let labels = row.count(where: isLabel)
    return labels >= 2
  }

  private static func isLabel(_ cell: String) -> Bool {
    let label = SlotLabel(option: cell)
    return label.day != nil || label.hours != nil || DateMadeOfHours(cell) != nil
  }

  /// Whether the answers repeat the options above them: below the hours of a table of shares stand
  /// numbers.
  private static func isRepeated(_ options: [String], in table: DelimitedTable) -> Bool {
    var repeated = 0
    var others = 0
    for row in 2..<max(2, min(table.rowCount, 200)) {
      for column in options.indices where !options[column].isEmpty {
        let cell = folded(table.text(row: row, column: column))
        guard !cell.isEmpty else { continue }
        if cell == folded(options[column]) { repeated += 1 } else { others += 1 }
      }
    }
    return repeated > others
  }

  private static func heading(_ question: String, _ option: String) -> String {
    let plain = folded(option)
    if option.isEmpty || responses.contains(plain) { return question }
    if plain.hasPrefix("other") || plain.hasPrefix("sonstiges") || plain.hasPrefix("cits") {
      return "\(question) [other]"
    }
    return "\(question) [\(option)]"
  }

  private static let names: Set<String> = [
    "respondent id", "collector id", "befragten-id", "collector-id", "teilnehmer-id",
    "identifikator des befragten",
  ]
  private static let responses: Set<String> = [
    "response", "open-ended response", "antwort", "offene antwort", "atbilde", "reponse",
  ]
}
