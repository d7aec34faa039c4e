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
      leftOut: leftOut, segments: segments.names,
      ignored: importer.ignored(segments, others: others.flatMap(\.columns).map(\.column)),
      warnings: ImportAccount.unfinished(unfinished, of: sheet), notes: notes,
      remarks: remarks + answers.remarks)
  }

  private var notes: [ReadingNote] {
    var assumptions: [SurveyAssumption] = question.copies == 1 ? [.blankIsNoTick] : []
    if importer.options.everySlotWasOffered {
      assumptions.append(.untickedAsked)
    } else if !ImportAccount.gaps(in: survey.slots).isEmpty || !answers.ticks.silentLabels.isEmpty,
      !question.columns.contains(where: { $0.needed == .tick })
    {
      assumptions.append(.untickedUnasked(tool: importer.kind.name))
    }
    if !others.isEmpty {
      assumptions.append(.otherQuestions(others.map { QuestionChoice.shortened($0.name) }))
    }
    return assumptions.map { ReadingNote(sheet.wholeFile, .assumed($0)) } + otherTexts
  }

  /// Options that are no hours by name; what single people typed only as a number.
  private var otherTexts: [ReadingNote] {
    let sorted = answers.ticks.others.sorted { $0.key < $1.key }
    let repeated = sorted.filter { $0.value.count > 1 }.map { text, found in
      ReadingNote(
        found.source, .assumed(.noHour(QuestionChoice.shortened(text), count: found.count)))
    }
    let single = sorted.filter { $0.value.count == 1 }.map(\.value.source)
    guard let first = single.min(by: { $0.readingOrder < $1.readingOrder }) else {
      return repeated
    }
    return repeated + [ReadingNote(first, .assumed(.singleTexts(single.count)))]
  }
}

extension FormsImporter {
  /// The columns that are not carried over: those about the response, of other questions about hours, and
  /// those that divide nobody into groups.
  func ignored(_ segments: SegmentColumns, others: [Int]) -> [ImportAccount.IgnoredColumn] {
    var reasons: [Int: ColumnReason] = Dictionary(
      columns.technical.map { ($0, .aboutResponse) }, uniquingKeysWith: { first, _ in first })
    if let id = columns.id { reasons[id] = .responseNumber }
    if let time = columns.time, reasons[time] == nil || time == 0 { reasons[time] = .date }
    for column in others { reasons[column] = .otherQuestion }
    // Microsoft's time of completion is told with the other technical columns.
    if kind == .microsoftForms { reasons[2] = .technical }
    return segments.ignored
      + reasons.map { column, reason in
        .init(heading: sheet.headings[column], number: column + 1, reason: reason)
      }
  }
}
