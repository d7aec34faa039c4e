/// Looking for damaged words in a table; see ``GarbledText``.
extension DelimitedTable {
  /// Refuses a table one of whose weekdays was garbled, since it would be taken for something else.
  func refuseGarbledWeekdays() throws(InputErrors) {
    let found = garbledWords.first { WeekdayNames.isDay($0.word.meant) }
    if let found { throw InputErrors([found.word.diagnostic(at: found.source)]) }
  }

  /// The first damaged word, if there is one; one is enough to see the cause.
  var firstGarbled: (word: GarbledText.Word, source: Source)? { garbledWords.first }

  /// The damaged words among the first cells of the table, as many as it takes to see them.
  private var garbledWords: [(word: GarbledText.Word, source: Source)] {
    (0..<min(rowCount, 50)).flatMap { row in
      (0..<min(width(ofRow: row), 400)).compactMap { column in
        guard rawBytes(row: row, column: column).contains(where: { $0 >= 0x80 }) else { return nil }
        return GarbledText.first(in: text(row: row, column: column)).map {
          ($0, source(row: row, column: column))
        }
      }
    }
  }
}
