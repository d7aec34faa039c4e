/// What was understood, assumed or left out while a table was read, as a value: a report puts it into words.
public struct ReadingNote: Sendable, Hashable {
  /// Where it stands.
  public let source: Source
  /// What there is to know.
  public let statement: Statement

  package init(_ source: Source, _ statement: Statement) {
    self.source = source
    self.statement = statement
  }

  /// What there is to know about a table.
  public enum Statement: Sendable, Hashable {
    /// How the cells of a table of wishes were read.
    case read(as: ShareTable.Unit)
    /// Whole numbers were read as percent and could be people as well.
    case percentNotPeople
    /// A row that is not of the table, by the text that stands in it.
    case rowSkipped(String, SkippedRow)
    /// A column of sums or means, by its heading.
    case columnSkipped(String)
    /// Hours without an end last until the next one.
    case openEnds
    /// So many people were asked.
    case sample(Int)
    /// The table names several numbers of people asked, so that none is used.
    case differentSamples([Int])
    /// The table names another number of people asked than was stated beside it, which is taken.
    case otherSample(table: Int, stated: Int)
    /// Weekdays are rows, and hours columns.
    case daysAreRows
    /// So many of so many cells are blank.
    case blankCells(Int, of: Int)
    /// Parts of the day that were asked about as a whole, with their hours.
    case parts([DayPart: TimeSpan])
    /// Weekdays that the table does not have.
    case daysMissing([Weekday])
    /// A slot of a table of respondents that nobody was asked about.
    case slotUnasked(Survey.Slot)
    /// What was assumed of a survey tool's export.
    case assumed(SurveyAssumption)
  }

  /// Why a row is not of the table.
  public enum SkippedRow: Sendable, Hashable {
    /// It stands above the headings.
    case title
    /// It holds sums, means or the number of people asked.
    case noHour
    /// It holds numbers, and says of how many people instead of when.
    case numbersWithoutHour
    /// It holds only a text.
    case remark
  }

  /// Whether an answer that rests on the table has to say it, since a figure may be another than was meant.
  public var concernsAnswers: Bool {
    switch statement {
    case .differentSamples, .otherSample, .rowSkipped(_, .numbersWithoutHour): true
    case .read, .percentNotPeople, .rowSkipped, .columnSkipped, .openEnds, .sample, .daysAreRows,
      .blankCells, .parts, .daysMissing, .slotUnasked, .assumed:
      false
    }
  }
}
