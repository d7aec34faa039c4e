/// What became of a question about a roster.
public enum RosterDecision: Sendable {
  /// A roster that obeys every rule; where something is lacking, with what stands in the way as far as that
  /// is known, what costs most shifts first.
  case roster(Roster, [RosterConflict])
  /// No roster was found before the search ended.
  case nothingFound(Proposal.Ending)
}

/// A set of people and rules that cannot hold together with all shifts filled, as small as was found.
public struct RosterConflict: Sendable, Hashable {
  /// The people in it, as their places among the people of the roster, in order.
  public let people: [Int]
  /// The rules of the roster in it.
  public let rules: [RosterRule]
  /// The shifts of a week in it, in order: those that people of the set alone could work.
  public let shifts: [Shift]
  /// What kind of reason it is.
  public let reason: Reason
  /// Whether each of the people, rules and shifts is needed for it.
  public let isMinimal: Bool
  /// Who is away, where it is so in one week only for that; nothing where it is so in every week.
  public var away: Away?
  /// Facts about dates without which it was not shown, where people and rules clash in another way.
  public var dated: Set<DatedFact> = []

  /// What is so on some days only.
  public enum DatedFact: Sendable, Hashable, CaseIterable, Comparable {
    /// Days of leave.
    case leave
    /// Shifts that were worked before the rotation.
    case history
  }

  /// People who are away in a week in which they would be needed.
  public struct Away: Sendable, Hashable {
    /// The week, from 0.
    public let week: Int
    /// The people, as their places among the people of the roster, in order.
    public let people: [Int]
  }

  /// Why shifts stay unfilled.
  public enum Reason: Sendable, Hashable {
    /// One person can have no roster of her own at all: her hours cannot be reached, or are passed. The
    /// minutes are those that she can have in the rotation at most, where her hours cannot be reached.
    case person(reachable: Int?)
    /// So many people are needed at the same time for the shifts, and so many can work them.
    case tooFew(needed: Int, able: Int)
    /// With weekends free in a rhythm so many people are needed for the shifts of a weekend's day, and so
    /// many can work them.
    case rhythm(needed: Int, able: Int)
    /// The shifts need more minutes than those who can work them have.
    case hours(needed: Int, able: Int)
    /// The rules and people clash in another way, found by leaving out one after another.
    case together
  }
}
