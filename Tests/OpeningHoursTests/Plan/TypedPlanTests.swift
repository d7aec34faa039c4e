import OpeningHoursTables
import Testing

@testable import OpeningHours

/// Plans as people type and paste them: what looks right and is read otherwise is named.
struct TypedPlanTests {
  @Test(arguments: [
    ("groups: { a: { people: 3, hours: 19,5, shift: 4-8 } }", "\"5\"", "hours: \"19,5\""),
    ("exactly: { fri: 9-12,14-18 }\nblocks-a-day: 2", "\"14-18\"", "fri: \"9-12,14-18\""),
    ("exactly: { fri: 9-10, 12-13,15-16 }", "\"12-13\"", "fri: \"9-10,12-13,15-16\""),
    ("scenarios: { a: { weekly-hours: 45,5, late-days: 1 } }", "\"5\"", "weekly-hours: \"45,5\""),
    ("duties: { sun: 0,25 }", "\"25\"", "sun: \"0,25\""),
    ("open: [thu=9-12,14-18, fri=9-12]", "\"14-18\"", "\"thu=9-12,14-18\""),
    ("shortest-block: { weekdays: 3, sat: 2,5 h }", "\"5 h\"", "sat: \"2,5 h\""),
  ])
  func `a comma in braces parts entries, and quotes hold them together`(
    _ text: String, _ entry: String, _ hint: String
  ) throws {
    let found = try problems(planText(text))
    #expect(found.count == 1, "\(found)")
    #expect(found[0].contains("a comma parts entries here, so that \(entry) stands by itself"))
    #expect(found[0].hasSuffix("put the value in quotes, as in \(hint)"), "\(found)")
  }

  @Test(arguments: [
    "exactly: { fri: \"9-12,14-18\" }", "exactly: { fri: [9-12, 14-18] }",
    "shortest-block: { daily: 2,5h: 3 }", "open: [thu=9-12, fri=14-18]",
    "groups: { a: { people: 3, hours: \"19,5\", shift: 4-8 } }\nmin-staff: 1",
    "exactly: { fri: 9-12+14-18, sat: closed }", "weekly-hours: 45,5",
    "scenarios: { \"2027\": { open: thu } }",
  ])
  func `other commas and numbers stay silent`(_ text: String) throws {
    let found = (try? planFile(planText(text))) == nil ? try problems(planText(text)) : []
    #expect(!found.contains { $0.contains("a comma parts") }, "\(found)")
  }

  @Test(arguments: [
    ("close:\u{A0}sun", "3:7: a no-break space stands here; write a plain one"),
    ("latest-close:\u{202F}\"20:00\"", "3:14: a narrow no-break space stands here"),
    ("scenarios:\n\u{A0}\u{A0}a: { open: thu }", "4:1: a no-break space stands here"),
    ("open: {\u{2007}thu: 9-12 }", "3:8: a figure space stands here"),
    ("weekly-hours\u{A0}: 40", "3:13: a no-break space stands here"),
    ("close: sun\u{3000}# closed", "3:11: an ideographic space stands here"),
    ("close: sun\u{200B}", "3:11: a zero width space stands here, which nobody sees; take it out"),
    ("\u{FEFF}close: sun", "3:1: a zero width no-break space stands here"),
    ("library: \"Main\u{AD}street\"", "3:15: a soft hyphen stands here"),
    ("library: Main \u{202E}street", "3:15: a right-to-left override stands here"),
    ("close\u{200D}: sun", "3:6: a zero width joiner stands here"),
    ("close\u{FF1A}sun", "3:6: a fullwidth colon stands here, which ends no key; write : and"),
    ("open: { thu\u{FF1A}9-12 }", "3:12: a fullwidth colon stands here"),
    ("open:\n  \u{2013} thu=9-12", "4:3: an en dash stands here, which begins no item of a list"),
    ("open:\n  \u{2022} thu=9-12", "4:3: a bullet stands here, which begins no item of a list"),
    ("open:\n\tthu: 9-12", "4:1: a tab stands here; YAML is indented by spaces alone"),
    ("open:\n  thu: 9-12\n \tfri: 9-12", "5:2: a tab stands here"),
  ])
  func `a character that looks like another is named`(_ text: String, _ message: String) throws {
    let found = try problems(planText(text))
    #expect(found.count == 1 && found[0].contains(message), "\(found)")
  }

  @Test func `each line is told of once, and all lines together`() throws {
    let found = try problems(
      "today: Mo 9-12\ndemand:\n\u{A0}\u{A0}wishes: a.csv\n\u{A0} sample: 3\n")
    #expect(found.map { $0.prefix(13) } == ["plan.yaml:3:1", "plan.yaml:4:1"])
  }

  @Test(arguments: [
    ("library: Stadt\u{A0}Bremen", "Stadt Bremen"), ("library: \"A\u{202F}B\"", "A B"),
    ("library: Haus\u{FF1A}Mitte", "Haus\u{FF1A}Mitte"),
    ("library: \u{645}\u{6CC}\u{200C}\u{62E}", "\u{645}\u{6CC}\u{200C}\u{62E}"),
    ("# \u{A0}\u{200B}\u{FF1A} \u{201C}comment\u{201D} #1\nlibrary: A # by\u{A0}hand", "A"),
    ("library: St Mary\u{2019}s", "St Mary\u{2019}s"),
    ("library: \u{2019}s-Hertogenbosch", "\u{2019}s-Hertogenbosch"),
    ("library: \u{201E}Haus\u{201C} am See", "\u{201E}Haus\u{201C} am See"),
    ("library: 'Town, \"Main\" \u{201C}x\u{201D}'", "Town, \"Main\" \u{201C}x\u{201D}"),
  ])
  func `what harms nothing is a part of a name`(_ text: String, _ name: String) throws {
    #expect(try planFile(planText(text)).library == PlanText(name))
  }

  @Test(arguments: [
    "open: { thu: 9\u{2013}12 }", "open: { \"mon\u{2014}fri\": 9\u{2212}12 }",
    "latest-close: \"20\u{FF1A}00\"", "weekly-hours: 40\u{A0}h", "weekly-hours: \u{2212}5 %",
    "groups: { a: { people: 3, hours: 39, shift: 4\u{2013}8 } }\nmin-staff: { \"sat\u{A0}10-14\": 1 }",
  ])
  func `dashes, wide colons and no-break spaces within hours are understood`(
    _ text: String
  ) throws {
    #expect(try !plan(text).statedRules.isEmpty)
  }

  @Test func `today's hours may have dashes and wide colons as well`() throws {
    let text = planText("", today: "\"Mo\u{2013}Fr\u{A0}10\u{FF1A}00\u{2013}18\u{FF1A}00\"")
    #expect(try planFile(text).today.osm == "Mo-Fr 10:00-18:00")
  }

  @Test(arguments: [
    "\u{201C}Mo-Fr 10:00-16:00\u{201D}", "\u{201E}Mo-Fr 10:00-16:00\u{201C}",
    "\u{AB}Mo-Fr 10:00-16:00\u{BB}", "\u{2018}Mo-Fr 10:00-16:00\u{2019}",
    "\u{201C}Mo: 10:00-16:00\u{201D}", "\"Mo-Fr 10:00-16:00\u{201D}",
    "\u{201E}Mo-Fr 10:00-16:00\"",
  ])
  func `curly quotes are no quotes`(_ today: String) throws {
    let found = try problems(planText("", today: today))
    #expect(
      found.count == 1
        && found[0].contains("curly quotes are no quotes in YAML; write straight ones"), "\(found)")
  }

  @Test(arguments: [
    "library: \u{201C}Main\u{201D}", "open: { \u{201C}mon,wed\u{201D}: 9-12 }",
    "scenarios: { \u{AB}a\u{BB}: { open: thu } }", "library: \u{201E}Main: Branch\u{201C}",
  ])
  func `curly quotes around names and days are none either`(_ text: String) throws {
    let found = try problems(planText(text))
    #expect(found.contains { $0.contains("curly quotes are no quotes in YAML") }, "\(found)")
  }

  @Test(arguments: [
    ("library: Library #1 Main", "3:10: YAML takes what stands from # on for a comment"),
    (
      "library: Library\t#1",
      "so that library is \"Library\" alone; write \"Library\\t#1\" in quotes"
    ),
    (
      "groups:\n  a:\n    people: 1\n    hours: 9\n    skills:\n      - band #2\nmin-staff: 1",
      "8:9: "
    ),
    ("scenarios:\n  a: { open: thu }\n  b:\n    extends: a #1", "6:14: YAML takes"),
    ("groups:\n  Branch #1: { people: 3 }", "4:3: YAML takes what stands from # on for a comment"),
    ("groups: { Branch #1: { people: 3 } }", "3:18: YAML takes what stands from # on"),
  ])
  func `a name that YAML cuts at # is told`(_ text: String, _ message: String) throws {
    let found = try problems(planText(text))
    #expect(found.contains { $0.contains(message) }, "\(found)")
  }

  @Test func `the path of a table is not cut without a word`() throws {
    let found = try problems("today: Mo 9-12\ndemand:\n  wishes: table #2.csv\n")
    #expect(found.contains { $0.contains("wishes is \"table\" alone; write \"table #2.csv\"") })
  }

  @Test(arguments: [
    "library: Main # the first", "library: Main ## the first", "library: Main #",
    "library: \"Main #1\"", "library: Main#1", "weekly-hours: 40 #at most", "library: 'A' #b",
  ])
  func `other comments and names stay silent`(_ text: String) throws {
    #expect(try planFile(planText(text)).library != "")
  }
}
