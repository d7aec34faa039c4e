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
    let days = before.spokenDays ?? []
    switch (before, loosened) {
    case (.exactly, nil): return days.allSatisfy { today[$0].isClosed }
    case (.closed(_, let spans), nil):
      return days.allSatisfy { day in
        spans.allSatisfy { !today[day].isOpen(duringAnyOf: $0) }
      }
    case (.closed(_, let spans), .closed(_, let rest)):
      return days.allSatisfy { day in
        spans.subtracting(rest).allSatisfy { !today[day].isOpen(duringAnyOf: $0) }
      }
    case (.keepsUnknown, _): return false
    default: return true
    }
  }

  /// The flags that could say the changed rule, each way a list.
  fileprivate var flags: [[PlanFile.Flag]] {
    let isFlag = if case .flag = rule.source { true } else { false }
    switch (before, loosened) {
    case (.closed(let days, _), nil): return [isFlag ? [] : [.init(.allow, days.asKeys)]]
    case (.closed(let days, let spans), .closed(_, let rest)):
      let opened = spans.subtracting(rest).map(\.short).joined(separator: "+")
      let kept = isFlag ? instead.compactMap(\.flags.first) : []
      return [kept, [.init(.allow, "\(days.asKeys)=\(opened)")]].filter { !$0.isEmpty }
    case (.open, _), (.openAtSomeTime, _), (.exactly, nil):
      // A flag adds to what the file says and takes nothing back.
      return isFlag ? [instead.compactMap(\.flags.first)] : []
    case (_, nil): return isFlag ? [unchanged.map { $0.flags.prefix(1).map(\.self) } ?? []] : []
    case (_, let loosened?):
      if let (group, people) = loosened.people, let old = before.people?.people, people != old {
        return [[.init(.staff, "\(group)=\(isFlag ? "\(people)" : "+\(people - old)")")]]
      }
      let kept = isFlag ? unchanged.map { $0.flags.prefix(1).map(\.self) } ?? [] : []
      return loosened.flags.map { kept + [$0] }
    }
  }
}

extension Rule.Statement {
  /// The flags each of which could say this.
  fileprivate var flags: [PlanFile.Flag] {
    switch self {
    case .open(let days, let spans): [.init(.open, "\(days.asKeys)=\(spans.asText)")]
    case .openAtSomeTime(let days): [.init(.open, days.asKeys)]
    case .closed(let days, let spans):
      [.init(.close, days.asKeys + (spans == [.wholeDay] ? "" : "=\(spans.asText)"))]
    case .exactly(let days, let plan, let asToday):
      asToday
        ? [.init(.keep, days.asKeys)]
        : [
          .init(.exactly, "\(days.asKeys)=\(plan.isClosed ? "closed" : plan.spans.asText)")
        ]
    case .shortestBlock(let days, let minutes): [days.flag(.shortestBlock, minutes.minutesAsHours)]
    case .longestBlock(let days, let minutes): [days.flag(.longestBlock, minutes.minutesAsHours)]
    case .shortestClosure(let days, let minutes):
      [days.flag(.shortestClosure, minutes.minutesAsHours)]
    case .longestDay(let days, let minutes): [days.flag(.longestDay, minutes.minutesAsHours)]
    case .latestClose(let days, let time): [days.flag(.latestClose, time.short)]
    case .mostBlocks(let days, let count): [days.flag(.blocksADay, "\(count)")]
    case .mostWeekly(let minutes): [.init(.weeklyHours, minutes.minutesAsHours)]
    case .leastWeekly(let minutes): [.init(.weeklyHours, "least=\(minutes.minutesAsHours)")]
    case .mostChanged(let minutes): [.init(.maxChanges, minutes.minutesAsHours)]
    case .mostLateDays(let count, _): [.init(.lateDays, "\(count)")]
    case .mostClosedDays(let count): [.init(.closedDays, "most=\(count)")]
    case .leastClosedDays(let count): [.init(.closedDays, "least=\(count)")]
    case .mostDistinctDays(let count): [.init(.distinctDays, "\(count)")]
    case .sameOpening(let days): [.init(.sameOpening, days.asKeys)]
    default: staffFlags
    }
  }

  private var staffFlags: [PlanFile.Flag] {
    switch self {
    case .mostStaff(let minutes): [.init(.staffHours, minutes.minutesAsHours)]
    case .mostCost(let cents): [.init(.budget, cents.centsInWords)]
    case .leastOnDuty(let days, let spans, let count):
      [
        days.flag(.minStaff, "\(count)"),
        .init(.minStaff, "\(days.asKeys) \(spans.asText)=\(count)"),
      ]
    case .leastSkilled(let skill, let count): [.init(.skill, "\(skill)=\(count)")]
    case .preparation(let days, _, let people): [days.flag(.preparationStaff, "\(people)")]
    case .closingDown(let days, _, let people): [days.flag(.closingDownStaff, "\(people)")]
    case .longestWork(let minutes): [.init(.longestWork, minutes.minutesAsHours)]
    case .onDutyByVisits(let thousandths):
      [.init(.visitsPerPerson, thousandths.thousandthsInWords)]
    default: []
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
