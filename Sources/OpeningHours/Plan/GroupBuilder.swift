import OpeningHoursTables

// The contract groups of a team, with what is wrong with each.
extension RuleBuilder {
  /// The team, where the plan states groups.
  func team(_ diagnostics: inout [Diagnostic]) -> Team? {
    let names = settings.groupNames
    guard !names.isEmpty else { return nil }
    let groups = names.compactMap { group($0, &diagnostics) }
    guard groups.count == names.count else { return nil }
    let steps = settings.segments(.breakAfter).compactMap { name, setting in
      Int(name).flatMap { work in
        setting.number.map { Breaks.Step(workAbove: work, minutes: $0) }
      }
    }
    let isCovered = if case .word("covered") = settings[.breaks]?.value { true } else { false }
    return Team(
      groups: groups, breaks: Breaks(steps: steps, areCovered: isCovered),
      supplements: supplements(), lateAfter: lateShift)
  }

  private func supplements() -> [Team.Supplement] {
    Weekday.allCases.flatMap { day in
      let whole = settings[.supplement, nil, day].map { [($0, [TimeSpan.wholeDay])] } ?? []
      let windows = settings.segments(.supplement, day).map { name, setting in
        (setting, (try? TimeText.spans(name, frame: .wholeDay)) ?? [])
      }
      return (whole + windows).flatMap { setting, spans -> [Team.Supplement] in
        guard case .factor(let part) = setting.value else { return [] }
        return spans.map {
          Team.Supplement(
            days: [day], span: $0, permille: Int((part * 1000).rounded()), source: setting.source)
        }
      }
    }
  }

  /// A group, with what is wrong with it reported.
  private func group(_ name: String, _ diagnostics: inout [Diagnostic]) -> ContractGroup? {
    let any = GroupAttribute.allCases.lazy.compactMap { settings[group: name, $0] }.first
    guard let any else { return nil }
    func report(_ setting: Setting?, _ message: String, _ hint: String) {
      diagnostics.append(
        Diagnostic(setting?.source ?? any.source, "the group \(name) \(message)", hint: hint))
    }
    guard let people = settings[group: name, .people], let count = people.number else {
      report(any, "does not say how many people it has", "add  people: 4")
      return nil
    }
    guard count > 0 else {
      report(people, "has no one", "give it a person, or take it out")
      return nil
    }
    guard let hours = settings[group: name, .hours] else {
      report(any, "does not say how many hours a week each works", "add  hours: 39")
      return nil
    }
    if case .word = hours.value, settings[.fullTimeHours] == nil {
      report(hours, "works full time, which is not stated", "add  full-time-hours: 39")
      return nil
    }
    var lengths = 180...600
    let shift = settings[group: name, .shift]
    if case .lengths(let stated) = shift?.value { lengths = stated }
    var presence = Weekday.allCases.map { _ in [TimeSpan.wholeDay] }
    let present = settings[group: name, .present]
    if case .presence(let stated) = present?.value { presence = stated }
    var named: [ContractGroup.NamedShift] = []
    if case .namedShifts(let stated) = settings[group: name, .shifts]?.value { named = stated }
    var skills: [String] = []
    if case .names(let stated) = settings[group: name, .skills]?.value { skills = stated }
    let group = ContractGroup(
      name: name, shiftMinutes: lengths, presence: presence, namedShifts: named,
      skills: Set(skills), someSkills: someSkills(besides: Set(skills), in: name),
      centsAnHour: settings[group: name, .cost]?.number)
    guard hasShift(group) else {
      let isLonger = named.isEmpty && lengths.lowerBound > file.grid.frame.minutes + around
      report(
        shift ?? present,
        isLonger
          ? "has shifts of \(lengths.lowerBound.minutesAsHours) h, longer than the day "
            + file.grid.frame.short
          : "is never present for as long as a shift",
        isLonger ? "shorten them, or widen the frame" : "widen present, or shorten shift")
      return nil
    }
    return group
  }

  /// How many people of a group by name have which skills that it does not have as a whole.
  private func someSkills(besides skills: Set<String>, in group: String) -> [String: Int] {
    settings.names(of: group).filter { !settings.isAbsent($0) }.reduce(into: [:]) { counts, name in
      guard case .names(let own) = settings[person: name, .skills]?.value else { return }
      for skill in Set(own).subtracting(skills) { counts[skill, default: 0] += 1 }
    }
  }

  /// Minutes of work before the frame and after it.
  private var around: Int {
    (settings[.preparation]?.number ?? 0) + (settings[.closingDown]?.number ?? 0)
  }

  private func hasShift(_ group: ContractGroup) -> Bool {
    group.presence.joined().contains { window in
      guard group.namedShifts.isEmpty else {
        return group.namedShifts.contains { $0.span.intersection(window) == $0.span }
      }
      let longest = min(window.minutes, file.grid.frame.minutes + around)
      return group.shiftMinutes.lowerBound <= longest
    }
  }
}
