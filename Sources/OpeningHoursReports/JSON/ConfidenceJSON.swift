import OpeningHours
import OpeningHoursTables

extension ConfidenceReport {
  /// The confidence in the schema `openhours/confidence@1`.
  public func json() throws -> String {
    try JSONText.text(
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
            regret: RegretJSON(week.regret), tie: confidence.isTie(week))
        },
        regret: Regrets(
          today: RegretJSON(confidence.todayRegret), proposal: RegretJSON(confidence.proposalRegret)
        ),
        gain: GainJSON(
          proposed: JSONText.units(confidence.gain.proposed),
          interval: [confidence.gain.low, confidence.gain.high].map(JSONText.units),
          level: Confidence.Gain.level),
        robust: RobustJSON(
          least: confidence.request.robustness.rawValue,
          proposed: WeekJSON(confidence.robust.schedule),
          regret: RegretJSON(confidence.robust.regret),
          price: JSONText.units(confidence.robust.price)),
        askNext: asking.map(AskingJSON.init),
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
    let askNext: [AskingJSON]
    let changes: ChangesJSON
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

/// Parts of the draws by doubt; null where a doubt was not drawn.
private struct PartsJSON: Encodable {
  let sample: Nullable<Double>
  let all: Double

  init(_ counts: ByDoubt<Int>, _ confidence: Confidence) {
    sample = Nullable(counts.sample.map(confidence.part))
    all = confidence.part(counts.all)
  }
}

/// What is lost on the best week of each draw.
private struct RegretJSON: Encodable {
  let mean: Double
  let worstTenth: Double
  let worst: Double

  init(_ regret: Confidence.Regret) {
    mean = regret.mean / 1000
    worstTenth = regret.worstTenth / 1000
    worst = JSONText.units(regret.worst)
  }
}

/// An hour of a day.
private struct SlotJSON: Encodable {
  let day: String
  let span: String

  init(_ slot: Survey.Slot) {
    day = slot.day.key
    span = slot.span.clock
  }
}

/// What could be asked next.
private struct AskingJSON: Encodable {
  private let kind: String
  /// How many more answers; null for what else can be asked.
  private let answers: Nullable<Int>
  /// How many more weeks of counts; null for what can be asked.
  private let weeks: Nullable<Int>
  /// The hours; null where they are not named one by one.
  private let hours: Nullable<[SlotJSON]>
  private let gain: Double

  init(_ asking: Confidence.Asking) {
    gain = JSONText.units(Int(asking.gain.rounded()))
    weeks =
      if case .moreWeeks(let count) = asking.subject { Nullable(count) } else { Nullable(nil) }
    switch asking.subject {
    case .moreAnswers(let count):
      (kind, answers, hours) = ("answers", Nullable(count), Nullable(nil))
    case .moreWeeks:
      (kind, answers, hours) = ("weeks", Nullable(nil), Nullable(nil))
    case .allEstimated:
      (kind, answers, hours) = ("estimated_hours", Nullable(nil), Nullable(nil))
    case .hours(let slots):
      (kind, answers) = ("hours", Nullable(nil))
      hours = Nullable(slots.map(SlotJSON.init))
    }
  }
}

/// How sure a proposal is, as far as that is told beside it.
struct QuickConfidenceJSON: Encodable {
  private let draws: Int
  private let seed: UInt64
  private let sameWeek: PartsJSON
  private let changes: [ChangeJSON]
  private let unsettled: [SlotJSON]
  private let regret: RegretJSON

  init(_ confidence: Confidence) {
    draws = confidence.draws
    seed = confidence.request.seed
    sameWeek = PartsJSON(confidence.sameWeek, confidence)
    changes = confidence.stretches.map { stretch in
      ChangeJSON(
        day: stretch.day.key, span: stretch.span.clock, opens: stretch.opens,
        agreeing: PartsJSON(stretch.agreeing, confidence))
    }
    unsettled = confidence.unsettledHours.sorted().map(SlotJSON.init)
    regret = RegretJSON(confidence.proposalRegret)
  }

  private struct ChangeJSON: Encodable {
    let day: String
    let span: String
    let opens: Bool
    let agreeing: PartsJSON
  }
}
