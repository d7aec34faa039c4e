public import OpeningHours

extension ProposalReport {
  /// The proposal in the schema `openhours/proposal@1`.
  public func json(next: NextQuestion? = nil) throws -> String {
    try JSONText.text(
      Content(
        today: .init(today), proposed: .init(proposed), osm: proposed.osm,
        weeklyHours: .init(
          today: hours(today.openMinutes), proposed: hours(proposed.openMinutes)),
        staffHours: Nullable(
          staffMinutes.map { .init(today: hours($0.today), proposed: hours($0.proposed)) }),
        objective: objective,
        changes: proposal.changes.map {
          .init(
            day: $0.day.key, opens: $0.opens.map(\.clock), closes: $0.closes.map(\.clock))
        },
        termination: proposal.ending.rawValue, whatIf: plan.flags.map(\.typed),
        scenario: Nullable(plan.scenario), provenance: provenance, notes: notes,
        next: Nullable(next.map { $0.flags.map(\.typed) })))
  }

  private var objective: Content.Objective {
    .init(
      kind: "wishes", unit: "points: percent of respondents summed over open hours",
      today: Figures.number(proposal.todayThousandths),
      proposed: Figures.number(proposal.thousandths), bound: Figures.number(proposal.bound),
      relativeGap: proposal.relativeGap, proven: proposal.isProven)
  }

  private var provenance: [String: Int] {
    Dictionary(
      uniqueKeysWithValues: Provenance.allCases.map { ($0.rawValue, demand.count(of: $0)) })
  }

  private var notes: [String] {
    let basis = DemandBasis(demand: demand)
    return plan.differences.map { "\($0.text) [\($0.source)]" } + basis.lines
      + [basis.caution(proposed, "the proposal"), basis.caution(today, "today's week")]
      .compactMap(\.self)
  }

  private func hours(_ minutes: Int) -> Double { Double(minutes) / 60 }

  private struct Content: Encodable {
    let schema = "openhours/proposal@1"
    let today: WeekJSON
    let proposed: WeekJSON
    let osm: String
    let weeklyHours: Pair
    let staffHours: Nullable<Pair>
    let objective: Objective
    let changes: [Change]
    let termination: String
    let whatIf: [String]
    let scenario: Nullable<String>
    let provenance: [String: Int]
    let notes: [String]
    let next: Nullable<[String]>

    struct Pair: Encodable {
      let today: Double
      let proposed: Double
    }

    struct Objective: Encodable {
      let kind: String
      let unit: String
      let today: Double
      let proposed: Double
      let bound: Double
      let relativeGap: Double
      let proven: Bool
    }

    struct Change: Encodable {
      let day: String
      let opens: [String]
      let closes: [String]
    }
  }
}
