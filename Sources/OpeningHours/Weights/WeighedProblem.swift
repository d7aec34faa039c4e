import OpeningHoursTables

/// One decision at each weight that a survey may have beside the others, whose weights keep their
/// proportion.
///
/// Every week is worth a line over the weight, in whole numbers: what it is worth to the others, and what
/// to the survey. The rules are the same at each weight; an hour about which the survey or the others
/// know nothing is unknown at all of them.
struct WeighedProblem: Sendable {
  /// The problem with the rules that hold at each weight.
  let base: Problem
  /// The name of the survey whose weight it is.
  let survey: SurveySource
  /// The names of the others.
  let others: [SurveySource]
  private let without: Worths
  private let alone: Worths

  /// What makes up the worth of a week, in thousandths.
  private enum Worths {
    /// By day and slot, and by band.
    case slots([[Int]], bands: [Int])
    /// By respondent, who counts once.
    case people([Int])
  }

  /// All people are so many thousandths where reach is weighed, which makes 100,000 of a percent.
  private static let everyone = 10_000_000.0

  /// The problem where a survey is weighed against the others.
  ///
  /// - Parameters:
  ///   - question: The plan with its tables.
  ///   - place: The place of the survey among those that asked about hours.
  init(_ question: PlanQuestion, weighing place: Int) {
    let surveys = question.evidence.surveys.filter { $0.demand != nil }
    let own = surveys[place]
    var others = surveys.enumerated().filter { $0.offset != place }.map(\.element)
    if others.contains(where: \.hasSay) { others = others.filter(\.hasSay) }
    survey = own.source
    self.others = others.map(\.source)
    let all = Demand(combining: Self.parts(others + [own]))
    let plan = question.plan
    if plan.objective == .reach {
      let joined = Self.joined(others, own)
      without = .people(joined.without)
      alone = .people(joined.alone)
      let reach = Reach(
        survey: joined.survey, grid: plan.grid, visitMinutes: plan.visitMinutes)
      base = Problem(plan: plan, demand: all, reach: reach)
    } else {
      without = Self.worths(of: Demand(combining: Self.parts(others)), within: all)
      alone = Self.worths(of: Demand(combining: Self.parts([own])), within: all)
      base = Problem(plan: plan, demand: all)
    }
  }

  private static func parts(_ surveys: [SurveyEvidence]) -> [Demand.Part] {
    surveys.compactMap { survey in
      survey.demand.map { Demand.Part(demand: $0, weight: survey.shareOfWeight) }
    }
  }

  /// The worths of a demand in the slots and bands of a wider one; unknown slots of that are worth nothing.
  private static func worths(of demand: Demand, within all: Demand) -> Worths {
    let slots = zip(demand.slots, all.slots).map { own, all in
      zip(own, all).map { $1.provenance == .unknown ? 0 : $0.thousandths }
    }
    let bands = all.bands.map { band in
      demand.bands.first { $0.isSame(as: band) }?.thousandths ?? 0
    }
    return .slots(slots, bands: bands)
  }

  /// The respondents of all surveys, and what each counts without and with all the weight of one.
  private static func joined(
    _ others: [SurveyEvidence], _ own: SurveyEvidence
  ) -> (survey: Survey, without: [Int], alone: [Int]) {
    let total = others.reduce(0) { $0 + $1.shareOfWeight }
    let parts = (others + [own]).compactMap { survey in
      survey.respondents.map { Survey.Part(name: survey.source.name, survey: $0, people: 1) }
    }
    let survey = Survey(joining: parts)
    var (without, alone) = ([Int](), [Int]())
    var place = 0
    for (number, part) in parts.enumerated() {
      let weight = number < others.count ? others[number].shareOfWeight / total : 1
      for _ in part.survey.respondents {
        let worth = Int((survey.respondents[place].weight * weight * everyone).rounded())
        without.append(number < others.count ? worth : 0)
        alone.append(number < others.count ? 0 : worth)
        place += 1
      }
    }
    return (survey, without, alone)
  }

  /// What a week is worth at each weight.
  func line(of week: Schedule) -> WorthLine {
    func worth(_ worths: Worths) -> Int {
      switch worths {
      case .slots(let slots, let bands):
        base.demand.worth(slots: slots, bands: bands).thousandths(of: week)
      case .people(let people):
        zip(people, base.reach?.reaches(week) ?? []).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
      }
    }
    return WorthLine(without: worth(without), alone: worth(alone))
  }

  /// The decision at a weight, with worths times the weight's denominator.
  func problem(at weight: SurveyWeight) -> Problem {
    func mixed(_ first: [Int], _ second: [Int]) -> [Int] {
      zip(first, second).map { WorthLine(without: $0, alone: $1).worth(at: weight) }
    }
    switch (without, alone) {
    case (.slots(let first, let firstBands), .slots(let second, let secondBands)):
      return base.with(
        demand: base.demand.worth(
          slots: zip(first, second).map(mixed), bands: mixed(firstBands, secondBands)))
    case (.people(let first), .people(let second)):
      return base.with(reach: base.reach?.counting(thousandths: mixed(first, second)))
    case (.slots, .people), (.people, .slots): preconditionFailure("both are of one kind")
    }
  }
}

extension SurveyEvidence {
  /// How much a survey counts beside the others: its weight, or its people where it has none in the plan.
  fileprivate var shareOfWeight: Double {
    source.weight > 0 ? source.weight : Double(source.people)
  }
}

extension Problem {
  /// The same decision with other worths of slots.
  fileprivate func with(demand: Demand) -> Problem {
    Problem(
      grid: grid, today: today, demand: demand, rules: rules, staffing: staffing, team: team,
      reach: reach, objective: objective)
  }

  /// The same decision with other weights of people.
  fileprivate func with(reach: Reach?) -> Problem {
    Problem(
      grid: grid, today: today, demand: demand, rules: rules, staffing: staffing, team: team,
      reach: reach, objective: objective)
  }
}

extension Reach {
  /// The same respondents, each counting so many thousandths of a person.
  fileprivate func counting(thousandths: [Int]) -> Reach {
    Reach(
      survey: survey.reweighted(thousandths.map { Double($0) / 1000 }), grid: grid,
      visitMinutes: visitMinutes)
  }
}
