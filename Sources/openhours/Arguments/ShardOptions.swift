import ArgumentParser
import FoundationEssentials
import OpeningHours

/// Which part of an answer is decided here, and where it is written.
struct ShardOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .init(
      "Answer one of several parts for openhours merge: 2/8; auto takes it from an array of Slurm.",
      valueName: "part"))
  var shard: [String] = []

  @Option(
    name: .shortAndLong,
    help: .init("With --shard: the file to write; - (as without this) for standard output."))
  var output: [String] = []

  func validate() throws {
    if shard.count > 1 { throw ValidationError("--shard stands twice") }
    if output.count > 1 { throw ValidationError("--output stands twice") }
    if !output.isEmpty, shard.isEmpty {
      throw ValidationError("-o is where --shard writes; send the answer elsewhere with  > file")
    }
  }

  /// Refuses what makes parts depend on their machines.
  func validate(_ search: SearchOptions) throws {
    guard shard.isEmpty || search.timeLimit.isEmpty else {
      throw ValidationError(
        "--time-limit makes a part depend on its machine, so --shard takes none; --gap ends early")
    }
  }

  /// The part that is decided here; nothing where all of them are.
  ///
  /// Variables of Slurm are looked at only where the flag says so.
  ///
  /// - Throws: `InputErrors` for what is no part, and for `auto` outside of an array of Slurm.
  func part() throws -> Shard? {
    guard let text = shard.first else { return nil }
    return ["auto", "slurm"].contains(text)
      ? try Shard(text, slurm: ProcessInfo.processInfo.environment) : try Shard(text)
  }
}
