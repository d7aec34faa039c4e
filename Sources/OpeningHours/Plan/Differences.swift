import OpeningHoursTables

/// What a scenario and flags change about the plan.
struct Differences {
  /// The plan's file, for what it calls segments.
  let file: PlanFile
  let base: PlanLayer
  let resolved: PlanLayer
  let changed: ArraySlice<PlanLayer>
  let rules: [Rule]

  /// One difference for each rule that the changed levels state, then what is no rule.
  var all: [Plan.Difference] {
    let sources = changed.reduce(into: Set<Source>()) { $0.formUnion($1.sources) }
    let stated = rules.filter { sources.contains($0.source) }.map { rule in
      Plan.Difference(change: .rule(rule, before: before(rule)), source: rule.source)
    }
    return stated + others(sources)
  }

  /// What the plan file says in place of a changed limit of the week.
  private func before(_ rule: Rule) -> Int? {
    let setting: Setting? =
      switch rule.statement {
      case .week(let rule): rule.stated.flatMap { base[$0.key, $0.part] }
      case .team(let rule): base[rule.key, .most]
      case .day, .duty: nil
      }
    guard case .amount(.stated(let amount)) = setting?.value else { return nil }
    return amount
  }

  /// The settings that no rule carries.
  private func others(_ sources: Set<Source>) -> [Plan.Difference] {
    var differences: [Plan.Difference] = []
    for (day, setting) in Weekday.allCases.flatMap({ day in
      resolved.all(.allow, day).map { (day, $0) }
    }) where sources.contains(setting.source) {
      let spans: [TimeSpan]? = if case .spans(let spans) = setting.value { spans } else { nil }
      differences.append(.init(change: .mayBeOpen(day, spans), source: setting.source))
    }
    if let setting = resolved[.unasked], sources.contains(setting.source),
      case .word(let word) = setting.value, let policy = UnaskedPolicy(rawValue: word)
    {
      differences.append(.init(change: .unasked(policy), source: setting.source))
    }
    return differences + judging(sources) + kept(sources) + staffless(sources)
      + team(sources) + staffing(sources)
  }

  /// People by name and what their roster must hold, once for each place that changes it.
  private func team(_ sources: Set<Source>) -> [Plan.Difference] {
    var differences: [Plan.Difference] = []
    let known = Set(rules.map(\.source))
    for (subject, settings) in resolved.inOrder {
      let isRoster = subject.key.home == .roster || subject.key.home == .rotation
      guard isRoster || subject.fact != nil else { continue }
      for source in settings.map(\.source) where sources.contains(source) {
        let difference = Plan.Difference(change: isRoster ? .roster : .people, source: source)
        // Whom a what-if takes out a rule about her group tells of.
        if !known.contains(source), !differences.contains(difference) {
          differences.append(difference)
        }
      }
    }
    return differences
  }

  /// What a week is judged by, and whom it counts how often.
  private func judging(_ sources: Set<Source>) -> [Plan.Difference] {
    var differences: [Plan.Difference] = []
    if let setting = resolved[.objective], sources.contains(setting.source),
      case .word(let word) = setting.value, let objective = Plan.Objective(rawValue: word)
    {
      differences.append(.init(change: .judgedBy(objective), source: setting.source))
    }
    if let setting = resolved[.visit], sources.contains(setting.source), let length = setting.number
    {
      differences.append(.init(change: .window(minutes: length), source: setting.source))
    }
    if let setting = resolved[.conversion], sources.contains(setting.source) {
      let conversion: Conversion =
        if case .factor(let part) = setting.value { .stated(part) } else { .fitted }
      differences.append(.init(change: .conversion(conversion), source: setting.source))
    }
    for weight in resolved.weights where sources.contains(weight.source) {
      differences.append(
        .init(
          change: .weight(weight, title: file.title(ofSegment: weight.segment)),
          source: weight.source))
    }
    if let setting = resolved[.weightBy], sources.contains(setting.source) {
      differences.append(.init(change: .weightBy(resolved.weightBy), source: setting.source))
    }
    return differences
  }

  /// With how many people the house opens and how often they are away, where no changed rule says so.
  private func kept(_ sources: Set<Source>) -> [Plan.Difference] {
    let isSaid = rules.contains { rule in
      rule.statement.key == .kept && sources.contains(rule.source)
    }
    let changed = resolved.inOrder.filter { $0.subject.key == .kept }.compactMap(\.settings.first)
      .first { sources.contains($0.source) }
    guard !isSaid, let changed, let kept = RuleBuilder(file: file, settings: resolved).kept else {
      return []
    }
    return [.init(change: .kept(kept), source: changed.source)]
  }

  private func staffing(_ sources: Set<Source>) -> [Plan.Difference] {
    var differences: [Plan.Difference] = []
    // With a team there are rules that say so.
    if !rules.aboutTeam.isEmpty {
      return []
    }
    for setting in Weekday.allCases.compactMap({ resolved[.minStaff, nil, $0] })
    where sources.contains(setting.source) {
      guard case .count(let count) = setting.value else { continue }
      let days = Weekday.allCases.filter { resolved[.minStaff, nil, $0] == setting }
      if !differences.contains(where: { $0.source == setting.source }) {
        differences.append(.init(change: .onDuty(days, count), source: setting.source))
      }
    }
    for key in [PlanKey.preparation, .closingDown] {
      guard let setting = resolved[key], sources.contains(setting.source),
        case .minutes(let minutes) = setting.value
      else { continue }
      let change: Plan.Change =
        key == .preparation ? .preparation(minutes: minutes) : .closingDown(minutes: minutes)
      differences.append(.init(change: change, source: setting.source))
    }
    return differences
  }
}
