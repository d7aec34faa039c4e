// Several rules that give way together, where one is not enough.
extension RepairSearch {
  /// The most rules that change together: a longer list helps nobody to decide.
  static let mostTogether = 5

  /// Changes of rules of some origins that make a week possible together; nothing where none were
  /// found.
  ///
  /// Of each conflict that is left the rule given up most easily gives way, as far as it can; when a
  /// week exists, each is taken back as far as the others allow.
  mutating func together(
    _ conflict: [Rule], from origins: Set<Rule.Origin>
  ) throws -> Repair? {
    var ladders: [(ladder: Ladder, change: Repair.Change)] = []
    var rules = problem.rules
    var clash = conflict
    while ladders.count < Self.mostTogether {
      let candidates = clash.easiestFirst.filter {
        origins.contains($0.origin) && problem.rules.contains($0)
      }.compactMap { Ladder(for: $0, on: problem.grid, today: problem.today) }
      guard let next = try next(candidates, rules) else { return nil }
      ladders.append((next.ladder, next.change))
      rules = next.change.applied(to: rules)
      if next.isEnough { return try taken(back: ladders) }
      clash = try ConflictSearch(problem: problem.with(rules: rules), limits: limits)
        .clash(&formulation).rules
    }
    return nil
  }

  /// The ladder to climb next: one that is enough, or the first.
  private mutating func next(
    _ ladders: [Ladder], _ rules: [Rule]
  ) throws -> (ladder: Ladder, change: Repair.Change, isEnough: Bool)? {
    let tops = ladders.compactMap { ladder in
      ladder.changes(at: ladder.highest).first.map { (ladder, $0) }
    }
    for (ladder, change) in tops where try isPossible(change.applied(to: rules)) == true {
      return (ladder, change, true)
    }
    return tops.first.map { ($0.0, $0.1, false) }
  }

  private mutating func taken(
    back ladders: [(ladder: Ladder, change: Repair.Change)]
  ) throws -> Repair? {
    var changes = ladders.map(\.change)
    for (ladder, change) in ladders {
      guard let place = changes.firstIndex(of: change) else { continue }
      var others = changes
      others.remove(at: place)
      let rules = Repair(changes: others).applied(to: problem.rules)
      if try isPossible(rules) == true {
        // What gave way later is enough without it.
        changes = others
      } else if let smaller = try smallest(ladder, in: rules) {
        changes[place] = smaller
      }
    }
    return Repair(changes: changes)
  }
}
