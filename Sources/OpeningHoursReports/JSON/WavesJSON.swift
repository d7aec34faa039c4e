import OpeningHours
import OpeningHoursTables

extension WavesReport {
  /// The comparison in the schema `openhours/waves@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        unit: plan.objective.unit, proposed: WeekJSON(proposal.schedule),
        surveys: zip(waves.surveys, waves.wordings).map(SurveyJSON.init),
        changes: waves.comparisons.map(ChangesJSON.init),
        lasting: waves.lasting.map { wish in
          LastingJSON(time: TimeJSON(wish.time), shares: wish.shares.map(ShareJSON.init))
        },
        decisions: waves.decisions.map(DecisionJSON.init)))
  }

  private struct Content: Encodable {
    let schema = "openhours/waves@1"
    let unit: String
    let proposed: WeekJSON
    let surveys: [SurveyJSON]
    let changes: [ChangesJSON]
    let lasting: [LastingJSON]
    let decisions: [DecisionJSON]
  }

  private struct SurveyJSON: Encodable {
    let date: String
    let file: String
    let people: Int
    let weightedBy: [String]
    let wording: Nullable<String>

    init(_ survey: SurveyWave, _ words: PlanText?) {
      date = survey.asked.iso
      file = survey.fileName
      people = survey.answered
      weightedBy = survey.weightedBy
      wording = Nullable(words.map(Language.english.text))
    }
  }

  private struct LastingJSON: Encodable {
    let time: TimeJSON
    let shares: [ShareJSON]
  }
}

/// A time that was asked about; a part is null for an hour.
private struct TimeJSON: Encodable {
  let day: String
  let span: String
  let part: Nullable<String>

  init(_ time: WaveTime) {
    day = time.slot.day.key
    span = time.slot.span.clock
    part = Nullable(time.part?.rawValue)
  }
}

/// A share, 0...1, with its interval of 95 %.
private struct ShareJSON: Encodable {
  let share: Double
  let interval: [Double]
  let people: Int
  let effective: Double

  init(_ estimate: ShareEstimate) {
    share = estimate.part
    interval = [estimate.interval.lowerBound, estimate.interval.upperBound]
    people = estimate.people
    effective = estimate.answers
  }
}

/// What changed from one survey to the next.
private struct ChangesJSON: Encodable {
  let from: String
  let to: String
  let claimed: Bool
  let reservations: [String]
  let samePeople: Nullable<Int>
  let expectedByChance: Double
  let hours: [HourJSON]
  let askedOnlyFrom: [TimeJSON]
  let askedOnlyTo: [TimeJSON]
  let groups: [GroupJSON]
  let groupHours: Int

  init(_ comparison: WaveComparison) {
    from = comparison.then.iso
    to = comparison.now.iso
    claimed = comparison.claims
    reservations = WaveComparison.Reservation.allCases.filter(comparison.reservations.contains)
      .map { "\($0)" }
    samePeople = Nullable(comparison.shared)
    expectedByChance = comparison.expectedByChance
    hours = comparison.hours.map(HourJSON.init)
    askedOnlyFrom = comparison.askedThen.map(TimeJSON.init)
    askedOnlyTo = comparison.askedNow.map(TimeJSON.init)
    groups = comparison.groups.map(GroupJSON.init)
    groupHours = comparison.groupHours
  }

  struct HourJSON: Encodable {
    let time: TimeJSON
    let from: ShareJSON
    let to: ShareJSON
    let difference: Double
    let interval: [Double]
    let changed: Bool

    init(_ hour: WaveComparison.Hour) {
      time = TimeJSON(hour.time)
      from = ShareJSON(hour.change.then)
      to = ShareJSON(hour.change.now)
      difference = hour.change.difference
      interval = [hour.change.interval.lowerBound, hour.change.interval.upperBound]
      changed = hour.isChanged
    }
  }

  struct GroupJSON: Encodable {
    let column: String
    let value: String
    let peopleFrom: Int
    let peopleTo: Int
    let meanFrom: Double
    let meanTo: Double
    let interval: [Double]
    let changed: Bool
    let changedHours: [HourJSON]

    init(_ group: WaveComparison.Group) {
      column = group.column
      value = group.value
      peopleFrom = group.peopleThen
      peopleTo = group.peopleNow
      meanFrom = group.meanThen
      meanTo = group.meanNow
      interval = [group.interval.lowerBound, group.interval.upperBound]
      changed = group.isChanged
      changedHours = group.changedHours.map(HourJSON.init)
    }
  }
}

/// What a plan would have decided on an earlier survey.
private struct DecisionJSON: Encodable {
  let date: String
  /// `week`, or why there is none.
  let outcome: String
  let proposed: Nullable<WeekJSON>
  let same: Nullable<Bool>
  let proven: Nullable<Bool>
  let proposalLoses: Nullable<Double>
  let weekLosesNow: Nullable<Double>

  init(_ decision: WaveDecision) {
    date = decision.date.iso
    var found: WaveDecision.Week?
    switch decision.outcome {
    case .week(let week): (outcome, found) = ("week", week)
    case .conflict: outcome = "conflict"
    case .nothingFound: outcome = "nothing_found"
    case .notDecided(.respondents): outcome = "no_respondents"
    case .notDecided(.weights): outcome = "no_weights"
    }
    proposed = Nullable(found.map { WeekJSON($0.schedule) })
    same = Nullable(found?.isSame)
    proven = Nullable(found?.isProven)
    proposalLoses = Nullable(found?.presentLoses.map { JSONText.units($0.thousandths) })
    weekLosesNow = Nullable(found?.earlierLoses.map { JSONText.units($0.thousandths) })
  }
}
