import OpeningHoursTables

extension Repair {
  /// A question to ask instead, known to have an answer.
  public struct WhatIf: Sendable, Hashable {
    /// The flags that are new.
    public let adds: [PlanFile.Flag]
    /// The flags that they are asked in place of.
    public let drops: [PlanFile.Flag]
    /// All flags of the question.
    public let flags: [PlanFile.Flag]
  }

  /// The flags that ask for this repair, where flags can.
  ///
  /// They do where the plan says exactly the repaired rules with them: under those a week exists.
  ///
  /// - Parameter plan: The plan that the conflict is about.
  /// - Returns: Nothing where no flags say the same, or where nothing is to be asked but less.
  public func whatIf(for plan: Plan) -> WhatIf? {
    guard changes.allSatisfy({ $0.keepsUnknown(of: plan.today) }) else { return nil }
    let wanted = applied(to: plan.rules).statementCounts
    for adds in choices(plan) {
      let stated = Set(changes.map(\.rule.source))
      let drops = plan.flags.filter { stated.contains(.flag($0.typed)) }
      let flags = plan.flags.filter { !drops.contains($0) } + adds
      guard !adds.isEmpty,
        let asked = try? plan.file.plan(scenario: plan.scenario, flags: flags),
        asked.rules.statementCounts == wanted, asked.staffing == plan.staffing
      else { continue }
      return WhatIf(adds: adds, drops: drops, flags: flags)
    }
    return nil
  }

  /// What the flags could be; one of these, if any, says the same.
  private func choices(_ plan: Plan) -> [[PlanFile.Flag]] {
    changes.reduce([[]]) { begun, change in
      let texts = change.flags
      return begun.flatMap { earlier in texts.map { earlier + $0 } }
    }
  }
}

extension Repair.Change {
  /// Whether no hours of today that nobody was asked about can come to be kept by the change: then
  /// what is kept is as in the question that led to the conflict.
  fileprivate func keepsUnknown(of today: Schedule) -> Bool {
    guard case .day(let old, let days) = before else { return true }
    switch old {
    case .exactly: return loosened != nil || days.allSatisfy { today[$0].isClosed }
    case .closed(let spans):
      var opened = spans
      if case .day(.closed(let rest), _) = loosened { opened = spans.subtracting(rest) }
      return days.allSatisfy { day in
        opened.allSatisfy { !today[day].isOpen(duringAnyOf: $0) }
      }
    case .keepsUnknown: return false
    case .open, .openAtSomeTime, .shortestBlock, .longestBlock, .mostBlocks, .shortestClosure,
      .latestClose, .longestDay:
      return true
    }
  }

  private var isFlag: Bool { if case .flag = rule.source { true } else { false } }

  /// The flags that could say the changed rule, each way a list.
  fileprivate var flags: [[PlanFile.Flag]] {
    switch (before, loosened) {
    case (.day(.closed(let spans), let days), _): return flagsOfOpening(days, spans)
    case (.day(.open, _), _), (.day(.openAtSomeTime, _), _), (.day(.exactly, _), nil):
      // A flag adds to what the file says and takes nothing back.
      return isFlag ? [instead.compactMap(\.flags.first)] : []
    case (.team(.people(let group, let old)), .team(.people(_, let people))):
      return [[.init(.staff, "\(group)=\(isFlag ? "\(people)" : "+\(people - old)")")]]
    case (.day, nil), (.week, nil), (.duty, nil), (.team, nil):
      return isFlag ? [unchanged.map { $0.flags.prefix(1).map(\.self) } ?? []] : []
    case (.day, let loosened?), (.week, let loosened?), (.duty, let loosened?),
      (.team, let loosened?):
      let kept = isFlag ? unchanged.map { $0.flags.prefix(1).map(\.self) } ?? [] : []
      return loosened.flags.map { kept + [$0] }
    }
  }

  /// The flags that open some of the hours that a rule closes.
  private func flagsOfOpening(_ days: [Weekday], _ spans: [TimeSpan]) -> [[PlanFile.Flag]] {
    guard case .day(.closed(let rest), _) = loosened else {
      return [isFlag ? [] : [.init(.allow, days.asKeys)]]
    }
    let opened = spans.subtracting(rest).map(\.short).joined(separator: "+")
    let kept = isFlag ? instead.compactMap(\.flags.first) : []
    return [kept, [.init(.allow, "\(days.asKeys)=\(opened)")]].filter { !$0.isEmpty }
  }
}

extension Rule.Statement {
  /// The flags each of which could say this.
  fileprivate var flags: [PlanFile.Flag] {
    switch self {
    case .day(let rule, let days): rule.flags(days)
    case .week(let rule): rule.flags
    case .duty(let rule): rule.flags
    case .team(let rule): rule.flags
    }
  }
}

extension RuleNumber {
  fileprivate var asPlanText: String { unit.asPlanText(value) }
}

extension DayRule {
  fileprivate func flags(_ days: [Weekday]) -> [PlanFile.Flag] {
    switch self {
    case .open(let spans): [.init(key, "\(days.asKeys)=\(spans.asText)")]
    case .openAtSomeTime: [.init(key, days.asKeys)]
    case .closed(let spans):
      [.init(key, days.asKeys + (spans == [.wholeDay] ? "" : "=\(spans.asText)"))]
    case .exactly(_, asToday: true): [.init(key, days.asKeys)]
    case .exactly(let plan, asToday: false):
      [.init(key, "\(days.asKeys)=\(plan.isClosed ? "closed" : plan.spans.asText)")]
    case .keepsUnknown: []
    case .shortestBlock, .longestBlock, .mostBlocks, .shortestClosure, .latestClose, .longestDay:
      number.map { [days.flag(key, $0.asPlanText)] } ?? []
    }
  }
}

extension WeekRule {
  fileprivate var flags: [PlanFile.Flag] {
    guard let stated else { return [] }
    if case .sameOpening(let days) = self { return [.init(stated.key, days.asKeys)] }
    return number.map { [.init(stated.key, stated.key.prefix(stated.part) + $0.asPlanText)] } ?? []
  }
}

extension DutyRule {
  fileprivate var flags: [PlanFile.Flag] {
    switch self {
    case .leastOnDuty(let days, let spans, let count):
      [days.flag(key, "\(count)"), .init(key, "\(days.asKeys) \(spans.asText)=\(count)")]
    case .leastSkilled(let skill, let count): [.init(key, "\(skill)=\(count)")]
    case .preparation(let days, _, let people): [days.flag(.preparationStaff, "\(people)")]
    case .closingDown(let days, _, let people): [days.flag(.closingDownStaff, "\(people)")]
    case .onDutyByVisits(let thousandths): [.init(key, thousandths.thousandthsInWords)]
    case .leastKept, .leastKeptOverWeek:
      number.map { [.init(key, "\(PlanKey.Part.atLeast.rawValue)=\($0.asPlanText)")] } ?? []
    }
  }
}

extension TeamRule {
  fileprivate var flags: [PlanFile.Flag] {
    switch self {
    case .people(let group, let count): [.init(key, "\(group)=\(count)")]
    // No flag says what each person of one group may be asked for.
    case .contractHours, .contractShifts, .dailyShifts, .mostDuties, .fewerTimes, .hoursTogether,
      .shiftsTogether, .weekends, .shiftsOver:
      []
    case .longestWork, .mostPaid, .mostCost, .mostBurden:
      number.map { [.init(key, $0.asPlanText)] } ?? []
    }
  }
}

extension [Weekday] {
  fileprivate func flag(_ key: PlanKey, _ value: String) -> PlanFile.Flag {
    .init(key, count == Weekday.allCases.count ? value : "\(asKeys)=\(value)")
  }
}

extension [TimeSpan] {
  fileprivate var asText: String { map(\.short).joined(separator: "+") }
}

extension [Rule] {
  /// What the rules say, and how often.
  fileprivate var statementCounts: [Rule.Statement: Int] {
    reduce(into: [:]) { $0[$1.statement, default: 0] += 1 }
  }
}
