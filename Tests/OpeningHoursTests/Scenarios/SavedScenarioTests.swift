import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// A what-if in the plan file: it says the same there, and nothing else is touched.
struct SavedScenarioTests {
  private static func data(_ name: String) throws -> [UInt8] {
    try repositoryFile("data/\(name)")
  }

  private static let plans = [
    "bremen/plan.yaml", "bremen-staffed/plan.yaml", "branch-library/plan.yaml", "counts/plan.yaml",
    "surveys/plan.yaml",
    "staffed-weeks/loose.yaml",
  ]

  private static let anywhere: [[String]] = [
    ["--open thu=9-20"], ["--open sun"], ["--open sat,sun", "--open mon=10-11"],
    ["--open thu=9-11", "--open thu=10-12", "--open mon,wed=10-12"], ["--open mon-fri=10-12"],
    ["--close mon"], ["--close sat=13-", "--close sun"], ["--close mon-wed=9-10+14-15"],
    ["--close weekend", "--allow sun=10-18"], ["--allow sun"],
    ["--allow daily", "--allow sun=10-18"], ["--keep tue,sat", "--keep wed"],
    ["--exactly fri=10-19", "--exactly sun=closed"], ["--exactly fri=10-12+14-18", "--keep thu"],
    ["--weekly-hours 54"], ["--weekly-hours +4"], ["--weekly-hours -5%"],
    ["--weekly-hours least=20", "--weekly-hours 60"], ["--weekly-hours 52.25"],
    ["--max-changes 6"], ["--max-changes 90 min"], ["--late-days 0"],
    ["--late-days 1", "--late-days after=18:30"], ["--closed-days 1"],
    ["--closed-days most=3", "--closed-days least=1"], ["--closed-days least=1"],
    ["--distinct-days 2"], ["--same-opening mon,wed"], ["--same-opening weekdays"],
    ["--shortest-block 3", "--shortest-block sun=4"], ["--longest-block 10.5"],
    ["--blocks-a-day 1", "--blocks-a-day mon,thu=2"], ["--shortest-closure 45 min"],
    ["--latest-close 20:00", "--latest-close sat=16"], ["--longest-day 11", "--longest-day sun=6"],
    ["--unasked keep", "--visit 90 min"], ["--unasked estimate"],
    ["--weight under 18=2", "--weight 65+=0.5"], ["--weight say \"so\"=1.25"],
    ["--weight age:18-25=2", "--weight no=3"],
  ]

  private static let withTeam: [[String]] = [
    ["--staff full-time=+1"], ["--staff full-time=-2", "--staff part-time=6"],
    ["--group volunteers=3x10h@0"], ["--group friends of the library=2x7.5h@12.50"],
    ["--group b=1x8h@1", "--group a=2x9h@2"], ["--min-staff 2", "--min-staff thu 17-20=3"],
    ["--min-staff 17-20=2", "--min-staff sat,mon 9-11=4", "--min-staff sun=1"],
    ["--preparation 45 min", "--closing-down 1"],
    ["--preparation-staff 1", "--closing-down-staff sat,mon=2"], ["--skill librarian=2"],
    ["--duties late=1/3", "--duties sat=0.25"], ["--late-shift 19:30"],
    ["--break-after 6=30min", "--break-after 9=45min"],
    ["--break-after 6.5=30min", "--breaks covered"], ["--longest-work 9.5"],
    ["--full-time-hours 38.5"], ["--supplement sun=25%", "--supplement sat 13-21=12.5%"],
    ["--budget 7999.50"], ["--budget +200"], ["--budget -5%"], ["--staff-hours +12"],
    ["--visits-per-person 22.5"],
  ]

  /// A plan that has something to say to every flag.
  private static let small =
    """
    today: "Mo-Fr 10:00-18:00; Sa 10:00-14:00"
    demand: { wishes: wishes.csv, visits: counts.csv, conversion: 40% }
    open: { wed: 12-13 }
    close: [sun, sat=14-]
    allow: { sat: 15-16 }
    keep: fri
    weekly-hours: { most: 50, least: 10 }
    max-changes: 30
    groups:
      full-time: { people: 9, hours: 39, cost: 30, skills: [librarian] }
      part-time: { people: 3, hours: 20, cost: 20 }
    min-staff: { daily: 1, "sat 10-12": 2 }
    staff-hours: 200
    preparation: 15 min
    closing-down: 15 min
    budget: 9000
    scenarios:
      other: { close: { sun: 8-10, thu: 12-13 }, groups: { part-time: { people: +2 } } }

    """

  /// Saves flags and reads the new file.
  private func saved(
    _ bytes: [UInt8], scenario: String? = nil, _ flags: [String]
  ) throws -> (old: Plan, new: Plan, SavedScenario) {
    let file = try PlanFile(bytes: bytes, fileName: "plan.yaml")
    let old = try file.plan(scenario: scenario, flags: flags.map(flag))
    let saved = try old.saved(as: "evening", in: bytes)
    let new = try PlanFile(bytes: Array(saved.fileText.utf8), fileName: "plan.yaml")
    return (old, try new.plan(scenario: "evening"), saved)
  }

  /// Whether what is new was put in between bytes that are as they were.
  private func isInserted(_ scenario: SavedScenario, in bytes: [UInt8]) -> Bool {
    let new = Array(scenario.fileText.utf8)
    let lines = new.split(separator: 10, omittingEmptySubsequences: false)
    let start = lines.prefix(scenario.line - 1).reduce(0) { $0 + $1.count + 1 }
    let rest = new.prefix(start) + new.dropFirst(start + scenario.text.utf8.count)
    return Array(rest) == bytes && new.dropFirst(start).starts(with: Array(scenario.text.utf8))
  }

  @Test(arguments: [nil, "other"])
  func `what was saved says what the flags said`(_ scenario: String?) throws {
    let bytes = Array(Self.small.utf8)
    for flags in Self.anywhere + Self.withTeam {
      let (old, new, saved) = try saved(bytes, scenario: scenario, flags)
      #expect(Self.told(new) == Self.told(old), "\(flags)")
      #expect(isInserted(saved, in: bytes), "\(flags)")
    }
  }

  @Test func `a plan that says something else means something else`() throws {
    let file = try planFile(Self.small)
    let meanings = try ([[]] + Self.withTeam).filter { $0 != ["--full-time-hours 38.5"] }.map {
      try file.plan(flags: $0.map(flag)).meaning
    }
    #expect(Set(meanings).count == meanings.count)
  }

  @Test(arguments: plans)
  func `any plan can take a scenario more`(_ name: String) throws {
    let bytes = try Self.data(name)
    let scenario = try PlanFile(bytes: bytes, fileName: name).scenarioNames.last
    let flags = ["--open thu=10-12", "--close mon", "--close sat=13-", "--allow sat=14-15"]
    let (old, new, saved) = try saved(bytes, scenario: scenario, flags)
    #expect(Self.told(new) == Self.told(old))
    #expect(isInserted(saved, in: bytes))
  }

  @Test func `all kinds of flags together come back too`() throws {
    var seen: Set<PlanKey> = []
    let flags = try (Self.anywhere + Self.withTeam).compactMap(\.first).filter {
      seen.insert(try flag($0).key).inserted
    }
    let (old, new, saved) = try saved(Array(Self.small.utf8), scenario: "other", flags)
    #expect(seen.count > 30)
    #expect(Self.told(new) == Self.told(old))
    #expect(saved.text.hasPrefix("  evening:\n    extends: other\n"))
  }

  /// The rules as they are told, day by day, without the days that they were stated with.
  private static func told(_ plan: Plan) -> [String] {
    plan.rules.flatMap { rule in
      (rule.days ?? [.monday]).flatMap { day in
        rule.days == nil ? ["\(rule.name)"] : [rule.alone(on: day).name]
      }
    }.reduce(into: Set<String>()) { $0.insert($1) }.sorted()
      + ["\(plan.objective) \(plan.visitMinutes) \(plan.unasked)"]
      + plan.weights.map { "\($0.segment) \($0.factor)" }
      + (plan.team?.groups.map { "\($0.name) \($0.centsAnHour ?? -1)" }.sorted() ?? [])
  }

  @Test func `comments, order and odd spaces stay as they are`() throws {
    for text in [
      "# top\ntoday: Mo 10:00-18:00   # now\n\nscenarios:\n    a:  { open: {mon: 9-10} } # one\n  # end\n\n# about the demand\ndemand: { wishes: w.csv }\n",
      "today: Mo 10:00-18:00\ndemand:\n  wishes: w.csv",
      "today: Mo 10:00-18:00\r\ndemand: { wishes: w.csv }\r\nscenarios:\r\n  a: { keep: mon }\r\n",
      "today: Mo 10:00-18:00\ndemand: { wishes: w.csv }\nscenarios:\n  a:\n    open:\n      mon: 9-10\n\n\n# the end\n",
      "\u{FEFF}today: Mo 10:00-18:00\ndemand: { wishes: w.csv }\n...\n",
    ] {
      let bytes = Array(text.utf8)
      let (_, _, saved) = try self.saved(bytes, ["--open thu=9-20"])
      let isEnded = bytes.last == 10
      #expect(isInserted(saved, in: isEnded ? bytes : bytes + [10]))
      #expect(saved.text.hasSuffix(text.contains("\r\n") ? "\r\n" : "\n"))
    }
  }

  @Test func `the scenario stands behind the last one and as far in`() throws {
    let text =
      "scenarios:\n    a: { keep: mon }\n# then\ntoday: Mo 10:00-18:00\ndemand: { wishes: w.csv }\n"
    let (_, _, saved) = try saved(Array(text.utf8), ["--open thu=9-20"])
    #expect(saved.line == 3)
    #expect(saved.text == "    evening: { open: { thu: 9-20 } }\n")
  }

  @Test func `the first scenario brings its heading`() throws {
    let text = "today: Mo 10:00-18:00\ndemand: { wishes: w.csv }\n# end\n"
    let (_, _, saved) = try saved(Array(text.utf8), ["--keep mon"])
    #expect(saved.fileText == text + "scenarios:\n  evening: { keep: mon }\n")
  }

  @Test(arguments: [
    "scenarios: { a: { keep: mon } }\n", "scenarios:\n  { a: { keep: mon } }\n",
  ])
  func `scenarios in braces are left alone, with what to paste`(_ scenarios: String) throws {
    let bytes = Array(planText(scenarios).utf8)
    let plan = try PlanFile(bytes: bytes, fileName: "plan.yaml")
      .plan(flags: [flag("--open mon,thu=9-20")])
    let error = #expect(throws: InputErrors.self) { try plan.saved(as: "evening", in: bytes) }
    #expect(
      try #require(error).description
        == "--save-as evening: plan.yaml:3: the scenarios stand in braces; "
        + "add to the scenarios by hand:  evening: { open: { \"mon,thu\": 9-20 } }")
  }

  @Test(arguments: [
    ("thursday", "there is a scenario \"thursday\" at plan.yaml:15:3; choose another name"),
    ("long day", "is not a plain word; begin with a letter"), ("", "is not a plain word"),
    ("9-20", "is not a plain word"), ("a:b", "is not a plain word"), ("-a", "is not a plain word"),
    ("today", "is built in"), ("best", "is built in"),
  ])
  func `a name that cannot be used is refused`(_ name: String, _ message: String) throws {
    let bytes = try repositoryFile("data/bremen/plan.yaml")
    let plan = try PlanFile(bytes: bytes, fileName: "plan.yaml").plan(flags: [flag("--keep mon")])
    let error = #expect(throws: InputErrors.self) { try plan.saved(as: name, in: bytes) }
    #expect(try #require(error).description.contains(message))
  }

  @Test func `a name that YAML takes for something else is put in quotes`() throws {
    let bytes = try repositoryFile("data/bremen/plan.yaml")
    let plan = try PlanFile(bytes: bytes, fileName: "plan.yaml").plan(flags: [flag("--keep mon")])
    #expect(try plan.saved(as: "no", in: bytes).text == "  \"no\": { keep: mon }\n")
    #expect(try plan.saved(as: "sp\u{E4}t", in: bytes).text == "  \"sp\u{E4}t\": { keep: mon }\n")
  }

  @Test func `without flags there is nothing to save`() throws {
    let bytes = try repositoryFile("data/bremen/plan.yaml")
    let plan = try PlanFile(bytes: bytes, fileName: "plan.yaml").plan(scenario: "sunday")
    let error = #expect(throws: InputErrors.self) { try plan.saved(as: "evening", in: bytes) }
    #expect(try #require(error).description.contains("there is nothing to save"))
  }

  @Test func `a file that says something else by now is not written over`() throws {
    let bytes = try repositoryFile("data/bremen/plan.yaml")
    let plan = try PlanFile(bytes: bytes, fileName: "plan.yaml").plan(flags: [flag("--keep mon")])
    let other = String(decoding: bytes, as: UTF8.self).replacing(
      "weekly-hours: 50", with: "weekly-hours: 40")
    #expect(throws: InputErrors.self) { try plan.saved(as: "evening", in: Array(other.utf8)) }
  }
}

extension Rule {
  /// The rule about one of its days.
  fileprivate func alone(on day: Weekday) -> Rule {
    saying(statement.on([day]))
  }
}
