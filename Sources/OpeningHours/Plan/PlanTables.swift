public import OpeningHoursTables

/// The tables that a plan names, as they were read.
public struct PlanTables: Sendable {
  /// A table with its file's name for messages.
  public struct Named<Table: Sendable>: Sendable {
    /// The table.
    public let table: Table
    /// The name of its file.
    public let fileName: String

    /// A table of a file.
    public init(_ table: Table, fileName: String) {
      self.table = table
      self.fileName = fileName
    }
  }

  /// The table of wishes.
  public var wishes: Named<ShareTable>?
  /// The respondents.
  public var respondents: Named<RespondentsTable>?
  /// The visits that were counted.
  public var visits: Named<Visits>?
  /// The known margins that the respondents are weighted to.
  public var margins: Named<Margins>?

  /// The tables of surveys beside each other, in the order of the plan; none where it names one survey.
  public var surveys: [OfSurvey] = []

  /// The tables of one survey.
  public struct OfSurvey: Sendable {
    /// The table of wishes.
    public var wishes: Named<ShareTable>?
    /// The respondents; they need not have been asked about hours.
    public var respondents: Named<RespondentsTable>?
    /// The known margins that the respondents are weighted to.
    public var margins: Named<Margins>?

    /// No table yet.
    public init() {}
  }

  /// The team's own answers.
  public var staff: Named<RespondentsTable>?
  /// The tables of ratings that somebody has added up, in the order of ``RatingsSource/addedUp``.
  public var addedUpRatings: [Named<RatingTable>] = []

  /// The tables of earlier surveys, in the order of ``PlanFile/waves``.
  public var waves: [PlanTables] = []

  /// No table yet.
  public init() {}
}
