public import OpeningHours

/// What every format shows of the price list of wishes.
public struct PriceReport: Sendable {
  /// The plan that was asked about.
  public let plan: Plan
  /// The prices.
  public let list: PriceList

  /// A report about a price list.
  public init(plan: Plan, list: PriceList) {
    self.plan = plan
    self.list = list
  }

  private var objective: Plan.Objective { plan.objective }

  /// The price list as plain text: without `showsAll` the first of each part.
  public func text(_ style: TextStyle, showsAll: Bool = false) -> String {
    var page = TextPage(style)
    page.heading(plan.file.library)
    page.addDifferences(of: plan)
    page.space()
    let best = ProposalReport(plan: plan, proposal: list.proposal, planPath: "")
    page.paragraph("The best week under these rules: \(best.headline)")
    page.paragraph(best.balance)
    add(
      "What opening would cost", list.toOpen, most: showsAll ? .max : 15,
      rest: "more hours that stay closed", to: &page)
    add(
      "What closing would cost", list.toClose, most: showsAll ? .max : 10,
      rest: "more hours that are open", to: &page)
    for line in remarks { page.paragraph(line, indent: 2, hanging: 4) }
    return page.text
  }

  private func add(
    _ title: String, _ prices: [Price], most: Int, rest: String, to page: inout TextPage
  ) {
    let (possible, others) = (
      prices.filter { $0.loss != nil }, Self.folded(prices.filter { $0.loss == nil })
    )
    guard !prices.isEmpty else { return }
    page.heading(title)
    let hasStaff = prices.contains { $0.extraStaffMinutes != nil }
    let heading = ["", "", "worth", "loses"] + (hasStaff ? ["staff"] : []) + ["for it"]
    let rows = possible.prefix(most).map { row($0, hasStaff) }
    if !rows.isEmpty {
      page.table([heading] + rows, rightAligned: hasStaff ? [2, 3, 4] : [2, 3], indent: 2)
    }
    if possible.count > most {
      page.paragraph(
        "and \(possible.count - most) \(rest); --all shows them", indent: 2, hanging: 4)
    }
    for (day, spans, outcome) in others {
      page.paragraph(
        "\(day.name) \(spans.short): \(Self.words(outcome))", indent: 2, hanging: 4)
    }
  }

  private func row(_ price: Price, _ hasStaff: Bool) -> [String] {
    guard case .week(let week) = price.outcome else { return [] }
    let mark = price.provenance == .estimated ? "~" : ""
    let worth = price.provenance == .unknown ? "?" : mark + hours(price.thousandths)
    let moves = WeekWords.moves(week.changes)
    return [price.day.name, price.span.short, worth, objective.amount(week.loss)]
      + (hasStaff ? [price.extraStaffMinutes.map(Self.signedHours) ?? ""] : [])
      + [moves.isEmpty ? "nothing else changes" : moves]
  }

  /// What hours are worth one by one: of people reached only their wishes add up.
  private func hours(_ thousandths: Int) -> String {
    objective == .visits ? Figures.people(thousandths) : Figures.points(thousandths)
  }

  static func signedHours(_ minutes: Int) -> String {
    (minutes > 0 ? "+" : "") + minutes.minutesAsHours + " h"
  }

  /// Hours of a day with the same reason, joined.
  private static func folded(
    _ prices: [Price]
  ) -> [(day: Weekday, spans: [TimeSpan], outcome: Price.Outcome)] {
    var groups: [(day: Weekday, spans: [TimeSpan], outcome: Price.Outcome)] = []
    for price in prices.sorted(by: { ($0.day, $0.span) < ($1.day, $1.span) }) {
      let words = words(price.outcome)
      if let place = groups.firstIndex(where: {
        $0.day == price.day && Self.words($0.outcome) == words
      }) {
        groups[place].spans = (groups[place].spans + [price.span]).merged()
      } else {
        groups.append((price.day, [price.span], price.outcome))
      }
    }
    return groups
  }

  /// Why there is no price.
  static func words(_ outcome: Price.Outcome) -> String {
    switch outcome {
    case .week: ""
    case .unknown: "not found out in time"
    case .impossible(let rules, let isMinimal):
      "not possible"
        + (rules.isEmpty
          ? "" : ": " + rules.map { "\($0.name) [\($0.source)]" }.joined(separator: "; "))
        + (isMinimal ? "" : " (perhaps fewer rules are enough)")
    }
  }

  /// What is said below the lists.
  private var remarks: [String] {
    var lines = [
      "worth: what the hour itself is worth (~ estimated, ? not known); loses: how much less the best "
        + "week is worth with it, in \(objective.unit)"
    ]
    if list.prices.contains(where: { $0.extraStaffMinutes != nil }) {
      lines.append("staff: paid hours more or less if nothing else changes")
    }
    let missing = list.wishCount - list.prices.count - list.failures.count
    if missing > 0 {
      lines.append("stopped: \(missing) of \(list.wishCount) hours were not asked about")
    }
    lines += list.failures.map { "\($0.day.name) \($0.span.short): \($0.message)" }
    return lines
  }

  /// The price list in the schema `openhours/prices@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        proposed: WeekJSON(list.proposal.schedule),
        worth: Figures.number(list.proposal.thousandths), unit: objective.unit,
        complete: list.prices.count == list.wishCount, prices: list.prices.map(\.json),
        failures: list.failures.map { "\($0.day.key)=\($0.span.short): \($0.message)" }))
  }

  private struct Content: Encodable {
    let schema = "openhours/prices@1"
    let proposed: WeekJSON
    let worth: Double
    let unit: String
    let complete: Bool
    let prices: [PriceJSON]
    let failures: [String]
  }
}

/// One price.
struct PriceJSON: Encodable {
  let day: String
  let span: String
  let open: Bool
  let worth: Double
  let provenance: String
  let loss: Nullable<Double>
  let proven: Bool
  let changes: [Change]
  let extraStaffHours: Nullable<Double>
  let impossible: [RuleJSON]

  struct Change: Encodable {
    let day: String
    let opens: [String]
    let closes: [String]

    init(_ change: DayChange) {
      day = change.day.key
      opens = change.opens.map(\.clock)
      closes = change.closes.map(\.clock)
    }
  }
}

extension Price {
  /// The price as JSON.
  var json: PriceJSON {
    PriceJSON(
      day: day.key, span: span.clock, open: isOpen, worth: Figures.number(thousandths),
      provenance: provenance.rawValue, loss: Nullable(loss.map { Figures.number($0) }),
      proven: isProven, changes: changes.map { PriceJSON.Change($0) },
      extraStaffHours: Nullable(extraStaffMinutes.map { Double($0) / 60 }),
      impossible: obstacles.map { RuleJSON($0) })
  }
}
