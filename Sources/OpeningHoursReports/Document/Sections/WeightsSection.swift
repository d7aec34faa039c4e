import OpeningHours
import OpeningHoursTables

/// What the weights of surveys decide, and what each wishes that another does not.
struct WeightsSection: Speaking {
  let plan: Plan
  let weights: SurveyWeights
  let language: Language

  private var words: any SurveyPhrases { phrases.surveys }

  private func quoted(_ name: String) -> String { phrases.words.quoted(name) }

  private func weight(_ weight: SurveyWeight) -> String { numbers.exactPercent(weight.value) }

  // MARK: Sentences

  /// What the weights decide, in sentences.
  var lead: [String] {
    weights.sweeps.flatMap { sweep in
      [stays(sweep)] + (flips(sweep).map { [$0] } ?? []) + ends(sweep)
    }
      + [joint].compactMap(\.self)
  }

  /// What is told beside an answer.
  var brief: String {
    (weights.sweeps.flatMap { sweep in [stays(sweep)] + (flips(sweep).map { [$0] } ?? []) }
      + [joint].compactMap(\.self)).joined(separator: " ")
  }

  private func stays(_ sweep: WeightSweep) -> String {
    let (name, own) = (quoted(sweep.survey.name), numbers.exactPercent(sweep.own))
    guard let stretch = sweep.proposedStretch else { return words.staysNowhere(name, own: own) }
    if sweep.flips.isEmpty { return words.staysAlways(name, own: own) }
    return words.stays(
      name, from: weight(stretch.from), to: weight(stretch.to),
      part: stretch.from.value == 0 ? nil : numbers.exactPercent(stretch.length), own: own)
  }

  private func flips(_ sweep: WeightSweep) -> String? {
    guard !sweep.flips.isEmpty else { return nil }
    let flips = sweep.flips.map { flip in
      let conversion = sweep.survey.statesConversion ? sweep.conversion(at: flip) : nil
      return conversion.map { words.flip(weight(flip), conversion: numbers.exactPercent($0)) }
        ?? weight(flip)
    }
    return words.flips(language.list(flips))
  }

  /// What each side alone would decide, where that is not the same.
  private func ends(_ sweep: WeightSweep) -> [String] {
    guard !sweep.flips.isEmpty, let first = sweep.stretches.first, let last = sweep.stretches.last
    else { return [] }
    let name = quoted(sweep.survey.name)
    let without = different(first.schedule)
    return [
      other(than: sweep).map { words.alone($0, without) } ?? words.without(name, without),
      words.alone(name, different(last.schedule)),
    ]
  }

  /// The name of the only other survey; nothing where there are several.
  private func other(than sweep: WeightSweep) -> String? {
    sweep.others.count == 1 ? quoted(sweep.others[0].name) : nil
  }

  /// The days of a week that differ from today's; nothing where none does.
  private func different(_ week: Schedule) -> String? {
    let days = language.shorts(week, against: plan.today)
    return days.isEmpty ? nil : days
  }

  private var joint: String? {
    weights.joint.map {
      words.joint(
        draws: numbers.grouped($0.draws), part: numbers.percent($0.best, of: $0.draws))
    }
  }

  // MARK: Tables

  /// All of it, without the sentences.
  var sections: [Document.Section] { [table, contrasts].compactMap(\.self) }

  /// The section of a report.
  var section: Document.Section {
    Document.Section(
      id: "weights", title: words.title,
      blocks: lead.map { .paragraph($0) } + sections.flatMap(\.blocks))
  }

  private var table: Document.Section {
    Document.Section(
      id: "weights", title: words.title,
      blocks: weights.sweeps.map { .table(table(of: $0)) } + [.remarks([words.explained])])
  }

  private func table(of sweep: WeightSweep) -> Document.Table {
    let name = quoted(sweep.survey.name)
    let unit =
      plan.objective == .reach ? words.percentReached : phrases.words.units(plan.objective).other
    return Document.Table(
      words.weightOf(name),
      [
        words.weightOf(name), words.conversionFrom,
        other(than: sweep).map { words.worth(to: $0, unit) } ?? words.worthToOthers(unit),
        words.worth(to: name, unit), phrases.curve.weekColumn,
      ], figures: [1, 2, 3],
      sweep.stretches.map { stretch in
        Document.Row(
          [
            .init("\(weight(stretch.from)) – \(weight(stretch.to))"),
            sweep.conversion(at: stretch.from).map { .init(numbers.exactPercent($0)) } ?? .none,
            worth(stretch.worthToOthers), worth(stretch.worthToSurvey),
            .init(different(stretch.schedule) ?? phrases.curve.asToday),
          ], isMarked: stretch.schedule == sweep.proposed)
      })
  }

  private func worth(_ amount: Int) -> Document.Cell {
    plan.objective == .reach
      ? .init(numbers.oneDecimal(Double(amount) / 100_000)) : worth(amount, .wishes)
  }

  /// What surveys wish that others do not.
  private var contrasts: Document.Section? {
    let blocks = weights.contrasts.flatMap { self.blocks(of: $0) }
    let hasTables = weights.contrasts.contains { !($0.firstMore + $0.secondMore).isEmpty }
    return blocks.isEmpty
      ? nil
      : Document.Section(
        id: "wished-more", title: words.differences,
        blocks: blocks + (hasTables ? [.remarks([phrases.ratings.interval])] : []))
  }

  private func blocks(of contrast: SurveyContrast) -> [Document.Block] {
    let (first, second) = (quoted(contrast.first), quoted(contrast.second))
    if contrast.compared == 0 { return [.paragraph(words.nothingInCommon(first, second))] }
    guard contrast.isTold else { return [.paragraph(words.notComparable(first, second))] }
    let tables = [
      table(contrast.firstMore, words.wishesMore(first, second), contrast),
      table(contrast.secondMore, words.wishesMore(second, first), contrast),
    ].compactMap(\.self)
    let further = [contrast.firstMore, contrast.secondMore].reduce(0) {
      $0 + max(0, $1.count - WeightsReport.mostHours)
    }
    return (tables.isEmpty ? [.paragraph(words.noDifference(first, second))] : [])
      + tables.map { .table($0) }
      + [
        .remarks(
          (further > 0 ? [words.further(numbers.grouped(further))] : [])
            + [words.compared(numbers.grouped(contrast.compared))])
      ]
  }

  private func table(
    _ hours: [SurveyContrast.Hour], _ caption: String, _ contrast: SurveyContrast
  ) -> Document.Table? {
    guard !hours.isEmpty else { return nil }
    let ratings = RatingsSection(plan: plan, ratings: [], language: language)
    return Document.Table(
      caption,
      [
        phrases.words.day, phrases.words.time, quoted(contrast.first), quoted(contrast.second),
      ], figures: [2, 3],
      hours.prefix(WeightsReport.mostHours).map { hour in
        Document.Row([
          name(hour.day), .init(language.span(hour.span)), ratings.cell(hour.first),
          ratings.cell(hour.second),
        ])
      })
  }
}

extension WeightsSection {
  /// What is told beside a proposal; with its tables where it `showsTables`, nothing where the plan does not
  /// name several surveys.
  static func section(
    _ report: ProposalReport, _ language: Language, showsTables: Bool
  ) -> Document.Section? {
    let words = language.phrases.surveys
    guard let quick = report.weights else { return nil }
    guard let weights = quick.weights else {
      return Document.Section(
        id: "weights", title: words.title,
        blocks: [
          .paragraph(words.ask),
          .command(report.command(report.plan.flags, of: "sweep") + ["--weights"]),
        ])
    }
    let own = WeightsSection(plan: report.plan, weights: weights, language: language)
    return showsTables
      ? own.section
      : Document.Section(id: "weights", title: words.title, blocks: [.paragraph(own.brief)])
  }
}
