import OpeningHoursTables
import Testing

@testable import OpeningHours

/// Plans that are written around tables.
struct PlanDraftTests {
  private func slots(_ text: String) throws -> [Survey.Slot] {
    let week = try Schedule(osm: text, source: .flag(text))
    return Weekday.allCases.flatMap { day in
      week[day].spans.map { Survey.Slot(day: day, span: $0) }
    }
  }

  private func week(_ text: String) throws -> Schedule {
    try Schedule(osm: text, source: .flag(text))
  }

  private func draft(
    _ key: PlanDraft.Table.Key, _ times: String, today: String, sample: Int? = nil,
    path: String = "table.csv", timezone: String? = nil, isGuessed: Bool = false, team: Bool = false
  ) throws -> PlanDraft {
    PlanDraft(
      tables: [.init(key: key, path: path, sample: sample, slots: try slots(times))],
      today: try week(today), isTodayGuessed: isGuessed, timezone: timezone, hasTeam: team)
  }

  @Test(arguments: [
    ("Mo-Su 08:00-09:00,21:00-22:00", "Mo-Fr 10:00-18:00", "8-22", 60),
    ("Mo 09:30-10:00", "Mo-Fr 10:00-18:00", "9-18", 30),
    ("Mo 10:00-12:00", "Mo-Fr 09:15-18:00", "9-18", 15),
    ("Mo 07:20-08:40", "Mo-Fr 10:00-18:30", "7-19", 15),
    ("Mo 22:00-24:00", "Mo-Fr 00:30-02:00", "0-24", 30),
  ])
  func `grid and frame hold all times of tables and of today`(
    _ times: String, _ today: String, _ frame: String, _ minutes: Int
  ) throws {
    let grid = try draft(.visits, times, today: today).grid
    #expect(grid.frame.short == frame && grid.slotMinutes == minutes)
  }

  @Test(arguments: [false, true])
  func `a draft is a plan, and says what it was given`(_ team: Bool) throws {
    for key in [PlanDraft.Table.Key.wishes, .respondents, .visits] {
      let draft = try draft(
        key, "Mo-Su 08:00-09:00,19:00-20:00", today: "Mo-Fr 10:00-18:00; Sa 10:00-12:00",
        sample: key == .wishes ? 312 : nil, path: "my #1 table.csv", timezone: "Europe/Riga",
        team: team)
      let file = try planFile(draft.text)
      #expect(file.demand.tables.map(\.path) == ["my #1 table.csv"])
      #expect(file.demand.sample == (key == .wishes ? 312 : nil))
      #expect(file.today.osm == "Mo-Fr 10:00-18:00; Sa 10:00-12:00")
      #expect(file.timezone == "Europe/Riga")
      #expect(file.grid.frame.short == "8-20")
      let plan = try file.plan()
      #expect((plan.team != nil) == team)
      #expect(plan.statedRules.contains("at most 42 open hours a week"))
      #expect(plan.statedRules.contains("Monday to Sunday: open at least 2 h at a stretch"))
      #expect(draft.gaps == (team ? [.library, .team] : [.library]))
    }
  }

  @Test func `what is commented out can be taken in`() throws {
    let text = try draft(
      .respondents, "Mo-Su 08:00-09:00", today: "Mo-Fr 10:00-18:00", isGuessed: true
    ).text
    let taken = text.split(separator: "\n").map { line -> Substring in
      guard let mark = line.firstRange(of: "# "), line[..<mark.lowerBound].allSatisfy({ $0 == " " })
      else { return line }
      let rest = line[mark.upperBound...]
      let key = rest.drop { $0 == " " }.prefix { $0.isLowercase || $0 == "-" }
      guard !key.isEmpty, rest.contains("\(key):") else { return line }
      return line[..<mark.lowerBound] + rest
    }.joined(separator: "\n")
    let file = try planFile(taken)
    #expect(file.timezone == "Europe/Berlin" && file.demand.sample == nil)
    #expect(try planFile(text).timezone == nil)
    let rules = try file.plan(flags: [flag("--objective wishes")]).statedRules
    for name in ["Sunday is closed", "at most 1 closed day", "part-time: 2 people"] {
      #expect(rules.contains(name), "\(rules)")
    }
  }

  @Test func `what is not known is told`() throws {
    let draft = try draft(
      .wishes, "Mo-Su 08:00-09:00", today: "Mo-Fr 10:00-18:00", isGuessed: true, team: true)
    #expect(draft.gaps == PlanDraft.Gap.allCases.filter { ![.conversion, .people].contains($0) })
  }

  @Test func `wishes beside visits speak for people that the library has to state`() throws {
    for key in [PlanDraft.Table.Key.wishes, .respondents] {
      let draft = PlanDraft(
        tables: [
          .init(key: key, path: "wishes.csv", sample: 300, slots: try slots("Mo 10:00-11:00")),
          .init(key: .visits, path: "visits.csv", slots: try slots("Mo 10:00-11:00")),
        ], today: try week("Mo-Fr 10:00-18:00"), isTodayGuessed: false, timezone: "Europe/Riga",
        hasTeam: false,
        visits: try Visits(
          bytes: Array("day,time,visits\nmon,10-11,40\n".utf8), fileName: "v.csv"),
        wishes: try ShareTable(
          bytes: Array("hour,Mon\n10-11,40 %\n".utf8), fileName: "w.csv"))
      #expect(draft.gaps == [.library, .people])
      #expect(draft.text.contains("  conversion: fitted ") && draft.text.contains("  # people: "))
    }
  }

  @Test(arguments: [
    ("Mo-Fr 08:00-10:00,18:00-20:00; Sa 08:00-20:00", "Mo-Fr 10:00-18:00", "Mo-Fr 10:00-18:00"),
    (
      "Mo 08:00-09:00,12:00-14:00,18:00-19:00", "Mo 09:00-12:00,14:00-18:00",
      "Mo 09:00-12:00,14:00-18:00"
    ),
    ("We 12:00-13:00,19:00-20:00", "We 13:00-19:00", "We 13:00-19:00"),
  ])
  func `hours left out between others are today's`(
    _ asked: String, _ left: String, _ today: String
  ) throws {
    let found = PlanDraft.today(asked: try slots(asked), leftOut: try slots(left))
    #expect(found == (try week(today)))
  }

  @Test(arguments: [
    ("Mo-Fr 18:00-20:00; Sa 08:00-20:00", "Mo-Fr 08:00-18:00"),
    ("Mo-Sa 08:00-20:00", "Su 08:00-20:00"),
    ("Mo-Fr 08:00-12:00", "Mo-Fr 12:00-20:00"),
    ("Mo-Fr 08:00-10:00,18:00-20:00", "Mo-Th 10:00-18:00; Fr 10:00-18:00,20:00-21:00"),
  ])
  func `hours left out at the ends of a day may be anything`(
    _ asked: String, _ left: String
  ) throws {
    #expect(PlanDraft.today(asked: try slots(asked), leftOut: try slots(left)) == nil)
  }

  @Test func `nothing left out tells nothing`() throws {
    #expect(PlanDraft.today(asked: try slots("Mo-Su 08:00-20:00"), leftOut: []) == nil)
  }

  @Test(arguments: [10, 30, 43, 60, 84])
  func `the invented team is large enough`(_ hours: Int) throws {
    let text = StarterTeam(openMinutes: hours * 60).lines.joined(separator: "\n")
    let plan = try planFile(planText(text)).plan()
    let most = plan.rules.people.reduce(0) { sum, group in
      sum + group.value * (group.key == "full-time" ? 39 : 19)
    }
    #expect(most >= 2 * hours + hours / 4)
  }

  @Test(arguments: [
    ("10-11,30\n18-19,20\n", true), ("18-19,20\n", false),
    // Nobody wishes for what was counted; a row that was counted in part; a part of the day that was.
    ("10-11,0\n18-19,20\n", false), ("11-13,30\n", true), ("morning (11-13),30\n", false),
    ("morning (10-12),30\n", true),
  ])
  func `a conversion is fitted only where wished hours were counted`(
    _ wishes: String, _ canFit: Bool
  ) throws {
    let draft = PlanDraft(
      tables: [
        .init(key: .visits, path: "v.csv", slots: try slots("Mo 10:00-12:00")),
        .init(key: .wishes, path: "w.csv", sample: 312, slots: try slots("Mo 18:00-19:00")),
      ], today: try week("Mo 10:00-12:00"), isTodayGuessed: false, timezone: nil, hasTeam: false,
      visits: try Visits(
        bytes: Array("day,time,visits\nmon,10-11,40\nmon,11-12,30\n".utf8), fileName: "v.csv"),
      wishes: try ShareTable(
        bytes: Array("hour (percent),Mon\n\(wishes)".utf8), fileName: "w.csv"))
    #expect(draft.text.contains("  conversion: fitted") == canFit)
    #expect(draft.gaps.contains(.conversion) == !canFit)
  }
}
