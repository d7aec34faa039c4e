import IntegerProgramming
public import OpeningHoursTables

/// The hours that people were asked about and that a week leaves closed: the most wished of them, and
/// what opening them would take.
public struct WishedHours: Sendable {
  /// An hour and how many would come.
  public struct Hour: Sendable, Hashable {
    /// The day.
    public let day: Weekday
    /// The hour, on a frame that ends within one what is left of it, or the part of the day.
    public let span: TimeSpan
    /// Percent of the respondents who would come, on average over its slots.
    public let percent: Double
    /// The part of the day, where it was asked about as a whole.
    public var band: BandDemand?
  }

  /// An hour that stays closed and what opening it would take.
  public struct Denied: Sendable {
    /// The hour.
    public let hour: Hour
    /// The price; nothing where it was not found out.
    public let price: Price?
  }

  /// All hours that people were asked about and that are closed today, and the parts of the day that
  /// no window of today meets, the most wished first.
  public let asked: [Hour]
  /// The most wished of those that the week leaves closed, at some minute at least.
  public let denied: [Denied]
  /// The others that the week leaves closed, the most wished first.
  public let others: [Hour]

  /// Finds the wished hours and the prices of the most wished of them.
  ///
  /// - Parameters:
  ///   - proposal: The week.
  ///   - plan: The plan that it answers.
  ///   - most: Of how many hours the price is asked.
  ///   - batch: On how many threads, and until when.
  public init(
    of proposal: Proposal, plan: Plan, most: Int = 8, _ batch: QuestionBatch = QuestionBatch()
  ) {
    let asked = Self.asked(proposal, visitsAPercent: plan.visitsAPercent(proposal.problem.demand))
    let closed = asked.filter { !$0.isMet(by: proposal.schedule) }
    let shown = Array(closed.prefix(most))
    let answers = batch.answers(shown) { hour, limits in
      try hour.band.map { try proposal.price(of: $0, within: limits) }
        ?? proposal.price(of: hour.day, hour.span, within: limits)
    }
    self.asked = asked
    denied = zip(shown, answers).map { Denied(hour: $0, price: (try? $1?.get()) ?? nil) }
    others = Array(closed.dropFirst(most))
  }

  private static func asked(_ proposal: Proposal, visitsAPercent: Double?) -> [Hour] {
    let problem = proposal.problem
    let (grid, demand) = (problem.grid, problem.demand)
    let length = max(1, 60 / grid.slotMinutes)
    let hours = Weekday.allCases.flatMap { day in
      stride(from: 0, to: grid.slotsPerDay, by: length).compactMap { first -> Hour? in
        let slots = first..<min(first + length, grid.slotsPerDay)
        guard let span = grid.span(of: slots), !problem.today[day].isOpen(throughout: span),
          slots.allSatisfy({ demand[day, $0].provenance == .asked })
        else { return nil }
        let rates = slots.compactMap { demand[day, $0].rate }
        return Hour(
          day: day, span: span,
          percent: rates.reduce(0, +) / Double(max(1, rates.count)) / (visitsAPercent ?? 1))
      }
    }
    let bands = demand.askedBands.filter { !$0.isMet(by: problem.today) }.map { band in
      Hour(day: band.day, span: band.span, percent: band.percent ?? 0, band: band)
    }
    return (hours + bands).sorted {
      ($1.percent, $0.day, $0.span) < ($0.percent, $1.day, $1.span)
    }
  }
}

extension WishedHours.Hour {
  /// Whether a week opens it: an hour throughout, a part of the day for a visit.
  fileprivate func isMet(by schedule: Schedule) -> Bool {
    band?.isMet(by: schedule) ?? schedule[day].isOpen(throughout: span)
  }
}

extension Proposal {
  /// The price of meeting a part of the day: the least of those of its windows, one from each hour on.
  ///
  /// - Returns: Nothing where that was not found out.
  fileprivate func price(of band: BandDemand, within limits: SearchLimits) throws -> Price? {
    let all = problem.grid.windows(of: band)
    let step = max(1, 60 / problem.grid.slotMinutes)
    let tried = all.enumerated().filter { $0.offset % step == 0 || $0.offset == all.count - 1 }
    var best: Price?
    var impossible: [Price] = []
    for window in tried.map(\.element) {
      let price = try price(of: band.day, window, within: limits)
      switch price.outcome {
      case .week(let week):
        if week.loss < best?.loss ?? .max { best = price }
      case .impossible: impossible.append(price)
      case .unknown: return nil
      }
    }
    // What is impossible from hour to hour may be possible in between.
    return best ?? (impossible.count == all.count ? impossible.first : nil)
  }
}

extension Plan {
  /// How many visits an hour one percent of the respondents stands for.
  ///
  /// - Parameter demand: The plan's demand.
  /// - Returns: Nothing where the demand is in percent itself, or nobody was asked.
  public func visitsAPercent(_ demand: Demand) -> Double? {
    guard demand.unit == .visits, let conversion = demand.conversion?.part,
      let people = file.demand.people ?? demand.sample, conversion * Double(people) > 0
    else { return nil }
    return conversion * Double(people) / 100
  }
}
