/// Reads the respondents of a Google or Microsoft form.
///
/// Both list in a cell the options that were ticked. A grid has a column for each of its rows;
/// Microsoft has no grid of boxes, so there is a question for each weekday, or a single long list.
struct FormsImporter {
  private let sheet: AnswerSheet
  private let kind: ImportKind
  private let options: ImportOptions
  private var problems: ImportProblems

  init(_ sheet: AnswerSheet, kind: ImportKind, options: ImportOptions) {
    self.sheet = sheet
    self.kind = kind
    self.options = options
    problems = ImportProblems(fileName: sheet.fileName)
    problems.add(sheet.defects)
  }

  /// The column with the number of the response; Google numbers none.
  private var idColumn: Int? { kind == .microsoftForms ? 0 : nil }

  /// The survey, or everything that is wrong with the export.
  mutating func read() throws(InputErrors) -> SurveyImport {
    let found = FormsQuestions(sheet, columns: sheet.headings.indices.dropFirst())
    if found.questions.isEmpty { try problems.throwIfAny() }
    let choice = try QuestionChoice.index(
      among: found.questions.map { [$0.name] }, wanted: options.question, in: sheet)
    let question = found.questions[choice]
    var ticks = FormsTicks(sheet, question, separator: found.separator)
    let answers = readAnswers(&ticks)
    let silent = options.everySlotWasOffered ? ticks.silentLabels : []
    let reading = SlotReading(ticks.labels + silent, in: sheet.wholeFile, mergesEqual: true)
    problems.add(reading.problems)
    try problems.throwIfAny()
    let otherQuestions = found.questions.indices.filter { $0 != choice }.map { found.questions[$0] }
    let passedOver = otherQuestions.flatMap(\.columns).map(\.column)
    let segments = segments(besides: question.columns.map(\.column) + passedOver)
    let survey = survey(answers, reading.slots.compactMap(\.self), ticks.labels.count, segments)
    let account = ImportAccount(
      kind: kind, sheet: sheet, question: question.name, survey: survey, leftOut: [],
      segments: segments.names,
      ignored: segments.ignored
        + passedOver.map {
          .init(
            heading: sheet.headings[$0], number: $0 + 1, reason: "another question about hours")
        } + [
          .init(
            heading: sheet.headings[0], number: 1,
            reason: idColumn == nil ? "the date" : "the number of the response")
        ], warnings: [], notes: notes(ticks, survey, otherQuestions: otherQuestions.map(\.name)))
    return SurveyImport(survey: survey, account: account)
  }

  private mutating func readAnswers(_ ticks: inout FormsTicks) -> [(id: String, labels: [Int])] {
    var numbers = ResponseNumbers()
    return sheet.rows.enumerated().map { position, row in
      if position.isMultiple(of: 4096) { options.progress?(position, sheet.rows.count) }
      let id =
        idColumn.map { numbers.read(row: row, column: $0, of: sheet, into: &problems) }
        ?? "\(position + 1)"
      return (id, ticks.read(row: row))
    }
  }

  private func segments(besides columns: [Int]) -> SegmentColumns {
    let taken = Set(columns + [0])
    return SegmentColumns(
      sheet.headings.indices.filter { !taken.contains($0) }, rows: sheet.rows, of: sheet)
  }

  private func survey(
    _ answers: [(id: String, labels: [Int])], _ slots: [Survey.Slot], _ tickedCount: Int,
    _ segments: SegmentColumns
  ) -> Survey {
    // Options that nobody ticked are not in the file; they are added only when we are told so.
    let offered = options.everySlotWasOffered ? slots + ImportAccount.gaps(in: slots) : slots
    let assembly = SurveyAssembly(offered, isAsked: offered.map { _ in true })
    return Survey(
      slots: assembly.slots, segmentNames: segments.names,
      respondents: answers.enumerated().map { position, answer in
        Survey.Respondent(
          id: answer.id, segments: segments.answers(at: position), weight: 1,
          ticked: assembly.indices(ofColumns: answer.labels))
      })
  }

  private func notes(
    _ ticks: FormsTicks, _ survey: Survey, otherQuestions: [String]
  ) -> [Diagnostic] {
    let file = sheet.wholeFile
    var notes = [
      Diagnostic(
        file,
        "a blank cell counts as asked and nothing ticked; whether somebody saw the question cannot "
          + "be told")
    ]
    if options.everySlotWasOffered {
      notes.append(Diagnostic(file, "hours that nobody ticked count as asked, as you said"))
    } else if !ImportAccount.gaps(in: survey.slots).isEmpty || !ticks.silentLabels.isEmpty {
      notes.append(
        Diagnostic(
          file,
          "\(kind.name) lists only what was ticked, so hours that nobody ticked count as not "
            + "asked", hint: "if all were offered, say --every-slot-offered"))
    }
    if !otherQuestions.isEmpty {
      let list = otherQuestions.map { "\"\(QuestionChoice.shortened($0))\"" }
      notes.append(
        Diagnostic(file, "other questions about hours, not taken: \(list.joined(separator: ", "))"))
    }
    return notes + otherTexts(ticks)
  }

  /// Options that are no hours by name; what single people typed only as a number.
  private func otherTexts(_ ticks: FormsTicks) -> [Diagnostic] {
    let sorted = ticks.others.sorted { $0.key < $1.key }
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
