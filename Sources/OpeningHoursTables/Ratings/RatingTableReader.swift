/// Reads a table of ratings column by column, and says what is wrong with it.
struct RatingTableReader {
  private let sheet: AnswerSheet
  private var problems: ImportProblems

  /// The answer that stands for one of which the source does not say which it is.
  private static let unknown = "?"
  /// Folded headings of a column that speaks of everyone.
  private static let everyone: Set<String> = [
    "share", "shares", "percent", "people", "count", "n", "everyone", "all", "anteil", "prozent",
    "personen", "anzahl", "alle", "dala", "procenti", "skaits", "cilveki", "visi", "%",
  ]

  init(_ sheet: AnswerSheet) {
    self.sheet = sheet
    problems = ImportProblems(fileName: sheet.fileName)
    problems.add(sheet.defects)
  }

  /// What a row is about.
  private enum Row {
    case answer
    case noAnswer
    case unknown
    case people
  }

  mutating func read() throws(InputErrors) -> RatingTable {
    guard sheet.headings.count > 1 else {
      throw InputErrors([
        Diagnostic(
          sheet.source(ofHeading: 0), "there is no column of shares beside the answers",
          hint: "a table of ratings has a row for each answer:  answer,share")
      ])
    }
    try problems.throwIfAny()
    let labels = sheet.rows.map { AnswerSheet.answer(sheet.table.text(row: $0, column: 0)) }
    let rows = labels.map(Self.row)
    checkLabels(labels, rows)
    let columns = (1..<sheet.headings.count).compactMap { column($0, rows) }
    try problems.throwIfAny()
    let answers = rows.indices.filter { rows[$0] == .answer }
    return RatingTable(
      answers: answers.map { labels[$0] },
      sources: answers.map { sheet.table.source(row: sheet.rows[$0], column: 0) },
      columns: columns)
  }

  private static func row(_ label: String) -> Row {
    if label == unknown { return .unknown }
    if SampleSize.isLabel(label) { return .people }
    return RatingWords.isNoAnswer(label) ? .noAnswer : .answer
  }

  private mutating func checkLabels(_ labels: [String], _ rows: [Row]) {
    var first: [String: Int] = [:]
    for (place, label) in labels.enumerated() where rows[place] != .unknown {
      let source = sheet.table.source(row: sheet.rows[place], column: 0)
      if label.isEmpty {
        problems.add(Diagnostic(source, "a row without an answer", hint: "? where it is not known"))
      } else if let other = first.updateValue(place, forKey: folded(label)) {
        problems.add(
          Diagnostic(
            source, "the answer \"\(label)\" stands twice",
            hint: "the first is at \(sheet.table.source(row: sheet.rows[other], column: 0))"))
      }
    }
  }

  // MARK: A column

  private mutating func column(_ column: Int, _ rows: [Row]) -> RatingTable.Column? {
    let heading = sheet.headings[column]
    let texts = sheet.rows.map { sheet.table.text(row: $0, column: column).trimmed }
    let isUncertain = texts.map { $0.hasSuffix("?") || $0.hasSuffix("(?)") }
    let figures = zip(texts, rows).map { text, row in
      row == .people ? "" : Self.withoutMark(text)
    }
    guard figures.contains(where: { !$0.isEmpty }) else {
      problems.add(
        Diagnostic(
          sheet.source(ofHeading: column), "the column \"\(heading)\" is empty",
          hint: "state the share of each answer, or take the column out"))
      return nil
    }
    let numbers = NumberColumn(figures, expecting: 0...WrittenNumber.most)
    for problem in numbers.problems {
      problems.add(
        Diagnostic(
          sheet.table.source(row: sheet.rows[problem.index], column: column),
          "\"\(texts[problem.index])\" \(problem.reason)", hint: problem.hint))
    }
    guard numbers.problems.isEmpty, areBounded(numbers.values, column) else { return nil }
    let unsettled = rows.indices.filter { rows[$0] == .unknown && numbers.values[$0] != nil }
    guard !mixes(unsettled, numbers.values, rows, column) else { return nil }
    guard let unit = unit(numbers, figures, column, isPart: !unsettled.isEmpty),
      let parts = parts(numbers.values, figures, rows, unit, column, isPart: !unsettled.isEmpty)
    else { return nil }
    let sum = numbers.values.compactMap(\.self).reduce(0, +)
    let stated = people(texts, rows, column)
    let silent = rows.indices.reduce(0) { $0 + (rows[$1] == .noAnswer ? parts[$1] ?? 0 : 0) }
    let answers = rows.indices.filter { rows[$0] == .answer }
    return RatingTable.Column(
      group: Self.everyone.contains(folded(heading)) ? "" : heading,
      shares: answers.map { place in parts[place].map { silent < 1 ? $0 / (1 - silent) : 0 } },
      isUncertain: answers.map { isUncertain[$0] },
      unsettled: unsettled.map {
        RatingShare(part: parts[$0] ?? 0, ofAnswers: nil, isUncertain: true)
      },
      people: unit == .people ? Int(sum.rounded()) : stated, answered: 1 - silent)
  }

  private static func withoutMark(_ text: String) -> String {
    guard text.hasSuffix("?") || text.hasSuffix("(?)") else { return text }
    return text.filter { !"?()".contains($0) }.trimmed
  }

  private mutating func areBounded(_ values: [Double?], _ column: Int) -> Bool {
    for (place, value) in values.enumerated() {
      guard let value, !(0...WrittenNumber.most).contains(value) else { continue }
      problems.add(
        Diagnostic(
          sheet.table.source(row: sheet.rows[place], column: column),
          value < 0 ? "a share is negative" : "a number of people is over a thousand million",
          hint: "0 where nobody gave the answer"))
      return false
    }
    return true
  }

  /// Whether a column has shares of known answers beside those of unknown ones, which is reported.
  private mutating func mixes(
    _ unsettled: [Int], _ values: [Double?], _ rows: [Row], _ column: Int
  ) -> Bool {
    guard let first = unsettled.first,
      rows.indices.contains(where: { rows[$0] != .unknown && values[$0] != nil })
    else { return false }
    problems.add(
      Diagnostic(
        sheet.table.source(row: sheet.rows[first], column: column),
        "a share of an unknown answer stands beside known ones",
        hint: "of a column with ? among its answers, state those alone"))
    return true
  }

  // MARK: What numbers are

  private enum Unit {
    case percent
    case fractions
    case people
  }

  private mutating func unit(
    _ numbers: NumberColumn, _ figures: [String], _ column: Int, isPart: Bool
  ) -> Unit? {
    let values = numbers.values.compactMap(\.self)
    if numbers.hasPercentSign.contains(true) { return .percent }
    let sum = values.reduce(0, +)
    if values.allSatisfy({ $0 <= 1 }), values.contains(where: { $0 != $0.rounded() }) {
      return .fractions
    }
    let isWhole = values.allSatisfy { $0 == $0.rounded() }
    // One and nothing else may be one person, or all of them.
    guard isWhole, !isPart, sum > 0, sum != 1, abs(sum - 100) > Double(values.count) / 2 else {
      problems.add(
        Diagnostic(
          sheet.source(ofHeading: column),
          "whether \"\(sheet.headings[column])\" holds percent or people is not clear",
          hint: "write 62 % for percent; people are whole numbers that do not sum to 100"))
      return nil
    }
    return .people
  }

  /// The share of each row, 0...1; shares that do not sum to 100 % are reported.
  private mutating func parts(
    _ values: [Double?], _ figures: [String], _ rows: [Row], _ unit: Unit, _ column: Int,
    isPart: Bool
  ) -> [Double?]? {
    let sum = values.compactMap(\.self).reduce(0, +)
    if unit == .people { return values.map { $0.map { $0 / sum } } }
    let whole = unit == .percent ? 100.0 : 1.0
    let parts = values.map { $0.map { $0 / whole } }
    // Each figure may be off by half of its last digit.
    let slack = figures.reduce(0) { $0 + ($1.isEmpty ? 0 : Self.halfDigit($1)) } + 1e-9
    let isOver = isPart && values.compactMap(\.self).contains { $0 > whole }
    guard isOver || (!isPart && abs(sum - whole) > slack) else { return parts }
    let tenths = Int((sum / whole * 1000).rounded())
    let shown = "\(tenths / 10)" + (tenths % 10 == 0 ? "" : ".\(tenths % 10)") + " %"
    problems.add(
      Diagnostic(
        sheet.source(ofHeading: column),
        isOver
          ? "a share of \"\(sheet.headings[column])\" is over 100 %"
          : "the shares of \"\(sheet.headings[column])\" sum to \(shown), not to 100 %",
        hint: isOver
          ? "correct it" : "add the missing answers, those who gave none as  no answer"))
    return nil
  }

  /// Half a unit of the last digit that is written.
  private static func halfDigit(_ figure: String) -> Double {
    let digits = figure.filter { $0.isWholeNumber || ".,".contains($0) }
    guard let mark = digits.lastIndex(where: { ".,".contains($0) }) else { return 0.5 }
    let count = digits.distance(from: mark, to: digits.endIndex) - 1
    return (0..<count).reduce(0.5) { half, _ in half / 10 }
  }

  private mutating func people(_ texts: [String], _ rows: [Row], _ column: Int) -> Int? {
    guard let place = rows.firstIndex(of: .people), !texts[place].isEmpty else { return nil }
    if let count = SampleSize.count(Self.withoutMark(texts[place])) { return count }
    problems.add(
      Diagnostic(
        sheet.table.source(row: sheet.rows[place], column: column),
        "\"\(texts[place])\" is not a number of respondents", hint: "write for example 4474"))
    return nil
  }
}
