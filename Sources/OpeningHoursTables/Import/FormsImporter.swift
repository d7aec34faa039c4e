/// Reads the respondents of a form, be it Google's, Microsoft's, Qualtrics' or SurveyMonkey's.
///
/// All list in a cell the options that were ticked. A grid has a column for each of its rows;
/// Microsoft has no grid of boxes, so there is a question for each weekday, or a single long list;
/// SurveyMonkey, and Qualtrics if asked to, give each option a column of its own.
struct FormsImporter {
  let sheet: AnswerSheet
  let kind: ImportKind
  let options: ImportOptions
  let columns: ResponseColumns
  var problems: ImportProblems

  init(_ sheet: AnswerSheet, kind: ImportKind, options: ImportOptions) {
    self.sheet = sheet
    self.kind = kind
    self.options = options
    columns = ResponseColumns(sheet, kind: kind)
    problems = ImportProblems(fileName: sheet.fileName)
    problems.add(sheet.defects)
  }

  /// The survey, or everything that is wrong with the export.
  mutating func read() throws(InputErrors) -> SurveyImport {
    let about = columns.technical.union([columns.id, columns.time].compactMap(\.self))
    let found = FormsQuestions(
      sheet, columns: sheet.headings.indices.filter { !about.contains($0) },
      takesTicks: kind == .qualtrics || kind == .surveyMonkey)
    if found.questions.isEmpty { try problems.throwIfAny() }
    let choice = try QuestionChoice.index(
      among: found.questions.map { [$0.name] }, wanted: options.question, in: sheet)
    let question = found.questions[choice]
    let (finished, leftOut) = finishedRows()
    let repeated = RepeatedAnswers(
      finished, of: sheet, id: columns.id, time: columns.time, person: columns.person,
      rule: options.doubles)
    if let problem = repeated.problem { problems.add(problem) }
    let branches = QuestionBranches(
      question.columns.map(\.copy), columns: question.columns.map(\.column), sheet)
    let counting = Set(repeated.rows)
    let answers = try readAnswers(
      repeated.rows, leftOut: finished.filter { !counting.contains($0) }, question, found.separator)
    try problems.throwIfAny()
    let others = found.questions.indices.filter { $0 != choice }.map { found.questions[$0] }
    let aboutOthers = others.flatMap(\.columns).map(\.column)
    let taken = about.union(question.columns.map(\.column) + aboutOthers)
    let segments = SegmentColumns(
      sheet.headings.indices.filter { !taken.contains($0) }, rows: repeated.rows, of: sheet)
    let survey = survey(answers, repeated.rows, branches, question, segments)
    try problems.throwIfAny()
    let account = FormsAccount(
      importer: self, question: question, others: others, segments: segments, survey: survey,
      answers: answers, leftOut: leftOut,
      remarks: repeated.remarks + branches.remark(question: question.name, rows: repeated.rows))
    return SurveyImport(survey: survey, account: account.account)
  }

  /// What the cells of a question say, its labels read.
  struct Answers {
    let ticks: FormsTicks
    /// The slot of each label that was ticked, then of those that nobody ticked.
    let slots: [Survey.Slot?]
    let typed: TypedOptions
    let remarks: [ImportRemark]
  }

  /// The rows that count, and how many do not and why.
  func finishedRows() -> (rows: [Int], leftOut: [ImportAccount.LeftOut]) {
    let words = TickWords()
    func says(_ row: Int, _ column: Int?, _ isMeant: (String) -> Bool) -> Bool {
      column.map { isMeant(folded(sheet.table.text(row: row, column: $0))) } ?? false
    }
    let trials = Set(
      sheet.rows.filter { row in
        says(row, columns.status) { $0.contains("preview") || $0.contains("vorschau") }
      })
    let unfinished = Set(
      sheet.rows.filter { row in
        guard let column = columns.finished, !trials.contains(row) else { return false }
        let tick = words.tick(sheet.table.rawBytes(row: row, column: column))
        if case .no = tick { return true }
        return says(row, column) { ["falsch", "false", "aplams"].contains($0) }
      })
    return (
      sheet.rows.filter { !trials.contains($0) && !unfinished.contains($0) },
      [
        .init(reason: .unfinished, count: unfinished.count),
        .init(reason: .trials, count: trials.count),
      ]
    )
  }

  private mutating func readAnswers(
    _ rows: [Int], leftOut: [Int], _ question: FormsQuestions.Question, _ separator: Character
  ) throws(InputErrors) -> Answers {
    var ticks = FormsTicks(sheet, question, separator: separator)
    for (position, row) in rows.enumerated() {
      if position.isMultiple(of: 4096) { options.progress?(position, rows.count) }
      ticks.read(row: row)
    }
    let dates = ticks.settleDates()
    problems.add(dates.problems)
    ticks.readOptions(rows: leftOut)
    try refuseTooManyOptions(ticks)
    let offersEach = question.columns.contains { $0.needed == .tick }
    let silent = options.everySlotWasOffered || offersEach ? ticks.silentLabels : []
    let labels = ticks.ticked.map(\.label) + silent
    // Each label alone may be odd; what single people typed is known only beside the others.
    let alone = SlotReading(labels, in: sheet.wholeFile, mergesEqual: true, clock: options.clock)
    let typed = TypedOptions(
      Array(alone.slots.prefix(ticks.ticked.count)), counts: ticks.ticked.map(\.count),
      canBeTyped: ticks.ticked.map { isList(question.columns[$0.position]) })
    let kept = labels.indices.filter { !typed.typed.contains($0) }
    let reading = SlotReading(
      kept.map { labels[$0] }, in: sheet.wholeFile, mergesEqual: true, clock: options.clock)
    problems.add(reading.problems)
    var slots: [Survey.Slot?] = labels.map { _ in nil }
    for (index, slot) in zip(kept, reading.slots) { slots[index] = slot }
    let told = typed.typed.sorted().compactMap { index in
      alone.slots[index].map {
        ImportRemark.typed(
          slot: $0, count: ticks.ticked[index].count, at: ticks.ticked[index].label.source)
      }
    }
    let single = typed.single.compactMap { index in
      slots[index].map { ImportRemark.tickedOnce(slot: $0, at: ticks.ticked[index].label.source) }
    }
    return Answers(ticks: ticks, slots: slots, typed: typed, remarks: dates.remarks + told + single)
  }

  /// Every option is held against every other; no form offers thousands.
  private func refuseTooManyOptions(_ ticks: FormsTicks) throws(InputErrors) {
    guard ticks.ticked.count > 3_000 else { return }
    throw InputErrors([
      Diagnostic(
        ticks.ticked[3_000].label.source,
        "\(ticks.ticked.count) different options about hours: no form offers so many",
        hint: "say --question with the one that is ticked from a list")
    ])
  }

  /// Whether people can add a text of their own to the options: not in a grid, nor in a column of ticks.
  private func isList(_ column: FormsQuestions.Column) -> Bool {
    column.needed != .tick && !sheet.headings[column.column].hasSuffix("]")
  }

  private mutating func survey(
    _ answers: Answers, _ rows: [Int], _ branches: QuestionBranches,
    _ question: FormsQuestions.Question, _ segments: SegmentColumns
  ) -> Survey {
    let labelled = answers.slots.indices.filter { answers.slots[$0] != nil }
    let slots = labelled.compactMap { answers.slots[$0] }
    let place = Dictionary(uniqueKeysWithValues: zip(labelled, slots.indices))
    // Options that nobody ticked are not in the file; they are added only when we are told so.
    let offered = options.everySlotWasOffered ? slots + ImportAccount.gaps(in: slots) : slots
    let assembly = SurveyAssembly(offered, isAsked: offered.map { _ in true })
    let coverage = FormsCoverage(question, answers, assembly.slots)
    let ids = ResponseNumbers.all(
      rows, columns.id, of: sheet, mayRepeat: options.doubles == .all, &problems)
    var respondents: [Survey.Respondent] = []
    respondents.reserveCapacity(rows.count)
    for (position, row) in rows.enumerated() {
      respondents.append(
        Survey.Respondent(
          id: ids[position], segments: segments.answers(at: position), weight: 1,
          ticked: assembly.indices(
            ofColumns: answers.ticks.answers[position].compactMap { place[$0] }),
          unseen: coverage.unseen(branches.seen(row: row))))
    }
    return Survey(slots: assembly.slots, segmentNames: segments.names, respondents: respondents)
  }
}
