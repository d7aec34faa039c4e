import OpeningHours
import OpeningHoursTables

extension SystemPlan {
  /// A document about the system; what is asked beside the files comes first.
  fileprivate func document(
    _ language: Language, _ subtitle: String, lead: [String], _ sections: [Document.Section]
  ) -> Document {
    Document(
      language: language, title: language.text(file.name), subtitle: subtitle, lead: lead,
      sections: [whatIfSection(language)].compactMap(\.self) + sections)
  }
}

extension SystemComparisonReport {
  /// Scenarios side by side, and what each does otherwise than the first.
  func document(_ language: Language) -> Document {
    let tables = SystemTables(plan: plan, language: language)
    let words = language.phrases.systemAnswers
    let scenarios = language.phrases.scenarios
    let entries = comparison.entries
    let accounts = entries.compactMap(\.outcome.account)
    func name(_ name: String) -> String {
      name == "today" ? scenarios.today : name == "best" ? scenarios.best : name
    }
    let first = entries[0].name
    let rows = entries.compactMap { entry -> Document.Row? in
      guard let account = entry.outcome.account else { return nil }
      let difference = yardstick.map {
        tables.difference(account.thousandths, $0.thousandths, plan.objective)
      }
      return Document.Row(
        [.init(name(entry.name))] + tables.cells(account, difference ?? .none, among: accounts))
    }
    let headings =
      [words.scenario]
      + tables.headings(scenarios.against(first == "today" ? nil : first), accounts)
    let table = Document.Table(
      scenarios.caption, headings, figures: Set(1..<headings.count - 1), rows)
    let reasons = entries.compactMap { entry in
      tables.reason(entry.outcome).map { "\(name(entry.name)): \($0)." }
    }
    let differences = entries.dropFirst().enumerated().flatMap {
      place, entry -> [Document.Section] in
      guard let account = entry.outcome.account, let yardstick else { return [] }
      let title = words.differs(name(entry.name), from: name(first))
      let blocks = tables.differences(account, from: yardstick.weeks, title)
      return blocks.isEmpty
        ? [] : [Document.Section(id: "differs-\(place + 1)", title: title, blocks: blocks)]
    }
    return plan.document(
      language, scenarios.title, lead: [],
      [
        Document.Section(
          id: "scenarios", title: scenarios.title,
          blocks: (rows.isEmpty ? [] : [.table(table)])
            + (reasons.isEmpty ? [] : [.list(reasons)]))
      ] + differences)
  }
}

extension SystemSweepReport {
  /// One answer for each value of a key.
  func document(_ language: Language) -> Document {
    let tables = SystemTables(plan: plan, language: language)
    let words = language.phrases.systemAnswers
    let accounts = sweep.outcomes.compactMap(\.account)
    var rows: [Document.Row] = []
    var reasons: [String] = []
    var last: SystemAccount?
    for (place, outcome) in sweep.outcomes.enumerated() {
      let value = sweep.range.text(place)
      guard let account = outcome.account else {
        reasons += tables.reason(outcome).map { ["\(value): \($0)."] } ?? []
        last = nil
        continue
      }
      let gain = last.map {
        tables.difference(account.thousandths, $0.thousandths, plan.objective)
      }
      let others = last.map { tables.count(account.changed(from: $0.weeks).count) }
      rows.append(
        Document.Row(
          [.init(value, number: value)]
            + tables.cells(account, gain ?? .none, among: accounts) + [others ?? .none]))
      last = account
    }
    let own = tables.headings(words.stepGain, accounts)
    let headings = [sweep.range.name] + own + [words.otherWeeks]
    let table = Document.Table(
      words.sweep, headings, figures: Set(0..<headings.count).subtracting([own.count]), rows)
    return plan.document(
      language, words.sweep, lead: [],
      [
        Document.Section(
          id: "sweep", title: words.sweep,
          blocks: (rows.isEmpty ? [] : [.table(table)])
            + (reasons.isEmpty ? [] : [.list(reasons)]))
      ])
  }
}

extension SystemPriceReport {
  /// What rules, limits and wishes cost.
  func document(_ language: Language, showsAll: Bool) -> Document {
    plan.document(
      language, language.phrases.systemAnswers.prices,
      lead: SystemSections(report: SystemReport(proposal: proposal, path: ""), language: language)
        .figures,
      SystemPriceSections(report: self, language: language, showsAll: showsAll).all)
  }
}

extension SystemExplanationReport {
  /// Why a branch is open or closed at a time.
  func document(_ language: Language) -> Document {
    plan.document(
      language, plan.file.branches[price.branch].name,
      lead: SystemExplanationSentences(report: self, language: language).all, [])
  }
}
