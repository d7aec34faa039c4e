/// Reads a table of respondents in one go and collects all that is wrong with it.
struct RespondentsTableReader {
  let sheet: AnswerSheet
  private let needsSlots: Bool
  var problems: ImportProblems

  init(_ sheet: AnswerSheet, needsSlots: Bool) {
    self.sheet = sheet
    self.needsSlots = needsSlots
    problems = ImportProblems(fileName: sheet.fileName)
    problems.add(sheet.defects)
  }

  /// The survey, or everything that is wrong with the table.
  mutating func read() throws(InputErrors) -> RespondentsTable {
    let weight = weightColumn()
    let slots = slotColumns(after: weight)
    checkSegmentHeadings(before: weight)
    // Cells can be judged only under headings that are understood.
    try problems.throwIfAny()
    let segments = 1..<max(1, weight)
    var numbers = ResponseNumbers()
    var respondents: [Row] = []
    respondents.reserveCapacity(sheet.rows.count)
    for row in sheet.rows {
      let id = numbers.read(row: row, column: 0, of: sheet, into: &problems)
      let marks = readMarks(row: row, weight + 1..<sheet.headings.count)
      respondents.append(
        Row(
          id: RespondentsTableText.unguarded(id), segments: segments.map { segment(row, $0) },
          weight: readWeight(row, weight), ticked: marks.ticked, unseen: marks.unseen))
    }
    if problems.isEmpty, !respondents.contains(where: { $0.weight > 0 }) {
      problems.add(
        Diagnostic(
          sheet.source(ofHeading: weight), "the weights sum to nothing", hint: "write 1 for each"))
    }
    try problems.throwIfAny()
    let names = segments.map { RespondentsTableText.unguarded(sheet.headings[$0]) }
    return assemble(respondents, slots, names)
  }

  /// A respondent whose slots are numbered by the columns of the file.
  struct Row {
    let id: String
    let segments: [String]
    let weight: Double
    let ticked: [Int]
    let unseen: [Int]
  }

  // MARK: Headings

  private mutating func weightColumn() -> Int {
    if folded(sheet.headings[0]) != "id" {
      problems.add(
        Diagnostic(
          sheet.source(ofHeading: 0), "the first heading is \"\(sheet.headings[0])\", not id",
          hint: "the headings are id, segments, weight, then slots such as mon 08:00-09:00"))
    }
    if let column = sheet.headings.firstIndex(where: { folded($0) == "weight" }) { return column }
    let near = sheet.headings.indices.first {
      suggestion(for: sheet.headings[$0], among: ["weight"]) != nil
    }
    problems.add(
      Diagnostic(
        near.map { sheet.source(ofHeading: $0) } ?? sheet.source(ofHeading: 0),
        near.map { "unknown heading \"\(sheet.headings[$0])\"" } ?? "no heading weight",
        hint: near == nil
          ? "add a column weight before the slots, 1 for each" : "did you mean weight?"))
    return near ?? (sheet.headings.firstIndex { slotLabel($0) != nil } ?? sheet.headings.count) - 1
  }

  private mutating func slotColumns(after weight: Int) -> [Survey.Slot] {
    var labels: [SlotReading.Label] = []
    for column in max(1, weight + 1)..<max(1, weight + 1, sheet.headings.count) {
      let source = sheet.source(ofHeading: column)
      guard let label = slotLabel(sheet.headings[column]) else {
        problems.add(unknownHeading(sheet.headings[column], source))
        continue
      }
      labels.append(.init(day: label.day, hours: label.hours, source: source))
    }
    if needsSlots, labels.isEmpty, problems.isEmpty {
      problems.add(
        Diagnostic(
          sheet.source(ofHeading: weight), "no slot after weight",
          hint: "head the columns mon 08:00-09:00, mon 09:00-10:00, ..."))
    }
    guard !labels.isEmpty else { return [] }
    let reading = SlotReading(labels, in: sheet.wholeFile, clock: .twentyFourHours)
    problems.add(reading.problems)
    return reading.slots.compactMap(\.self)
  }

  private func slotLabel(_ heading: String) -> (day: String, hours: String)? {
    let label = SlotLabel(option: heading)
    guard let day = label.day, let hours = label.hours else { return nil }
    return (day, hours)
  }

  private func unknownHeading(_ heading: String, _ source: Source) -> Diagnostic {
    let label = SlotLabel(option: heading)
    let keys = Weekday.allCases.map(\.key)
    let near = label.strayWord.flatMap { suggestion(for: $0, among: keys) }
    let meant = near.flatMap { key in label.hours.map { "did you mean \(key) \($0)?" } }
    return Diagnostic(
      source, "unknown heading \"\(QuestionChoice.shortened(heading))\"",
      hint: meant ?? "after weight stand slots such as mon 08:00-09:00; segments stand before it")
  }

  private mutating func checkSegmentHeadings(before weight: Int) {
    var first: [String: Int] = [:]
    for column in 1..<max(1, weight) {
      let heading = sheet.headings[column]
      if heading.isEmpty {
        problems.add(Diagnostic(sheet.source(ofHeading: column), "a segment without a heading"))
      } else if slotLabel(heading) != nil {
        problems.add(
          Diagnostic(
            sheet.source(ofHeading: column), "the slot \"\(heading)\" stands before weight",
            hint: "slots stand after weight"))
      } else if let other = first.updateValue(column, forKey: folded(heading)) {
        problems.add(
          Diagnostic(
            sheet.source(ofHeading: column), "the heading \"\(heading)\" stands twice",
            hint: "the first is at \(sheet.source(ofHeading: other))"))
      }
    }
  }
}
