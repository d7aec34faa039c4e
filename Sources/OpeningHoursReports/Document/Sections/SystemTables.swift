import OpeningHours
import OpeningHoursTables

/// Tables that hold several answers of a system against each other.
struct SystemTables: Speaking {
  let plan: SystemPlan
  let language: Language

  private var words: any SystemAnswerPhrases { phrases.systemAnswers }
  private var objective: Plan.Objective { plan.objective }

  /// So many branches are shown with what they do otherwise.
  private static let mostBranches = 12

  /// The headings of figures behind a name: worth, a difference, hours, staff, money, changed branches, proof.
  func headings(_ difference: String, _ accounts: [SystemAccount]) -> [String] {
    [unit(objective), difference, phrases.scenarios.openHours]
      + (hasStaff(accounts) ? [phrases.scenarios.staffHours] : [])
      + (hasCost(accounts) ? [words.cost] : [])
      + [words.changedBranches, words.proven]
  }

  /// The figures of weeks; the difference stands for itself.
  func cells(
    _ account: SystemAccount, _ difference: Document.Cell, among accounts: [SystemAccount]
  ) -> [Document.Cell] {
    [
      worth(account.thousandths, objective), difference, hours(account.openMinutes),
    ]
      + (hasStaff(accounts) ? [hours(account.staffMinutes)] : [])
      + (hasCost(accounts) ? [money(account.cents)] : [])
      + [count(account.changed(from: account.problem.today).count), proof(account)]
  }

  /// How sure it is that nothing is worth more.
  private func proof(_ account: SystemAccount) -> Document.Cell {
    guard let gap = account.relativeGap else { return .none }
    return gap == 0
      ? .init(words.isProven) : .init(words.gap(numbers.percent(roundingUp: gap)))
  }

  private func hasStaff(_ accounts: [SystemAccount]) -> Bool {
    accounts.contains { $0.staffMinutes != nil }
  }

  private func hasCost(_ accounts: [SystemAccount]) -> Bool {
    accounts.contains { $0.cents != nil }
  }

  /// Why a question has no weeks, without a full stop; nothing where it has some.
  func reason(_ outcome: SystemOutcome) -> String? {
    switch outcome {
    case .weeks: nil
    case .broken(let breach):
      words.broken(isCertain: breach.isCertain, excess(breach))
    case .conflict(let branch, let conflict):
      words.conflict(
        plan.file.branches[branch].name, conflict.rules.map { language.quoted($0) })
    case .nothingFound: words.nothingFound
    case .failed(let message): words.failed(message)
    }
  }

  /// The rules that weeks break, the first of them in words.
  private func excess(_ breach: SystemBreach) -> [String] {
    let sentences = LinkSentences(plan: plan, language: language).sentences(breach)
    return sentences.prefix(3)
      + (breach.excess.count > 3 ? ["… +\(numbers.grouped(breach.excess.count - 3))"] : [])
  }

  /// The branches whose weeks differ from others, each with its days; nothing where none do.
  func differences(
    _ account: SystemAccount, from other: [Schedule], _ caption: String
  ) -> [Document.Block] {
    let changed = account.changed(from: other)
    guard !changed.isEmpty else { return [] }
    let rows = changed.prefix(Self.mostBranches).map { branch in
      let week = account.weeks[branch]
      return Document.Row([
        .init(plan.file.branches[branch].name),
        .init(language.shorts(week, against: other[branch])), hours(week.openMinutes),
        signedHours(week.openMinutes - other[branch].openMinutes),
      ])
    }
    let table = Document.Table(
      caption,
      [
        phrases.system.branch, phrases.system.changes, phrases.system.hoursAWeek,
        phrases.system.moreOrLess,
      ], figures: [2, 3], rows)
    let rest = changed.count - rows.count
    return [.table(table)]
      + (rest > 0 ? [.remarks([words.more(numbers.grouped(rest))])] : [])
  }

  /// Names of branches, of many the first ones.
  func names(_ branches: [Int]) -> String {
    let shown = branches.prefix(6).map { plan.file.branches[$0].name }
    return branches.count > shown.count
      ? shown.joined(separator: ", ") + " "
        + words.more(numbers.grouped(branches.count - shown.count))
      : language.list(shown)
  }

  /// What other branches, and other times of one, do differently for a wish; nothing where nothing else changes.
  func moves(_ account: SystemAccount, for price: SystemPrice) -> String? {
    let parts = account.changed(from: price.from).compactMap { branch -> String? in
      let changes = account.weeks[branch].changes(from: price.from[branch]).compactMap { change in
        branch == price.branch ? change.without(price) : change
      }
      let own = moves(changes)
      return own.isEmpty ? nil : "\(plan.file.branches[branch].name): \(own)"
    }
    let shown = parts.prefix(4).joined(separator: "; ")
    return parts.isEmpty
      ? nil
      : shown + (parts.count > 4 ? "; \(words.more(numbers.grouped(parts.count - 4)))" : "")
  }
}

extension DayChange {
  /// The change without the wish of a price; nothing where nothing else changes.
  fileprivate func without(_ price: SystemPrice) -> DayChange? {
    guard day == price.day else { return self }
    // Of a day that is to close as a whole nothing else is left; of one that is to open it is told when it does.
    guard let span = price.span else { return price.isOpen ? nil : self }
    let rest = DayChange(
      day: day, opens: price.isOpen ? opens : opens.subtracting([span]),
      closes: price.isOpen ? closes.subtracting([span]) : closes)
    return rest.opens.isEmpty && rest.closes.isEmpty ? nil : rest
  }
}
