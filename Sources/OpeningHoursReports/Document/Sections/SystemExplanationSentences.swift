import OpeningHours
import OpeningHoursTables

/// Why a branch of a system is open or closed at a time: when it is, what that is worth, what changing it takes, and
/// what stands against it.
struct SystemExplanationSentences: Speaking {
  let report: SystemExplanationReport
  let language: Language

  private var words: any ExplanationPhrases { phrases.explanation }
  private var price: SystemPrice { report.price }
  private var best: SystemProposal { report.proposal }
  private var objective: Plan.Objective { report.plan.objective }
  private var tables: SystemTables { SystemTables(plan: report.plan, language: language) }

  var all: [String] {
    let branch = report.plan.file.branches[price.branch].name
    return ["\(branch): \(state)", worth, cost, reason].map { $0 + "." }
  }

  private var state: String {
    let own = best.weeks[price.branch][price.day]
    let today = best.problem.today[price.branch][price.day]
    func parts(_ plan: DayPlan) -> [TimeSpan] {
      guard let span = price.span else { return plan.spans }
      return plan.spans.compactMap { $0.intersection(span) }
    }
    let open = parts(own)
    return words.state(
      price.day, price.span, open: open,
      closed: price.span.map { [$0].subtracting(open) } ?? [],
      today: parts(today) == open ? nil : parts(today))
  }

  private var worth: String {
    let demand = best.problem.branches[price.branch].demand
    let own = best.weeks[price.branch][price.day].spans
    let times = price.span.map { [$0] } ?? (price.isOpen ? own : [report.plan.grid.frame])
    let slots = times.flatMap { report.plan.grid.slots(within: $0) }.map { demand[price.day, $0] }
    if best.problem.people?.areTooFew(of: price.branch) == true {
      let sentence = phrases.systemPeople.tooFew(report.plan.file.branches[price.branch].name)
      return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    }
    let thousandths = best.worth(of: price.branch, price.day, times)
    guard thousandths > 0 || slots.contains(where: { $0.provenance != .unknown }) else {
      return words.worthUnknown(ofSeveralSurveys: demand.countedPeople != nil)
    }
    return words.worth(
      language.worth(thousandths, objective),
      isEstimated: slots.contains { $0.provenance == .estimated },
      isOfWholeDay: price.span == nil && !price.isOpen)
  }

  private var cost: String {
    let closing = price.isOpen
    switch price.outcome {
    case .unknown: return words.costUnknown(closing: closing)
    case .impossible(let rules):
      return words.impossible(closing: closing, rules.map { language.quoted($0) })
    case .breaks(let breach):
      let sentences = LinkSentences(plan: report.plan, language: language)
      let rules = Set(breach.excess.map(\.rule)).sorted().map { breach.rules[$0] }
      return phrases.systemAnswers.breaks(
        closing: closing, rules.map { phrases.words.quoted(sentences.named($0)) })
    case .weeks(let account, let loss, let isProven):
      let lost = language.withUnit(
        language.loss(best.thousandths - abs(loss), of: best.thousandths, objective), objective)
      let told =
        loss < 0
        ? words.gain(lost)
        : words.cost(
          closing: closing,
          loss == 0 ? nil : (lost, language.amount(best.thousandths, objective)))
      return told
        + (tables.moves(account, for: price).map(words.otherChanges) ?? words.nothingElse)
        + (isProven ? "" : words.notProven)
    }
  }

  private var reason: String {
    let sentences = LinkSentences(plan: report.plan, language: language)
    let rules =
      report.explanation.decisive.map {
        phrases.words.quoted(sentences.named(report.plan.rules[$0]))
      } + report.explanation.decisiveOfBranch.map { language.quoted($0) }
    if rules.isEmpty, case .impossible(let against) = price.outcome,
      report.explanation.hasTriedAll
    {
      return words.sameWithout(against.count, isOpen: price.isOpen)
    }
    guard !rules.isEmpty else {
      return words.noRule(ofAll: report.explanation.hasTriedAll, isOpen: price.isOpen)
    }
    return words.turned(
      isOpen: price.isOpen, Array(rules.prefix(ExplanationReport.mostRules)),
      more: max(0, rules.count - ExplanationReport.mostRules))
  }
}
