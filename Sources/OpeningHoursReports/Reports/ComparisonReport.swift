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

  private var entries: [Comparison.Entry] { comparison.entries }

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
    let table = ComparisonTable(comparison, objective: plan.objective)
    let weeks = table.weeks
    let (different, same) = (table.different, table.same)
    page.heading("Side by side")
    // The yardstick stands in front of each part of a comparison that is too wide for the page.
    for part in parts {
      page.table(
        [[""] + part.map { entries[$0].name }]
          + different.map { row in
            [label(row.kind)] + part.map { row.figures[$0].map(text) ?? "-" }
          },
        indent: 2)
      page.space()
    }
    if !same.isEmpty {
      page.paragraph(
        "the same in all: "
          + same.map { "\(label($0.kind)) \($0.figures[0].map(text) ?? "-")" }
          .joined(separator: "; "),
        indent: 2, hanging: 4)
    }
    addMoves(weeks, to: &page)
    addProblems(to: &page)
    return page.text
  }

  private func label(_ kind: ComparisonTable.Kind) -> String {
    switch kind {
    case .day(let day): day.name
    case .openHours: "Open hours"
    case .changedHours: "Changed hours"
    case .worth: "Worth, \(plan.objective.unit)"
    case .difference: "against \(entries[0].name)"
    case .proven: "Proven"
    case .staffHours: "Staff hours"
    case .staffCost: "Staff cost"
    case .duties(let duty): duty.inWords.capitalizedFirst
    case .reached(let column, let value): column.map { "\($0): \(value)" } ?? "People reached"
    }
  }

  private func text(_ figure: ComparisonTable.Figure) -> String {
    switch figure {
    case .hours(let day): day.short
    case .minutes(let minutes): minutes.minutesAsHours
    case .worth(let thousandths, let judged):
      judged.amount(thousandths) + (judged == plan.objective ? "" : " \(judged.unit)")
    case .difference(let new, let old, let judged): judged.difference(new, old)
    case .proven(let isProven): isProven ? "yes" : "no"
    case .cents(let cents): Figures.grouped((cents + 50) / 100)
    case .count(let count): "\(count)"
    case .people(let thousandths): Figures.people(thousandths)
    }
  }

  /// The scenarios of each table, by their places.
  private var parts: [[Int]] {
    let most = 3
    guard entries.count > most + 1 else { return [Array(entries.indices)] }
    return stride(from: 1, to: entries.count, by: most).map { start in
      [0] + Array(start..<min(start + most, entries.count))
    }
  }

  private func addMoves(_ weeks: [Comparison.Week?], to page: inout TextPage) {
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
