public import OpeningHoursTables

/// Every so-manieth draw of a confidence, decided on one of several machines.
public struct DrawnPart: Sendable, Hashable, Codable {
  /// What tells the question apart from others: plan, tables, flags and version of the program.
  public let question: String
  /// What was asked for.
  public let request: Confidence.Request
  /// Which part it is.
  public let shard: Shard
  /// The best weeks of its draws, from the first to the last.
  let weeks: [DrawnWeeks]

  /// One of several equal parts.
  public struct Shard: Sendable, Hashable, Codable {
    /// Which part, from 1.
    public let number: Int
    /// How many parts there are.
    public let count: Int

    /// More parts than these are taken for a typing error.
    static let most = 10_000

    /// A part as a flag states it: "2/8".
    ///
    /// - Parameter text: The flag's text.
    /// - Throws: `InputErrors` for what is no part.
    public init(_ text: String) throws(InputErrors) {
      let numbers = text.split(separator: "/", omittingEmptySubsequences: false)
        .map { TimeText.wholeNumber($0.trimmed) }
      guard numbers.count == 2, let number = numbers[0], let count = numbers[1],
        (1...Self.most).contains(count), (1...count).contains(number)
      else {
        throw InputErrors([
          Diagnostic(
            .flag("--shard \(text)"), "\"\(text)\" is not a part",
            hint: "write 1/4 to 4/4 on four machines")
        ])
      }
      self.number = number
      self.count = count
    }

    /// The numbers of the draws that are its own.
    func draws(of request: Confidence.Request) -> [Int] {
      Array(stride(from: number - 1, to: request.resamples, by: count))
    }
  }

  /// Decides a part of the draws.
  ///
  /// - Parameters:
  ///   - shard: Which part.
  ///   - asked: The plan with its tables.
  ///   - name: What tells the question apart from others.
  ///   - proposal: What it decides with the data as they are.
  ///   - request: How many draws all parts have together, and which.
  ///   - batch: On how many threads, and until when.
  /// - Throws: `InputErrors` where nothing can be drawn, ``Confidence/Stopped`` where not all draws were
  ///   decided, or what a decision throws.
  public init(
    _ shard: Shard, of asked: PlanQuestion, named name: String, _ proposal: Proposal,
    _ request: Confidence.Request, _ batch: QuestionBatch = QuestionBatch()
  ) throws {
    let numbers = shard.draws(of: request)
    weeks = try ConfidenceSearch(asked, proposal, seed: request.seed).winners(numbers, batch)
    guard weeks.count == numbers.count else { throw Confidence.Stopped() }
    question = name
    self.request = request
    self.shard = shard
  }
}

extension Confidence {
  /// The confidence that parts make together: the same as of one run.
  ///
  /// - Parameters:
  ///   - parts: The parts with the names of their files, in any order.
  ///   - question: The plan with its tables.
  ///   - name: What tells the question apart from others.
  ///   - proposal: What it decides with the data as they are.
  ///   - batch: On how many threads.
  /// - Throws: `InputErrors` for parts of another question or of other draws, for parts that stand twice and
  ///   for those that are missing; or where nothing can be drawn.
  public init(
    merging parts: [(file: String, part: DrawnPart)], of question: PlanQuestion,
    named name: String, _ proposal: Proposal, _ batch: QuestionBatch = QuestionBatch()
  ) throws {
    guard let first = parts.first else { throw Stopped() }
    try DrawnPart.check(parts, named: name)
    let request = first.part.request
    var weeks: [Int: DrawnWeeks] = [:]
    for (_, part) in parts {
      for (number, week) in zip(part.shard.draws(of: request), part.weeks) { weeks[number] = week }
    }
    try self.init(
      ConfidenceSearch(question, proposal, seed: request.seed), question, request,
      (0..<request.resamples).compactMap { weeks[$0] }, batch)
  }
}

extension DrawnPart {
  /// Names what keeps parts from being put together.
  fileprivate static func check(
    _ parts: [(file: String, part: DrawnPart)], named name: String
  ) throws(InputErrors) {
    guard let first = parts.first else { return }
    var problems: [Diagnostic] = []
    var files: [Int: String] = [:]
    for (file, part) in parts {
      let hindrance = part.hindrance(besides: first.part, named: name)
      let (number, count) = (part.shard.number, part.shard.count)
      if let hindrance {
        problems.append(Diagnostic(.file(file, line: nil, column: nil), hindrance))
      } else if let other = files[number] {
        problems.append(
          Diagnostic(
            .file(file, line: nil, column: nil),
            "part \(number)/\(count) stands in \(other) as well"))
      }
      files[number] = files[number] ?? file
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    let count = first.part.shard.count
    let missing = (1...count).filter { files[$0] == nil }.map { "\($0)/\(count)" }
    guard missing.isEmpty else {
      throw InputErrors([
        Diagnostic(
          .flag("--merge"), "parts are missing: \(missing.prefix(20).joined(separator: ", "))",
          hint: "decide each with  --shard \(missing[0])")
      ])
    }
  }

  /// Why it is no part of the same draws; nothing where it is one.
  private func hindrance(besides first: DrawnPart, named name: String) -> String? {
    if question != name {
      return "these draws are of another question: a plan, a table, a flag or the program differs"
    }
    if request != first.request || shard.count != first.shard.count {
      return
        "these draws are others than the first file's: resamples, seed or number of parts differ"
    }
    // In this order: how many draws there are is asked only of numbers within bounds.
    if !(1...Shard.most).contains(shard.count) || !(1...shard.count).contains(shard.number)
      || !(1...Confidence.Request.mostResamples).contains(request.resamples)
      || weeks.count != shard.draws(of: request).count
      || weeks.contains(where: { $0.worth.magnitude > Self.greatestWorth })
    {
      return "the file is damaged"
    }
    return nil
  }

  /// No week is worth more, in thousandths; what is may be summed up for all draws.
  private static let greatestWorth: UInt = 1_000_000_000_000
}
