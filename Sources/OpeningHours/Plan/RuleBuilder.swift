import OpeningHoursTables

/// Turns settled settings into rules, in the order of the plan keys and of the week.
struct RuleBuilder {
  let file: PlanFile
  let settings: PlanLayer
  /// The people of the team and what their roster must hold, where the plan speaks of them.
  var roster: (plan: RosterPlan, team: Team)?

  var unasked: UnaskedPolicy {
    guard case .word(let word) = settings[.unasked]?.value else { return .keep }
    return UnaskedPolicy(rawValue: word) ?? .keep
  }

  /// How wishes become visits, where the plan says so.
  var conversion: Conversion? {
    switch settings[.conversion]?.value {
    case .factor(let part): .stated(part)
    case .word: .fitted
    default: nil
    }
  }

  /// The time after which a day is late: 19:00 unless the plan says otherwise.
  var lateAfter: TimeOfDay {
    guard case .time(let time) = settings[.lateDays, .after]?.value else {
      return .midnight.advanced(byMinutes: 19 * 60)
    }
    return time
  }

  /// The time after which a shift is a late duty.
  ///
  /// Unless the plan says otherwise, who closes down after a closing that is not late has no late duty.
  var lateShift: TimeOfDay {
    if case .time(let time) = settings[.lateShift]?.value { return time }
    let closingDown = settings[.closingDown]?.number ?? 0
    return TimeOfDay(minutes: min(1440, lateAfter.minutes + closingDown)) ?? lateAfter
  }

  func rules() -> [Rule] { dayRules() + weekRules() + staffRules() }

  // MARK: Days

  private func dayRules() -> [Rule] {
    byDay(.open) { value in
      if case .spans(let spans) = value { .open(spans) } else { .openAtSomeTime }
    }
      + closedRules()
      + Weekday.allCases.compactMap { day in
        settings[.keep, nil, day].map { setting in
          rule(.day(.exactly(file.today[day], asToday: true), on: [day]), .keep, setting.source)
        }
      }
      + byDay(.exactly) { value in
        if case .spans(let spans) = value {
          .exactly(DayPlan(spans), asToday: false)
        } else {
          nil
        }
      }
      + lengths(.shortestBlock) { .shortestBlock(minutes: $0) }
      + lengths(.longestBlock) { .longestBlock(minutes: $0) }
      + mostBlocks()
      + lengths(.shortestClosure) { .shortestClosure(minutes: $0) }
      + byDay(.latestClose) { value in
        if case .time(let time) = value { .latestClose(time) } else { nil }
      }
      + lengths(.longestDay) { .longestDay(minutes: $0) }
  }

  /// What `close` forbids, less what `allow` lifts.
  private func closedRules() -> [Rule] {
    var groups = Groups<[TimeSpan]>()
    for day in Weekday.allCases {
      for setting in settings.all(.close, day) {
        let rest = setting.spans.subtracting(allowed(on: day))
        if !rest.isEmpty { groups.add(day, rest, setting.source) }
      }
    }
    return groups.entries.map { rule(.day(.closed($0.value), on: $0.days), .close, $0.source) }
  }

  private func allowed(on day: Weekday) -> [TimeSpan] { settings.all(.allow, day).flatMap(\.spans) }

  /// One block a day unless the plan says otherwise, or as many as today or the exact hours have, or as
  /// many as the hours to be closed leave parts of the frame.
  private func mostBlocks() -> [Rule] {
    let standard = Source.standard(key: PlanKey.blocksADay.rawValue)
    var groups = Groups<Int>()
    for day in Weekday.allCases {
      if let setting = settings[.blocksADay, nil, day], case .count(let count) = setting.value {
        groups.add(day, count, setting.source)
      } else {
        let exact = settings[.exactly, nil, day].map { DayPlan($0.spans).spans.count } ?? 0
        let closed = settings.all(.close, day).flatMap(\.spans)
        let parts = [file.grid.frame].subtracting(closed.subtracting(allowed(on: day))).count
        groups.add(day, max(1, file.today[day].spans.count, exact, parts), standard)
      }
    }
    return groups.entries.map {
      rule(.day(.mostBlocks($0.value), on: $0.days), .blocksADay, $0.source)
    }
  }

  private func lengths(_ key: PlanKey, _ statement: (Int) -> DayRule) -> [Rule] {
    byDay(key) { value in
      if case .minutes(let minutes) = value { statement(minutes) } else { nil }
    }
  }

  /// One rule for each statement: days with the same value from the same place stand together.
  private func byDay(_ key: PlanKey, _ statement: (Setting.Value) -> DayRule?) -> [Rule] {
    var groups = Groups<Setting.Value>()
    for day in Weekday.allCases {
      for setting in settings.all(key, day) { groups.add(day, setting.value, setting.source) }
    }
    return groups.entries.compactMap { entry in
      statement(entry.value).map { rule(.day($0, on: entry.days), key, entry.source) }
    }
  }

  // MARK: The week

  private func weekRules() -> [Rule] {
    var rules: [Rule] = []
    func add(_ key: PlanKey, _ part: PlanKey.Part?, _ statement: (Int) -> WeekRule) {
      guard let setting = settings[key, part], let number = setting.number else { return }
      rules.append(rule(.week(statement(number)), key, setting.source))
    }
    if settings[.weeklyHours, .most] == nil {
      let standard = Source.standard(key: PlanKey.weeklyHours.rawValue)
      let minutes = max(file.today.openMinutes, settings[.weeklyHours, .least]?.number ?? 0)
      rules.append(rule(.week(.mostWeekly(minutes: minutes)), .weeklyHours, standard))
    }
    add(.weeklyHours, .most) { .mostWeekly(minutes: $0) }
    add(.weeklyHours, .least) { .leastWeekly(minutes: $0) }
    add(.maxChanges, .most) { .mostChanged(minutes: $0) }
    add(.lateDays, .most) { .mostLateDays($0, after: lateAfter) }
    add(.closedDays, .most) { .mostClosedDays($0) }
    add(.closedDays, .least) { .leastClosedDays($0) }
    add(.distinctDays, .most) { .mostDistinctDays($0) }
    if let setting = settings[.sameOpening], case .days(let days) = setting.value {
      rules.append(rule(.week(.sameOpening(days)), .sameOpening, setting.source))
    }
    // With a team it is shifts that are paid.
    if settings.groupNames.isEmpty { add(.staffHours, .most) { .mostStaff(minutes: $0) } }
    return rules + staffWishesRules
  }

  /// The people on duty where there is no team; a staff budget without them is reported.
  func staffing(_ diagnostics: inout [Diagnostic]) -> FlatStaffing? {
    guard settings.groupNames.isEmpty else { return nil }
    let onDuty = Weekday.allCases.map { settings[.minStaff, nil, $0]?.number }
    let others = [settings[.staffHours, .most], settings[.preparation], settings[.closingDown]]
    guard let stated = onDuty.firstIndex(where: { $0 != nil }) else {
      if let needing = others.compactMap(\.self).first {
        diagnostics.append(
          Diagnostic(
            needing.source, "staff hours need the people on duty while open",
            hint: "add  min-staff: 3  to the plan, or --min-staff 3"))
      }
      return nil
    }
    let missing = Weekday.allCases.filter { onDuty[$0.rawValue] == nil && mayOpen($0) }
    if !missing.isEmpty, let source = settings[.minStaff, nil, Weekday.allCases[stated]]?.source {
      diagnostics.append(
        Diagnostic(
          source, "min-staff says nothing about \(missing.inWords)",
          hint: "add for example --min-staff \(missing.asKeys)=2"))
    }
    return FlatStaffing(
      onDuty: onDuty.map { $0 ?? 0 },
      preparationMinutes: settings[.preparation]?.number ?? 0,
      closingDownMinutes: settings[.closingDown]?.number ?? 0)
  }

  /// Whether `close` leaves any of a day's frame.
  func mayOpen(_ day: Weekday) -> Bool {
    let closed = settings.all(.close, day).flatMap(\.spans).subtracting(allowed(on: day))
    return ![file.grid.frame].subtracting(closed).isEmpty
  }

  /// What readers see of a contract group, where the plan says so.
  func title(ofGroup name: String) -> PlanText? { file.statedTitle(ofGroup: name) }

  func rule(_ statement: Rule.Statement, _ key: PlanKey, _ source: Source) -> Rule {
    let group: String? = if case .team(let rule) = statement { rule.group } else { nil }
    return Rule(
      statement, origin: file.origin(of: key, stated: source), source: source,
      groupTitle: group.flatMap(file.statedTitle(ofGroup:)))
  }
}

/// Days that share a value from one place.
struct Groups<Value: Equatable> {
  private(set) var entries: [(days: [Weekday], value: Value, source: Source)] = []

  mutating func add(_ day: Weekday, _ value: Value, _ source: Source) {
    if let index = entries.firstIndex(where: { $0.value == value && $0.source == source }) {
      entries[index].days.append(day)
    } else {
      entries.append(([day], value, source))
    }
  }
}

extension Setting {
  /// The spans of `close` and `allow`, where a day without times means all of it.
  var spans: [TimeSpan] {
    if case .spans(let spans) = value { spans } else { [.wholeDay] }
  }

  /// The number of a count, a length or a settled amount.
  var number: Int? {
    switch value {
    case .count(let count): count
    case .minutes(let minutes), .amount(.stated(let minutes)): minutes
    default: nil
    }
  }
}
