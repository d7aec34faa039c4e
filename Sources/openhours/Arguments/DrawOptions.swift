import ArgumentParser
import OpeningHours

/// How many draws of a demand, and which.
struct DrawOptions: ParsableArguments {
  @Option(name: .long, help: .init("Draw so many times; 500 if left out.", valueName: "count"))
  var resamples: [String] = []

  @Option(
    name: .long,
    help: .init("A number that decides all draws; 1 if left out.", valueName: "number"))
  var seed: [String] = []

  @Flag(
    name: .long,
    help: "Look for the week that loses least over the worst tenth of the draws, not on average.")
  var robust = false

  @Option(
    name: .long,
    help: .init(
      "Decide one of several parts of the draws and write it: 2/8 on the second of eight machines.",
      valueName: "part"))
  var shard: [String] = []

  @Option(
    name: .long, parsing: .upToNextOption,
    help: .init("Answer from the parts that --shard wrote.", valueName: "file"))
  var merge: [String] = []

  func validate() throws {
    if shard.count > 1 { throw ValidationError("--shard stands twice") }
    if !shard.isEmpty, !merge.isEmpty {
      throw ValidationError("--shard decides a part and --merge puts them together: leave one out")
    }
    if !merge.isEmpty, !resamples.isEmpty || !seed.isEmpty || robust {
      throw ValidationError("--merge takes draws, seed and --robust as the parts have them")
    }
    if resamples.count > 1 { throw ValidationError("--resamples stands twice") }
    if seed.count > 1 { throw ValidationError("--seed stands twice") }
  }

  /// What is asked for.
  ///
  /// - Throws: `InputErrors` with every flag that cannot be read.
  func request() throws -> Confidence.Request {
    try Confidence.Request(
      resamples: resamples.first, seed: seed.first, robustness: robust ? .worstTenth : .mean)
  }
}
