public import OpeningHoursTables

extension Plan {
  /// One change of the plan by a scenario or a flag.
  public struct Difference: Sendable, Hashable {
    /// What changes.
    public let change: Change
    /// Where it is stated.
    public let source: Source
  }

  /// What a scenario or a flag changes.
  public enum Change: Sendable, Hashable {
    /// A rule; with what the plan file says in its place, in minutes, or in hundredths of the currency
    /// where the rule is about cost.
    case rule(Rule, before: Int?)
    /// Hours of a day that the plan closes may be open; all of them where no spans are named.
    case mayBeOpen(Weekday, [TimeSpan]?)
    /// What becomes of hours that nobody was asked about.
    case unasked(UnaskedPolicy)
    /// What a week is judged by.
    case judgedBy(Objective)
    /// How long an open window must be to be of use, in minutes.
    case window(minutes: Int)
    /// How wishes become visits.
    case conversion(Conversion)
    /// How much the respondents of a segment count, with what readers see of it.
    case weight(SegmentWeight, title: PlanText)
    /// By which of their ratings respondents count more.
    case weightBy(RatingWeighting)
    /// What is said of people by name.
    case people
    /// What a roster must hold, or for how many weeks it is made.
    case roster
    /// People on duty while open.
    case onDuty([Weekday], Int)
    /// With how many people the house opens, and how often they are away.
    case kept(Kept)
    /// Something about hours without staff.
    case staffless(Staffless)
    /// Work before opening, in minutes.
    case preparation(minutes: Int)
    /// Work after closing, in minutes.
    case closingDown(minutes: Int)
  }

  /// What a scenario or a flag changes about hours without staff.
  public enum Staffless: Sendable, Hashable {
    /// Whether there are any.
    case isOff(Bool)
    /// When there may be, on the days that are named.
    case allowed(Schedule, on: [Weekday])
    /// When there are some today, likewise.
    case today(Schedule, on: [Weekday])
    /// Whether they are right before and right after hours with staff only.
    case adjoinsStaff(Bool)
    /// The part of the people that comes, in hundredths of a percent; of all of whom no segment says otherwise.
    case part(Int, withSegments: Bool)
    /// The same of a segment.
    case partOfSegment(Int, segment: String)
    /// From which age people may come.
    case age(Int)
    /// What an hour costs, in hundredths of the currency.
    case cost(Int)
  }
}
