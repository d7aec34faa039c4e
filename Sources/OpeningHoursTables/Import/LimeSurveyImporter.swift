/// Reads the respondents of a LimeSurvey export.
struct LimeSurveyImporter {
  let sheet: AnswerSheet
  let options: ImportOptions
  private let words = TickWords()
  let meta: LimeSurveyMeta
  var problems: ImportProblems
  private var warnings: [ReadingNote] = []
  private var notes: [ReadingNote] = []
  private var ignored: [ImportAccount.IgnoredColumn] = []

  init(_ sheet: AnswerSheet, options: ImportOptions) {
    self.sheet = sheet
    self.options = options
    meta = LimeSurveyMeta(sheet)
    problems = ImportProblems(fileName: sheet.fileName)
    problems.add(sheet.defects)
  }

  /// The survey, or everything that is wrong with the export.
  mutating func read() throws(InputErrors) -> SurveyImport {
    let questions = LimeSurveyQuestions(sheet, words: words)
    if questions.questions.isEmpty { try problems.throwIfAny() }
    let choice = try QuestionChoice.index(
      among: questions.questions.map { [$0.name, $0.title] }, wanted: options.question, in: sheet)
    let question = questions.questions[choice]
    let found = try LimeSurveySlots(
      of: question, questions.headings, sheet, options: options, &problems)
    (ignored, warnings) = (found.ignored, found.warnings)
    let (columns, slots) = (found.columns, found.slots)
    let finished = finishedRows()
    let repeated = RepeatedAnswers(
      finished, of: sheet, id: meta.id, time: meta.submitted,
      person: ResponseColumns(sheet, kind: .limeSurvey).person, rule: options.doubles)
    if let problem = repeated.problem { problems.add(problem) }
    let rows = repeated.rows
    let branches = QuestionBranches(found.copies, columns: columns, sheet)
    if rows.isEmpty {
      problems.add(nobody("nobody finished: no response has a date of submission"))
    }
    let hasNo = holdsNo(columns, rows)
    for (index, other) in questions.questions.enumerated() where index != choice {
      ignored += other.columns.map {
        .init(heading: sheet.headings[$0], number: $0 + 1, reason: .otherQuestion)
      }
    }
    let others = ignored.map { $0.number - 1 } + [meta.id, meta.submitted].compactMap(\.self)
    let taken = Set(columns + others)
    let segments = SegmentColumns(
      sheet.headings.indices.filter { !taken.contains($0) }, rows: rows, of: sheet)
    let survey = respondents(
      rows, columns, slots, segments, blankIsUnseen: hasNo, found.copies, branches)
    if survey.slots.isEmpty, problems.isEmpty {
      problems.add(nobody("nobody was shown the question about hours"))
    }
    try problems.throwIfAny()
    addNotes(blankIsUnseen: hasNo, found: questions, chosen: choice)
    return SurveyImport(
      survey: survey,
      account: account(
        question, survey, finished, segments,
        repeated.remarks + branches.remark(question: question.name, rows: rows)))
  }

  func finishedRows() -> [Int] {
    guard let submitted = meta.submitted else { return sheet.rows }
    return sheet.rows.filter { row in
      // What a statistics program wrote again has NA where nothing stood.
      switch words.tick(sheet.table.rawBytes(row: row, column: submitted)) {
      case .blank, .unseen: false
      case .yes, .no, .other: true
      }
    }
  }

  private func nobody(_ message: String) -> Diagnostic {
    Diagnostic(sheet.wholeFile, message, hint: "export all responses, the complete ones too")
  }

  /// Whether a "no" is written out, so that a blank cell must mean something else.
  private func holdsNo(_ columns: [Int], _ rows: [Int]) -> Bool {
    rows.contains { row in
      columns.contains {
        if case .no = words.tick(sheet.table.rawBytes(row: row, column: $0)) { true } else { false }
      }
    }
  }

  private mutating func respondents(
    _ rows: [Int], _ columns: [Int], _ slots: [Survey.Slot], _ segments: SegmentColumns,
    blankIsUnseen: Bool, _ copies: [Int], _ branches: QuestionBranches
  ) -> Survey {
    var numbers = ResponseNumbers()
    var isAsked = [Bool](repeating: false, count: columns.count)
    var answers: [(id: String, ticked: [Int], unseen: [Int])] = []
    answers.reserveCapacity(rows.count)
    for (position, row) in rows.enumerated() {
      if position.isMultiple(of: 4096) { options.progress?(position, rows.count) }
      var ticked: [Int] = []
      var unseen: [Int] = []
      let seen = branches.seen(row: row)
      for (index, column) in columns.enumerated() {
        guard branches.count == 1 || seen.contains(copies[index]) else {
          unseen.append(index)
          continue
        }
        switch words.tick(sheet.table.rawBytes(row: row, column: column)) {
        case .yes: ticked.append(index)
        case .no: break
        case .unseen: unseen.append(index)
        case .blank: if blankIsUnseen { unseen.append(index) }
        case .other where problems.isFull: problems.countOne()
        case .other: problems.add(noTick(row, column, slots[index]))
        }
      }
      if unseen.count < columns.count { markAsked(&isAsked, except: unseen) }
      let id =
        meta.id.map {
          numbers.read(
            row: row, column: $0, of: sheet, into: &problems, mayRepeat: options.doubles == .all)
        } ?? "\(position + 1)"
      answers.append((id, ticked, unseen))
    }
    let assembly = SurveyAssembly(slots, isAsked: isAsked)
    return Survey(
      slots: assembly.slots, segmentNames: segments.names,
      respondents: answers.enumerated().map { position, answer in
        Survey.Respondent(
          id: answer.id, segments: segments.answers(at: position), weight: 1,
          ticked: assembly.indices(ofColumns: answer.ticked),
          unseen: branches.count == 1
            ? assembly.indices(ofColumns: answer.unseen)
            : assembly.indices(ofColumns: answer.unseen, butNot: columns.count))
      })
  }

  private func markAsked(_ isAsked: inout [Bool], except unseen: [Int]) {
    var next = unseen.makeIterator()
    var hidden = next.next()
    for index in isAsked.indices {
      if index == hidden { hidden = next.next() } else { isAsked[index] = true }
    }
  }

  private func noTick(_ row: Int, _ column: Int, _ slot: Survey.Slot) -> Diagnostic {
    let text = QuestionChoice.shortened(sheet.table.text(row: row, column: column))
    return Diagnostic(
      sheet.table.source(row: row, column: column),
      "\"\(text)\" (\(slot.day.name) \(slot.span.short)) is no tick",
      hint: "expected are Y, Yes, 1 or a blank; N, No, 0 or 2; N/A")
  }

  private mutating func addNotes(blankIsUnseen: Bool, found: LimeSurveyQuestions, chosen: Int) {
    func note(_ assumption: SurveyAssumption) -> ReadingNote {
      ReadingNote(sheet.wholeFile, .assumed(assumption))
    }
    if meta.submitted == nil {
      warnings.append(note(.allFinished))
    } else if meta.isGuessed, let column = meta.submitted {
      notes.append(
        ReadingNote(
          sheet.source(ofHeading: column), .assumed(.submissionDate(sheet.headings[column]))))
    }
    notes.append(note(blankIsUnseen ? .blankIsUnseen : .blankIsNo))
    let others = found.questions.indices.filter { $0 != chosen }.map { found.questions[$0].name }
    if !others.isEmpty {
      notes.append(note(.otherQuestions(others.map { QuestionChoice.shortened($0) })))
    }
  }

  private func account(
    _ question: LimeSurveyQuestions.Question, _ survey: Survey, _ rows: [Int],
    _ segments: SegmentColumns, _ remarks: [ImportRemark]
  ) -> ImportAccount {
    let unfinished = sheet.rows.count - rows.count
    var columns = ignored + segments.ignored
    let known: [(Int?, ColumnReason)] = [(meta.id, .responseNumber), (meta.submitted, .date)]
    for (column, reason) in known {
      guard let column else { continue }
      columns.append(.init(heading: sheet.headings[column], number: column + 1, reason: reason))
    }
    return ImportAccount(
      kind: .limeSurvey, sheet: sheet, question: question.name, survey: survey,
      leftOut: [.init(reason: .unfinished, count: unfinished)], segments: segments.names,
      ignored: columns,
      warnings: ImportAccount.unfinished(unfinished, of: sheet) + warnings, notes: notes,
      remarks: remarks)
  }
}
