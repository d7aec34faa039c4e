public import IntegerProgramming

/// The best timetable that was found for a mobile library, with what it is worth and how that is proven.
public struct MobileProposal: Sendable {
  /// What was asked.
  public let library: MobileLibrary
  /// What was paid for vehicles and stops; ``MobilePrices/none`` for the library by itself.
  public let prices: MobilePrices
  /// The timetable.
  public let timetable: MobileTimetable
  /// What it is worth less what its vehicles cost, in thousandths of the unit of demand.
  public let value: Int
  /// No timetable under the rules has a greater value, in thousandths.
  public let bound: Int
  /// Why the search ended.
  public let ending: Proposal.Ending

  /// What the timetable is worth by itself, without prices.
  public var worth: MobileWorth { library.worth(of: timetable) }

  /// What today's timetable is worth by itself.
  public var todayWorth: MobileWorth { library.worth(of: library.today) }

  /// Whether no timetable under the rules is worth more.
  public var isProven: Bool { value == bound }

  /// How much more than the proposal might be possible, as a fraction of its value.
  public var relativeGap: Double {
    isProven ? 0 : Double(bound - value) / Double(max(1, abs(value)))
  }

  /// The visits that are on another weekday than today, by their places.
  public var moved: [Int] { library.moved(in: timetable) }

  /// The visits whose week, weekday or time is another one than today, by their places.
  public var changed: [Int] {
    timetable.visits.indices.filter { place in
      let (new, old) = (timetable.visits[place], library.today.visits[place])
      return new.week != old.week || new.day != old.day || new.span != old.span
    }
  }

  /// The legs of the timetable that are too short.
  public var shortLegs: [MobileLeg] { library.shortLegs(of: timetable) }

  /// The legs of today's timetable that are too short.
  public var todayShortLegs: [MobileLeg] { library.shortLegs(of: library.today) }
}

extension MobileLibrary {
  /// Searches for the timetable that is worth most under the rules; of those worth the same for one that leaves
  /// most visits as they are.
  ///
  /// - Parameters:
  ///   - prices: What vehicles cost, and what it is worth beside the demand that they stand somewhere.
  ///   - effort: How much to work at most, where proof does not come before.
  ///   - limits: When to end, whatever the effort. A limit of time makes the answer depend on the machine.
  /// - Returns: A timetable that has passed its audit, and is worth no less than today's.
  /// - Throws: A broken solver, or a timetable that breaks a rule.
  public func decided(
    prices: MobilePrices = .none, effort: MobileEffort = .standard,
    within limits: SearchLimits = .unlimited
  ) throws(DecisionError) -> MobileProposal {
    try DecisionError.naming {
      let formulation = MobileFormulation(self, prices)
      let outcome = try MobileSearch(formulation.problem, effort, limits).found()
      let value = formulation.thousandths(outcome.value)
      let bound = formulation.thousandths(outcome.bound)
      let stopped = limits.stopReason.map { Proposal.Ending($0) }
      let proposal = MobileProposal(
        library: self, prices: prices, timetable: formulation.timetable(outcome.routes),
        value: value, bound: bound, ending: value == bound ? .optimal : stopped ?? .effort)
      let findings = MobileAudit(proposal).findings
      guard findings.isEmpty else { throw AuditFailure(findings: findings) }
      return proposal
    }
  }
}
