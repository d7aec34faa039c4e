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
      return report.proposal.isProven ? words.keepProven(report.objective) : words.keepUnproven
    }
    return words.headline(report.changedDays)
  }

  /// What the week reaches and what it takes.
  var balance: String {
    let (old, new) = (report.today.openMinutes, report.proposed.openMinutes)
    let week = words.hours(language.hours(new), old == new ? nil : numbers.hours(old))
    let (before, after) = (report.proposal.todayThousandths, report.proposal.thousandths)
    let objective = report.objective
    let worth = words.worth(
      language.worth(after, objective),
      before == after
        ? nil
        : (language.amount(before, objective), language.difference(after, before, objective)))
    let doubt = report.movesUnknownHours ? ", \(words.unknownNotCounted)" : ""
    return "\(week); \(worth)\(doubt)."
  }

  /// The balance, and what of it rests on estimates.
  var balanceWithEstimates: [String] {
    [
      balance,
      report.estimated.map {
        EstimateSentences(language: language).sentences($0, report.objective)
      },
    ].compactMap(\.self)
  }

  /// What the week is, what it takes, and what was asked costs; that it changes nothing comes first.
  var lead: [String] {
    let whatIf = WhatIfSection(plan: report.plan, language: language, report: report)
    let cost = [whatIf.sentence].compactMap(\.self)
    let answer = [headline] + balanceWithEstimates
    return whatIf.changesNothing ? cost + answer : answer + cost
  }
}
