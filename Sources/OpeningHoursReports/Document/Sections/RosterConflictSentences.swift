import OpeningHours
import OpeningHoursTables

/// Why shifts of a roster stay without anyone, in words.
struct RosterConflictSentences: Speaking {
  let report: RosterReport
  let language: Language

  private var words: any RosterPhrases { phrases.roster }

  /// The reason, with those who are meant, and who is away where it is only for that.
  func sentence(_ conflict: RosterConflict) -> String {
    let away = conflict.away.map { missing in
      words.away(
        week: numbers.grouped(missing.week + 1),
        language.list(missing.people.map { report.label($0, language) }))
    }
    return [reason(of: conflict), away].compactMap(\.self).joined(separator: " ")
  }

  private func reason(of conflict: RosterConflict) -> String {
    let people = conflict.people.map { report.label($0, language) }
    let shifts = shifts(conflict)
    let able = people.isEmpty ? [] : [words.able(language.list(people))]
    switch conflict.reason {
    case .person(let reachable):
      return words.unreachable(language.list(people), reachable.map(language.hours))
    case .tooFew(let needed, let count):
      return
        ([
          words.tooFew(
            shifts, groups(conflict), needed: numbers.grouped(needed), able: numbers.grouped(count))
        ]
        + able).joined(separator: " ")
    case .rhythm(let needed, let count):
      return words.rhythm(
        rhythm(conflict), shifts, needed: numbers.grouped(needed), able: numbers.grouped(count))
    case .hours(let needed, let count):
      return
        ([words.tooFewHours(shifts, needed: language.hours(needed), able: language.hours(count))]
        + able)
        .joined(separator: " ")
    case .together:
      let rules = conflict.rules.map { words.rule($0.statement, numbers) }
      return words.together((people + rules).joined(separator: "; "), shifts)
    }
  }

  /// Every how many weekends are free, by the rule that says so.
  private func rhythm(_ conflict: RosterConflict) -> Int {
    conflict.rules.lazy.compactMap { rule in
      if case .freeWeekendRhythm(let every) = rule.statement { every } else { nil }
    }.first ?? 2
  }

  private func groups(_ conflict: RosterConflict) -> String {
    let places = Set(conflict.shifts.map(\.group)).sorted()
    return language.list(places.map { language.text(report.title(ofGroup: $0)) })
  }

  /// The shifts, each with how many people it takes: "Fri 15–20 (3 ×), Sat 9–14".
  private func shifts(_ conflict: RosterConflict) -> String {
    var counts: [(day: Weekday, span: TimeSpan, count: Int)] = []
    for shift in conflict.shifts {
      if let last = counts.last, last.day == shift.day, last.span == shift.span {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((shift.day, shift.span, 1))
      }
    }
    return counts.map { day, span, count in
      "\(language.short(day)) \(language.span(span))"
        + (count > 1 ? " (\(numbers.grouped(count))\u{A0}×)" : "")
    }.joined(separator: ", ")
  }
}
