import OpeningHours
import OpeningHoursTables

/// Four statements on a time: when it is open, what it is worth, what changing it takes, and what stands
/// against it.
struct ExplanationSentences: Speaking {
  let report: ExplanationReport
  let language: Language

  private var words: any ExplanationPhrases { phrases.explanation }
  private var price: Price { report.price }
  private var objective: Plan.Objective { report.plan.objective }

  var all: [String] { ([state, worth, cost, reason] + parts).map { $0 + "." } + unstaffed }

  /// When the house is open without staff on that day, where that touches the time.
  private var unstaffed: [String] {
    guard let service = report.best.problem.staffless?.service,
      let plan = report.best.served.unstaffed?[price.day], !plan.isClosed,
      plan.isOpen(duringAnyOf: report.span ?? .wholeDay)
    else { return [] }
    return [
      phrases.staffless.openThen(language.clock(plan.spans), language.assumption(of: service))
    ]
  }

  /// The parts of the day in which the time lies, with what meets them in the best week.
  private var parts: [String] {
    guard let span = report.span else { return [] }
    return BandsSection(
      demand: report.best.problem.demand, today: report.best.served.open, proposed: nil,
      language: language
    ).sentences(about: span, on: price.day)
  }

  private var state: String {
    words.state(
      price.day, report.span, open: report.open, closed: report.closed, today: report.today)
  }

  private var worth: String {
    guard !report.isOfUnknownWorth else {
      return words.worthUnknown(ofSeveralSurveys: report.plan.file.demand.hasSeveralSurveys)
    }
    let isWholeDay = report.span == nil
    let rank = report.explanation.rank.map {
      words.rank($0.place, $0.of, isOpen: price.isOpen)
    }
    return words.worth(
      language.worth(price.thousandths, objective.ofHours),
      isEstimated: price.provenance == .estimated, isOfWholeDay: isWholeDay && !price.isOpen)
      + (rank ?? "")
  }

  private var cost: String {
    let closing = price.isOpen
    switch price.outcome {
    case .unknown: return words.costUnknown(closing: closing)
    case .impossible(let rules, _):
      return words.impossible(closing: closing, rules.map(language.quoted))
    case .week(let week):
      let moves = moves(week.changes)
      let loss =
        week.loss <= 0
        ? nil
        : (
          worth: language.withUnit(
            language.loss(
              report.best.thousandths - week.loss, of: report.best.thousandths, objective),
            objective),
          of: language.amount(report.best.thousandths, objective)
        )
      let staff = price.extraStaffMinutes.flatMap { minutes in
        minutes == 0 ? nil : words.staff(numbers.hours(abs(minutes)), isMore: minutes > 0)
      }
      let gain =
        price.isGain
        ? words.gain(
          language.withUnit(
            language.loss(
              report.best.thousandths, of: report.best.thousandths - week.loss, objective),
            objective)) : nil
      return (gain ?? words.cost(closing: closing, loss))
        + (moves.isEmpty ? words.nothingElse : words.otherChanges(moves)) + (staff ?? "")
        + (week.isProven ? "" : words.notProven)
    }
  }

  private var reason: String {
    let (rules, isOpen) = (report.explanation.decisive, price.isOpen)
    if case .impossible(let against, _) = price.outcome, !rules.isEmpty, Set(rules) == Set(against)
    {
      return words.turnedWithoutAny(rules.count, isOpen: isOpen)
    }
    if rules.isEmpty, price.isGain { return words.liftsDefaults }
    guard rules.isEmpty else {
      return words.turned(
        isOpen: isOpen, rules.prefix(ExplanationReport.mostRules).map(language.quoted),
        more: max(0, rules.count - ExplanationReport.mostRules))
    }
    if case .impossible(let rules, _) = price.outcome, report.explanation.hasTriedAll {
      return words.sameWithout(rules.count, isOpen: isOpen)
    }
    return words.noRule(ofAll: report.explanation.hasTriedAll, isOpen: isOpen)
  }
}
