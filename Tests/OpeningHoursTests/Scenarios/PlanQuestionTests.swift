import Foundation
import OpeningHours
import OpeningHoursTables
import TestSamples
import Testing

/// Reading a plan with its tables in one call, as another program does it.
struct PlanQuestionTests {
  private func file(_ path: String, _ source: Source?) throws -> [UInt8] {
    try repositoryFile(path)
  }

  @Test func `a plan is read with its tables and decided`() throws {
    let question = try PlanQuestion(
      path: "data/bremen/plan.yaml", flags: [PlanFile.Flag(.open, "thu=9-20")], read: file)
    guard case .proposal(let proposal) = try question.problem.decided() else {
      Issue.record("no proposal")
      return
    }
    let week = ProposedWeek(proposal)
    #expect(week.proposed[.friday].short == "10-19")
    #expect(week.thousandths == week.bound && week.ending == .optimal)
    let again = try JSONDecoder().decode(ProposedWeek.self, from: try JSONEncoder().encode(week))
    #expect(again == week)
  }

  @Test func `shifts carry the names of their groups`() throws {
    let question = try PlanQuestion(path: "data/bremen-staffed/plan.yaml", read: file)
    guard case .proposal(let proposal) = try question.problem.decided() else {
      Issue.record("no proposal")
      return
    }
    let week = ProposedWeek(proposal)
    #expect(Set(week.shifts.map(\.group)) == ["full-time", "part-time", "students"])
    #expect(week.shifts.count == proposal.staffing?.proposed.count)
  }

  @Test func `what is wrong with plan, table and flags is told at once`() throws {
    let plan = "today: Mo 9-12\ndemand: { wishes: w.csv }\n"
    let error = #expect(throws: InputErrors.self) {
      try PlanQuestion(
        path: "folder/plan.yaml", flags: [PlanFile.Flag(.open, "moon=9-10")],
        checking: { file in throw InputErrors([Diagnostic(file.timezoneSource, "no such zone")]) },
        read: { path, source in
          if path == "folder/plan.yaml" {
            #expect(source == nil)
            return Array(plan.utf8)
          }
          #expect(path == "folder/w.csv")
          #expect(source?.description == "folder/plan.yaml:2:19")
          return Array("hour,Mon\n9-10,x\n".utf8)
        })
    }
    let messages = try #require(error).diagnostics.map(\.description)
    #expect(messages.contains { $0.hasPrefix("folder/w.csv:2:6") }, "\(messages)")
    #expect(messages.contains { $0.contains("no such zone") }, "\(messages)")
    #expect(messages.contains { $0.contains("\"moon\" is not a weekday") }, "\(messages)")
  }

  @Test func `demand can be made of numbers in memory`() throws {
    let grid = try grid("9-12")
    let demand = try Demand(grid: grid) { day, slot in day == .sunday ? nil : Double(10 * slot) }
    #expect(demand[.monday, 2].thousandths == 20_000)
    #expect(demand[.monday, 2].provenance == .asked)
    #expect(demand[.sunday, 2].provenance == .unknown)
    let visits = try Demand(grid: grid, unit: .visits) { _, _ in 120 }
    #expect(visits[.monday, 0].provenance == .observed)
    for odd in [-1.0, 100.5, .nan, .infinity] {
      #expect(throws: InputErrors.self) { try Demand(grid: grid) { _, _ in odd } }
    }
  }
}
