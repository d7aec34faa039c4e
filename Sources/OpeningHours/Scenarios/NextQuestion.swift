public import IntegerProgramming
public import OpeningHoursTables

/// A what-if worth asking after an answer, known to have one itself.
public struct NextQuestion: Sendable, Hashable {
  /// The day of the most wished time that the week leaves closed, whether it is open today or not.
  public let day: Weekday
  /// That hour, or the part of the day.
  public let span: TimeSpan
  /// The part of the day, where it was asked about as a whole; the flags open a visit in it.
  public let band: BandDemand?
  /// The percent of respondents who would come then, or the visits, on average over its slots.
  public let rate: Double
  /// Whether more would come at some of its slots than at others.
  public let isMean: Bool
  /// All flags of the question, in place of those of the answered one.
  public let flags: [PlanFile.Flag]
  /// How much more the best week is worth then, in thousandths of the objective's unit; below 0 where
  /// opening the hour costs something, nothing where that was not found in time.
  public let difference: Int?
  /// Whether times that were asked to be closed, and that more would come at, are left aside.
  public let leavesAside: Bool
}

extension Proposal {
  /// The most wished hour that stays closed, with flags under which a week that opens it exists.
  ///
  /// - Parameters:
  ///   - plan: The plan that the proposal answers.
  ///   - limits: When to end.
  /// - Returns: Nothing when every hour of known worth is open or no week can open that one.
  /// - Throws: A broken solver.
  public func nextQuestion(
    plan: Plan, within limits: SearchLimits = .unlimited
  ) throws(DecisionError) -> NextQuestion? {
    let hour = mostWishedClosedHour()
    let leavesAside = mostWishedClosedHour(evenAsked: true)?.thousandths != hour?.thousandths
    if let band = mostWishedUnmetBand, band.thousandths > hour?.thousandths ?? 0 {
      for window in problem.grid.windows(of: band)
      where !problem.rules.contains(where: { $0.isAsked(toClose: window, on: band.day) }) {
        if let found = try flags(opening: window, on: band.day, plan, limits) {
          let rate =
            problem.demand.unit == .points
            ? band.percent ?? 0 : Double(band.thousandths) / 1000
          return NextQuestion(
            day: band.day, span: band.span, band: band, rate: rate, isMean: false,
            flags: found.flags, difference: found.difference, leavesAside: leavesAside)
        }
      }
    }
    guard let (day, span, _) = hour,
      let found = try flags(opening: span, on: day, plan, limits)
    else { return nil }
    let rates = problem.grid.slots(within: span).map { problem.demand[day, $0].rate ?? 0 }
    let rate = rates.reduce(0, +) / Double(rates.count)
    return NextQuestion(
      day: day, span: span, band: nil, rate: rate,
      isMean: rates.contains { $0 > rate + 1e-9 }, flags: found.flags,
      difference: found.difference, leavesAside: leavesAside)
  }

  /// Flags under which a week that opens a time exists, with how much more the best of them is worth;
  /// nothing where none of a few does.
  private func flags(
    opening span: TimeSpan, on day: Weekday, _ plan: Plan, _ limits: SearchLimits
  ) throws(DecisionError) -> (flags: [PlanFile.Flag], difference: Int?)? {
    let open = PlanFile.Flag(.open, "\(day.key)=\(span.short)")
    let allow = PlanFile.Flag(.allow, "\(day.key)=\(problem.grid.frame.short)")
    let roomy = roomyFlags(plan, day, span)
    for flags in [
      plan.flags + [open], roomy + [open], plan.flags + [allow, open], roomy + [allow, open],
    ] {
      guard let asked = try? plan.file.plan(scenario: plan.scenario, flags: flags) else { continue }
      let question = Problem(plan: asked, demand: problem.demand, reach: problem.reach)
      let isPossible = try DecisionError.naming {
        var formulation = ProblemFormulation(question)
        return try formulation.isPossible(under: question.rules, within: limits)
      }
      guard isPossible == true else { continue }
      var difference: Int?
      if case .proposal(let other) = try question.decided(within: limits, explains: false),
        other.isProven
      {
        difference = other.thousandths - thousandths
      }
      return (flags, difference)
    }
    return nil
  }

  /// The part of a day of the greatest worth that no open window meets, unless a flag closes all of it;
  /// the first of equals.
  private var mostWishedUnmetBand: BandDemand? {
    problem.demand.bands.filter { band in
      band.thousandths > 0 && !band.isMet(by: schedule)
        && problem.grid.windows(of: band).contains { window in
          !problem.rules.contains { $0.isAsked(toClose: window, on: band.day) }
        }
    }.max {
      ($0.thousandths, $1.day, $1.span) < ($1.thousandths, $0.day, $0.span)
    }
  }

  /// The full hour of the greatest worth that is closed and known throughout, unless a flag closes it and
  /// those do not count; the first of equals.
  private func mostWishedClosedHour(
    evenAsked: Bool = false
  ) -> (day: Weekday, span: TimeSpan, thousandths: Int)? {
    let slotsPerHour = 60 / problem.grid.slotMinutes
    var best: (day: Weekday, span: TimeSpan, thousandths: Int)?
    var most = 0
    for day in Weekday.allCases {
      for slot in problem.grid.slots where slot + slotsPerHour <= problem.grid.slotsPerDay {
        let slots = slot..<(slot + slotsPerHour)
        let worth = slots.reduce(0) { $0 + problem.demand[day, $1].thousandths }
        guard worth > most, let span = problem.grid.span(of: slots),
          !schedule[day].isOpen(duringAnyOf: span),
          slots.allSatisfy({ problem.demand[day, $0].provenance != .unknown }),
          evenAsked || !problem.rules.contains(where: { $0.isAsked(toClose: span, on: day) })
        else { continue }
        best = (day, span, worth)
        most = worth
      }
    }
    return best
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

extension Rule {
  /// Whether a flag asks for a time to be closed.
  fileprivate func isAsked(toClose span: TimeSpan, on day: Weekday) -> Bool {
    guard case .flag = source, case .day(let rule, let days) = statement, days.contains(day) else {
      return false
    }
    return switch rule {
    case .closed(let spans): spans.contains { $0.intersection(span) != nil }
    case .exactly(let plan, _): !plan.isOpen(throughout: span)
    case .latestClose(let time): span.end > time
    case .open, .openAtSomeTime, .keepsUnknown, .shortestBlock, .longestBlock, .mostBlocks,
      .shortestClosure, .longestDay:
      false
    }
  }
}
