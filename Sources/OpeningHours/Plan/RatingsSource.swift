public import OpeningHoursTables

/// Where ratings of the hours come from: what people say of their importance, and how satisfied they are.
public struct RatingsSource: Sendable {
  /// The columns of the plan's respondents that hold ratings.
  public var columns: [RatingColumn] = []
  /// The table of the team's own answers.
  public var staffAnswers: PlanFile.DemandSource.Table?
  /// The columns of that table that hold ratings.
  public var staffColumns: [RatingColumn] = []

  /// Tables of ratings that somebody has added up.
  public var addedUp: [AddedUp] = []

  /// A table of ratings that somebody has added up.
  public struct AddedUp: Sendable {
    /// What the plan says of it.
    public let statement: RatingTableStatement
    /// Who answered.
    public let audience: Rating.Audience
    /// The table.
    public let table: PlanFile.DemandSource.Table
  }

  /// All tables in the order in which they are read.
  public var tables: [PlanFile.DemandSource.Table] {
    [staffAnswers].compactMap(\.self) + addedUp.map(\.table)
  }
}

extension PlanFile {
  /// All tables that the plan names.
  public var tables: [DemandSource.Table] {
    demand.tables + ratings.tables + waves.flatMap(\.survey.tables)
      + (staffWishesSource?.tables ?? []) + teamFiles.map(\.table)
  }
}
