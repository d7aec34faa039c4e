public import OpeningHoursTables

/// Did it work? What came after a change against what was expected, hour by hour.
public struct Review: Sendable {
  /// The week before.
  public let before: Schedule
  /// The week that was introduced.
  public let introduced: Schedule
  /// The hours that opened, by day and time.
  public let opened: [Hour]
  /// The hours that were open before and still are, by day and time.
  public let kept: [Hour]
  /// The hours that closed.
  public let closed: [Survey.Slot]
  /// Visits a week in the hours that closed, before; nothing where not all of them were counted.
  public let lost: Double?
  /// How visits changed in the hours that were left alone; nothing where nothing tells of before.
  public let trend: Trend?
  /// How much weeks differ beyond chance.
  public let dispersion: Dispersion
  /// How the visits of hours that opened were expected.
  public let basis: Basis?
  /// The part of a difference from the mean that shares of asked hours keep, 0...1; nothing where none that
  /// opened was asked about, and where how many people answered is not known.
  public let askedReliability: Double?
  /// The same of estimated hours.
  public let estimatedReliability: Double?
  /// Whether hours that opened were asked about, and how many people answered is not known.
  public let isSampleUnknown: Bool
  /// The conversion that the hours which opened teach; nothing where they do not.
  public let conversion: LearnedConversion?

  /// An hour of the week, a slot of the grid.
  public struct Hour: Sendable, Hashable {
    /// The time.
    public let slot: Survey.Slot
    /// Visits a week that came; nothing where it was not counted.
    public let came: Double?
    /// In how many weeks it was counted; 0 where it was not.
    public let weeks: Int
    /// What was expected; nothing where nothing tells.
    public let expected: Expectation?
    /// How what came stands to it; nothing where one of both is not known.
    public let verdict: Verdict?
  }

  /// Visits a week that were expected of an hour.
  public struct Expectation: Sendable, Hashable {
    /// How many.
    public let visits: Double
    /// Between which numbers what is counted lies in 95 of 100 cases, if the expectation is right.
    public let range: ClosedRange<Double>
    /// How many if the share were taken as it is, for an hour that was chosen because it was high.
    public let asWished: Double?
    /// Whether nobody was asked about the hour.
    public let isEstimated: Bool
  }

  /// What came beside what was expected.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// As expected, within chance.
    case within
    /// Fewer than chance explains.
    case below
    /// More than chance explains.
    case above
  }

  /// How visits changed in hours that were left alone, which the hours that opened would have shared.
  public struct Trend: Sendable, Hashable {
    /// Visits after over visits before.
    public let factor: Double
    /// Between which ends the factor lies in 95 of 100 cases.
    public let interval: ClosedRange<Double>
    /// How many hours tell it.
    public let hours: Int
  }

  /// How much more weeks differ than chance alone lets them.
  public struct Dispersion: Sendable, Hashable {
    /// The variance of a week's visits in an hour over their mean; 1 is chance alone.
    public let factor: Double
    /// Whether hours that were left alone tell it; else it is assumed.
    public let isMeasured: Bool
  }

  /// How the visits of hours that opened were expected.
  public enum Basis: Sendable, Hashable {
    /// Share times people times conversion.
    case conversion(Double, people: Int)
    /// By their shares alone, so that they sum to what came in all of them.
    case relative
  }

  /// The conversion that hours which opened teach.
  public struct LearnedConversion: Sendable, Hashable {
    /// The part of those who would come at a time that did in a week.
    public let part: Double
    /// Between which parts the true one lies in 95 of 100 cases.
    public let interval: ClosedRange<Double>
    /// How many people the wishes speak for.
    public let people: Int
    /// How many hours tell it.
    public let hours: Int
    /// Whether a plan can take it: no more came than said that they would.
    public var isUsable: Bool { part <= 1 }
  }
}
