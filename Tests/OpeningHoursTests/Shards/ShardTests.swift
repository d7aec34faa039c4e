import OpeningHoursTables
import Testing

@testable import OpeningHours

/// Which part is meant, and which jobs are its own.
struct ShardTests {
  @Test(arguments: [
    "0/3", "4/3", "3/2", "3", "1/", "/2", "a/b", "1/2/3", "-1/3", "1/100001", "1.5/2", "",
    "99999999999999999999/2",
  ])
  func `what is no part is named`(_ text: String) throws {
    let error = #expect(throws: InputErrors.self) { try Shard(text) }
    #expect(try #require(error).description.contains("\"\(text)\" is not a part"))
  }

  @Test(arguments: [(1, 0), (1, 1), (3, 10), (7, 7), (10, 3), (12, 1000)])
  func `each job is of one part`(_ parts: Int, _ jobs: Int) throws {
    let split = try (1...parts).map { try Shard("\($0)/\(parts)").jobs(of: jobs) }
    #expect(split.flatMap(\.self).sorted() == Array(1..<(jobs + 1)))
    for (number, own) in zip(1..., split) {
      #expect(own.allSatisfy { $0 % parts == number % parts })
      #expect(own == own.sorted())
    }
  }

  private func slurm(_ values: [String: String]) throws -> Shard {
    let named = values.map { ("SLURM_ARRAY_TASK_\($0.key)", $0.value) }
    return try Shard("auto", slurm: Dictionary(uniqueKeysWithValues: named))
  }

  @Test func `a task of an array is a part, whatever the array begins with`() throws {
    #expect(try slurm(["ID": "3", "MIN": "1", "MAX": "8"]).text == "3/8")
    #expect(try slurm(["ID": "0", "MIN": "0", "MAX": "3", "STEP": "1"]).text == "1/4")
    #expect(try slurm(["ID": "12", "MIN": "10", "MAX": "12", "COUNT": "3"]).text == "3/3")
    #expect(try slurm(["ID": "5", "MIN": "5", "MAX": "5"]).text == "1/1")
  }

  @Test(arguments: [
    ([:], "no task of an array"),
    (["ID": "3"], "no task of an array"),
    (["ID": "3", "MIN": "1", "MAX": "x"], "SLURM_ARRAY_TASK_MAX is \"x\", not a number"),
    (["ID": "3", "MIN": "1", "MAX": "9", "STEP": "2"], "leaves out numbers between 1 and 9"),
    (["ID": "7", "MIN": "7", "MAX": "12", "COUNT": "2"], "$SLURM_ARRAY_TASK_ID/12"),
    (["ID": "7", "MIN": "9", "MAX": "3"], "leaves out numbers"),
    (["ID": "9", "MIN": "1", "MAX": "3"], "is 9, which is not between 1 and 3"),
    (["ID": "1", "MIN": "1", "MAX": "200000"], "is not between"),
  ])
  func `an array that tells no part is named`(_ values: [String: String], _ message: String) {
    let error = #expect(throws: InputErrors.self) { try slurm(values) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    #expect(error?.diagnostics.first?.source == .flag("--shard auto"))
  }
}
