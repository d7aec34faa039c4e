import Foundation
import Testing

/// Plans with people by name on the command line.
@Suite struct TeamCommandTests {
  private static let plan = "data/bremen-staffed/plan-team.yaml"

  @Test func `check tells how many people there are, and names nobody`() throws {
    let run = try openhours("check", Self.plan)
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.output.contains("People by name: 16, by number: 0."))
    #expect(run.output.contains("Weeks of the rotation: 4 (it repeats),"))
    #expect(!run.output.contains("Amina"))
  }

  @Test func `check tells the same as data`() throws {
    let run = try openhours("check", Self.plan, "--json")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let roster = try #require(json?["roster"] as? [String: Any])
    #expect(roster["named"] as? Int == 16 && roster["weeks"] as? Int == 4)
    #expect(roster["from"] as? String == "2027-01-04")
    let other = try openhours("check", "data/bremen-staffed/plan.yaml", "--json")
    #expect(!other.output.contains("\"roster\""))
  }

  @Test(arguments: [
    (
      ["--cannot", "amnia:thu"], "--cannot amnia:thu: unknown person \"amnia\"; did you mean Amina?"
    ),
    (["--leave", "amina:2028-01-01"], "outside the rotation"),
    (["--without", "nobody"], "unknown person \"nobody\""),
  ])
  func `a what-if about nobody is told`(_ flags: [String], _ words: String) throws {
    let run = try openhours(["check", Self.plan] + flags)
    #expect(run.code == 65 || run.code == 64)
    #expect(run.messages.contains(words), "\(run.messages)")
  }

  @Test func `a report leaves out parts and people by the same flag`() throws {
    let scratch = try Scratch()
    let run = try openhours(
      ["report", Self.plan, "-o", "\(scratch.folder.path)/a.md", "--without", "rprices"])
    #expect(run.messages.contains("unknown person \"rprices\""), "\(run.messages)")
    let both = try openhours(
      ["report", Self.plan, "-o", "x.md", "--without", "trade-off", "--trade-off", "budget=1..2"])
    #expect(both.code == 64 && both.messages.contains("contradict each other"))
  }
}
