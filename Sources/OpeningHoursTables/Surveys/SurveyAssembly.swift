/// Puts a survey together from responses whose slots are numbered in the order of the file.
///
/// Slots that nobody was asked about are left out, and the others renumbered in calendar order.
struct SurveyAssembly {
  private let indexOfColumn: [Int?]
  /// The slots that somebody was asked about, in calendar order.
  let slots: [Survey.Slot]

  /// - Parameters:
  ///   - columns: the slot of each column (or option); several may be the same one.
  ///   - isAsked: whether anybody was asked about it, by the same index.
  init(_ columns: [Survey.Slot], isAsked: [Bool]) {
    let asked = Set(columns.indices.filter { isAsked[$0] }.map { columns[$0] }).sorted()
    let index = Dictionary(uniqueKeysWithValues: asked.enumerated().map { ($1, $0) })
    slots = asked
    indexOfColumn = columns.map { index[$0] }
  }

  /// The indices of the slots of some columns: ascending, each once.
  func indices(ofColumns columns: [Int]) -> [Int] {
    let indices = columns.compactMap { indexOfColumn[$0] }.sorted()
    return indices.indices.filter { $0 == 0 || indices[$0 - 1] != indices[$0] }.map { indices[$0] }
  }
}

extension SurveyAssembly {
  /// The indices of the slots that are in none but these of so many columns, ascending.
  ///
  /// A slot of which somebody saw one copy is not unseen for want of the other.
  func indices(ofColumns columns: [Int], butNot count: Int) -> [Int] {
    let hidden = Set(columns)
    let seen = Set(indices(ofColumns: (0..<count).filter { !hidden.contains($0) }))
    return indices(ofColumns: columns).filter { !seen.contains($0) }
  }
}

/// Makes sure that each response has a number of its own.
struct ResponseNumbers {
  private var rowOfNumber: [String: Int] = [:]
  private var timesOfNumber: [String: Int] = [:]

  /// The numbers of all respondents, which are counted where the export gives none.
  static func all(
    _ rows: [Int], _ column: Int?, of sheet: AnswerSheet, mayRepeat: Bool,
    _ problems: inout ImportProblems
  ) -> [String] {
    guard let column else { return rows.indices.map { "\($0 + 1)" } }
    var numbers = ResponseNumbers()
    var ids: [String] = []
    for row in rows {
      ids.append(
        numbers.read(
          row: row, column: column, of: sheet, into: &problems,
          mayRepeat: mayRepeat))
    }
    return ids
  }

  /// The number in a cell, or the reason why it cannot be one.
  ///
  /// Where answers of one number are known to be of different people (`mayRepeat`), the second of
  /// them is `7/2`.
  mutating func read(
    row: Int, column: Int, of sheet: AnswerSheet, into problems: inout ImportProblems,
    mayRepeat: Bool = false
  ) -> String {
    let id = sheet.table.text(row: row, column: column).trimmed
    let source = { sheet.table.source(row: row, column: column) }
    if id.isEmpty {
      problems.add(Diagnostic(source(), "a response without a number"))
    } else if let first = rowOfNumber.updateValue(row, forKey: id) {
      if mayRepeat {
        timesOfNumber[id, default: 1] += 1
        return "\(id)/\(timesOfNumber[id] ?? 2)"
      }
      problems.add(
        Diagnostic(
          source(), "response \"\(id)\" stands twice",
          hint: "the first is at \(sheet.table.source(row: first, column: column))"))
    }
    return id
  }
}
