import OpeningHours
import OpeningHoursTables

/// Decides in one language what a notice says.
struct NoticeWriter: Speaking {
  let notice: PublicNotice
  let language: Language

  init(_ notice: PublicNotice, _ language: Language) {
    self.notice = notice
    self.language = language
  }

  var report: ProposalReport { notice.report }
  var demand: Demand { report.demand }
  var words: any NoticePhrases { phrases.notice }

  /// The document.
  var document: Document {
    Document(
      language: language, title: language.text(report.plan.file.library), subtitle: words.title,
      lead: [headline, balance, staffless?.notice].compactMap(\.self),
      sections: [
        weekSection, saidSection, didSection, deniedSection, sureSection,
        DecisionProcessSection(report.plan, language).notice,
      ].compactMap(\.self),
      date: nil, layout: .notice)
  }

  private var headline: String {
    guard !report.proposal.changes.isEmpty else {
      return report.staffless?.isChanged == true
        ? "\(words.changes(notice.from.map(language.beginning))) \(phrases.staffless.staffStays)."
        : "\(words.stays) \(reason)"
    }
    let changes = report.changedDays.map { change in
      words.change(
        change.days, language.clock(change.new.spans),
        change.old.isClosed ? nil : language.clock(change.old.spans))
    }
    return "\(words.changes(notice.from.map(language.beginning))) \(language.list(changes))."
  }

  /// Why nothing else is decided.
  private var reason: String {
    guard report.proposal.isProven else { return words.notProven }
    return words.proven(
      report.objective, withOwnWishes: report.plan.rules.contains { $0.origin == .wish }, known)
  }

  /// How far what a week is worth is known.
  private var known: KnownPart {
    showsEstimates ? .withEstimates : demand.count(of: .unknown) > 0 ? .inPart : .whole
  }

  private var balance: String {
    let (old, new) = (report.today.openMinutes, report.proposed.openMinutes)
    let oldNumber = old == new ? nil : numbers.hours(old)
    return report.staffless == nil
      ? words.hours(language.hours(new), oldNumber)
      : language.sentence(phrases.staffless.withStaff(language.hours(new), oldNumber)) + "."
  }

  /// The hours without staff, where the house may have some.
  private var staffless: StafflessSentences? {
    report.staffless.map { StafflessSentences(facts: $0, language: language) }
  }

  private var weekSection: Document.Section {
    let day = phrases.words.day
    let isSame = report.proposal.changes.isEmpty
    let rows = Weekday.allCases.map { day -> Document.Row in
      let (old, new) = (report.today[day], report.proposed[day])
      let name = name(day)
      let hours = Document.Cell(language.spans(new.spans))
      guard !isSame else { return Document.Row([name, hours]) }
      let change = new.openMinutes - old.openMinutes
      return Document.Row(
        [
          name, .init(language.spans(old.spans)), hours,
          old == new
            ? ""
            : change == 0 ? .init(phrases.week.moved) : signedHours(change),
        ], isMarked: old != new)
    }
    return Document.Section(
      id: "week", title: words.week,
      blocks: [
        .table(
          isSame
            ? Document.Table(words.weekCaption, [day, words.before], rows)
            : Document.Table(
              words.weekCaption, [day, words.before, words.after, words.changeColumn],
              figures: [3], rows))
      ]
        + [staffless?.table(words.before, words.after)].compactMap { $0.map { .table($0) } })
  }

  /// How certain all of this is.
  private var sureSection: Document.Section {
    let isChanged = !report.proposal.changes.isEmpty
    let conversion = demand.conversion.flatMap { applied in
      report.plan.visitsAPercent(demand).map { _ in
        words.assumed(
          numbers.exactPercent(applied.part), of: numbers.grouped(applied.people))
      }
    }
    let lines = [
      // Where nothing changes it is said at the top.
      isChanged ? reason : nil, tie, words.checked, confidence, conversion,
      showsEstimates ? words.marks : nil,
    ]
    return Document.Section(
      id: "sure", title: words.sure,
      blocks: [.remarks([lines.compactMap(\.self).joined(separator: " ")])])
  }

  /// That the week is no better than today's as far as is known, and why that is said.
  private var tie: String? {
    report.estimated?.isTie == true
      ? "\(phrases.summary.aboutAsMany(report.objective)) \(phrases.estimates.tieExplained)" : nil
  }

  /// In what part of the draws these hours are the best.
  private var confidence: String? { ConfidenceSentences(report, language)?.sameWeek }

  private var showsEstimates: Bool { demand.count(of: .estimated) > 0 }
}
