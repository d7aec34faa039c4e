/// What was assumed while a survey tool's export was read, since the export does not say it.
public enum SurveyAssumption: Sendable, Hashable {
  /// A blank cell counts as asked and nothing ticked; whether somebody saw the question cannot be told.
  case blankIsNoTick
  /// Only ticks are written, so that a blank cell is a "no".
  case blankIsNo
  /// A "no" is written out, so that a blank cell was not shown.
  case blankIsUnseen
  /// Hours that nobody ticked count as asked, as was said.
  case untickedAsked
  /// Hours that nobody ticked count as not asked, for the tool lists only what was ticked.
  case untickedUnasked(tool: String)
  /// Other questions about hours that were not taken.
  case otherQuestions([String])
  /// An option that is no hour, with how often it stands.
  case noHour(String, count: Int)
  /// So many texts stand only once and are no hour.
  case singleTexts(Int)
  /// A column that is taken as the date of submission, by its heading.
  case submissionDate(String)
  /// No column tells who finished, so that all responses count.
  case allFinished
  /// So many of so many did not finish, so that the others may not stand for all.
  case manyUnfinished(Int, of: Int)
  /// So many names are replaced by numbers.
  case namesReplaced(Int)
  /// So many names head several columns, each of which counts as a person.
  case namesRepeated(Int)
  /// Codes that do not name days and hours: the first and the last of either, and what they were taken for.
  case codes(days: String, hours: String, CodedHours)
  /// A word that was garbled before it came here: how it stands and what was meant.
  case garbled(String, meant: String, readAs: String)

  /// What hours codes were taken for.
  public enum CodedHours: Sendable, Hashable {
    /// Hours of the clock, the first of which is this.
    case clock(first: TimeSpan)
    /// So many stretches of so many minutes, the first of which is this.
    case counted(Int, minutes: Int, first: TimeSpan)
  }
}
