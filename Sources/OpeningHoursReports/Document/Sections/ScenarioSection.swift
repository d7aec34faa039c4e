import OpeningHours
import OpeningHoursTables

/// Scenarios side by side.
struct ScenarioSection: Speaking {
  let report: ComparisonReport
  let language: Language
  var reader = Readership.planners

  private var words: any ScenarioPhrases { phrases.scenarios }
  private var objective: Plan.Objective { report.plan.objective }
  private var currency: Currency? { report.plan.file.currency }
  private var entries: [Comparison.Entry] { report.comparison.entries }

  var section: Document.Section {
    let table = report.table
    return Document.Section(
      id: "scenarios", title: words.title,
      blocks: [.table(figureTable(table))] + same(table) + marks(table) + changes + moves + problems
    )
  }

  private func figureTable(_ table: ComparisonTable) -> Document.Table {
    Document.Table(
      words.caption,
      [""] + table.columns.map { $0.map { name(entries[$0]) }.joined(separator: ", ") },
      figures: Set(1..<(table.columns.count + 1)),
      // The yardstick stands in front of each part of a comparison that is too wide.
      repeating: 2,
      table.different.map { row in
        Document.Row(
          [.init(language.sentence(heading(row.kind)))]
            + table.columns.map { row.figure(of: $0).map(figure) ?? .none })
      })
  }

  private func same(_ table: ComparisonTable) -> [Document.Block] {
    let figures = table.same.map { row in
      let text = row.figures[0].map { figure($0).text } ?? ""
      return "\(label(row.kind)) "
        + (row.kind == .staffCost ? language.amount(text, in: currency) : text)
    }
    return figures.isEmpty
      ? [] : [.remarks([words.sameInAll(figures.joined(separator: "; "))])]
  }

  private func name(_ entry: Comparison.Entry) -> String {
    switch entry.name {
    case "today": words.today
    case "best": words.best
    case Comparison.withoutWhatIf: words.withoutWhatIf
    default: language.text(report.plan.file.title(ofScenario: entry.name))
    }
  }

  /// The yardstick's name; nothing where it is today's week.
  private var yardstick: String? {
    entries.first.flatMap { $0.name == "today" ? nil : name($0) }
  }

  private func label(_ kind: ComparisonTable.Kind) -> String {
    switch kind {
    case .day(let day): language.name(day)
    case .openHours: report.hasUnstaffed ? phrases.staffless.hoursWithStaff : words.openHours
    case .unstaffedHours: phrases.staffless.hoursWithout
    case .changedHours: words.changedHours
    case .worth:
      words.worth(phrases.words.units(objective).other) + (objective == .reach ? weighted : "")
    case .difference: words.against(yardstick)
    case .proven: words.proven
    case .staffHours: words.staffHours
    case .staffCost: words.staffCost
    case .duties(let duty): phrases.words.duties(duty)
    case .lostHours: phrases.kept.lostHours
    case .burden: phrases.burden.ofWeek
    case .staffWishes: phrases.staffWishes.kept
    case .reached(let column, let group):
      column.map { language.group($0, group, of: report.plan) } ?? words.reached + weighted
    }
  }

  /// People who count more or less than once are no people who could be met.
  private var weighted: String {
    entries.contains { $0.week?.problem.reach?.isWeighted == true }
      ? " (\(phrases.answer.weighted))" : ""
  }

  /// The same where a row of figures stands beside it.
  private func heading(_ kind: ComparisonTable.Kind) -> String {
    kind == .staffCost ? language.heading(label(kind), in: currency) : label(kind)
  }

  private func figure(_ figure: ComparisonTable.Figure) -> Document.Cell {
    switch figure {
    case .hours(let day): .init(language.spans(day.spans))
    case .minutes(let minutes): hours(minutes)
    case .worth(let thousandths, let judged):
      judged == objective
        ? worth(thousandths, judged) : .init(language.worth(thousandths, judged))
    case .difference(let new, let old, let judged, let isTie):
      marked(difference(new, old, judged), isTie: isTie)
    case .proven(let isProven): .init(isProven ? phrases.words.yes : phrases.words.no)
    case .cents(let cents): money(cents)
    case .count(let count): self.count(count)
    case .people(let thousandths): people(thousandths)
    case .burden(let thousandths):
      .init(numbers.thousandths(thousandths), number: thousandths.thousandthsInWords)
    case .staffWishes(let kept): part(kept)
    case .lostHours(let tenths, let isNothing):
      .init(
        language.lostHours(tenths: tenths, isNothing: isNothing), number: "\(Double(tenths) / 10)")
    case .unknown: .unknown
    }
  }

  private func marked(_ cell: Document.Cell, isTie: Bool) -> Document.Cell {
    .init(
      EstimateSentences(language: language).marked(cell.text, isTie: isTie), number: cell.number)
  }

  private func marks(_ table: ComparisonTable) -> [Document.Block] {
    let lines = [
      table.hasTies ? phrases.estimates.tieExplained : nil,
      table.hasUnknown ? phrases.words.unknownExplained : nil,
      table.judgedOtherwise.isEmpty
        ? nil
        : words.judgedOtherwise(language.list(table.judgedOtherwise.map { name(entries[$0]) })),
    ].compactMap(\.self)
    return lines.isEmpty ? [] : [.remarks(lines)]
  }

  /// What each scenario changes; of today's week, as it is, nothing.
  private var changes: [Document.Block] {
    let lines = entries.compactMap { entry -> (name: String, said: String)? in
      guard entry.name != "today", !entry.plan.differences.isEmpty else {
        return nil
      }
      // The same may be said by the scenario and by a flag.
      var said: [String] = []
      for change in entry.plan.differences.map({ language.part($0.change) })
      where !said.contains(change) {
        said.append(change)
      }
      return (name(entry), said.joined(separator: "; "))
    }
    return lines.isEmpty ? [] : [.list(joined(lines).map { "\($0.names): \($0.said)." })]
  }

  /// What is said of several scenarios, once for all of which it is the same.
  private func joined<Said: Equatable>(
    _ lines: [(name: String, said: Said)]
  ) -> [(names: String, said: Said)] {
    var groups: [(names: String, said: Said)] = []
    for (name, said) in lines {
      if let place = groups.firstIndex(where: { $0.said == said }) {
        groups[place].names += ", \(name)"
      } else {
        groups.append((name, said))
      }
    }
    return groups
  }

  /// What each scenario gains and gives up against the first.
  private var moves: [Document.Block] {
    let moves = report.moves.map { entry, gained, givenUp -> (name: String, said: [String]) in
      (name(entry), [inWords(gained), inWords(givenUp)])
    }
    guard !moves.isEmpty else { return [] }
    return [
      .table(
        Document.Table(
          words.moves(yardstick), ["", phrases.week.gained, phrases.week.givenUp],
          joined(moves).map { names, moves in
            Document.Row([.init(names)] + moves.map { .init($0) })
          }))
    ]
  }

  private func inWords(_ moves: [ProposalReport.Move]) -> String {
    moves.map { move in
      let worth = worth(ofHours: move.thousandths, isEstimated: move.isEstimated, objective)
      let figure = move.unknownMinutes == move.span.minutes ? "?" : worth.text
      return "\(language.short(move.day)) \(language.span(move.span)) (\(figure))"
    }.joined(separator: ", ")
  }

  private var problems: [Document.Block] {
    let lines = entries.compactMap { entry -> String? in
      switch entry.outcome {
      case .week: nil
      case .conflict(let conflict):
        "\(words.impossible(name(entry))) "
          + "\(conflict.rules.map { language.named($0, for: reader) }.joined(separator: "; "))."
      case .nothingFound: words.nothingFound(name(entry))
      case .failed(let message): "\(words.failed(name(entry))) \(message)"
      }
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }
}
