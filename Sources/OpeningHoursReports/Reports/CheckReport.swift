public import OpeningHours

/// What every format shows of a plan that was read and found in order.
public struct CheckReport: Sendable {
  /// The plan.
  public let plan: Plan
  /// The demand.
  public let demand: Demand
  /// Whom hours reach, where the plan names respondents.
  public let reach: Reach?

  /// A report about a plan without problems.
  public init(plan: Plan, demand: Demand, reach: Reach? = nil) {
    self.plan = plan
    self.demand = demand
    self.reach = reach
  }

  private var problem: Problem { Problem(plan: plan, demand: demand, reach: reach) }

  /// The account as plain text.
  public func text(_ style: TextStyle) -> String {
    var page = TextPage(style)
    page.heading(plan.file.library)
    page.space()
    page.paragraph("The plan can be read: no problems found.")
    page.heading("Rules")
    for rule in problem.rules {
      page.paragraph(
        "- \(rule.name)  [\(rule.origin.rawValue); \(rule.source)]", indent: 2, hanging: 4)
    }
    if !plan.file.scenarioNames.isEmpty {
      page.heading("Scenarios")
      page.paragraph(plan.file.scenarioNames.joined(separator: ", "), indent: 2)
    }
    page.heading("Data")
    let basis = DemandBasis(demand: demand, reach: reach)
    for line in basis.readingLines + basis.lines + plan.presetLines {
      page.paragraph(line, indent: 2, hanging: 4)
    }
    return page.text
  }

  /// The account in the schema `openhours/check@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        problems: [],
        rules: problem.rules.map {
          .init(name: $0.name, origin: $0.origin.rawValue, source: $0.source.description)
        },
        scenarios: plan.file.scenarioNames,
        notes: DemandBasis(demand: demand, reach: reach).readingLines
          + DemandBasis(demand: demand, reach: reach).lines + plan.presetLines))
  }

  /// The problems of a plan that cannot be read, in the schema `openhours/check@1`.
  public static func json(_ errors: InputErrors) throws -> String {
    try JSONText.text(
      Content(
        problems: errors.diagnostics.map(DiagnosticJSON.init), rules: [], scenarios: [], notes: []))
  }

  private struct Content: Encodable {
    let schema = "openhours/check@1"
    let problems: [DiagnosticJSON]
    let rules: [Rule]
    let scenarios: [String]
    let notes: [String]

    struct Rule: Encodable {
      let name: String
      let origin: String
      let source: String
    }
  }
}
