import OpeningHours
import OpeningHoursTables

extension ConfidenceReport {
  /// The confidence in the schema `openhours/confidence@1`.
  public func json() throws -> String {
    func regret(_ regret: Confidence.Regret) -> RegretJSON {
      RegretJSON(
        mean: regret.mean / 1000, worstTenth: regret.worstTenth / 1000,
        worst: JSONText.units(regret.worst))
    }
    return try JSONText.text(
      Content(
        resamples: confidence.request.resamples, draws: confidence.draws,
        seed: confidence.request.seed, unit: objective.unit,
        today: WeekJSON(confidence.today), proposed: WeekJSON(confidence.proposed),
        sameWeek: PartsJSON(confidence.sameWeek, confidence),
        hours: confidence.hours.map { hour in
          HourJSON(
            day: hour.day.key, span: hour.span.clock, openToday: hour.isOpenToday,
            proposed: hour.isProposed, openIn: PartsJSON(hour.openIn, confidence),
            tie: confidence.isTie(hour))
        },
        weeks: confidence.weeks.map { week in
          WinnerJSON(
            proposed: WeekJSON(week.schedule), wins: confidence.part(week.wins),
            regret: regret(week.regret), tie: confidence.isTie(week))
        },
        regret: Regrets(
          today: regret(confidence.todayRegret), proposal: regret(confidence.proposalRegret)),
        gain: GainJSON(
          proposed: JSONText.units(confidence.gain.proposed),
          interval: [confidence.gain.low, confidence.gain.high].map(JSONText.units),
          level: Confidence.Gain.level),
        robust: RobustJSON(
          least: confidence.request.robustness.rawValue,
          proposed: WeekJSON(confidence.robust.schedule),
          regret: regret(confidence.robust.regret),
          price: JSONText.units(confidence.robust.price)),
        changes: ChangesJSON(
          changedOnAverage: confidence.changes.changedOnAverage,
          candidates: confidence.changes.candidates, stable: stability?.hours ?? 0,
          atPart: Nullable(stability?.part), expectedWrong: Nullable(stability?.wrong))))
  }

  private struct Content: Encodable {
    let schema = "openhours/confidence@1"
    let resamples: Int
    let draws: Int
    let seed: UInt64
    let unit: String
    let today: WeekJSON
    let proposed: WeekJSON
    let sameWeek: PartsJSON
    let hours: [HourJSON]
    let weeks: [WinnerJSON]
    let regret: Regrets
    let gain: GainJSON
    let robust: RobustJSON
    let changes: ChangesJSON
  }

  /// Parts of the draws by doubt; null where a doubt was not drawn.
  private struct PartsJSON: Encodable {
    let sample: Nullable<Double>
    let all: Double

    init(_ counts: ByDoubt<Int>, _ confidence: Confidence) {
      sample = Nullable(counts.sample.map(confidence.part))
      all = confidence.part(counts.all)
    }
  }

  private struct HourJSON: Encodable {
    let day: String
    let span: String
    let openToday: Bool
    let proposed: Bool
    let openIn: PartsJSON
    let tie: Bool
  }

  private struct WinnerJSON: Encodable {
    let proposed: WeekJSON
    let wins: Double
    let regret: RegretJSON
    let tie: Bool
  }

  private struct RegretJSON: Encodable {
    let mean: Double
    let worstTenth: Double
    let worst: Double
  }

  private struct Regrets: Encodable {
    let today: RegretJSON
    let proposal: RegretJSON
  }

  private struct GainJSON: Encodable {
    let proposed: Double
    let interval: [Double]
    let level: Double
  }

  private struct RobustJSON: Encodable {
    let least: String
    let proposed: WeekJSON
    let regret: RegretJSON
    let price: Double
  }

  private struct ChangesJSON: Encodable {
    let changedOnAverage: Double
    let candidates: Int
    let stable: Int
    let atPart: Nullable<Double>
    let expectedWrong: Nullable<Double>
  }
}
