import Foundation
import Testing

/// Plans with surveys beside each other, from the shell.
struct SurveyCommandTests {
  private let plan = "data/bremen/plan-non-users.yaml"

  @Test func `the weights of surveys are swept as text, table and JSON`() throws {
    let text = try openhours("sweep", plan, "--weights")
    #expect(text.code == 0 && text.output.contains("The best week flips at"))
    #expect(try openhours("sweep", plan, "--weights", "non-users").output == text.output)
    let users = try openhours("sweep", plan, "--weights", "Users")
    #expect(users.output.contains("while the weight of “users” is between"))
    let table = try openhours("sweep", plan, "--weights", "--csv")
    #expect(table.output.hasPrefix("survey,from,to,from_conversion,"))
    let json = try openhours("sweep", plan, "--weights", "--json")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["schema"] as? String == "openhours/weights@1")
    #expect(object?["known"] as? Bool == true)
  }

  @Test func `the flips of users are those of the others, seen from the other end`() throws {
    func flips(_ name: String) throws -> [Double] {
      let run = try openhours("sweep", plan, "--weights", name, "--json")
      let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      let sweeps = try #require(object?["sweeps"] as? [[String: Any]])
      let flips = try #require(sweeps.first?["flips"] as? [[String: Any]])
      return flips.compactMap { $0["value"] as? Double }
    }
    let (users, others) = (try flips("users"), try flips("non-users"))
    #expect(users.count == others.count && !users.isEmpty)
    for (one, other) in zip(users, others.reversed()) { #expect(abs(one + other - 1) < 1e-12) }
  }

  @Test(
    arguments: [
      (["sweep", "data/bremen/plan-non-users.yaml", "--weights", "nobody"], 64, "nobody"),
      (["sweep", "data/bremen/plan.yaml", "--weights"], 65, "no two surveys with hours"),
      (["sweep", "data/bremen/plan-non-users.yaml", "--weights", "--front"], 64, "no --front"),
      (
        ["sweep", "data/bremen/plan-non-users.yaml", "--weights", "users", "non-users"], 64,
        "one survey"
      ),
      (["sweep", "data/bremen/plan.yaml"], 64, "takes one key or two"),
      (
        ["propose", "data/bremen/plan-non-users.yaml", "--objective", "reach"], 64, "in each survey"
      ),
      (
        ["propose", "data/bremen/plan-non-users.yaml", "--conversion", "0.1"], 64,
        "turns wishes into visits"
      ),
      (
        ["propose", "data/bremen/plan-non-users.yaml", "--weight-by", "importance"], 64,
        "column of ratings"
      ),
    ] as [([String], Int32, String)])
  func `a question about surveys that has no answer says why`(
    _ arguments: [String], _ code: Int32, _ words: String
  ) throws {
    let run = try openhours(arguments)
    #expect(run.code == code, "\(run.messages)")
    #expect(run.messages.contains(words), "\(run.messages)")
  }

  @Test(arguments: ["check", "show", "explain thu=19-20", "prices", "compare today best"])
  func `every command takes a plan with several surveys`(_ command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let run = try openhours([words[0], plan] + words.dropFirst())
    #expect(run.code == 0, "\(run.messages)")
  }

  @Test func `a report tells the weights, the wishes of each and the reasons`() throws {
    let scratch = try Scratch()
    let file = scratch.file("week.md")
    let run = try openhours("report", plan, "-o", file.path, "--no-confidence")
    #expect(run.code == 0, "\(run.messages)")
    let text = try String(contentsOf: file, encoding: .utf8)
    for words in [
      "Whose wishes decide", "What “non-users” wishes more than “users”", "Reasons for not coming",
    ] {
      #expect(text.contains(words))
    }
  }
}
