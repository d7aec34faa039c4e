/// Gathers what was ticked in one question of a form, cell by cell.
struct FormsTicks {
  /// A label that was ticked, and by how many.
  struct Ticked {
    let label: SlotReading.Label
    /// The position of the column among those of the question.
    let position: Int
    var count: Int
  }

  /// A cell with a date that a spreadsheet has made of hours.
  private struct Dated {
    let text: String
    let answer: Int
    let row: Int
    let position: Int
  }

  /// The labels that were ticked, in the order in which they were first met.
  private(set) var ticked: [Ticked] = []
  /// The texts among the options that are about no slot: how often, and where first.
  private(set) var others: [String: (count: Int, source: Source)] = [:]
  /// For each response that was read the indices of its labels; one may stand twice.
  private(set) var answers: [[Int]] = []
  private let sheet: AnswerSheet
  private let columns: [FormsQuestions.Column]
  private var options: [FormsOptions]
  private var dated: [Dated] = []
  /// For each column the indices of the labels in a cell that was met before.
  private var cells: [[String: [Int]]]
  private var indexOfLabel: [[FormsOptions.Option: Int]]

  init(_ sheet: AnswerSheet, _ question: FormsQuestions.Question, separator: Character) {
    self.sheet = sheet
    columns = question.columns
    options = columns.map { FormsOptions(separator: separator, needed: $0.needed) }
    cells = columns.map { _ in [:] }
    indexOfLabel = columns.map { _ in [:] }
  }

  /// Reads one response.
  mutating func read(row: Int) {
    let found = columns.indices.flatMap { position in read(row: row, position) }
    for index in Set(found) { ticked[index].count += 1 }
    answers.append(found)
  }

  /// Learns from answers that do not count what could be ticked; beside that they say nothing.
  mutating func readOptions(rows: [Int]) {
    let (known, others, dated) = (ticked.count, others, dated)
    for row in rows {
      let found = Set(columns.indices.flatMap { position in read(row: row, position) })
      for index in found where index >= known { ticked[index].count += 1 }
    }
    (self.others, self.dated) = (others, dated)
  }

  private mutating func read(row: Int, _ position: Int) -> [Int] {
    let column = columns[position]
    guard !sheet.table.rawBytes(row: row, column: column.column).isEmpty else { return [] }
    let text = sheet.table.text(row: row, column: column.column)
    if let indices = cells[position][text] { return indices }
    var isPlain = true
    var indices: [Int] = []
    for option in options[position].options(in: text) {
      switch option {
      case .slot(let day, let hours):
        indices.append(index(of: option, day: day, hours: hours, row: row, position))
      case .date(let date):
        isPlain = false
        dated.append(Dated(text: date, answer: answers.count, row: row, position: position))
      case .other(let other):
        isPlain = false
        let source = others[other]?.source ?? sheet.table.source(row: row, column: column.column)
        others[other] = ((others[other]?.count ?? 0) + 1, source)
      }
    }
    // A cell with another text is not remembered, so that each of its occurrences is counted.
    if isPlain { cells[position][text] = indices }
    return indices
  }

  private mutating func index(
    of option: FormsOptions.Option, day: String?, hours: String?, row: Int, _ position: Int
  ) -> Int {
    if let index = indexOfLabel[position][option] { return index }
    let column = columns[position]
    ticked.append(
      Ticked(
        label: SlotReading.Label(
          day: column.day ?? day ?? "", hours: column.hours ?? hours ?? "",
          source: sheet.table.source(row: row, column: column.column)),
        position: position, count: 0))
    indexOfLabel[position][option] = ticked.count - 1
    return ticked.count - 1
  }

  /// Reads the dates that a spreadsheet has made of hours, where another cell has the same hours as
  /// they were written; the others are refused.
  ///
  /// - Returns: what was read, and what is wrong.
  mutating func settleDates() -> (remarks: [ImportRemark], problems: [Diagnostic]) {
    let written = Set(ticked.map { Self.span($0.label.hours) })
    var remarks: [(text: String, hours: String, cells: Int, source: Source)] = []
    var problems: [Diagnostic] = []
    for cell in dated {
      guard let date = DateMadeOfHours(cell.text) else { continue }
      let column = columns[cell.position]
      let source = sheet.table.source(row: cell.row, column: column.column)
      let fitting = date.hours.filter { written.contains(Self.span($0)) }
      guard fitting.count == 1,
        column.hours == nil || Self.span(column.hours) == Self.span(fitting[0])
      else {
        let problem = date.problem(cell.text)
        problems.append(Diagnostic(source, problem.message, hint: problem.hint))
        continue
      }
      let option = option(like: fitting[0], cell.position)
      let index = index(of: option, day: nil, hours: fitting[0], row: cell.row, cell.position)
      answers[cell.answer].append(index)
      ticked[index].count += 1
      if let known = remarks.firstIndex(where: { $0.text == cell.text }) {
        remarks[known].cells += 1
      } else {
        remarks.append((cell.text, fitting[0], 1, source))
      }
    }
    return (
      remarks.map { .datesRead(text: $0.text, hours: $0.hours, cells: $0.cells, at: $0.source) },
      problems
    )
  }

  /// The option of a column that has the same hours, or a new one.
  private func option(like hours: String, _ position: Int) -> FormsOptions.Option {
    let known = indexOfLabel[position].keys.first { option in
      if case .slot(_, let own?) = option { Self.span(own) == Self.span(hours) } else { false }
    }
    return known ?? .slot(day: nil, hours: columns[position].needed == .tick ? nil : hours)
  }

  /// Start and end of written hours, whatever the way of writing; nothing when they are none.
  private static func span(_ text: String?) -> TimeSpan? {
    guard let text, case .span(let span)? = try? HourLabel(text) else { return nil }
    return span
  }

  /// Labels for the columns where nobody ticked anything, so that their day or hours are known.
  var silentLabels: [SlotReading.Label] {
    guard let any = ticked.first?.label else { return [] }
    return columns.indices.filter { indexOfLabel[$0].isEmpty && columns[$0].needed != .both }.map {
      SlotReading.Label(
        day: columns[$0].day ?? any.day, hours: columns[$0].hours ?? any.hours,
        source: sheet.source(ofHeading: columns[$0].column))
    }
  }
}
