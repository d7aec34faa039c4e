public import OpeningHoursTables

extension PlanFile {
  /// A what-if flag as it was typed: the key and its text.
  public struct Flag: Sendable, Hashable {
    /// The plan key that the flag stands for.
    public let key: PlanKey
    /// The text after the flag's name.
    public let text: String

    /// A flag.
    public init(_ key: PlanKey, _ text: String) {
      self.key = key
      self.text = text
    }

    /// The flag as typed: "--open thu=9-20".
    public var typed: String { "--\(key.rawValue) \(text)" }
  }

  /// The plan for one question: the file, with a scenario and flags worked in.
  ///
  /// A key of a scenario replaces the plan's, by day where it is stated by day. A flag replaces both,
  /// but for `open`, `close` and `allow`, which it adds to. Signed amounts are relative to what they
  /// replace.
  ///
  /// - Throws: `InputErrors` for an unknown scenario, a circle of scenarios and every flag that
  ///   cannot be read.
  public func plan(scenario: String? = nil, flags: [Flag] = []) throws(InputErrors) -> Plan {
    try plan(scenario: scenario, flags: flags, leavingOut: nil)
  }

  /// The plan for a question, but for one of its what-ifs, by where it stands.
  func plan(
    scenario: String?, flags: [Flag], leavingOut whatIf: Source?
  ) throws(InputErrors) -> Plan {
    var diagnostics: [Diagnostic] = []
    var (levels, asked, resolved) = try resolved(
      scenario: scenario, flags: flags, leavingOut: whatIf, &diagnostics)
    resolved.countPeople()
    var builder = RuleBuilder(file: self, settings: resolved)
    let staffing = builder.staffing(&diagnostics)
    let team = builder.team(&diagnostics)
    let objective = objective(resolved, &diagnostics)
    builder.checkTeam(objective, &diagnostics)
    let roster = RosterBuilder(file: self, settings: resolved, team: team, rules: builder)
      .plan(&diagnostics)
    if let roster, let team { builder.roster = (roster, team) }
    let rules = builder.rules()
    builder.checkKept(rules, &diagnostics)
    builder.checkStaffWishes(&diagnostics)
    builder.checkStaffless(&diagnostics)
    if let setting = resolved[.conversion], !demand.joinsWishesAndVisits {
      diagnostics.append(Self.nothingToConvert(at: setting.source))
    }
    guard diagnostics.isEmpty else { throw InputErrors(diagnostics) }
    let changed = levels.dropFirst(presets.count + 1) + [asked]
    return Plan(
      file: self, scenario: scenario, flags: flags,
      differences: Differences(
        file: self, base: base, resolved: resolved, changed: changed, rules: rules
      ).all,
      whatIfs: whatIfs(changed.dropLast(), flags),
      rules: rules, staffing: staffing, team: team, kept: builder.kept, roster: roster,
      burden: builder.burden, staffless: builder.staffless,
      objective: objective,
      visitMinutes: resolved[.visit]?.number ?? grid.slotMinutes,
      bandVisitMinutes: resolved[.visit]?.number ?? BandDemand.standardVisitMinutes,
      weights: resolved.weights, weightBy: resolved.weightBy,
      weightBySource: resolved[.weightBy]?.source ?? .standard(key: "weight-by"),
      conversion: builder.conversion,
      conversionSource: resolved[.conversion]?.source ?? .standard(key: "conversion"),
      unasked: builder.unasked,
      unaskedSource: resolved[.unasked]?.source ?? .standard(key: "unasked"))
  }

  /// The levels below the flags, the flags, and all of them worked into one.
  private func resolved(
    scenario: String?, flags: [Flag], leavingOut whatIf: Source? = nil,
    _ diagnostics: inout [Diagnostic]
  ) throws(InputErrors) -> (levels: [PlanLayer], asked: PlanLayer, resolved: PlanLayer) {
    var levels = presets + [base]
    if let scenario { levels += try chain(of: scenario).map { $0.layer.without(whatIf) } }
    let asked = layer(of: flags, &diagnostics).without(whatIf)
    var resolved = PlanLayer()
    for level in levels { resolved.extend(by: level, adds: false, today: today, &diagnostics) }
    resolved.extend(by: asked, adds: true, today: today, &diagnostics)
    return (levels, asked, resolved)
  }

  /// Where the statements of scenarios stand, in the order of the file, and the flags as typed.
  private func whatIfs(_ scenarios: ArraySlice<PlanLayer>, _ flags: [Flag]) -> [Source] {
    let places = scenarios.reduce(into: Set<Source>()) { $0.formUnion($1.sources) }
      .map { (place: $0.lineAndColumn, source: $0) }
      .sorted { $0.place.lexicographicallyPrecedes($1.place) }
    return flags.reduce(into: places.map(\.source)) { sources, flag in
      let source = Source.flag(flag.typed)
      if !sources.contains(source) { sources.append(source) }
    }
  }

  /// What a scenario says that stands for flags on top of another one.
  func entries(
    scenario: String?, flags: [Flag]
  ) throws(InputErrors) -> [(key: String, value: YAMLText)] {
    var diagnostics: [Diagnostic] = []
    let (_, asked, resolved) = try resolved(scenario: scenario, flags: flags, &diagnostics)
    guard diagnostics.isEmpty else { throw InputErrors(diagnostics) }
    let extends = scenario.map { [(key: "extends", value: YAMLText.scalar($0))] } ?? []
    return extends + ScenarioText(asked: asked, resolved: resolved).entries
  }

  /// What is wrong with a conversion where there is nothing to convert.
  static func nothingToConvert(at source: Source) -> Diagnostic {
    Diagnostic(
      source, "conversion turns wishes into visits, and needs both tables",
      hint: "add  visits: counts.csv  and  wishes: wishes.csv")
  }

  /// What a week is judged by, and whether the plan has the data for it.
  private func objective(
    _ settings: PlanLayer, _ diagnostics: inout [Diagnostic]
  ) -> Plan.Objective {
    guard let setting = settings[.objective], case .word(let word) = setting.value,
      let objective = Plan.Objective(rawValue: word)
    else { return demand.visits != nil ? .visits : .wishes }
    let missing: (needs: String, hint: String)? =
      switch objective {
      case .wishes where !demand.hasWishes:
        ("a table of wishes or of respondents", "demand: { wishes: wishes.csv }")
      case .reach where !demand.hasRespondents:
        demand.surveys.isEmpty
          ? ("rows of respondents", "demand: { respondents: answers.csv }")
          : (
            "rows of respondents in each survey",
            "respondents: answers.csv  in place of wishes: wishes.csv"
          )
      case .visits where demand.visits == nil: ("counted visits", "demand: { visits: counts.csv }")
      default: nil
      }
    if let missing {
      diagnostics.append(
        Diagnostic(
          setting.source, "the objective \(word) needs \(missing.needs)",
          hint: "the plan says so with  \(missing.hint)"))
    }
    return objective
  }

  /// The most scenarios that may extend each other; nobody could say what more of them mean.
  private static let mostExtends = 20

  /// The scenario and those it extends, the outermost first.
  private func chain(of name: String) throws(InputErrors) -> [Scenario] {
    var chain: [Scenario] = []
    var next: String? = name
    var asked: Source = .flag("--scenario \(name)")
    while let current = next {
      guard let scenario = scenarios.first(where: { $0.name == current }) else {
        let hint =
          scenarios.isEmpty
          ? "\(fileName) has no scenarios" : didYouMean(current, among: scenarioNames)
        throw InputErrors([Diagnostic(asked, "unknown scenario \"\(current)\"", hint: hint)])
      }
      if let earlier = chain.first(where: { $0.name == current }) {
        throw InputErrors([
          Diagnostic(
            asked, "scenario \"\(current)\" extends itself by way of \(earlier.source)",
            hint: "take one extends out")
        ])
      }
      guard chain.count < Self.mostExtends else {
        throw InputErrors([
          Diagnostic(
            asked, "more than \(Self.mostExtends) scenarios extend each other",
            hint: "write a scenario out instead")
        ])
      }
      chain.insert(scenario, at: 0)
      asked = scenario.source
      next = scenario.extends
    }
    return chain
  }

  private func layer(of flags: [Flag], _ diagnostics: inout [Diagnostic]) -> PlanLayer {
    var layer = PlanLayer()
    let reader = SettingReader(grid: grid)
    for flag in flags {
      let source = Source.flag(flag.typed)
      do {
        try reader.read(.init(flag.key, text: flag.text, source: source), into: &layer)
      } catch {
        diagnostics.append(error.at(source))
      }
    }
    diagnostics += layer.contradictions(today: today)
    return layer
  }
}

extension Source {
  /// Where in a file something stands, to order by; nothing for what stands in none.
  fileprivate var lineAndColumn: [Int] {
    if case .file(_, let line, let column) = self { [line ?? 0, column ?? 0] } else { [] }
  }
}
