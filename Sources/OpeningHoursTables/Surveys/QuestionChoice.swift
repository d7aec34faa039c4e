/// Choosing among questions that fit.
enum QuestionChoice {
  /// The index of the question that was asked for, or of the only one.
  ///
  /// - Parameters:
  ///   - names: what each question is called: its code, its text.
  ///   - wanted: the code or the beginning of the text.
  ///   - sheet: the export, to say what it has instead.
  /// - Returns: the index among `names`.
  /// - Throws: what was found when none fits, or when several do and none was asked for.
  static func index(
    among names: [[String]], wanted: String?, in sheet: AnswerSheet
  ) throws(InputErrors) -> Int {
    let list = names.map { "\"\(shortened($0[0]))\"" }.joined(separator: ", ")
    guard !names.isEmpty else {
      throw InputErrors([nothingFound(in: sheet)] + tried(in: sheet))
    }
    guard let wanted else {
      if names.count == 1 { return 0 }
      throw InputErrors([
        Diagnostic(
          sheet.wholeFile, "\(names.count) questions may be about hours: \(list)",
          hint: "say which with --question")
      ])
    }
    let plain = folded(wanted)
    let exact = names.indices.filter { names[$0].contains { folded($0) == plain } }
    let begun = names.indices.filter { names[$0].contains { folded($0).hasPrefix(plain) } }
    let found = exact.isEmpty ? begun : exact
    guard found.count == 1 else {
      let what = found.isEmpty ? "is no question about hours" : "begins several questions"
      let codes = names.map { $0[0] }
      throw InputErrors([
        Diagnostic(
          .flag("--question \(wanted)"), "\(what); \(sheet.fileName) has \(list)",
          hint: suggestion(for: wanted, among: codes).map { "did you mean \($0)?" })
      ])
    }
    return found[0]
  }

  private static func nothingFound(in sheet: AnswerSheet) -> Diagnostic {
    let shown = sheet.headings.filter { !$0.isEmpty }.prefix(8).map { "\"\(shortened($0))\"" }
    let more = sheet.headings.count > 8 ? " and \(sheet.headings.count - 8) more" : ""
    return Diagnostic(
      sheet.source(ofHeading: 0),
      "no question about weekdays and hours, but \(shown.joined(separator: ", "))\(more)",
      hint:
        "its headings or options must name weekdays and hours, such as Monday and 9-10; a survey that "
        + "asks about none is read with --without-hours")
  }

  /// What columns were tried as, and the cell at which that failed; first those whose heading names a
  /// day or hours.
  private static func tried(in sheet: AnswerSheet) -> [Diagnostic] {
    let found = sheet.headings.indices.compactMap { column -> (isNear: Bool, Diagnostic)? in
      guard
        let row = sheet.rows.first(where: {
          !sheet.table.rawBytes(row: $0, column: column).isEmpty
        })
      else { return nil }
      let cell = sheet.table.text(row: row, column: column).trimmed
      if PrivateColumn.isDate(cell) || cell.isEmpty { return nil }
      let heading = sheet.headings[column]
      let label = SlotLabel(bracketed(heading))
      let wanted =
        switch (label.day != nil, label.hours != nil) {
        case (true, false): "a list of hours"
        case (false, true): "a list of weekdays"
        case (true, true): "ticks"
        case (false, false): "a list of weekdays with hours"
        }
      return (
        label.day != nil || label.hours != nil,
        Diagnostic(
          sheet.table.source(row: row, column: column),
          "\"\(shortened(heading))\" was tried as \(wanted), but \"\(shortened(cell))\" is none",
          hint: isNumbers(cell) ? "export again with the options' texts, not their numbers" : nil)
      )
    }
    return (found.filter(\.isNear) + found.filter { !$0.isNear }).prefix(5).map(\.1)
  }

  /// Whether a cell lists options by their numbers: `1,4`.
  private static func isNumbers(_ cell: String) -> Bool {
    cell.contains { $0 == "," || $0 == ";" }
      && cell.allSatisfy { $0.isWholeNumber || $0 == "," || $0 == ";" || $0 == " " }
  }

  /// What the last brackets of a heading hold, else the heading.
  static func bracketed(_ heading: String) -> String {
    guard heading.hasSuffix("]"), let opening = heading.lastIndex(of: "[") else { return heading }
    return heading[heading.index(after: opening)...].dropLast().trimmed
  }

  /// A heading as it fits into a message.
  static func shortened(_ text: String) -> String {
    text.count > 60 ? text.prefix(59) + "…" : text
  }
}
