/// How people answered a rating question: everyone, and group by group.
public struct Rating: Sendable, Hashable {
  /// Whose answers they are.
  public enum Audience: String, Sendable, Hashable, CaseIterable {
    /// Those for whom the library is open.
    case customers
    /// The team.
    case staff
  }

  /// The answers of one group.
  public struct Group: Sendable, Hashable {
    /// The heading of the segment column; nothing for everyone, and where a table of shares names its
    /// groups itself.
    public let column: String?
    /// The value of the column, or the group's name; "" for everyone and for respondents who said nothing.
    public let value: String
    /// How many answered; nothing where that is not known.
    public let answers: Int?
    /// The share of each step, from the least, in the order of the scale; nothing where not all of the
    /// group's shares are known.
    public let shares: [RatingShare]?
    /// Shares of which the source does not settle to which step they belong.
    public let unsettled: [RatingShare]
    /// The effective number of answers; nothing where it is not known.
    let effective: Double?

    /// The share of some steps together; nothing where not all shares are known, or there is no such step.
    func share(of steps: [Int]) -> RatingShare? {
      guard let shares, !steps.isEmpty else { return nil }
      return RatingShare(
        part: min(1, steps.reduce(0) { $0 + shares[$1].part }), ofAnswers: effective,
        isUncertain: steps.contains { shares[$0].isUncertain })
    }
  }

  /// What is rated.
  public let question: RatingQuestion
  /// Who rates it.
  public let audience: Audience
  /// The answers in their order.
  public let scale: RatingScale
  /// Everyone first, where that is known, then the groups; none where too few answered to be shown.
  public let groups: [Group]
  /// Whether some answers count more than others.
  public let isWeighted: Bool
  /// How many gave no answer; nothing where that is not known.
  public let silent: Int?

  /// The share of a side in a group.
  public func share(of side: RatingScale.Side, in group: Group) -> RatingShare? {
    group.share(of: scale.places(of: side))
  }

  /// The answers of respondents by segment.
  ///
  /// - Parameters:
  ///   - answers: What each respondent answered.
  ///   - survey: The respondents with their weights, without the columns of ratings.
  ///   - audience: Who they are.
  public init(_ answers: RatedAnswers, of survey: Survey, from audience: Audience) {
    question = answers.question
    self.audience = audience
    scale = answers.scale
    let weights = survey.respondents.map(\.weight)
    let counted = survey.respondents.indices.filter { answers.steps[$0] != nil && weights[$0] > 0 }
    isWeighted = counted.contains { weights[$0] != weights[counted[0]] }
    silent = survey.respondents.count { $0.weight > 0 } - counted.count
    guard counted.count >= SegmentGroups.fewestRespondents else {
      groups = []
      return
    }
    let steps = answers.scale.steps.indices
    func group(_ column: String?, _ value: String, _ members: [Int]) -> Group {
      let sum = members.reduce(0) { $0 + weights[$1] }
      let squares = members.reduce(0) { $0 + weights[$1] * weights[$1] }
      let effective = sum * sum / squares
      let shares = steps.map { step in
        let own = members.reduce(0) { $0 + (answers.steps[$1] == step ? weights[$1] : 0) }
        return RatingShare(part: min(1, own / sum), ofAnswers: effective)
      }
      return Group(
        column: column, value: value, answers: members.count, shares: shares, unsettled: [],
        effective: effective)
    }
    let isCounted = Set(counted)
    groups =
      [group(nil, "", counted)]
      + SegmentGroups(of: survey) { isCounted.contains($0) }.groups.map {
        group($0.column, $0.value, $0.members)
      }
  }
}
