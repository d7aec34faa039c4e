import OpeningHoursTables
import TestSamples

@testable import OpeningHours

/// A plan with surveys beside each other, from texts in memory.
struct SurveyFiles {
  var plan: String
  var tables: [String: String]

  struct NoFile: Error {}

  /// The question that the plan asks with some flags.
  func question(_ flags: PlanFile.Flag...) throws -> PlanQuestion {
    try PlanQuestion(path: "plan.yaml", flags: flags) { path, _ in
      if path == "plan.yaml" { return Array(plan.utf8) }
      guard let text = tables[path] else { throw NoFile() }
      return Array(text.utf8)
    }
  }

  /// Two days of three hours, about which users and others were asked.
  static func twoDays(
    surveys: String, more: String = "", objective: String = "wishes", _ tables: [String: String]
  ) -> SurveyFiles {
    SurveyFiles(
      plan: """
        today: "Mo-Tu 09:00-11:00"
        frame: 9-12
        demand: { surveys: [\(surveys)] }
        close: wed-sun
        weekly-hours: 4
        objective: \(objective)
        \(more)
        """, tables: tables)
  }
}

/// A table of respondents about Monday and Tuesday 9 to 12: a row of ticks for each, blank where she was
/// not asked.
func twoDayRespondents(_ ticks: [String], weights: [Int] = [], segments: [String] = []) -> String {
  let slots = ["mon", "tue"].flatMap { day in (9..<12).map { "\(day) \($0):00-\($0 + 1):00" } }
  let heading = (["id"] + (segments.isEmpty ? [] : ["group"]) + ["weight"] + slots)
  let rows = ticks.enumerated().map { number, row in
    ([String(number + 1)] + (segments.isEmpty ? [] : [segments[number]])
      + [String(weights.isEmpty ? 1 : weights[number])]
      + row.map { $0 == " " ? "" : String($0) }).joined(separator: ",")
  }
  return ([heading.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
}
