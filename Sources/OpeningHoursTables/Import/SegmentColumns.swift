/// The columns of an export that can divide the respondents into groups: closed answers.
///
/// A column is closed when it has at most 20 different answers and at least twice as many answers
/// as different ones; in a survey without hours also when its words are a scale whose order is known. What tells who somebody is, is never carried over.
struct SegmentColumns {
  /// The headings, each different from the others and from the fixed headings.
  private(set) var names: [String] = []
  /// What was not carried over.
  private(set) var ignored: [ImportAccount.IgnoredColumn] = []
  private var columns: [Column] = []

  private struct Column {
    let answers: [String]
    /// For each of the rows the index of its answer.
    let answerOfRow: [UInt8]
  }

  private static let mostAnswers = 20

  /// Chooses among the candidates.
  ///
  /// - Parameters:
  ///   - candidates: the columns that are neither hours nor known to be something else.
  ///   - rows: the rows of the respondents that count.
  ///   - sheet: the export.
  ///   - keepsScales: whether a column of known words is closed also where few gave each of them.
  init(_ candidates: [Int], rows: [Int], of sheet: AnswerSheet, keepsScales: Bool = false) {
    var taken: Set<String> = ["id", "weight", ""]
    for column in candidates {
      let heading = sheet.headings[column]
      let reason =
        Self.headingReason(heading)
        ?? PrivateColumn.reason(heading: heading, sample: sheet.sample(of: column))
      switch reason.map(Outcome.ignored) ?? Self.closed(column, rows, sheet, keepsScales) {
      case .ignored(let reason):
        ignored.append(.init(heading: heading, number: column + 1, reason: reason))
      case .closed(let closed):
        columns.append(closed)
        names.append(Self.free(heading, &taken))
      }
    }
  }

  /// The answers of one respondent, by her position among the rows that were given.
  func answers(at position: Int) -> [String] {
    columns.map { $0.answers[Int($0.answerOfRow[position])] }
  }

  private enum Outcome {
    case closed(Column)
    case ignored(ColumnReason)
  }

  private static func headingReason(_ heading: String) -> ColumnReason? {
    let plain = folded(heading)
    if plain.hasSuffix("comment]") || plain.hasSuffix("[comment]") { return .comment }
    let isOther = ["[other]", "[sonstiges]", "[autre]", "[otro]", "[cits]"].contains {
      plain.contains($0)
    }
    return isOther ? .freeTextOfOther : nil
  }

  private static func closed(
    _ column: Int, _ rows: [Int], _ sheet: AnswerSheet, _ keepsScales: Bool
  ) -> Outcome {
    var known: [ArraySlice<UInt8>] = []
    var answers: [String] = []
    var answerOfRow: [UInt8] = []
    answerOfRow.reserveCapacity(rows.count)
    var filled = 0
    for row in rows {
      let bytes = sheet.table.rawBytes(row: row, column: column)
      if !bytes.isEmpty { filled += 1 }
      var index = known.firstIndex { $0.elementsEqual(bytes) }
      if index == nil {
        guard known.count <= UInt8.max else { return .ignored(.freeText) }
        index = known.count
        known.append(bytes)
        answers.append(AnswerSheet.answer(sheet.table.text(row: row, column: column)))
      }
      answerOfRow.append(UInt8(truncatingIfNeeded: index ?? 0))
    }
    let options = options(of: answers)
    guard !options.isEmpty else { return .ignored(.empty) }
    guard answers.count > 1 else { return .ignored(.sameForAll) }
    let isScale = keepsScales && options.allSatisfy(RatingWords.isKnown)
    guard options.count <= mostAnswers, isScale || filled >= 2 * options.count,
      options.allSatisfy({ $0.count <= 60 })
    else { return .ignored(.freeText) }
    return .closed(Column(answers: answers, answerOfRow: answerOfRow))
  }

  /// The different answers; of a question of which several could be ticked, with a semicolon behind each,
  /// the different options.
  private static func options(of answers: [String]) -> Set<String> {
    let filled = answers.filter { !$0.isEmpty }
    let areTicked = !filled.isEmpty && filled.allSatisfy { $0.hasSuffix(";") }
    return areTicked
      ? Set(filled.flatMap { $0.split(separator: ";").map { $0.trimmed } }).subtracting([""])
      : Set(filled)
  }

  /// The heading, with a number behind it when it is taken.
  private static func free(_ heading: String, _ taken: inout Set<String>) -> String {
    let label = SlotLabel(option: heading)
    // A heading such as "Monday 9-10" would be read as a slot.
    let isSlot = label.day != nil && label.hours != nil
    let wanted = heading.isEmpty ? "segment" : isSlot ? "answer \(heading)" : heading
    let free =
      taken.contains(folded(wanted))
      ? (2...).lazy.map { "\(wanted) (\($0))" }.first { !taken.contains(folded($0)) } ?? wanted
      : wanted
    taken.insert(folded(free))
    return free
  }
}
