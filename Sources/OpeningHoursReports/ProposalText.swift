public import OpeningHours
import OpeningHoursTables

extension ProposalReport {
  /// The proposal as plain text for a terminal or a file.
  public func text(_ style: TextStyle, next: NextQuestion? = nil) -> String {
    var page = TextPage(style)
    page.heading(plan.file.library)
    page.addDifferences(of: plan)
    page.space()
    page.paragraph(headline)
    page.paragraph(balance)
    addMap(to: &page)
    addDays(to: &page)
    alternativesSection?.add(to: &page)
    addMoves(to: &page)
    addReach(to: &page)
    staffSection?.add(to: &page)
    addBalance(to: &page)
    oneMoreSection?.add(to: &page)
    page.heading("What the answer rests on")
    let basis = DemandBasis(demand: demand, reach: reach)
    for line in basis.lines + [conversionLine].compactMap(\.self) + plan.presetLines {
      page.paragraph(line, indent: 2, hanging: 4)
    }
    page.heading("Try next")
    addNext(next, to: &page)
    return page.text
  }

  private func addMap(to page: inout TextPage) {
    let map = HeatMap(demand: demand, today: today, then: proposed)
    page.heading(demand.unit.mapTitle)
    for line in map.lines(page.style) { page.line(line) }
    page.paragraph(map.legend(isProposal: true), indent: 2)
  }

  private func addDays(to page: inout TextPage) {
    page.heading("Old and new")
    var rows = [["", "today", "proposed", "hours", ""]]
    for day in Weekday.allCases {
      let (old, new) = (today[day], proposed[day])
      let change = new.openMinutes - old.openMinutes
      rows.append([
        day.name, old.short, new.short, new.openMinutes.minutesAsHours,
        old == new ? "" : change == 0 ? "moved" : signedHours(change),
      ])
    }
    let change = proposed.openMinutes - today.openMinutes
    rows.append([
      "Week", "\(today.openMinutes.minutesAsHours) h", "\(proposed.openMinutes.minutesAsHours) h",
      proposed.openMinutes.minutesAsHours, change == 0 ? "" : signedHours(change),
    ])
    page.table(rows, rightAligned: [3, 4], indent: 2)
  }

  private func signedHours(_ minutes: Int) -> String {
    (minutes > 0 ? "+" : "") + minutes.minutesAsHours
  }

  private func addMoves(to page: inout TextPage) {
    for (title, moves) in [("Gained", gained), ("Given up", givenUp)] where !moves.isEmpty {
      page.heading(title)
      page.table(moves.map(row), rightAligned: [2], indent: 2)
    }
  }

  private func row(_ move: Move) -> [String] {
    let isOfVisits = demand.unit == .visits
    let isUnknown = move.unknownMinutes == move.span.minutes
    let figure =
      isOfVisits ? Figures.people(move.thousandths) : Figures.points(move.thousandths)
    let remark =
      move.unknownMinutes > 0
      ? ", \(move.unknownMinutes.hoursInWords) not \(isOfVisits ? "observed" : "asked")"
      : move.isEstimated ? ", estimated" : move.isExpected ? ", expected from wishes" : ""
    return [
      move.day.name, move.span.short, isUnknown ? "?" : (move.isEstimated ? "~" : "") + figure,
      demand.unit.name + remark,
    ]
  }

  private func addBalance(to page: inout TextPage) {
    page.heading("In figures")
    let (old, new) = (today.openMinutes, proposed.openMinutes)
    page.entry(
      "  Open", "\(old.minutesAsHours) h -> \(new.minutesAsHours) h a week", labelWidth: 10)
    if let (old, new) = staffMinutes {
      let before = old.map { "\($0.minutesAsHours) h" } ?? "not to be staffed"
      page.entry("  Staff", "\(before) -> \(new.minutesAsHours) h paid a week", labelWidth: 10)
    }
    if objective == .reach {
      page.entry("  Reach", worth(from: proposal.todayThousandths), labelWidth: 10)
      let (before, after) = (demand.thousandths(of: today), demand.thousandths(of: proposed))
      page.entry(
        "  Wishes", "\(Figures.points(before)) -> \(Figures.points(after)) points",
        labelWidth: 10)
    } else {
      page.entry("  Worth", worth(from: proposal.todayThousandths), labelWidth: 10)
    }
    if let caution = DemandBasis(demand: demand, reach: reach).caution(proposed, "the proposal") {
      page.entry("  Data", caution, labelWidth: 10)
    }
    page.entry("  Proof", proof, labelWidth: 10)
  }

  private func worth(from old: Int) -> String {
    "\(amount(old)) -> \(worth(proposal.thousandths))"
  }

  private func addReach(to page: inout TextPage) {
    guard let section = reachSection else { return }
    page.heading("Whom it reaches")
    page.table(section.table, rightAligned: [1, 2, 3, 4, 5], indent: 2)
    page.paragraph(section.loss, indent: 2, hanging: 4)
    for line in section.lines { page.paragraph(line, indent: 2, hanging: 4) }
  }

  private func addNext(_ next: NextQuestion?, to page: inout TextPage) {
    let file = ShellText.quoted(planPath)
    guard let next else {
      page.command(["openhours", "show", file], indent: 2)
      return
    }
    page.paragraph(
      "\(next.day.name) \(next.span.short) is the most \(demand.unit == .points ? "wished" : "visited") time that stays closed "
        + "(\(Int(next.rate.rounded()))\(demand.unit == .points ? " % would come" : " visits")):",
      indent: 2, hanging: 4)
    let words =
      ["openhours", "propose", file]
      + (plan.scenario.map { ["--scenario \(ShellText.quoted($0))"] } ?? [])
      + next.flags.map { "--\($0.key.rawValue) \(ShellText.quoted($0.text))" }
    page.command(words, indent: 2)
  }
}

extension Plan {
  /// The collections of rules that the plan names, with what they are not.
  var presetLines: [String] {
    guard !file.rulePresets.isEmpty else { return [] }
    return file.rulePresets.map { "rules \($0.name): \($0.title)" } + [RulePreset.caution]
  }
}

/// Words for a shell.
enum ShellText {
  /// The text as one word: as it is when no shell would read it otherwise, else in quotes.
  static func quoted(_ text: String) -> String {
    let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=:,./%"
    if !text.isEmpty, text.allSatisfy(plain.contains) { return text }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}

extension TextPage {
  /// What a scenario and flags change about the plan.
  mutating func addDifferences(of plan: Plan) {
    guard !plan.differences.isEmpty || plan.scenario != nil else { return }
    heading("What if" + (plan.scenario.map { " (scenario \($0))" } ?? ""))
    for difference in plan.differences {
      paragraph("\(difference.text)  [\(difference.source)]", indent: 2, hanging: 4)
    }
  }
}
