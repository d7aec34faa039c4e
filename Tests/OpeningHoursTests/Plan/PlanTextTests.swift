import OpeningHoursTables
import Testing

@testable import OpeningHours

/// Texts of a plan by language.
struct PlanTextTests {
  private func library(_ text: String) throws -> PlanText {
    try planFile(planText("library: \(text)")).library
  }

  @Test func `each language has its own text`() throws {
    let text = try library("{ de: Zentrale, en: Central, lv: Centrs }")
    #expect(["en", "de", "lv"].map(text.text) == ["Central", "Zentrale", "Centrs"])
    #expect(text.missing.isEmpty)
  }

  @Test func `a language without a text takes the English one, else the first`() throws {
    let english = try library("{ de: Zentrale, en: Central }")
    #expect(english.text(in: "lv") == "Central" && english.missing == ["lv"])
    let first = try library("{ lv: Centrs, de: Zentrale }")
    #expect(first.text(in: "en") == "Centrs" && first.missing == ["en"])
  }

  @Test func `one text is for all, on one line`() throws {
    let text = try library("\"Haus\\n am  See\"")
    #expect(PlanText.codes.map(text.text) == ["Haus am See", "Haus am See", "Haus am See"])
    #expect(text.missing.isEmpty && text == "Haus am See")
    #expect(try library("{ de: \"two\\n lines\" }").text(in: "de") == "two lines")
  }

  @Test func `a scenario is asked for by its key and shown by its name`() throws {
    let file = try planFile(
      planText(
        "scenarios: { sun: { name: { en: Sundays, de: Sonntage }, allow: sun }, a: { open: mon } }")
    )
    #expect(file.scenarioNames == ["sun", "a"])
    let title = file.title(ofScenario: "sun")
    #expect(["en", "de", "lv"].map(title.text) == ["Sundays", "Sonntage", "Sundays"])
    #expect(file.title(ofScenario: "a") == "a" && file.title(ofScenario: "best") == "best")
    #expect(file.texts.map(\.key) == ["library", "scenarios: sun: name"])
    #expect(try file.plan(scenario: "sun").scenario == "sun")
    #expect(throws: InputErrors.self) { try file.plan(scenario: "Sundays") }
  }

  @Test func `a decision is read key by key`() throws {
    let decision = try planFile(
      planText(
        """
        decision:
          what: Hours
          by: { en: Council, de: Rat }
          until: 2027-01-04
          author: A. Smith
          contact: smith@library.example
          date: 2026-11-02
          write-to: hours@library.example
          write-until: 2027-01-04
        """)
    ).decision
    #expect(decision.subject == "Hours" && decision.body?.text(in: "de") == "Rat")
    #expect(decision.until == CalendarDate(year: 2027, month: 1, day: 4))
    #expect(decision.date == CalendarDate(year: 2026, month: 11, day: 2))
    #expect(decision.author == "A. Smith" && decision.contact == "smith@library.example")
    #expect(decision.publicContact == "hours@library.example")
    #expect(decision.publicUntil == decision.until)
    #expect(try planFile(planText("")).decision == DecisionProcess())
  }
}
