public import IntegerProgramming
public import OpeningHoursTables

/// The most wished time that an answer leaves closed: why, and a what-if that opens it, known to have an
/// answer itself.
public struct NextQuestion: Sendable {
  /// The day of the time, which may be open today or not.
  public let day: Weekday
  /// That hour, or the part of the day.
  public let span: TimeSpan
  /// The part of the day, where it was asked about as a whole; the flags open a visit in it.
  public let band: BandDemand?
  /// The percent of respondents who would come then, or the visits, on average over its slots.
  public let rate: Double
  /// Whether more would come at some of its slots than at others.
  public let isMean: Bool
  /// What becomes of the best week when it opens; nothing where that was not found in time.
  public let reason: Price.Outcome?
  /// All flags of the question, in place of those of the answered one; empty where none of a few opens it.
  public let flags: [PlanFile.Flag]
  /// How much more the best week is worth then, in thousandths of the objective's unit; below 0 where
  /// opening the hour costs something, nothing where that was not found in time.
  public let difference: Int?
  /// Whether times that were asked to be closed, and that more would come at, are left aside.
  public let leavesAside: Bool
}

extension Proposal {
  /// The most wished time that stays closed, why, and flags under which a week that opens it exists.
  ///
  /// - Parameters:
  ///   - plan: The plan that the proposal answers.
  ///   - limits: When to end.
  /// - Returns: Nothing when every hour of known worth is open.
  /// - Throws: A broken solver.
  public func nextQuestion(
    plan: Plan, within limits: SearchLimits = .unlimited
  ) throws(DecisionError) -> NextQuestion? {
    let hour = mostWishedClosedHour()
    let leavesAside =
      mostWishedClosedHour(evenAsked: true)?.thousandths != hour?.thousandths
      || mostWishedUnmetBand(evenAsked: true)?.thousandths != mostWishedUnmetBand()?.thousandths
    if let band = mostWishedUnmetBand(), band.thousandths > hour?.thousandths ?? 0 {
      let windows = problem.grid.windows(of: band).filter { window in
        !problem.rules.contains { $0.isAsked(toClose: window, on: band.day) }
      }
      let price = try price(of: band, within: limits)
      let found = try opening(windows, on: band.day, price, plan, limits)
      return NextQuestion(
        day: band.day, span: band.span, band: band,
        rate: problem.demand.unit == .points
          ? band.percent ?? 0 : Double(band.thousandths) / 1000,
        isMean: false, reason: price?.known, flags: found.flags, difference: found.difference,
        leavesAside: leavesAside)
    }
    guard let hour else { return nil }
    let price = try price(of: hour.day, hour.span, within: limits)
    let found = try opening([hour.span], on: hour.day, price, plan, limits)
    let rates = problem.grid.slots(within: hour.span).map { problem.demand[hour.day, $0].rate ?? 0 }
    let rate = rates.reduce(0, +) / Double(rates.count)
    return NextQuestion(
      day: hour.day, span: hour.span, band: nil, rate: rate,
      isMean: rates.contains { $0 > rate + 1e-9 }, reason: price.known, flags: found.flags,
      difference: found.difference, leavesAside: leavesAside)
  }

  /// Flags under which one of some times opens, and what that takes: under the plan's own rules, else with
  /// what a few more flags allow; no flags where none of a few has a week.
  private func opening(
    _ spans: [TimeSpan], on day: Weekday, _ price: Price?, _ plan: Plan, _ limits: SearchLimits
  ) throws(DecisionError) -> (flags: [PlanFile.Flag], difference: Int?) {
    func open(_ span: TimeSpan) -> PlanFile.Flag {
      PlanFile.Flag(.open, "\(day.key)=\(span.short)")
    }
    if let price, let loss = price.loss, price.isProven {
      let flags = plan.flags + [open(price.span)]
      let wish = Wish(day: day, span: price.span, opens: true)
      if question(flags, plan)?.hasRules(of: problem, and: wish.rule) == true {
        return (flags, -loss)
      }
    }
    let plain = spans.map { plan.flags + [open($0)] }
    let eased = spans.flatMap { span in
      let allow = PlanFile.Flag(.allow, "\(day.key)=\(problem.grid.frame.short)")
      let roomy = roomyFlags(plan, day, span)
      return [
        roomy + [open(span)], plan.flags + [allow, open(span)], roomy + [allow, open(span)],
      ]
    }
    for flags in plain + eased where try isPossible(flags, plan, limits) == true {
      return (flags, try difference(under: flags, plan, limits))
    }
    return ([], nil)
  }

  /// The question under other flags; nothing where they contradict the plan.
  private func question(_ flags: [PlanFile.Flag], _ plan: Plan) -> Problem? {
    (try? plan.file.plan(scenario: plan.scenario, flags: flags))
      .map { Problem(plan: $0, demand: problem.demand, reach: problem.reach) }
  }

  /// Whether a week exists under other flags; nothing where that was not found in time.
  private func isPossible(
    _ flags: [PlanFile.Flag], _ plan: Plan, _ limits: SearchLimits
  ) throws(DecisionError) -> Bool? {
    guard let question = question(flags, plan) else { return false }
    return try DecisionError.naming {
      var formulation = ProblemFormulation(question)
      return try formulation.isPossible(under: question.rules, within: limits)
    }
  }

  /// How much more the best week under other flags is worth; nothing where that was not found in time.
  private func difference(
    under flags: [PlanFile.Flag], _ plan: Plan, _ limits: SearchLimits
  ) throws(DecisionError) -> Int? {
    guard let question = question(flags, plan),
      case .proposal(let other) = try question.decided(within: limits, explains: false),
      other.isProven
    else { return nil }
    return other.thousandths - thousandths
  }

  /// The plan's flags with room for the changes that opening a span takes, when as much is closed
  /// elsewhere.
  private func roomyFlags(_ plan: Plan, _ day: Weekday, _ span: TimeSpan) -> [PlanFile.Flag] {
    let most = problem.rules.lazy.compactMap { rule in
      if case .week(.mostChanged(let minutes)) = rule.statement { minutes } else { nil }
    }.first
    // What was asked stays asked.
    guard let most, !plan.flags.contains(where: { $0.key == .maxChanges }) else {
      return plan.flags
    }
    let shortest = problem.rules.lazy.compactMap { rule -> Int? in
      guard case .day(.shortestBlock(let minutes), let days) = rule.statement else { return nil }
      return days.contains(day) ? minutes : nil
    }.max()
    let opened =
      schedule[day].spans.last.map { $0.widened(toHold: span).minutes - $0.minutes }
      ?? max(span.minutes, shortest ?? 0)
    let hours = (most + 2 * opened + 59) / 60
    return plan.flags + [PlanFile.Flag(.maxChanges, "\(hours)")]
  }
}

extension Price {
  /// What becomes of the best week, where that is proven.
  fileprivate var known: Outcome? { isProven ? outcome : nil }
}

extension Problem {
  /// Whether the same is asked as by another problem and one rule more.
  fileprivate func hasRules(of other: Problem, and rule: Rule) -> Bool {
    Set(rules.map(\.statement)) == Set(other.rules.map(\.statement) + [rule.statement])
  }
}
