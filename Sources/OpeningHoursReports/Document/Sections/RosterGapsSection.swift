import OpeningHours
import OpeningHoursTables

/// What a roster lacks, and what it has taught the week.
struct RosterGapsSection: Speaking {
  let report: RosterReport
  let language: Language

  private var words: any RosterPhrases { phrases.roster }

  /// The shifts without anyone, why, and what would help.
  var unfilled: Document.Section? {
    guard !report.roster.unfilled.isEmpty else { return nil }
    return Document.Section(
      id: "unfilled", title: words.unfilled,
      blocks: [
        .table(
          Document.Table(
            words.unfilled,
            [phrases.words.week, phrases.words.day, phrases.words.time, phrases.staff.group]
              + (hasStandIns ? [words.standIns] : []),
            figures: [0],
            report.roster.unfilled.map { missing in
              Document.Row(
                [
                  count(missing.week + 1), name(missing.shift.day),
                  .init(language.span(missing.shift.span)),
                  .init(language.text(report.title(ofGroup: missing.shift.group))),
                ] + (hasStandIns ? [standIns(for: missing.shift)] : []))
            }))
      ] + (report.conflicts.isEmpty ? [] : [.list(report.conflicts.map(reasons.sentence))])
        + [.paragraph(repairs)])
  }

  private var repairs: String {
    reasons.repairs(report.agreement.repairs) ?? words.noRepair
  }

  /// What the week was taught by rosters of weeks worth more.
  var lessons: Document.Section? {
    let lessons = report.agreement.lessons
    guard !lessons.isEmpty else { return nil }
    return Document.Section(
      id: "lessons", title: words.lessons, blocks: [.list(lessons.map(reasons.sentence))])
  }

  private var hasStandIns: Bool { report.plan.roster?.standIns.isEmpty == false }

  /// Who can be called for a shift, and how often she can come then; how many, where no names are shown.
  private func standIns(for shift: Shift) -> Document.Cell {
    let able = report.plan.roster?.standIns.filter { $0.canWork(shift) } ?? []
    guard !able.isEmpty else { return .none }
    guard report.names == .names else { return count(able.count) }
    return .init(
      able.map { "\($0.name) (\(numbers.percent(Double($0.reachPermille) / 10)))" }
        .joined(separator: ", "))
  }

  private var reasons: RosterConflictSentences {
    RosterConflictSentences(report: report, language: language)
  }
}
