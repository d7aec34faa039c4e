import OpeningHoursTables

/// A contract group whose shifts nobody was found to work within the contracts of single people.
public struct UnsharedGroup: Sendable, Hashable {
  /// The group's name.
  public let name: String
  /// How many people it has.
  public let people: Int
  /// Whether it was shown that no division of the shifts keeps each person within hers; otherwise none was
  /// found.
  public let isImpossible: Bool
}

extension Proposal {
  /// The groups of which the shifts fit the contracts of all people together, but of no people one by one as
  /// far as is known.
  ///
  /// Only groups of more people than are shared out while a week is decided can be among them.
  public var unsharedGroups: [UnsharedGroup] {
    guard let team = problem.team, let shifts = staffing?.proposed else { return [] }
    let limits = PersonLimits.limits(of: team, under: problem.rules)
    return team.groups.indices.compactMap { group in
      let own = shifts.of(group: group)
      guard let limits = limits[group], own.contains(where: { $0.worker == nil }) else {
        return nil
      }
      var sharing = ShiftSharing(own, team, limits)
      switch sharing.answer() {
      case .shared: return nil
      case .impossible:
        return UnsharedGroup(
          name: team.groups[group].name, people: limits.people, isImpossible: true)
      case .unknown:
        return UnsharedGroup(
          name: team.groups[group].name, people: limits.people, isImpossible: false)
      }
    }
  }
}
