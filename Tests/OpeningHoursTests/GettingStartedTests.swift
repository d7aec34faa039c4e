import Foundation
import OpeningHours
import OpeningHoursTables
import TestSamples
import Testing

/// What the article on getting started shows is code that runs, with what is public.
struct GettingStartedTests {
  private struct Impossible: Error { let rules: [String] }

  private func week(of path: String) throws -> Data? {
    let question = try PlanQuestion(
      path: path, flags: [PlanFile.Flag(.open, "thu=9-20")],
      read: { path, _ in Array(try Data(contentsOf: URL(filePath: path))) })
    switch try question.problem.decided() {
    case .proposal(let proposal): return try JSONEncoder().encode(ProposedWeek(proposal))
    case .conflict(let conflict): throw Impossible(rules: conflict.rules.map(\.name))
    case .nothingFound: return nil
    }
  }

  private func problemInMemory() throws -> Problem? {
    guard let nine = TimeOfDay(clock: "09:00"), let evening = TimeOfDay(clock: "20:00"),
      let frame = TimeSpan(nine, evening), let grid = WeekGrid(slotMinutes: 60, frame: frame)
    else { return nil }
    let demand = try Demand(grid: grid) { day, slot in
      day == .sunday ? nil : Double(30 - slot)
    }
    let rules = [
      Rule(
        .week(.mostWeekly(minutes: 40 * 60)), origin: .house,
        source: .standard(key: "weekly-hours"))
    ]
    let problem = Problem(grid: grid, today: Schedule(), demand: demand, rules: rules)
    return problem
  }

  @Test func `a plan is read, decided and encoded`() throws {
    let json = try #require(try week(of: repository.appending(path: "data/bremen/plan.yaml").path))
    let decoded = try JSONDecoder().decode(ProposedWeek.self, from: json)
    #expect(decoded.proposed[.friday].short == "10-19")
  }

  @Test func `numbers in memory are decided under rules in memory`() throws {
    let problem = try #require(try problemInMemory())
    guard case .proposal(let proposal) = try problem.decided() else {
      Issue.record("no proposal")
      return
    }
    #expect(proposal.schedule.openMinutes == 40 * 60)
  }

  @Test func `the article shows the code of this test`() throws {
    let article = String(
      decoding: try repositoryFile("Sources/OpeningHours/OpeningHours.docc/GettingStarted.md"),
      as: UTF8.self)
    let own = String(
      decoding: try repositoryFile("Tests/OpeningHoursTests/GettingStartedTests.swift"),
      as: UTF8.self)
    let blocks = article.components(separatedBy: "```swift\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    #expect(blocks.count == 2)
    for block in blocks {
      let shown = block.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
      #expect(own.contains(shown), "\(block)")
    }
  }
}
