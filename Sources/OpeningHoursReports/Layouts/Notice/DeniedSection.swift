import OpeningHours
import OpeningHoursTables

// The wishes that are not met, those with the same reason together.
extension NoticeWriter {
  /// More reasons, or reasons of more rules, would not stand on one page.
  ///
  /// Rules are counted, not letters, so that each language tells the same.
  private static let (mostReasons, mostRules) = (5, 14)

  var deniedSection: Document.Section? {
    let groups = DeniedWishes.groups(notice.wished, countsLoss: report.objective != .wishes)
    guard !groups.isEmpty else { return nil }
    var ruleCount = 0
    let shown = groups.prefix(Self.mostReasons).prefix { group in
      ruleCount += group.reason.ruleCount
      return ruleCount <= Self.mostRules || group.reason.ruleCount == ruleCount
    }
    let rest = groups.dropFirst(shown.count).flatMap(\.hours) + notice.wished.others
    let rows = shown.map { group in
      Document.Row([.init(language.sentence(times(group.hours))), .init(text(group.reason))])
    }
    let table = Document.Table(words.denied, [words.wish, words.because], rows)
    return Document.Section(
      id: "denied", title: words.couldNot,
      blocks: [.table(table)] + (remark(on: rest).map { [.remarks([$0])] } ?? []))
  }

  private func remark(on hours: [WishedHours.Hour]) -> String? {
    let count = numbers.grouped(hours.count)
    return hours.map(\.most).max().map { most in
      // Of each slot, and rounded up, so that none is above what is said.
      let most = language.share((most - 1e-6).rounded(.up))
      let areHours = hours.count > 1 && hours.allSatisfy { $0.band == nil && $0.span.minutes == 60 }
      return areHours ? words.others(count, most) : phrases.bands.others(count, most)
    }
  }

  private func text(_ reason: DeniedWishes.Reason) -> String {
    switch reason {
    case .rules(let rules, let isMinimal):
      ((rules.isEmpty ? [words.clash] : language.publicSentences(rules))
        + (isMinimal || rules.isEmpty ? [] : [words.perhapsFewer])).joined(separator: " ")
    case .week(let closes, let opens, let loss, let extraMinutes):
      [
        closes.isEmpty
          ? nil : words.wouldClose(times(closes), opening: opens.isEmpty ? nil : times(opens)),
        loss > 0
          ? words.less(
            report.objective,
            language.loss(
              report.proposal.thousandths - loss, of: report.proposal.thousandths,
              report.objective))
          : words.asMuch(report.objective),
        extraMinutes > 0 ? words.moreWork(language.hours(extraMinutes)) : nil,
      ].compactMap(\.self).joined(separator: " ")
    case .unknown: words.notFound
    }
  }

  private func times(_ hours: [DeniedWishes.DayHours]) -> String {
    language.list(
      hours.flatMap { hours in hours.spans.map { phrases.grammar.moment(hours.day, [$0]) } })
  }
}
