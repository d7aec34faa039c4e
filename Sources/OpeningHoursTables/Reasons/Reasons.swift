/// Why people of a survey do not come: everyone, and segment by segment.
public struct Reasons: Sendable, Hashable {
  /// A reason, or those together that so few named that it could find somebody out.
  public struct Reason: Sendable, Hashable {
    /// Its words in the table; ``Reasons/others`` for those that are told together.
    public let words: String
    /// The respondents who named it, as indices of ``Survey/respondents``.
    fileprivate let members: Set<Int>
  }

  /// The people of one group.
  public struct Group: Sendable, Hashable {
    /// The heading of the segment column; nothing for everyone.
    public let column: String?
    /// The value of the column; "" for everyone and for respondents who said nothing.
    public let value: String
    /// How many gave a reason.
    public let answers: Int
    /// The share of each reason, in the order of ``Reasons/reasons``.
    public let shares: [RatingShare]
  }

  /// The reasons, the most frequent first; those told together last.
  public let reasons: [Reason]
  /// Everyone first, then groups; none where too few answered to be shown.
  public let groups: [Group]
  /// Whether a respondent may have named several.
  public let areTicked: Bool
  /// Whether some answers count more than others.
  public let isWeighted: Bool
  /// How many gave no answer.
  public let silent: Int

  /// The words under which rare reasons are told together.
  public static let others = "other reasons"

  /// The reasons by segment.
  ///
  /// - Parameters:
  ///   - answers: What each respondent named.
  ///   - survey: The respondents with their weights, without the columns of reasons.
  public init(_ answers: ReasonAnswers, of survey: Survey) {
    let weights = survey.respondents.map(\.weight)
    let counted = survey.respondents.indices.filter { answers.named[$0] != nil && weights[$0] > 0 }
    areTicked = answers.columns.count > 1 || answers.named.contains { ($0 ?? []).count > 1 }
    isWeighted = counted.contains { weights[$0] != weights[counted[0]] }
    silent = survey.respondents.count { $0.weight > 0 } - counted.count
    let told = counted.count >= SegmentGroups.fewestRespondents
    let reasons = told ? Self.told(answers, counted, weights) : []
    self.reasons = reasons
    guard told else {
      groups = []
      return
    }
    func group(_ column: String?, _ value: String, _ members: [Int]) -> Group {
      let sum = members.reduce(0) { $0 + weights[$1] }
      let squares = members.reduce(0) { $0 + weights[$1] * weights[$1] }
      return Group(
        column: column, value: value, answers: members.count,
        shares: reasons.map { reason in
          let own = members.reduce(0) { $0 + (reason.members.contains($1) ? weights[$1] : 0) }
          return RatingShare(part: min(1, own / sum), ofAnswers: sum * sum / squares)
        })
    }
    let isCounted = Set(counted)
    groups =
      [group(nil, "", counted)]
      + SegmentGroups(of: survey) { isCounted.contains($0) }.groups.map {
        group($0.column, $0.value, $0.members)
      }
  }

  /// The reasons that are told one by one, then the rare ones together.
  ///
  /// Where even these are too few the rarest of the others joins them, for who they are would follow from
  /// all who answered.
  private static func told(
    _ answers: ReasonAnswers, _ counted: [Int], _ weights: [Double]
  ) -> [Reason] {
    var members = answers.reasons.map { _ in Set<Int>() }
    for respondent in counted {
      for reason in answers.named[respondent] ?? [] { members[reason].insert(respondent) }
    }
    func weight(_ respondents: Set<Int>) -> Double {
      respondents.sorted().reduce(0) { $0 + weights[$1] }
    }
    let ranked = answers.reasons.indices.filter { !members[$0].isEmpty }
      .map { (place: $0, weight: weight(members[$0])) }
      .sorted { (-$0.weight, $0.place) < (-$1.weight, $1.place) }.map(\.place)
    var rare = ranked.filter { members[$0].count < SegmentGroups.fewestRespondents }
    var shown = ranked.filter { !rare.contains($0) }
    func joined() -> Set<Int> { rare.reduce(into: []) { $0.formUnion(members[$1]) } }
    while !rare.isEmpty, joined().count < SegmentGroups.fewestRespondents,
      let rarest = shown.min(by: { members[$0].count < members[$1].count })
    {
      shown.removeAll { $0 == rarest }
      rare.append(rarest)
    }
    let together = joined()
    return shown.map { Reason(words: answers.reasons[$0], members: members[$0]) }
      + (together.count >= SegmentGroups.fewestRespondents
        ? [Reason(words: others, members: together)] : [])
  }
}
