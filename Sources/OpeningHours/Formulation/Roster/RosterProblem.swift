public import OpeningHoursTables

/// One question about a roster: who works which of a week's shifts in each week of a rotation.
public struct RosterProblem: Sendable {
  /// The contract groups, and how time is paid.
  public let team: Team
  /// The weeks.
  public let rotation: Rotation
  /// The shifts of one week, each to be worked in every week; the same shift twice is two people's.
  public let shifts: [Shift]
  /// The people, those of a group in a row, in the order of the team's groups.
  public let people: [Person]
  /// How many wishes each of the people has about days on which nobody works in this week, each counted in each
  /// week of the rotation but for her leave: no roster of the week decides them, and they are not among the
  /// people's.
  public let wishesBeside: [Int]
  /// What must or should hold.
  public let rules: [RosterRule]
  /// How the people's burdens are weighed against each other.
  public let fairness: Fairness
  /// How many people on duty have a skill in each open slot at least, by the skill's name.
  public let skillMinima: [String: Int]
  /// The opening hours that the skills are needed in.
  public let schedule: Schedule
  /// What was worked in the weeks before, in weeks below 0; only for a rotation that is not cyclic.
  public let history: [RosterAssignment]
  /// The roster of which as much as can be is kept, in weeks of the rotation; empty without one.
  public let previous: [RosterAssignment]

  /// How the burdens of people are weighed.
  public typealias Fairness = RosterFairness

  /// A question about a roster.
  public init(
    team: Team, rotation: Rotation, shifts: [Shift], people: [Person], rules: [RosterRule],
    fairness: Fairness = .squares, skillMinima: [String: Int] = [:], schedule: Schedule,
    history: [RosterAssignment] = [], previous: [RosterAssignment] = [], wishesBeside: [Int]? = nil
  ) {
    precondition(people.allSatisfy { team.groups.indices.contains($0.group) })
    precondition(shifts.allSatisfy { team.groups.indices.contains($0.group) })
    precondition(history.isEmpty || !rotation.isCyclic)
    self.team = team
    self.rotation = rotation
    self.shifts = shifts.map { $0.worked(by: nil) }.sorted()
    self.people = people
    self.wishesBeside = wishesBeside ?? people.map { _ in 0 }
    self.rules = rules
    self.fairness = fairness
    self.skillMinima = skillMinima
    self.schedule = schedule
    self.history = history.sorted()
    self.previous = previous.sorted()
  }
}
