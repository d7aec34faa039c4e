import OpeningHours
import OpeningHoursTables

/// The hours that are not as the team wishes, and what customers lose where they are.
struct StaffWishPrices: Speaking {
  let report: PriceReport
  let language: Language

  /// No more hours than these are shown.
  private static let most = 15

  private var words: any StaffWishesPhrases { phrases.staffWishes }

  /// The table with what its columns are; none where nothing is wished for, or all of it is had.
  var blocks: [Document.Block] {
    let wished = report.staffWishPrices.prefix(Self.most)
    guard !wished.isEmpty else { return [] }
    let gains = wished.contains { $0.loss < 0 } ? [phrases.prices.gains] : []
    let table = Document.Table(
      words.prices,
      [
        phrases.words.day, phrases.words.time, words.wish, words.people, phrases.prices.loses,
        words.more,
      ], figures: [3, 4, 5], wished.map(row))
    return [.table(table), .remarks([words.pricesExplained] + gains)]
  }

  private func row(_ wish: PriceReport.StaffWishPrice) -> Document.Row {
    let best = report.list.proposal.thousandths
    return Document.Row([
      name(wish.price.day), .init(language.span(wish.price.span)),
      .init(words.wished(isOpen: !wish.price.isOpen)), count(wish.people),
      .init(
        language.loss(best - wish.loss, of: best, report.objective),
        number: worth(wish.loss, report.objective).number),
      signed(thousandths: Int((wish.more * 1000).rounded())),
    ])
  }
}
