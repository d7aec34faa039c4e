/// Reads a when2meet poll: a row for each slot, a column for each person, `1` where she can come.
struct When2MeetImporter {
  private let sheet: AnswerSheet
  private let options: ImportOptions
  private var problems: ImportProblems

  init(_ sheet: AnswerSheet, options: ImportOptions) {
    self.sheet = sheet
    self.options = options
    problems = ImportProblems(fileName: sheet.fileName)
    problems.add(sheet.defects)
  }

  /// The survey, or everything that is wrong with the poll.
  mutating func read() throws(InputErrors) -> SurveyImport {
    guard sheet.headings.count > 2 else {
      throw InputErrors([
        Diagnostic(
          sheet.source(ofHeading: 0), "no person beside day and time",
          hint: "expected is Day,Time, then one column a person")
      ])
    }
    let slots = slots()
    let people = sheet.headings.indices.dropFirst(2).map { person($0) }
    try problems.throwIfAny()
    let isAsked = slots.indices.map { slot in people.contains { !$0.unseen.contains(slot) } }
    let assembly = SurveyAssembly(slots, isAsked: isAsked)
    let survey = Survey(
      slots: assembly.slots, segmentNames: [],
      respondents: people.enumerated().map { number, answer in
        Survey.Respondent(
          id: "\(number + 1)", segments: [], weight: 1,
          ticked: assembly.indices(ofColumns: answer.ticked),
          unseen: assembly.indices(ofColumns: answer.unseen))
      })
    return SurveyImport(survey: survey, account: account(survey))
  }

  /// The slots of the rows; each is as long as the shortest step between two times.
  private mutating func slots() -> [Survey.Slot] {
    let starts = sheet.rows.map { row -> Int? in
      switch try? HourLabel(sheet.table.text(row: row, column: 1)) {
      case .start(let time): return time.minutes
      case .span(let span): return span.start.minutes
      case nil: return nil
      }
    }
    let distinct = Set(starts.compactMap(\.self)).sorted()
    let step = zip(distinct.dropFirst(), distinct).map { $0 - $1 }.min() ?? 15
    for (row, start) in zip(sheet.rows, starts) where start == nil {
      problems.add(
        Diagnostic(
          sheet.table.source(row: row, column: 1),
          "\"\(sheet.table.text(row: row, column: 1))\" is not a time", hint: "write 09:00 AM"))
    }
    let labels = zip(sheet.rows, starts).map { row, start in
      let span = start.flatMap { TimeOfDay(minutes: $0) }.flatMap {
        TimeSpan($0, $0.advanced(byMinutes: step))
      }
      return SlotReading.Label(
        day: sheet.table.text(row: row, column: 0).trimmed, hours: span?.clock ?? "0-24",
        source: sheet.table.source(row: row, column: 0))
    }
    // A time that cannot be read is reported already; its row stands in for nothing.
    guard problems.isEmpty else { return [] }
    let reading = SlotReading(labels, in: sheet.wholeFile, clock: .twentyFourHours)
    problems.add(reading.problems)
    return reading.slots.compactMap(\.self)
  }

  private mutating func person(_ column: Int) -> (ticked: [Int], unseen: [Int]) {
    var ticked: [Int] = []
    var unseen: [Int] = []
    for (index, row) in sheet.rows.enumerated() {
      switch sheet.table.text(row: row, column: column).trimmed {
      case "1": ticked.append(index)
      case "0": break
      case "": unseen.append(index)
      case let text:
        problems.add(
          Diagnostic(
            sheet.table.source(row: row, column: column), "\"\(text)\" is neither 1 nor 0"))
      }
    }
    return (ticked, unseen)
  }

  private func account(_ survey: Survey) -> ImportAccount {
    let people = sheet.headings.dropFirst(2)
    func note(_ assumption: SurveyAssumption) -> ReadingNote {
      ReadingNote(sheet.source(ofHeading: 2), .assumed(assumption))
    }
    var notes = [note(.namesReplaced(people.count))]
    let repeated = Dictionary(grouping: people, by: \.self).filter { $0.value.count > 1 }.count
    if repeated > 0 { notes.append(note(.namesRepeated(repeated))) }
    return ImportAccount(
      kind: .when2meet, sheet: sheet, question: "Day, Time", survey: survey, leftOut: [],
      segments: [], ignored: [], warnings: [], notes: notes)
  }
}
