public import OpeningHoursTables

/// One of several surveys that a plan names beside each other, with the people it speaks for.
public struct SurveySource: Sendable {
  /// The tables of one survey, by their paths.
  public struct Tables: Sendable {
    /// The table of wishes.
    public let wishes: PlanFile.DemandSource.Table?
    /// The table of respondents.
    public let respondents: PlanFile.DemandSource.Table?
    /// The known margins that respondents are weighted to.
    public let margins: PlanFile.DemandSource.Table?

    /// All of them in the order in which they are read.
    var all: [PlanFile.DemandSource.Table] { [wishes, respondents, margins].compactMap(\.self) }
  }

  /// What it is called.
  public let name: String
  /// Where it stands in the plan.
  public let source: Source
  /// Its tables.
  public let tables: Tables
  /// How many people it speaks for, above 0.
  public let people: Int
  /// The part of those who would come that are taken to come, 0...1.
  public let conversion: Double
  /// Whether the plan states that part.
  public let statesConversion: Bool
  /// What becomes of hours that it did not ask about; nothing for what holds in the plan.
  public let unasked: UnaskedPolicy?
  /// When people were asked, if the plan states it.
  public let asked: CalendarPeriod?
  /// The number of respondents, if the plan states it.
  public let sample: Int?
  /// What the plan says about the table of wishes that the table does not say itself.
  public let wishesOptions: ShareTableOptions
  /// How the tables' bytes are encoded.
  public let encoding: TextEncoding
  /// The columns that say why people do not come.
  public let reasons: ReasonColumns?
  /// The column by whose values people were drawn.
  public let strata: Strata?

  /// How many people it counts for: those it speaks for, of whom a part is taken to come.
  public var weight: Double { Double(people) * conversion }

  /// More surveys nobody weighs against each other.
  static let most = 12
}
