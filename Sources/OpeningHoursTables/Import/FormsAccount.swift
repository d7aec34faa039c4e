/// Puts together what is said about the import of a form.
struct FormsAccount {
  let importer: FormsImporter
  let question: FormsQuestions.Question
  let others: [FormsQuestions.Question]
  let segments: SegmentColumns
  let survey: Survey
  let answers: FormsImporter.Answers
  let leftOut: [ImportAccount.LeftOut]
  let remarks: [ImportRemark]

  private var sheet: AnswerSheet { importer.sheet }

  var account: ImportAccount {
    let unfinished = leftOut.first?.count ?? 0
    return ImportAccount(
      kind: importer.kind, sheet: sheet, question: question.name, survey: survey,
      leftOut: leftOut, segments: segments.names, ignored: ignored,
      warnings: ImportAccount.unfinished(unfinished, of: sheet), notes: notes,
      remarks: remarks + answers.remarks)
  }

  private var ignored: [ImportAccount.IgnoredColumn] {
    let columns = importer.columns
    var reasons: [Int: ColumnReason] = Dictionary(
      columns.technical.map { ($0, .aboutResponse) }, uniquingKeysWith: { first, _ in first })
    if let id = columns.id { reasons[id] = .responseNumber }
    if let time = columns.time, reasons[time] == nil || time == 0 { reasons[time] = .date }
    for column in others.flatMap(\.columns) { reasons[column.column] = .otherQuestion }
    // Microsoft's time of completion is told with the other technical columns.
    if importer.kind == .microsoftForms { reasons[2] = .technical }
    return segments.ignored
      + reasons.map { column, reason in
        .init(heading: sheet.headings[column], number: column + 1, reason: reason)
      }
  }

  private var notes: [Diagnostic] {
    let file = sheet.wholeFile
    var notes: [Diagnostic] = []
    if question.copies == 1 {
      notes.append(
        Diagnostic(
          file,
          "a blank cell counts as asked and nothing ticked; whether somebody saw the question cannot "
            + "be told"))
    }
    if importer.options.everySlotWasOffered {
      notes.append(Diagnostic(file, "hours that nobody ticked count as asked, as you said"))
    } else if !ImportAccount.gaps(in: survey.slots).isEmpty || !answers.ticks.silentLabels.isEmpty,
      !question.columns.contains(where: { $0.needed == .tick })
    {
      notes.append(
        Diagnostic(
          file,
          "\(importer.kind.name) lists only what was ticked, so hours that nobody ticked count as "
            + "not asked", hint: "if all were offered, say --every-slot-offered"))
    }
    if !others.isEmpty {
      let list = others.map { "\"\(QuestionChoice.shortened($0.name))\"" }
      notes.append(
        Diagnostic(file, "other questions about hours, not taken: \(list.joined(separator: ", "))"))
    }
    return notes + otherTexts
  }

  /// Options that are no hours by name; what single people typed only as a number.
  private var otherTexts: [Diagnostic] {
    let sorted = answers.ticks.others.sorted { $0.key < $1.key }
    let repeated = sorted.filter { $0.value.count > 1 }.map { text, found in
      Diagnostic(
        found.source,
        "\"\(QuestionChoice.shortened(text))\" is no hour: not counted (\(found.count) times)")
    }
    let single = sorted.filter { $0.value.count == 1 }.map { _, found in
      Diagnostic(found.source, "")
    }
    guard let first = single.inReadingOrder.first else { return repeated }
    let summary = "texts that stand only once and are no hour, not counted: \(single.count)"
    return repeated + [Diagnostic(first.source, summary)]
  }
}
