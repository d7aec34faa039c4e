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
    /// How much the respondents of a segment count.
    case weight(SegmentWeight)
    /// People on duty while open.
    case onDuty([Weekday], Int)
    /// Work before opening, in minutes.
    case preparation(minutes: Int)
    /// Work after closing, in minutes.
    case closingDown(minutes: Int)
  }
}

extension Plan.Difference {
  /// The change in words.
  public var text: String {
    switch change {
    case .rule(let rule, let before):
      rule.name
        + (before.map { " (plan file: \(rule.isAboutCost ? $0.centsInWords : $0.minutesAsHours))" }
          ?? "")
    case .mayBeOpen(let day, let spans):
      "\(day.name)\(spans.map { " " + $0.short } ?? "") may be open"
    case .unasked(.keep): "today's hours that nobody was asked about stay open"
    case .unasked(.estimate): "hours that nobody was asked about get an estimated value"
    case .judgedBy(let objective): "judged by \(objective.inWords)"
    case .window(let minutes): "a window of \(minutes) minutes is of use"
    case .weight(let weight):
      "respondents of \(weight.segment) count \(weight.factor.shortest) times"
    case .onDuty(let days, let count): "\(days.inWords): \(count) on duty while open"
    case .preparation(let minutes): "\(minutes.lengthInWords) of work before opening"
    case .closingDown(let minutes): "\(minutes.lengthInWords) of work after closing"
    }
  }
}

extension Rule {
  /// Whether the rule's number is an amount of money.
  public var isAboutCost: Bool {
    statement.number?.unit == .cents
  }
}

extension Plan.Objective {
  /// What is to be as great as can be, in words.
  public var inWords: String {
    switch self {
    case .wishes: "wishes (each tick counts)"
    case .reach: "reach (each person counts once)"
    case .visits: "visits"
    }
  }
}
