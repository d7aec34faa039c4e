/// Which columns of a LimeSurvey question are which slots, by their labels or by their codes.
struct LimeSurveySlots {
  /// The columns that hold the ticks of a slot.
  private(set) var columns: [Int] = []
  /// The copy of the question that each belongs to, by the same index.
  private(set) var copies: [Int] = []
  /// The slot of each, by the same index.
  private(set) var slots: [Survey.Slot] = []
  /// Columns of the question that are no slot.
  private(set) var ignored: [ImportAccount.IgnoredColumn] = []
  /// What had to be assumed.
  private(set) var warnings: [ReadingNote] = []

  private let sheet: AnswerSheet
  private let options: ImportOptions

  /// Works out the slots of a question.
  init(
    of question: LimeSurveyQuestions.Question, _ headings: [LimeSurveyHeading],
    _ sheet: AnswerSheet, options: ImportOptions, _ problems: inout ImportProblems
  ) throws(InputErrors) {
    self.sheet = sheet
    self.options = options
    if question.hasLabels {
      readLabels(of: question, headings, &problems)
    } else {
      mapCodes(of: question, headings, &problems)
    }
    try problems.throwIfAny()
  }

  private mutating func readLabels(
    of question: LimeSurveyQuestions.Question, _ headings: [LimeSurveyHeading],
    _ problems: inout ImportProblems
  ) {
    var labels: [SlotReading.Label] = []
    for (column, copy) in zip(question.columns, question.copyOfColumn) {
      guard let label = headings[column].slotLabel else {
        takeUnlabelled(headings[column], column, &problems)
        continue
      }
      if labels.isEmpty { checkSide(headings[column], &problems) }
      columns.append(column)
      copies.append(copy)
      let source = sheet.source(ofHeading: column)
      labels.append(.init(day: label.day, hours: label.hours, source: source))
    }
    let reading = SlotReading(
      labels, in: sheet.wholeFile, mergesEqual: question.copies > 1, clock: options.clock)
    problems.add(reading.problems)
    slots = reading.slots.compactMap(\.self)
  }

  /// A column beside labelled ones: an option such as "never", or a label with a typing error.
  private mutating func takeUnlabelled(
    _ heading: LimeSurveyHeading, _ column: Int, _ problems: inout ImportProblems
  ) {
    let parts = heading.labels.map { SlotLabel($0) }
    guard parts.contains(where: { $0.hours != nil || $0.day != nil }) else {
      ignored.append(.init(heading: sheet.headings[column], number: column + 1, reason: .noHour))
      return
    }
    let isDayMissing = parts.allSatisfy { $0.day == nil }
    let unread = zip(heading.labels, parts).first { $0.1.day == nil && $0.1.hours == nil }?.0
    let text =
      parts.lazy.compactMap(\.strayWord).first ?? unread ?? heading.labels.joined(separator: "][")
    problems.add(
      Diagnostic(
        sheet.source(ofHeading: column),
        "\"\(text)\" is \(isDayMissing ? "no weekday" : "no hour")",
        hint: isDayMissing ? Self.dayHint(for: text) : "write 9-10 or 09:00-10:00"))
  }

  private static func dayHint(for text: String) -> String {
    let names = WeekdayLanguage.allCases.flatMap(\.names)
    return suggestion(for: text, among: names).map { "did you mean \($0)?" }
      ?? "write a weekday, such as Monday"
  }

  private func checkSide(_ heading: LimeSurveyHeading, _ problems: inout ImportProblems) {
    guard let side = options.hoursAre, heading.labels.count == 2 else { return }
    let hoursAreRows = SlotLabel(heading.labels[0]).hours != nil
    guard hoursAreRows != (side == .rows) else { return }
    problems.add(
      Diagnostic(
        .flag("--hours-are \(side.rawValue)"),
        "the labels say otherwise: \"\(heading.labels[0])\" is the row",
        hint: "leave the flag out"))
  }

  private mutating func mapCodes(
    of question: LimeSurveyQuestions.Question, _ headings: [LimeSurveyHeading],
    _ problems: inout ImportProblems
  ) {
    let codes = question.columns.map { (row: headings[$0].codes[0], column: headings[$0].codes[1]) }
    let source = sheet.source(ofHeading: question.columns[0])
    var seen: [String: Int] = [:]
    for (code, column) in zip(codes, question.columns) {
      guard let first = seen.updateValue(column, forKey: "\(code.row)_\(code.column)") else {
        continue
      }
      problems.add(
        Diagnostic(
          sheet.source(ofHeading: column), "the heading \"\(sheet.headings[column])\" stands twice",
          hint: "the first is at \(sheet.source(ofHeading: first))"))
    }
    do {
      let mapping = try CodeMapping(codes, hoursAre: options.hoursAre, hours: options.hours)
      (columns, slots) = (question.columns, mapping.slots)
      copies = columns.map { _ in 0 }
      warnings.append(ReadingNote(source, .assumed(mapping.assumption)))
    } catch {
      problems.add(Diagnostic(source, "\(question.name): \(error.message)", hint: error.hint))
    }
  }
}
