import OpeningHoursTables

/// Who works which kinds of shift, in the words of a part.
struct RosterDraft: Sendable, Equatable {
  /// The kinds as [person][week], in order.
  var kinds: [[[Int]]]

  /// A draft in which nobody works.
  init(emptyFor part: RosterPart) {
    kinds = Array(
      repeating: Array(repeating: [], count: part.weeks), count: part.people.count)
  }
}

/// How good a roster of a part is: what counts most comes first.
struct RosterLevels: Sendable, Hashable, Comparable {
  /// Shifts that nobody works.
  var unfilled = 0
  /// Quarters of an hour, begun, that people with a skill are missing, for each of them.
  var missing = 0
  /// Quarters of an hour below what is due, and duties off the quotas.
  var shortfall = 0
  /// The burdens from the greatest down, where they are weighed so.
  var vector: [Int] = []
  /// What wishes, kinds and changes cost.
  var cost = 0
  /// The greatest burden.
  var worst = 0

  static func < (left: RosterLevels, right: RosterLevels) -> Bool {
    let (first, second) = (
      [left.unfilled, left.missing, left.shortfall] + left.vector + [left.cost, left.worst],
      [right.unfilled, right.missing, right.shortfall] + right.vector + [right.cost, right.worst]
    )
    return first.lexicographicallyPrecedes(second)
  }
}

extension RosterPart {
  /// The shifts of a draft: of those of one kind the first goes to the first person.
  func assignments(of draft: RosterDraft) -> [RosterAssignment] {
    (0..<weeks).flatMap { week in
      kinds.indices.flatMap { kind in
        let workers = draft.kinds.indices.filter { draft.kinds[$0][week].contains(kind) }
        return zip(workers, kinds[kind].shifts).map { place, shift in
          RosterAssignment(person: people[place], week: week, shift: shift)
        }
      }
    }
  }

  /// The shifts that a draft leaves open.
  func unfilled(by draft: RosterDraft) -> [(week: Int, shift: Shift)] {
    (0..<weeks).flatMap { week in
      kinds.indices.flatMap { kind in
        let filled = draft.kinds.count { $0[week].contains(kind) }
        return kinds[kind].shifts.dropFirst(filled).map { (week, $0) }
      }
    }
  }
}
