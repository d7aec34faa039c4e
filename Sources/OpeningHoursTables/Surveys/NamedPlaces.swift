extension RespondentsTable {
  /// Which of some places each respondent names in a column, say the branches that she uses.
  ///
  /// A cell holds names behind each other, parted by semicolons, or by commas where it has none; a name may
  /// have commas itself where it stands alone or semicolons part it from others. Upper case and accents do not
  /// matter.
  ///
  /// - Parameters:
  ///   - column: The place of the column in ``Survey/segmentNames``.
  ///   - names: What the places are called.
  ///   - fileName: The table's name for messages.
  /// - Returns: For each respondent the places in rising order; none where the cell is empty.
  /// - Throws: `InputErrors` for names that no place has, and for names that stand twice in a cell.
  package func places(
    namedIn column: Int, among names: [String], fileName: String
  ) throws(InputErrors) -> [[Int]] {
    let known = Dictionary(
      names.enumerated().map { (folded($1), $0) }, uniquingKeysWith: { first, _ in first })
    var problems = ImportProblems(fileName: fileName)
    var cells: [String: [Int]] = [:]
    let places = survey.respondents.indices.map { respondent -> [Int] in
      let text = survey.respondents[respondent].segments[column]
      if let read = cells[text] { return read }
      var places: [Int] = []
      var isRight = true
      for name in Self.names(in: text, known) {
        if let place = known[folded(name)], !places.contains(place) {
          places.append(place)
          continue
        }
        isRight = false
        guard !problems.isFull else {
          problems.countOne()
          continue
        }
        let isTwice = known[folded(name)] != nil
        problems.add(
          Diagnostic(
            source(ofRespondent: respondent),
            isTwice
              ? "\"\(name)\" stands twice in one answer"
              : "\"\(QuestionChoice.shortened(name))\" is the name of no branch",
            hint: isTwice ? "name each once" : didYouMean(name, among: names)))
      }
      // Answers that are wrong are told wherever they stand.
      if isRight { cells[text] = places.sorted() }
      return places.sorted()
    }
    try problems.throwIfAny()
    return places
  }

  /// The names that stand in a cell.
  private static func names(in text: String, _ known: [String: Int]) -> [String] {
    let isOne = known[folded(text)] != nil
    let separator: Character = text.contains(";") ? ";" : ","
    return isOne ? [text] : text.split(separator: separator).map(\.trimmed).filter { !$0.isEmpty }
  }
}
