import IntegerProgramming
public import OpeningHoursTables

/// What it costs a system to open a time of a branch that its best weeks leave closed, or to close one.
public struct SystemPrice: Sendable {
  /// The branch's place.
  public let branch: Int
  /// The day.
  public let day: Weekday
  /// The time; nothing for the day as a whole.
  public let span: TimeSpan?
  /// Whether the best week of the branch is open then.
  public let isOpen: Bool
  /// What the time by itself is worth, in thousandths of the objective's unit and times the branch's weight;
  /// nothing where that is not known, and for a day as a whole.
  public let thousandths: Int?
  /// The best weeks, as [branch].
  public let from: [Schedule]
  /// What becomes of the best weeks.
  public let outcome: Outcome

  /// What becomes of the best weeks when the wish is fixed.
  public enum Outcome: Sendable {
    /// Other weeks, with what they are worth less, in thousandths; below 0 where closing in so many words
    /// lifts what holds by default. Proven where both are.
    case weeks(SystemAccount, loss: Int, isProven: Bool)
    /// No week of the branch can have it: rules of its own that stand against it.
    case impossible([Rule])
    /// Its own rules permit it, but no weeks were found that keep those which link the branches, too.
    case breaks(SystemBreach)
    /// The search ended first, or failed.
    case unknown
  }
}

extension SystemProposal {
  /// The price of one wish: of opening a time at which a branch is closed at some minute, else of closing it;
  /// of a day as a whole that of opening at some time, or of closing.
  ///
  /// - Parameters:
  ///   - branch: The branch's place.
  ///   - day: The day.
  ///   - span: A time on the grid; nothing for the day as a whole.
  ///   - limits: When to end.
  /// - Returns: The price.
  /// - Throws: As ``SystemProblem/decided(_:)``.
  func price(
    of branch: Int, _ day: Weekday, _ span: TimeSpan?, within limits: SearchLimits
  ) throws -> SystemPrice {
    let wish = wish(of: branch, day, span)
    let own = problem.branches[branch]
    let asked = try problem.with(
      rules: wish.rules(beside: own.rules, in: own.grid.frame), of: branch)
    let outcome: SystemPrice.Outcome
    switch try asked.outcome(within: limits) {
    case .weeks(let account):
      let loss = thousandths - account.thousandths
      outcome = .weeks(
        account, loss: isProven ? loss : max(0, loss), isProven: isProven && account.isProven)
    case .conflict(_, let conflict):
      outcome = .impossible(conflict.rules.filter { $0 != wish.rule })
    case .broken(let breach): outcome = .breaks(breach)
    case .nothingFound, .failed: outcome = .unknown
    }
    return SystemPrice(
      branch: branch, day: day, span: span, isOpen: !wish.opens,
      thousandths: span.flatMap { span in
        isKnown(of: branch, day, span) && problem.people?.areTooFew(of: branch) != true
          ? worth(of: branch, day, span) : nil
      }, from: weeks,
      outcome: outcome)
  }

  /// Whether somebody was asked about all of a time of a branch.
  func isKnown(of branch: Int, _ day: Weekday, _ span: TimeSpan) -> Bool {
    problem.plan.grid.slots(within: span).allSatisfy {
      problem.branches[branch].demand[day, $0].provenance != .unknown
    }
  }

  /// A time that is to be otherwise than in the best weeks.
  func wish(of branch: Int, _ day: Weekday, _ span: TimeSpan?) -> Wish {
    let week = weeks[branch]
    if let span { return Wish(day: day, span: span, opens: !week[day].isOpen(throughout: span)) }
    let own = week[day].spans
    let whole = own.first.flatMap { first in own.last.map { first.widened(toHold: $0) } }
    return Wish(
      day: day, span: whole ?? problem.plan.grid.frame, opens: own.isEmpty, isAboutDay: true)
  }

  /// What some times of a day of a branch are worth by themselves, times its weight; people count once.
  public func worth(of branch: Int, _ day: Weekday, _ spans: [TimeSpan]) -> Int {
    problem.people?.thousandths(of: branch, day, spans)
      ?? spans.reduce(0) { $0 + worth(of: branch, day, $1) }
  }

  /// What a time of a branch is worth by itself, times its weight.
  ///
  /// Its slots, of which those that nobody was asked about count nothing, and the parts of the day that its week
  /// meets only with it. Where people count once it is those who name the branch and for whom the time would do,
  /// whatever else is open.
  public func worth(of branch: Int, _ day: Weekday, _ span: TimeSpan) -> Int {
    if let people = problem.people { return people.thousandths(of: branch, day, [span]) }
    let demand = problem.branches[branch].demand
    let slots = problem.plan.grid.slots(within: span).reduce(0) {
      $0 + demand[day, $1].thousandths
    }
    var (with, without) = (weeks[branch], weeks[branch])
    with[day] = DayPlan(with[day].spans + [span])
    without[day] = DayPlan(without[day].spans.subtracting([span]))
    let parts = demand.bandThousandths(of: with) - demand.bandThousandths(of: without)
    return problem.plan.file.branches[branch].weighted(slots + parts)
  }
}
