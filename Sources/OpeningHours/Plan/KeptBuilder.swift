import OpeningHoursTables

// What decides which hours are kept, from settled settings.
extension RuleBuilder {
  /// More skills than this nobody asks for at once, and chances of them would take long to add up.
  private static let mostSkills = 8

  /// What the plan says of it, where it says enough; what it lacks is reported by ``checkKept(_:_:)``.
  var kept: Kept? {
    let opensWith = opensWith
    guard !settings.groupNames.isEmpty, !opensWith.isEmpty, let absence else { return nil }
    let skills = settings.segments(.skill).filter { ($0.setting.number ?? 0) > 0 }.map(\.name)
    return Kept(
      opensWith: opensWith, skills: skills, absence: absence,
      weeks: settings[.kept, .weeks]?.number ?? Kept.standardWeeks,
      spellDays: settings[.kept, .spell]?.number)
  }

  /// The rule that hours are kept, where the plan says how sure they must be.
  var keptRules: [Rule] {
    guard let kept, let setting = settings[.kept, .atLeast], let chance = setting.number else {
      return []
    }
    let statement: DutyRule =
      isOverWeek ? .leastKeptOverWeek(kept, chance: chance) : .leastKept(kept, chance: chance)
    return [rule(.duty(statement), .kept, setting.source)]
  }

  /// Whether what is promised is a part of all hours of a week, not of each.
  private var isOverWeek: Bool { settings[.kept, .over]?.value == .word(KeptText.week) }

  /// Rates of absence; nothing where none are stated.
  private var absence: Absence? {
    let stated = keptSettings(.absence).compactMap { subject, setting in
      setting.number.map { (subject.segment, $0) }
    }
    guard !stated.isEmpty else { return nil }
    var byGroup: [String: Int] = [:]
    for (group, rate) in stated { if let group { byGroup[group] = rate } }
    let general = stated.first { $0.0 == nil }?.1
    // Where each group has a rate of its own nobody is left for the other.
    let isForSomebody = settings.groupNames.contains { byGroup[$0] == nil }
    return Absence(general: isForSomebody ? general : nil, byGroup: byGroup)
  }

  /// With how many people it opens; where a window says something, the day as a whole does not.
  private var opensWith: [Kept.Minimum] {
    struct People: Equatable {
      let spans: [TimeSpan]
      let count: Int
    }
    var groups = Groups<People>()
    for day in Weekday.allCases {
      let windows = keptSettings(.opensWith).filter { $0.subject.day == day }.compactMap {
        subject, setting -> ([TimeSpan], Setting)? in
        guard let name = subject.segment, let spans = try? TimeText.spans(name, frame: .wholeDay)
        else { return nil }
        return (spans, setting)
      }
      let rest = [TimeSpan.wholeDay].subtracting(windows.flatMap(\.0))
      if let setting = settings[.kept, .opensWith, day], let count = setting.number, !rest.isEmpty {
        groups.add(day, People(spans: rest, count: count), setting.source)
      } else if !windows.isEmpty, !rest.isEmpty {
        // Someone has to be there while open, also where only other hours are spoken of.
        let standard = Source.standard(key: PlanKey.kept.rawValue)
        groups.add(day, People(spans: rest, count: 1), standard)
      }
      for (spans, setting) in windows {
        guard let count = setting.number else { continue }
        groups.add(day, People(spans: spans, count: count), setting.source)
      }
    }
    return groups.entries.map {
      Kept.Minimum(days: $0.days, spans: $0.value.spans, people: $0.value.count)
    }
  }

  private func keptSettings(
    _ part: PlanKey.Part
  ) -> [(subject: Setting.Subject, setting: Setting)] {
    settings.inOrder.compactMap { subject, own in
      guard subject.key == .kept, subject.part == part, let setting = own.first else { return nil }
      return (subject, setting)
    }
  }
}

extension RuleBuilder {
  /// What is wrong with what the plan says of kept hours, and what is missing.
  ///
  /// - Parameters:
  ///   - rules: The rules that the plan states.
  ///   - diagnostics: Takes what is found.
  func checkKept(_ rules: [Rule], _ diagnostics: inout [Diagnostic]) {
    let stated = SettingReader.partsOfKept.flatMap { keptSettings($0) }
    // A part that could not be read is not missing.
    let isMisread = diagnostics.contains { diagnostic in
      if case .flag(let typed) = diagnostic.source {
        typed.hasPrefix("--\(PlanKey.kept.rawValue) ")
      } else {
        false
      }
    }
    guard let first = stated.first?.setting.source, !settings.groupNames.isEmpty, !isMisread else {
      return
    }
    func report(_ source: Source, _ message: String, _ hint: String?) {
      diagnostics.append(Diagnostic(source, message, hint: hint))
    }
    checkAbsence(first, report)
    if keptSettings(.opensWith).isEmpty {
      report(
        first, "kept does not say with how many people the house opens",
        "add opens-with=3: the fewest with whom you would open")
    } else {
      checkOpensWith(rules, report)
    }
    if isOverWeek, let kept, let over = settings[.kept, .over] {
      checkOverWeek(kept, over.source, report)
    }
    if let kept, let spell = settings[.kept, .spell],
      kept.areSpellsTooShort(for: kept.absence.rates(of: settings.groupNames).upperBound)
    {
      report(
        spell.source,
        "who is away so often cannot be so in spells of \(spell.number ?? 1) days",
        "write longer spells, or less absence")
    }
    let skills = settings.segments(.skill).filter { ($0.setting.number ?? 0) > 0 }
    if skills.count > Self.mostSkills, let last = skills.last {
      report(
        last.setting.source,
        "kept hours can ask for \(Self.mostSkills) skills, not \(skills.count)",
        "leave some of them out")
    }
  }

  /// Reports what cannot be added up over a week.
  private func checkOverWeek(
    _ kept: Kept, _ source: Source, _ report: (Source, String, String?) -> Void
  ) {
    let hint = "leave over out: then each open hour is as sure"
    if settings[.kept, .atLeast] == nil {
      report(source, "kept over the week needs a part that is kept", "add at-least=99%")
    }
    if !kept.skills.isEmpty {
      report(source, "hours with skills cannot be added up over the week", hint)
    }
    let absence = kept.absence.rates(of: settings.groupNames).upperBound
    let people = Set(kept.opensWith.map(\.people)).sorted()
    if let people = people.first(where: { !KeptLosses.areConvex(opensWith: $0, absence: absence) })
    {
      report(
        source,
        "at \(absence.percentInWords)% absence hours that open with \(people) cannot be added up over the week",
        hint)
    }
  }

  private func checkAbsence(_ first: Source, _ report: (Source, String, String?) -> Void) {
    let stated = keptSettings(.absence)
    guard !stated.isEmpty else {
      return report(
        first, "kept does not say how often people are away", "add absence=5%, or by group")
    }
    let names = settings.groupNames
    for (subject, setting) in stated {
      guard let group = subject.segment, !names.contains(group) else { continue }
      report(
        setting.source, "there is no group \"\(group)\" to be absent",
        didYouMean(group, among: names))
    }
    let missing = names.filter { name in
      !stated.contains { $0.subject.segment == name || $0.subject.segment == nil }
    }
    if let name = missing.first {
      report(
        first, "kept does not say how often \(missing.joined(separator: ", ")) are away",
        "add for example 'absence \(name)=5%'")
    }
  }

  private func checkOpensWith(_ rules: [Rule], _ report: (Source, String, String?) -> Void) {
    let stated = keptSettings(.opensWith)
    guard let first = stated.first?.setting.source else { return }
    let missing = Weekday.allCases.filter { day in
      mayOpen(day) && !stated.contains { $0.subject.day == day }
    }
    if !missing.isEmpty {
      report(
        first, "opens-with says nothing about \(missing.inWords)",
        "add for example 'opens-with \(missing.asKeys)=2'")
    }
    let team = settings.groupNames.reduce(0) {
      $0 + (settings[group: $1, .people]?.number ?? 0)
    }
    var told: Set<Source> = []
    for (subject, setting) in stated {
      guard let day = subject.day, let people = setting.number, told.insert(setting.source).inserted
      else { continue }
      if people > team {
        report(
          setting.source, "opens-with asks for \(people) people, but the team has \(team)",
          "write the fewest with whom you would open")
      } else if let found = leastOnDuty(rules, day, subject.segment), found < people {
        report(
          setting.source,
          "opens-with asks for \(people) people on \(day.name), but min-staff for \(found) on duty",
          "lower opens-with, raise min-staff, or add at-least=99% so that enough are on duty")
      }
    }
  }

  /// The fewest people on duty that rules ask for at some time of a day; nothing where other rules ask for
  /// more of them.
  private func leastOnDuty(_ rules: [Rule], _ day: Weekday, _ window: String?) -> Int? {
    guard settings[.visitsPerPerson] == nil, settings[.kept, .atLeast] == nil, mayOpen(day) else {
      return nil
    }
    let windows = window.flatMap { try? TimeText.spans($0, frame: .wholeDay) }
    let others = keptSettings(.opensWith).filter { $0.subject.day == day }.compactMap {
      $0.subject.segment.flatMap { try? TimeText.spans($0, frame: .wholeDay) }
    }.joined()
    let spans = windows ?? [.wholeDay].subtracting(Array(others))
    let slots = file.grid.slots.compactMap { file.grid.span(of: $0..<($0 + 1)) }.filter { slot in
      spans.contains { $0.intersection(slot) != nil }
    }
    return slots.map { slot in
      rules.aboutDuty.compactMap { rule in
        guard case .leastOnDuty(let days, let spans, let count) = rule, days.contains(day),
          spans.contains(where: { $0.intersection(slot) != nil })
        else { return nil }
        return count
      }.max() ?? 0
    }.min()
  }
}
