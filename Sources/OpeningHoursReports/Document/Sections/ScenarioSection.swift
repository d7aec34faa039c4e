import OpeningHours
import OpeningHoursTables

// The plan's scenarios side by side.
extension DocumentWriter {
  var scenarioSection: Document.Section? {
    guard let comparison = decision.comparison, comparison.entries.count > 1 else { return nil }
    let table = ComparisonTable(comparison, objective: objective)
    let names = comparison.entries.map(name)
    let words = phrases.scenarios
    let same = table.same.map { row in
      "\(label(row.kind, first: names[0])) \(row.figures[0].map { figure($0).text } ?? "")"
    }
    return Document.Section(
      id: "scenarios", title: words.title,
      blocks: [
        .table(
          Document.Table(
            words.caption, [""] + names, figures: Set(1..<(names.count + 1)),
            table.different.map { row in
              Document.Row(
                [.init(label(row.kind, first: names[0]))]
                  + row.figures.map { $0.map(figure) ?? .none })
            }))
      ] + (same.isEmpty ? [] : [.remarks([words.sameInAll(same.joined(separator: "; "))])])
        + changes(comparison) + problems(comparison))
  }

  private func name(_ entry: Comparison.Entry) -> String {
    switch entry.name {
    case "today": phrases.scenarios.today
    case "best": phrases.scenarios.best
    default: entry.name
    }
  }

  private func label(_ kind: ComparisonTable.Kind, first: String) -> String {
    let words = phrases.scenarios
    return switch kind {
    case .day(let day): language.sentence(language.name(day))
    case .openHours: words.openHours
    case .changedHours: words.changedHours
    case .worth: words.worth(phrases.words.units(objective).other)
    case .difference: words.against(first)
    case .proven: words.proven
    case .staffHours: words.staffHours
    case .staffCost: words.staffCost
    case .duties(let duty): language.sentence(phrases.words.duties(duty))
    case .reached(let column, let group):
      column.map { "\($0): \(value(group))" } ?? words.reached
    }
  }

  private func figure(_ figure: ComparisonTable.Figure) -> Document.Cell {
    switch figure {
    case .hours(let day): .init(language.spans(day.spans))
    case .minutes(let minutes): hours(minutes)
    case .worth(let thousandths, let judged):
      judged == objective
        ? worth(thousandths) : .init(language.worth(thousandths, judged))
    case .difference(let new, let old, let judged):
      .init(language.difference(new, old, judged), number: plain(new - old, judged))
    case .proven(let isProven): .init(isProven ? phrases.words.yes : phrases.words.no)
    case .cents(let cents): money(cents)
    case .count(let count): self.count(count)
    case .people(let thousandths): people(thousandths)
    }
  }

  /// What each scenario changes.
  private func changes(_ comparison: Comparison) -> [Document.Block] {
    let lines = comparison.entries.compactMap { entry -> String? in
      guard !Comparison.builtIn.contains(entry.name), !entry.plan.differences.isEmpty else {
        return nil
      }
      // The same may be said by the scenario and by a flag.
      var said: [String] = []
      for change in entry.plan.differences.map({ language.sentence($0.change) })
      where !said.contains(change) {
        said.append(change)
      }
      return "\(entry.name): \(said.joined(separator: "; "))."
    }
    return lines.isEmpty ? [] : [.remarks(lines)]
  }

  private func problems(_ comparison: Comparison) -> [Document.Block] {
    let words = phrases.scenarios
    let lines = comparison.entries.compactMap { entry -> String? in
      switch entry.outcome {
      case .week: nil
      case .conflict(let conflict):
        "\(words.impossible(name(entry))) \(conflict.rules.map(named).joined(separator: "; "))."
      case .nothingFound: words.nothingFound(name(entry))
      case .failed: words.failed(name(entry))
      }
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }
}
