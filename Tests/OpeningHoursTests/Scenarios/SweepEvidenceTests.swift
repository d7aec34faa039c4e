import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// Sweeps of what the tables are taken to say: no point may answer for another one.
struct SweepEvidenceTests {
  private func question(_ flags: String...) throws -> PlanQuestion {
    let plan = """
      today: "Mo 9:00-10:00"
      frame: 9-12
      close: wed-sun
      weekly-hours: 2
      demand: { respondents: answers.csv }
      objective: reach
      """
    let answers = """
      id,age,weight,mon 09:00-10:00,mon 10:00-11:00,mon 11:00-12:00,tue 09:00-10:00,tue 10:00-11:00
      1,old,1,1,0,0,0,0
      2,old,1,0,0,0,1,0
      3,young,1,0,0,1,0,0
      4,young,1,0,1,0,0,1
      5,young,1,0,1,0,0,0

      """
    return try PlanQuestion(path: "plan.yaml", flags: try flags.map(flag)) { path, _ in
      Array((path == "plan.yaml" ? plan : answers).utf8)
    }
  }

  @Test(arguments: ["weight=old=1..9:2", "visit=1..2"])
  func `each point of a sweep of the evidence is asked by itself`(_ text: String) throws {
    let range = try SweepRange(text)
    let sweep = try Sweep([range], try question())
    let alone = try (0..<range.count).map { place in
      try question(range.flag(place).typed).problem.proposal()?.thousandths
    }
    #expect(sweep.points.map { $0.week?.thousandths } == alone)
    #expect(sweep.sharedCount == 0)
    #expect(Set(alone).count > 1)
  }

  @Test func `points that differ in a limit alone still share a week`() throws {
    let sweep = try Sweep([try SweepRange("weekly-hours=4..8")], try question())
    #expect(sweep.sharedCount > 0)
  }
}
