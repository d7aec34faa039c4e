/// Which slots each copy of a question asks about, where a form asks it once in each branch.
struct FormsCoverage {
  /// For each copy the indices of the slots that it does not ask about.
  private let notAsked: [[Int]]
  private let all: [Int]

  /// - Parameters:
  ///   - question: the question with its copies.
  ///   - answers: what was ticked, and the slots of the labels.
  ///   - slots: the slots of the survey.
  init(
    _ question: FormsQuestions.Question, _ answers: FormsImporter.Answers, _ slots: [Survey.Slot]
  ) {
    all = Array(slots.indices)
    guard question.copies > 1 else {
      notAsked = [[]]
      return
    }
    func key(_ column: FormsQuestions.Column) -> String {
      "\(folded(column.day ?? ""))|\(folded(column.hours ?? ""))"
    }
    // A copy asks about a slot when it has the column in which the slot was ticked in any copy.
    var columnsOfSlot: [Survey.Slot: Set<String>] = [:]
    for (ticked, slot) in zip(answers.ticks.ticked, answers.slots) {
      guard let slot else { continue }
      columnsOfSlot[slot, default: []].insert(key(question.columns[ticked.position]))
    }
    notAsked = (0..<question.copies).map { copy in
      let own = Set(question.columns.filter { $0.copy == copy }.map(key))
      return slots.indices.filter { own.isDisjoint(with: columnsOfSlot[slots[$0]] ?? own) }
    }
  }

  /// The slots that somebody was not asked about who saw these copies.
  func unseen(_ copies: Set<Int>) -> [Int] {
    guard notAsked.count > 1 else { return [] }
    guard !copies.isEmpty else { return all }
    return all.filter { index in copies.allSatisfy { notAsked[$0].contains(index) } }
  }
}
