/// The people who answered two surveys, found by a column that both tables have.
package struct SharedRespondents: Sendable {
  /// One person by her places in both surveys.
  package struct Pair: Sendable, Hashable {
    /// Her place in the earlier survey.
    let then: Int
    /// Her place in the later survey.
    let now: Int
  }

  /// The people, in the order of the earlier survey.
  package let pairs: [Pair]
  /// The heading of the column.
  package let column: String

  /// Finds the people who answered two surveys.
  ///
  /// A blank cell is nobody's: who left it is taken for another person.
  ///
  /// - Parameters:
  ///   - column: The heading of the column; `id` for the first one.
  ///   - then: The earlier table with its file's name.
  ///   - now: The later one.
  ///   - source: Where the column is named.
  /// - Throws: `InputErrors` for a column that a table lacks, for marks that stand twice, and where no
  ///   mark stands in both.
  package init(
    by column: String, _ then: (table: RespondentsTable, fileName: String),
    _ now: (table: RespondentsTable, fileName: String), at source: Source
  ) throws(InputErrors) {
    var problems: [Diagnostic] = []
    let marks = [then, now].map { table, fileName -> [String] in
      guard let marks = table.survey.marks(in: column) else {
        problems.append(
          Diagnostic(
            source, "\(fileName) has no column \"\(column)\", by which people are known again",
            hint: didYouMean(column, among: ["id"] + table.survey.segmentNames)))
        return []
      }
      problems += Self.doubles(of: marks, table, column)
      return marks
    }
    let places = Dictionary(marks[1].enumerated().map { ($1, $0) }) { first, _ in first }
    pairs = marks[0].enumerated().compactMap { place, mark in
      mark.isEmpty ? nil : places[mark].map { Pair(then: place, now: $0) }
    }
    self.column = column
    if problems.isEmpty, pairs.isEmpty {
      problems.append(
        Diagnostic(
          source, "nobody in \(then.fileName) is in \(now.fileName) too, by \"\(column)\"",
          hint: "name the column by which people are known again, or take id out"))
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
  }

  /// That marks stand more than once: the first that does, with its place, and how many more.
  private static func doubles(
    of marks: [String], _ table: RespondentsTable, _ column: String
  ) -> [Diagnostic] {
    var first: [String: Int] = [:]
    var doubles: [(place: Int, other: Int)] = []
    for (place, mark) in marks.enumerated() where !mark.isEmpty {
      if let other = first[mark] {
        doubles.append((place, other))
      } else {
        first[mark] = place
      }
    }
    guard let found = doubles.first else { return [] }
    let more = doubles.count - 1
    return [
      Diagnostic(
        table.source(ofRespondent: found.place),
        "the \(column) of this row stands twice"
          + (more > 0 ? ", and so do those of \(more) more" : ""),
        hint: "the first is at \(table.source(ofRespondent: found.other))")
    ]
  }
}

extension Survey {
  /// By what each respondent is known again; nothing where there is no such column.
  fileprivate func marks(in column: String) -> [String]? {
    if folded(column) == "id" { return respondents.map(\.id) }
    guard let place = segmentNames.firstIndex(where: { folded($0) == folded(column) }) else {
      return nil
    }
    return respondents.map { $0.segments[place].trimmed }
  }
}
