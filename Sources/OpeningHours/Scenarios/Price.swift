public import IntegerProgramming
public import OpeningHoursTables

/// What it costs to open a time that the best week leaves closed, or to close one that it opens.
public struct Price: Sendable {
  /// The day.
  public let day: Weekday
  /// The time.
  public let span: TimeSpan
  /// Whether the best week is open then.
  public let isOpen: Bool
  /// What the time itself is worth, in thousandths of the objective's unit: its slots summed, and the
  /// parts of the day that the best week meets only with it.
  public let thousandths: Int
  /// How its slots are known; one that all of them share, else the least certain of them.
  public let provenance: Provenance
  /// What becomes of the best week.
  public let outcome: Outcome
  /// The paid minutes of staff that the best week takes more if nothing else changes.
  ///
  /// Below 0 where it takes less; nothing where staff is not modelled, or where no shifts can be laid.
  public let extraStaffMinutes: Int?

  /// What becomes of the best week when the wish is fixed.
  public enum Outcome: Sendable {
    /// There is another best week.
    case week(Week)
    /// No week can have it: rules that stand against it, and whether each of them is needed for that.
    case impossible([Rule], isMinimal: Bool)
    /// The search ended first.
    case unknown
  }

  /// The best week with the wish fixed.
  public struct Week: Sendable {
    /// The week.
    public let schedule: Schedule
    /// What it is worth less than the best week, in thousandths; below 0 where closing in so many words
    /// lifts what holds by default, so that a better week is possible.
    public let loss: Int
    /// Whether the loss is proven.
    public let isProven: Bool
    /// Its shifts, where the plan states a team.
    public let shifts: [Shift]?
    /// What it changes in the best week beside the wish, Monday first.
    public let changes: [DayChange]
  }

  /// Whether it is known that nothing cheaper exists, or that the wish is impossible.
  public var isProven: Bool {
    switch outcome {
    case .week(let week): week.isProven
    case .impossible: true
    case .unknown: false
    }
  }

  /// What the best week with the wish changes beside it, Monday first.
  public var changes: [DayChange] {
    if case .week(let week) = outcome { week.changes } else { [] }
  }

  /// The rules that stand against the wish where it is impossible.
  public var obstacles: [Rule] {
    if case .impossible(let rules, _) = outcome { rules } else { [] }
  }

  /// Whether the best week with the wish is worth more, since the wish lifts what holds by default.
  public var isGain: Bool { (loss ?? 0) < 0 }

  /// The best week with the wish, where there is one.
  ///
  /// Not inlined: with optimization the compiler at hand fails where it is, in other modules.
  @inline(never)
  public var week: Week? { if case .week(let week) = outcome { week } else { nil } }

  /// The loss in thousandths, where there is a week.
  public var loss: Int? {
    if case .week(let week) = outcome { week.loss } else { nil }
  }
}

extension Proposal {
  /// The price of one wish.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - span: A time on the grid; nothing for the day as a whole.
  ///   - limits: When to end.
  /// - Returns: The price of opening the time where this week is closed at some minute of it, else of
  ///   closing it; of a day as a whole that of opening at some time, or of closing.
  /// - Throws: As ``Problem/decided(within:explains:jobs:)``.
  public func price(
    of day: Weekday, _ span: TimeSpan?, within limits: SearchLimits = .unlimited
  ) throws(DecisionError) -> Price {
    guard let span else {
      let own = schedule[day].spans
      let whole =
        own.first.flatMap { first in own.last.map { first.widened(toHold: $0) } }
        ?? problem.grid.frame
      return try price(
        Wish(day: day, span: whole, opens: own.isEmpty, isAboutDay: true), within: limits)
    }
    let isOpen = schedule[day].isOpen(throughout: span)
    return try price(Wish(day: day, span: span, opens: !isOpen), within: limits)
  }

  func price(_ wish: Wish, within limits: SearchLimits) throws(DecisionError) -> Price {
    let slots = problem.grid.slots(within: wish.span)
    let demand = slots.map { problem.demand[wish.day, $0] }
    let order: [Provenance] = [.unknown, .estimated, .band, .asked, .observed]
    return Price(
      day: wish.day, span: wish.span, isOpen: !wish.opens,
      thousandths: demand.reduce(0) { $0 + $1.thousandths } + bandsWorth(of: wish),
      provenance: order.first { kind in demand.contains { $0.provenance == kind } } ?? .unknown,
      outcome: try outcome(wish, limits), extraStaffMinutes: try extraStaff(wish, limits))
  }

  /// What the parts of the day are worth that this week meets with the time and not without it.
  private func bandsWorth(of wish: Wish) -> Int {
    guard !problem.demand.bands.isEmpty, problem.objective != .reach else { return 0 }
    var (with, without) = (schedule, schedule)
    with[wish.day] = DayPlan(schedule[wish.day].spans + [wish.span])
    without[wish.day] = DayPlan(schedule[wish.day].spans.subtracting([wish.span]))
    return problem.demand.bandThousandths(of: with) - problem.demand.bandThousandths(of: without)
  }

  private func outcome(
    _ wish: Wish, _ limits: SearchLimits
  ) throws(DecisionError) -> Price.Outcome {
    let question = problem.with(rules: wish.rules(beside: problem.rules, in: problem.grid.frame))
    switch try question.decided(within: limits, explains: false) {
    case .proposal(let other):
      let changes = other.schedule.changes(from: schedule).compactMap { $0.without(wish) }
      let loss = thousandths - other.thousandths
      return .week(
        Price.Week(
          schedule: other.schedule, loss: isProven ? loss : max(0, loss),
          isProven: other.isProven && isProven, shifts: other.staffing?.proposed, changes: changes))
    case .conflict(let conflict):
      return .impossible(
        conflict.rules.filter { $0 != wish.rule }, isMinimal: conflict.isMinimal)
    case .nothingFound: return .unknown
    }
  }

  /// What this week takes more with the one wish fixed and nothing else changed.
  private func extraStaff(
    _ wish: Wish, _ limits: SearchLimits
  ) throws(DecisionError) -> Int? {
    guard !wish.isAboutDay || !wish.opens else { return nil }
    var week = schedule
    week[wish.day] =
      wish.opens
      ? DayPlan(week[wish.day].spans + [wish.span])
      : DayPlan(week[wish.day].spans.subtracting([wish.span]))
    if let flat = problem.staffing {
      return flat.paidMinutes(of: week) - flat.paidMinutes(of: schedule)
    }
    guard let team = problem.team, let staffing else { return nil }
    // How much there may be is the question here, not a rule.
    let rules = problem.rules.filter { !$0.isAboutHowMuchStaff }
    func shifts(_ week: Schedule) throws(DecisionError) -> [Shift]? {
      let found = try DecisionError.naming {
        try problem.shifts(
          staffing: week, by: team, under: rules, within: limits.ending(afterQuestions: 100))
      }
      return if case .shifts(let shifts) = found { shifts } else { nil }
    }
    guard let own = try shifts(week) else { return nil }
    let before = try shifts(schedule) ?? staffing.proposed
    return own.paidMinutes(team) - before.paidMinutes(team)
  }
}

extension Rule {
  /// Whether the rule limits how much staff a week may take.
  fileprivate var isAboutHowMuchStaff: Bool {
    if case .team(let rule) = statement { rule.isAboutHowMuch } else { false }
  }
}

extension DayChange {
  /// The change without a wish; nothing where nothing else changes.
  fileprivate func without(_ wish: Wish) -> DayChange? {
    guard day == wish.day else { return self }
    let rest = DayChange(
      day: day, opens: wish.opens ? opens.subtracting([wish.span]) : opens,
      closes: wish.opens ? closes : closes.subtracting([wish.span]))
    return rest.opens.isEmpty && rest.closes.isEmpty ? nil : rest
  }
}
