import OpeningHoursTables

// The rules about a team, in the order of the groups and of the plan keys.
extension RuleBuilder {
  func staffRules() -> [Rule] {
    guard !settings.groupNames.isEmpty else { return [] }
    var rules: [Rule] = []
    func add(_ statement: Rule.Statement, _ key: PlanKey, _ source: Source) {
      rules.append(rule(statement, key, source))
    }
    if let setting = settings[.staffHours, .most], let minutes = setting.number {
      add(.team(.mostPaid(minutes: minutes)), .staffHours, setting.source)
    }
    rules += minimumRules()
    if let setting = settings[.visitsPerPerson], case .factor(let visits) = setting.value {
      let thousandths = max(1, Int((visits * 1000).rounded()))
      add(.duty(.onDutyByVisits(thousandths: thousandths)), .visitsPerPerson, setting.source)
    }
    for (name, setting) in settings.segments(.skill) {
      guard let count = setting.number, count > 0 else { continue }
      add(.duty(.leastSkilled(name, count)), .skill, setting.source)
    }
    rules += keptRules
    rules += aroundOpening()
    if let setting = settings[.longestWork], let minutes = setting.number {
      add(.team(.longestWork(minutes: minutes)), .longestWork, setting.source)
    }
    rules += settings.groupNames.flatMap(contractRules)
    if let setting = settings[.budget, .most], let cents = setting.number {
      add(.team(.mostCost(Money(cents: cents, file.currency))), .budget, setting.source)
    }
    return rules + burdenRules
  }

  /// Whether `min-staff` speaks of windows and of no day as a whole.
  var isOnlyByWindow: Bool {
    Weekday.allCases.allSatisfy { settings[.minStaff, nil, $0] == nil }
      && Weekday.allCases.contains { !settings.segments(.minStaff, $0).isEmpty }
  }

  /// Minima by day and window; where a window says something, the day as a whole does not.
  private func minimumRules() -> [Rule] {
    struct Minimum: Equatable {
      let count: Int
      let spans: [TimeSpan]
    }
    var groups = Groups<Minimum>()
    for day in Weekday.allCases {
      let windows = settings.segments(.minStaff, day).compactMap { name, setting in
        (try? TimeText.spans(name, frame: .wholeDay)).map { ($0, setting) }
      }
      if let setting = settings[.minStaff, nil, day], let count = setting.number {
        // Where windows say more, the rest of the frame is meant.
        let all = windows.isEmpty ? TimeSpan.wholeDay : file.grid.frame
        let rest = [all].subtracting(windows.flatMap(\.0))
        if !rest.isEmpty { groups.add(day, Minimum(count: count, spans: rest), setting.source) }
      }
      for (spans, setting) in windows {
        guard let count = setting.number else { continue }
        groups.add(day, Minimum(count: count, spans: spans), setting.source)
      }
      // Someone has to be there while open, also where only other hours are spoken of.
      if settings[.minStaff, nil, day] == nil, isOnlyByWindow {
        let rest = [file.grid.frame].subtracting(windows.flatMap(\.0))
        let standard = Source.standard(key: PlanKey.minStaff.rawValue)
        if !rest.isEmpty { groups.add(day, Minimum(count: 1, spans: rest), standard) }
      }
    }
    return groups.entries.map {
      rule(.duty(.leastOnDuty($0.days, $0.value.spans, $0.value.count)), .minStaff, $0.source)
    }
  }

  /// Work before the first opening and after the last closing; as many people as while open unless
  /// the plan says otherwise.
  private func aroundOpening() -> [Rule] {
    func rules(
      _ key: PlanKey, _ staff: PlanKey, _ statement: ([Weekday], Int, Int) -> DutyRule
    ) -> [Rule] {
      guard let setting = settings[key], let minutes = setting.number, minutes > 0 else {
        return []
      }
      var groups = Groups<Int>()
      for day in Weekday.allCases {
        let people = settings[staff, nil, day] ?? settings[.minStaff, nil, day]
        groups.add(day, people?.number ?? 1, setting.source)
      }
      return groups.entries.filter { $0.value > 0 }.map {
        rule(.duty(statement($0.days, minutes, $0.value)), key, $0.source)
      }
    }
    return rules(.preparation, .preparationStaff) {
      .preparation($0, minutes: $1, people: $2)
    }
      + rules(.closingDown, .closingDownStaff) { .closingDown($0, minutes: $1, people: $2) }
  }

  private func contractRules(_ name: String) -> [Rule] {
    guard let people = settings[group: name, .people], let count = people.number, count > 0 else {
      return []
    }
    var rules: [Rule] = []
    func add(_ statement: TeamRule, _ key: PlanKey, _ source: Source) {
      rules.append(rule(.team(statement), key, source))
    }
    add(.people(group: name, count), .group, people.source)
    let named = namedPeople(of: name)
    if let (minutes, source) = weeklyMinutes(of: name) {
      add(
        .contractHours(group: name, minutes: named?.mostMinutes ?? minutes), .group, source)
    }
    for (attribute, standard, statement) in [
      (GroupAttribute.mostShifts, Self.standardShifts, TeamRule.contractShifts),
      (.shiftsADay, 1, TeamRule.dailyShifts),
    ] {
      let setting = settings[group: name, attribute]
      add(
        statement(
          name,
          attribute == .mostShifts
            ? named?.mostShifts ?? setting?.number ?? standard : setting?.number ?? standard),
        .group,
        setting?.source ?? .standard(key: attribute.rawValue))
    }
    for duty in Duty.allCases {
      let own = settings[group: name, GroupAttribute(duty)]
      let all = settings[.duties, named: duty.rawValue]
      for (setting, key) in [(own, PlanKey.group), (all, .duties)] {
        guard let setting, case .fraction(let share) = setting.value else { continue }
        add(.mostDuties(group: name, duty, share), key, setting.source)
      }
    }
    return rules + (named?.all() ?? [])
  }

  /// What is known of a group's people one by one.
  private func namedPeople(of name: String) -> NamedPeopleRules? {
    guard let roster, let place = roster.team.groups.firstIndex(where: { $0.name == name }) else {
      return nil
    }
    return NamedPeopleRules(
      settings: settings, rules: self, roster: roster.plan, team: roster.team, group: place)
  }

  /// The most shifts a week of each person where the plan does not say so.
  static let standardShifts = 5

  /// The minutes a week of each person: stated, or full time, less what is not public service.
  func weeklyMinutes(of name: String) -> (minutes: Int, source: Source)? {
    guard let hours = settings[group: name, .hours] else { return nil }
    let full = settings[.fullTimeHours]?.number
    guard let minutes = hours.number ?? full else { return nil }
    return (
      minutes.part(settings[group: name, .share]), hours.source
    )
  }

  /// The minutes a week of a person by name: her own where she has some, else her group's.
  func weeklyMinutes(of name: String, in group: String) -> Int {
    let hours = settings[person: name, .hours] ?? settings[group: group, .hours]
    let minutes = hours?.number ?? settings[.fullTimeHours]?.number ?? 0
    return minutes.part(settings[person: name, .share] ?? settings[group: group, .share])
  }

}

extension Int {
  /// The part that a share states, rounded down; all of it where there is none.
  fileprivate func part(_ setting: Setting?) -> Int {
    guard case .factor(let share) = setting?.value else { return self }
    return Int((Double(self) * share).rounded(.down))
  }
}
