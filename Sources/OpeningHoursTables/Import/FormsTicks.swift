/// Gathers what was ticked in one question of a form, cell by cell.
struct FormsTicks {
  /// The labels that were ticked, in the order in which they were first met.
  private(set) var labels: [SlotReading.Label] = []
  /// The texts among the options that are about no slot: how often, and where first.
  private(set) var others: [String: (count: Int, source: Source)] = [:]
  private let sheet: AnswerSheet
  private let columns: [FormsQuestions.Column]
  private var options: [FormsOptions]
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

  /// The indices of the labels that one response ticked; one may stand twice.
  mutating func read(row: Int) -> [Int] {
    columns.indices.flatMap { position in read(row: row, position) }
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
    labels.append(
      SlotReading.Label(
        day: column.day ?? day ?? "", hours: column.hours ?? hours ?? "",
        source: sheet.table.source(row: row, column: column.column)))
    indexOfLabel[position][option] = labels.count - 1
    return labels.count - 1
  }

  /// Labels for the columns where nobody ticked anything, so that their day or hours are known.
  var silentLabels: [SlotReading.Label] {
    guard let any = labels.first else { return [] }
    return columns.indices.filter { indexOfLabel[$0].isEmpty && columns[$0].needed != .both }.map {
      SlotReading.Label(
        day: columns[$0].day ?? any.day, hours: columns[$0].hours ?? any.hours,
        source: sheet.source(ofHeading: columns[$0].column))
    }
  }
}
