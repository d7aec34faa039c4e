// What a page with every point of a sweep needs beside the points.
extension Sweep {
  /// The place of a plan among the points: that of the first point which asks the same.
  ///
  /// - Parameter plan: The plan.
  /// - Returns: The place of each key's value in its range; nothing where no point asks the same.
  public func places(of plan: Plan) -> [Int]? {
    let meaning = plan.meaning
    return points.first { $0.plan?.meaning == meaning }?.places
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
