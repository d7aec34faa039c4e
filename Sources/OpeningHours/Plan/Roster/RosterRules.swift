import OpeningHoursTables

// The rules of a roster, in the order of the plan keys.
extension RosterBuilder {
  /// More days than a rotation has.
  private static let anyDays = 1000

  func rosterRules() -> [RosterRule] {
    var rules: [RosterRule] = []
    func add(_ statement: RosterRule.Statement, _ key: PlanKey, _ source: Source) {
      rules.append(
        RosterRule(statement, origin: file.origin(of: key, stated: source), source: source))
    }
    func number(
      _ key: PlanKey, _ part: PlanKey.Part? = nil, _ statement: (Int) -> RosterRule.Statement
    ) {
      guard let setting = settings[key, part], let number = setting.number else { return }
      add(statement(number), key, setting.source)
    }
    number(.hours, .band) { .hoursBand(minutes: $0) }
    number(.hours, .account) { .hoursAccount(minutes: $0) }
    number(.rest) { .rest(minutes: $0) }
    number(.dayOff) { .singleDayOff(minutes: $0) }
    number(.longestRun) { .longestRun(days: $0) }
    number(.shortestRun) { .shortestRun(days: $0) }
    number(.freeDays, .week) { .freeDays(aWeek: $0) }
    if let setting = settings[.freeDays, .inARow], case .word(let text) = setting.value,
      let days = DaysInARow(text)
    {
      add(.shortestFreeRun(days: days.least), .freeDays, setting.source)
      if let most = days.most { add(.longestFreeRun(days: most), .freeDays, setting.source) }
    }
    if let setting = settings[.freeDays, .together], setting.number != 0 {
      add(.freeDaysTogether(weight: setting.number), .freeDays, setting.source)
    }
    if let setting = settings[.freeWeekends], case .freeWeekends(let free) = setting.value {
      let statement: RosterRule.Statement =
        switch free {
        case .rhythm(let every): .freeWeekendRhythm(every: every)
        case .atLeast(let least, let all): .freeWeekends(atLeast: least, of: all)
        case .preferred(let weight): .workedWeekend(weight: weight)
        }
      add(statement, .freeWeekends, setting.source)
    }
    number(.sundaysAYear) { .mostSundays(aYear: $0) }
    for duty in Duty.allCases {
      guard let setting = settings[.fair, named: duty.rawValue], setting.value == .word("quota")
      else { continue }
      add(.dutyQuota(duty), .fair, setting.source)
    }
    if let setting = settings[.sameKind], let weight = setting.number, weight > 0 {
      add(.sameKindInWeek(weight: weight), .sameKind, setting.source)
    }
    for duty in Duty.allCases {
      guard let setting = settings[.inARow, named: duty.rawValue], let most = setting.number else {
        continue
      }
      add(.dutiesInRow(duty, most: most), .inARow, setting.source)
    }
    for (subject, stated) in settings.inOrder where subject.key == .inARow {
      guard let setting = stated.first, case .word(let text) = setting.value,
        let days = DaysInARow(text), let span = RosterText.times(subject.segment ?? "")
      else { continue }
      add(
        .shiftsInRow(span, least: days.least, most: days.most ?? Self.anyDays), .inARow,
        setting.source)
    }
    if let kept = file.roster.kept, kept.weight > 0 {
      rules.append(
        RosterRule(
          .keepsRoster(weight: kept.weight), origin: .house, source: kept.file.source))
    }
    return rules
  }
}

extension RosterPlan {
  /// How far somebody's hours in the rotation may be from her due where the plan says nothing of it, in
  /// minutes: half a day's shift.
  private static let standardBand = 240

  /// The rules that a roster holds: those of the plan, and where it says nothing of hours, that they are
  /// shared out; without any limit one person could have all the shifts and another none.
  var rulesInForce: [RosterRule] {
    let limitsHours = rules.contains { rule in
      switch rule.statement {
      case .hoursBand, .hoursAccount: true
      case .rest, .longestRun, .shortestRun, .shortestFreeRun, .longestFreeRun, .singleDayOff,
        .shiftsInRow, .workedWeekend, .freeDays, .freeDaysTogether, .freeWeekendRhythm,
        .freeWeekends,
        .mostSundays, .dutyQuota, .dutiesInRow, .sameKindInWeek, .keepsRoster:
        false
      }
    }
    guard !limitsHours else { return rules }
    let source = Source.standard(key: PlanKey.hours.rawValue)
    return [RosterRule(.hoursBand(minutes: Self.standardBand), origin: .house, source: source)]
      + rules
  }
}
