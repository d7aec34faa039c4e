import OpeningHoursTables

/// The least that a district keeps, as the file says it.
struct DistrictFloor: Sendable {
  let district: String
  let least: Least
  let origin: RuleOrigin
  let source: Source

  /// How much a district keeps.
  enum Least: Sendable {
    /// A part of its open hours of today, in thousandths.
    case ofToday(Int)
    /// So many open minutes a week.
    case minutes(Int)
    /// So many open minutes a week for each thousand people who live there.
    case minutesPerThousand(Int)
  }
}

/// A limit of all branches together, as the file or a flag says it.
struct SystemBudget: Sendable {
  let quantity: SystemQuantity
  let amount: Amount
  let origin: RuleOrigin
  let source: Source
}

/// What the branches share.
public enum SystemQuantity: String, Sendable, Hashable, CaseIterable {
  /// Open hours a week, in minutes.
  case weeklyHours = "weekly-hours"
  /// Paid hours of staff a week, in minutes.
  case staffHours = "staff-hours"
  /// What a week costs, in hundredths of the currency.
  case cost
}

/// What must hold of several branches at a time, as the file says it.
struct SystemLink: Sendable {
  let statement: Statement
  let origin: RuleOrigin
  let source: Source

  enum Statement: Sendable {
    /// At each of these times at least so many of each of these groups of branches are open; whole days
    /// where there are no spans, and then at some time of the day.
    case open(least: Int, of: Members, on: [Weekday], spans: [TimeSpan])
    /// On each of these days at most so many of the branches are closed.
    case closed(most: Int, of: Members, on: [Weekday])
  }

  /// Which branches a rule is about.
  enum Members: Sendable {
    /// These, by their places in the file.
    case branches([Int])
    /// Those of a district, or all where there is no name.
    case district(String?)
    /// Each branch together with its neighbours.
    case aroundEach
    /// Each two neighbours.
    case eachPair
  }
}
