public import OpeningHoursTables

/// What would have to change so that a week exists under all other rules of a problem.
public struct Repair: Sendable, Hashable {
  /// What changes, what is given up most easily first; more than one where no single rule is enough.
  public let changes: [Change]

  /// A rule that is loosened by as little as is enough, or left out.
  public struct Change: Sendable, Hashable {
    /// The rule as it stands.
    public let rule: Rule
    /// What it would say on the days where it is loosened; nothing where it is left out there.
    public let loosened: Rule.Statement?
    /// What it goes on saying on the days where it stays as it is; nothing where there are none.
    public let unchanged: Rule.Statement?
    /// Further rules that change with it: all of a contract group say how many people it has.
    public let along: [Along]
    /// How much is given up in thousandths of the rule.
    public let permille: Int
    /// Whether it is known that less would not do.
    public let isSmallest: Bool

    /// A rule that changes with another.
    public struct Along: Sendable, Hashable {
      /// The rule as it stands.
      public let rule: Rule
      /// What it would say.
      public let instead: Rule.Statement
    }

    /// How the rule would have to read instead; none where it has to be left out.
    public var instead: [Rule.Statement] { [loosened, unchanged].compactMap(\.self) }
  }

  /// The rules with these changes worked in.
  func applied(to rules: [Rule]) -> [Rule] {
    changes.reduce(rules) { $1.applied(to: $0) }
  }
}

extension Repair.Change {
  /// The rules with this change worked in.
  func applied(to rules: [Rule]) -> [Rule] {
    rules.flatMap { other in
      if other == rule {
        return instead.map { Rule($0, origin: rule.origin, source: rule.source) }
      }
      guard let along = along.first(where: { $0.rule == other }) else { return [other] }
      return [Rule(along.instead, origin: other.origin, source: other.source)]
    }
  }

  /// The rule as it stands, on the days where it is loosened.
  public var before: Rule.Statement {
    guard let all = rule.statement.spokenDays, let kept = unchanged?.spokenDays else {
      return rule.statement
    }
    return rule.statement.on(all.filter { !kept.contains($0) })
  }

  /// The same change on some of its days only.
  func only(on days: [Weekday]) -> Self {
    let all = rule.statement.spokenDays ?? []
    let others = all.filter { !days.contains($0) }
    return Self(
      rule: rule, loosened: loosened?.on(days),
      unchanged: others.isEmpty ? nil : rule.statement.on(others), along: along,
      permille: permille, isSmallest: isSmallest)
  }

  /// The same change, of which it is not known that less would not do.
  var perhapsTooMuch: Self {
    Self(
      rule: rule, loosened: loosened, unchanged: unchanged, along: along, permille: permille,
      isSmallest: false)
  }
}

extension Rule.Origin {
  /// How easily a rule is given up, the easiest first; nothing for what is never given up.
  var ease: Int? {
    switch self {
    case .wish: 0
    case .house: 1
    case .agreement: 2
    case .law: nil
    }
  }
}

extension Rule.Statement {
  /// The days that the statement names, where it could say the same of fewer.
  public var spokenDays: [Weekday]? {
    switch self {
    case .open(let days, _), .openAtSomeTime(let days), .closed(let days, _),
      .exactly(let days, _, _), .shortestBlock(let days, _), .longestBlock(let days, _),
      .mostBlocks(let days, _), .shortestClosure(let days, _), .latestClose(let days, _),
      .longestDay(let days, _), .leastOnDuty(let days, _, _), .preparation(let days, _, _),
      .closingDown(let days, _, _):
      days
    default: nil
    }
  }

  /// The same about other days.
  func on(_ days: [Weekday]) -> Self {
    switch self {
    case .open(_, let spans): .open(days, spans)
    case .openAtSomeTime: .openAtSomeTime(days)
    case .closed(_, let spans): .closed(days, spans)
    case .exactly(_, let plan, let asToday): .exactly(days, plan, asToday: asToday)
    case .shortestBlock(_, let minutes): .shortestBlock(days, minutes: minutes)
    case .longestBlock(_, let minutes): .longestBlock(days, minutes: minutes)
    case .mostBlocks(_, let count): .mostBlocks(days, count)
    case .shortestClosure(_, let minutes): .shortestClosure(days, minutes: minutes)
    case .latestClose(_, let time): .latestClose(days, time)
    case .longestDay(_, let minutes): .longestDay(days, minutes: minutes)
    case .leastOnDuty(_, let spans, let count): .leastOnDuty(days, spans, count)
    case .preparation(_, let minutes, let people):
      .preparation(days, minutes: minutes, people: people)
    case .closingDown(_, let minutes, let people):
      .closingDown(days, minutes: minutes, people: people)
    default: self
    }
  }
}
