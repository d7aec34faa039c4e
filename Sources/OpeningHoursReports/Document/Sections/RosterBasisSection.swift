import OpeningHours
import OpeningHoursTables

/// What a roster changes and what it holds.
struct RosterBasisSection: Speaking {
  let report: RosterReport
  let language: Language

  private var words: any RosterPhrases { phrases.roster }

  /// What is worked otherwise than in the roster that was to be kept.
  var changes: Document.Section? {
    guard let changes = report.changes else { return nil }
    func rows(_ assignments: [RosterAssignment], _ mark: String) -> [Document.Row] {
      assignments.map { assignment in
        Document.Row([
          .init(mark), .init(report.label(assignment.person, language)),
          count(assignment.week + 1), name(assignment.shift.day),
          .init(language.span(assignment.shift.span)),
        ])
      }
    }
    let all = rows(changes.now, words.now) + rows(changes.before, words.before)
    return Document.Section(
      id: "changes", title: words.changes,
      blocks: sentences(changes.now.count, changes.before.count).map { .paragraph($0) }
        + (all.isEmpty
          ? []
          : [
            .table(
              Document.Table(
                words.changes,
                ["", words.person, phrases.words.week, phrases.words.day, phrases.words.time],
                figures: [2], all))
          ]))
  }

  /// How many shifts are worked otherwise, and how many fewer are worked at all.
  private func sentences(_ now: Int, _ before: Int) -> [String] {
    (now == 0 && before > 0 ? [] : [words.changed(numbers.grouped(now))])
      + (before > now ? [words.fewerShifts(numbers.grouped(before - now))] : [])
  }

  /// The rules with their origins and sources.
  var rules: Document.Section? {
    let rules = report.problem.rules
    guard !rules.isEmpty else { return nil }
    let basis = phrases.basis
    return Document.Section(
      id: "roster-rules", title: words.rules,
      blocks: [
        .table(
          Document.Table(
            words.rules, [basis.rule, basis.origin, basis.source],
            rules.map { rule in
              Document.Row([
                .init(words.rule(rule.statement, numbers)), .init(basis.originName(rule.origin)),
                .init(language.place(rule.source)),
              ])
            }))
      ])
  }
}
