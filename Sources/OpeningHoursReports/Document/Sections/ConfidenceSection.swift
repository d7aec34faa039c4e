import OpeningHours
import OpeningHoursTables

/// How sure a proposal is: in sentences, by hour and by week, and what was drawn.
struct ConfidenceSection: Speaking {
  let report: ConfidenceReport
  let language: Language

  private var words: any ConfidencePhrases { phrases.confidence }
  private var sentences: ConfidenceSentences {
    ConfidenceSentences(confidence: confidence, objective: objective, language: language)
  }
  private var confidence: Confidence { report.confidence }
  private var objective: Plan.Objective { report.objective }
  private var hasBoth: Bool { confidence.doubts.count > 1 }

  /// The answer in sentences.
  var lead: [String] {
    [
      sentences.sameWeek, sentences.fewDraws,
      report.isAsToday || report.isTodayUnknown || !hasTwentieths
        ? nil
        : words.gain(
          language.signedWorth(
            report.proposal.thousandths, report.proposal.thousandths - confidence.gain.proposed,
            objective),
          language.difference(confidence.gain.low, 0, objective),
          language.difference(confidence.gain.high, 0, objective)),
      sentences.regret(ofToday: report.isAsToday ? nil : report.todayLoss),
      hasTwentieths ? stability : nil,
      confidence.draws < confidence.request.resamples
        ? words.stopped(
          numbers.grouped(confidence.draws), of: numbers.grouped(confidence.request.resamples))
        : nil,
    ].compactMap(\.self)
  }

  /// Whether there are enough draws for an interval and for how stable the changes are.
  private var hasTwentieths: Bool {
    confidence.draws >= ConfidenceSentences.fewestForTwentieths
  }

  private func rounded(_ thousandths: Double) -> Int { Int(thousandths.rounded()) }

  /// How many of the changes are wrong at most; nothing where nothing changes.
  private var stability: String? {
    if confidence.changedHours.isEmpty { return nil }
    if report.stableParts.isEmpty { return words.noChangeIsStable }
    guard let (hours, part, wrong) = report.stability else { return nil }
    let count = Int((part * Double(confidence.draws)).rounded())
    return words.stability(
      numbers.grouped(hours), count == confidence.draws ? nil : percent(count),
      wrong: numbers.number(wrong))
  }

  private func percent(_ count: Int) -> String { sentences.percent(count) }

  var sections: [Document.Section] {
    [hourSection, weekSection, robustSection, askingSection, basisSection].compactMap(\.self)
  }

  /// The hours that change or are in doubt.
  private var hourSection: Document.Section? {
    let hours = report.hoursInDoubt
    guard !hours.isEmpty else { return nil }
    let headings =
      hasBoth
      ? [words.chance, words.chanceAndEstimates]
      : [confidence.doubts == [.sample] ? words.chance : words.estimates]
    let table = Document.Table(
      words.hours, [phrases.words.day, phrases.words.time, words.proposal] + headings,
      figures: hasBoth ? [3, 4] : [3],
      hours.map { hour in
        let parts = hasBoth ? [hour.openIn.sample ?? 0, hour.openIn.all] : [hour.openIn.all]
        return Document.Row(
          [name(hour.day), .init(language.span(hour.span)), .init(proposal(hour))]
            + parts.map(part), isMarked: hour.isOpenToday != hour.isProposed)
      })
    return Document.Section(
      id: "hours", title: words.hours,
      blocks: [
        .table(table),
        .remarks([words.hoursExplained] + ties(hours.contains(where: confidence.isTie))),
      ])
  }

  private func proposal(_ hour: Confidence.Hour) -> String {
    let text =
      switch (hour.isOpenToday, hour.isProposed) {
      case (true, true): words.staysOpen
      case (true, false): words.closes
      case (false, true): words.opens
      case (false, false): words.staysClosed
      }
    return marked(text, isTie: confidence.isTie(hour))
  }

  private func part(_ count: Int) -> Document.Cell {
    .init(percent(count), number: NumberForm.plain.number(confidence.part(count) * 100))
  }

  private func marked(_ text: String, isTie: Bool) -> String {
    EstimateSentences(language: language).marked(text, isTie: isTie)
  }

  private func ties(_ areShown: Bool) -> [String] { areShown ? [words.tieExplained] : [] }

  /// The weeks that win, the most frequent first.
  private var weekSection: Document.Section? {
    guard confidence.weeks.map(\.schedule) != [confidence.proposed] else { return nil }
    let shown = confidence.weeks.prefix(ConfidenceReport.mostWinners)
    let table = Document.Table(
      words.weeks,
      [words.different, words.isBest, words.losesOnAverage, words.losesAtWorst],
      figures: [1, 2, 3],
      shown.map { week in
        Document.Row(
          [
            .init(difference(of: week.schedule, isTie: confidence.isTie(week))), part(week.wins),
            worth(rounded(week.regret.mean), objective), worth(week.regret.worst, objective),
          ], isMarked: week.schedule == confidence.proposed)
      })
    let more = confidence.winnerCount - shown.count
    return Document.Section(
      id: "weeks", title: words.weeks,
      blocks: [
        .table(table),
        .remarks(
          (more > 0 ? [words.moreWeeks(numbers.grouped(more))] : []) + [words.weeksExplained]
            + ties(shown.contains(where: confidence.isTie))),
      ])
  }

  /// The days on which a week differs from the proposal.
  private func difference(of week: Schedule, isTie: Bool) -> String {
    week == confidence.proposed
      ? words.theProposal
      : marked(language.shorts(week, against: confidence.proposed), isTie: isTie)
  }

  private var robustSection: Document.Section {
    let robust = confidence.robust
    let robustness = confidence.request.robustness
    let loss = robustness == .mean ? robust.regret.mean : robust.regret.worstTenth
    let sentence =
      robust.schedule == confidence.proposed
      ? words.robustIsProposal(robustness)
      : words.robust(
        robustness, difference(of: robust.schedule, isTie: false),
        loses: language.worth(rounded(loss), objective),
        price: language.worth(robust.price, objective))
    return Document.Section(id: "robust", title: words.robust, blocks: [.paragraph(sentence)])
  }

  /// What knowing more would be worth.
  private var askingSection: Document.Section? {
    guard !report.asking.isEmpty else { return nil }
    let rows = report.asking.map { asking in
      let amount = language.amount(rounded(asking.gain), objective)
      let isNothing = amount == language.amount(0, objective)
      return Document.Row([
        .init(subject(of: asking)),
        .init(
          isNothing ? words.askingNothing : language.withUnit("+\(amount)", objective),
          number: NumberForm.plain.number(asking.gain / 1000)),
      ])
    }
    return Document.Section(
      id: "asking", title: words.asking,
      blocks: [
        .table(
          Document.Table(
            words.asking, [words.askingSubject, words.askingGain], figures: [1], rows)),
        .remarks([words.askingExplained]),
      ])
  }

  private func subject(of asking: Confidence.Asking) -> String {
    switch asking.subject {
    case .moreAnswers(let count): words.askingMore(numbers.grouped(count))
    case .moreWeeks(let count): words.countingMore(numbers.grouped(count))
    case .allEstimated(let count): words.askingAll(numbers.grouped(count))
    case .hours(let hours):
      words.askingOnly(language.list(hours.sorted().map { language.moment($0) }))
    }
  }

  /// What was drawn, and what was not.
  private var basisSection: Document.Section {
    let answers = confidence.answered.map { answered in
      let people = numbers.grouped(answered)
      return report.drawsRespondents
        ? words.respondentsDrawn(people, isWeighted: report.isWeighted) : words.sharesDrawn(people)
    }
    let weeks = confidence.countedWeeks
    return Document.Section(
      id: "draws", title: words.howDrawn,
      blocks: [
        .list(
          [
            answers ?? (report.hasSurvey ? words.sampleUnknown : nil),
            confidence.doubts.contains(.all) ? words.estimatesDrawn : nil,
            weeks > 0 ? words.weeksDrawn(numbers.grouped(weeks)) : nil,
            report.hasCounts && weeks == 0 ? words.countsNotDrawn : nil,
            words.seed("\(confidence.request.seed)"),
          ].compactMap(\.self))
      ])
  }
}
