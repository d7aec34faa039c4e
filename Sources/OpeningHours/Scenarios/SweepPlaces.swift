import OpeningHoursTables

// What is known of a sweep beside its points.
extension Sweep {
  /// The place of a plan among the points: that of the first point which asks the same.
  ///
  /// - Parameter plan: The plan.
  /// - Returns: The place of each key's value in its range; nothing where no point asks the same.
  public func places(of plan: Plan) -> [Int]? {
    let meaning = plan.meaning
    return points.first { $0.plan?.meaning == meaning }?.places
  }

  /// Whether the one key is an upper limit: then the best week for a value holds for each greater one as
  /// well, and is worth no more than the best for that.
  public var isUpperLimit: Bool {
    ranges.count == 1 && ranges[0].subject == nil
      && points.allSatisfy { $0.plan?.rules.haveUpperLimit(of: ranges[0].key) != false }
  }
}

extension Proposal {
  /// The proposal with what another one knows of the shifts that today's hours take; a sweep does not
  /// ask about them again for each point.
  public func withToday(of other: Proposal) -> Proposal {
    guard let own = staffing, let known = other.staffing else { return self }
    var proposal = self
    proposal.staffing = ProposedStaffing(proposed: own.proposed, today: known.today)
    return proposal
  }
}
