import OpeningHours

/// The most wished hours of those that are closed today.
struct WishesSection: Speaking {
  let report: WeekReport
  let language: Language

  /// More of them nobody reads.
  private static let most = 10

  var section: Document.Section? {
    let words = phrases.week
    let isOfPoints = report.demand.unit == .points
    guard !report.wishes.isEmpty else { return nil }
    let title = isOfPoints ? words.mostWished : words.mostVisited
    return Document.Section(
      id: "wishes", title: title,
      blocks: [
        .table(
          Document.Table(
            title,
            [
              phrases.words.day, phrases.words.time,
              isOfPoints ? words.share : unit(report.demand.objective),
            ], figures: [2], report.wishes.prefix(Self.most).map(row)))
      ])
  }

  private func row(_ wish: WeekReport.Wish) -> Document.Row {
    let rate = wish.demand.rate ?? 0
    let mark = wish.demand.provenance == .estimated ? "~" : ""
    let text =
      report.demand.unit == .points
      ? language.share(rate) : numbers.grouped(Int(rate.rounded()))
    return Document.Row([
      name(wish.day), .init(language.span(wish.span)),
      .init(mark + text, number: NumberForm.plain.oneDecimal(rate)),
    ])
  }
}
