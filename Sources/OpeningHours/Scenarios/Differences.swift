/// What a scenario and flags change about the plan, said in words.
struct Differences {
  let base: PlanLayer
  let resolved: PlanLayer
  let changed: ArraySlice<PlanLayer>
  let rules: [Rule]

  /// One difference for each rule that the changed levels state, then what is no rule.
  func inWords(today: Schedule) -> [Plan.Difference] {
    let sources = changed.reduce(into: Set<Source>()) { $0.formUnion($1.sources) }
    let stated = rules.filter { sources.contains($0.source) }.map { rule in
      Plan.Difference(text: rule.name + before(rule, today: today), source: rule.source)
    }
    return stated + others(sources)
  }

  /// What the plan file says in place of a changed limit of the week.
  private func before(_ rule: Rule, today: Schedule) -> String {
    let setting: Setting? =
      switch rule.statement {
      case .mostWeekly: base[.weeklyHours, .most]
      case .leastWeekly: base[.weeklyHours, .least]
      case .mostChanged: base[.maxChanges, .most]
      case .mostStaff: base[.staffHours, .most]
      case .mostCost: base[.budget, .most]
      default: nil
      }
    guard case .amount(.stated(let amount)) = setting?.value else { return "" }
    let isMoney = if case .mostCost = rule.statement { true } else { false }
    return " (plan file: \(isMoney ? amount.centsInWords : amount.minutesAsHours))"
  }

  /// The settings that no rule carries.
  private func others(_ sources: Set<Source>) -> [Plan.Difference] {
    var differences: [Plan.Difference] = []
    for (day, setting) in Weekday.allCases.flatMap({ day in
      resolved.all(.allow, day).map { (day, $0) }
    }) where sources.contains(setting.source) {
      let when = if case .spans(let spans) = setting.value { " " + spans.short } else { "" }
      differences.append(
        .init(text: "\(day.name)\(when) may be open", source: setting.source))
    }
    if let setting = resolved[.unasked], sources.contains(setting.source),
      case .word(let word) = setting.value
    {
      let text =
        word == Plan.UnaskedPolicy.keep.rawValue
        ? "today's hours that nobody was asked about stay open"
        : "hours that nobody was asked about get an estimated value"
      differences.append(.init(text: text, source: setting.source))
    }
    return differences + judging(sources) + staffing(sources)
  }

  /// What a week is judged by, and whom it counts how often.
  private func judging(_ sources: Set<Source>) -> [Plan.Difference] {
    var differences: [Plan.Difference] = []
    if let setting = resolved[.objective], sources.contains(setting.source),
      case .word(let word) = setting.value, let objective = Plan.Objective(rawValue: word)
    {
      differences.append(.init(text: "judged by \(objective.inWords)", source: setting.source))
    }
    if let setting = resolved[.visit], sources.contains(setting.source), let length = setting.number
    {
      differences.append(
        .init(text: "a window of \(length) minutes is of use", source: setting.source))
    }
    for weight in resolved.weights where sources.contains(weight.source) {
      differences.append(
        .init(
          text: "respondents of \(weight.segment) count \(weight.factor.shortest) times",
          source: weight.source))
    }
    return differences
  }

  private func staffing(_ sources: Set<Source>) -> [Plan.Difference] {
    var differences: [Plan.Difference] = []
    // With a team there are rules that say so.
    if rules.contains(where: { if case .contractHours = $0.statement { true } else { false } }) {
      return []
    }
    for setting in Weekday.allCases.compactMap({ resolved[.minStaff, nil, $0] })
    where sources.contains(setting.source) {
      guard case .count(let count) = setting.value else { continue }
      let days = Weekday.allCases.filter { resolved[.minStaff, nil, $0] == setting }
      let text = "\(days.inWords): \(count) on duty while open"
      if !differences.contains(where: { $0.source == setting.source }) {
        differences.append(.init(text: text, source: setting.source))
      }
    }
    for (key, words) in [(PlanKey.preparation, "before opening"), (.closingDown, "after closing")] {
      guard let setting = resolved[key], sources.contains(setting.source),
        case .minutes(let minutes) = setting.value
      else { continue }
      differences.append(
        .init(
          text: "\(minutes < 60 ? "\(minutes) min" : minutes.hoursInWords) of work \(words)",
          source: setting.source))
    }
    return differences
  }
}

extension Plan.Objective {
  /// What is to be as great as can be, in words.
  public var inWords: String {
    switch self {
    case .wishes: "wishes (each tick counts)"
    case .reach: "reach (each person counts once)"
    case .visits: "visits"
    }
  }
}
