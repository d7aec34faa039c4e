import OpeningHoursTables

// Whether what a plan says about its team goes together.
extension RuleBuilder {
  func checkTeam(_ objective: Plan.Objective, _ diagnostics: inout [Diagnostic]) {
    guard !settings.groupNames.isEmpty else { return checkWithoutTeam(&diagnostics) }
    if objective == .reach, let source = settings[.objective]?.source {
      diagnostics.append(
        Diagnostic(
          source, "reach cannot be decided together with the shifts of contract groups",
          hint: "use the objective wishes or visits, or take the groups out and state min-staff"))
    }
    if let setting = settings[.visitsPerPerson], objective != .visits {
      diagnostics.append(
        Diagnostic(
          setting.source, "visits-per-person needs the objective visits",
          hint: "add  visits: counts.csv  to the demand and  objective: visits"))
    }
    checkMinima(&diagnostics)
    checkSkills(&diagnostics)
    if let budget = settings[.budget, .most] {
      for name in settings.groupNames where settings[group: name, .cost] == nil {
        diagnostics.append(
          Diagnostic(
            budget.source, "a budget needs the cost of an hour of \(name)",
            hint: "add  cost: 28.50  to the group, or write --group \(name)=3x10h@0"))
      }
    }
  }

  private func checkWithoutTeam(_ diagnostics: inout [Diagnostic]) {
    let keys: [PlanKey] = [
      .visitsPerPerson, .skill, .kept, .burden, .breaks, .budget, .preparationStaff,
      .closingDownStaff,
    ]
    for (subject, setting) in settings.inOrder.compactMap({ entry in
      entry.settings.first.map { (entry.subject, $0) }
    }) {
      let isWindow = subject.key == .minStaff && subject.segment != nil
      guard keys.contains(subject.key) || isWindow else { continue }
      if case .preset = setting.source { continue }
      let what = isWindow ? "min-staff by time of day" : subject.key.rawValue
      let message = Diagnostic(
        setting.source, "\(what) needs contract groups",
        hint: "add for example  groups: { full-time: { people: 4, hours: 39 } }")
      if !diagnostics.contains(message) { diagnostics.append(message) }
    }
  }

  private func checkMinima(_ diagnostics: inout [Diagnostic]) {
    guard settings[.visitsPerPerson] == nil, !isOnlyByWindow else { return }
    let missing = Weekday.allCases.filter { day in
      settings[.minStaff, nil, day] == nil && mayOpen(day)
    }
    let stated = Weekday.allCases.lazy.compactMap { settings[.minStaff, nil, $0]?.source }.first
    guard !missing.isEmpty, let group = settings.groupNames.first,
      let source = settings[group: group, .people]?.source
    else { return }
    diagnostics.append(
      Diagnostic(
        stated ?? source, "min-staff says nothing about \(missing.inWords)",
        hint: "add for example --min-staff \(missing.asKeys)=2"))
  }

  private func checkSkills(_ diagnostics: inout [Diagnostic]) {
    var known: Set<String> = []
    for name in settings.groupNames {
      if case .names(let names) = settings[group: name, .skills]?.value { known.formUnion(names) }
    }
    for name in settings.personNames where !settings.isAbsent(name) {
      if case .names(let names) = settings[person: name, .skills]?.value { known.formUnion(names) }
    }
    for (name, setting) in settings.segments(.skill) where !known.contains(name) {
      diagnostics.append(
        Diagnostic(
          setting.source, "no group has the skill \"\(name)\"",
          hint: didYouMean(name, among: known.sorted())))
    }
  }
}
