public import OpeningHoursTables

/// Whom the weeks of a system reach and whom they lose, where people count once.
public struct SystemReached: Sendable, Hashable {
  /// Some of the respondents; figures are thousandths of a person.
  public struct Row: Sendable, Hashable {
    /// Who they are.
    public let who: Who
    /// All of them.
    public let people: Int
    /// Those whom today's weeks reach, in any branch that they name.
    public let today: Int
    /// Those whom the proposed weeks reach, likewise.
    public let proposed: Int
    /// Those whom only the proposed weeks reach.
    public let gained: Int
    /// Those whom only today's weeks reach.
    public let lost: Int
  }

  /// Who stands in a row.
  public enum Who: Sendable, Hashable {
    /// All who name a branch.
    case everyone
    /// Who names a branch, by its place; who names several stands with each.
    case branch(Int)
    /// Who has a value of a column of the table; "" where nothing was said.
    case group(column: String, value: String)
  }

  /// Everyone first, then the branches in the order of the file, then the groups of each column.
  ///
  /// A branch that too few name has no row, so that nobody is found out.
  public let rows: [Row]
  /// The branches that so few name that no figures are shown, as places.
  public let small: [Int]
  /// People who name several branches, in thousandths of a person.
  public let several: Int
  /// How many respondents name no branch, and so were not asked about any.
  public let unnamed: Int
  /// Columns with too many different values to be groups.
  public let leftOut: [String]

  /// Everyone who names a branch.
  public var everyone: Row { rows[0] }

  /// Holds weeks against each other.
  ///
  /// - Parameters:
  ///   - people: The people.
  ///   - today: Today's weeks, as [branch].
  ///   - proposed: The other weeks, likewise.
  public init(_ people: SystemPeople, today: [Schedule], proposed: [Schedule]) {
    let respondents = people.reach.survey.respondents
    let before = people.reaches(today)
    let after = people.reaches(proposed)
    func sum(_ members: [Int], _ counts: (Int) -> Bool = { _ in true }) -> Int {
      members.reduce(0) { $0 + (counts($1) ? respondents[$1].thousandths : 0) }
    }
    func row(_ who: Who, _ members: [Int]) -> Row {
      Row(
        who: who, people: sum(members), today: sum(members) { before[$0] },
        proposed: sum(members) { after[$0] }, gained: sum(members) { after[$0] && !before[$0] },
        lost: sum(members) { before[$0] && !after[$0] })
    }
    let everyone = Array(respondents.indices)
    let named = today.indices.map { branch in
      everyone.filter { people.branches[$0].contains(branch) }
    }
    let small = named.indices.filter(people.areTooFew)
    self.small = small
    let groups = SegmentGroups(of: people.reach.survey)
    // Of whom the branches are is said branch by branch.
    let own = groups.groups.filter { folded($0.column) != folded(people.column) }
    rows =
      [row(.everyone, everyone)]
      + named.indices.filter { !small.contains($0) }.map { row(.branch($0), named[$0]) }
      + own.map { row(.group(column: $0.column, value: $0.value), $0.members) }
    several = sum(everyone) { people.branches[$0].count > 1 }
    unnamed = people.unnamed
    leftOut = groups.leftOut.filter { folded($0) != folded(people.column) }
  }
}

extension SystemProposal {
  /// Whom the weeks reach and lose; nothing where what branches are worth adds up.
  public var reached: SystemReached? {
    problem.people.map { SystemReached($0, today: problem.today, proposed: weeks) }
  }
}
