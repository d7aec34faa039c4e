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
    /// The copy of the question that each column belongs to: 0 unless it is asked in several branches.
    var copyOfColumn: [Int]
    /// Whether all its slots are told by labels; otherwise there are only codes.
    let hasLabels: Bool
    /// How often the survey asks it: once for each of its branches.
    var copies: Int { (copyOfColumn.max() ?? 0) + 1 }
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
        name: name, title: headings[own[0]].title, columns: own,
        copyOfColumn: own.map { _ in 0 }, hasLabels: isLabelled)
    }
    // Where one question tells its hours, arrays of mere codes are about something else.
    let labelled = all.filter(\.hasLabels)
    questions = labelled.isEmpty ? all : Self.joined(labelled, headings, sheet)
  }

  /// The questions, with those put together that are one question of several branches or groups:
  /// the same text and the same labels, and hardly anybody answered two of them.
  private static func joined(
    _ questions: [Question], _ headings: [LimeSurveyHeading], _ sheet: AnswerSheet
  ) -> [Question] {
    var joined: [Question] = []
    for question in questions {
      let twin = joined.firstIndex { other in
        !question.title.isEmpty && folded(other.title) == folded(question.title)
      }
      let columns = (twin.map { joined[$0].columns } ?? []) + question.columns
      let copies = copies(of: columns, headings)
      let isOne = QuestionBranches(copies, columns: columns, sheet).isOneQuestion
      let candidate = Question(
        name: twin.map { joined[$0].name } ?? question.name, title: question.title,
        columns: columns, copyOfColumn: copies, hasLabels: true)
      if candidate.copies > 1, isOne {
        if let twin { joined[twin] = candidate } else { joined.append(candidate) }
      } else {
        joined.append(question)
      }
    }
    return joined
  }

  /// For each column how many before it have the same labels.
  private static func copies(of columns: [Int], _ headings: [LimeSurveyHeading]) -> [Int] {
    var met: [String: Int] = [:]
    return columns.map { column in
      let key = headings[column].labels.map { folded($0) }.joined(separator: "|")
      met[key, default: 0] += 1
      return (met[key] ?? 1) - 1
    }
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
