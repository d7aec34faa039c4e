import OpeningHours
import OpeningHoursTables

/// The answer in one sentence, and what it takes in another: the same wherever a proposal is shown.
struct AnswerSentences: Speaking {
  let report: ProposalReport
  let language: Language

  private var words: any AnswerPhrases { phrases.answer }

  /// What changes, or that nothing does.
  var headline: String {
    guard !report.proposal.changes.isEmpty else {
      if report.staffless?.isChanged == true {
        return language.sentence(phrases.staffless.staffStays) + "."
      }
      return report.proposal.isProven ? words.keepProven(report.objective) : words.keepUnproven
    }
    return words.headline(report.changedDays)
  }

  /// What the week reaches and what it takes.
  var balance: String {
    let (old, new) = (report.today.openMinutes, report.proposed.openMinutes)
    let oldNumber = old == new ? nil : numbers.hours(old)
    let week =
      report.staffless == nil
      ? words.hours(language.hours(new), oldNumber)
      : phrases.staffless.withStaff(language.hours(new), oldNumber)
    let (before, after) = (report.proposal.todayThousandths, report.proposal.thousandths)
    let objective = report.objective
    if report.isTodayUnknown {
      let worth = language.worth(after, objective) + weighted
      return report.closesUnknownHours
        ? "\(week); \(worth), \(words.unknownNotCounted)."
        : "\(week); \(words.besideToday(worth, ofSeveralSurveys: report.plan.file.demand.hasSeveralSurveys))."
    }
    let worth = words.worth(
      language.worth(after, objective) + weighted,
      before == after
        ? nil
        : (language.amount(before, objective), language.difference(after, before, objective)))
    let doubt = report.movesUnknownHours ? ", \(words.unknownNotCounted)" : ""
    return "\(week); \(worth)\(doubt)."
  }

  /// The whole answer in one line: how much changes, what it brings and whether it is proven.
  var summary: String {
    let changes = report.proposal.changes
    func minutes(_ spans: KeyPath<DayChange, [TimeSpan]>) -> Int {
      changes.reduce(0) { $0 + $1[keyPath: spans].reduce(0) { $0 + $1.minutes } }
    }
    let parts = [
      changes.isEmpty
        ? (report.staffless?.isChanged == true
          ? phrases.staffless.staffStays : words.nothingChanges)
        : words.changes(
          numbers.grouped(changes.count), opens: numbers.signedHours(minutes(\.opens)),
          closes: numbers.signedHours(-minutes(\.closes))),
      report.isTodayUnknown
        ? language.worth(report.proposal.thousandths, report.objective)
        : report.proposal.thousandths == report.proposal.todayThousandths
          ? nil
          : EstimateSentences(language: language).marked(
            language.signedWorth(
              report.proposal.thousandths, report.proposal.todayThousandths, report.objective),
            isTie: report.estimated?.isTie ?? false),
      report.proposal.isProven ? words.bestPossible : words.notProven,
    ]
    return language.sentence(parts.compactMap(\.self).joined(separator: "; ")) + "."
  }

  /// People who count more or less than once are no people who could be met.
  private var weighted: String {
    report.objective == .reach && report.proposal.problem.reach?.isWeighted == true
      ? " (\(words.weighted))" : ""
  }

  /// What a reader must know of the conversion before she believes the answer.
  private var conversionWarning: String? {
    report.demand.notes.lazy.compactMap { note in
      if case .conversionFarOff = note.statement {
        language.sentence(note.statement) + "."
      } else {
        nil
      }
    }.first
  }

  /// That the answer rests on parts of the day that were asked about as a whole.
  private var parts: String? {
    report.objective == .reach ? nil : BandsSection(report, language).sentence
  }

  /// Whether the difference is a tie, and how much of the answer is estimated.
  private var estimates: String? {
    report.estimated.map {
      EstimateSentences(language: language).sentences($0, report.objective)
    }
  }

  /// The balance, and what of it rests on estimates.
  var balanceWithEstimates: [String] { [balance, staffless, estimates].compactMap(\.self) }

  /// When the house is open without staff, where it may be.
  private var staffless: String? {
    report.staffless.map {
      StafflessSentences(facts: $0, language: language).sentence(report.objective)
    }
  }

  /// What the week is, what it takes, what it rests on, and what was asked costs; that it changes nothing
  /// comes first.
  var lead: [String] {
    let (nothing, cost) = whatIf
    return nothing + [headline] + balanceWithEstimates
      + [ConfidenceSentences(report, language)?.brief, KeptSection(report, language)?.sentence]
      .compactMap(\.self) + warnings + cost
      + [NextSection(report: report, language: language).sentence].compactMap(\.self)
  }

  /// The same with more sentences behind the headline and without those that the summary below it says:
  /// what rests on estimates, and what was asked costs.
  func leadAboveSummary(_ more: [String]) -> [String] {
    whatIf.nothing + [headline] + more + [balance, staffless].compactMap(\.self) + warnings
  }

  /// What was asked costs: that it changes nothing, or how much.
  private var whatIf: (nothing: [String], cost: [String]) {
    let whatIf = WhatIfSection(plan: report.plan, language: language, report: report)
    let sentences = [whatIf.sentence].compactMap(\.self)
    return whatIf.changesNothing ? (sentences, []) : ([], sentences)
  }

  private var warnings: [String] {
    let isTodayImpossible =
      if case .impossible = report.proposal.staffing?.today { true } else { false }
    return [
      isTodayImpossible ? phrases.staff.todayImpossible + "." : nil, parts, conversionWarning,
    ]
    .compactMap(\.self)
  }
}
