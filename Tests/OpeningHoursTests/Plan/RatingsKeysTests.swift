import OpeningHoursTables
import Testing

@testable import OpeningHours

/// What stands under `ratings` in a plan.
struct RatingsKeysTests {
  private func file(_ ratings: String) throws -> PlanFile {
    try planFile("today: Mo 10-12\ndemand: { respondents: r.csv }\nratings: \(ratings)\n")
  }

  @Test func `columns are named by their headings, with their scales or without`() throws {
    let source = try file(
      "{ importance: How important?, satisfaction: { column: Q3, worst: 6, best: 1 }, "
        + "staff: { answers: team.csv, satisfaction: { column: Q1, scale: [bad, so so, good] } } }"
    ).ratings
    #expect(source.columns.map(\.heading) == ["How important?", "Q3"])
    #expect(source.columns.map(\.scale) == [.knownWords, .numbers(worst: 6, best: 1)])
    #expect(source.staffColumns.map(\.scale) == [.steps(["bad", "so so", "good"])])
    #expect(source.tables.map(\.path) == ["team.csv"])
  }

  @Test func `each key has an example that a plan can hold`() throws {
    for entry in PlanHelp.ratings {
      for example in entry.examples {
        #expect(throws: Never.self, "\(example)") { try file("{ \(example) }") }
      }
      for inner in entry.inner where !["worst", "best"].contains(inner.name) {
        let column = inner.name == "scale" ? "column: Q3, " : ""
        #expect(throws: Never.self) {
          try file("{ \(entry.name): { \(column)\(inner.examples[0]) } }")
        }
      }
    }
  }

  @Test(arguments: [
    ("{ satisfacton: Q3 }", "3:12: unknown key \"satisfacton\" in ratings; did you mean satisf"),
    ("{ importance: { colum: Q3 } }", "unknown key \"colum\" in importance; did you mean column"),
    ("{ importance: { shares: a.csv, column: Q } }", "or a table of shares, not both"),
    ("{ importance: { shares: \"\" } }", "shares names no file"),
    ("{ importance: { worst: 1, best: 5 } }", "importance names no column; add  column:"),
    ("{ importance: }", "importance names no column"),
    ("{ importance: { column: Q, worst: 1 } }", "a scale of numbers has two ends"),
    ("{ importance: { column: Q, worst: 1, best: 1 } }", "worst and best are both 1"),
    ("{ importance: { column: Q, worst: 1, best: 1000 } }", "at most 21 steps"),
    ("{ importance: { column: Q, worst: low, best: 5 } }", "\"low\" is no end of a scale"),
    ("{ importance: { column: Q, worst: 1, best: 99999999999 } }", "is no end of a scale"),
    ("{ importance: { column: Q, scale: good } }", "scale lists the answers from the worst"),
    ("{ importance: { column: Q, scale: [good] } }", "a scale has 2 to 21 steps, not 1"),
    ("{ importance: { column: Q, scale: [a, b], best: 1 } }", "the scale is stated twice"),
    (
      "{ satisfaction: { column: Q, scale: [satisfied, dissatisfied] } }",
      "not listed from the worst to the best; write dissatisfied, satisfied"
    ),
    ("{ staff: { satisfaction: Q } }", "the table of the team's answers is missing"),
    ("{ staff: { answers: t.csv } }", "staff says nothing of its columns"),
    ("{ staff: { answer: t.csv } }", "unknown key \"answer\" in staff; did you mean answers?"),
    ("good", "a map of keys is needed here"),
  ])
  func `what cannot be meant is named with its place`(_ ratings: String, _ words: String) throws {
    let found = try problems(
      "today: Mo 10-12\ndemand: { respondents: r.csv }\nratings: \(ratings)\n")
    #expect(found.contains { $0.contains(words) }, "\(found)")
  }

  @Test func `a column of respondents needs respondents`() throws {
    let found = try problems(planText("ratings: { importance: Q2 }"))
    let words =
      "importance is a column of respondents, and there are none; add  respondents: answers"
    #expect(found.count == 1 && found[0].contains(words), "\(found)")
  }

  @Test func `who counts more is a key, a flag and a difference`() throws {
    let file = try file("{ satisfaction: Q3 }")
    #expect(try file.plan().weightBy == .none)
    let plan = try file.plan(flags: [try flag("--weight-by dissatisfaction")])
    #expect(plan.weightBy == .dissatisfaction)
    #expect(plan.differences.map(\.change) == [.weightBy(.dissatisfaction)])
    #expect(!plan.values(as: try file.plan()))
    #expect(throws: InputErrors.self) { try file.plan(flags: [try flag("--weight-by age")]) }
  }

  @Test func `who counts more needs ratings of respondents`() throws {
    let text = "id,Q3,weight,mon 10:00-11:00\n1,satisfied,1,1\n2,dissatisfied,1,0\n"
    var tables = PlanTables()
    tables.respondents = .init(
      try RespondentsTable(bytes: Array(text.utf8), fileName: "r.csv"), fileName: "r.csv")
    let plan = try file("{ satisfaction: Q3 }").plan(flags: [try flag("--weight-by importance")])
    let error = #expect(throws: InputErrors.self) { try PlanEvidence(plan: plan, tables: tables) }
    #expect(error?.description.contains("weight-by importance needs a column of ratings") == true)
    let other = try file("{ satisfaction: Q3 }").plan(flags: [
      try flag("--weight-by dissatisfaction")
    ])
    let evidence = try PlanEvidence(plan: other, tables: tables)
    // Of weights 1 and 2 the one who ticked has a third.
    #expect(abs((evidence.demand[.monday, 2].rate ?? 0) - 100.0 / 3) < 1e-9)
    #expect(evidence.ratings.customers?.respondents.map(\.weight) == [1, 1])
  }
}
