import OpeningHours
public import OpeningHoursTables

extension CheckReport {
  /// The account in the schema `openhours/check@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        problems: [],
        rules: rules.map(RuleJSON.init),
        scenarios: plan.file.scenarioNames, roster: plan.roster.map(RosterContent.init),
        remarks: RemarkJSON.all(remarks),
        notes: BasisSection(plan: plan, demand: demand, reach: reach, language: .english)
          .readingLines + textLines(.english)))
  }

  /// The problems of a plan that cannot be read, in the schema `openhours/check@1`.
  public static func json(_ errors: InputErrors) throws -> String {
    try JSONText.text(
      Content(
        problems: errors.diagnostics.map(DiagnosticJSON.init), rules: [], scenarios: [],
        roster: nil, remarks: [], notes: []))
  }

  /// How many people there are, and for how many weeks their roster is made.
  private struct RosterContent: Encodable {
    let named: Int
    let numbered: Int
    let weeks: Int
    let cyclic: Bool
    let from: String?

    init(_ roster: RosterPlan) {
      named = roster.named.count
      numbered = roster.people.count - named
      weeks = roster.rotation.weeks
      cyclic = roster.rotation.isCyclic
      from = roster.rotation.start?.description
    }
  }

  private struct Content: Encodable {
    let schema = "openhours/check@1"
    let problems: [DiagnosticJSON]
    let rules: [RuleJSON]
    let scenarios: [String]
    let roster: RosterContent?
    let remarks: [RemarkJSON]
    let notes: [String]
  }
}
