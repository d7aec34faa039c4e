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
        let flags = try question.plan.file.flags([range.flag(place)])
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
    outcomes = answers.map { SystemOutcome($0) }
  }
}

/// A key of a system or of a branch with the values that a sweep gives it: "weekly-hours=200..260:10",
/// "west:max-changes=0..6".
public struct SystemRange: Sendable, Hashable {
  /// The branch's name as typed, or "all"; nothing for a key of the system.
  public let branch: String?
  private let range: SweepRange

  /// A range.
  ///
  /// - Parameters:
  ///   - text: The branch with a colon, where it is about one, and a key with its range.
  ///   - file: The system.
  /// - Throws: `InputErrors` for what is no range, for a key of one house without a branch, and for a name
  ///   that no branch has.
  public init(_ text: String, of file: SystemFile) throws(InputErrors) {
    let key = text.prefix { $0 != "=" }
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
      _ = try file.flags([flag(0)])
    } catch {
      throw InputErrors(
        error.diagnostics.map { Diagnostic(.flag(text), $0.message, hint: $0.hint) })
    }
  }

  /// The number of values.
  public var count: Int { range.count }

  /// What is swept, in words: "weekly-hours", or "west: max-changes".
  public var name: String { (branch.map { "\($0): " } ?? "") + range.name }

  /// What a key of the system counts; nothing for a key of a branch.
  public var quantity: SystemQuantity? { branch == nil ? SystemQuantity(range.key) : nil }

  /// A value as flags write it.
  public func text(_ place: Int) -> String { range.text(place) }

  /// A value.
  public func value(_ place: Int) -> Double { range.value(place) }

  /// The flag for a value, by its place.
  public func flag(_ place: Int) -> PlanFile.Flag {
    let own = range.flag(place)
    return PlanFile.Flag(own.key, (branch.map { "\($0):" } ?? "") + own.text)
  }
}
