/// A question that a survey asks once in each of its branches, so that everybody sees one copy.
///
/// Somebody saw a copy when she answered in one of its columns. Who answered in none was not asked,
/// or had no wish: the file does not tell, and she counts as not asked.
struct QuestionBranches {
  private let copies: [Int]
  private let columns: [Int]
  private let sheet: AnswerSheet
  private let words = TickWords()
  /// How many copies there are.
  let count: Int

  /// - Parameters:
  ///   - copies: the copy of each column, from 0.
  ///   - columns: the columns of the question, by the same index.
  ///   - sheet: the export.
  init(_ copies: [Int], columns: [Int], _ sheet: AnswerSheet) {
    self.copies = copies
    self.columns = columns
    self.sheet = sheet
    count = (copies.max() ?? 0) + 1
  }

  /// The copies that a response answered in.
  func seen(row: Int) -> Set<Int> {
    guard count > 1 else { return [0] }
    var seen: Set<Int> = []
    for (copy, column) in zip(copies, columns) where !seen.contains(copy) {
      switch words.tick(sheet.table.rawBytes(row: row, column: column)) {
      case .blank, .unseen: break
      case .yes, .no, .other: seen.insert(copy)
      }
    }
    return seen
  }

  /// Whether the copies are branches: at most one in twenty of those who answered did so in two.
  var isOneQuestion: Bool {
    guard count > 1 else { return true }
    let seen = sheet.rows.map { self.seen(row: $0).count }
    return seen.count { $0 > 1 } * 20 <= seen.count { $0 > 0 }
  }

  /// What is to be said about the joining, for the responses that count.
  func remark(question: String, rows: [Int]) -> [ImportRemark] {
    guard count > 1 else { return [] }
    let seen = rows.map { self.seen(row: $0).count }
    return [
      .joined(
        question: question, copies: count, sawNone: seen.count { $0 == 0 },
        sawTwo: seen.count { $0 > 1 })
    ]
  }
}
