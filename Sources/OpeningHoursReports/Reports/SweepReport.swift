public import OpeningHours

/// What every format shows of one proposal for each value of a key, or of a front.
public struct SweepReport: Sendable {
  /// The plan that was asked about.
  public let plan: Plan
  /// The headings of what is swept, one or two.
  let names: [String]
  /// The points with the value of each key as text.
  let points: [Point]
  /// What is said below the table.
  let remarks: [String]

  struct Point: Sendable {
    let values: [String]
    let spent: Double
    let outcome: Comparison.Outcome

    var week: Comparison.Week? {
      if case .week(let week) = outcome { week } else { nil }
    }
  }

  /// A report about a sweep.
  public init(plan: Plan, sweep: Sweep) {
    self.plan = plan
    names = sweep.ranges.map(\.name)
    points = sweep.points.map { point in
      Point(
        values: zip(sweep.ranges, point.places).map { $0.text($1) },
        spent: sweep.ranges.last.map { $0.value(point.places[point.places.count - 1]) } ?? 0,
        outcome: point.outcome)
    }
    remarks = []
  }

  /// A report about a front.
  public init(plan: Plan, front: Front) {
    self.plan = plan
    names = [front.key.rawValue]
    points = front.points.map { point in
      let isMoney = front.key == .budget
      return Point(
        values: [
          isMoney ? Figures.grouped((point.amount + 99) / 100) : point.amount.minutesAsHours
        ],
        spent: Double(point.amount) / (isMoney ? 100 : 60), outcome: .week(point.week))
    }
    remarks = [
      front.isComplete
        ? "complete: between two points no other week is worth more than the lower one for less"
        : "stopped: points below the first are missing"
    ]
  }

  private var objective: Plan.Objective { plan.objective }

  /// The place of the knee among the points that have a week; for one key.
  var knee: Int? {
    let places = points.indices.filter { points[$0].week != nil }
    let curve = places.map {
      (spent: points[$0].spent, gained: Double(points[$0].week?.thousandths ?? 0))
    }
    return names.count == 1 ? Knee.place(in: curve).map { places[$0] } : nil
  }

  /// The sweep as plain text.
  public func text(_ style: TextStyle) -> String {
    var page = TextPage(style)
    page.heading(plan.file.library)
    page.addDifferences(of: plan)
    page.heading("The best week for each \(names.joined(separator: " and "))")
    names.count == 1 ? addCurve(to: &page) : addGrid(to: &page)
    let today = plan.today
    let worth = points.lazy.compactMap(\.week).first.map { $0.problem.thousandths(of: today) }
    page.paragraph(
      "today: \(today.openMinutes.minutesAsHours) h open"
        + (worth.map { ", \(objective.worth($0))" } ?? ""), indent: 2, hanging: 4)
    for line in remarks { page.paragraph(line, indent: 2, hanging: 4) }
    if names.count == 1 { addWeeks(to: &page) }
    addProblems(to: &page)
    return page.text
  }

  private func addCurve(to page: inout TextPage) {
    let worths = points.compactMap { $0.week?.thousandths }
    let (least, most) = (worths.min() ?? 0, worths.max() ?? 0)
    let hasStaff = points.contains { $0.week?.staffMinutes != nil }
    var rows = [
      [names[0], objective.unit, "more", "open h", "changed h"] + (hasStaff ? ["staff h"] : []) + [
        ""
      ]
    ]
    var last: Int?
    for (place, point) in points.enumerated() {
      guard let week = point.week else {
        rows.append([point.values[0], Self.word(point.outcome)])
        continue
      }
      let bar = most > least ? (week.thousandths - least) * Self.barWidth / (most - least) : 0
      rows.append(
        [
          point.values[0], objective.amount(week.thousandths) + (week.isProven == false ? "?" : ""),
          last.map { objective.difference(week.thousandths, $0) } ?? "",
          week.schedule.openMinutes.minutesAsHours,
          week.schedule.minutesChanged(from: plan.today).minutesAsHours,
        ] + (hasStaff ? [week.staffMinutes?.minutesAsHours ?? "-"] : [])
          + [String(repeating: "#", count: bar) + (place == knee ? " < knee" : "")])
      last = week.thousandths
    }
    page.table(rows, rightAligned: Set(0..<(hasStaff ? 6 : 5)), indent: 2)
    if points.contains(where: { $0.week?.isProven == false }) {
      page.paragraph("?: not proven to be the best", indent: 2, hanging: 4)
    }
    if knee != nil {
      page.paragraph(
        "knee: the point farthest above the line from the first to the last; beyond it each step brings "
          + "less than on average", indent: 2, hanging: 4)
    }
  }

  private static let barWidth = 16

  private static func word(_ outcome: Comparison.Outcome) -> String {
    switch outcome {
    case .week: ""
    case .conflict: "impossible"
    case .nothingFound: "not found"
    case .failed: "failed"
    }
  }

  private func addGrid(to page: inout TextPage) {
    var (outer, inner): ([String], [String]) = ([], [])
    for point in points {
      if !outer.contains(point.values[0]) { outer.append(point.values[0]) }
      if !inner.contains(point.values[1]) { inner.append(point.values[1]) }
    }
    let cells = Dictionary(
      points.map { point in
        (
          point.values,
          point.week.map { objective.amount($0.thousandths) } ?? Self.word(point.outcome)
        )
      }, uniquingKeysWith: { first, _ in first })
    page.paragraph("down: \(names[0]); across: \(names[1]); \(objective.unit)", indent: 2)
    let mostColumns = max(1, (page.style.width - 12) / 12)
    for start in stride(from: 0, to: inner.count, by: mostColumns) {
      let part = inner[start..<min(start + mostColumns, inner.count)]
      page.table(
        [[""] + part] + outer.map { row in [row] + part.map { cells[[row, $0]] ?? "" } },
        rightAligned: Set(0...mostColumns), indent: 2)
      page.space()
    }
  }

  /// The different weeks along the curve, with the values that they hold for.
  private func addWeeks(to page: inout TextPage) {
    var groups: [(first: String, last: String, week: Comparison.Week)] = []
    for point in points {
      guard let week = point.week else { continue }
      if groups.last?.week.schedule == week.schedule {
        groups[groups.count - 1].last = point.values[0]
      } else {
        groups.append((point.values[0], point.values[0], week))
      }
    }
    page.heading("The weeks along it, against today")
    let rows = groups.map { group in
      let words = WeekWords.short(group.week.schedule, against: plan.today)
      return [
        group.first == group.last ? group.first : "\(group.first) to \(group.last)",
        words.isEmpty ? "as today" : words,
      ]
    }
    let label = (rows.map(\.[0].count).max() ?? 0) + 4
    for row in rows { page.entry("  " + row[0], row[1], labelWidth: label) }
  }

  private func addProblems(to page: inout TextPage) {
    var shown: Set<String> = []
    for point in points {
      switch point.outcome {
      case .conflict(let conflict):
        let rules = conflict.rules.map { "\"\($0.name)\" [\($0.source)]" }.joined(separator: "; ")
        // What clashes is the same for many points; the last of them is the nearest to what is possible.
        guard shown.insert(conflict.rules.map(\.source.description).joined()).inserted else {
          break
        }
        page.paragraph(
          "\(point.values.joined(separator: ", ")): cannot hold together: \(rules)", indent: 2,
          hanging: 4)
      case .failed(let message):
        guard shown.insert(message).inserted else { break }
        page.paragraph("\(point.values.joined(separator: ", ")): \(message)", indent: 2, hanging: 4)
      default: break
      }
    }
  }

  /// The points as a table for a spreadsheet: UTF-8, commas, decimal points.
  public func csv() -> String {
    let heading =
      names + ["worth", "proven", "weekly_hours", "changed_hours", "staff_hours", "status", "osm"]
    let rows = points.map { point -> [String] in
      guard let week = point.week else {
        return point.values + ["", "", "", "", "", Self.word(point.outcome), ""]
      }
      return point.values.map { $0.filter { $0 != "," } }
        + [
          "\(Figures.number(week.thousandths))", week.isProven == true ? "1" : "0",
          week.schedule.openMinutes.minutesAsHours,
          week.schedule.minutesChanged(from: plan.today).minutesAsHours,
          week.staffMinutes?.minutesAsHours ?? "", "week", "\"\(week.schedule.osm)\"",
        ]
    }
    return ([heading] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
  }

  /// The sweep in the schema `openhours/sweep@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        keys: names, unit: objective.unit, knee: Nullable(knee.map { points[$0].values[0] }),
        points: points.map { .init(values: $0.values, outcome: OutcomeJSON("", $0.outcome)) },
        notes: remarks))
  }

  private struct Content: Encodable {
    let schema = "openhours/sweep@1"
    let keys: [String]
    let unit: String
    let knee: Nullable<String>
    let points: [Entry]
    let notes: [String]

    struct Entry: Encodable {
      let values: [String]
      let outcome: OutcomeJSON
    }
  }
}
