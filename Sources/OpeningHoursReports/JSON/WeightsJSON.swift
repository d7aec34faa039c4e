import OpeningHours
import OpeningHoursTables

extension WeightsReport {
  /// What the weights of surveys decide, in the schema `openhours/weights@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        proposed: WeekJSON(proposal.schedule), known: weights != nil,
        sweeps: (weights?.sweeps ?? []).map(WeightSweepJSON.init),
        mixtures: Nullable(
          weights?.joint.map { Mixtures(draws: $0.draws, best: $0.best, part: $0.part) }),
        differences: (weights?.contrasts ?? []).map(ContrastJSON.init)))
  }

  private struct Content: Encodable {
    let schema = "openhours/weights@1"
    let proposed: WeekJSON
    /// Whether every decision was proven; else nothing is told.
    let known: Bool
    let sweeps: [WeightSweepJSON]
    /// With three surveys and more: random mixtures of all weights.
    let mixtures: Nullable<Mixtures>
    let differences: [ContrastJSON]
  }

  private struct Mixtures: Encodable {
    let draws: Int
    let best: Int
    let part: Double
  }
}

/// The best week at each weight of a survey.
struct WeightSweepJSON: Encodable {
  let survey: String
  /// The weight that the plan gives it, 0...1.
  let planWeight: Double
  let flips: [Weight]
  /// The part of the weights in which the proposed week is the best, 0...1.
  let acceptability: Double
  let weeks: [Week]

  /// A weight, exactly as a fraction.
  struct Weight: Encodable {
    let value: Double
    let fraction: String

    init(_ weight: SurveyWeight) {
      value = weight.value
      fraction = "\(weight.numerator)/\(weight.denominator)"
    }
  }

  struct Week: Encodable {
    let from: Weight
    let to: Weight
    let fromConversion: Nullable<Double>
    let week: WeekJSON
    let isProposed: Bool
    /// Points; where people are reached, percent of them.
    let worthToOthers: Double
    let worthToSurvey: Double
  }

  init(_ sweep: WeightSweep) {
    survey = sweep.survey.name
    planWeight = sweep.own
    flips = sweep.flips.map(Weight.init)
    acceptability = sweep.acceptability
    weeks = sweep.stretches.map { stretch in
      Week(
        from: Weight(stretch.from), to: Weight(stretch.to),
        fromConversion: Nullable(sweep.conversion(at: stretch.from)),
        week: WeekJSON(stretch.schedule), isProposed: stretch.schedule == sweep.proposed,
        worthToOthers: Double(stretch.worthToOthers) / sweep.unitsOfWorth,
        worthToSurvey: Double(stretch.worthToSurvey) / sweep.unitsOfWorth)
    }
  }
}

/// What two surveys wish that the other does not.
private struct ContrastJSON: Encodable {
  let surveys: [String]
  let compared: Int
  /// Whether chance can be told from difference.
  let told: Bool
  /// The greatest difference first, those of the first survey's and then of the second's.
  let hours: [Hour]

  struct Hour: Encodable {
    let day: String
    let span: String
    let shares: [RatingJSON.Share]
  }

  init(_ contrast: SurveyContrast) {
    surveys = [contrast.first, contrast.second]
    compared = contrast.compared
    told = contrast.isTold
    hours = (contrast.firstMore + contrast.secondMore).map { hour in
      Hour(
        day: hour.day.key, span: hour.span.clock,
        shares: [hour.first, hour.second].map(RatingJSON.Share.init))
    }
  }
}
