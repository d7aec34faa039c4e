public import OpeningHoursTables

/// Why the best weeks of a system open or close a branch at a time.
public struct SystemExplanation: Sendable {
  /// The best weeks.
  public let proposal: SystemProposal
  /// What changing it there costs.
  public let price: SystemPrice
  /// Rules that link branches, by their places in the plan, each of which, left out alone, would turn the answer
  /// around.
  public let decisive: [Int]
  /// Rules of the branch of which the same is so.
  public let decisiveOfBranch: [Rule]
  /// Whether each rule was tried.
  public let hasTriedAll: Bool

  /// Explains a time of a branch.
  ///
  /// - Parameters:
  ///   - proposal: The best weeks.
  ///   - branch: The branch's place.
  ///   - day: The day.
  ///   - span: The time, on the grid; nothing for the day as a whole.
  ///   - batch: On how many threads, and until when.
  /// - Throws: What forbids to ask, or a broken solver.
  public init(
    of proposal: SystemProposal, _ branch: Int, _ day: Weekday, _ span: TimeSpan?,
    _ batch: QuestionBatch = QuestionBatch()
  ) throws(DecisionError) {
    self.proposal = proposal
    let problem = proposal.problem
    let price = try DecisionError.naming {
      try proposal.price(of: branch, day, span, within: batch.limits)
    }
    self.price = price
    let (links, own) = (problem.plan.rules, problem.branches[branch].rules)
    let answers = batch.answers(Array(0..<(links.count + own.count))) { place, limits -> Bool? in
      let question: SystemProblem
      if place < links.count {
        var rest = links
        rest.remove(at: place)
        question = try problem.with(rules: rest)
      } else {
        var rest = own
        rest.remove(at: place - links.count)
        question = try problem.with(rules: rest, of: branch)
      }
      guard case .weeks(let other) = try question.outcome(within: limits), other.isProven else {
        return nil
      }
      // Of weeks worth as much some have it and some have not; a rule that forbids none of more worth decides nothing.
      guard other.thousandths > proposal.thousandths else { return false }
      let plan = other.weeks[branch][day]
      guard let span else { return plan.isClosed == price.isOpen }
      return price.isOpen ? !plan.isOpen(duringAnyOf: span) : plan.isOpen(throughout: span)
    }.map { (try? $0?.get()) ?? nil }
    decisive = links.indices.filter { answers[$0] == true }
    decisiveOfBranch = own.indices.filter { answers[links.count + $0] == true }.map { own[$0] }
    hasTriedAll = !answers.contains(nil)
  }
}

extension SystemFile {
  /// What a question about a time of a branch asks: "west:thu=19-20", "west:sun".
  ///
  /// - Parameters:
  ///   - text: The branch's name, a colon, and the day with or without a time.
  ///   - grid: The grid of all branches.
  /// - Returns: The branch's place, the day, and the time; no time for the day as a whole.
  /// - Throws: `InputErrors` for what cannot be read.
  public func time(
    _ text: String, on grid: WeekGrid
  ) throws(InputErrors) -> (branch: Int, day: Weekday, span: TimeSpan?) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let branch = place(of: parts[0].trimmed) else {
      let names = branches.map(\.name)
      throw InputErrors([
        Diagnostic(
          .flag(text), "no branch is named before the time",
          hint: parts.count == 2
            ? didYouMean(parts[0].trimmed, among: names) : "write  \(names[0]):\(text)")
      ])
    }
    let (day, span) = try grid.time(parts[1].trimmed)
    return (branch, day, span)
  }
}
