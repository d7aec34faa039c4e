import OpeningHours

/// Whom a proposal reaches and loses.
struct ReachFacts: Sendable {
  let groups: ReachBySegment
  let reach: Reach
  /// Whether nobody was asked about some of today's hours, so that who comes only then is not counted.
  let hasUnaskedHours: Bool
  /// Whether nobody was asked about any of today's hours, so that it is not known whom they reach.
  let isTodayUnknown: Bool
  /// Whether nobody was asked about any of the proposed hours.
  let isProposedUnknown: Bool

  /// The facts of a proposal; nothing where its plan names no respondents.
  init?(_ proposal: Proposal) {
    guard let groups = proposal.reachBySegment, let reach = proposal.problem.reach else {
      return nil
    }
    self.groups = groups
    self.reach = reach
    isTodayUnknown = proposal.problem.demand.isWorthUnknown(of: proposal.today)
    isProposedUnknown = proposal.problem.demand.isWorthUnknown(of: proposal.schedule)
    hasUnaskedHours =
      proposal.problem.demand.sum(of: proposal.today) {
        [.asked, .observed].contains($0.provenance) ? 0 : 1
      } > 0
  }

  /// Whether people count more or less than once.
  var isWeighted: Bool { reach.isWeighted }

  /// The row for everyone.
  var everyone: ReachBySegment.Row { groups.rows[0] }

  /// The group of which the greatest part loses the last usable window.
  var worst: ReachBySegment.Row? {
    groups.rows.dropFirst().filter { $0.lost > 0 && $0.people > 0 }.max {
      (Double($0.lost) / Double($0.people)) < (Double($1.lost) / Double($1.people))
    }
  }
}
