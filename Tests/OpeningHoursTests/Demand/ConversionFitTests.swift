import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What hours that were both asked about and counted say of the conversion; parts are divided by hand.
struct ConversionFitTests {
  /// Six hours of Monday were counted; five of them, and three of Tuesday, were asked about.
  private static let visits = """
    day,time,visits,weeks
    mon,9-10,10,4
    mon,10-11,24,4
    mon,11-12,30,4
    mon,12-13,22,4
    mon,13-14,14,4
    mon,14-15,99,4

    """
  /// Of 200 people: 40, 80, 100, 80 and 100, of whom 10, 24, 30, 22 and 14 come: 100 of 400.
  private static let wishes = """
    hour (percent),Mon,Tue
    9-10,20,10
    10-11,40,20
    11-12,50,30
    12-13,40,
    13-14,50,
    14-15,,

    """

  private func question(
    _ demand: String, wishes: String = wishes, visits: String = visits, people: Int = 200,
    _ flags: String...
  ) throws -> PlanQuestion {
    let text = """
      today: Mo 9:00-15:00
      frame: 9-15
      demand: { visits: v.csv, wishes: w.csv, people: \(people)\(demand.isEmpty ? "" : ", \(demand)") }
      weekly-hours: 6
      scenarios: { shy: { conversion: 5% } }
      """
    let file = try planFile(text)
    var tables = PlanTables()
    tables.visits = .init(
      try Visits(bytes: Array(visits.utf8), fileName: "v.csv"), fileName: "v.csv")
    tables.wishes = .init(try shareTable(wishes), fileName: "w.csv")
    return try PlanQuestion(plan: try file.plan(flags: flags.map(flag)), tables: tables)
  }

  private func notes(_ question: PlanQuestion) -> [DemandNote.Statement] {
    question.demand.notes.map(\.statement)
  }

  @Test func `all visits over all who would come is the conversion, and most hours are the spread`()
    throws
  {
    let applied = try #require(try question("conversion: 25%").demand.conversion)
    let fit = try #require(applied.fit)
    #expect(fit.conversion == 0.25)
    #expect(fit.count == 5)
    // 0.14 of 100, 0.25 of 40, 0.275 of 80, 0.3 of 80, 0.3 of 100; a tenth is 40 of them.
    #expect(fit.spread == 0.14...0.3)
    #expect(!applied.isFarOff && !applied.isFitted)
    #expect(applied.part == 0.25)
  }

  @Test func `the hours with few wishes are the tenths that are left out`() throws {
    let times = [(1.0, 100.0), (30, 300), (40, 300), (45, 300), (90, 100)]
    let fit = try #require(ConversionFit(times.map { (visits: $0.0, wished: $0.1) }))
    #expect(fit.spread == 0.1...0.15)
    #expect(fit.isFar(0.09) && fit.isFar(0.16) && !fit.isFar(0.12))
    #expect(fit.conversion == 206.0 / 1100)
    // What was stated as 15.03 % was rounded.
    #expect(!fit.isFar(0.1503))
    #expect(ConversionFit([]) == nil)
    #expect(ConversionFit([(visits: 3, wished: 0)]) == nil)
  }

  @Test(arguments: [("10%", true), ("0.14", false), ("0.3", false), ("0.31", true), ("60 %", true)])
  func `a conversion beyond what most hours show is told`(_ stated: String, _ isFar: Bool) throws {
    let question = try question("conversion: \(stated)")
    #expect(question.demand.conversion?.isFarOff == isFar)
    let told = notes(question).contains {
      if case .conversionFarOff = $0 { true } else { false }
    }
    #expect(told == isFar)
    #expect(notes(question).contains { if case .impliedConversion = $0 { true } else { false } })
  }

  @Test func `four hours do not tell how much hours differ`() throws {
    let few = Self.wishes.split(separator: "\n").filter { !$0.hasPrefix("13-14") }
    let question = try question(
      "conversion: 90%", wishes: few.joined(separator: "\n") + "\n13-14,,\n")
    #expect(question.demand.conversion?.fit?.count == 4)
    #expect(question.demand.conversion?.isFarOff == false)
  }

  @Test func `a fitted conversion is the one of the data`() throws {
    let fitted = try question("conversion: fitted")
    #expect(fitted.demand.conversion?.part == 0.25)
    #expect(fitted.demand.conversion?.isFitted == true)
    // 30 % of 200 on Tuesday 11-12, of whom a quarter comes.
    #expect(fitted.demand[.tuesday, 2].thousandths == 15_000)
    let stated = try question("conversion: 0.25")
    #expect(stated.demand.slots == fitted.demand.slots)
    let range = try #require(
      try fitted.problem.proposal()?.conversionRange(plan: fitted.plan, tables: fitted.tables))
    #expect(range.same.contains(0.25))
  }

  @Test func `how many people the wishes speak for cancels in fitted visits`() throws {
    let visits = try [200, 7_777, 3_000_000].map { people in
      try question("conversion: fitted", people: people).demand[.tuesday, 2].thousandths
    }
    // 30 % of the people, of whom 100 of 400 for each 200 come: 15 visits, whatever they are.
    #expect(visits == [15_000, 15_000, 15_000])
  }

  @Test func `a slot that a part of the day cuts counts by its minutes`() throws {
    // Of 10 visits from 9 to 10 half lie in the half hour; 40 % of 200 people would come.
    let fitted = try question(
      "conversion: fitted", wishes: "part,Mon\nmorning (9:30-10:00),40 %\n",
      visits: "day,time,visits,weeks\nmon,9-10,10,4\n")
    #expect(fitted.demand.conversion?.fit?.conversion == 5.0 / 80)
    #expect(fitted.demand.conversion?.fit?.count == 1)
  }

  @Test func `nothing can be fitted where no hour is both, and that is said of a stated one`()
    throws
  {
    let apart = "hour (percent),Mon,Tue\n9-10,,10\n10-11,,20\n"
    let error = #expect(throws: InputErrors.self) {
      try question("conversion: fitted", wishes: apart)
    }
    #expect(error?.description.contains("plan.yaml:3:") == true)
    #expect(
      error?.description.contains("nobody wished for a time that was both asked about and counted")
        == true)
    let stated = try question("conversion: 10%", wishes: apart)
    #expect(stated.demand.conversion?.fit == nil)
    #expect(notes(stated) == [.conversionUntested])
  }

  @Test func `more visits than people who would come ask for the number of people`() throws {
    let many = Self.visits.replacing("30,4", with: "9000,4")
    let error = #expect(throws: InputErrors.self) {
      try question("conversion: fitted", visits: many)
    }
    #expect(error?.description.contains("people: 8000") == true)
  }

  // MARK: What ifs

  @Test func `a flag and a scenario change the conversion`() throws {
    let base = try question("conversion: 25%")
    let flagged = try question("conversion: 25%", "--conversion 0.5")
    #expect(flagged.demand[.tuesday, 2].thousandths == 30_000)
    #expect(flagged.plan.differences.map(\.change) == [.conversion(.stated(0.5))])
    let shy = try base.asking(scenario: "shy", flags: [])
    #expect(shy.demand[.tuesday, 2].thousandths == 3_000)
    let fitted = try base.asking([PlanFile.Flag(.conversion, "fitted")])
    #expect(fitted.demand.conversion?.isFitted == true)
    #expect(fitted.plan.meaning != base.plan.meaning)
    // Said once more, the same conversion reads no table anew and means the same.
    #expect(try base.asking([PlanFile.Flag(.conversion, "0.25")]).plan.meaning == base.plan.meaning)
  }

  @Test(arguments: [("1.46e-05", 0.0000146), ("2.5e-1", 0.25), ("12,5 %", 0.125)])
  func `a conversion is read as programs and people write it`(
    _ text: String, _ part: Double
  ) throws {
    #expect(try question("conversion: 25%", "--conversion \(text)").demand.conversion?.part == part)
  }

  @Test(arguments: ["1.5", "-0.1", "e-5", "nan", "2e-999999x", "120 %", "some", "1/2"])
  func `what is no conversion is refused`(_ text: String) throws {
    let error = #expect(throws: InputErrors.self) {
      try question("conversion: 25%", "--conversion \(text)")
    }
    #expect(error?.description.contains("conversion") == true)
    #expect(error?.description.contains("0.4") == false)
  }

  @Test func `a conversion for one table alone is refused as a flag too`() throws {
    let error = #expect(throws: InputErrors.self) {
      try plan("weekly-hours: 40", "--conversion fitted")
    }
    #expect(error?.description.contains("needs both tables") == true)
  }

  @Test func `a sweep of the conversion asks each value anew`() throws {
    let range = try SweepRange("conversion=0.1..0.5")
    #expect((0..<range.count).map(range.text) == ["0.1", "0.2", "0.3", "0.4", "0.5"])
    #expect(try SweepRange("conversion=0.005..0.02:0.005").count == 4)
    #expect(try SweepRange("conversion=0.005..0.02:0.005").text(0) == "0.005")
    let sweep = try Sweep([range], try question("conversion: 25%"))
    let alone = try (0..<range.count).map { place in
      try question("conversion: 25%", range.flag(place).typed).problem.proposal()?.thousandths
    }
    #expect(sweep.points.map { $0.week?.thousandths } == alone)
    #expect(Set(alone).count > 1)
    #expect(sweep.sharedCount == 0)
  }
}
