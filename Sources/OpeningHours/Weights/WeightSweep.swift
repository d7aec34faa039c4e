import IntegerProgramming
public import OpeningHoursTables

/// The best week at each weight that a survey may have beside the others, with every weight at which it
/// flips.
///
/// Between its flips one week stays the best. They are the corners of the upper envelope of lines, one for
/// each week, and are found exactly: a decision at each corner of the lines that are known either finds a
/// week above it or proves that there is none (Eisner and Severance, *Mathematical techniques for efficient
/// record segmentation in large shared databases*, 1976). Weeks that only tie at a corner are none of its
/// sides.
public struct WeightSweep: Sendable {
  /// The survey whose weight is swept.
  public let survey: SurveySource
  /// The others, whose weights keep their proportion.
  public let others: [SurveySource]
  /// The part of all the weight that the plan gives the survey, 0...1.
  public let own: Double
  /// The week that the plan decides.
  public let proposed: Schedule
  /// The weeks that are the best somewhere, from weight 0 to weight 1; at least one.
  public let stretches: [Stretch]
  /// How many decisions it took.
  public let decisions: Int

  /// The weights between two flips, at which one week is the best.
  public struct Stretch: Sendable, Hashable {
    /// From which weight on.
    public let from: SurveyWeight
    /// Up to which weight.
    public let to: SurveyWeight
    /// The week.
    public let schedule: Schedule
    /// What it is worth to the others, by ``WeightSweep/unitsOfWorth``.
    public let worthToOthers: Int
    /// The same to the survey.
    public let worthToSurvey: Int

    /// The part of all weights that lies in it.
    public var length: Double { to.value - from.value }
  }

  /// How many units of a worth make a point, or a percent of the people reached.
  public let unitsOfWorth: Double

  /// The weights at which the best week flips, in rising order.
  public var flips: [SurveyWeight] { stretches.dropFirst().map(\.from) }

  /// The stretch in which the proposed week is the best; nothing where it is so nowhere but at single
  /// weights, and where it differs by the rounding of worths alone.
  public var proposedStretch: Stretch? { stretches.first { $0.schedule == proposed } }

  /// For which part of the weights the proposed week stays the best, 0...1.
  public var acceptability: Double { proposedStretch?.length ?? 0 }

  /// The conversion of the survey at which it has a weight; nothing where no conversion up to 1 does.
  public func conversion(at weight: SurveyWeight) -> Double? {
    let beside = others.reduce(0) { $0 + $1.weight }
    let people = Double(survey.people) * Double(weight.denominator - weight.numerator)
    guard beside > 0, people > 0 else { return nil }
    let conversion = Double(weight.numerator) * beside / people
    return conversion <= 1 ? conversion : nil
  }
}

extension WeightSweep {
  /// Sweeps the weight of a survey; nothing where some decision was not proven, so that the flips are not
  /// known.
  ///
  /// - Parameters:
  ///   - place: The place of the survey among those that asked about hours, of which there are two at least.
  ///   - question: The plan with its tables.
  ///   - proposal: What it decides.
  ///   - batch: On how many threads, and until when.
  /// - Throws: What a decision throws.
  init?(
    of place: Int, _ question: PlanQuestion, _ proposal: Proposal, _ batch: QuestionBatch
  ) throws {
    let weighed = WeighedProblem(question, weighing: place)
    guard !weighed.base.hasRulesAboutDemand else { return nil }
    var search = WeightSearch(weighed)
    if weighed.base.rules.map(\.statement) == proposal.problem.rules.map(\.statement) {
      search.learn(proposal)
    }
    guard try search.run(batch) else { return nil }
    survey = weighed.survey
    others = weighed.others
    let beside = others.reduce(0) { $0 + $1.weight }
    own = survey.weight / (survey.weight + beside)
    proposed = proposal.schedule
    stretches = search.stretches
    decisions = search.decisions
    unitsOfWorth = question.plan.objective == .reach ? 100_000 : 1000
  }
}

/// Finds the weeks that are the best at some weight.
struct WeightSearch {
  private let weighed: WeighedProblem
  private var known: [Proposal] = []
  private var lines: [WorthLine] = []
  /// The weights at which no week is above those that are known.
  private var proven: Set<SurveyWeight> = []
  /// What shifts weeks take, which is the same at each weight.
  private let shifts = KnownShifts()
  /// How many decisions were taken.
  private(set) var decisions = 0

  init(_ weighed: WeighedProblem) { self.weighed = weighed }

  /// Takes in a week that obeys the rules.
  mutating func learn(_ proposal: Proposal) {
    known.append(proposal)
    lines.append(weighed.line(of: proposal.schedule))
  }

  /// The corners of the known lines, with both ends.
  private var corners: [SurveyWeight] {
    let corners = Set(WorthLine.envelope(lines).map(\.from)).union([.none, .all])
    return corners.subtracting(proven).sorted()
  }

  /// Decides at corners until each is proven; whether it came to that.
  mutating func run(_ batch: QuestionBatch) throws -> Bool {
    while !corners.isEmpty {
      let asked = corners.map { weight in (weight: weight, best: best(at: weight)) }
      let (weighed, shifts) = (weighed, shifts)
      let answers = batch.answers(asked) { corner, limits in
        try weighed.problem(at: corner.weight)
          .decidedQuickly(knowing: corner.best, shifts, within: limits)
      }
      for (corner, answer) in zip(asked, answers) {
        guard let decision = try answer?.get(), case .proposal(let found) = decision,
          found.isProven
        else { return false }
        decisions += 1
        proven.insert(corner.weight)
        let isKnown = corner.best.map {
          weighed.line(of: $0.schedule).worth(at: corner.weight) == found.thousandths
        }
        if isKnown != true { learn(found) }
      }
    }
    return true
  }

  /// The best of the known weeks at a weight; nothing where none is known.
  private func best(at weight: SurveyWeight) -> Proposal? {
    lines.indices.max {
      (lines[$0].worth(at: weight), -$0) < (lines[$1].worth(at: weight), -$1)
    }.map { known[$0] }
  }

  /// The weeks that are the best somewhere.
  var stretches: [WeightSweep.Stretch] {
    let pieces = WorthLine.envelope(lines)
    return pieces.enumerated().map { number, piece in
      WeightSweep.Stretch(
        from: piece.from, to: number + 1 < pieces.count ? pieces[number + 1].from : .all,
        schedule: known[piece.place].schedule, worthToOthers: lines[piece.place].without,
        worthToSurvey: lines[piece.place].alone)
    }
  }
}
