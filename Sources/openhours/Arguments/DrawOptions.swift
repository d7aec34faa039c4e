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

  func validate() throws {
    if resamples.count > 1 { throw ValidationError("--resamples stands twice") }
    if seed.count > 1 { throw ValidationError("--seed stands twice") }
  }

  /// The words that state what is asked for.
  func words(_ request: Confidence.Request) -> [String] {
    ["--resamples", "\(request.resamples)", "--seed", "\(request.seed)"]
      + (robust ? ["--robust"] : [])
  }

  /// What is asked for.
  ///
  /// - Throws: `InputErrors` with every flag that cannot be read.
  func request() throws -> Confidence.Request {
    try Confidence.Request(
      resamples: resamples.first, seed: seed.first, robustness: robust ? .worstTenth : .mean)
  }
}
