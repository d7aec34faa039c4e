/// Reading the cells of one respondent.
extension RespondentsTableReader {
  func segment(_ row: Int, _ column: Int) -> String {
    RespondentsTableText.unguarded(
      AnswerSheet.answer(sheet.table.text(row: row, column: column)))
  }

  mutating func readWeight(_ row: Int, _ column: Int) -> Double {
    let bytes = sheet.table.rawBytes(row: row, column: column)
    if bytes.count == 1, bytes.first == UInt8(ascii: "1") { return 1 }
    let text = sheet.table.text(row: row, column: column).trimmed
    let number = WrittenNumber(text)
    guard let number, !number.isPercent, let value = number.value(decimalMark: .point) else {
      problems.add(
        Diagnostic(
          sheet.table.source(row: row, column: column),
          text.isEmpty ? "no weight stands here" : "\"\(text)\" is not a weight",
          hint: "write 1, or 0.75 with a decimal point"))
      return 0
    }
    if value < 0 {
      problems.add(
        Diagnostic(
          sheet.table.source(row: row, column: column), "the weight \(text) is negative",
          hint: "a weight says how many people a respondent stands for"))
    }
    if value > WrittenNumber.most {
      problems.add(
        Diagnostic(
          sheet.table.source(row: row, column: column),
          "the weight \(text) is over a thousand million",
          hint: "a weight says how many people a respondent stands for"))
    }
    return min(value, WrittenNumber.most)
  }

  mutating func readMarks(
    row: Int, _ columns: Range<Int>
  ) -> (ticked: [Int], unseen: [Int]) {
    var ticked: [Int] = []
    var unseen: [Int] = []
    for column in columns {
      let bytes = sheet.table.rawBytes(row: row, column: column)
      switch (bytes.count, bytes.first) {
      case (0, _): unseen.append(column - columns.lowerBound)
      case (1, UInt8(ascii: "1")): ticked.append(column - columns.lowerBound)
      case (1, UInt8(ascii: "0")): break
      default: if problems.isFull { problems.countOne() } else { problems.add(noMark(row, column)) }
      }
    }
    return (ticked, unseen)
  }

  private func noMark(_ row: Int, _ column: Int) -> Diagnostic {
    Diagnostic(
      sheet.table.source(row: row, column: column),
      "\"\(QuestionChoice.shortened(sheet.table.text(row: row, column: column)))\" "
        + "(\(sheet.headings[column])) is neither 1 nor 0",
      hint: "1 is ticked, 0 asked and not ticked, blank not shown")
  }

  func assemble(
    _ rows: [Row], _ slots: [Survey.Slot], _ segmentNames: [String]
  ) -> RespondentsTable {
    var timesUnseen = [Int](repeating: 0, count: slots.count)
    for row in rows { for index in row.unseen { timesUnseen[index] += 1 } }
    let isAsked = timesUnseen.map { $0 < rows.count }
    let assembly = SurveyAssembly(slots, isAsked: isAsked)
    let respondents = rows.map {
      Survey.Respondent(
        id: $0.id, segments: $0.segments, weight: $0.weight,
        ticked: assembly.indices(ofColumns: $0.ticked),
        unseen: assembly.indices(ofColumns: $0.unseen))
    }
    let notes = slots.indices.filter { !isAsked[$0] }.map {
      ReadingNote(sheet.wholeFile, .slotUnasked(slots[$0]))
    }
    let survey = Survey(
      slots: assembly.slots, segmentNames: segmentNames, respondents: respondents)
    return RespondentsTable(
      survey: survey, notes: notes,
      sources: sheet.rows.map { sheet.table.source(row: $0, column: 0) })
  }
}
