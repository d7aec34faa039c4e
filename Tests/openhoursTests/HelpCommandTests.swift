import Foundation
import OpeningHours
import Testing

/// Finding one's way in: help, and what is said to who typed something else than meant.
@Suite struct HelpCommandTests {
  @Test func `a plan's keys are explained by the program`() throws {
    let all = try openhours("help", "plan")
    #expect(all.code == 0)
    #expect(all.output.contains("late-days"))
    let one = try openhours("help", "plan", "late-days")
    #expect(one.output.contains("late-days: { most: 1, after: \"19:00\" }"))
    let inner = try openhours("help", "plan", "groups", "share")
    #expect(inner.output.contains("share: 70%"))
  }

  @Test func `the help of a command is its own`() throws {
    let help = try openhours("help", "sweep")
    #expect(help.output == (try openhours("sweep", "--help")).output)
    #expect(try openhours("help").output == (try openhours("--help")).output)
  }

  @Test(arguments: [
    (["help", "plan", "lat-days"], "did you mean late-days?"),
    (["help", "propse"], "did you mean propose?"),
    (["propse", "plan.yaml"], "did you mean openhours propose?"),
    (["cmopare"], "did you mean openhours compare?"),
    (["hello"], "openhours --help lists the commands"),
  ])
  func `what was mistyped is told`(_ arguments: [String], _ hint: String) throws {
    let run = try openhours(arguments)
    #expect(run.code == 64)
    #expect(run.messages.contains(hint), "\(run.messages)")
  }

  @Test(arguments: PlanKey.allCases)
  func `each key of a plan is a flag, and what it says arrives`(_ key: PlanKey) throws {
    // No key can mean this; a flag that were read and dropped would be answered.
    let flag = "--\(key.rawValue)"
    let run = try openhours("propose", "data/bremen/plan.yaml", flag, "?=?")
    #expect(run.code == 64)
    #expect(run.messages.hasPrefix("\(flag) ?=?: "), "\(run.messages)")
  }

  @Test func `an empty folder leads to init`() throws {
    let scratch = try Scratch()
    let run = try openhours([], in: scratch.folder)
    #expect(run.code == 66)
    #expect(run.messages.contains("openhours init writes a plan to start from"))
  }
}
