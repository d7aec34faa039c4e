public import OpeningHoursTables

/// The hours that people were asked about and that a week leaves closed: the most wished of them, and
/// what opening them would take.
public struct WishedHours: Sendable {
  /// An hour and how many would come.
  public struct Hour: Sendable, Hashable {
    /// The day.
    public let day: Weekday
    /// The hour; on a frame that ends within one, what is left of it.
    public let span: TimeSpan
    /// Percent of the respondents who would come, on average over its slots.
    public let percent: Double
  }

  /// An hour that stays closed and what opening it would take.
  public struct Denied: Sendable {
    /// The hour.
    public let hour: Hour
    /// The price; nothing where it was not found out.
    public let price: Price?
  }

  /// All hours that people were asked about and that are closed today, the most wished first.
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
    let closed = asked.filter { !proposal.schedule[$0.day].isOpen(throughout: $0.span) }
    let shown = Array(closed.prefix(most))
    let answers = batch.answers(shown) { try proposal.price(of: $0.day, $0.span, within: $1) }
    self.asked = asked
    denied = zip(shown, answers).map { Denied(hour: $0, price: try? $1?.get()) }
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
    return hours.sorted {
      ($1.percent, $0.day, $0.span) < ($0.percent, $1.day, $1.span)
    }
  }
}

extension Plan {
  /// How many visits an hour one percent of the respondents stands for.
  ///
  /// - Parameter demand: The plan's demand.
  /// - Returns: Nothing where the demand is in percent itself, or nobody was asked.
  public func visitsAPercent(_ demand: Demand) -> Double? {
    guard demand.unit == .visits, let conversion = file.demand.conversion,
      let people = file.demand.people ?? demand.sample, conversion * Double(people) > 0
    else { return nil }
    return conversion * Double(people) / 100
  }
}
