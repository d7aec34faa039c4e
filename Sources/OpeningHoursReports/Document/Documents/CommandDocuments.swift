import OpeningHours
import OpeningHoursTables

// What each command's answer says, in which order.

extension ProposalReport {
  /// The answer for a terminal; or the shortest that still says what it is, costs and rests on.
  func document(_ language: Language, isBrief: Bool = false) -> Document {
    let answer = AnswerDocument(DecisionReport(self), language)
    return isBrief ? answer.brief : answer.document(.terminal)
  }
}

extension DecisionReport {
  /// The answer with everything that is known about it, for a page.
  func document(_ language: Language) -> Document {
    ReportDocument(decision: self, language: language).document
  }
}

extension Plan {
  /// A document about the plan, with what a scenario and flags change behind its lead.
  fileprivate func document(
    _ language: Language, _ subtitle: String, remarks: [Remark] = [], lead: [String] = [],
    _ sections: [Document.Section?]
  ) -> Document {
    let whatIf = WhatIfSection(plan: self, language: language).section
    return Document(
      language: language, title: language.text(file.library), subtitle: subtitle,
      remarks: RemarkSentences(remarks: remarks, language: language).notes, lead: lead,
      sections: ([whatIf] + sections).compactMap(\.self))
  }
}

extension ConflictReport {
  func document(_ language: Language) -> Document {
    let sections = ConflictSections(report: self, language: language)
    var document = plan.document(
      language, language.phrases.conflict.title, lead: [sections.headline],
      [sections.rules, sections.help])
    document.title = title(language)
    return document
  }
}

extension ExplanationReport {
  func document(_ language: Language) -> Document {
    plan.document(
      language, language.phrases.answer.title,
      lead: ExplanationSentences(report: self, language: language).all, [])
  }
}

extension ComparisonReport {
  func document(_ language: Language) -> Document {
    Document(
      language: language, title: language.text(plan.file.library),
      subtitle: language.phrases.scenarios.title,
      lead: [], sections: [ScenarioSection(report: self, language: language).section])
  }
}

extension PriceReport {
  /// The price list; without `showsAll` the first of each part.
  func document(_ language: Language, showsAll: Bool) -> Document {
    let best = ProposalReport(plan: plan, proposal: list.proposal, planPath: "")
    let sentences = AnswerSentences(report: best, language: language)
    var prices = PriceSection(report: self, language: language)
    if showsAll { prices.most = (.max, .max) } else { prices.flag = "--all" }
    let words = language.phrases.prices
    return plan.document(
      language, words.title,
      lead: [words.best(sentences.headline, isProven: list.proposal.isProven)]
        + sentences.balanceWithEstimates, [prices.section])
  }
}

extension ConfidenceReport {
  func document(_ language: Language) -> Document {
    let best = ProposalReport(plan: plan, proposal: proposal, planPath: "")
    let section = ConfidenceSection(report: self, language: language)
    let headline = AnswerSentences(report: best, language: language).headline
    return plan.document(
      language, language.phrases.confidence.title,
      lead: [language.phrases.prices.best(headline, isProven: proposal.isProven)] + section.lead,
      section.sections)
  }
}

extension WeightsReport {
  func document(_ language: Language) -> Document {
    let best = ProposalReport(plan: plan, proposal: proposal, planPath: "")
    let headline = AnswerSentences(report: best, language: language).headline
    let words = language.phrases.surveys
    let section = weights.map { WeightsSection(plan: plan, weights: $0, language: language) }
    return plan.document(
      language, words.title,
      lead: [language.phrases.prices.best(headline, isProven: proposal.isProven)]
        + (section?.lead ?? [words.notProven]), section?.sections ?? [])
  }
}

extension WavesReport {
  func document(_ language: Language) -> Document {
    let best = ProposalReport(plan: plan, proposal: proposal, planPath: "")
    let section = WavesSection(report: self, language: language)
    let headline = AnswerSentences(report: best, language: language).headline
    return plan.document(
      language, language.phrases.waves.title,
      lead: [language.phrases.prices.best(headline, isProven: proposal.isProven)] + section.lead,
      section.sections)
  }
}

extension ReviewReport {
  func document(_ language: Language) -> Document {
    let section = ReviewSection(report: self, language: language)
    return plan.document(
      language, language.phrases.review.title, lead: section.lead, section.sections)
  }
}

extension RosterReport {
  func document(_ language: Language) -> Document {
    let best = ProposalReport(plan: plan, proposal: proposal, planPath: "")
    let headline = AnswerSentences(report: best, language: language).headline
    let section = RosterSection(report: self, language: language)
    return plan.document(
      language, language.phrases.roster.title,
      lead: [language.phrases.prices.best(headline, isProven: proposal.isProven)] + section.lead,
      section.sections)
  }
}

extension SweepReport {
  func document(_ language: Language) -> Document {
    plan.document(
      language, language.phrases.curve.title,
      [CurveSection(sweep: self, language: language).section])
  }
}

extension CheckReport {
  func document(_ language: Language) -> Document {
    let words = language.phrases.basis
    // By the names to ask for them, with what readers see of them where that is another.
    let scenarios = plan.file.scenarioNames.map { name in
      let title = language.text(plan.file.title(ofScenario: name))
      return title == name ? name : "\(name) (\(title))"
    }
    let basis = BasisSection(plan: plan, demand: demand, reach: reach, language: language)
    return plan.document(
      language, words.dataOfPlan, remarks: remarks, lead: [words.inOrder],
      [
        Document.Section(
          id: "rules", title: words.rules, blocks: [.list(rules.map(language.named))]),
        TeamSentences(plan: plan, language: language).section,
        scenarios.isEmpty
          ? nil
          : Document.Section(
            id: "scenarios", title: words.scenarios,
            blocks: [.paragraph(scenarios.joined(separator: ", "))]),
        texts(language),
        basis.sectionOfReading,
      ])
  }
}

extension CheckReport {
  /// What stands in place of texts that the plan does not have in every language.
  private func texts(_ language: Language) -> Document.Section? {
    let lines = textLines(language)
    return lines.isEmpty
      ? nil
      : Document.Section(
        id: "texts", title: language.phrases.basis.texts, blocks: [.list(lines)])
  }

  func textLines(_ language: Language) -> [String] {
    incompleteTexts.map { key, text in
      let codes = text.missing
      return language.phrases.basis.missingText(
        key, language.list(codes), language.phrases.words.quoted(text.text(in: codes[0])))
    }
  }
}

extension WeekReport {
  func document(_ language: Language) -> Document {
    let words = language.phrases.week
    let hours = language.hours(plan.today.openMinutes)
    let basis = BasisSection(plan: plan, demand: demand, reach: reach, language: language)
    let unstaffed = plan.staffless?.today
    let map = MapSection(
      demand: demand, today: plan.today, proposed: nil, language: language, unstaffed: unstaffed)
    let bands = BandsSection(demand: demand, today: plan.today, proposed: nil, language: language)
    return plan.document(
      language, words.title, remarks: remarks,
      lead: [words.openToday(hours, language.shorts(plan.today))]
        + (unstaffed.map { [language.stated(.today($0, on: $0.openDays)) + "."] } ?? []),
      [
        map.section, bands.section, WishesSection(report: self, language: language).section,
        RatingsSection(plan: plan, ratings: ratings, language: language).section,
        ReasonsSection(plan: plan, surveys: surveys, language: language).section,
        basis.sectionOfToday,
      ])
  }
}

extension SystemReport {
  /// The weeks of a system.
  func document(_ language: Language) -> Document {
    let sections = SystemSections(report: self, language: language)
    return Document(
      language: language, title: language.text(file.name),
      subtitle: language.phrases.system.title, lead: sections.lead, sections: sections.sections)
  }

  /// The shortest that still says what the weeks are and how that is proven.
  func brief(_ language: Language) -> Document {
    var document = document(language)
    document.sections = document.sections.filter { ["branches", "broken"].contains($0.id) }
    return document
  }
}

extension SystemCheckReport {
  func document(_ language: Language) -> Document {
    let words = language.phrases.system
    let file = problem.plan.file
    let sentences = LinkSentences(plan: problem.plan, language: language)
    let rules = zip(problem.plan.rules, problem.standingToday).map { rule, standing in
      "\(sentences.named(rule)): \(standing.isMet ? words.keptToday : words.notKeptToday)"
    }
    let branches = zip(file.branches, problem.branches).map { branch, own in
      Document.Row([
        .init(branch.name), .init(language.shorts(own.today)),
        .init(
          language.numbers.hours(own.today.openMinutes),
          number: own.today.openMinutes.minutesAsHours),
      ])
    }
    return Document(
      language: language, title: language.text(file.name), subtitle: words.title,
      lead: [
        words.checked(
          branches: language.numbers.grouped(branches.count),
          rules: language.numbers.grouped(rules.count))
      ] + SystemSections.asked(problem, language),
      sections: [
        Document.Section(
          id: "branches", title: words.branches,
          blocks: [
            .table(
              Document.Table(
                words.branches,
                [words.branch, language.phrases.words.today, words.hoursAWeek], figures: [2],
                branches))
          ]),
        Document.Section(id: "links", title: words.links, blocks: [.list(rules)]),
      ].filter { $0.id != "links" || !rules.isEmpty })
  }
}
