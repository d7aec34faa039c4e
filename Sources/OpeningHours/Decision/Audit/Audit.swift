public import OpeningHoursTables

/// Re-checks a schedule against the rules by plain arithmetic on minutes, without any program.
///
/// It shares no code with the formulation on purpose: a mistake there must not hide here.
public struct Audit: Sendable {
  let problem: Problem

  /// One thing the audit found.
  public struct Finding: Sendable, Hashable, CustomStringConvertible {
    /// The rule that is broken, or nothing when a figure is wrong.
    public let rule: Rule?
    /// What was found.
    public let description: String
  }

  /// An audit of schedules for a problem.
  public init(_ problem: Problem) { self.problem = problem }

  /// Everything that is wrong with a proposal.
  func findings(_ proposal: Proposal) -> [Finding] {
    findings(
      schedule: proposal.schedule, thousandths: proposal.thousandths,
      shifts: proposal.staffing?.proposed ?? [])
  }

  /// Everything that is wrong with a schedule and the worth claimed for it.
  ///
  /// - Parameters:
  ///   - schedule: The week to check.
  ///   - thousandths: The worth claimed, in thousandths of the objective's unit.
  ///   - shifts: The shifts that staff the week, where there is a team.
  /// - Returns: Nothing when the schedule obeys every rule and is worth what is claimed.
  public func findings(
    schedule: Schedule, thousandths: Int, shifts: [Shift] = []
  ) -> [Finding] {
    let offGrid = Weekday.allCases.filter { day in
      schedule[day].spans.contains { !isOnGrid($0) }
    }.map { Finding(rule: nil, description: "\($0.name) \(schedule[$0].short) is off the grid") }
    let broken = problem.rules.compactMap { rule in
      fault(rule, schedule).map {
        Finding(rule: rule, description: "\"\(rule.name)\" is broken: \($0)")
      }
    }
    let worth = worth(of: schedule) + worthWithoutStaff(beside: schedule)
    let claim =
      worth == thousandths
      ? []
      : [Finding(rule: nil, description: "worth \(worth) thousandths, not \(thousandths)")]
    let staff = problem.team.map { staffFindings(shifts, schedule, $0) } ?? []
    return offGrid + broken + claim + staff
  }

  private func isOnGrid(_ span: TimeSpan) -> Bool {
    problem.grid.contains(span.start) && problem.grid.contains(span.end)
  }

  private func worth(of schedule: Schedule) -> Int {
    if problem.objective == .reach, let reach = problem.reach { return reached(schedule, reach) }
    var sum = 0
    for day in Weekday.allCases {
      let open = minutes(of: schedule[day])
      for slot in problem.grid.slots
      where problem.grid.minutes(of: slot).allSatisfy({ open[$0] }) {
        sum += problem.demand.slots[day.rawValue][slot].thousandths
      }
      for band in problem.demand.bands where band.day == day && isMet(band, open) {
        sum += band.thousandths
      }
    }
    return sum
  }

  /// Whether some run of open minutes of a part of the day is as long as a visit.
  func isMet(_ band: BandDemand, _ open: [Bool]) -> Bool {
    var run = 0
    for minute in band.span.range {
      run = open[minute] ? run + 1 : 0
      if run >= band.visitMinutes { return true }
    }
    return false
  }

  /// The people whom a week reaches, in thousandths.
  private func reached(_ schedule: Schedule, _ reach: Reach) -> Int {
    let open = Weekday.allCases.map { minutes(of: schedule[$0]) }
    return reach.survey.respondents.reduce(0) { sum, respondent in
      isReached(respondent, open, reach) ? sum + Int((respondent.weight * 1000).rounded()) : sum
    }
  }

  /// Whether some run of open minutes that a respondent ticked is as long as a visit.
  func isReached(_ respondent: Survey.Respondent, _ open: [[Bool]], _ reach: Reach) -> Bool {
    var run = 0
    var last = -1
    for slot in respondent.ticked.map({ reach.survey.slots[$0] }) {
      for minute in slot.span.range {
        // A minute of the week, so that midnight ends no run that goes on and joins no two days.
        let place = slot.day.rawValue * 2 * 24 * 60 + minute
        guard place > last else { continue }
        run = open[slot.day.rawValue][minute] ? (place == last + 1 ? run + 1 : 1) : 0
        last = place
        if run >= reach.visitMinutes { return true }
      }
    }
    return false
  }

  /// Whether a day is open, minute by minute: that shares no error with the arithmetic of spans.
  func minutes(of plan: DayPlan) -> [Bool] {
    var open = Array(repeating: false, count: 24 * 60)
    for span in plan.spans {
      for minute in span.range { open[minute] = true }
    }
    return open
  }

  /// How a schedule breaks a rule, or nothing when it obeys it.
  private func fault(_ rule: Rule, _ week: Schedule) -> String? {
    switch rule.statement {
    case .day(let own, let days):
      for day in days {
        if let fault = dayFault(own, day, week[day]) { return "\(day.name) \(fault)" }
      }
      return nil
    case .week(let own): return weekFault(own, week)
    // Held against the shifts, minute by minute.
    case .duty, .team: return nil
    }
  }

  private func dayFault(_ rule: DayRule, _ day: Weekday, _ plan: DayPlan) -> String? {
    let spans = plan.spans
    func unless(_ holds: Bool) -> String? { holds ? nil : plan.short }
    switch rule {
    case .open(let wanted): return unless(wanted.subtracting(spans).isEmpty)
    case .openAtSomeTime: return unless(!spans.isEmpty)
    case .closed(let closed):
      return unless(spans.allSatisfy { span in closed.allSatisfy { $0.intersection(span) == nil } })
    case .exactly(let wanted, _): return unless(spans == wanted.spans)
    case .keepsUnknown(let hours): return unless(hours[day].spans.subtracting(spans).isEmpty)
    case .shortestBlock(let minutes): return unless(spans.allSatisfy { $0.minutes >= minutes })
    case .longestBlock(let minutes): return unless(spans.allSatisfy { $0.minutes <= minutes })
    case .mostBlocks(let count): return unless(spans.count <= count)
    case .shortestClosure(let minutes):
      return unless(plan.closures.allSatisfy { $0.minutes >= minutes })
    case .latestClose(let time): return unless(spans.allSatisfy { $0.end <= time })
    case .longestDay(let minutes):
      return unless(spans.map(\.minutes).reduce(0, +) <= minutes)
    }
  }

  private func weekFault(_ rule: WeekRule, _ week: Schedule) -> String? {
    let plans = Weekday.allCases.map { week[$0] }
    let open = plans.flatMap(\.spans).map(\.minutes).reduce(0, +)
    func unless(_ holds: Bool, _ found: Int) -> String? { holds ? nil : "\(found)" }
    switch rule {
    case .mostWeekly(let minutes): return unless(open <= minutes, open)
    case .leastWeekly(let minutes): return unless(open >= minutes, open)
    case .mostChanged(let minutes):
      let changed = differingMinutes(week, problem.today)
      return unless(changed <= minutes, changed)
    case .leastDifference(let other, let minutes):
      let different = differingMinutes(week, other)
      return unless(different >= minutes, different)
    case .leastStaffWishes(let wishes, let share):
      let kept = keptWishes(wishes, week)
      return unless(kept * StaffWishes.whole >= share * wishes.asked, kept)
    case .mostLateDays(let count, let time):
      let late = plans.count { plan in plan.spans.contains { $0.end > time } }
      return unless(late <= count, late)
    case .mostClosedDays(let count):
      let closed = plans.count { $0.spans.isEmpty }
      return unless(closed <= count, closed)
    case .leastClosedDays(let count):
      let closed = plans.count { $0.spans.isEmpty }
      return unless(closed >= count, closed)
    case .mostDistinctDays(let count):
      let different = Set(plans.filter { !$0.spans.isEmpty }).count
      return unless(different <= count, different)
    case .sameOpening(let days):
      let openings = Set(days.compactMap { week[$0].spans.first?.start })
      return unless(openings.count <= 1, openings.count)
    case .mostStaff(let minutes):
      let paid = paidMinutes(week)
      return unless(paid <= minutes, paid)
    }
  }

  private func differingMinutes(_ week: Schedule, _ other: Schedule) -> Int {
    Weekday.allCases.reduce(0) { sum, day in
      sum + zip(minutes(of: other[day]), minutes(of: week[day])).count { $0 != $1 }
    }
  }

  /// Wishes of the team that are kept, minute by minute: a slot with a closed minute is closed.
  private func keptWishes(_ wishes: StaffWishes, _ week: Schedule) -> Int {
    var kept = 0
    for day in Weekday.allCases {
      let open = minutes(of: week[day])
      for slot in wishes.grid.slots {
        let isOpen = !wishes.grid.minutes(of: slot).contains { !open[$0] }
        kept += isOpen ? wishes.open[day.rawValue][slot] : wishes.closed[day.rawValue][slot]
      }
    }
    return kept
  }

  private func paidMinutes(_ week: Schedule) -> Int {
    guard let staffing = problem.staffing else { return 0 }
    return Weekday.allCases.reduce(0) { sum, day in
      let open = week[day].spans.map(\.minutes).reduce(0, +)
      let beside = staffing.preparationMinutes + staffing.closingDownMinutes
      return sum + (open == 0 ? 0 : staffing.onDuty[day.rawValue] * (open + beside))
    }
  }
}
