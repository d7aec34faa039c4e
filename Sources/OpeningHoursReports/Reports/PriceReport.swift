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

  var objective: Plan.Objective { plan.objective }

  /// The price list as plain text: without `showsAll` the first of each part.
  public func text(_ style: TextStyle, showsAll: Bool = false) -> String {
    var page = TextPage(style)
    page.heading(plan.file.library)
    page.addDifferences(of: plan)
    page.space()
    let best = ProposalReport(plan: plan, proposal: list.proposal, planPath: "")
    page.paragraph("The best week under these rules: \(best.headline)")
    page.paragraph(best.balance)
    let obstacles = Obstacles(list.toOpen + list.toClose)
    add(
      "What opening would cost", list.toOpen, most: showsAll ? .max : Self.mostToOpen,
      rest: "more hours that stay closed", to: &page)
    obstacles.add("Cannot be opened", list.toOpen, to: &page)
    add(
      "What closing would cost", list.toClose, most: showsAll ? .max : Self.mostToClose,
      rest: "more hours that are open", to: &page)
    obstacles.add("Cannot be closed", list.toClose, to: &page)
    obstacles.addRules(to: &page)
    page.space()
    for line in remarks { page.paragraph(line, indent: 2, hanging: 4) }
    return page.text
  }

  /// So many hours are shown where not all are asked for.
  static let mostToOpen = 15
  static let mostToClose = 10

  private func add(
    _ title: String, _ prices: [Price], most: Int, rest: String, to page: inout TextPage
  ) {
    let possible = prices.filter { $0.loss != nil }
    guard !possible.isEmpty else { return }
    page.heading(title)
    let hasStaff = prices.contains { $0.extraStaffMinutes != nil }
    let heading = ["", "", "worth", "loses"] + (hasStaff ? ["staff"] : []) + ["for it"]
    page.table(
      [heading] + possible.prefix(most).map { row($0, hasStaff) },
      rightAligned: hasStaff ? [2, 3, 4] : [2, 3], indent: 2)
    if possible.count > most {
      page.paragraph(
        "and \(possible.count - most) \(rest); --all shows them", indent: 2, hanging: 4)
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

  /// What is said below the lists.
  private var remarks: [String] {
    var lines = [
      "worth: what the hour itself is worth (~ estimated, ? not known); loses: how much less the best "
        + "week is worth with it, in \(objective.unit)"
    ]
    if list.prices.contains(where: { $0.extraStaffMinutes != nil }) {
      lines.append("staff: paid hours more or less if nothing else changes")
    }
    let unknown = list.prices.filter { if case .unknown = $0.outcome { true } else { false } }
    if !unknown.isEmpty {
      lines.append("not found out in time: \(WeekWords.times(unknown.map { ($0.day, $0.span) }))")
    }
    let isRough = list.prices.contains { price in
      if case .impossible(_, isMinimal: false) = price.outcome { true } else { false }
    }
    if isRough { lines.append("perhaps fewer of the rules named are enough to forbid an hour") }
    let missing = list.wishCount - list.prices.count - list.failures.count
    if missing > 0 {
      lines.append("stopped: \(missing) of \(list.wishCount) hours were not asked about")
    }
    lines += list.failures.map { "\($0.day.name) \($0.span.short): \($0.message)" }
    return lines
  }
}
