/// The questions of a LimeSurvey export that may be about hours.
struct LimeSurveyQuestions {
  /// A question with the columns that hold its ticks.
  struct Question {
    /// Its code, or its text.
    let name: String
    /// Its text, where the headings have one.
    let title: String
    /// Its columns, comments and "other" left out.
    let columns: [Int]
    /// Whether all its slots are told by labels; otherwise there are only codes.
    let hasLabels: Bool
  }

  let headings: [LimeSurveyHeading]
  /// In the order of the file.
  let questions: [Question]

  init(_ sheet: AnswerSheet, words: TickWords) {
    let headings = sheet.headings.map { LimeSurveyHeading($0) }
    var order: [String] = []
    var columns: [String: [Int]] = [:]
    for (column, heading) in headings.enumerated()
    where !heading.labels.isEmpty && !heading.isFreeText {
      if columns[heading.family] == nil { order.append(heading.family) }
      columns[heading.family, default: []].append(column)
    }
    self.headings = headings
    let all = order.compactMap { name -> Question? in
      let own = columns[name] ?? []
      let isLabelled = own.contains { headings[$0].slotLabel != nil }
      let isArray = own.allSatisfy { headings[$0].codes.count == 2 } && own.count >= 7
      // Labels speak for a question about hours, so that single odd cells are errors of theirs.
      let oddOfTicks = isLabelled ? 2 : 20
      guard isLabelled || isArray, Self.holdsTicks(own, sheet, words, oneOddIn: oddOfTicks) else {
        return nil
      }
      return Question(
        name: name, title: headings[own[0]].title, columns: own, hasLabels: isLabelled)
    }
    // Where one question tells its hours, arrays of mere codes are about something else.
    questions = all.contains(where: \.hasLabels) ? all.filter(\.hasLabels) : all
  }

  /// Whether the first answers of some columns are mostly ticks: a scale of agreement is not.
  private static func holdsTicks(
    _ columns: [Int], _ sheet: AnswerSheet, _ words: TickWords, oneOddIn oddOfTicks: Int
  ) -> Bool {
    var ticks = 0
    var others = 0
    for row in sheet.rows.prefix(200) {
      for column in columns {
        switch words.tick(sheet.table.rawBytes(row: row, column: column)) {
        case .yes, .no: ticks += 1
        case .other: others += 1
        case .blank, .unseen: break
        }
      }
    }
    return others * oddOfTicks <= ticks
  }
}
