import OpeningHours
import OpeningHoursTables

/// The weeks nearly as good as the best: their hours beside each other, then what is special about
/// each.
struct AlternativesSection: Speaking {
  let alternatives: Alternatives
  let objective: Plan.Objective
  let language: Language
  private let report: ProposalReport

  private var words: any AlternativePhrases { phrases.alternatives }
  private var best: Proposal { alternatives.best }
  private var apart: String { language.hours(alternatives.request.minutesApart) }

  /// The section of a report; nothing where no alternatives were asked for.
  init?(_ report: ProposalReport, _ language: Language) {
    guard let alternatives = report.alternatives else { return nil }
    self.alternatives = alternatives
    objective = report.objective
    self.report = report
    self.language = language
  }

  var section: Document.Section {
    let weeks: [Document.Block] =
      alternatives.weeks.isEmpty
      ? []
      : [.paragraph(request), .table(hourTable)] + same
        + [.list(alternatives.weeks.enumerated().map { "\($0 + 1): \(sentence($1))" })]
    return Document.Section(
      id: "alternatives", title: words.title, blocks: weeks + [.paragraph(end)])
  }

  /// What was asked for.
  private var request: String {
    let within = alternatives.request.millionths
    return words.request(
      apart, within == 0 ? nil : numbers.exactPercent(Double(within) / 1_000_000))
  }

  private var differentDays: [Weekday] {
    Weekday.allCases.filter { day in
      alternatives.weeks.contains { $0.proposal.schedule[day] != best.schedule[day] }
    }
  }

  private var hourTable: Document.Table {
    let weeks = [best.schedule] + alternatives.weeks.map(\.proposal.schedule)
    return Document.Table(
      words.title,
      [phrases.words.day, phrases.scenarios.best] + alternatives.weeks.indices.map { "\($0 + 1)" },
      repeating: 1,
      differentDays.map { day in
        Document.Row([name(day)] + weeks.map { .init(language.spans($0[day].spans)) })
      })
  }

  /// What the weeks have in common, and what a tie is.
  private var same: [Document.Block] {
    let days = Weekday.allCases.filter { !differentDays.contains($0) }
    let remarks = [
      days.isEmpty ? nil : words.sameInEach(language.names(days)),
      alternatives.weeks.contains(where: report.isTie) ? phrases.estimates.tieExplained : nil,
    ].compactMap(\.self)
    return remarks.isEmpty ? [] : [.remarks(remarks)]
  }

  private func sentence(_ week: Alternative) -> String {
    words.week(worth(week), language.hours(week.minutesApart), words.remark(week.remark))
  }

  /// What a week is worth beside the best.
  private func worth(_ week: Alternative) -> String {
    let (own, most) = (week.proposal.thousandths, best.thousandths)
    if own == most { return words.worthAsMuch }
    let worth = language.worth(own, objective)
    // Only where the search for the best week was ended can another be worth more.
    if own > most { return words.worthMore(worth) }
    return words.worthLess(
      worth, language.loss(own, of: most, objective),
      EstimateSentences(language: language).marked(
        numbers.percent(roundingUp: week.relativeDifference(from: best)), isTie: report.isTie(week))
    )
  }

  /// Why there are no more.
  var end: String {
    let isFirst = alternatives.weeks.isEmpty
    switch alternatives.ending {
    case .enough: return words.enough
    case .worthLess(let most):
      let less = Double(best.thousandths - most) / Double(max(1, best.thousandths))
      return words.tooLittle(
        isFirst, apart, language.worth(most, objective), numbers.percent(roundingUp: less))
    case .noOther: return words.noOther(isFirst, apart)
    case .stopped: return words.stopped
    }
  }
}

extension ProposalReport {
  /// Whether the best week is worth more than an alternative by no more than estimates err.
  func isTie(_ week: Alternative) -> Bool {
    estimated(of: week.proposal.served, against: proposal.served)?.isTie ?? false
  }
}

extension Alternative {
  /// How much less than the best week it is worth, as a fraction of that.
  func relativeDifference(from best: Proposal) -> Double {
    Double(best.thousandths - proposal.thousandths) / Double(max(1, best.thousandths))
  }
}
