import OpeningHoursTables

/// Other demands that the same survey could have told, each by its number.
///
/// *Respondents* are drawn as a whole, with all that they ticked: one fewer than there are, with
/// replacement, each weighted up for that (the rescaled bootstrap of Rao and Wu, *Journal of the American
/// Statistical Association*, 1988), and raked anew. Raking fixes the sum of the weights itself, so as many
/// are drawn as there are then.
///
/// *Shares* in a table are drawn by their counts: so many people were asked, and each of them wished
/// the hour with the share's probability. Hours are drawn one by one. People who wish one hour wish its
/// neighbours too, so that sums of neighbours scatter more than these draws, and differences of hours that
/// the same people wish less; a table of shares does not tell how much.
///
/// *Counts* are drawn by weeks, each a block of all its days: one week fewer than there are, with replacement,
/// for the same reason as respondents. Averages without their weeks stay as they are: they do not tell how
/// weeks differ.
///
/// An estimated hour is estimated anew from the drawn shares, and errs as ``EstimateDraws`` has it.
struct DemandDraws: Sendable {
  private let question: PlanQuestion
  private let seed: UInt64
  private let estimates: EstimateDraws?
  /// How many people answered; nothing where it is not known.
  let answered: Int?
  /// The Mondays of the weeks that were counted, where each is known.
  let countedWeeks: [CalendarDate]

  /// What chance decides.
  enum Chance: CaseIterable {
    /// Who answered.
    case answers
    /// Which weeks were counted.
    case weeks
  }

  /// What is drawn that the plan refuses, as margins of a group that nobody is drawn of, is drawn again so
  /// often.
  private static let mostTries = 100

  /// The draws of a question.
  ///
  /// - Parameters:
  ///   - question: The plan with its tables.
  ///   - seed: Any number.
  init(_ question: PlanQuestion, seed: UInt64) {
    self.question = question
    self.seed = seed
    let tables = question.tables
    answered =
      tables.respondents.map(\.table.survey.respondents.count)
      ?? tables.wishes.flatMap { question.plan.file.demand.sample ?? $0.table.sample }
    countedWeeks = tables.visits?.table.countedWeeks ?? []
    // Estimates outside of the frame decide nothing.
    estimates =
      question.demand.count(of: .estimated) > 0 ? question.demand.estimates?.draws : nil
  }

  /// The doubts that can be drawn; the last has all of them.
  var doubts: [Doubt] {
    (chances.isEmpty ? [] : [.sample]) + (estimates == nil ? [] : [.all])
  }

  /// The chances that can be drawn.
  var chances: [Chance] {
    Chance.allCases.filter {
      switch $0 {
      case .answers: answered ?? 0 > 1
      case .weeks: countedWeeks.count > 1
      }
    }
  }

  /// The hours in the frame that are estimated, by day and time.
  var estimatedHours: [Survey.Slot] {
    let grid = question.plan.grid
    return (estimates?.hours ?? [])
      .filter { !grid.slots(within: $0.span).isEmpty }
      .map { Survey.Slot(day: $0.day, span: $0.span) }.sorted()
  }

  /// The problem with a drawn demand.
  ///
  /// - Parameters:
  ///   - number: The number of the draw, from 0.
  ///   - doubt: What is drawn; of one number, each doubt has the same answers and weeks.
  ///   - only: The chance that is drawn alone; nothing for all.
  /// - Returns: The problem under the same rules.
  /// - Throws: `InputErrors` where what is drawn is refused again and again.
  func problem(
    _ number: Int, _ doubt: Doubt, only: Chance? = nil
  ) throws(InputErrors) -> Problem {
    var generator = DrawGenerator(seed: seed, draw: number)
    // Before the answers, so that drawing them again changes nothing about the estimates.
    let chance = estimates?.hours.map { _ in generator.normal() }
    let estimating = estimates.map { estimates in
      { (table: ShareTable) in
        estimates.shares(from: table, erringBy: doubt == .all ? chance : nil)
      }
    }
    var tries = 1
    while true {
      do {
        let evidence = try PlanEvidence(
          plan: question.plan, tables: tables(&generator, only), estimating: estimating)
        return Problem(plan: question.plan, demand: evidence.demand, reach: evidence.reach)
      } catch {
        guard tries < Self.mostTries else { throw error }
        tries += 1
      }
    }
  }

  /// The plan's tables with other answers and other weeks.
  private func tables(_ generator: inout DrawGenerator, _ only: Chance?) -> PlanTables {
    var tables = question.tables
    if only != .weeks { drawAnswers(in: &tables, &generator) }
    if only != .answers { drawWeeks(in: &tables, &generator) }
    return tables
  }

  private func drawWeeks(in tables: inout PlanTables, _ generator: inout DrawGenerator) {
    guard let visits = tables.visits, countedWeeks.count > 1 else { return }
    var drawn: [CalendarDate: Int] = [:]
    for _ in 1..<countedWeeks.count {
      drawn[countedWeeks[Int.random(in: countedWeeks.indices, using: &generator)], default: 0] += 1
    }
    tables.visits = .init(visits.table.resampled(drawn), fileName: visits.fileName)
  }

  private func drawAnswers(in tables: inout PlanTables, _ generator: inout DrawGenerator) {
    guard let answered, answered > 1 else { return }
    if let respondents = tables.respondents {
      let count = tables.margins == nil ? answered - 1 : answered
      let drawn = (0..<count).map { _ in Int.random(in: 0..<answered, using: &generator) }
      tables.respondents = .init(
        respondents.table.resampled(drawn, factor: Double(answered) / Double(count)),
        fileName: respondents.fileName)
    } else if let wishes = tables.wishes {
      let table = wishes.table.redrawn { share in
        Double(generator.binomial(answered, share / 100)) / Double(answered) * 100
      }
      tables.wishes = .init(table, fileName: wishes.fileName)
    }
  }
}
