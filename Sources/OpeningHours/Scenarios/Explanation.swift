public import OpeningHoursTables

/// Why the best week is open or closed at a time.
public struct Explanation: Sendable {
  /// The best week.
  public let proposal: Proposal
  /// What changing it there costs.
  public let price: Price
  /// Whether the question is about a day as a whole.
  public let isAboutDay: Bool
  /// The rank of the time among all full hours of the week that are as open as it, the most valuable
  /// first, from 1, and how many they are; nothing for a day as a whole or for other lengths.
  public let rank: (place: Int, of: Int)?
  /// Rules each of which, left out alone, would turn the answer around.
  public let decisive: [Rule]
  /// Whether each rule was tried.
  public let hasTriedAll: Bool

  /// Explains a time.
  ///
  /// - Parameters:
  ///   - proposal: The best week.
  ///   - day: The day.
  ///   - span: The time, on the grid; nothing for the day as a whole.
  ///   - batch: On how many threads, and until when.
  /// - Throws: As ``Problem/decided(within:explains:jobs:)``.
  public init(
    of proposal: Proposal, _ day: Weekday, _ span: TimeSpan?,
    _ batch: QuestionBatch = QuestionBatch()
  ) throws(DecisionError) {
    self.proposal = proposal
    price = try proposal.price(of: day, span, within: batch.limits)
    isAboutDay = span == nil
    let isOpen = price.isOpen
    let asked = price.span
    rank = span.flatMap { proposal.rank(of: $0, on: day, isOpen: isOpen) }
    // A rule of law is a reason as well, though nobody can waive it.
    // One about another day counts, too: what it keeps open there is missing here.
    let rules = proposal.problem.rules
    let answers = batch.answers(rules) { rule, limits -> Bool? in
      let rest = proposal.problem.rules.filter { $0 != rule }
      let question = proposal.problem.with(rules: rest)
      guard
        case .proposal(let other) = try question.decided(within: limits, explains: false),
        // A week that is not proven to be the best may not be the one that would be open then.
        other.isProven
      else { return nil }
      let plan = other.schedule[day]
      guard span != nil else { return plan.isClosed == isOpen }
      return isOpen ? !plan.isOpen(duringAnyOf: asked) : plan.isOpen(throughout: asked)
    }
    var decisive: [Rule] = []
    var hasTriedAll = true
    for (rule, answer) in zip(rules, answers) {
      // Without a rule a day may have more plans than can be listed: then nothing is known of it.
      let turns = (try? answer?.get()) ?? nil
      if turns == true { decisive.append(rule) }
      if turns == nil { hasTriedAll = false }
    }
    self.decisive = decisive
    self.hasTriedAll = hasTriedAll
  }
}

extension Proposal {
  /// Where a full hour stands among those that are as open as it.
  fileprivate func rank(
    of span: TimeSpan, on day: Weekday, isOpen: Bool
  ) -> (place: Int, of: Int)? {
    let grid = problem.grid
    let slots = grid.slots(within: span)
    // Hours in a part of the day that was asked about as a whole have no worth of their own.
    guard span.minutes == 60, 60 % grid.slotMinutes == 0, problem.demand.askedBands.isEmpty else {
      return nil
    }
    var worths: [Int] = []
    for other in Weekday.allCases {
      for start in stride(from: 0, through: grid.slotsPerDay - slots.count, by: slots.count) {
        let own = start..<(start + slots.count)
        guard let hour = grid.span(of: own), schedule[other].isOpen(throughout: hour) == isOpen
        else { continue }
        worths.append(own.reduce(0) { $0 + problem.demand[other, $1].thousandths })
      }
    }
    let worth = slots.reduce(0) { $0 + problem.demand[day, $1].thousandths }
    return (1 + worths.count { $0 > worth }, worths.count)
  }
}
