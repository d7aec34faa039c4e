/// A table of respondents: what each ticked, slot by slot.
///
/// Its headings are `id`, any segments, `weight`, then a slot each (`mon 08:00-09:00`); a slot's
/// cell is `1` ticked, `0` asked and not ticked, blank not shown.
public struct RespondentsTable: Sendable, Hashable {
  /// The respondents and their slots.
  public let survey: Survey
  /// What was understood and left out while reading.
  public let notes: [ReadingNote]
  /// Where each respondent's row stands.
  private let sources: [Source]

  /// Reads a table from the bytes of a delimited text file.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is; its separator is found out.
  ///   - fileName: the name to use in messages.
  ///   - encoding: how to read bytes of a file without byte order mark.
  /// - Throws: everything that is wrong with the file, each with its place.
  public init(
    bytes: [UInt8], fileName: String, encoding: TextEncoding = .utf8
  ) throws(InputErrors) {
    try self.init(bytes: bytes, fileName: fileName, encoding: encoding, needsSlots: true)
  }

  /// Reads a table that need not ask about hours, from the bytes of a delimited text file.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is; its separator is found out.
  ///   - fileName: the name to use in messages.
  ///   - encoding: how to read bytes of a file without byte order mark.
  ///   - needsSlots: whether a table without slots is refused.
  /// - Throws: everything that is wrong with the file, each with its place.
  public init(
    bytes: [UInt8], fileName: String, encoding: TextEncoding, needsSlots: Bool
  ) throws(InputErrors) {
    let table = try DelimitedTable(bytes: bytes, fileName: fileName, encoding: encoding)
    try table.refuseGarbledWeekdays()
    var reader = RespondentsTableReader(try AnswerSheet(table), needsSlots: needsSlots)
    self = try reader.read()
  }

  init(survey: Survey, notes: [ReadingNote], sources: [Source]) {
    self.survey = survey
    self.notes = notes
    self.sources = sources
  }

  /// The line on which a respondent stands, by her place in the survey.
  func source(ofRespondent place: Int) -> Source {
    guard case .file(let name, let line, _) = sources[place] else { return sources[place] }
    return .file(name, line: line, column: nil)
  }
}

extension RespondentsTable {
  /// A respondent who is drawn.
  package struct Drawn: Sendable {
    /// Her place in the table.
    package let place: Int
    /// What her weight is multiplied by.
    package let factor: Double

    /// Somebody at a place.
    package init(place: Int, factor: Double) {
      (self.place, self.factor) = (place, factor)
    }
  }

  /// A table of some of the respondents, each as often as she is drawn.
  ///
  /// - Parameter drawn: Who is drawn, in any order.
  /// - Returns: The table, in the order of this one.
  package func resampled(_ drawn: [Drawn]) -> RespondentsTable {
    let drawn = drawn.sorted { $0.place < $1.place }
    let respondents = drawn.map { drawn in
      let one = survey.respondents[drawn.place]
      return Survey.Respondent(
        id: one.id, segments: one.segments, weight: one.weight * drawn.factor, ticked: one.ticked,
        unseen: one.unseen)
    }
    return RespondentsTable(
      survey: Survey(
        slots: survey.slots, segmentNames: survey.segmentNames, respondents: respondents),
      notes: notes, sources: drawn.map { sources[$0.place] })
  }
}
