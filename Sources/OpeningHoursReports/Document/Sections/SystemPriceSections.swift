import OpeningHours
import OpeningHoursTables

/// What the limits and rules of a system cost, and what its branches' wishes would.
struct SystemPriceSections: Speaking {
  let report: SystemPriceReport
  let language: Language
  /// Whether all hours were asked about.
  let showsAll: Bool

  private var words: any SystemAnswerPhrases { phrases.systemAnswers }
  private var list: SystemPriceList { report.list }
  private var objective: Plan.Objective { report.plan.objective }
  private var tables: SystemTables { SystemTables(plan: report.plan, language: language) }
  private var sentences: LinkSentences { LinkSentences(plan: report.plan, language: language) }

  var all: [Document.Section] { [limits, rules, wishes].compactMap(\.self) }

  private var limits: Document.Section? {
    guard !list.limits.isEmpty else { return nil }
    let rows = list.limits.map { price -> Document.Row in
      let rule = report.plan.rules[price.rule]
      var step = ""
      if case .most(let quantity, _) = rule.statement {
        step = sentences.amount(price.step, quantity)
      }
      return Document.Row([
        .init(sentences.sentence(rule)), .init(step), gain(price.more),
        price.less.map { loss($0) } ?? .none,
      ])
    }
    let table = Document.Table(
      words.limits, [words.limit, words.step, words.moreBrings, words.lessLoses], figures: [2, 3],
      rows)
    let isRough = list.limits.contains { $0.more.isRough || $0.less?.isRough == true }
    return Document.Section(
      id: "limits", title: words.limits,
      blocks: [.table(table)] + (isRough ? [.remarks([words.unprovenMark])] : []))
  }

  private func gain(_ difference: SystemPriceList.Difference) -> Document.Cell {
    guard let thousandths = difference.thousandths else { return .none }
    let best = report.proposal.thousandths
    return marked(
      self.difference(best + thousandths, best, objective), isRough: difference.isRough)
  }

  private func loss(_ difference: SystemPriceList.Difference) -> Document.Cell {
    guard let thousandths = difference.thousandths else { return .none }
    let best = report.proposal.thousandths
    return marked(
      worth(language.shownDifference(best, best + thousandths, objective), objective),
      isRough: difference.isRough)
  }

  private func marked(_ cell: Document.Cell, isRough: Bool) -> Document.Cell {
    isRough ? .init("~" + cell.text, number: cell.number) : cell
  }

  private var rules: Document.Section? {
    guard !list.rules.isEmpty else { return nil }
    let best = report.proposal.thousandths
    let lines = list.rules.map { price -> String in
      let told: String
      switch price.gain.thousandths {
      case let gain? where gain > 0:
        let worth = language.withUnit(
          language.loss(best, of: best + gain, objective), objective)
        told =
          words.gains(worth, tables.names(price.changed))
          + (price.gain.isProven ? "" : " (\(words.notProven))")
      case .some where price.gain.isProven: told = words.changesNothing
      case _: told = words.gainUnknown
      }
      return "\(sentences.named(report.plan.rules[price.rule])): \(told)"
    }
    return Document.Section(id: "rules", title: words.rulesTitle, blocks: [.list(lines)])
  }

  private var wishes: Document.Section? {
    guard !list.wishes.isEmpty else { return nil }
    let best = report.proposal
    var rows: [Document.Row] = []
    var against: [String] = []
    var isRough = false
    for price in list.wishes {
      let branch = report.plan.file.branches[price.branch].name
      let time = price.span.map { phrases.grammar.moment(price.day, [$0]) } ?? ""
      guard case .weeks(let account, let loss, let isProven) = price.outcome else {
        against.append("\(branch), \(time): \(reason(price.outcome))")
        continue
      }
      isRough = isRough || !isProven
      let cost = language.loss(best.thousandths - loss, of: best.thousandths, objective)
      let number = worth(
        language.shownDifference(best.thousandths, best.thousandths - loss, objective), objective
      ).number
      rows.append(
        Document.Row([
          .init(branch), name(price.day), .init(price.span.map(language.span) ?? ""),
          price.thousandths.map { worth($0, objective) } ?? .unknown,
          marked(.init(cost, number: number), isRough: !isProven),
          .init(tables.moves(account, for: price) ?? phrases.prices.nothingElse),
        ]))
    }
    let table = Document.Table(
      words.wishesExplained(all: showsAll),
      [
        phrases.system.branch, phrases.words.day, phrases.words.time, phrases.prices.worth,
        phrases.prices.loses, phrases.prices.forIt,
      ], figures: [3, 4], rows)
    return Document.Section(
      id: "wishes", title: words.wishes,
      blocks: (rows.isEmpty ? [] : [.table(table)])
        + (isRough ? [.remarks([words.unprovenMark])] : [])
        + (against.isEmpty ? [] : [.heading(words.standsAgainst), .list(against)])
        + (list.missingCount > 0
          ? [.remarks([words.missing(numbers.grouped(list.missingCount))])] : []))
  }

  private func reason(_ outcome: SystemPrice.Outcome) -> String {
    switch outcome {
    case .weeks: ""
    case .impossible(let rules): language.list(rules.map { language.quoted($0) })
    case .breaks(let breach): tables.reason(.broken(breach)) ?? ""
    case .unknown: words.nothingFound
    }
  }
}

extension SystemPriceList.Difference {
  /// Whether there is a figure, and it is not proven.
  fileprivate var isRough: Bool { thousandths != nil && !isProven }
}
