public import OpeningHoursTables

/// Something that must hold, with its name in plain words, where it comes from and where it stands.
public struct Rule: Sendable, Hashable {
  /// What must hold.
  public let statement: Statement
  /// Who wants it.
  public let origin: Origin
  /// Where it is stated.
  public let source: Source
  /// What readers see of the contract group that it is about, where the plan says so.
  public let groupTitle: PlanText?

  /// A rule.
  public init(
    _ statement: Statement, origin: Origin, source: Source, groupTitle: PlanText? = nil
  ) {
    self.statement = statement
    self.origin = origin
    self.source = source
    self.groupTitle = groupTitle
  }

  /// Who stands behind a rule.
  public typealias Origin = RuleOrigin

  /// What must hold, by what it speaks about.
  ///
  /// Who reads rules of one of these kinds names every rule of the kind, so that the compiler asks for
  /// a new one wherever it has to be known.
  public enum Statement: Sendable, Hashable {
    /// Which plans a day may have, the same on each of some days.
    case day(DayRule, on: [Weekday])
    /// What links the days of a week.
    case week(WeekRule)
    /// Who must be on duty.
    case duty(DutyRule)
    /// How much of a team there is.
    case team(TeamRule)
  }
}

extension Rule {
  /// The same rule with another statement.
  package func saying(_ statement: Statement) -> Rule {
    Rule(statement, origin: origin, source: source, groupTitle: groupTitle)
  }

  /// The rule with another name for its contract group, as a sentence says it.
  package func calling(_ name: String) -> Rule {
    guard case .team(let rule) = statement else { return self }
    return saying(.team(rule.of(group: name)))
  }

  /// The days that a day rule speaks about; nothing for other rules.
  var days: [Weekday]? { if case .day(_, let days) = statement { days } else { nil } }

  /// Whether the rule says something about shifts.
  var isAboutStaff: Bool {
    switch statement {
    case .duty, .team: true
    case .day, .week: false
    }
  }
}

extension Rule.Statement {
  /// The days that the statement names, where it could say the same of fewer.
  public var spokenDays: [Weekday]? {
    switch self {
    // These are hours of a whole week, of which nobody named the days.
    case .day(.keepsUnknown, _): nil
    case .day(_, let days): days
    case .duty(let rule): rule.days
    case .week, .team: nil
    }
  }

  /// The same about other days.
  func on(_ days: [Weekday]) -> Self {
    switch self {
    case .day(let rule, _): .day(rule, on: days)
    case .duty(let rule): .duty(rule.on(days))
    case .week, .team: self
    }
  }

  /// The number in the statement, where it has one.
  public var number: RuleNumber<Self>? {
    switch self {
    case .day(let rule, let days): rule.number?.map { .day($0, on: days) }
    case .week(let rule): rule.number?.map { .week($0) }
    case .duty(let rule): rule.number?.map { .duty($0) }
    case .team(let rule): rule.number?.map { .team($0) }
    }
  }

  /// The key of the plan that states it; nothing for what no plan states.
  var key: PlanKey? {
    switch self {
    case .day(let rule, _): rule.key
    case .week(let rule): rule.stated?.key
    case .duty(let rule): rule.key
    case .team(let rule): rule.key
    }
  }
}

extension [Rule] {
  /// What the rules say about a day.
  func about(_ day: Weekday) -> [DayRule] {
    compactMap { rule in
      if case .day(let own, let days) = rule.statement, days.contains(day) { own } else { nil }
    }
  }

  /// What links the days.
  var aboutWeek: [WeekRule] {
    compactMap { if case .week(let rule) = $0.statement { rule } else { nil } }
  }

  /// What the team wishes of the hours, where a rule asks for some of it; a plan states one.
  var staffWishes: StaffWishes? {
    aboutWeek.lazy.compactMap { rule in
      if case .leastStaffWishes(let wishes, _) = rule { wishes } else { nil }
    }.first
  }

  /// Who must be on duty.
  var aboutDuty: [DutyRule] {
    compactMap { if case .duty(let rule) = $0.statement { rule } else { nil } }
  }

  /// How much of a team there is.
  var aboutTeam: [TeamRule] {
    compactMap { if case .team(let rule) = $0.statement { rule } else { nil } }
  }

  /// How many people contract groups have, by their names; those of which no rule says so are left out.
  public var people: [String: Int] {
    aboutTeam.reduce(into: [:]) { people, rule in
      if case .people(let group, let count) = rule {
        people[group] = Swift.min(people[group] ?? count, count)
      }
    }
  }
}
