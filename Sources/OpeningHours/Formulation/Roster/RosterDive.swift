import IntegerProgramming

// Rosters by diving (Gamache, Soumis, Marquis and Desrosiers, *A column generation approach for large-scale
// aircrew rostering problems*, 1999): what the mixture of rosters is nearly sure of is decided, and whole
// rosters are generated anew beside it.
extension RosterGeneration {
  /// So many shifts are decided at a time, and so many rounds follow.
  private static let mostAtOnce = 12
  private static let roundsBetween = 12

  /// Decides shifts one after the other, surest first.
  ///
  /// - Parameters:
  ///   - solver: The program, as its last round left it.
  ///   - root: The vertex of that round.
  ///   - sure: Shifts that the mixture gives to somebody by at least such a part are decided at once.
  /// - Returns: Who works what; nothing where the dive ended before, or came to cost as much as the target.
  /// - Throws: `SolverError` where the solver fails.
  mutating func dive(
    _ solver: inout RelaxationSolver, from root: RelaxationSolution, sure: Double
  ) throws(SolverError) -> RosterDraft? {
    var vertex = root
    while hasEffort {
      let open = openShifts(vertex)
      guard let first = open.first else { return draft(at: vertex) }
      let certain = open.prefix(Self.mostAtOnce).prefix { $0.part >= sure }
      for shift in certain.isEmpty ? [first] : Array(certain) {
        try decide(shift.kind, week: shift.week, of: shift.place, isWorked: true, &solver)
      }
      guard let next = try generate(&solver, rounds: Self.roundsBetween) else { return nil }
      vertex = next
      guard columns.rounded(vertex.objectiveValue) < target else { return nil }
    }
    return nil
  }

  /// A shift that a mixture gives to a person by a part.
  struct OpenShift {
    let place: Int
    let week: Int
    let kind: Int
    let part: Double
  }

  /// How much of a roster a vertex takes; nothing of those that came after it.
  private func value(of member: Member, at vertex: RelaxationSolution) -> Double {
    member.variable.index < vertex.values.count ? vertex.values[member.variable.index] : 0
  }

  /// The shifts that a mixture gives to people and that are not decided yet, surest first; none where it is
  /// no mixture.
  func openShifts(_ vertex: RelaxationSolution) -> [OpenShift] {
    let part = columns.part
    var parts = Array(
      repeating: Array(
        repeating: Array(repeating: 0.0, count: part.kinds.count), count: part.weeks),
      count: part.people.count)
    var isMixed = false
    for member in pool {
      let value = self.value(of: member, at: vertex)
      guard value > 1e-6 else { continue }
      if value < 1 - 1e-6 { isMixed = true }
      for (week, kinds) in member.kinds.enumerated() {
        for kind in kinds { parts[member.place][week][kind] += value }
      }
    }
    guard isMixed else { return [] }
    var open: [OpenShift] = []
    for place in parts.indices {
      for week in parts[place].indices {
        for (kind, value) in parts[place][week].enumerated() where value > 1e-6 {
          let day = week * 7 + part.kinds[kind].day
          if decided[place].isWorked(kind, on: day) { continue }
          open.append(OpenShift(place: place, week: week, kind: kind, part: value))
        }
      }
    }
    return open.sorted {
      ($1.part, $0.place, $0.week, $0.kind) < ($0.part, $1.place, $1.week, $1.kind)
    }
  }

  /// The roster of a vertex that is no mixture; of shifts that too many people have, the last ones lose
  /// theirs.
  func draft(at vertex: RelaxationSolution) -> RosterDraft {
    let part = columns.part
    var draft = RosterDraft(emptyFor: part)
    for member in pool where value(of: member, at: vertex) > 0.5 {
      draft.kinds[member.place] = member.kinds
    }
    for week in 0..<part.weeks {
      for kind in part.kinds.indices {
        let workers = draft.kinds.indices.filter { draft.kinds[$0][week].contains(kind) }
        for place in workers.dropFirst(part.kinds[kind].count) {
          draft.kinds[place][week].removeAll { $0 == kind }
        }
      }
    }
    return draft
  }
}
