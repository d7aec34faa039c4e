import OpeningHours
import OpeningHoursTables

// What the answer rests on: the data and how well it is known, then the rules.
extension DocumentWriter {
  var basisSection: Document.Section? {
    Document.Section(
      id: "basis", title: phrases.basis.title,
      blocks: [
        .list(assumptions + dataLines + doubtLines + presetLines), .table(ruleTable),
      ])
  }

  /// What a week is judged by, and what is taken to hold where nobody was asked.
  private var assumptions: [String] {
    let words = phrases.changes
    let isUnasked = demand.count(of: .estimated) + demand.count(of: .unknown) > 0
    return [
      words.judgedBy(objective),
      objective == .reach ? words.window(language.length(plan.visitMinutes)) : nil,
      isUnasked && demand.unit == .points
        ? (plan.unasked == .keep ? words.unaskedStay : words.unaskedEstimated) : nil,
    ].compactMap { $0.map { language.sentence($0) + "." } }
  }

  private var dataLines: [String] {
    [people, weights, provenance, fit].compactMap(\.self)
      + demand.notes.map { "\(language.sentence($0.statement)) [\(language.place($0.source))]." }
  }

  private var people: String {
    let words = phrases.basis
    let who =
      demand.sample.map { words.respondents(numbers.grouped($0)) } ?? words.respondentsUnknown
    return demand.unit == .points
      ? language.sentence(words.table(who, demand.fileName))
      : words.counted(demand.fileName, demand.sample == nil ? nil : who)
  }

  private var weights: String? {
    guard let survey = report.reach?.survey, survey.designEffect > 1 + 1e-9 else { return nil }
    return phrases.basis.weighted(
      numbers.grouped(Int(survey.effectiveSampleSize.rounded())),
      numbers.oneDecimal(survey.designEffect))
  }

  private var provenance: String {
    let parts = Provenance.allCases.compactMap { kind -> String? in
      let count = demand.count(of: kind)
      return count > 0 ? phrases.basis.provenance(numbers.grouped(count), kind) : nil
    }
    return phrases.basis.slots(
      numbers.grouped(demand.slots.reduce(0) { $0 + $1.count }),
      language.length(demand.grid.slotMinutes), language.list(parts))
  }

  private var fit: String? {
    guard let fit = demand.fit, demand.count(of: .estimated) > 0 else { return nil }
    return phrases.basis.fit(
      numbers.oneDecimal(fit.meanDeviation), numbers.oneDecimal(fit.largestDeviation),
      "\(language.name(fit.day)) \(language.clock([fit.span]))")
  }

  private var doubtLines: [String] {
    let words = phrases.basis
    let doubts = DemandBasis(demand: demand, reach: report.reach).doubts(report.proposed)
    func percent(_ part: Int) -> String? {
      part > 0 && doubts.worth > 0 ? numbers.percent(part, of: doubts.worth) : nil
    }
    return [
      percent(doubts.expected).map(words.expectedPart),
      percent(doubts.estimated).map {
        words.estimatedPart($0, demand.unit == .visits ? .visits : .wishes)
      },
      doubts.unknownMinutes > 0
        ? words.unknownHours(language.hours(doubts.unknownMinutes)) : nil, conversion,
    ].compactMap(\.self)
  }

  private var conversion: String? {
    guard let (stated, below, above) = report.conversionPercents else { return nil }
    func percent(_ number: Int) -> String { "\(number)\(numbers.percent)" }
    return below == nil && above == nil
      ? phrases.basis.conversionSame(percent(stated))
      : phrases.basis.conversionOther(percent(stated), below.map(percent), above.map(percent))
  }

  private var presetLines: [String] {
    let presets = plan.file.rulePresets
    guard !presets.isEmpty else { return [] }
    // What a collection is about stands in its file in English.
    return presets.map {
      phrases.basis.preset(language == .english ? "\($0.name) (\($0.title))" : $0.name)
    } + [phrases.basis.presetCaution]
  }

  private var ruleTable: Document.Table {
    let words = phrases.basis
    return Document.Table(
      words.rules, [words.rule, words.origin, words.source],
      proposal.problem.rules.map { rule in
        Document.Row([
          .init(language.sentence(rule)), .init(words.originName(rule.origin)),
          .init(language.place(rule.source)),
        ])
      })
  }
}
