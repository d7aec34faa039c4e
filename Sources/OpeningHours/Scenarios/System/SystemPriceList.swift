import OpeningHoursTables

/// What the rules and limits of a system cost, and what its branches' wishes would.
public struct SystemPriceList: Sendable {
  /// The best weeks.
  public let proposal: SystemProposal
  /// What the best weeks would be without each rule about times and districts, decided anew.
  public let rules: [RulePrice]
  /// What a little more and a little less of each limit of all branches would change, decided anew.
  public let limits: [LimitPrice]
  /// Hours that stay closed and what opening them costs: the cheapest first, of those as cheap the most wished.
  public let wishes: [SystemPrice]
  /// How many questions have no answer because of the limits.
  public let missingCount: Int

  /// How much more the best weeks of another question are worth.
  public struct Difference: Sendable, Hashable {
    /// In thousandths of the objective's unit; nothing where no weeks were found.
    public let thousandths: Int?
    /// Whether both weeks are proven to be the best, or that there are none.
    public let isProven: Bool

    fileprivate func clamped(_ clamp: (Int) -> Int) -> Difference {
      Difference(thousandths: thousandths.map(clamp), isProven: isProven)
    }
  }

  /// What leaving a rule out brings.
  public struct RulePrice: Sendable {
    /// The place of the rule in the plan.
    public let rule: Int
    /// How much more the best weeks without it are worth.
    public let gain: Difference
    /// The branches whose weeks differ then, as places.
    public let changed: [Int]
  }

  /// What more and less of a limit changes.
  public struct LimitPrice: Sendable {
    /// The place of the limit in the plan.
    public let rule: Int
    /// By how much it was changed: minutes, or hundredths of the currency.
    public let step: Int
    /// How much more the best weeks are worth with so much more.
    public let more: Difference
    /// How much more they are worth with so much less, which is below 0 or nothing; nothing where there is not so
    /// much.
    public let less: Difference?
  }

  /// The branches that are asked for their most wished hour at most, where not all hours are.
  private static let mostBranches = 20

  /// One question of the list.
  private enum Question: Sendable {
    case rules([SystemRule])
    case wish(ClosedHour)
  }

  private enum Answer: Sendable {
    case outcome(SystemOutcome)
    case price(SystemPrice)

    var outcome: SystemOutcome? { if case .outcome(let own) = self { own } else { nil } }
    var price: SystemPrice? { if case .price(let own) = self { own } else { nil } }
  }

  /// Asks for all prices.
  ///
  /// - Parameters:
  ///   - proposal: The best weeks.
  ///   - all: Whether each hour that stays closed is asked about, and not only the most wished one of each
  ///     branch, in twenty branches at most.
  ///   - batch: On how many threads, and until when.
  public init(
    of proposal: SystemProposal, all: Bool = false, _ batch: QuestionBatch = QuestionBatch()
  ) {
    let problem = proposal.problem
    let rules = problem.plan.rules
    let changes = rules.indices.map { rules.changed(at: $0) }
    let hours = proposal.closedHours(all: all, most: Self.mostBranches)
    let answers = batch.answers(
      changes.flatMap { $0.map { Question.rules($0.rules) } } + hours.map { .wish($0) }
    ) { question, limits -> Answer in
      switch question {
      case .rules(let rules): .outcome(try problem.with(rules: rules).outcome(within: limits))
      case .wish(let hour):
        .price(try proposal.price(of: hour.branch, hour.day, hour.span, within: limits))
      }
    }
    var rest = answers[...]
    var (prices, limits): ([RulePrice], [LimitPrice]) = ([], [])
    for (place, changes) in changes.enumerated() {
      let found = changes.map { change in
        (step: change.step, outcome: (try? rest.popFirst()??.get())?.outcome)
      }
      // Who keeps within a limit keeps within a greater one, so that signs are known even where nothing is proven.
      let differences = found.map { change in
        proposal.difference(change.outcome).clamped {
          (change.step ?? 1) > 0 ? max(0, $0) : min(0, $0)
        }
      }
      if let step = changes[0].step {
        limits.append(
          LimitPrice(
            rule: place, step: step, more: differences[0], less: differences.dropFirst().first))
      } else {
        prices.append(
          RulePrice(
            rule: place, gain: differences[0],
            changed: found[0].outcome?.account?.changed(from: proposal.weeks) ?? []))
      }
    }
    self.proposal = proposal
    self.rules = prices
    self.limits = limits
    wishes = rest.compactMap { (try? $0?.get())?.price }.sorted {
      ($0.net, -($0.thousandths ?? 0), $0.branch, $0.day)
        < ($1.net, -($1.thousandths ?? 0), $1.branch, $1.day)
    }
    missingCount = answers.count { $0 == nil }
  }
}

/// An hour that a branch of a system stays closed.
struct ClosedHour: Sendable {
  let branch: Int
  let day: Weekday
  let span: TimeSpan
  /// What it is worth, times the branch's weight.
  let thousandths: Int
}

extension SystemProposal {
  /// How much more the weeks of another question are worth than these.
  func difference(_ other: SystemOutcome?) -> SystemPriceList.Difference {
    switch other {
    case .weeks(let account):
      .init(
        thousandths: account.thousandths - thousandths, isProven: isProven && account.isProven)
    case .conflict: .init(thousandths: nil, isProven: true)
    case .broken(let breach): .init(thousandths: nil, isProven: breach.isCertain)
    case .nothingFound, .failed, nil: .init(thousandths: nil, isProven: false)
    }
  }

  /// Full hours that branches stay closed and that somebody wishes: the most wished one of each branch, in the
  /// branches where that is worth most, or all of them.
  fileprivate func closedHours(all: Bool, most: Int) -> [ClosedHour] {
    let grid = problem.plan.grid
    let slots = max(1, 60 / grid.slotMinutes)
    let hours = problem.branches.indices.map { branch in
      Weekday.allCases.flatMap { day in
        stride(from: 0, through: grid.slotsPerDay - slots, by: slots).compactMap { slot in
          grid.span(of: slot..<(slot + slots)).flatMap { span -> ClosedHour? in
            guard !weeks[branch][day].isOpen(duringAnyOf: span),
              isKnown(of: branch, day, span)
            else { return nil }
            let worth = worth(of: branch, day, span)
            guard worth > 0 else { return nil }
            return ClosedHour(branch: branch, day: day, span: span, thousandths: worth)
          }
        }
      }
    }
    guard !all else { return hours.flatMap(\.self) }
    let wished = hours.compactMap { own in
      own.max { ($0.thousandths, $1.day, $1.span) < ($1.thousandths, $0.day, $0.span) }
    }
    return Array(
      wished.sorted { ($0.thousandths, $1.branch) > ($1.thousandths, $0.branch) }.prefix(most))
  }
}

extension [SystemRule] {
  /// The rules with a little more and a little less of a limit of all branches, with the step up or down; or
  /// without another rule, which has no step.
  fileprivate func changed(at place: Int) -> [(step: Int?, rules: [SystemRule])] {
    switch self[place].statement {
    case .most(let quantity, let most):
      let step = quantity.step(of: most)
      return [step, -step].filter { most + $0 >= 0 }.map { change in
        var rules = self
        rules[place] = SystemRule(
          .most(quantity, most + change), origin: self[place].origin, source: self[place].source)
        return (change, rules)
      }
    case .leastOfDistrict, .open, .closed:
      var rules = self
      rules.remove(at: place)
      return [(nil, rules)]
    }
  }
}

extension SystemQuantity {
  /// How much of a limit more and less is asked about: an hour, or one percent of the money and at least 1.
  fileprivate func step(of most: Int) -> Int {
    switch self {
    case .weeklyHours, .staffHours: 60
    case .cost: Swift.max(100, most / 10_000 * 100)
    }
  }
}

extension SystemPrice {
  /// The loss as an order: what is impossible or not known comes last.
  fileprivate var net: Int {
    switch outcome {
    case .weeks(_, let loss, _): loss
    case .unknown: .max - 2
    case .breaks: .max - 1
    case .impossible: .max
    }
  }
}
