import OpeningHoursTables

/// Turns settled settings into people, a rotation and rules of a roster.
struct RosterBuilder {
  let file: PlanFile
  let settings: PlanLayer
  let team: Team?
  /// What the plan says of the week, for what can be reached on its days.
  let rules: RuleBuilder

  /// The roster's plan; nothing where the plan names nobody and speaks of no roster.
  func plan(_ diagnostics: inout [Diagnostic]) -> RosterPlan? {
    if let people = file.roster.people, !file.roster.hasReadPeople {
      diagnostics.append(
        Diagnostic(
          people.source, "the file of people was not handed in",
          hint: "read the files that the plan names first"))
      return nil
    }
    let stated = statedSource
    guard let stated else { return nil }
    guard let team else {
      // A team that is broken has been told of.
      if settings.groupNames.isEmpty {
        diagnostics.append(
          Diagnostic(
            stated, "people and rosters need contract groups",
            hint: "add for example  groups: { full-time: { hours: 39 } }"))
      }
      return nil
    }
    let rotation = rotation
    checkFreeWeekends(rotation, &diagnostics)
    checkRuns(&diagnostics)
    var building = PersonBuilder(
      file: file, settings: settings, team: team, rotation: rotation, rules: rules)
    let people = building.people()
    checkLines(people, rotation, &diagnostics)
    diagnostics += building.diagnostics
    var rosters = EarlierRosters(people: people, rotation: rotation)
    let previous = file.roster.keptTable.map { rosters.kept($0) } ?? []
    let history = file.roster.historyTable.map { rosters.history($0) } ?? []
    diagnostics += rosters.diagnostics
    return RosterPlan(
      people: people, rotation: rotation, rules: rosterRules(), fairness: fairness,
      standIns: file.roster.standIns, history: history, previous: previous)
  }

  /// Where people or a roster are spoken of first; collections of rules speak of any roster.
  private var statedSource: Source? {
    let people = settings.personNames.first.flatMap { name in
      PersonFact.allCases.lazy.compactMap { settings[person: name, $0]?.source }.first
    }
    let keys = settings.inOrder.lazy.filter {
      $0.subject.key.home == .roster || $0.subject.key.home == .rotation
    }.compactMap(\.settings.first?.source).first {
      if case .preset = $0 { false } else { true }
    }
    return people ?? file.roster.rotation ?? file.roster.rules ?? keys
  }

  /// Four weeks that repeat, unless the plan says otherwise; what was worked before goes with weeks that do
  /// not.
  private var rotation: Rotation {
    let isCyclic = file.roster.isCyclic ?? (file.roster.history == nil)
    let hasLines = file.roster.lines != nil && isCyclic
    return Rotation(
      weeks: settings[.weeks]?.number ?? (hasLines ? weeksOfLines : Self.standardWeeks),
      isCyclic: isCyclic, hasLines: hasLines, start: file.roster.start)
  }

  static let standardWeeks = 4

  private var fairness: RosterFairness {
    guard case .word(let word) = settings[.fair, named: RosterText.fairWishes]?.value else {
      return .squares
    }
    return RosterFairness(rawValue: word) ?? .squares
  }

  /// Who works at all works as many days in a row as she has to, so that these are not more than she may.
  private func checkRuns(_ diagnostics: inout [Diagnostic]) {
    guard let longest = settings[.longestRun]?.number else { return }
    func check(_ least: Int, _ name: String, _ source: Source) {
      guard least > longest else { return }
      diagnostics.append(
        Diagnostic(
          source,
          "\(name) asks for \(least) days in a row at least, and longest-run allows \(longest)",
          hint: "write \(longest) at most, or raise longest-run"))
    }
    if let setting = settings[.shortestRun], let least = setting.number {
      check(least, PlanKey.shortestRun.rawValue, setting.source)
    }
    for (subject, stated) in settings.inOrder where subject.key == .inARow {
      guard let setting = stated.first, case .word(let text) = setting.value,
        let days = DaysInARow(text), let times = subject.segment
      else { continue }
      check(days.least, "\(PlanKey.inARow.rawValue) \(times)", setting.source)
    }
  }

  /// A rhythm of weekends comes out even only if the rotation is a whole number of it.
  private func checkFreeWeekends(_ rotation: Rotation, _ diagnostics: inout [Diagnostic]) {
    guard let setting = settings[.freeWeekends], case .freeWeekends(let free) = setting.value else {
      return
    }
    switch free {
    case .rhythm(let every) where rotation.isCyclic && rotation.weeks % every != 0:
      let fitting = stride(from: every, through: Rotation.mostWeeks, by: every).min {
        (abs($0 - rotation.weeks), $0) < (abs($1 - rotation.weeks), $1)
      }
      diagnostics.append(
        Diagnostic(
          setting.source,
          "\(free.asPlanText) weekend free does not come out even in \(rotation.weeks) weeks that repeat",
          hint: "take \(fitting ?? every) weeks, or write cyclic: false"))
    case .atLeast(_, let all) where rotation.isCyclic && all > rotation.weeks:
      diagnostics.append(
        Diagnostic(
          setting.source, "\(free.asPlanText) weekends is about more weeks than the rotation has",
          hint: "take \(rotation.weeks) weeks at most"))
    case .rhythm, .atLeast, .preferred: break
    }
  }
}
