public import IntegerProgramming
import OpeningHoursTables

/// The complete set of weeks of which none is worth as much as another for less of a limited thing.
///
/// The epsilon-constraint method (Haimes, Lasdon & Wismer 1971; Chankong & Haimes 1983): the best week
/// under the plan's limit is followed by the best one that takes less than it, and so on, until the
/// rules leave none. Weighted sums would miss every point that is not on the convex hull.
public struct Front: Sendable {
  /// What is limited.
  public let key: PlanKey
  /// The points, from the least of the limited thing to the most; each is worth more than the one
  /// before.
  public let points: [Point]
  /// Whether all points were found.
  public let isComplete: Bool

  /// A week of the front.
  public struct Point: Sendable {
    /// The week.
    public let week: Comparison.Week
    /// How much of the limited thing it takes: minutes, hundredths of the currency for `budget`, thousandths
    /// for `burden`, or wishes of the team that are not kept for `staff-wishes`.
    public let amount: Int
  }

  /// The keys that can be walked along.
  public static let keys: [PlanKey] = [
    .weeklyHours, .maxChanges, .staffHours, .budget, .burden, .staffWishes,
  ]

  /// The key that a word for ``keys`` means: its own, or "staff" for what the team wishes.
  public static func key(_ word: String) -> PlanKey? {
    keys.first { $0.rawValue == word } ?? (word == PlanKey.staff.rawValue ? .staffWishes : nil)
  }

  /// Walks along the front.
  ///
  /// - Parameters:
  ///   - key: One of ``keys``, for which the plan states a limit.
  ///   - question: The plan with its tables.
  ///   - limits: When to end.
  ///   - progress: Told the number of points so far.
  /// - Throws: As ``Problem/decided(within:explains:jobs:)``, and where the plan limits no such thing.
  public init(
    _ key: PlanKey, _ question: PlanQuestion, within limits: SearchLimits = .unlimited,
    progress: ((Int) -> Void)? = nil
  ) throws(DecisionError) {
    var problem = question.problem.bounded(key, by: question.plan)
    guard let place = problem.rules.firstIndex(where: { $0.statement.bounds(key) })
    else {
      throw .question(
        InputErrors([
          Diagnostic(
            .flag("--front"), "the plan has no limit for \(key.rawValue) to begin with",
            hint: key.hintOfLimit)
        ]))
    }
    var points: [Point] = []
    var isComplete = false
    while limits.stopReason == nil {
      guard
        case .proposal(let found) = try problem.decided(within: limits, explains: false)
      else {
        // No week takes less, or the search was ended.
        isComplete = limits.stopReason == nil
        break
      }
      guard found.isProven else { break }
      let amount = key.amount(of: found)
      // Of weeks worth as much the one that takes least is on the front: the last that is found.
      if points.last?.week.thousandths == found.thousandths { points.removeLast() }
      points.append(Point(week: Comparison.Week(found, question.problem), amount: amount))
      progress?(points.count)
      guard amount > 0 else {
        isComplete = true
        break
      }
      var rules = problem.rules
      let old = rules[place]
      guard let next = old.statement.taking(max(0, amount - key.step(problem)), of: key) else {
        break
      }
      rules[place] = old.saying(next)
      problem = problem.with(rules: rules)
    }
    self.key = key
    self.points = points.reversed()
    self.isComplete = isComplete
  }
}

extension PlanKey {
  /// How much of what one of ``Front/keys`` limits a proposal takes: minutes, hundredths of the currency,
  /// thousandths of burden, or wishes that are not kept.
  func amount(of proposal: Proposal) -> Int {
    let problem = proposal.problem
    switch self {
    case .weeklyHours: return proposal.schedule.openMinutes
    case .maxChanges: return proposal.schedule.minutesChanged(from: problem.today)
    case .budget: return problem.team.flatMap { proposal.staffing?.proposed.cents($0) } ?? 0
    case .burden: return proposal.burden ?? 0
    case .staffWishes:
      return problem.rules.staffWishes.map { $0.asked - $0.kept(in: proposal.schedule) } ?? 0
    default:
      if let team = problem.team { return proposal.staffing?.proposed.paidMinutes(team) ?? 0 }
      return problem.staffing?.paidMinutes(of: proposal.schedule) ?? 0
    }
  }

  /// The least by which two weeks can differ in the limited thing.
  fileprivate func step(_ problem: Problem) -> Int {
    switch self {
    case .weeklyHours, .maxChanges: problem.grid.slotMinutes
    case .budget: 100
    // What the search can tell apart it finds out from the shifts.
    case .burden, .staffWishes: 1
    default: problem.team == nil ? 1 : 15
    }
  }
}

extension Problem {
  /// The problem with a limit that no week reaches, where the plan says what shifts weigh or what the team
  /// wishes, and no more: a front needs a limit to begin with.
  fileprivate func bounded(_ key: PlanKey, by plan: Plan) -> Problem {
    guard !rules.contains(where: { $0.statement.key == key }) else { return self }
    let statement: Rule.Statement? =
      switch key {
      case .burden:
        plan.burden.map { .team(.mostBurden($0, thousandths: Burden.unreached)) }
      case .staffWishes: plan.file.staffWishes.map { .week(.leastStaffWishes($0, share: 0)) }
      default: nil
      }
    return statement.map {
      with(rules: rules + [Rule($0, origin: .wish, source: .flag("--front"))])
    } ?? self
  }
}

extension Rule.Statement {
  /// Whether it limits what a front of a key walks along.
  fileprivate func bounds(_ key: PlanKey) -> Bool {
    // To keep many wishes is to leave few.
    key == .staffWishes ? self.key == key : limit(of: key) != nil
  }

  /// The same with so much as the limit of a key; nothing where it limits none.
  fileprivate func taking(_ amount: Int, of key: PlanKey) -> Self? {
    if case .week(.leastStaffWishes(let wishes, _)) = self {
      return .week(.leastStaffWishes(wishes, share: wishes.share(of: wishes.asked - amount)))
    }
    return limit(of: key)?.with(amount)
  }
}

extension PlanKey {
  /// What to say in a plan so that a front of the key has a limit to begin with.
  fileprivate var hintOfLimit: String {
    switch self {
    case .burden: "say what shifts weigh: add  burden: { late: 1, sat: 2, sun: 4 }"
    case .staffWishes:
      "say what the team wishes: add  staff-wishes: { open: team.csv, people: 24 }"
    default: "add for example --\(rawValue) 250"
    }
  }
}

extension Proposal {
  /// What its shifts weigh by the rule that limits it, in thousandths; nothing where none does.
  fileprivate var burden: Int? {
    guard let team = problem.team, let staffing else { return nil }
    return problem.rules.aboutTeam.lazy.compactMap { rule in
      if case .mostBurden(let burden, _) = rule {
        burden.thousandths(of: staffing.proposed, team)
      } else {
        nil
      }
    }.first
  }
}
