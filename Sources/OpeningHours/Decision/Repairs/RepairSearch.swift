import IntegerProgramming
import OpeningHoursTables

/// Finds how little has to change so that a week exists.
///
/// An elastic program, rule by rule: how far a rule must give way is found by asking whether a week
/// exists, at doubling distances and then between the last two. Wishes give way first, then what
/// the house decides, then agreements; law never does.
struct RepairSearch {
  let problem: Problem
  let limits: SearchLimits
  var formulation: ProblemFormulation
  /// How many questions may be answered at the same time, from 1.
  private let jobs: Int

  /// The most questions about one ladder; what is not asked counts as no.
  private static let mostQuestions = 400
  /// The same where shifts are laid to answer.
  private static let mostStaffedQuestions = 40

  init(
    problem: Problem, limits: SearchLimits, formulation: ProblemFormulation, jobs: Int = 1
  ) {
    self.problem = problem
    self.limits = limits
    self.formulation = formulation
    self.jobs = jobs
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
    return try repairs.reduce(into: []) { all, repair in
      all += [try room(for: repair)].compactMap(\.self) + [repair]
    }
  }

  /// In place of the least that gives room for a shorter week, the least that lets its hours move elsewhere.
  private mutating func room(for repair: Repair) throws -> Repair? {
    guard repair.changes.count == 1, case .week(.mostChanged) = repair.changes[0].loosened,
      let ladder = Ladder(for: repair.changes[0].rule, on: problem.grid, today: problem.today)
    else { return nil }
    let rules = problem.rules + [problem.hoursOfToday]
    guard try isPossible(repair.applied(to: rules)) == false,
      let change = try smallest(ladder, in: rules), change.loosened != nil
    else { return nil }
    return Repair(changes: [change], keepsHours: true)
  }

  // MARK: Single rules

  private func singles(_ conflict: [Rule]) throws -> [Repair] {
    let ladders = conflict.easiestFirst.compactMap {
      Ladder(for: $0, on: problem.grid, today: problem.today)
    }
    let changes = QuestionBatch(jobs: jobs, limits: limits).answers(ladders) { ladder, _ in
      var search = self
      return try search.smallest(ladder, in: problem.rules)
    }
    let found = try changes.compactMap { try $0?.get() ?? nil }
    return found.enumerated().sorted { left, right in
      func rank(_ entry: (offset: Int, element: Repair.Change)) -> (Int, Int, Int, Int) {
        let (place, change) = entry
        return (
          change.rule.origin.ease ?? .max, change.rule.statement.isService ? 1 : 0,
          change.permille, place
        )
      }
      return rank(left) < rank(right)
    }.map { Repair(changes: [$0.element]) }
  }

  /// The smallest change up a ladder that makes a week possible; nothing where none does.
  mutating func smallest(_ ladder: Ladder, in rules: [Rule]) throws -> Repair.Change? {
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
    let rules = change.applied(to: answers.rules)
    // Whether a day has a plan is known at once, and most parts of a day that could be given up are
    // not the ones that another rule needs.
    for day in change.rule.days ?? [] where !formulation.hasPlan(for: day, under: rules) {
      return false
    }
    answers.left -= 1
    let answer = try isPossible(rules)
    if answer == nil { answers.hasUnknown = true }
    return answer == true
  }

  mutating func isPossible(_ rules: [Rule]) throws -> Bool? {
    try formulation.isPossible(under: rules, within: limits)
  }
}

extension Problem {
  /// That as many hours are open as today.
  var hoursOfToday: Rule {
    Rule(
      .week(.leastWeekly(minutes: today.openMinutes)), origin: .wish,
      source: .standard(key: PlanKey.weeklyHours.rawValue))
  }
}

extension [Rule] {
  /// What can be given up, the easiest first.
  var easiestFirst: [Rule] {
    let ranked = enumerated().compactMap { place, rule in
      rule.origin.ease.map { (ease: ($0, rule.statement.isService ? 1 : 0, place), rule: rule) }
    }
    return ranked.sorted { $0.ease < $1.ease }.map(\.rule)
  }
}

extension Rule.Statement {
  /// Whether the statement keeps the hours of the week from becoming fewer.
  ///
  /// Of rules that are given up as easily it gives way last: hours that move elsewhere take less from
  /// readers than hours that are lost.
  fileprivate var isService: Bool {
    if case .week(.leastWeekly) = self { true } else { false }
  }
}
