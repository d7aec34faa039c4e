import OpeningHoursTables

/// What would have to change so that a week exists under all other rules of a problem.
public struct Repair: Sendable, Hashable {
  /// What changes, what is given up most easily first; more than one where no single rule is enough.
  public let changes: [Change]
  /// Whether they are greater than is enough for a week, so that as many hours can be open as today: with
  /// smaller ones, hours that close could not move elsewhere.
  public var keepsHours = false

  /// A rule that is loosened by as little as is enough, or left out.
  public struct Change: Sendable, Hashable {
    /// The rule as it stands.
    public let rule: Rule
    /// What it would say on the days where it is loosened; nothing where it is left out there.
    public let loosened: Rule.Statement?
    /// What it goes on saying on the days where it stays as it is; nothing where there are none.
    public let unchanged: Rule.Statement?
    /// How much is given up in thousandths of the rule.
    public let permille: Int
    /// Whether it is known that less would not do.
    public let isSmallest: Bool

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
      other == rule ? instead.map(rule.saying) : [other]
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
      unchanged: others.isEmpty ? nil : rule.statement.on(others),
      permille: permille, isSmallest: isSmallest)
  }

  /// The same change, of which it is not known that less would not do.
  var perhapsTooMuch: Self {
    Self(
      rule: rule, loosened: loosened, unchanged: unchanged, permille: permille, isSmallest: false)
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
