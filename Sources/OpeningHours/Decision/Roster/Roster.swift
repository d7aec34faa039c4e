/// Who works which shift in each week of a rotation, what that costs and how good it is known to be.
public struct Roster: Sendable {
  /// The question that it answers.
  public let problem: RosterProblem
  /// Who works what, in order.
  public let assignments: [RosterAssignment]
  /// The shifts that nobody works, in order.
  public let unfilled: [UnfilledShift]
  /// The fewest shifts that any roster under the rules leaves unfilled, as far as is proven.
  public let unfilledBound: Int
  /// For how long people with a skill are missing, beside the unfilled shifts: one for each quarter of an
  /// hour, begun, in which nobody comes or goes, and for each of them.
  public let missing: Int
  /// The least that any roster with as few unfilled shifts misses, as far as is proven.
  public let missingBound: Int
  /// How far the roster is off what people are due: one for each quarter of an hour, begun, below or above
  /// their hours, and for each duty below or above a quota.
  public let shortfall: Int
  /// The least that any roster with as few unfilled shifts falls short, as far as is proven.
  public let shortfallBound: Int
  /// What wishes, kinds and changes cost by the weights of the rules and the fairness, unfilled shifts apart.
  public let cost: Int
  /// What no roster with as few unfilled shifts that falls as little short can cost less than.
  public let bound: Int
  /// Whether it is known that no other roster is fairer, where the burdens are weighed before the cost, as
  /// by ``RosterFairness/leximin``.
  public let isFairnessProven: Bool
  /// Why the search ended.
  public let ending: Proposal.Ending

  /// A shift of a week that nobody works.
  public struct UnfilledShift: Sendable, Hashable, Comparable {
    /// The week, from 0.
    public let week: Int
    /// The shift.
    public let shift: Shift

    /// A shift of a week that nobody works.
    public init(week: Int, shift: Shift) {
      self.week = week
      self.shift = shift.worked(by: nil)
    }

    /// In time, then by group.
    public static func < (left: UnfilledShift, right: UnfilledShift) -> Bool {
      (left.week, left.shift) < (right.week, right.shift)
    }
  }

  /// Whether nothing better exists: no fewer unfilled shifts, among those none in which skills are missing
  /// for less time, among those none that falls less short, and among those no lower cost.
  public var isProven: Bool {
    unfilled.count == unfilledBound && missing == missingBound && shortfall == shortfallBound
      && isFairnessProven && cost == bound
  }

  /// A roster.
  public init(
    problem: RosterProblem, assignments: [RosterAssignment], unfilled: [UnfilledShift],
    unfilledBound: Int, missing: Int = 0, missingBound: Int = 0, shortfall: Int,
    shortfallBound: Int, cost: Int, bound: Int, isFairnessProven: Bool = true,
    ending: Proposal.Ending
  ) {
    self.problem = problem
    self.assignments = assignments.sorted()
    self.unfilled = unfilled.sorted()
    self.unfilledBound = unfilledBound
    self.missing = missing
    self.missingBound = missingBound
    self.shortfall = shortfall
    self.shortfallBound = shortfallBound
    self.cost = cost
    self.bound = bound
    self.isFairnessProven = isFairnessProven
    self.ending = ending
  }
}
