/// The questions of a form that may be about hours.
struct FormsQuestions {
  /// A column whose cells list ticked options.
  struct Column {
    let column: Int
    /// The day that the heading names, if it does.
    let day: String?
    /// The hours that the heading names, if it does.
    let hours: String?
    /// Which of several copies of the question the column belongs to, from 0.
    var copy = 0

    /// What the options must add.
    var needed: FormsOptions.Needed {
      switch (day, hours) {
      case (nil, nil): .both
      case (nil, _): .day
      case (_, nil): .hours
      case (_, _): .tick
      }
    }
  }

  /// Columns that belong together: the rows of a grid, or one question for each weekday.
  struct Question {
    /// The text, with "…" for the weekday where each has a question of its own.
    let name: String
    let columns: [Column]
    /// How often the form asks it: once for each of its branches.
    var copies: Int { (columns.map(\.copy).max() ?? 0) + 1 }
  }

  /// In the order of the file.
  let questions: [Question]
  /// What stands between two options in one cell.
  let separator: Character

  /// Looks among some columns of a sheet.
  ///
  /// - Parameters:
  ///   - sheet: the export.
  ///   - columns: the columns that may hold answers.
  ///   - takesTicks: whether the tool gives each option a column of its own.
  init(_ sheet: AnswerSheet, columns: some Sequence<Int>, takesTicks: Bool = false) {
    let names = Set(sheet.headings)
    var order: [String] = []
    var families: [String: [Column]] = [:]
    for column in columns {
      let heading = Self.withoutCopyNumber(sheet.headings[column], among: names)
      let (family, label) = Self.family(of: heading)
      let isBoth = label.day != nil && label.hours != nil
      // A heading that tells all leaves nothing to tick off in a list.
      if isBoth, !takesTicks { continue }
      if families[family] == nil { order.append(family) }
      families[family, default: []].append(
        Column(column: column, day: label.day, hours: label.hours))
    }
    let counts = FormsCounts(sheet, families.values.flatMap(\.self))
    separator = counts.separator
    questions = order.flatMap { name -> [Question] in
      let family = families[name] ?? []
      let own = sheet.isContinued ? family : Self.copies(of: family)
      guard counts.areAboutHours(own) else { return [] }
      return QuestionBranches(own.map(\.copy), columns: own.map(\.column), sheet).isOneQuestion
        ? [Question(name: name, columns: own)] : Self.apart(name, own)
    }
  }

  /// A heading that stands several times is numbered by the tool: `When?2`, `When? (2)`, `When?.1`.
  private static func withoutCopyNumber(_ heading: String, among names: Set<String>) -> String {
    var rest = heading[...]
    if rest.last == ")" { rest = rest.dropLast() }
    let digits = rest.reversed().prefix { $0.isASCII && $0.isWholeNumber }.count
    guard (1...2).contains(digits) else { return heading }
    rest = rest.dropLast(digits)
    while let last = rest.last, " (._".contains(last) { rest = rest.dropLast() }
    let base = String(rest)
    return names.contains(base) && base.count { $0.isLetter } >= 3 ? base : heading
  }

  /// The question that a heading belongs to, and what it says about the slot.
  private static func family(of heading: String) -> (String, SlotLabel) {
    if heading.hasSuffix("]"), let opening = heading.lastIndex(of: "[") {
      let inner = SlotLabel(option: heading[heading.index(after: opening)...].dropLast().trimmed)
      let text = heading[..<opening].trimmed
      if inner.day == nil, inner.hours != nil {
        let (family, outer) = family(of: text)
        if outer.day != nil, outer.hours == nil {
          return (family, SlotLabel(day: outer.day, hours: inner.hours))
        }
      }
      if inner.day != nil, inner.hours == nil {
        let (family, outer) = family(of: text)
        if outer.hours != nil, outer.day == nil {
          return (family, SlotLabel(day: inner.day, hours: outer.hours))
        }
      }
      if inner.day != nil || inner.hours != nil { return (text, inner) }
    }
    let label = SlotLabel(heading)
    guard label.day != nil, label.hours == nil else { return (heading, SlotLabel(option: "")) }
    return (SentenceDay(heading)?.pattern ?? "one question for each weekday", label)
  }

  /// The columns with the number of their copy: the second Monday belongs to the second copy.
  ///
  /// A column without a twin belongs to the copy of the column before it.
  private static func copies(of columns: [Column]) -> [Column] {
    func key(_ column: Column) -> String {
      "\(folded(column.day ?? ""))|\(folded(column.hours ?? ""))"
    }
    let total = Dictionary(grouping: columns, by: key).mapValues(\.count)
    var met: [String: Int] = [:]
    var current = 0
    return columns.map { column in
      var column = column
      if total[key(column)] ?? 1 > 1 {
        current = met[key(column), default: 0]
        met[key(column), default: 0] += 1
      }
      column.copy = current
      return column
    }
  }

  /// Copies that the same people answered are questions of their own.
  private static func apart(_ name: String, _ columns: [Column]) -> [Question] {
    Dictionary(grouping: columns, by: \.copy).sorted { $0.key < $1.key }.map { copy, own in
      Question(
        name: copy == 0 ? name : "\(name) (\(copy + 1))",
        columns: own.map { Column(column: $0.column, day: $0.day, hours: $0.hours) })
    }
  }
}
