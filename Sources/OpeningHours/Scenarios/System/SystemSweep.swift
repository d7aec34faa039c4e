public import OpeningHoursTables

/// One answer of a system for each value of a key.
public struct SystemSweep: Sendable {
  /// What is swept.
  public let range: SystemRange
  /// What came of each value, in rising order.
  public let outcomes: [SystemOutcome]

  /// Sweeps.
  ///
  /// - Parameters:
  ///   - range: The key with its values.
  ///   - question: The system with its plans.
  ///   - batch: On how many threads, and until when.
  /// - Throws: `InputErrors` where the key can have none of its values.
  public init(
    _ range: SystemRange, _ question: SystemQuestion, _ batch: QuestionBatch = QuestionBatch()
  ) throws(InputErrors) {
    self.range = range
    var failures: [InputErrors] = []
    let problems = (0..<range.count).map { place -> Result<SystemProblem, InputErrors> in
      do throws(InputErrors) {
        let flags = try range.flags(place, of: question.plan.file)
        return .success(
          try question.asking(
            scenario: question.plan.scenario, flags: question.plan.flags + flags
          ).problem())
      } catch {
        failures.append(error)
        return .failure(error)
      }
    }
    if let first = failures.first, failures.count == range.count { throw first }
    let answers = batch.answers(problems) { problem, limits in
      try problem.get().outcome(within: limits)
    }
    var outcomes = answers.map { SystemOutcome($0) }
    if range.isLimit {
      // Weeks that keep within a limit keep within each greater one.
      var best: SystemAccount?
      for place in outcomes.indices {
        guard case .weeks(let own) = outcomes[place] else { continue }
        let better = best.map { own.orBetter($0) } ?? own
        outcomes[place] = .weeks(better)
        best = better
      }
    }
    self.outcomes = outcomes
  }
}

/// A key of a system or of a branch with the values that a sweep gives it: "weekly-hours=200..260:10",
/// "west:max-changes=0..6", "transfer=0..100:20".
public struct SystemRange: Sendable, Hashable {
  /// The branch's name as typed, or "all"; nothing for a key of the system.
  public let branch: String?
  private let range: SweepRange
  /// Whether it is about how many people go elsewhere, in percent of those who do by the file.
  private let isOfTransfer: Bool

  /// A range.
  ///
  /// - Parameters:
  ///   - text: The branch with a colon, where it is about one, and a key with its range.
  ///   - file: The system.
  /// - Throws: `InputErrors` for what is no range, for a key of one house without a branch, and for a name
  ///   that no branch has.
  public init(_ text: String, of file: SystemFile) throws(InputErrors) {
    let key = text.prefix { $0 != "=" }
    isOfTransfer = String(key).trimmed == "transfer"
    guard !isOfTransfer else {
      branch = nil
      range = try Self.percentages(text, String(text.dropFirst(key.count)))
      guard file.transfer != nil else {
        throw InputErrors([
          Diagnostic(
            .flag(text), "\(file.fileName) says nothing of people who go elsewhere",
            hint: "write  transfer: { share: 40%, falls: 3 km, most: 3 }  into it")
        ])
      }
      guard range.value(range.count - 1) <= 100,
        (0..<range.count).allSatisfy({ range.value($0).truncatingRemainder(dividingBy: 1) == 0 })
      else {
        throw InputErrors([
          Diagnostic(
            .flag(text), "these are not whole percentages of what the file states",
            hint: "write transfer=0..100:20")
        ])
      }
      return
    }
    if let colon = key.lastIndex(of: ":") {
      branch = String(text[..<colon]).trimmed
      range = try SweepRange(String(text[text.index(after: colon)...]).trimmed)
    } else {
      branch = nil
      range = try SweepRange(text)
      guard SystemQuantity(range.key) != nil, range.subject == nil else {
        throw InputErrors([
          Diagnostic(
            .flag(text), "\(range.name) is a key of one branch",
            hint: "name it, as in  \(file.branches[0].name):\(text)  or  all:\(text)")
        ])
      }
    }
    do {
      _ = try flags(0, of: file)
    } catch {
      throw InputErrors(
        error.diagnostics.map { Diagnostic(.flag(text), $0.message, hint: $0.hint) })
    }
  }

  /// The range of a text behind "transfer"; any key of whole numbers reads the same one, whose name no message shows.
  private static func percentages(
    _ text: String, _ range: String
  ) throws(InputErrors) -> SweepRange {
    let key = PlanKey.maxChanges.rawValue
    do throws(InputErrors) {
      return try SweepRange(key + range)
    } catch {
      throw InputErrors(
        error.diagnostics.map {
          Diagnostic(
            .flag(text), $0.message.replacing(key, with: "transfer"),
            hint: $0.hint?.replacing(key, with: "transfer"))
        })
    }
  }

  /// The number of values.
  public var count: Int { range.count }

  /// What is swept, in words: "weekly-hours", or "west: max-changes".
  public var name: String {
    isOfTransfer ? "transfer (%)" : (branch.map { "\($0): " } ?? "") + range.name
  }

  /// Whether it is a limit of all branches, which weeks may stay within.
  var isLimit: Bool { branch == nil && !isOfTransfer }

  /// A value as flags write it.
  public func text(_ place: Int) -> String { range.text(place) }

  /// A value.
  public func value(_ place: Int) -> Double { range.value(place) }

  /// What a value asks, by its place.
  ///
  /// - Throws: `InputErrors` for a name that no branch has.
  func flags(_ place: Int, of file: SystemFile) throws(InputErrors) -> [SystemFlag] {
    guard !isOfTransfer else { return [.transfer(percent: Int(range.value(place)))] }
    let own = range.flag(place)
    return try file.flags([
      PlanFile.Flag(own.key, (branch.map { "\($0):" } ?? "") + own.text)
    ])
  }
}
