import Foundation
import TestSamples
import Testing

/// Answers from parts that several machines could have written, as a user would ask for them.
@Suite struct MergeCommandTests {
  private let bremen = "data/bremen/plan.yaml"

  /// Writes all parts of a question into a folder.
  private func parts(
    _ question: [String], _ count: Int, in scratch: Scratch, from folder: URL = repository
  ) throws -> [String] {
    try (1...count).map { number in
      let file = scratch.file("part-\(number).jsonl").path
      let run = try openhours(
        question + ["--shard", "\(number)/\(count)", "-o", file], in: folder)
      try #require(run.code == 0, "\(run.messages)")
      #expect(run.output.isEmpty && run.messages.isEmpty)
      return file
    }
  }

  /// Expects parts to make the bytes and the exit code of one run.
  private func expectTheSame(
    _ question: [String], _ count: Int, as forms: [[String]], jobs: String = "2"
  ) throws {
    let scratch = try Scratch()
    let files = try parts(question + ["--jobs", jobs], count, in: scratch)
    for form in forms {
      let whole = try openhours(question + form)
      let merged = try openhours(["merge"] + files.reversed() + form)
      #expect(merged.output == whole.output && !whole.output.isEmpty, "\(form)")
      #expect(merged.code == whole.code, "\(merged.messages)")
      guard form == forms.first else { continue }
      let file = scratch.file("answer").path
      let written = try openhours(["merge", "-o", file] + files + form)
      #expect(written.code == whole.code && written.output.isEmpty)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == whole.output)
    }
  }

  @Test func `a sweep is that of one run, to the byte, in each form and language`() throws {
    try expectTheSame(
      ["sweep", bremen, "max-changes=0..12"], 4,
      as: [[], ["--json"], ["--csv"], ["--language", "de"], ["--language", "lv"]])
  }

  @Test(arguments: [
    // A grid; clashes at the tight end; a group's size, with values that cannot be asked.
    ["sweep", "data/bremen/plan.yaml", "weekly-hours=48..54", "max-changes=2..10:2"],
    ["sweep", "data/bremen/plan.yaml", "weekly-hours=30..52:2", "--open", "thu=9-20"],
    ["sweep", "data/bremen/plan.yaml", "late-days=0..9", "--scenario", "sunday"],
    ["sweep", "data/counts", "weekly-hours=48..60:4"],
  ])
  func `other sweeps are as well`(_ question: [String]) throws {
    try expectTheSame(question, 3, as: [["--json"], ["--csv"]])
  }

  @Test func `a sweep of weeks with shifts is as well`() throws {
    try expectTheSame(
      ["sweep", "data/staffed-weeks/loose.yaml", "staff-hours=220..230:10"], 2, as: [["--json"]])
  }

  @Test(arguments: [
    ["confidence", "data/bremen/plan.yaml", "--resamples", "30", "--seed", "4", "--robust"],
    ["confidence", "data/surveys", "--resamples", "5", "--weight", "65+=2"],
  ])
  func `draws are those of one run, to the byte`(_ question: [String]) throws {
    try expectTheSame(question, 3, as: [["--language", "de"], ["--json"]], jobs: "1")
  }

  @Test func `a contradiction is an answer inside of a part, and ends the merge as one run`() throws
  {
    let question = ["confidence", bremen, "--unasked", "keep", "--open", "sun=9-10"]
    try expectTheSame(question, 2, as: [[], ["--json"]])
    #expect(try openhours(question).code == 2)
  }

  @Test func `the form that a part was asked in is that of the answer`() throws {
    let scratch = try Scratch()
    let question = ["sweep", bremen, "max-changes=0..3", "--language", "de", "--csv"]
    let files = try parts(question, 2, in: scratch)
    #expect(try openhours(["merge"] + files).output == openhours(question).output)
    let json = try openhours(["merge", "--json"] + files).output
    #expect(try json == openhours("sweep", bremen, "max-changes=0..3", "--json").output)
  }

  @Test func `nothing in a part is of the machine that wrote it`() throws {
    let (here, there) = (try Scratch(), try Scratch())
    var texts: [String] = []
    for (scratch, path) in [(here, "plan.yaml"), (there, there.file("plan.yaml").path)] {
      try scratch.bremen()
      let run = try openhours(
        ["sweep", path, "max-changes=0..9", "--shard", "1/2"], in: scratch.folder)
      #expect(run.code == 0)
      #expect(!run.output.contains(scratch.folder.path))
      texts.append(run.output)
    }
    #expect(texts[0] == texts[1])
  }

  @Test func `missing parts are named with commands that make them, whatever files are called`()
    throws
  {
    let scratch = try Scratch()
    try scratch.bremen()
    let plan = "it's \"my\" $plan.yaml"
    try FileManager.default.moveItem(at: scratch.file("plan.yaml"), to: scratch.file(plan))
    let question = ["sweep", plan, "max-changes=0..20", "--open", "thu=9-20"]
    for number in [1, 4] {
      let run = try openhours(
        question + ["--shard", "\(number)/4", "-o", "a part \(number).jsonl"], in: scratch.folder)
      #expect(run.code == 0)
    }
    try "{".write(to: scratch.file("a part 2.part"), atomically: true, encoding: .utf8)
    let there = ["a part 1.jsonl", "a part 4.jsonl", "a part 2.part"]
    let half = try openhours(["merge"] + there, in: scratch.folder)
    #expect(half.code == 65 && half.output.isEmpty)
    #expect(half.messages.hasPrefix("shards 2 and 3 of 4 are missing: openhours sweep 'it'\\''s"))
    let named = try openhours(["merge", "--missing"] + there, in: scratch.folder)
    #expect(named.code == 0 && named.messages.isEmpty)
    let commands = named.output.split(separator: "\n").map(String.init)
    #expect(commands.count == 2)
    for command in commands {
      #expect(try shell(command, in: scratch.folder) == 0, "\(command)")
    }
    let files = (1...4).map { "a part \($0).jsonl" }
    let merged = try openhours(["merge"] + files, in: scratch.folder)
    #expect(merged.code == 0, "\(merged.messages)")
    #expect(try merged.output == openhours(question, in: scratch.folder).output)
    let none = try openhours(["merge", "--missing"] + files, in: scratch.folder)
    #expect(none.code == 0 && none.output.isEmpty)
  }

  @Test func `a plan that changed is told, and one that moved can be named`() throws {
    let scratch = try Scratch()
    try scratch.bremen()
    let question = ["sweep", "plan.yaml", "max-changes=0..3"]
    let files = try parts(question, 2, in: scratch, from: scratch.folder)
    let whole = try openhours(question, in: scratch.folder).output
    let lost = try openhours(["merge"] + files, in: scratch.folder.deletingLastPathComponent())
    #expect(lost.code == 66 && lost.messages.contains("cannot read plan.yaml"))
    let found = try openhours(
      ["merge", "--plan", scratch.file("plan.yaml").path] + files)
    #expect(found.code == 0 && found.output == whole)
    let table = scratch.file("wishes.csv")
    let bytes = try Data(contentsOf: table)
    try (bytes + Data("\n".utf8)).write(to: table)
    let changed = try openhours(["merge"] + files, in: scratch.folder)
    #expect(changed.code == 65)
    #expect(changed.messages.contains("plan.yaml or one of its tables was another"))
  }

  @Test func `an array of Slurm tells the part only where that is asked for`() throws {
    let slurm = [
      "SLURM_ARRAY_TASK_ID": "12", "SLURM_ARRAY_TASK_MIN": "11", "SLURM_ARRAY_TASK_MAX": "13",
    ]
    let question = ["sweep", bremen, "max-changes=0..3"]
    let asked = try openhours(question + ["--shard", "2/3"])
    for word in ["auto", "slurm"] {
      let found = try openhours(question + ["--shard", word], environment: slurm)
      #expect(found.code == 0 && found.output == asked.output)
      let outside = try openhours(question + ["--shard", word])
      #expect(outside.code == 64 && outside.messages.contains("no task of an array of Slurm"))
    }
    #expect(try openhours(question, environment: slurm).output == openhours(question).output)
    let stepping = try openhours(
      question + ["--shard", "auto"],
      environment: slurm.merging(["SLURM_ARRAY_TASK_STEP": "2"]) { $1 })
    #expect(stepping.code == 64 && stepping.messages.contains("leaves out numbers"))
  }

  @Test(arguments: [
    (["sweep", "max-changes", "--front", "--shard", "1/2"], "--front cannot be split"),
    (["sweep", "--weights", "--shard", "1/2"], "--weights cannot be split"),
    (["sweep", "max-changes=0..3", "--shard", "1/2", "--time-limit", "9"], "--time-limit makes"),
    (["confidence", "--shard", "1/2", "--time-limit", "9"], "--time-limit makes a part depend"),
    (["confidence", "--shard", "3/2"], "\"3/2\" is not a part"),
    (["confidence", "--shard", "1/2", "--shard", "2/2"], "--shard stands twice"),
    (["confidence", "--shard", "1/2", "-o", "a", "-o", "b"], "--output stands twice"),
    (["confidence", "-o", "a"], "-o is where --shard writes"),
  ])
  func `what cannot be split is refused`(_ words: [String], _ message: String) throws {
    var words = words
    words.insert(bremen, at: 1)
    let run = try openhours(words)
    #expect(run.code == 64 && run.messages.contains(message), "\(run.messages)")
  }

  @Test(arguments: [
    (["merge"], 64, "merge takes the parts that --shard wrote"),
    (["merge", "a.part"], 64, "no part is written to its end"),
    (["merge", "nowhere.jsonl"], 66, "cannot read nowhere.jsonl"),
    (["merge", "/dev/null"], 65, "/dev/null: the file is empty"),
    (["merge", "README.md"], 65, "README.md:1: this is no part of an answer"),
    (["merge", "data", "--json", "--csv"], 64, "are two answers"),
  ])
  func `what is no part is refused`(_ words: [String], _ code: Int32, _ message: String) throws {
    let run = try openhours(words)
    #expect(run.code == code && run.messages.contains(message), "\(run.messages)")
  }

  @Test func `a part replaces nothing but itself, and is written where it can be`() throws {
    let scratch = try Scratch()
    try scratch.bremen()
    let question = ["sweep", "plan.yaml", "max-changes=0..3"]
    func run(_ shard: String, _ file: String) throws -> Run {
      try openhours(question + ["--shard", shard, "-o", file], in: scratch.folder)
    }
    #expect(try run("1/2", "part").code == 0)
    #expect(try run("1/2", "part").code == 0)
    let other = try run("2/2", "part")
    #expect(other.code == 73)
    #expect(other.messages.contains("it holds part 1/2; name another file, such as part-2.jsonl"))
    let own = try run("1/2", "plan.yaml")
    #expect(own.code == 73 && own.messages.contains("the question is read from it"))
    try "mine".write(to: scratch.file("thesis"), atomically: true, encoding: .utf8)
    #expect(try run("1/2", "thesis").code == 73)
    for (file, message) in [
      ("nowhere/part", "no such file"), (".", "it is a folder"), ("/dev/full", "no space left"),
    ] {
      let refused = try run("1/2", file)
      #expect(refused.code == 73 && refused.messages.contains(message), "\(refused.messages)")
    }
    #expect(try scratch.names == ["part", "plan.yaml", "thesis", "wishes.csv"])
    let over = try openhours(["merge", "part", "-o", "part", "--force"], in: scratch.folder)
    #expect(over.code == 65)
  }

  @Test func `an answer replaces no part and no plan`() throws {
    let scratch = try Scratch()
    try scratch.bremen()
    let files = try parts(
      ["sweep", "plan.yaml", "max-changes=0..3"], 1, in: scratch, from: scratch.folder)
    for file in ["part-1.jsonl", "plan.yaml", "wishes.csv", "/dev/full"] {
      let run = try openhours(["merge", "-o", file, "--force"] + files, in: scratch.folder)
      #expect(run.code == 73, "\(file): \(run.messages)")
    }
    try "mine".write(to: scratch.file("thesis"), atomically: true, encoding: .utf8)
    #expect(try openhours(["merge", "-o", "thesis"] + files, in: scratch.folder).code == 73)
  }
}

/// Runs a line in a shell that finds the built command, and tells its exit code.
func shell(_ line: String, in folder: URL) throws -> Int32 {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/bash")
  process.arguments = ["-c", line]
  process.currentDirectoryURL = folder
  let command = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
  process.environment = ["PATH": "\(command):/usr/bin:/bin", "HOME": folder.path]
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  return process.terminationStatus
}
