import IntegerProgramming
public import OpeningHoursTables

/// The hours that people were asked about and that a week leaves closed: the most wished of them, and
/// what opening them would take.
public struct WishedHours: Sendable {
  /// An hour and how many would come.
  public struct Hour: Sendable, Hashable {
    /// The day.
    public let day: Weekday
    /// The hour or the stretch of it that is meant, on a frame that ends within one what is left of it;
    /// or the part of the day.
    public let span: TimeSpan
    /// Percent of the respondents who would come, on average over its slots.
    public let percent: Double
    /// Percent of the respondents who would come at the slot at which most would.
    public let most: Double
    /// The part of the day, where it was asked about as a whole.
    public var band: BandDemand?

    /// Whether more would come at some of its slots than at others.
    public var isMean: Bool { most > percent + 1e-9 }
  }

  /// An hour that stays closed and what opening it would take.
  public struct Denied: Sendable {
    /// The hour.
    public let hour: Hour
    /// The price; nothing where it was not found out.
    public let price: Price?
  }

  /// All hours that people were asked about and that are closed today, of hours open in part what is
  /// closed, and the parts of the day that no window of today meets; the most wished first.
  public let asked: [Hour]
  /// The most wished of those that the week leaves closed, of hours that it opens in part the rest.
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
    let demand = proposal.problem.demand
    let percent = 1 / (plan.visitsAPercent(demand) ?? 1)
    let (today, then) = (proposal.problem.servedToday.open, proposal.served.open)
    let bands = demand.askedBands.filter { !$0.isMet(by: today) }.map { band in
      let percent = band.percent ?? 0
      return Hour(day: band.day, span: band.span, percent: percent, most: percent, band: band)
    }
    let asked = Self.sorted(
      proposal.problem.grid.hours.flatMap { day, hour in
        Self.closed(day, hour, today, proposal, percent: percent)
      } + bands)
    let closed = Self.sorted(
      asked.filter { $0.band == nil }.flatMap { hour in
        Self.closed(hour.day, hour.span, then, proposal, percent: percent)
      } + asked.filter { $0.band?.isMet(by: then) == false })
    let shown = Array(closed.prefix(most))
    let answers = batch.answers(shown) { hour, limits in
      try hour.band.map { try proposal.price(of: $0, within: limits) }
        ?? proposal.price(of: hour.day, hour.span, within: limits)
    }
    self.asked = asked
    denied = zip(shown, answers).map { Denied(hour: $0, price: (try? $1?.get()) ?? nil) }
    others = Array(closed.dropFirst(most))
  }

  private static func sorted(_ hours: [Hour]) -> [Hour] {
    hours.sorted { ($1.percent, $0.day, $0.span) < ($0.percent, $1.day, $1.span) }
  }

  /// The stretches of an hour that people were asked about and at which a week is closed; a slot's rate
  /// times `percent` is the percent of the respondents.
  private static func closed(
    _ day: Weekday, _ hour: TimeSpan, _ week: Schedule, _ proposal: Proposal, percent: Double
  ) -> [Hour] {
    let (grid, demand) = (proposal.problem.grid, proposal.problem.demand)
    let slots = grid.slots(touching: hour).filter { slot in
      guard let span = grid.span(of: slot..<(slot + 1)) else { return false }
      return demand[day, slot].provenance == .asked && !week[day].isOpen(throughout: span)
    }
    return slots.runs.compactMap { run in
      let rates = run.compactMap { demand[day, $0].rate }
      return grid.span(of: run).map {
        Hour(
          day: day, span: $0,
          percent: rates.reduce(0, +) / Double(max(1, rates.count)) * percent,
          most: (rates.max() ?? 0) * percent)
      }
    }
  }
}

extension WeekGrid {
  /// The hours of each day from the beginning of the frame; the last is shorter on a frame that ends
  /// within one.
  fileprivate var hours: [(day: Weekday, span: TimeSpan)] {
    let length = max(1, 60 / slotMinutes)
    return Weekday.allCases.flatMap { day in
      stride(from: 0, to: slotsPerDay, by: length).compactMap { first in
        span(of: first..<min(first + length, slotsPerDay)).map { (day, $0) }
      }
    }
  }
}

extension [Int] {
  /// The stretches of numbers that follow each other, in rising order.
  fileprivate var runs: [Range<Int>] {
    reduce(into: []) { runs, number in
      if let last = runs.last, last.upperBound == number {
        runs[runs.count - 1] = last.lowerBound..<(number + 1)
      } else {
        runs.append(number..<(number + 1))
      }
    }
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
