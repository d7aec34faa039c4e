public import OpeningHoursTables

extension Confidence {
  /// How a confidence is found.
  public struct Request: Sendable, Hashable, Codable {
    /// How many draws.
    public let resamples: Int
    /// The number that decides all draws.
    public let seed: UInt64
    /// What the robust week has least of.
    public let robustness: Robustness

    /// What a robust week has least of.
    public enum Robustness: String, Sendable, Hashable, Codable {
      /// The mean regret.
      case mean
      /// The mean of the worst tenth of regrets.
      case worstTenth = "worst_tenth"
    }

    /// So many draws are made where nothing is said.
    public static let standardResamples = 500
    /// The seed where nothing is said.
    public static let standardSeed: UInt64 = 1
    /// More draws than these tell nothing more.
    public static let mostResamples = 100_000

    /// A request.
    ///
    /// - Parameters:
    ///   - resamples: How many draws, from 1.
    ///   - seed: Any number.
    ///   - robustness: What the robust week has least of.
    public init(
      resamples: Int = standardResamples, seed: UInt64 = standardSeed,
      robustness: Robustness = .mean
    ) {
      precondition((1...Self.mostResamples).contains(resamples))
      self.resamples = resamples
      self.seed = seed
      self.robustness = robustness
    }

    /// A request as flags state it.
    ///
    /// - Parameters:
    ///   - resamples: How many draws: "500"; that many where nothing is said.
    ///   - seed: A whole number; 1 where nothing is said.
    ///   - robustness: What the robust week has least of.
    /// - Throws: `InputErrors` with every flag that cannot be read.
    public init(
      resamples: String?, seed: String?, robustness: Robustness = .mean
    ) throws(InputErrors) {
      var problems: [Diagnostic] = []
      let count = resamples.map { TimeText.wholeNumber($0.trimmed) } ?? Self.standardResamples
      if !(1...Self.mostResamples).contains(count ?? 0) {
        problems.append(
          Diagnostic(
            .flag("--resamples \(resamples ?? "")"),
            "\"\(resamples ?? "")\" is not a number of draws",
            hint: "write 1 to \(Self.mostResamples); as a rule \(Self.standardResamples) are enough"
          ))
      }
      let number = seed.map { UInt64($0.trimmed) } ?? Self.standardSeed
      if number == nil {
        problems.append(
          Diagnostic(
            .flag("--seed \(seed ?? "")"), "\"\(seed ?? "")\" is not a seed",
            hint: "write a whole number from 0, such as 1"))
      }
      guard problems.isEmpty, let count, let number else { throw InputErrors(problems) }
      self.init(resamples: count, seed: number, robustness: robustness)
    }
  }
}
