import OpeningHours

/// What a report holds, in which order.
///
/// A page for who has one minute comes first, then what else there is to choose from, who gains and loses,
/// what it takes, and how it was found out. What only those who wrote the plan can read stands in an
/// appendix.
struct ReportDocument: Speaking {
  let decision: DecisionReport
  let language: Language

  private var report: ProposalReport { decision.report }
  private var plan: Plan { report.plan }
  private var answer: AnswerDocument { AnswerDocument(decision, language) }
  private var summary: SummarySection {
    SummarySection(
      report: report, wished: decision.wished, language: language, date: decision.shownDate)
  }

  /// The document.
  var document: Document {
    let sections: [Document.Section?] = [
      summary.section, answer.map.section,
      scenarios, AlternativesSection(report, language)?.section, whatIf, prices, answer.oneMore,
      answer.week.section, answer.moves.section, answer.bands.section, answer.people,
      answer.ratings, answer.weights(.page), answer.reasons,
      staff, answer.kept(.page), answer.curve, BasisSection.method(of: report, language), appendix,
    ]
    return Document(
      language: language, title: language.text(plan.file.library), subtitle: phrases.answer.title,
      remarks: RemarkSentences(remarks: report.remarks, language: language, reader: .council).notes,
      lead: answer.sentences.leadAboveSummary(
        [summary.effect].compactMap(\.self) + summary.cost
          + [KeptSection(report, language)?.sentence].compactMap(\.self)),
      sections: sections.compactMap(\.self),
      date: decision.shownDate.map { phrases.answer.byDate(language.date($0)) }, frontCount: 2)
  }

  private var whatIf: Document.Section? {
    WhatIfSection(plan: plan, language: language, report: report, reader: .council).section
  }

  private var prices: Document.Section? {
    decision.prices.flatMap {
      PriceSection(
        report: PriceReport(plan: plan, list: $0), language: language, reader: .council
      ).section
    }
  }

  private var scenarios: Document.Section? {
    guard let comparison = decision.comparison, comparison.entries.count > 1 else { return nil }
    return ScenarioSection(
      report: ComparisonReport(plan: plan, comparison: comparison), language: language,
      reader: .council
    ).section
  }

  private var staff: Document.Section? {
    var section = StaffSection(report, language)
    section?.reader = .council
    return section?.section
  }

  private var appendix: Document.Section {
    let basis = BasisSection(report, language)
    let proof = ProofSection(report: report, language: language).section(repeats: true)
    let asked = WhatIfSection(plan: plan, language: language, report: report)
    let changes: [Document.Block] =
      asked.changes.isEmpty ? [] : [.heading(asked.title), .list(asked.changes)]
    let next = NextSection(report: report, language: language).section
    return Document.Section(
      id: "appendix", title: phrases.words.appendix,
      blocks: changes + [.table(table(of: report.proposal.problem.rules, phrases.basis.rules))]
        + TeamSentences(plan: plan, language: language).blocks
        + [.heading(phrases.basis.dataOfPlan), .list(basis.sourceLines)]
        + [.heading(proof.title)] + proof.blocks
        + (next.map { [.heading($0.title)] + $0.blocks } ?? []))
  }
}
