public import OpeningHoursTables

/// The prices of all wishes: each hour of the week that the best week could open or close.
public struct PriceList: Sendable {
  /// The best week.
  public let proposal: Proposal
  /// The prices, by day and time; the hours that were not asked about before the end are left out.
  public let prices: [Price]
  /// How many hours were to be asked about.
  public let wishCount: Int
  /// The hours whose question failed, with what was said.
  public let failures: [Failure]

  /// An hour whose price was not found because of an error.
  public struct Failure: Sendable, Hashable {
    /// The day.
    public let day: Weekday
    /// The hour.
    public let span: TimeSpan
    /// What was said.
    public let message: String
  }

  /// Times that stay closed in the best week and what opening them costs: the cheapest for what they
  /// are worth first.
  public var toOpen: [Price] {
    prices.filter { !$0.isOpen }.sorted {
      ($0.net, -$0.thousandths, $0.day, $0.span) < ($1.net, -$1.thousandths, $1.day, $1.span)
    }
  }

  /// Times that open in the best week and what closing them costs: the cheapest first.
  public var toClose: [Price] {
    prices.filter(\.isOpen).sorted {
      ($0.net, $0.thousandths, $0.day, $0.span) < ($1.net, $1.thousandths, $1.day, $1.span)
    }
  }

  /// Finds the prices.
  ///
  /// - Parameters:
  ///   - proposal: The best week.
  ///   - batch: On how many threads, and until when.
  public init(of proposal: Proposal, _ batch: QuestionBatch = QuestionBatch()) {
    let grid = proposal.problem.grid
    let slots = max(1, 60 / grid.slotMinutes)
    let wishes: [Wish] = Weekday.allCases.flatMap { day in
      stride(from: 0, to: grid.slotsPerDay, by: slots).compactMap { slot in
        grid.span(of: slot..<min(slot + slots, grid.slotsPerDay)).map { span in
          Wish(
            day: day, span: span, opens: !proposal.schedule[day].isOpen(throughout: span))
        }
      }
    }
    let answers = batch.answers(wishes) { try proposal.price($0, within: $1) }
    self.proposal = proposal
    wishCount = wishes.count
    prices = answers.compactMap { try? $0?.get() }
    failures = zip(wishes, answers).compactMap { wish, answer in
      guard case .failure(let error) = answer else { return nil }
      return Failure(day: wish.day, span: wish.span, message: "\(error)")
    }
  }
}

extension Price {
  /// The loss as an order: what is impossible or not known comes last.
  fileprivate var net: Int {
    switch outcome {
    case .week(let week): week.loss
    case .unknown: .max - 1
    case .impossible: .max
    }
  }
}
