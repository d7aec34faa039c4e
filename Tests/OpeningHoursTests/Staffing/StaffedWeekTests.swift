import Foundation
import IntegerProgramming
import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// The staffed weeks whose optima are known from another solver.
struct StaffedWeekTests {
  /// The problem of a plan in data/staffed-weeks; see the README there.
  static func week(_ name: String) throws -> Problem {
    func bytes(_ file: String) throws -> [UInt8] {
      try repositoryFile("data/staffed-weeks/\(file)")
    }
    let plan = try PlanFile(bytes: try bytes("\(name).yaml"), fileName: "\(name).yaml").plan()
    var tables = PlanTables()
    tables.visits = .init(
      try Visits(bytes: try bytes("\(name).csv"), fileName: "\(name).csv"),
      fileName: "\(name).csv")
    let evidence = try PlanEvidence(plan: plan, tables: tables)
    return Problem(plan: plan, demand: evidence.demand)
  }

  /// Too slow without optimization, so only on demand and with `-c release -Xswiftc -enable-testing`.
  private static let long =
    ProcessInfo.processInfo.environment["OPENHOURS_LONG_TESTS"] == nil
    ? [] : [("tight", 5_270_782)]

  @Test(arguments: [("loose", 4_015_486), ("medium", 4_663_378)] + long)
  func `the best staffed week is the one that another solver proved`(
    _ name: String, _ optimum: Int
  ) throws {
    let problem = try Self.week(name)
    guard case .proposal(let proposal) = try problem.decided() else {
      Issue.record("no week")
      return
    }
    #expect(proposal.thousandths == optimum && proposal.isProven && proposal.ending == .optimal)
    #expect(problem.demand.thousandths(of: proposal.schedule) == optimum)
  }
}
