public import OpeningHoursTables

/// One of several parts of a list of jobs, each of which another machine can answer.
public struct Shard: Sendable, Hashable {
  /// Which part, from 1.
  public let number: Int
  /// How many parts there are, from ``number`` to ``most``.
  public let count: Int

  /// More parts than these are taken for a typing error.
  public static let most = 100_000

  /// A part by its number.
  ///
  /// - Returns: Nothing where there is no such part.
  public init?(_ number: Int, of count: Int) {
    guard (1...Self.most).contains(count), (1...count).contains(number) else { return nil }
    self.number = number
    self.count = count
  }

  /// A part as a flag states it: "2/8".
  ///
  /// - Parameter text: The flag's text.
  /// - Throws: `InputErrors` for what is no part.
  public init(_ text: String) throws(InputErrors) {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false)
      .map { TimeText.wholeNumber($0.trimmed) }
    guard numbers.count == 2, let number = numbers[0], let count = numbers[1],
      let shard = Shard(number, of: count)
    else {
      throw InputErrors([
        Diagnostic(
          .flag("--shard \(text)"), "\"\(text)\" is not a part",
          hint: "write 1/4 to 4/4 on four machines, or auto within an array of Slurm")
      ])
    }
    self = shard
  }

  /// The part of a task in an array of Slurm, the first task of the array being the first part.
  ///
  /// - Parameters:
  ///   - text: The flag's text, for messages.
  ///   - environment: Variables by name; `SLURM_ARRAY_TASK_ID`, `_MIN` and `_MAX` are read, and `_STEP` and
  ///     `_COUNT` where they are there.
  /// - Throws: `InputErrors` outside of an array, and for an array that leaves out numbers.
  public init(_ text: String, slurm environment: [String: String]) throws(InputErrors) {
    func refusal(_ message: String, _ hint: String) -> InputErrors {
      InputErrors([Diagnostic(.flag("--shard \(text)"), message, hint: hint)])
    }
    func number(_ name: String) throws(InputErrors) -> Int? {
      let name = "SLURM_ARRAY_TASK_\(name)"
      guard let value = environment[name] else { return nil }
      guard let number = TimeText.wholeNumber(value) else {
        throw refusal("\(name) is \"\(value)\", not a number", "write the part: --shard 1/4")
      }
      return number
    }
    guard let own = try number("ID"), let first = try number("MIN"), let last = try number("MAX")
    else {
      throw refusal(
        "this is no task of an array of Slurm: SLURM_ARRAY_TASK_ID, _MIN and _MAX are not all set",
        "start it with  sbatch --array=1-4, or write the part: --shard 1/4")
    }
    let (step, count) = (try number("STEP"), try number("COUNT"))
    guard step ?? 1 == 1, first <= last, count ?? (last - first + 1) == last - first + 1 else {
      throw refusal(
        "the array of Slurm leaves out numbers between \(first) and \(last)",
        "state how many parts there are: --shard $SLURM_ARRAY_TASK_ID/\(last)")
    }
    guard let shard = Shard(own - first + 1, of: last - first + 1) else {
      throw refusal(
        "SLURM_ARRAY_TASK_ID is \(own), which is not between \(first) and \(last)",
        "write the part: --shard 1/4")
    }
    self = shard
  }

  /// The numbers of its jobs, from 1: those that leave the same remainder as its own number.
  public func jobs(of count: Int) -> [Int] {
    Array(stride(from: number, through: count, by: self.count))
  }

  /// As a flag states it: "2/8".
  public var text: String { "\(number)/\(count)" }
}
