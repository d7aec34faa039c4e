import OpeningHours
import OpeningHoursTables

/// What wishes cost: the hours that could be opened or closed, the cheapest first, and the rules
/// against the others.
struct PriceSection: Speaking {
  let report: PriceReport
  let language: Language
  /// How many hours to open and to close are shown at most.
  var most = (toOpen: PriceReport.mostToOpen, toClose: PriceReport.mostToClose)
  /// The flag that shows the others, where there is one.
  var flag: String?
  var reader = Readership.planners

  private var words: any PricePhrases { phrases.prices }
  private var objective: Plan.Objective { report.objective }
  private var list: PriceList { report.list }

  var section: Document.Section? {
    guard !list.prices.isEmpty else { return nil }
    let obstacles = Obstacles(list.toOpen + list.toClose)
    return Document.Section(
      id: "prices", title: words.title,
      blocks: StaffWishPrices(report: report, language: language).blocks
        + possible(list.toOpen, most.toOpen, words.toOpen, words.moreToOpen)
        + impossible(words.cannotOpen, obstacles.groups(list.toOpen))
        + possible(list.toClose, most.toClose, words.toClose, words.moreToClose)
        + impossible(words.cannotClose, obstacles.groups(list.toClose)) + because(obstacles)
        + [.remarks(remarks + unstaffed)])
  }

  /// What is a closed hour where the house may be open without staff.
  private var unstaffed: [String] {
    report.plan.staffless == nil ? [] : [phrases.staffless.pricesExplained]
  }

  private func possible(
    _ prices: [Price], _ most: Int, _ caption: String, _ rest: (String) -> String
  ) -> [Document.Block] {
    let possible = prices.filter { $0.loss != nil }
    guard !possible.isEmpty else { return [] }
    let table = Document.Table(
      caption,
      [phrases.words.day, phrases.words.time, words.worth, words.loses]
        + (report.hasStaff ? [words.staff] : [])
        + (report.hasBurden ? [phrases.staffWishes.burden] : []) + [words.forIt],
      figures: Set(2..<(4 + (report.hasStaff ? 1 : 0) + (report.hasBurden ? 1 : 0))),
      possible.prefix(most).map(row))
    guard possible.count > most else { return [.table(table)] }
    let more = rest(numbers.grouped(possible.count - most))
    return [
      .table(table), .remarks([more + (flag.map { " \(words.showAll($0))" } ?? "")]),
    ]
  }

  private func row(_ price: Price) -> Document.Row {
    let staff = price.extraStaffMinutes.map { signedHours($0) } ?? .none
    let moves = moves(price.changes)
    return Document.Row(
      [
        name(price.day), .init(language.span(price.span)), worth(of: price),
        price.loss.map(loss) ?? .none,
      ] + (report.hasStaff ? [staff] : [])
        + (report.hasBurden ? [report.burden(of: price).map(signed) ?? .none] : []) + [
          .init(moves.isEmpty ? words.nothingElse : moves)
        ])
  }

  /// What is lost of the best week; what is gained has a minus.
  private func loss(_ thousandths: Int) -> Document.Cell {
    let best = list.proposal.thousandths
    let cell = worth(language.shownDifference(best, best - thousandths, objective), objective)
    return .init(language.loss(best - thousandths, of: best, objective), number: cell.number)
  }

  private func worth(of price: Price) -> Document.Cell {
    guard price.provenance != .unknown else { return "?" }
    return worth(
      ofHours: price.thousandths, isEstimated: price.provenance == .estimated, objective)
  }

  private func impossible(
    _ caption: String, _ groups: [(letters: [String], times: [(Weekday, TimeSpan)])]
  ) -> [Document.Block] {
    guard !groups.isEmpty else { return [] }
    let rows = groups.map { letters, times in
      Document.Row([.init(language.shorts(times)), .init(letters.joined(separator: " "))])
    }
    return [.table(Document.Table(caption, [phrases.words.time, words.against], rows))]
  }

  private func because(_ obstacles: Obstacles) -> [Document.Block] {
    guard !obstacles.rules.isEmpty else { return [] }
    return [
      .heading(words.because(obstacles.rules.count)),
      .list(
        obstacles.rules.enumerated().map { place, rule in
          "\(Obstacles.letter(place)): \(language.named(rule, for: reader))"
        }),
    ]
  }

  private var remarks: [String] {
    let times = report.unknown.map { ($0.day, $0.span) }
    let remarks = [
      words.explained(phrases.words.units(objective).other),
      list.toClose.contains(where: \.isGain) ? words.gains : nil,
      report.hasStaff ? words.staffExplained : nil,
      report.hasBurden ? phrases.staffWishes.burdenExplained : nil,
      times.isEmpty ? nil : words.notFound(language.shorts(times)),
      report.isRough ? language.sentence(words.perhapsFewer) + "." : nil,
      report.missingCount > 0
        ? words.notAskedAll(numbers.grouped(report.missingCount), numbers.grouped(list.wishCount))
        : nil,
    ]
    return remarks.compactMap(\.self)
      + list.failures.map {
        words.failed(phrases.grammar.moment($0.day, [$0.span]), $0.message)
      }
  }
}
