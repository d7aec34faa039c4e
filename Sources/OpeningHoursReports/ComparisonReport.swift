public import OpeningHours

/// What every format shows of scenarios side by side.
public struct ComparisonReport: Sendable {
  /// The plan that they are scenarios of.
  public let plan: Plan
  /// The scenarios.
  public let comparison: Comparison

  /// A report about a comparison.
  public init(plan: Plan, comparison: Comparison) {
    self.plan = plan
    self.comparison = comparison
  }

  /// One line of the comparison: a label and a cell for each scenario.
  struct Row {
    let label: String
    let cells: [String]

    /// Whether all scenarios say the same.
    var isSame: Bool { Set(cells).count == 1 }
  }

  private var entries: [Comparison.Entry] { comparison.entries }

  private var weeks: [Comparison.Week?] {
    entries.map { if case .week(let week) = $0.outcome { week } else { nil } }
  }

  /// The weeks with a figure of each; a dash where there is none.
  private func row(_ label: String, _ figure: (Comparison.Week) -> String?) -> Row {
    Row(label: label, cells: weeks.map { $0.flatMap(figure) ?? "-" })
  }

  private var days: [Row] {
    Weekday.allCases.map { day in row(day.name) { $0.schedule[day].short } }
  }

  private var figures: [Row] {
    let objective = plan.objective
    var rows = [
      row("Open hours") { $0.schedule.openMinutes.minutesAsHours },
      row("Changed hours") { $0.schedule.minutesChanged(from: $0.problem.today).minutesAsHours },
      row("Worth, \(objective.unit)") { week in
        let judged = week.problem.objective
        return judged.amount(week.thousandths) + (judged == objective ? "" : " \(judged.unit)")
      },
    ]
    if let first = weeks.first ?? nil {
      rows.append(
        row("against \(entries[0].name)") { week in
          week.problem.objective == first.problem.objective
            ? first.problem.objective.difference(week.thousandths, first.thousandths) : nil
        })
    }
    rows.append(row("Proven") { $0.isProven.map { $0 ? "yes" : "no" } })
    return rows + staff + reach
  }

  private var staff: [Row] {
    guard weeks.contains(where: { $0?.problem.team != nil || $0?.problem.staffing != nil }) else {
      return []
    }
    var rows = [row("Staff hours") { $0.staffMinutes?.minutesAsHours }]
    let teams = weeks.compactMap { $0?.problem.team }
    if teams.contains(where: { $0.groups.contains { $0.centsAnHour != nil } }) {
      rows.append(
        row("Staff cost") { week in
          week.problem.team.flatMap { team in
            week.shifts.map { Figures.grouped(($0.cents(team) + 50) / 100) }
          }
        })
    }
    if !teams.isEmpty {
      rows += Duty.allCases.map { duty in
        row("\(duty.inWords)".capitalizedFirst) { week in
          week.problem.team.flatMap { team in week.shifts.map { "\($0.duties(duty, team))" } }
        }
      }
    }
    return rows
  }

  private var reach: [Row] {
    guard let first = weeks.compactMap({ $0 }).first, let reach = first.problem.reach else {
      return []
    }
    let groups = ReachBySegment(reach: reach, today: first.problem.today, proposed: first.schedule)
    return groups.rows.enumerated().map { place, group in
      let name = group.column.map { "\($0): \(group.value)" } ?? "People reached"
      return row(name) { week in
        guard let own = week.problem.reach else { return nil }
        let rows = ReachBySegment(
          reach: own, today: week.problem.today, proposed: week.schedule
        ).rows
        return place < rows.count ? Figures.people(rows[place].proposed) : nil
      }
    }
  }

  /// The comparison as plain text.
  public func text(_ style: TextStyle) -> String {
    var page = TextPage(style)
    page.heading(plan.file.library)
    for entry in entries where !entry.plan.differences.isEmpty {
      page.heading(entry.name)
      for difference in entry.plan.differences {
        page.paragraph("\(difference.text)  [\(difference.source)]", indent: 2, hanging: 4)
      }
    }
    let rows = days + figures
    let different = rows.filter { !$0.isSame || entries.count == 1 }
    page.heading("Side by side")
    // The yardstick stands in front of each part of a comparison that is too wide for the page.
    for part in parts {
      page.table(
        [[""] + part.map { entries[$0].name }]
          + different.map { row in [row.label] + part.map { row.cells[$0] } },
        indent: 2)
      page.space()
    }
    let same = rows.filter { row in
      !different.contains { $0.label == row.label } && row.cells[0] != "-"
    }
    if !same.isEmpty {
      page.paragraph(
        "the same in all: " + same.map { "\($0.label) \($0.cells[0])" }.joined(separator: "; "),
        indent: 2, hanging: 4)
    }
    addMoves(to: &page)
    addProblems(to: &page)
    return page.text
  }

  /// The scenarios of each table, by their places.
  private var parts: [[Int]] {
    let most = 3
    guard entries.count > most + 1 else { return [Array(entries.indices)] }
    return stride(from: 1, to: entries.count, by: most).map { start in
      [0] + Array(start..<min(start + most, entries.count))
    }
  }

  private func addMoves(to page: inout TextPage) {
    guard let first = weeks.first ?? nil else { return }
    for (entry, week) in zip(entries, weeks).dropFirst() {
      guard let week else { continue }
      let changes = week.schedule.changes(from: first.schedule)
      guard !changes.isEmpty else { continue }
      page.heading("\(entry.name) against \(entries[0].name)")
      let demand = week.problem.demand
      for (title, spans) in [("Gained", \DayChange.opens), ("Given up", \DayChange.closes)] {
        let moves = changes.flatMap { change in
          change[keyPath: spans].map { span -> String in
            let worth = demand.sum(of: [span], on: change.day) { $0.thousandths }
            let figure = demand.unit == .points ? Figures.points(worth) : Figures.people(worth)
            return "\(change.day.name.prefix(3)) \(span.short) (\(figure))"
          }
        }
        if !moves.isEmpty {
          page.entry("  \(title)", moves.joined(separator: ", "), labelWidth: 12)
        }
      }
    }
  }

  private func addProblems(to page: inout TextPage) {
    for entry in entries {
      switch entry.outcome {
      case .week: break
      case .conflict(let conflict):
        page.heading("\(entry.name): no week is possible")
        for rule in conflict.rules {
          page.paragraph(
            "- \(rule.name)  [\(rule.origin.rawValue); \(rule.source)]", indent: 2, hanging: 4)
        }
      case .nothingFound: page.heading("\(entry.name): nothing was found before the end")
      case .failed(let message):
        page.heading("\(entry.name): failed")
        page.paragraph(message, indent: 2, hanging: 4)
      }
    }
  }

  /// The comparison in the schema `openhours/comparison@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        unit: plan.objective.unit, scenarios: entries.map { OutcomeJSON($0.name, $0.outcome) }))
  }

  private struct Content: Encodable {
    let schema = "openhours/comparison@1"
    let unit: String
    let scenarios: [OutcomeJSON]
  }
}

extension Comparison.Week {
  /// Paid minutes of staff, where they are known.
  var staffMinutes: Int? {
    if let team = problem.team { return shifts?.paidMinutes(team) }
    return problem.staffing?.paidMinutes(of: schedule)
  }
}

/// What came of one question among several.
struct OutcomeJSON: Encodable {
  let name: String
  let status: String
  let week: Nullable<WeekJSON>
  let osm: Nullable<String>
  let weeklyHours: Nullable<Double>
  let changedHours: Nullable<Double>
  let worth: Nullable<Double>
  let proven: Nullable<Bool>
  let staffHours: Nullable<Double>
  let staffCost: Nullable<Double>
  let conflict: [RuleJSON]
  let message: Nullable<String>

  init(_ name: String, _ outcome: Comparison.Outcome) {
    self.name = name
    var found: Comparison.Week?
    var rules: [Rule] = []
    var text: String?
    switch outcome {
    case .week(let week):
      status = "week"
      found = week
    case .conflict(let conflict):
      status = "conflict"
      rules = conflict.rules
    case .nothingFound: status = "nothing_found"
    case .failed(let said):
      status = "failed"
      text = said
    }
    week = Nullable(found.map { WeekJSON($0.schedule) })
    osm = Nullable(found?.schedule.osm)
    weeklyHours = Nullable(found.map { Double($0.schedule.openMinutes) / 60 })
    changedHours = Nullable(
      found.map { Double($0.schedule.minutesChanged(from: $0.problem.today)) / 60 })
    worth = Nullable(found.map { Figures.number($0.thousandths) })
    proven = Nullable(found?.isProven)
    staffHours = Nullable(found?.staffMinutes.map { Double($0) / 60 })
    staffCost = Nullable(
      found.flatMap { week in
        week.problem.team.flatMap { team in week.shifts.map { Double($0.cents(team)) / 100 } }
      })
    conflict = rules.map(RuleJSON.init)
    message = Nullable(text)
  }
}
