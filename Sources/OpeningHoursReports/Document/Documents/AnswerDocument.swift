import OpeningHours
import OpeningHoursTables

/// What a proposal's document holds, in which order: the same for a terminal and for a page.
struct AnswerDocument: Speaking {
  let decision: DecisionReport
  let language: Language
  /// Other weeks that the map of this one must be able to show.
  var otherWeeks: [Schedule] = []
  /// The name under which a page finds the outline of the proposed week in the map.
  var outlineName: String?

  init(_ decision: DecisionReport, _ language: Language) {
    self.decision = decision
    self.language = language
  }

  /// What shows the document.
  enum Medium {
    /// A terminal, which leaves out what a page has room for.
    case terminal
    case page
  }

  var report: ProposalReport { decision.report }
  private var plan: Plan { report.plan }
  var sentences: AnswerSentences { AnswerSentences(report: report, language: language) }
  var week: WeekSection { WeekSection(report: report, language: language) }
  var moves: MovesSection { MovesSection(report: report, language: language) }

  var bands: BandsSection { BandsSection(report, language) }

  var map: MapSection {
    MapSection(
      demand: report.demand, today: report.today, proposed: report.proposed, language: language,
      unstaffed: outlineName == nil ? report.staffless?.proposed : nil, otherWeeks: otherWeeks,
      outlineName: outlineName,
      unsettled: outlineName == nil ? report.sureness?.confidence?.unsettledHours ?? [] : [])
  }

  /// The document.
  func document(_ medium: Medium) -> Document {
    let sections: [Document.Section?] = [
      WhatIfSection(plan: plan, language: language, report: report).section, map.section,
      week.section, bands.section, AlternativesSection(report, language)?.section, moves.section,
      prices, oneMore, curve, staff, kept(medium), people, ratings, weights(medium), reasons,
      scenarios,
      basis(medium), proof(medium),
      ConfidenceSentences.section(report, language),
      NextSection(report: report, language: language).section,
    ]
    return Document(
      language: language, title: language.text(plan.file.library), subtitle: phrases.answer.title,
      remarks: notes,
      lead: sentences.lead, sections: sections.compactMap(\.self),
      date: decision.shownDate.map { phrases.answer.byDate(language.date($0)) })
  }

  /// The sentence, the days, the proof and one line that sums up.
  var brief: Document {
    Document(
      language: language, title: language.text(plan.file.library), subtitle: phrases.answer.title,
      remarks: notes, lead: sentences.lead,
      sections: [
        Document.Section(
          id: "week", title: phrases.week.title,
          blocks: [
            .table(week.dayTable),
            .paragraph(ProofSection(report: report, language: language).proof),
            .paragraph(sentences.summary),
          ])
      ])
  }

  /// What is worth reading before the answer.
  private var notes: [String] {
    RemarkSentences(remarks: report.remarks, language: language).notes
  }

  var prices: Document.Section? {
    decision.prices.flatMap {
      PriceSection(report: PriceReport(plan: plan, list: $0), language: language).section
    }
  }

  var oneMore: Document.Section? {
    OneMoreSection(
      steps: report.oneMore, best: report.proposal.thousandths, objective: report.objective,
      language: language, plan: plan
    ).section
  }

  /// The trade-off of one key, where some value has a week.
  var curve: Document.Section? { curveSection?.section }

  var curveSection: CurveSection? {
    guard let sweep = decision.tradeOff, sweep.ranges.count == 1,
      sweep.points.contains(where: { $0.week != nil })
    else { return nil }
    return CurveSection(
      sweep: SweepReport(plan: plan, sweep: sweep), language: language, report: report)
  }

  var staff: Document.Section? { StaffSection(report, language)?.section }
  /// A terminal says it in one line of the lead.
  func kept(_ medium: Medium) -> Document.Section? {
    medium == .page ? KeptSection(report, language)?.section : nil
  }

  var people: Document.Section? { PeopleSection(report, language)?.section }

  var ratings: Document.Section? { RatingsSection(report, language).section }

  func weights(_ medium: Medium) -> Document.Section? {
    WeightsSection.section(report, language, showsTables: medium == .page)
  }

  var reasons: Document.Section? {
    ReasonsSection(plan: plan, surveys: report.surveys, language: language).section
  }

  var scenarios: Document.Section? {
    guard let comparison = decision.comparison, comparison.entries.count > 1 else { return nil }
    return ScenarioSection(
      report: ComparisonReport(plan: plan, comparison: comparison), language: language
    ).section
  }

  func basis(_ medium: Medium) -> Document.Section {
    BasisSection.section(of: report, language, showsTables: medium == .page)
  }

  func proof(_ medium: Medium) -> Document.Section {
    ProofSection(report: report, language: language).section(repeats: medium == .page)
  }
}
