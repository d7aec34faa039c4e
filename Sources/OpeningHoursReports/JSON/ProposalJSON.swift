import OpeningHours
import OpeningHoursTables

extension ProposalReport {
  /// The proposal in the schema `openhours/proposal@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        today: .init(today), proposed: .init(proposed), osm: proposed.osm,
        weeklyHours: .init(
          today: hours(today.openMinutes), proposed: hours(proposed.openMinutes)),
        staffHours: Nullable(
          staffMinutes.map {
            .init(today: Nullable($0.today.map(hours)), proposed: hours($0.proposed))
          }),
        objective: objectiveContent,
        changes: proposal.changes.map {
          .init(
            day: $0.day.key, opens: $0.opens.map(\.clock), closes: $0.closes.map(\.clock))
        },
        termination: proposal.ending.rawValue, whatIf: plan.flags.map(\.nameless.typed),
        scenario: Nullable(plan.scenario), reach: Nullable(reachContent),
        staffing: Nullable(staff.map { StaffJSON($0, plan.file.currency) }),
        sameFromConversion: Nullable(conversions?.same.lowerBound),
        sameToConversion: Nullable(conversions?.same.upperBound),
        kept: kept.flatMap { kept in proposal.problem.team.map { KeptJSON(kept, $0) } },
        burden: burden.map {
          .init(
            today: Nullable($0.today.map(JSONText.units)), proposed: JSONText.units($0.proposed))
        },
        staffWishes: staffWishesContent, staffless: staffless.map(StafflessJSON.init),
        conversion: Nullable(demand.conversion.map(Content.Conversion.init)),
        ratings: RatingJSON.all(self),
        reachBySatisfaction: ReachBySatisfactionJSON.all(self),
        bands: BandFact.all(
          demand, today: proposal.problem.servedToday.open, then: proposal.served.open
        ).map(BandJSON.init),
        wishes: Nullable(wishesContent),
        estimatedPart: Nullable(estimated.map(Content.Estimated.init)), provenance: provenance,
        remarks: RemarkJSON.all(remarks), notes: notes,
        next: Nullable(next.flatMap { $0.flags.isEmpty ? nil : $0.flags.map(\.nameless.typed) }),
        oneMore: oneMore.map { OneMoreJSON($0, plan) },
        withoutWhatIf: Nullable(whatIfCost.flatMap(WithoutWhatIfJSON.init)),
        confidence: Nullable(sureness?.confidence.map(QuickConfidenceJSON.init)),
        surveys: surveys.map(SurveyJSON.init),
        weights: (weights?.weights?.sweeps ?? []).map(WeightSweepJSON.init),
        whatIfCosts: (whatIfCost?.items ?? []).map(WhatIfCostJSON.init),
        alternatives: alternatives.map { alternatives in
          alternatives.weeks.map { AlternativeJSON($0, best: alternatives.best, isTie: isTie($0)) }
        }))
  }

  private var staffWishesContent: StaffWishesJSON? {
    guard let wishes = plan.file.staffWishes, let (old, new) = staffWishes else { return nil }
    return StaffWishesJSON(
      people: wishes.people, asked: new.asked, today: old.kept, proposed: new.kept)
  }

  private var objectiveContent: Content.Objective {
    .init(
      kind: objective.rawValue,
      unit: objective == .wishes && demand.countedPeople != nil
        ? "points: percent of the people whom the surveys count, summed over open hours"
        : objective.unitInWords,
      today: ofToday(proposal.todayThousandths),
      proposed: JSONText.units(proposal.thousandths), bound: JSONText.units(proposal.bound),
      relativeGap: proposal.relativeGap, proven: proposal.isProven)
  }

  private var reachContent: Content.Reach? {
    guard let facts = self.reach else { return nil }
    return Content.Reach(
      visitMinutes: facts.reach.visitMinutes,
      groups: facts.groups.rows.map { row in
        .init(
          column: Nullable(row.column), value: row.value, people: JSONText.units(row.people),
          today: ofToday(row.today), proposed: JSONText.units(row.proposed),
          lost: ofToday(row.lost))
      })
  }

  /// A figure of today's week; nothing where nobody was asked about its hours.
  private func ofToday(_ thousandths: Int) -> Nullable<Double> {
    Nullable(isTodayUnknown ? nil : JSONText.units(thousandths))
  }

  /// Points, whatever a week is judged by; nothing where the demand is not in points.
  private var wishesContent: Content.Worths? {
    guard objective != .visits else { return nil }
    return .init(
      today: ofToday(demand.thousandths(of: proposal.problem.servedToday)),
      proposed: JSONText.units(demand.thousandths(of: proposal.served)))
  }

  private var provenance: [String: Int] {
    Dictionary(
      uniqueKeysWithValues: Provenance.allCases.map { ($0.rawValue, demand.count(of: $0)) })
  }

  private var notes: [String] {
    let basis = BasisSection(self, .english)
    return WhatIfSection(plan: plan, language: .english).changes + basis.dataLines
      + basis.presetLines + [AlternativesSection(self, .english)?.end].compactMap(\.self)
      + basis.doubts(about: self) + basis.doubtsAboutToday
  }

  private func hours(_ minutes: Int) -> Double { Double(minutes) / 60 }

  private struct Content: Encodable {
    let schema = "openhours/proposal@1"
    let today: WeekJSON
    let proposed: WeekJSON
    let osm: String
    let weeklyHours: Pair
    let staffHours: Nullable<StaffHours>
    let objective: Objective
    let changes: [Change]
    let termination: String
    let whatIf: [String]
    let scenario: Nullable<String>
    let reach: Nullable<Reach>
    let staffing: Nullable<StaffJSON>
    let sameFromConversion: Nullable<Double>
    let sameToConversion: Nullable<Double>
    /// Left out where the plan states no absence.
    let kept: KeptJSON?
    /// Left out where the plan does not say what shifts weigh.
    let burden: Worths?
    /// Left out where the plan names no wishes of the team.
    let staffWishes: StaffWishesJSON?
    /// Left out where the plan speaks of no hours without staff.
    let staffless: StafflessJSON?
    let conversion: Nullable<Conversion>
    let ratings: [RatingJSON]
    let reachBySatisfaction: [ReachBySatisfactionJSON]
    let bands: [BandJSON]
    let wishes: Nullable<Worths>
    let estimatedPart: Nullable<Estimated>
    let provenance: [String: Int]
    let remarks: [RemarkJSON]
    let notes: [String]
    let next: Nullable<[String]>
    let oneMore: [OneMoreJSON]
    let withoutWhatIf: Nullable<WithoutWhatIfJSON>
    let confidence: Nullable<QuickConfidenceJSON>
    /// Those beside each other; none where the plan names one.
    let surveys: [SurveyJSON]
    /// What other weights of them decide, where that is known.
    let weights: [WeightSweepJSON]
    let whatIfCosts: [WhatIfCostJSON]
    /// Left out where nobody asked for alternatives.
    let alternatives: [AlternativeJSON]?

    struct Reach: Encodable {
      let visitMinutes: Int
      let groups: [Group]

      struct Group: Encodable {
        let column: Nullable<String>
        let value: String
        let people: Double
        let today: Nullable<Double>
        let proposed: Double
        let lost: Nullable<Double>
      }
    }

    struct StaffHours: Encodable {
      let today: Nullable<Double>
      let proposed: Double
    }

    /// How wishes became visits, beside what hours both asked about and counted imply.
    struct Conversion: Encodable {
      let part: Double
      let people: Int
      let isFitted: Bool
      let isFarOff: Bool
      let implied: Nullable<Double>
      let impliedFrom: Nullable<Double>
      let impliedTo: Nullable<Double>
      let slots: Int

      init(_ applied: AppliedConversion) {
        part = applied.part
        people = applied.people
        isFitted = applied.isFitted
        isFarOff = applied.isFarOff
        implied = Nullable(applied.fit?.conversion)
        impliedFrom = Nullable(applied.fit?.spread.lowerBound)
        impliedTo = Nullable(applied.fit?.spread.upperBound)
        slots = applied.fit?.count ?? 0
      }
    }

    struct Pair: Encodable {
      let today: Double
      let proposed: Double
    }

    /// Worths; nothing for today where nobody was asked about its hours.
    struct Worths: Encodable {
      let today: Nullable<Double>
      let proposed: Double
    }

    struct Estimated: Encodable {
      let proposed: Double
      let difference: Double
      let usualError: Double
      let tie: Bool

      init(_ part: EstimatedPart) {
        proposed = JSONText.units(part.estimated)
        difference = JSONText.units(part.estimatedDifference)
        usualError = JSONText.units(part.usualError)
        tie = part.isTie
      }
    }

    struct Objective: Encodable {
      let kind: String
      let unit: String
      let today: Nullable<Double>
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
