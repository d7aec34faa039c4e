import IntegerProgramming

/// Finds how little has to change so that a week exists.
///
/// An elastic program, rule by rule: how far a rule must give way is found by asking whether a week
/// exists, at doubling distances and then between the last two. Wishes give way first, then what
/// the house decides, then agreements; law never does.
struct RepairSearch {
  let problem: Problem
  let limits: SearchLimits
  private var formulation: ProblemFormulation

  /// The most questions about one ladder; what is not asked counts as no.
  private static let mostQuestions = 400
  /// The same where shifts are laid to answer.
  private static let mostStaffedQuestions = 40
  /// The most rules that change together: a longer list helps nobody to decide.
  private static let mostTogether = 5

  init(problem: Problem, limits: SearchLimits, formulation: ProblemFormulation) {
    self.problem = problem
    self.limits = limits
    self.formulation = formulation
  }

  /// The repairs of a conflict: single rules, and where they do not help, or only by giving up what was
  /// wished for, several together.
  mutating func repairs(of conflict: [Rule]) throws -> [Repair] {
    var repairs = try singles(conflict)
    let spared = repairs.contains { $0.changes.contains { $0.rule.origin != .wish } }
    if repairs.isEmpty, let all = try together(conflict, from: [.wish, .house, .agreement]) {
      repairs.append(all)
    }
    if !spared, problem.rules.contains(where: { $0.origin == .wish }),
      let rest = try together(conflict, from: [.house, .agreement]), !repairs.contains(rest)
    {
      repairs.append(rest)
    }
    return repairs
  }

  // MARK: Single rules

  private mutating func singles(_ conflict: [Rule]) throws -> [Repair] {
    var found: [Repair.Change] = []
    for rule in conflict.easiestFirst {
      for ladder in Ladder.ladders(for: rule, in: problem) {
        // A group's people are in several rules, and one of them speaks for all.
        if found.contains(where: { $0.along.contains { $0.rule == rule } && $0.isAbout(ladder) }) {
          continue
        }
        if let change = try smallest(ladder, in: problem.rules) { found.append(change) }
      }
    }
    return found.enumerated().sorted { left, right in
      func rank(_ entry: (offset: Int, element: Repair.Change)) -> (Int, Int, Int) {
        (entry.element.rule.origin.ease ?? .max, entry.element.permille, entry.offset)
      }
      return rank(left) < rank(right)
    }.map { Repair(changes: [$0.element]) }
  }

  /// The smallest change up a ladder that makes a week possible; nothing where none does.
  private mutating func smallest(_ ladder: Ladder, in rules: [Rule]) throws -> Repair.Change? {
    var answers = Answers(
      rules: rules,
      left: problem.team == nil ? Self.mostQuestions : Self.mostStaffedQuestions)
    guard var best = try passing(ladder, at: ladder.highest, &answers) else { return nil }
    if ladder.isClimbed {
      for height in 1..<ladder.highest {
        guard let change = try passing(ladder, at: height, &answers) else { continue }
        best = change
        break
      }
    } else {
      var (below, above, step) = (0, ladder.highest, 1)
      while above - below > 1 {
        let height = above == ladder.highest ? min(step, above - 1) : (below + above) / 2
        if let change = try passing(ladder, at: height, &answers) {
          (best, above) = (change, height)
        } else {
          below = height
          step *= 2
        }
      }
    }
    if answers.hasUnknown { best = best.perhapsTooMuch }
    return try onFewestDays(best, &answers)
  }

  /// A change at a height that makes a week possible.
  private mutating func passing(
    _ ladder: Ladder, at height: Int, _ answers: inout Answers
  ) throws -> Repair.Change? {
    for change in ladder.changes(at: height) where try permits(change, &answers) { return change }
    return nil
  }

  /// The change without the days that need none.
  private mutating func onFewestDays(
    _ change: Repair.Change, _ answers: inout Answers
  ) throws -> Repair.Change {
    guard var days = change.rule.statement.spokenDays, days.count > 1 else { return change }
    for day in days where days.count > 1 {
      let fewer = days.filter { $0 != day }
      if try permits(change.only(on: fewer), &answers) { days = fewer }
    }
    return days == change.rule.statement.spokenDays ? change : change.only(on: days)
  }

  /// What is asked on one ladder.
  private struct Answers {
    let rules: [Rule]
    var left: Int
    /// Whether a question was left without an answer.
    var hasUnknown = false
  }

  private mutating func permits(
    _ change: Repair.Change, _ answers: inout Answers
  ) throws -> Bool {
    guard answers.left > 0, limits.stopReason == nil else {
      answers.hasUnknown = true
      return false
    }
    answers.left -= 1
    let answer = try isPossible(change.applied(to: answers.rules))
    if answer == nil { answers.hasUnknown = true }
    return answer == true
  }

  private mutating func isPossible(_ rules: [Rule]) throws -> Bool? {
    try formulation.isPossible(under: rules, within: limits)
  }

  // MARK: Several rules

  /// Changes of rules of some origins that make a week possible together; nothing where none were
  /// found.
  ///
  /// Of each conflict that is left the rule given up most easily gives way, as far as it can; when a
  /// week exists, each is taken back as far as the others allow.
  private mutating func together(
    _ conflict: [Rule], from origins: Set<Rule.Origin>
  ) throws -> Repair? {
    var ladders: [(ladder: Ladder, change: Repair.Change)] = []
    var rules = problem.rules
    var clash = conflict
    while ladders.count < Self.mostTogether {
      let candidates = clash.easiestFirst.filter {
        origins.contains($0.origin) && problem.rules.contains($0)
      }.flatMap { Ladder.ladders(for: $0, in: problem) }
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
    for (place, entry) in ladders.enumerated() {
      var others = changes
      others.remove(at: place)
      let rules = Repair(changes: others).applied(to: problem.rules)
      if let change = try smallest(entry.ladder, in: rules) { changes[place] = change }
    }
    return Repair(changes: changes)
  }
}

extension Repair.Change {
  /// Whether a ladder would change the same thing.
  fileprivate func isAbout(_ ladder: Ladder) -> Bool { !ladder.along(1).isEmpty }
}

extension [Rule] {
  /// What can be given up, the easiest first.
  fileprivate var easiestFirst: [Rule] {
    let ranked = enumerated().compactMap { place, rule in
      rule.origin.ease.map { (ease: $0, place: place, rule: rule) }
    }
    return ranked.sorted { ($0.ease, $0.place) < ($1.ease, $1.place) }.map(\.rule)
  }
}
