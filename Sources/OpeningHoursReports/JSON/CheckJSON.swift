import OpeningHours
public import OpeningHoursTables

extension CheckReport {
  /// The account in the schema `openhours/check@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        problems: [],
        rules: rules.map(RuleJSON.init),
        scenarios: plan.file.scenarioNames, remarks: RemarkJSON.all(remarks),
        notes: BasisSection(plan: plan, demand: demand, reach: reach, language: .english)
          .readingLines + textLines(.english)))
  }

  /// The problems of a plan that cannot be read, in the schema `openhours/check@1`.
  public static func json(_ errors: InputErrors) throws -> String {
    try JSONText.text(
      Content(
        problems: errors.diagnostics.map(DiagnosticJSON.init), rules: [], scenarios: [],
        remarks: [], notes: []))
  }

  private struct Content: Encodable {
    let schema = "openhours/check@1"
    let problems: [DiagnosticJSON]
    let rules: [RuleJSON]
    let scenarios: [String]
    let remarks: [RemarkJSON]
    let notes: [String]
  }
}
