public import OpeningHours
public import OpeningHoursTables

/// The facts of today's hours and the demand.
public struct WeekReport: Sendable {
  /// The plan.
  public let plan: Plan
  /// The demand.
  public let demand: Demand
  /// Whom hours reach, where the plan names respondents.
  public let reach: Reach?
  /// What people say of the hours.
  public var ratings: [Rating] = []
  /// What each of several surveys says.
  public var surveys: [SurveyEvidence] = []

  /// A report about today's week.
  public init(plan: Plan, demand: Demand, reach: Reach? = nil) {
    self.plan = plan
    self.demand = demand
    self.reach = reach
  }

  /// One slot that is closed today, with its share in percent.
  public struct Wish: Sendable, Hashable {
    /// The day.
    public let day: Weekday
    /// The slot.
    public let span: TimeSpan
    /// Its demand.
    public let demand: SlotDemand
  }

  /// The slots that are closed today, the most wished first; those of unknown demand left out.
  public var wishes: [Wish] {
    let unstaffed = plan.staffless?.today ?? Schedule()
    return Weekday.allCases.flatMap { day in
      plan.grid.slots.compactMap { slot in
        guard let span = plan.grid.span(of: slot..<(slot + 1)),
          !plan.today[day].isOpen(duringAnyOf: span),
          !unstaffed[day].isOpen(duringAnyOf: span), demand[day, slot].rate != nil
        else { return nil }
        return Wish(day: day, span: span, demand: demand[day, slot])
      }
    }.enumerated().sorted {
      (-$0.element.demand.thousandths, $0.offset) < (-$1.element.demand.thousandths, $1.offset)
    }.map(\.element)
  }
}
