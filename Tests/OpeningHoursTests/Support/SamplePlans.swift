import OpeningHoursTables
import Testing

@testable import OpeningHours

/// A plan file from its text.
func planFile(_ text: String) throws -> PlanFile {
  try PlanFile(bytes: Array(text.utf8), fileName: "plan.yaml")
}

/// The text of a plan whose first two lines are what every plan needs.
func planText(
  _ more: String, today: String = "\"Mo-Fr 10:00-18:00; Sa 10:00-14:00\""
) -> String {
  "today: \(today)\ndemand: { wishes: wishes.csv }\n\(more)\n"
}

/// The plan of such a text, with a scenario and flags as typed: "--open thu=9-20".
func plan(_ more: String, scenario: String? = nil, _ flags: String...) throws -> Plan {
  try planFile(planText(more)).plan(scenario: scenario, flags: flags.map(flag))
}

/// A flag as typed.
func flag(_ typed: String) throws -> PlanFile.Flag {
  let words = typed.split(separator: " ", maxSplits: 1)
  let key = try #require(PlanKey(rawValue: String(words[0].dropFirst(2))))
  return PlanFile.Flag(key, String(words[1]))
}

/// Everything that is said to be wrong with a text as a plan file.
func problems(_ text: String) throws -> [String] {
  let error = #expect(throws: InputErrors.self) { try planFile(text) }
  return try #require(error).diagnostics.map(\.description)
}

extension Plan {
  /// The rules by name, but for the defaults.
  var statedRules: [String] {
    rules.filter { if case .standard = $0.source { false } else { true } }.map(\.name)
  }

  /// Where the stated rules come from.
  var statedSources: [String] {
    rules.map(\.source.description).filter { !$0.hasPrefix("default") }
  }
}
