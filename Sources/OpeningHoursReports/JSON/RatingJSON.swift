import OpeningHours
import OpeningHoursTables

/// How people answered a rating question.
struct RatingJSON: Encodable {
  let question: String
  let audience: String
  /// From the least.
  let scale: [Step]
  /// Everyone first, whose column is null and whose value is empty; or the groups of a table; none where too few answered.
  let groups: [Group]
  let weighted: Bool
  let withoutAnswer: Nullable<Int>

  struct Step: Encodable {
    let answer: String
    let side: String
  }

  struct Group: Encodable {
    let column: Nullable<String>
    let value: String
    let answers: Nullable<Int>
    /// By step, from the least.
    let shares: Nullable<[Share]>
    /// Shares of answers that are not known.
    let unsettled: [Share]
    let favourable: Nullable<Share>
    let unfavourable: Nullable<Share>
  }

  /// A share from 0 to 1, with its interval.
  struct Share: Encodable {
    let part: Double
    let from: Nullable<Double>
    let to: Nullable<Double>
    /// Whether the source does not settle it.
    let uncertain: Bool

    init(_ share: RatingShare) {
      part = Self.rounded(share.part)
      from = Nullable(share.interval.map { Self.rounded($0.lowerBound) })
      to = Nullable(share.interval.map { Self.rounded($0.upperBound) })
      uncertain = share.isUncertain
    }

    /// To ten thousandths, which is more than anybody can know.
    private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
  }

  /// The ratings that are told with a proposal.
  static func all(_ report: ProposalReport) -> [RatingJSON] {
    (report.ratings?.all ?? []).map(RatingJSON.init)
  }

  init(_ rating: Rating) {
    question = rating.question.rawValue
    audience = rating.audience.rawValue
    scale = rating.scale.steps.map { Step(answer: $0.label, side: "\($0.side)") }
    groups = rating.groups.map { group in
      Group(
        column: Nullable(group.column), value: group.value, answers: Nullable(group.answers),
        shares: Nullable(group.shares?.map(Share.init)),
        unsettled: group.unsettled.map(Share.init),
        favourable: Nullable(rating.share(of: .favourable, in: group).map(Share.init)),
        unfavourable: Nullable(rating.share(of: .unfavourable, in: group).map(Share.init)))
    }
    weighted = rating.isWeighted
    withoutAnswer = Nullable(rating.silent)
  }
}

/// Whom a proposal reaches by what people say of today's hours.
struct ReachBySatisfactionJSON: Encodable {
  let who: String
  let people: Double
  let today: Nullable<Double>
  let proposed: Double
  let inNewHours: Double

  /// The rows of a proposal; none where it is not known whom it reaches.
  static func all(_ report: ProposalReport) -> [ReachBySatisfactionJSON] {
    (report.reachBySatisfaction?.rows ?? []).map {
      ReachBySatisfactionJSON($0, isTodayUnknown: report.isTodayUnknown)
    }
  }

  private init(_ row: ReachBySatisfaction.Row, isTodayUnknown: Bool) {
    who =
      switch row.who {
      case .side(.favourable): "satisfied"
      case .side(.neutral): "neither"
      case .side(.unfavourable): "dissatisfied"
      case .silent: "no-answer"
      case .joined: "smaller-groups"
      }
    people = JSONText.units(row.people)
    today = Nullable(isTodayUnknown ? nil : JSONText.units(row.today))
    proposed = JSONText.units(row.proposed)
    inNewHours = JSONText.units(row.newlyOpen)
  }
}
