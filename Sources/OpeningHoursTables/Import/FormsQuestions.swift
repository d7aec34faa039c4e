/// The questions of a Google or Microsoft form that may be about hours.
struct FormsQuestions {
  /// A column whose cells list ticked options.
  struct Column {
    let column: Int
    /// The day that the heading names, if it does.
    let day: String?
    /// The hours that the heading names, if it does.
    let hours: String?

    /// What the options must add.
    var needed: FormsOptions.Needed {
      day != nil ? .hours : hours != nil ? .day : .both
    }
  }

  /// Columns that belong together: the rows of a grid, or one question for each weekday.
  struct Question {
    /// The text, with "…" for the weekday where each has a question of its own.
    let name: String
    let columns: [Column]
  }

  /// In the order of the file.
  let questions: [Question]
  /// What stands between two options in one cell.
  let separator: Character

  /// Looks among some columns of a sheet.
  init(_ sheet: AnswerSheet, columns: some Sequence<Int>) {
    var order: [String] = []
    var families: [String: [Column]] = [:]
    for column in columns {
      let (family, label) = Self.family(of: sheet.headings[column])
      let isBoth = label.day != nil && label.hours != nil
      // A heading that tells all leaves nothing to tick off in a list.
      if isBoth { continue }
      if families[family] == nil { order.append(family) }
      families[family, default: []].append(
        Column(column: column, day: label.day, hours: label.hours))
    }
    let all = order.map { Question(name: $0, columns: families[$0] ?? []) }
    let samples = Dictionary(
      uniqueKeysWithValues: all.flatMap(\.columns).map { ($0.column, sheet.sample(of: $0.column)) })
    func known(_ question: Question, _ separator: Character) -> (known: Int, other: Int) {
      Self.count(question, separator, samples)
    }
    let counts = [Character(","), ";"].map { separator in
      all.reduce(0) { $0 + known($1, separator).known }
    }
    let hasSemicolon = samples.values.contains { $0.contains { $0.contains(";") } }
    let separator: Character =
      counts[1] > counts[0] || counts[1] == counts[0] && hasSemicolon ? ";" : ","
    self.separator = separator
    questions = all.filter { question in
      let found = known(question, separator)
      return found.known > 0 && found.known * 2 >= found.other
    }
  }

  /// The question that a heading belongs to, and what it says about the slot.
  private static func family(of heading: String) -> (String, SlotLabel) {
    if heading.hasSuffix("]"), let opening = heading.lastIndex(of: "[") {
      let inner = SlotLabel(option: heading[heading.index(after: opening)...].dropLast().trimmed)
      let text = heading[..<opening].trimmed
      if inner.day != nil || inner.hours != nil { return (text, inner) }
    }
    let label = SlotLabel(heading)
    guard label.day != nil, label.hours == nil else { return (heading, SlotLabel(option: "")) }
    return (SentenceDay(heading)?.pattern ?? "one question for each weekday", label)
  }

  private static func count(
    _ question: Question, _ separator: Character, _ samples: [Int: [String]]
  ) -> (known: Int, other: Int) {
    var known = 0
    var other = 0
    for column in question.columns {
      var options = FormsOptions(separator: separator, needed: column.needed)
      for cell in samples[column.column] ?? [] {
        for option in options.options(in: cell) {
          if case .slot = option { known += 1 } else { other += 1 }
        }
      }
    }
    return (known, other)
  }
}
