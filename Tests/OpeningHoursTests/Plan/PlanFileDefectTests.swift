import OpeningHoursTables
import Testing

@testable import OpeningHours

/// One bad plan for each defect.
struct PlanFileDefectTests {
  @Test(arguments: [
    ("weekly-ours: 50", "3:1: unknown key \"weekly-ours\"; did you mean weekly-hours?"),
    ("holidays: none", "3:1: unknown key \"holidays\"; known: library, timezone, today"),
    (
      "unasked: keap",
      "3:10: \"keap\" is not a value of unasked; did you mean keep?"
    ),
    ("? [a, b]\n: 9-12", "3:3: a key takes a single value"),
    ("library: a\u{1B}[2Jb", "3:11: \"\\u{1B}\" is a control character; take it out"),
    ("library: a\u{9B}b", "3:11: \"\\u{009B}\" is a control character"),
    ("library: \"a\\x1B[2Jb\"", "3:10: \"a\\u{1B}[2Jb\" has a control character; take it out"),
    ("scenarios: { \"\\a\": { open: sun } }", "3:14: \"\\u{07}\" has a control character"),
    ("preparation: { mon: 1 }", "3:21: preparation is the same for all days; write 30 min"),
    ("closing-down: mon=1", "3:15: closing-down is the same for all days; write 30 min"),
    (
      "currency: euros",
      "3:11: \"euros\" is not a currency; write a code or a sign, as in EUR or \u{20AC}"
    ),
    ("currency: 1.95583", "3:11: \"1.95583\" is not a currency"),
    ("currency: EUR 5", "3:11: \"EUR 5\" is not a currency"),
    ("currency: .", "3:11: \".\" is not a currency"),
    ("currency:", "\"\" is not a currency"),
    ("currency: [EUR]", "3:11: currency takes a single value"),
    ("decision: council", "3:11: a map of keys is needed here; write key: value"),
    (
      "decision: { untli: 2027-01-04 }",
      "3:13: unknown key \"untli\" in decision; did you mean until?"
    ),
    (
      "decision: { until: 4.1.2027 }",
      "3:20: \"4.1.2027\" is no day of the calendar; write 2027-01-04"
    ),
    ("decision: { date: 2027-02-30 }", "3:19: \"2027-02-30\" is no day of the calendar"),
    ("decision: { by: \"\" }", "3:17: by says nothing; take it out, or say it"),
    ("decision: { by: [a, b] }", "3:17: by takes a single value"),
    (
      "decision: { write-until: 2027-01-04 }",
      "3:26: write-until says until when to write, and nothing says where to; add  write-to: hours@"
    ),
    (
      "decision: { until: 2027-01-04, write-to: a, write-until: 2027-01-05 }",
      "3:58: the public may write until 2027-01-05, after the decision, which is due by 2027-01-04"
    ),
    ("decision: { author: \"a\\x1B[2Jb\" }", "3:21: \"a\\u{1B}[2Jb\" has a control character"),
    (
      "scenarios: { a: { name: \"\", open: sun } }",
      "3:25: name says nothing; take it out, or say it"
    ),
    ("scenarios: { a: { name: { xx: A } } }", "3:27: \"xx\" is not a language of name"),
    (
      "library: { fr: A }",
      "3:12: \"fr\" is not a language of library; write a single value, or one"
    ),
    ("library: {}", "3:10: library says nothing; take it out, or say it"),
    ("library: { en: \"\" }", "3:16: library says nothing in en; take en out"),
    ("library: { en: { a: b } }", "3:16: library in en takes a single value"),
    ("library: { en: A, en: B }", "the key en stands twice"),
    (
      "library:\n  close: sun",
      "4:3: \"close\" is not a language of library; write close: at the left"
    ),
    ("grid: [60]", "3:7: grid takes a single value"),
    ("frame: [8, 20]", "3:8: frame takes a single value"),
    (
      "scenarios: { a: { extends: b } }", "3:28: unknown scenario \"b\"; there is none"
    ),
    (
      "x: " + String(repeating: "[", count: 2000),
      "nested too deeply; a plan is a map of keys; is this another file?"
    ),
    ("grid: 30\nopen: { thu: 9:20-20 }", "4:14: 9:20 is not on the 30-minute grid; 9:00 or 9:30"),
    ("close: thu=9:20-12", "3:8: 9:20 is not on the 60-minute grid; 9:00 or 10:00"),
    (
      "open: thu=7-12",
      "3:7: 7-12 is outside the frame 8-22; widen the frame, for example frame: 7-22"
    ),
    ("close: thu=6-7", "3:8: 6-7 is outside the frame 8-22"),
    (
      "shortest-block: { mon: 3, monday: 4 }",
      "3:35: shortest-block: Monday stands twice; the other one is at plan.yaml:3:19"
    ),
    (
      "weekly-hours: lots",
      "3:15: \"lots\" is not a length of time; write hours as 3 or 3.5, or 90 min"
    ),
    ("weekly-hours: +x%", "3:15: \"+x%\" is not a percentage; write +5% or -5%"),
    ("weekly-hours: { mst: 4 }", "3:22: \"mst\" is not a part of weekly-hours; did you mean most?"),
    ("weekly-hours:", "weekly-hours needs a value"),
    ("late-days: 1.5", "3:12: \"1.5\" is not a whole number; write 0, 1, 2 ..."),
    ("late-days: -1", "3:12: \"-1\" is not a whole number"),
    (
      "late-days: { after: 25 }", "3:21: \"25\" is not a time of day; a day runs from 0:00 to 24:00"
    ),
    ("open: thrusday=9-12", "3:7: \"thrusday\" is not a weekday; did you mean thursday?"),
    ("open: thu=20-9", "3:7: \"20-9\" ends before it begins"),
    ("open: thu=9-12+11-13", "3:7: 11-13 and 9-12 overlap; write them as one span"),
    ("open: thu=closed", "3:7: \"closed\" names no time; to close a day, use close"),
    ("open: thu=nine", "3:7: \"nine\" is not a time span; write 9-20, 13- or -18"),
    ("exactly: thu", "3:10: exactly needs hours; write fri=10-19 or sun=closed"),
    ("keep: thu=9-12", "3:7: keep takes days without times"),
    ("open: { thu: { from: 9 } }", "3:14: open takes a value for thu, not a map"),
    ("open: { thu: [9-12, { to: 9 }] }", "3:14: open takes a value for thu, not a map"),
    ("grid: 45", "3:7: \"45\" is not a grid; write 60, 30 or 15 (minutes)"),
    ("grid: 60\nframe: 8:30-20", "4:8: the frame 8:30-20 is not a whole number of 60-minute slots"),
    ("frame: 8-12+13-20", "3:8: frame takes one span; write 8-22"),
    ("origins: { close: lwa }", "3:19: \"lwa\" is not an origin; did you mean law?"),
    ("origins: { clsoe: law }", "3:12: unknown key \"clsoe\"; did you mean close?"),
    ("scenarios: [a]", "a map of keys is needed here"),
    ("scenarios: { a: 9-12 }", "3:17: a scenario is a map of keys"),
    ("scenarios: { best: { open: sun } }", "3:14: \"best\" is built in and cannot name a scenario"),
    (
      "scenarios: { a: { demand: { wishes: b.csv } } }",
      "3:29: a scenario can change unasked and conversion only"
    ),
    ("scenarios: { a: { opne: sun } }", "3:19: unknown key \"opne\"; did you mean open?"),
    (
      "scenarios: { long: { open: sun }, b: { extends: lnog } }",
      "3:49: unknown scenario \"lnog\"; did you mean long?"
    ),
    ("scenarios: { a: { extends: b }, b: { extends: a } }", "3:28: scenario \"a\" extends itself"),
    ("timezone: [a]", "3:11: timezone takes a single value"),
    (
      "rules:\n  weekly-hours: 22",
      "4:3: rules takes a single value; write weekly-hours: at the left margin of the plan, not under"
    ),
    (
      "open: { min-staff: { sat: 2 } }",
      "3:20: open takes a value for min-staff, not a map; write min-staff: at the left margin"
    ),
    ("min-staff: 1000000", "3:12: \"1000000\" is more than 10,000"),
  ])
  func `a defect is told with its place and what to do`(_ text: String, _ message: String) throws {
    let found = try problems(planText(text))
    #expect(found.contains { $0.hasPrefix("plan.yaml:") && $0.contains(message) }, "\(found)")
  }

  @Test(arguments: [
    ("today: Mo 9-12\n", "plan.yaml:1:1: the demand is missing"),
    ("demand: { wishes: a.csv }\n", "plan.yaml:1:1: today's hours are missing"),
    ("today:\ndemand: { wishes: a.csv }\n", "today's hours are missing"),
    ("today: Mo 9-12\ndemand: wishes.csv\n", "plan.yaml:2:9: a map of keys is needed here"),
    ("today: Mo 9-12\ndemand: { sample: 3 }\n", "demand needs a table"),
    (
      "today: Mo 9-12\ndemand: { wishs: a }\n",
      "2:11: unknown key \"wishs\" in demand; did you mean wishes?"
    ),
    (
      "today: Mo 9-12\ndemand: { wishes: a, sample: many }\n",
      "2:30: \"many\" is not a number of respondents"
    ),
    (
      "today: Mo 9-12\ndemand: { visits: a, asked: 2026 }\n",
      "2:29: asked says when people were asked, and nobody was"
    ),
    (
      "today: Mo 9-12\ndemand: { wishes: a, asked: 2026-11/2026-10 }\n",
      "2:29: \"2026-11/2026-10\" is no time in which people were asked; write a day, a month, or from "
        + "one to another: 2026-10-05/2026-11-13"
    ),
    (
      "today: Mo 9-12\ndemand: { wishes: a, encoding: latin }\n", "2:32: unknown encoding \"latin\""
    ),
    (
      "today: Mo 9-12\ndemand: { wishes: a, unasked: keap }\n",
      "\"keap\" is not a value of unasked; did you mean keep?"
    ),
    (
      "today: Mo-Fr 9-12; PH off\ndemand: { wishes: a }\n",
      "1:8: today: character 13: holidays (PH) are no part of a normal week; leave them out"
    ),
    (
      "today: Mo 9:20-12\ndemand: { wishes: a }\n",
      "today, Monday: 9:20 is not on the 60-minute grid; 9:00 or 10:00"
    ),
    ("today: Mo 7-12\ndemand: { wishes: a }\n", "today, Monday: 7-12 is outside the frame 8-22"),
    ("today: { mon: 9-12, mo: 9-12 }\ndemand: { wishes: a }\n", "1:21: today: Monday stands twice"),
    (
      "today: { mon: { from: 9 } }\ndemand: { wishes: a }\n",
      "1:15: today takes hours for a day, not a map"
    ),
    ("today: { mon: 9-11+10-12 }\ndemand: { wishes: a }\n", "1:15: 10-12 and 9-11 overlap"),
    ("today: { mon: 10 }\ndemand: { wishes: a }\n", "1:15: \"10\" is not a time span"),
  ])
  func `what every plan needs is checked`(_ text: String, _ message: String) throws {
    let found = try problems(text)
    #expect(found.contains { $0.contains(message) }, "\(found)")
  }

  @Test func `every problem of a file is told at once and in reading order`() throws {
    let found = try problems(
      "today: Mo 7-12\ngrid: 7\nopne: sun\nopen: { thu: 30-9 }\ndemand: { sample: 3 }\n"
        + "scenarios:\n  a: { keep: foo }\n")
    let places = found.map { $0.split(separator: ":").dropFirst().prefix(2).joined(separator: ":") }
    #expect(places == ["1:8", "2:7", "3:1", "4:14", "5:9", "7:14"])
  }

  @Test(arguments: [
    ("", "plan.yaml:1:1: the plan has no keys; openhours init writes"),
    ("# only a comment\n", "plan.yaml:1:1: the plan has no keys"),
    ("- a\n- b\n", "plan.yaml:1:1: the plan has no keys"), ("just text\n", "the plan has no keys"),
    ("today: Mo 9-12\ntoday: Tu 9-12\n", "the key today stands twice; keep one of them"),
    (
      "demand:\n\twishes: a\n", "plan.yaml:2:1: a tab stands here; YAML is indented by spaces alone"
    ),
    ("today: Mo 9-12\n  demand: b\n", "plan.yaml:2:9: not readable as YAML: mapping values"),
    ("demand: { wishes: a\n", "not readable as YAML: "), ("a: \"open\n", "not readable as YAML: "),
    ("a: &x [1]\nb: [*x, *x]\n", "plan.yaml:2:5: aliases (*name) are not followed"),
    ("a: &x [1]\nb: [\"\\\" \", *x]\n", "aliases (*name) are not followed"),
    ("a: &x { b: 1 }\nc:\n  <<: *x\n", "plan.yaml:3:7: aliases (*name) are not followed"),
    ("a: 1\n---\nb: 2\n", "plan.yaml:2:1: a second document begins"),
    ("a: &a { open: sun }\nb 'x: *a\n", "plan.yaml:2:7: aliases (*name) are not followed"),
    ("q: &q [1]\nopen: {x 'y: 1, *q : 2}\n", "plan.yaml:2:17: aliases (*name) are not followed"),
    ("q: &q x\n? *q\n: 2\n", "plan.yaml:2:3: aliases (*name) are not followed"),
    ("a: &x [1] # x\r\nb: [*x]\r\n", "plan.yaml:2:5: aliases (*name) are not followed"),
  ])
  func `what is not a plan in YAML is refused`(_ text: String, _ message: String) throws {
    let found = try problems(text)
    #expect(found.count == 1)
    #expect(found[0].contains(message), "\(found)")
  }

  @Test(arguments: [
    ("open: { mon,wed: 9-12 }", "3:9: \"mon\" has no value, for a comma parts entries here"),
    ("close: { sat, sun: 9-12 }", "3:10: \"sat\" has no value"),
    ("weekly-hours: { least: 40,5 }", "put the value in quotes, as in least: \"40,5\""),
  ])
  func `a comma that YAML reads otherwise than meant is told`(
    _ text: String, _ message: String
  ) throws {
    let found = try problems(planText(text))
    #expect(found.contains { $0.contains(message) }, "\(found)")
    let today = try problems(planText("", today: "{ mon,tue: 9-12 }"))
    #expect(today.first?.hasPrefix("plan.yaml:1:10: \"mon\" has no value") == true)
  }

  @Test func `days without a value are as good as any where each is meant so`() throws {
    let rules = try plan("open: { sun: , thu: 9-20 }\nclose: { mon, tue }").statedRules
    #expect(rules.contains("Sunday is open at some time"))
    #expect(rules.contains("Monday is closed") && rules.contains("Tuesday is closed"))
  }

  @Test func `an asterisk in quotes or in a comment is no alias`() throws {
    let file = try planFile(planText("library: \"a *b\" # or *c\ntimezone: 'it''s *d'"))
    #expect(file.library == "a *b")
    #expect(file.timezone == "it's *d")
  }

  @Test func `a file of more than a megabyte is refused before it is read`() throws {
    let text = planText("# " + String(repeating: "x", count: 1_000_000))
    #expect(
      try problems(text) == [
        "plan.yaml: the plan has \(text.utf8.count) bytes; a plan file holds at most 1 MB; is this a table?"
      ])
  }

  @Test func `nesting without end is refused`() throws {
    for bracket in ["[", "{a: ", "- "] {
      let text = "a: \n  " + String(repeating: bracket, count: 100_000)
      #expect(try problems(text).count == 1)
    }
  }

  @Test func `what is too long to be read is told by its two ends`() {
    let text = "open: thu=" + String(repeating: "9", count: 5000)
    let error = #expect(throws: InputErrors.self) {
      try PlanFile(bytes: Array(text.utf8), fileName: "plan.yaml")
    }
    #expect(error?.diagnostics.allSatisfy { $0.description.count < 600 } == true)
    #expect(error?.description.contains("is not a time span; write 9-20, 13- or -18") == true)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a long chain of scenarios is read at once`() throws {
    let chain = (1...2000).map { "  s\($0): { extends: s\($0 - 1) }" }.joined(separator: "\n")
    let text = planText("scenarios:\n  s0: { close: sun }\n" + chain)
    #expect(try planFile(text).scenarioNames.count == 2001)
  }

  @Test func `a name over several lines is one line`() throws {
    let text = "library: \"  two\\n lines \"\ntoday: Mo 10:00-12:00\ndemand: { wishes: a.csv }"
    let file = try PlanFile(bytes: Array(text.utf8), fileName: "plan.yaml")
    #expect(file.library == "two lines")
  }

  @Test func `a plan is never told to be a table`() throws {
    for bytes: [UInt8] in [[0x61, 0x00], [0x61, 0xFC]] {
      let error = #expect(throws: InputErrors.self) {
        try PlanFile(bytes: bytes, fileName: "plan.yaml")
      }
      #expect(error?.description.contains("CSV") == false)
      #expect(error?.description.contains("windows-1252") == false)
    }
  }

  @Test func `bytes that are not UTF-8 are named with their place`() throws {
    let bytes = Array("library: B".utf8) + [0xFC] + Array("cherei\n".utf8)
    let error = #expect(throws: InputErrors.self) {
      try PlanFile(bytes: bytes, fileName: "plan.yaml")
    }
    #expect(error?.description.hasPrefix("plan.yaml:1:11: byte 0xFC is not UTF-8") == true)
  }
}
