import Foundation
import Testing

/// The written textbook program in another solver's hands.
@Suite struct SecondOpinionTests {
  /// Today's hours kept, so many hours more, and nothing else in the way.
  private static func more(_ hours: Int) -> [String] {
    "--unasked keep --allow sun=8-22 --late-days 7 --weekly-hours +\(hours) --max-changes \(hours)"
      .split(separator: " ").map(String.init)
  }

  @Test(
    arguments: [
      (["--open", "thu=9-20"], nil), (["--scenario", "sunday"], nil),
      (["--distinct-days", "6"], nil),
      (more(1), 38), (more(2), 72), (more(9), 246),
    ] as [([String], Double?)])
  func `glpsol finds the worth that propose proves`(_ flags: [String], _ worth: Double?) throws {
    try expectAgreement("data/bremen", flags, worth)
  }

  @Test(
    arguments: [
      ("data/surveys", []), ("data/surveys", ["--scenario", "sunday"]),
      ("data/surveys", ["--weight", "65+=2.5", "--open", "sun=11-15", "--allow", "sun"]),
      ("data/bremen/plan-non-users.yaml", []),
      ("data/bremen/plan-non-users.yaml", ["--unasked", "keep", "--max-changes", "6"]),
      ("data/counts", []), ("data/counts", ["--weekly-hours", "54", "--max-changes", "8"]),
    ] as [(String, [String])])
  func `glpsol finds as many people and as many visits`(_ plan: String, _ flags: [String]) throws {
    try expectAgreement(plan, flags, nil)
  }

  /// Expects `propose` to prove what glpsol finds on the written program.
  private func expectAgreement(_ plan: String, _ flags: [String], _ worth: Double?) throws {
    let scratch = try Scratch()
    let program = scratch.file("week.lp").path
    try #require(try openhours(["model", "write", plan, "-o", program] + flags).code == 0)
    let second = try glpsol(program, scratch)

    let answer = try openhours(["propose", plan, "--json"] + flags)
    let object =
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
    let objective = try #require(object?["objective"] as? [String: Any])
    let first = try #require(objective["proposed"] as? Double)
    #expect(abs(first - second) < 0.001)
    #expect(objective["proven"] as? Bool == true)
    if let worth { #expect(first == worth) }
  }

  /// The objective that glpsol proves for a program.
  private func glpsol(_ program: String, _ scratch: Scratch) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["glpsol", "--lp", program, "-o", scratch.file("week.sol").path]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let solution = try String(contentsOf: scratch.file("week.sol"), encoding: .utf8)
    #expect(solution.contains("INTEGER OPTIMAL"))
    let line = try #require(solution.split(separator: "\n").first { $0.hasPrefix("Objective:") })
    return try #require(line.split(separator: " ").compactMap { Double($0) }.first)
  }
}
