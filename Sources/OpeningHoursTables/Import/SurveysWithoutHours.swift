// Surveys that ask about no hours, as one of ratings or of why people do not come: their closed answers
// are carried over.

extension FormsImporter {
  /// The respondents of a form that asks about no hours.
  mutating func readWithoutHours() throws(InputErrors) -> SurveyImport {
    let (finished, leftOut) = finishedRows()
    let repeated = RepeatedAnswers(
      finished, of: sheet, id: columns.id, time: columns.time, person: columns.person,
      rule: options.doubles)
    let about = columns.technical.union([columns.id, columns.time].compactMap(\.self))
    let segments = SegmentColumns(
      sheet.headings.indices.filter { !about.contains($0) }, rows: repeated.rows, of: sheet,
      keepsScales: true)
    problems.add([repeated.problem, segments.refusalOfNone(in: sheet)].compactMap(\.self))
    let survey = segments.survey(
      of: ResponseNumbers.all(
        repeated.rows, columns.id, of: sheet, mayRepeat: options.doubles == .all, &problems))
    try problems.throwIfAny()
    return SurveyImport(
      survey: survey,
      account: ImportAccount(
        kind: kind, sheet: sheet, question: "", survey: survey, leftOut: leftOut,
        segments: segments.names, ignored: ignored(segments, others: []),
        warnings: ImportAccount.unfinished(leftOut.first?.count ?? 0, of: sheet), notes: [],
        remarks: repeated.remarks))
  }
}

extension LimeSurveyImporter {
  /// The respondents of an export that asks about no hours.
  mutating func readWithoutHours() throws(InputErrors) -> SurveyImport {
    let finished = finishedRows()
    let repeated = RepeatedAnswers(
      finished, of: sheet, id: meta.id, time: meta.submitted,
      person: ResponseColumns(sheet, kind: .limeSurvey).person, rule: options.doubles)
    let about = Set([meta.id, meta.submitted].compactMap(\.self))
    let segments = SegmentColumns(
      sheet.headings.indices.filter { !about.contains($0) }, rows: repeated.rows, of: sheet,
      keepsScales: true)
    problems.add([repeated.problem, segments.refusalOfNone(in: sheet)].compactMap(\.self))
    let survey = segments.survey(
      of: ResponseNumbers.all(
        repeated.rows, meta.id, of: sheet, mayRepeat: options.doubles == .all, &problems))
    try problems.throwIfAny()
    return SurveyImport(
      survey: survey,
      account: ImportAccount(
        kind: .limeSurvey, sheet: sheet, question: "", survey: survey,
        leftOut: [.init(reason: .unfinished, count: sheet.rows.count - finished.count)],
        segments: segments.names, ignored: segments.ignored,
        warnings: ImportAccount.unfinished(sheet.rows.count - finished.count, of: sheet),
        notes: [], remarks: repeated.remarks))
  }
}

extension SegmentColumns {
  /// The respondents with these answers and no hours.
  fileprivate func survey(of ids: [String]) -> Survey {
    Survey(
      slots: [], segmentNames: names,
      respondents: ids.enumerated().map { position, id in
        Survey.Respondent(id: id, segments: answers(at: position), weight: 1, ticked: [])
      })
  }

  /// That no column could be carried over, so that nothing would be left of the answers.
  fileprivate func refusalOfNone(in sheet: AnswerSheet) -> Diagnostic? {
    guard names.isEmpty else { return nil }
    return Diagnostic(
      sheet.wholeFile, "no column has closed answers, such as very satisfied or satisfied",
      hint: "free texts, dates and what tells who somebody is are not carried over")
  }
}
