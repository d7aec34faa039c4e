public import OpeningHoursTables

/// What a plan says of its roster: who there is, for how many weeks, and what must hold.
public struct RosterPlan: Sendable, Hashable {
  /// The people, those of a group in a row, in the order of the team's groups; in each those by name come
  /// first, in the order of the file, then those by number.
  public let people: [Person]
  /// The weeks.
  public let rotation: Rotation
  /// What must or should hold.
  public let rules: [RosterRule]
  /// How the people's burdens are weighed against each other.
  public let fairness: RosterFairness
  /// People who come when called.
  public let standIns: [StandIn]
  /// What was worked in the weeks before, in weeks below 0.
  public let history: [RosterAssignment]
  /// The roster of which as much as can be is kept, in weeks of the rotation.
  public let previous: [RosterAssignment]

  /// The people whom the plan names.
  public var named: [Person] { people.filter(\.isNamed) }

  /// The wishes about days on which a week is closed: nobody works then, whoever wishes it.
  public func wishesOfClosedDays(in week: Schedule) -> [(person: Person, wish: PersonWish)] {
    people.flatMap { person in
      person.wishes.filter { week[$0.day].isClosed }.map { (person, $0) }
    }
  }
}
