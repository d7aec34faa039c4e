import ArgumentParser

/// When a search must end.
struct SearchOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .init(
      "Stop after so long with the best week so far: 30, 30s, 2m, 500ms.", valueName: "time"))
  var timeLimit: [TimeLimit] = []

  @Option(
    name: .long,
    help: .init(
      "Stop when the proposal is proven to be within so much of the best: 1%.", valueName: "share"))
  var gap: [Gap] = []

  /// The words that state the gap.
  var wordsOfGap: [String] { gap.flatMap { ["--gap", "\($0.fraction)"] } }

  func validate() throws {
    if timeLimit.count > 1 { throw ValidationError("--time-limit stands twice") }
    if gap.count > 1 { throw ValidationError("--gap stands twice") }
  }

  /// A length of time with its unit; seconds without one.
  struct TimeLimit: ExpressibleByArgument {
    let duration: Duration

    init?(argument: String) {
      let units: [(String, Double)] = [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600)]
      let unit = units.first { argument.hasSuffix($0.0) }
      let number = unit.map { String(argument.dropLast($0.0.count)) } ?? argument
      guard let value = Double(number), value >= 0, value.isFinite, value < 1e7 else { return nil }
      duration = .seconds(value * (unit?.1 ?? 1))
    }
  }

  /// A fraction below 1, written 1% or 0.01.
  struct Gap: ExpressibleByArgument {
    let fraction: Double

    init?(argument: String) {
      let isPercent = argument.hasSuffix("%")
      guard let value = Double(isPercent ? String(argument.dropLast()) : argument), value >= 0,
        value.isFinite
      else { return nil }
      fraction = isPercent ? value / 100 : value
      // Beyond that any week would do.
      guard fraction < 1 else { return nil }
    }
  }
}
