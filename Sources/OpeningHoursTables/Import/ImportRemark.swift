/// What an import did with odd answers, as values: a report puts it into words.
public enum ImportRemark: Sendable, Hashable {
  /// By what it was seen that somebody answered more than once.
  public enum Sign: String, Sendable, Hashable {
    /// One e-mail address.
    case address
    /// One token or other key of a participant.
    case token
    /// One number of a response.
    case number
    /// Rows that are the same in all cells, the second of the answer among them.
    case identicalRows = "identical-rows"
  }

  /// One sheet of a workbook was read; the names of the others.
  case sheet(String, others: [String])
  /// So many people answered more than once, by a sign; so many answers were left out by the rule.
  case repeated(people: Int, by: Sign, leftOut: Int, rule: DoublesRule)
  /// So many rows are the same as another in all cells, and only the minute is known: all count.
  case sameMinute(rows: Int)
  /// A question stands so many times, once for each branch, and was put together; so many people saw
  /// none of them and were not asked, so many answered in two.
  case joined(question: String, copies: Int, sawNone: Int, sawTwo: Int)
  /// What single people typed like an option is none: what it says, how often, and where first.
  case typed(slot: Survey.Slot, count: Int, at: Source)
  /// A slot that only one person ticked, taken as an option: where.
  case tickedOnce(slot: Survey.Slot, at: Source)
  /// Cells with a date that a spreadsheet has made of hours, read as these hours: how many, where
  /// first, and what stands there.
  case datesRead(text: String, hours: String, cells: Int, at: Source)
}
