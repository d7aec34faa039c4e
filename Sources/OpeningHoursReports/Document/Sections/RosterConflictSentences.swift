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

  /// What the week was taught, and by what.
  func sentence(_ lesson: RosterLesson) -> String {
    let behind =
      lesson.conflict.people.map { report.label($0, language) }
      + lesson.conflict.rules.map { words.rule($0.statement, numbers) }
    return "\(language.sentence(lesson.rule)). \(words.because(behind.joined(separator: "; ")))"
  }

  /// What would help, group by group; nothing where nothing was found.
  func repairs(_ repairs: [RosterRepair]) -> String? {
    let groups = Set(repairs.map(\.group)).sorted()
    let sentences = groups.map { group in
      words.repairs(
        language.text(report.title(ofGroup: group)),
        repairs.filter { $0.group == group }.map(repair).joined(separator: "; "))
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// One change.
  func repair(_ repair: RosterRepair) -> String {
    switch repair.change {
    case .people(let count): words.newcomers(numbers.grouped(count))
    case .without(let rule): words.without(words.rule(rule.statement, numbers))
    case .anyTime(let person): words.atAnyTime(report.label(person, language))
    case .present(let person): words.present(report.label(person, language))
    }
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
      return freeWeekends(conflict, shifts, numbers.grouped(needed), numbers.grouped(count))
    case .hours(let needed, let count):
      return
        ([words.tooFewHours(shifts, needed: language.hours(needed), able: language.hours(count))]
        + able)
        .joined(separator: " ")
    case .together:
      let rules = conflict.rules.map { words.rule($0.statement, numbers) }
      let dated = conflict.dated.sorted().map { fact in
        switch fact {
        case .leave: words.givenLeave
        case .history: words.givenHistory
        }
      }
      return words.together((people + rules + dated).joined(separator: "; "), shifts)
    }
  }

  /// People needed and able on a weekend, by the rule that frees some.
  private func freeWeekends(
    _ conflict: RosterConflict, _ shifts: String, _ needed: String, _ able: String
  ) -> String {
    for rule in conflict.rules {
      if case .freeWeekends(let least, let weeks) = rule.statement {
        return words.freeWeekends(
          numbers.grouped(least), of: numbers.grouped(weeks), shifts, needed: needed, able: able)
      }
      if case .freeWeekendRhythm(let every) = rule.statement {
        return words.rhythm(every, shifts, needed: needed, able: able)
      }
    }
    return words.tooFew(shifts, groups(conflict), needed: needed, able: able)
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
