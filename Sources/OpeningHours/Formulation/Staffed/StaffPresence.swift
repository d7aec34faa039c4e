import OpeningHoursTables

extension StaffingNeeds {
  /// How many people can be on duty at once, by slot of the staff's day.
  struct Presence {
    /// Whoever they are.
    let all: [Int]
    /// Those with each skill that is asked for.
    let skilled: [[Int]]
  }

  /// How many people can be on duty at once on a day, however many shifts they may have.
  ///
  /// - Parameter kinds: The shifts that the groups can work on the day.
  /// - Returns: People by slot; a million where nobody says how many there are, and where the limits of a
  ///   larger group hold for all of its people together.
  func presence(of kinds: [ShiftKind]) -> Presence {
    // Beyond so many people nobody asks for more, and sums stay small.
    let countless = 1_000_000
    var isPresent = team.groups.map { _ in grid.slots.map { _ in false } }
    for kind in kinds { for slot in kind.slots { isPresent[kind.shift.group][slot] = true } }
    func count(_ isMeant: (Int) -> Bool) -> [Int] {
      grid.slots.map { slot in
        team.groups.indices.reduce(0) { sum, group in
          isMeant(group) && isPresent[group][slot]
            ? min(countless, sum + (people(of: group) ?? countless)) : sum
        }
      }
    }
    return Presence(
      all: count { _ in true },
      skilled: skills.map { skill in count { skill.groups.contains($0) } })
  }

  private func people(of group: Int) -> Int? {
    personLimits[group].flatMap { $0.isSharedOut ? $0.people : nil }
  }
}
