import OpeningHoursTables
import Testing

@testable import OpeningHours

/// What stands under `waves` in a plan.
struct WavesKeysTests {
  private static let demand = "demand: { respondents: r.csv, asked: 2008-02 }"

  private func text(_ waves: String, _ demand: String = Self.demand) -> String {
    "today: Mo 10-12\n\(demand)\nwaves: \(waves)\n"
  }

  @Test func `surveys stand in the order of their dates, with what is said of them`() throws {
    let file = try planFile(
      text(
        "[ { date: 2006, respondents: b.csv, margins: m.csv, id: Card, wording: What else? }, "
          + "{ date: 2003-05/2003-06, wishes: a.csv, sample: 812, cells: counts } ]"))
    #expect(file.waves.map(\.date.iso) == ["2003-05/2003-06", "2006"])
    #expect(
      file.waves[0].survey.sample == 812 && file.waves[0].survey.wishesOptions.cells == .counts)
    #expect(file.waves[1].id?.heading == "Card")
    #expect(file.waves[1].wording?.text(in: "en") == "What else?")
    #expect(file.tables.map(\.path) == ["r.csv", "a.csv", "b.csv", "m.csv"])
  }

  @Test func `each key has an example that a plan can hold`() throws {
    for entry in PlanHelp.waves {
      let date = entry.name == "date" ? "" : "date: 2005, "
      let table =
        ["wishes", "respondents"].contains(entry.name) ? "" : "respondents: r.csv, "
      let text = text("[ { \(date)\(table)\(entry.examples[0]) } ]")
      #expect(throws: Never.self, "\(text)") { try planFile(text) }
    }
  }

  @Test(arguments: [
    ("{ date: 2005 }", "3:8: waves is a list of earlier surveys; write  waves: [ { date: 2005-11"),
    ("[ 2005 ]", "a wave is a map of keys"),
    (
      "[ { wishes: w.csv, sample: 9 } ]", "3:10: this survey has no date, so nothing says what came"
    ),
    ("[ { asked: 2005, wishes: w.csv } ]", "unknown key \"asked\" in a wave; write date"),
    ("[ { date: 2005, wishs: w.csv } ]", "unknown key \"wishs\" in a wave; did you mean wishes?"),
    ("[ { date: 2005 } ]", "a wave needs a table"),
    ("[ { date: 2005, visits: v.csv } ]", "unknown key \"visits\" in a wave"),
    ("[ { date: spring, wishes: w.csv } ]", "\"spring\" is no time in which people were asked"),
    ("[ { date: 2005, wishes: w.csv, respondents: r.csv } ]", "say the same twice"),
    ("[ { date: 2005, wishes: w.csv, margins: m.csv } ]", "margins weight respondents"),
    (
      "[ { date: 2005, wishes: a.csv }, { date: 2005, wishes: b.csv } ]",
      "two surveys have the date 2005"
    ),
    (
      "[ { date: 2005, wishes: a.csv }, { date: 2005-07, wishes: b.csv } ]",
      "2005 does not end before 2005-07 begins"
    ),
    ("[ { date: 2009, wishes: a.csv } ]", "the survey of the demand is the latest one"),
    ("[ { date: 2008-02, wishes: a.csv } ]", "two surveys have the date 2008-02"),
    (
      "[ { date: 2005, wishes: a.csv, id: Card } ]", "people are known again in rows of respondents"
    ),
    ("[ { date: 2005, respondents: a.csv, id: \"\" } ]", "id names no column"),
    ("[ { date: 2005, wishes: a.csv, wording: \"\" } ]", "wording says nothing"),
  ])
  func `what cannot be meant is named with its place`(_ waves: String, _ words: String) throws {
    let found = try problems(text(waves))
    #expect(found.contains { $0.contains(words) }, "\(found)")
  }

  @Test func `waves need a survey to be compared with`() throws {
    let found = try problems(
      text("[ { date: 2005, wishes: a.csv } ]", "demand: { visits: v.csv }"))
    #expect(found.contains { $0.contains("waves are compared with the survey of the demand") })
  }
}
