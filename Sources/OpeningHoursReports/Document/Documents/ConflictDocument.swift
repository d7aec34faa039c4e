import OpeningHours
import OpeningHoursTables

/// What a document about rules that cannot hold together says: to those who decide, where it keeps places in
/// files and what to type for its appendix, and to the public.
struct ConflictDocument: Speaking {
  let report: ConflictReport
  let language: Language

  private var conflict: Conflict { report.conflict }

  private func sections(for reader: Readership) -> ConflictSections {
    ConflictSections(report: report, language: language, reader: reader)
  }

  /// The report.
  func report(date: CalendarDate?) -> Document {
    let date = date ?? report.plan.file.decision.date
    let process = DecisionProcessSection(report.plan, language).table(date: date).map {
      Document.Section(id: "decision", title: $0.caption, blocks: [.table($0)])
    }
    let parts = sections(for: .council)
    let whatIf = WhatIfSection(plan: report.plan, language: language, reader: .council).section
    return Document(
      language: language, title: report.title(language),
      subtitle: phrases.conflict.title,
      lead: [parts.headline],
      sections: [process, whatIf, parts.rules, parts.help, appendix].compactMap(\.self),
      date: date.map { phrases.answer.byDate(language.date($0)) })
  }

  private var appendix: Document.Section {
    let repairs = sections(for: .planners).repairs
    return Document.Section(
      id: "appendix", title: phrases.words.appendix,
      blocks: [.table(table(of: conflict.rules, phrases.conflict.sources))]
        + (repairs.isEmpty ? [] : [.heading(phrases.conflict.help), .list(repairs)]))
  }

  /// The notice: today's hours, which rules stand against new ones, and what would help.
  var notice: Document {
    let words = phrases.notice
    return Document(
      language: language, title: report.title(language), subtitle: words.title,
      lead: [words.impossible, words.nothingProposed],
      sections: [
        week, because, sections(for: .everyone).help,
        DecisionProcessSection(report.plan, language).notice,
      ].compactMap(\.self), date: nil, layout: .notice)
  }

  private var week: Document.Section {
    let words = phrases.notice
    let rows = Weekday.allCases.map { day in
      Document.Row([name(day), .init(language.spans(report.plan.today[day].spans))])
    }
    return Document.Section(
      id: "week", title: words.week,
      blocks: [
        .table(Document.Table(words.weekCaption, [phrases.words.day, words.before], rows))
      ])
  }

  private var because: Document.Section {
    Document.Section(
      id: "rules", title: phrases.conflict.rules,
      blocks: [.list(language.publicSentences(conflict.rules))]
        + (conflict.isMinimal ? [] : [.remarks([phrases.notice.perhapsFewer])]))
  }
}
