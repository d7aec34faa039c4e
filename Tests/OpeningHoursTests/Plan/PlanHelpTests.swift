import Testing

@testable import OpeningHours

/// The help of the plan's keys shows lines that a plan can hold.
struct PlanHelpTests {
  private static let head = "today: Mo-Fr 10-18\ndemand: { wishes: w.csv }\n"

  /// A plan with some lines beside what every plan needs.
  private func plan(_ lines: [String], replacing key: String) -> String {
    let head = Self.head.split(separator: "\n").filter { !$0.hasPrefix(key + ":") }
    return (head.map(String.init) + lines).joined(separator: "\n") + "\n"
  }

  @Test(arguments: PlanHelp.entries.map(\.name))
  func `each example is a line of a plan`(_ name: String) throws {
    let entry = try #require(PlanHelp.entries.first { $0.name == name })
    #expect(!entry.examples.isEmpty && !entry.summary.isEmpty && !entry.standard.isEmpty)
    // Lines with the same key are alternatives; others belong together.
    let keys = entry.examples.map { $0.prefix { $0 != ":" } }
    let isOnePlan = Set(keys).count == keys.count
    for lines in isOnePlan ? [entry.examples] : entry.examples.map({ [$0] }) {
      #expect(throws: Never.self, "\(lines)") { try planFile(plan(lines, replacing: name)) }
    }
  }

  @Test func `each key under demand and groups is shown as a plan writes it`() throws {
    for entry in PlanHelp.entries.first(where: { $0.name == "groups" })?.inner ?? [] {
      let needed = ["people: 8", "hours: 39", "shift: 4-8"].filter {
        !$0.hasPrefix(entry.name + ":")
      }
      let inside = (needed + entry.examples).joined(separator: ", ")
      let text = "full-time-hours: 39\ngroups: { full-time: { \(inside) } }"
      #expect(throws: Never.self, "\(text)") {
        try planFile(plan([text], replacing: "groups"))
      }
    }
    for entry in PlanHelp.entries.first(where: { $0.name == "demand" })?.inner ?? [] {
      let alone = ["wishes", "respondents", "visits", "surveys"].contains(entry.name)
      let table =
        entry.name == "margins"
        ? "respondents: r.csv, "
        : entry.name == "conversion"
          ? "wishes: w.csv, visits: v.csv, " : alone ? "" : "wishes: w.csv, "
      let text = "demand: { \(table)\(entry.examples[0]) }"
      #expect(throws: Never.self, "\(text)") {
        try planFile(plan([text], replacing: "demand"))
      }
    }
  }

  @Test func `each key of a survey beside others is shown as a plan writes it`() throws {
    let demand = PlanHelp.entries.first { $0.name == "demand" }
    let surveys = try #require(demand?.inner.first { $0.name == "surveys" })
    for entry in surveys.inner {
      for example in entry.examples {
        let people = entry.name == "people" ? "" : "people: 8, "
        let text = "demand: { surveys: [{ respondents: r.csv, \(people)\(example) }] }"
        #expect(throws: Never.self, "\(text)") {
          try planFile(plan([text], replacing: "demand"))
        }
      }
    }
  }

  @Test func `each key under decision is shown as a plan writes it`() throws {
    let inner = PlanHelp.entries.first { $0.name == "decision" }?.inner ?? []
    #expect(inner.map(\.name) == DecisionProcess.Key.allCases.map(\.rawValue))
    for entry in inner {
      let needed = entry.name == "write-until" ? "write-to: here, " : ""
      let text = "decision: { \(needed)\(entry.examples[0]) }"
      #expect(throws: Never.self, "\(text)") { try planFile(planText(text)) }
    }
  }

  @Test func `every key of a plan has help`() {
    for key in PlanKey.allCases {
      #expect(!key.help.summary.isEmpty && key.help.summary.hasSuffix("."), "\(key)")
    }
  }
}
