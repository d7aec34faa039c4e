import OpeningHours
import OpeningHoursTables

// The wishes that are not met, those with the same reason together.
extension NoticeWriter {
  /// More reasons, or reasons of more rules, would not stand on one page.
  ///
  /// Rules are counted, not letters, so that each language tells the same.
  private static let (mostReasons, mostRules) = (5, 14)

  var deniedSection: Document.Section? {
    var groups: [(hours: [WishedHours.Hour], reason: String, ruleCount: Int)] = []
    for denied in notice.wished.denied {
      let reason = reason(denied.price)
      if let place = groups.firstIndex(where: { $0.reason == reason }) {
        groups[place].hours.append(denied.hour)
      } else {
        groups.append(([denied.hour], reason, denied.price?.obstacles.count ?? 0))
      }
    }
    guard !groups.isEmpty else { return nil }
    var ruleCount = 0
    let shown = groups.prefix(Self.mostReasons).prefix { group in
      ruleCount += group.ruleCount
      return ruleCount <= Self.mostRules || group.ruleCount == ruleCount
    }
    let rest = groups.dropFirst(shown.count).flatMap(\.hours) + notice.wished.others
    let rows = shown.map { group in
      Document.Row([
        .init(
          language.sentence(
            times(group.hours.sorted { ($0.day, $0.span) < ($1.day, $1.span) }))),
        .init(group.reason),
      ])
    }
    let table = Document.Table(words.denied, [words.wish, words.because], rows)
    return Document.Section(
      id: "denied", title: words.couldNot,
      blocks: [.table(table)] + (remark(on: rest).map { [.remarks([$0])] } ?? []))
  }

  private func remark(on hours: [WishedHours.Hour]) -> String? {
    let count = numbers.grouped(hours.count)
    return hours.map(\.percent).max().map { most in
      hours.contains { $0.band != nil }
        ? phrases.bands.others(count, language.share(most))
        : words.others(count, language.share(most))
    }
  }

  private func reason(_ price: Price?) -> String {
    switch price?.outcome {
    case .impossible(let rules, let isMinimal):
      ((rules.isEmpty ? [words.clash] : language.publicSentences(rules))
        + (isMinimal || rules.isEmpty ? [] : [words.perhapsFewer])).joined(separator: " ")
    case .week(let week): reason(week, price?.extraStaffMinutes ?? 0)
    case .unknown, nil: words.notFound
    }
  }

  /// What would be given up for the wish.
  private func reason(_ week: Price.Week, _ extraMinutes: Int) -> String {
    let closes = week.changes.flatMap { change in
      change.closes.map { phrases.grammar.moment(change.day, [$0]) }
    }
    let objective = report.objective
    return [
      closes.isEmpty ? nil : words.wouldClose(language.list(closes)),
      week.loss > 0
        ? words.less(objective, language.amount(week.loss, objective)) : words.asMuch(objective),
      extraMinutes > 0 ? words.moreWork(language.hours(extraMinutes)) : nil,
    ].compactMap(\.self).joined(separator: " ")
  }
}
