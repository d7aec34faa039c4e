/// Where a table of respondents says why people do not come, as a plan names it.
public struct ReasonColumns: Sendable, Hashable {
  /// The headings of the columns, at least one: a single one holds each respondent's reason, several are
  /// reasons to tick.
  public let headings: [String]
  /// Where the plan names them.
  public let source: Source

  /// Columns.
  package init(headings: [String], source: Source) {
    precondition(!headings.isEmpty)
    self.headings = headings
    self.source = source
  }
}

/// Why each respondent of a table does not come.
public struct ReasonAnswers: Sendable, Hashable {
  /// The reasons, in the order of the columns, or by their words.
  public let reasons: [String]
  /// Which reasons each respondent named, as indices of ``reasons``, in the order of the survey; nothing
  /// for who gave no answer.
  public let named: [[Int]?]
  /// The places of the columns among ``Survey/segmentNames``.
  let columns: [Int]

  /// Reads the reasons of a table.
  ///
  /// - Parameters:
  ///   - columns: The columns as the plan names them.
  ///   - table: The respondents.
  /// - Throws: `InputErrors` for columns that are not there or empty, and for cells that are no ticks.
  public init(_ columns: ReasonColumns, in table: RespondentsTable) throws(InputErrors) {
    var reader = ReasonReader(statement: columns, table: table)
    self = try reader.read()
  }

  init(reasons: [String], named: [[Int]?], columns: [Int]) {
    self.reasons = reasons
    self.named = named
    self.columns = columns
  }
}

extension Survey {
  /// The survey without the columns of reasons, which are no segments.
  package func without(_ reasons: ReasonAnswers?) -> Survey {
    without(columns: Set(reasons?.columns ?? []))
  }
}
