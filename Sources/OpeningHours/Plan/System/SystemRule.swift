public import OpeningHoursTables

/// Something that must hold of several branches together, with where it comes from and where it stands.
public struct SystemRule: Sendable, Hashable {
  /// What must hold.
  public let statement: Statement
  /// Who wants it.
  public let origin: RuleOrigin
  /// Where it is stated.
  public let source: Source

  /// A rule.
  public init(_ statement: Statement, origin: RuleOrigin, source: Source) {
    self.statement = statement
    self.origin = origin
    self.source = source
  }

  /// What must hold; branches are places in the system file, and lengths are minutes.
  ///
  /// Who reads the rules names every one, so that the compiler asks for a new one wherever it has to be
  /// known.
  public enum Statement: Sendable, Hashable {
    /// All branches together use at most so much: minutes, or hundredths of the currency.
    case most(SystemQuantity, Int)
    /// The branches of a district are open for at least so many minutes a week.
    case leastOfDistrict(String, minutes: Int)
    /// At each of these times at least so many of each of these groups of branches are open; where there
    /// are no spans, at some time of each of these days.
    case open(least: Int, of: [[Int]], on: [Weekday], spans: [TimeSpan])
    /// On each of these days at most so many of each of these groups of branches are closed.
    case closed(most: Int, of: [[Int]], on: [Weekday])
  }
}
