public import OpeningHours

/// What every format shows of a proposal, decided once and in words.
public struct ProposalReport: Sendable {
  /// The plan that was asked about.
  public let plan: Plan
  /// The proposal.
  public let proposal: Proposal
  /// The plan's path as the reader typed it, for the suggested command.
  public let planPath: String
  /// The conversions of wishes into visits under which the same week is proposed.
  public let conversions: ClosedRange<Double>?
  /// Weeks nearly as good, where they were asked for.
  public var alternatives: Alternatives?
  /// What one more of each scarce thing would bring, where that was asked for.
  public var oneMore: [OneMore] = []

  /// A report about a proposal.
  public init(
    plan: Plan, proposal: Proposal, planPath: String, conversions: ClosedRange<Double>? = nil
  ) {
    self.plan = plan
    self.proposal = proposal
    self.planPath = planPath
    self.conversions = conversions
  }

  var demand: Demand { proposal.problem.demand }
  var reach: Reach? { proposal.problem.reach }
  var today: Schedule { proposal.today }
  var objective: Plan.Objective { proposal.problem.objective }

  func worth(_ thousandths: Int) -> String { objective.worth(thousandths) }
  func amount(_ thousandths: Int) -> String { objective.amount(thousandths) }

  /// The stated conversion in percent, and those below and above which another week comes out.
  var conversionPercents: (stated: Int, below: Int?, above: Int?)? {
    guard let range = conversions, let stated = plan.file.demand.conversion else { return nil }
    func percent(_ part: Double) -> Int { Int((part * 100).rounded()) }
    return (
      percent(stated), range.lowerBound > 0 ? percent(range.lowerBound) : nil,
      range.upperBound < 1 ? percent(range.upperBound) : nil
    )
  }

  /// What becomes of the proposal under another conversion.
  var conversionLine: String? {
    guard let (stated, below, above) = conversionPercents else { return nil }
    let ends = [below.map { "below \($0) %" }, above.map { "above \($0) %" }].compactMap(\.self)
    return "wishes turned into visits at \(stated) %"
      + (ends.isEmpty
        ? "; the same week comes out at any conversion"
        : "; \(ends.joined(separator: " and ")) another week comes out")
  }

  /// The people reached, where the plan names respondents.
  var reachSection: ReachSection? {
    guard let groups = proposal.reachBySegment, let reach = proposal.problem.reach else {
      return nil
    }
    let unasked = demand.sum(of: today) { [.asked, .observed].contains($0.provenance) ? 0 : 1 }
    return ReachSection(groups: groups, reach: reach, hasUnaskedHours: unasked > 0)
  }
  var proposed: Schedule { proposal.schedule }

  /// One stretch of time that a proposal opens or gives up.
  public struct Move: Sendable, Hashable {
    /// The day.
    public let day: Weekday
    /// The stretch.
    public let span: TimeSpan
    /// What it is worth, in thousandths of a point.
    public let thousandths: Int
    /// Whether some of that is estimated.
    public let isEstimated: Bool
    /// Whether some of it is visits expected from wishes.
    public let isExpected: Bool
    /// Minutes of it about which nothing is known.
    public let unknownMinutes: Int
  }

  /// The hours that become open, in calendar order.
  public var gained: [Move] { moves(\.opens) }

  /// The hours that are given up, in calendar order.
  public var givenUp: [Move] { moves(\.closes) }

  private func moves(_ spans: (DayChange) -> [TimeSpan]) -> [Move] {
    proposal.changes.flatMap { change in
      spans(change).map { span in
        let slots = { (quantity: (SlotDemand) -> Int) in
          demand.sum(of: [span], on: change.day, quantity)
        }
        return Move(
          day: change.day, span: span, thousandths: slots(\.thousandths),
          isEstimated: slots { $0.provenance == .estimated ? 1 : 0 } > 0,
          isExpected: demand.unit == .visits && slots { $0.provenance == .asked ? 1 : 0 } > 0,
          unknownMinutes: slots { $0.provenance == .unknown ? demand.grid.slotMinutes : 0 })
      }
    }
  }

  /// The answer in one sentence or two.
  public var headline: String {
    guard !proposal.changes.isEmpty else {
      return proposal.isProven
        ? "Keep today's hours: no week under these rules \(objective == .reach ? "reaches more people" : "is worth more")."
        : "Keep today's hours: nothing better was found in the time given."
    }
    let opened = changedDays.filter { !$0.new.isClosed }.map { days, old, new in
      let instead = old.isClosed ? "(closed today)" : "instead of \(old.short)"
      return "\(days.inWords) \(new.short) \(instead)"
    }
    let closed = changedDays.filter(\.new.isClosed).map { days, old, _ in
      "\(days.inWords) (today \(old.short))"
    }
    let sentences = [("open", opened), ("close on", closed)].compactMap { verb, parts in
      parts.isEmpty ? nil : "\(verb) " + Self.list(parts)
    }
    let sentence = sentences.joined(separator: "; ")
    return sentence.capitalizedFirst + "."
  }

  /// Parts of a sentence: "a, b, and c".
  static func list(_ parts: [String]) -> String {
    parts.count < 3
      ? parts.joined(separator: " and ")
      : parts.dropLast().joined(separator: ", ") + ", and " + (parts.last ?? "")
  }

  /// Days that change in the same way, in the order of the first of them.
  var changedDays: [(days: [Weekday], old: DayPlan, new: DayPlan)] {
    var groups: [(days: [Weekday], old: DayPlan, new: DayPlan)] = []
    for change in proposal.changes {
      let (old, new) = (today[change.day], proposed[change.day])
      if let index = groups.firstIndex(where: { $0.old == old && $0.new == new }) {
        groups[index].days.append(change.day)
      } else {
        groups.append(([change.day], old, new))
      }
    }
    return groups
  }

  /// What the answer reaches and what it takes, in one sentence.
  public var balance: String {
    let hours = proposed.openMinutes
    let same = hours == today.openMinutes
    let week =
      "\(hours.minutesAsHours) hours a week"
      + (same ? " as today" : " instead of \(today.openMinutes.minutesAsHours)")
    let change = proposal.thousandths - proposal.todayThousandths
    let worth =
      change == 0
      ? "\(worth(proposal.thousandths)) as today"
      : "\(worth(proposal.thousandths)) instead of "
        + "\(amount(proposal.todayThousandths)) (\(difference))"
    let certainty =
      switch doubt {
      case .unknown: ", hours that nobody was asked about not counted"
      case .estimated: ", in part estimated"
      case nil: ""
      }
    return "\(week); \(worth)\(certainty)."
  }

  /// Why the balance is not certain.
  enum Doubt {
    case unknown
    case estimated
  }

  /// What is not certain about the hours that change; of people reached nothing is estimated.
  var doubt: Doubt? {
    let moved = gained + givenUp
    guard objective != .reach else { return nil }
    return moved.contains { $0.unknownMinutes > 0 }
      ? .unknown : moved.contains(where: \.isEstimated) ? .estimated : nil
  }

  private var difference: String {
    objective.difference(proposal.thousandths, proposal.todayThousandths)
  }

  /// What is proven about the answer, in one line.
  public var proof: String {
    let worth = amount(proposal.thousandths)
    if proposal.isProven {
      return "best possible: no week under these rules reaches more than "
        + self.worth(proposal.thousandths)
        + (proposal.hasProvenTieBreaks || objective != .reach
          ? "" : "; others may reach as many and change less")
    }
    let stopped =
      switch proposal.ending {
      case .cancelled: "the search was stopped"
      case .gap: "the search ended at the gap that was asked for"
      default: "the time was over"
      }
    return "not proven: \(stopped); no week reaches more than \(self.worth(proposal.bound)), "
      + "this one \(worth) (\(Figures.percent(proposal.relativeGap)) less)"
  }

  /// Paid staff minutes today and then, where the plan states the people on duty or a team; nothing
  /// for today where a team cannot staff it.
  public var staffMinutes: (today: Int?, proposed: Int)? {
    if let team = proposal.problem.team, let staffing = proposal.staffing {
      return (staffing.todayShifts?.paidMinutes(team), staffing.proposed.paidMinutes(team))
    }
    return proposal.problem.staffing.map {
      ($0.paidMinutes(of: today), $0.paidMinutes(of: proposed))
    }
  }

  /// Weeks nearly as good, where they were asked for.
  var alternativesSection: AlternativesSection? {
    alternatives.map { AlternativesSection($0, self) }
  }

  /// What one more would bring, where that was asked for.
  var oneMoreSection: OneMoreSection? { OneMoreSection(oneMore, objective) }

  /// The shifts, where the plan states a team.
  var staffSection: StaffSection? { StaffSection(proposal) }
}

extension Plan.Objective {
  /// What a worth is counted in.
  public var unit: String {
    switch self {
    case .wishes: "points"
    case .reach: "people"
    case .visits: "visits"
    }
  }

  /// The unit with what it means.
  var unitInWords: String {
    switch self {
    case .wishes: "points: percent of respondents summed over open hours"
    case .reach: "people: respondents with at least one usable window, weighted"
    case .visits: "visits a week, observed or expected"
    }
  }
}
