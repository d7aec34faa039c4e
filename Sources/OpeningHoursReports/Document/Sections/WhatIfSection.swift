import OpeningHours
import OpeningHoursTables

/// What a scenario and flags change, and what that costs or brings; nothing where the plan is asked about
/// as it stands.
struct WhatIfSection: Speaking {
  let plan: Plan
  let language: Language
  /// The answer with what the what-ifs cost, where that was worked out.
  var report: ProposalReport?
  var reader = Readership.planners

  private var words: any WhatIfPhrases { phrases.whatIf }
  private var cost: WhatIfCost? { report?.whatIfCost }
  private var count: Int { plan.whatIfs.count }

  /// A heading, with what the scenario is called.
  var title: String {
    words.title(plan.scenario.map { language.text(plan.file.title(ofScenario: $0)) })
  }

  /// Each change, with its place for those who wrote the plan.
  var changes: [String] { plan.differences.map(text) }

  var section: Document.Section? {
    guard !changes.isEmpty || plan.scenario != nil else { return nil }
    let notes = [count > 1 && cost != nil ? words.itemsExplained : nil].compactMap(\.self)
    return Document.Section(
      id: "what-if", title: title,
      blocks: (changes.isEmpty ? [] : [.list(pricedChanges)])
        + (notes.isEmpty ? [] : [.remarks(notes)])
        + [movesSentence].compactMap { $0.map { .paragraph($0) } }
        + declined.map { .paragraph($0) })
  }

  /// The answer against that of the plan without what-ifs.
  var sentence: String? {
    guard let report, let cost else { return nil }
    switch cost.without {
    case .week(let week):
      guard let difference = cost.difference else {
        let isSame =
          isSameWeek(week) && week.isProven == true && report.proposal.isProven
        return isSame ? words.sameJudgedOtherwise(count) : judged(as: week, cost)
      }
      guard difference != 0 else {
        // That two searches which ended early found as much says nothing.
        guard cost.isProven else { return words.unknownWithout(count) }
        return changesNothing ? words.changesNothing(count) : words.worthAsMuch(count)
      }
      let objective = report.objective
      let isTie = report.estimated(of: report.proposal.served, against: week.served)?.isTie ?? false
      let text = words.against(
        count,
        EstimateSentences(language: language).marked(signed(difference), isTie: isTie)
          + doubt(beside: week.schedule),
        language.amount(report.proposal.thousandths, objective),
        language.amount(week.thousandths, objective))
      return cost.isProven ? text : "\(text) \(words.mayDiffer)"
    case .conflict: return words.impossibleWithout(count)
    case .nothingFound, .failed: return words.unknownWithout(count)
    }
  }

  /// What the answer is worth where weeks are judged as without the what-ifs, beside the best week then.
  private func judged(as week: Comparison.Week, _ cost: WhatIfCost) -> String {
    guard let own = cost.worthWithout else { return words.notComparable(count) }
    let objective = week.problem.objective
    let text = words.judgedWithout(
      count, language.withUnit(language.amount(own, objective), objective),
      language.withUnit(language.amount(week.thousandths, objective), objective),
      own == week.thousandths ? nil : language.signedWorth(own, week.thousandths, objective))
    return week.isProven == true ? text : "\(text) \(words.mayDiffer)"
  }

  /// Whether the best week is the same without them.
  var changesNothing: Bool {
    cost?.difference == 0 && cost?.isProven == true && cost?.week.map(isSameWeek) == true
  }

  /// Whether a week has the hours of the answer, with staff and without.
  private func isSameWeek(_ week: Comparison.Week) -> Bool {
    report.map { week.schedule == $0.proposed && week.served.open == $0.proposal.served.open }
      ?? false
  }

  private func text(_ difference: Plan.Difference) -> String {
    let sentence = language.sentence(difference.change)
    return reader == .planners ? "\(sentence) [\(language.place(difference.source))]" : sentence
  }

  /// The changes, of several each with what it does beside the others.
  private var pricedChanges: [String] {
    guard let cost, count > 1 else { return changes }
    var told: Set<Source> = []
    return plan.differences.map { difference in
      // One flag about many days is one what-if.
      guard told.insert(difference.source).inserted,
        let item = cost.items.first(where: { $0.source == difference.source })
      else { return text(difference) }
      return words.item(text(difference), effect(of: item))
    }
  }

  private func effect(of item: WhatIfCost.Item) -> String {
    switch item.missing {
    case .noWeek: words.needed
    case .noQuestion: words.neededByAnother
    case .judgedOtherwise: words.judgedOtherwise
    case .notFound: words.notKnown
    case nil:
      item.isProven
        ? signed(item.difference ?? 0) + (item.without.map(doubt) ?? "") : words.notKnown
    }
  }

  /// What a difference from another week leaves out.
  private func doubt(beside other: Schedule) -> String {
    report?.movesUnknownHours(from: other) == true
      ? ", \(phrases.answer.unknownNotCounted)" : ""
  }

  /// The hours in which the week differs from the one without the what-ifs.
  private var movesSentence: String? {
    guard let report, let other = cost?.week?.schedule, other != report.proposed else { return nil }
    return words.moves(count, moves(report.proposed.changes(from: other)))
  }

  private var declined: [String] {
    guard let report, let cost else { return [] }
    return cost.declined.compactMap { price in
      let day = language.sentence(language.name(price.day))
      switch price.outcome {
      case .week(let week) where week.isProven:
        let hours = language.clock(week.schedule[price.day].spans)
        return week.loss == 0
          ? words.declinedForNothing(day, hours)
          : words.declined(
            day, hours,
            language.withUnit(
              language.loss(
                report.proposal.thousandths - week.loss, of: report.proposal.thousandths,
                report.objective), report.objective))
      case .impossible(let rules, _):
        return words.declinedByRules(day, rules.map { language.named($0, for: reader) })
      case .week, .unknown: return nil
      }
    }
  }

  /// How much more the answer is worth than another week, with its sign and unit.
  private func signed(_ difference: Int) -> String {
    guard let report, difference != 0 else { return words.nothing }
    let worth = report.proposal.thousandths
    return language.signedWorth(worth, worth - difference, report.objective)
  }
}
