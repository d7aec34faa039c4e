import OpeningHours
import OpeningHoursTables

/// What came after a change against what was expected: in sentences, by hour, and how it is judged.
struct ReviewSection: Speaking {
  let report: ReviewReport
  let language: Language

  private var words: any ReviewPhrases { phrases.review }
  private var review: Review { report.review }

  /// The answer in sentences.
  var lead: [String] {
    [
      words.introduced(language.shorts(review.introduced, against: review.before)),
      report.gained.map { words.gained(visits($0)) },
      review.closed.isEmpty ? nil : review.lost.map { words.lost(visits($0)) },
      trend, verdicts,
    ].compactMap(\.self)
  }

  var sections: [Document.Section] {
    [openedSection, conversionSection, keptSection, methodSection].compactMap(\.self)
  }

  private var trend: String {
    guard let trend = review.trend else { return words.noTrend }
    return words.trend(
      change(trend.factor), change(trend.interval.lowerBound), change(trend.interval.upperBound),
      hours: numbers.grouped(trend.hours))
  }

  /// A factor as a change in percent: 1.05 is "+5 %".
  private func change(_ factor: Double) -> String {
    let percent = ((factor - 1) * 1000).rounded() / 10
    return (percent > 0 ? "+" : "") + numbers.number(percent) + "\u{A0}%"
  }

  private var verdicts: String? {
    guard report.judged > 0 else { return nil }
    let all = review.opened + review.kept
    func count(_ verdict: Review.Verdict) -> String? {
      let count = all.count { $0.verdict == verdict }
      return count == 0 ? nil : numbers.grouped(count)
    }
    return words.verdicts(
      numbers.grouped(report.judged), within: count(.within) ?? numbers.grouped(0),
      below: count(.below), above: count(.above))
  }

  // MARK: Hours

  private var openedSection: Document.Section? {
    guard !review.opened.isEmpty else { return nil }
    let isTold = review.opened.contains { $0.expected != nil }
    let basis =
      switch review.basis {
      case .conversion(let part, let people):
        words.conversionBasis(
          numbers.exactPercent(part), numbers.grouped(people), hasTrend: review.trend != nil)
      case .relative: words.relativeBasis
      case nil: words.openedUnknown
      }
    let (asked, estimated) = (review.askedReliability, review.estimatedReliability)
    let pulled =
      asked == nil && estimated == nil
      ? nil
      : words.pulled(
        asked: asked.map { numbers.percent($0 * 100) },
        estimated: estimated.map { numbers.percent($0 * 100) })
    return Document.Section(
      id: "opened", title: words.opened,
      blocks: [
        .table(table(words.opened, review.opened, withWishes: isTold)),
        .remarks(
          [basis, pulled, review.isSampleUnknown ? words.sampleUnknown : nil].compactMap(\.self)),
      ])
  }

  private func table(
    _ caption: String, _ hours: [Review.Hour], withWishes: Bool
  ) -> Document.Table {
    Document.Table(
      caption,
      [phrases.words.day, phrases.words.time, words.came, words.expected]
        + (withWishes ? [words.asWished] : []) + [words.range, words.verdict],
      figures: withWishes ? [2, 3, 4, 5] : [2, 3, 4],
      hours.map { hour in
        let mark = hour.expected?.isEstimated == true ? "~" : ""
        return Document.Row(
          [
            name(hour.slot.day), .init(language.span(hour.slot.span)),
            hour.came.map { cell($0) } ?? .unknown,
            hour.expected.map { cell($0.visits, mark) } ?? .unknown,
          ] + (withWishes ? [hour.expected?.asWished.map { cell($0, mark) } ?? .unknown] : [])
            + [
              hour.expected.map { .init(range($0.range)) } ?? .unknown,
              hour.verdict.map { .init(words.verdict($0)) } ?? .unknown,
            ], isMarked: hour.verdict == .below || hour.verdict == .above)
      })
  }

  private func cell(_ visits: Double, _ mark: String = "") -> Document.Cell {
    .init(mark + self.visits(visits), number: NumberForm.plain.number(visits))
  }

  /// A number of visits, with a decimal where it is small.
  private func visits(_ visits: Double) -> String {
    numbers.number(visits < 10 ? (visits * 10).rounded() / 10 : visits.rounded())
  }

  private func range(_ range: ClosedRange<Double>) -> String {
    words.interval(visits(range.lowerBound), visits(range.upperBound))
  }

  private var keptSection: Document.Section? {
    guard review.trend != nil else { return nil }
    let surprising = report.surprising
    let blocks: [Document.Block] =
      surprising.isEmpty
      ? [.paragraph(words.keptAsExpected)]
      : [
        .table(table(words.keptTitle, surprising, withWishes: false)),
        .remarks([words.keptExplained]),
      ]
    return Document.Section(
      id: "kept", title: words.keptTitle, blocks: blocks + [.remarks([words.moved])])
  }

  // MARK: What is learned

  private var conversionSection: Document.Section? {
    guard let learned = review.conversion else { return nil }
    let sentence = words.conversion(
      numbers.exactPercent(learned.part), numbers.exactPercent(learned.interval.lowerBound),
      numbers.exactPercent(learned.interval.upperBound), people: numbers.grouped(learned.people),
      hours: numbers.grouped(learned.hours))
    let text = review.trend == nil ? sentence : "\(sentence) \(words.withoutTrend)"
    let line: [Document.Block] =
      report.conversionLine.map { [.paragraph(words.paste), .command([$0])] }
      ?? (learned.isUsable ? [] : [.paragraph(words.unusable)])
    return Document.Section(
      id: "conversion", title: words.learned, blocks: [.paragraph(text)] + line)
  }

  // MARK: How it is judged

  private var methodSection: Document.Section {
    let counted = (review.opened + review.kept).filter { $0.came != nil }.map(\.weeks)
    let times = report.uncounted.map { ($0.slot.day, $0.slot.span) }
    return Document.Section(
      id: "method", title: words.method,
      blocks: [
        .list(
          [
            counted.isEmpty
              ? nil
              : words.weeks(
                numbers.grouped(counted.min() ?? 0), numbers.grouped(counted.max() ?? 0)),
            times.isEmpty ? nil : words.uncounted(language.shorts(times)),
            words.dispersion(
              numbers.number((review.dispersion.factor * 10).rounded() / 10),
              isMeasured: review.dispersion.isMeasured),
            report.judged > 0
              ? words.chance(
                numbers.grouped(report.judged), numbers.number(report.expectedOutside)) : nil,
          ].compactMap(\.self))
      ])
  }
}
