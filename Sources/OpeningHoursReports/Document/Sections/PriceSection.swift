import OpeningHours
import OpeningHoursTables

// What wishes cost: the hours that could be opened or closed, the cheapest first.
extension DocumentWriter {
  var priceSection: Document.Section? {
    guard let list = decision.prices, !list.prices.isEmpty else { return nil }
    let words = phrases.prices
    return Document.Section(
      id: "prices", title: words.title,
      blocks: blocks(
        list.toOpen, most: PriceReport.mostToOpen, caption: words.toOpen, rest: words.moreToOpen)
        + blocks(
          list.toClose, most: PriceReport.mostToClose, caption: words.toClose,
          rest: words.moreToClose)
        + impossible(list) + [.remarks(remarks(list))])
  }

  private func blocks(
    _ prices: [Price], most: Int, caption: String, rest: Phrases.With
  ) -> [Document.Block] {
    let possible = prices.filter { $0.loss != nil }
    guard !possible.isEmpty else { return [] }
    let hasStaff = possible.contains { $0.extraStaffMinutes != nil }
    let words = phrases.prices
    let table = Document.Table(
      caption,
      [phrases.words.day, phrases.words.time, words.worth, words.loses]
        + (hasStaff ? [words.staff] : []) + [words.forIt],
      figures: hasStaff ? [2, 3, 4] : [2, 3], possible.prefix(most).map { row($0, hasStaff) })
    let more =
      possible.count > most ? [rest(numbers.grouped(possible.count - most))] : []
    return [.table(table)] + (more.isEmpty ? [] : [.remarks(more)])
  }

  private func row(_ price: Price, _ hasStaff: Bool) -> Document.Row {
    let staff = price.extraStaffMinutes.map { signedHours($0) } ?? .none
    return Document.Row(
      [
        .init(language.sentence(language.name(price.day))), .init(language.span(price.span)),
        worth(of: price), price.loss.map { worth($0) } ?? .none,
      ] + (hasStaff ? [staff] : []) + [.init(moves(price.changes))])
  }

  /// What the hour is worth by itself: of people reached only their wishes add up.
  private func worth(of price: Price) -> Document.Cell {
    guard price.provenance != .unknown else { return "?" }
    let kind: Plan.Objective = objective == .visits ? .visits : .wishes
    return .init(
      (price.provenance == .estimated ? "~" : "") + language.amount(price.thousandths, kind),
      number: plain(price.thousandths, kind))
  }

  private func moves(_ changes: [DayChange]) -> String {
    let words = phrases.prices
    let moves = changes.flatMap { change in
      [
        change.closes.isEmpty ? nil : words.closes(change.day, language.spans(change.closes)),
        change.opens.isEmpty ? nil : words.opens(change.day, language.spans(change.opens)),
      ].compactMap(\.self)
    }
    return moves.isEmpty ? words.nothingElse : moves.joined(separator: ", ")
  }

  /// The hours without a price, those with the same reason together.
  private func impossible(_ list: PriceList) -> [Document.Block] {
    var rows: [(reason: String, times: [(Weekday, TimeSpan)])] = []
    for price in list.prices.sorted(by: { ($0.day, $0.span) < ($1.day, $1.span) })
    where price.loss == nil {
      let reason = reason(price.outcome)
      if let place = rows.firstIndex(where: { $0.reason == reason }) {
        rows[place].times.append((price.day, price.span))
      } else {
        rows.append((reason, [(price.day, price.span)]))
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Document.Table(
          phrases.prices.impossibleTimes, [phrases.words.time, phrases.prices.reason],
          rows.map {
            Document.Row([
              .init(language.sentence(times($0.times))), .init($0.reason),
            ])
          }))
    ]
  }

  /// Times by day, days with the same times joined.
  private func times(_ times: [(Weekday, TimeSpan)]) -> String {
    WeekWords.groups(of: times).map { days, spans in
      "\(language.names(days)) \(language.spans(spans))"
    }.joined(separator: "; ")
  }

  private func reason(_ outcome: Price.Outcome) -> String {
    switch outcome {
    case .week: ""
    case .unknown: phrases.prices.notFound
    case .impossible(let rules, let isMinimal):
      rules.map(language.sentence).joined(separator: "; ")
        + (isMinimal ? "" : " (\(phrases.prices.perhapsFewer))")
    }
  }

  /// A rule with the place where it stands.
  func named(_ rule: Rule) -> String {
    "\(language.sentence(rule)) [\(language.place(rule.source))]"
  }

  private func remarks(_ list: PriceList) -> [String] {
    let words = phrases.prices
    let missing = list.wishCount - list.prices.count
    return [words.explained(phrases.words.units(objective).other)]
      + (list.prices.contains { $0.extraStaffMinutes != nil } ? [words.staffExplained] : [])
      + (missing > 0
        ? [words.notAskedAll(numbers.grouped(missing), numbers.grouped(list.wishCount))] : [])
  }
}
