import OpeningHours
import OpeningHoursTables

/// A roster: what it is worth in sentences, its weeks, what it asks of each, and its rules.
struct RosterSection: Speaking {
  let report: RosterReport
  let language: Language

  private var words: any RosterPhrases { phrases.roster }
  private var roster: Roster { report.roster }

  /// The answer in sentences.
  var lead: [String] {
    [filled]
      + [decidedAnew, cutShort, repeats, conflict, keeping.leave, missing, shortfall]
      .compactMap(\.self)
      + wishes + [keeping.sentence].compactMap(\.self) + [proof]
      + (report.names == .none ? [words.nameless] : [])
  }

  private var keeping: RosterKeptSection { RosterKeptSection(report: report, language: language) }

  private var filled: String {
    let shifts = numbers.grouped(report.shiftCount)
    let weeks = numbers.grouped(report.weeks)
    return roster.unfilled.isEmpty
      ? words.allWorked(shifts, weeks: weeks)
      : words.unworked(numbers.grouped(roster.unfilled.count), of: shifts, weeks: weeks)
  }

  private var repeats: String? {
    let rotation = report.problem.rotation
    guard rotation.isCyclic else { return nil }
    return
      ([words.repeats(numbers.grouped(report.weeks))]
      + (rotation.hasLines ? [words.lines] : []) + (hasLeave ? [words.leaveRepeats] : []))
      .joined(separator: " ")
  }

  private var conflict: String? {
    report.conflicts.first.map(reasons.sentence)
  }

  private var missing: String? {
    roster.missing == 0 ? nil : words.missing(language.hours(roster.missing * 15))
  }

  private var decidedAnew: String? {
    let agreement = report.agreement
    guard !agreement.lessons.isEmpty else { return nil }
    guard report.isDecidedAnew else { return words.noWeekLeft }
    guard agreement.proposal.schedule != agreement.unasked.schedule else { return words.laidAnew }
    func worth(_ proposal: Proposal) -> String {
      language.worth(proposal.thousandths, proposal.problem.objective)
    }
    return words.decidedAnew(most: worth(agreement.unasked), worth: worth(agreement.proposal))
  }

  private var cutShort: String? { report.agreement.isCutShort ? words.cutShort : nil }

  private var reasons: RosterConflictSentences {
    RosterConflictSentences(report: report, language: language)
  }

  private var shortfall: String? {
    roster.shortfall == 0 ? nil : words.shortfall(numbers.grouped(roster.shortfall))
  }

  private var wishes: [String] {
    let beside =
      report.wishesBeside == 0 ? [] : [words.wishesBeside(numbers.grouped(report.wishesBeside))]
    guard report.hasWishes else { return beside }
    let (kept, asked) = report.wishes
    let least = report.leastKept.map { record in
      words.leastKept(
        report.label(record.person, language), numbers.grouped(record.wishesKept),
        numbers.grouped(record.wishesAsked))
    }
    return [words.wishes(numbers.grouped(kept), numbers.grouped(asked))]
      + [least].compactMap(\.self) + beside
  }

  private var proof: String {
    if roster.isProven { return words.proven }
    guard roster.unfilled.count == roster.unfilledBound else {
      return words.fewerPerhaps(
        roster.unfilledBound == 0 ? nil : numbers.grouped(roster.unfilledBound))
    }
    guard roster.missing == roster.missingBound, roster.shortfall == roster.shortfallBound,
      roster.cost > roster.bound
    else { return words.perhapsBetter }
    return words.lighterPerhaps(numbers.grouped(roster.cost), numbers.grouped(roster.bound))
  }

  private var gaps: RosterGapsSection { RosterGapsSection(report: report, language: language) }
  private var basis: RosterBasisSection { RosterBasisSection(report: report, language: language) }

  /// The sections, those that say most first.
  var sections: [Document.Section] {
    [
      gaps.unfilled, gaps.lessons, keeping.leaveSection, glanceSection, peopleSection,
      keeping.section, weeksSection, basis.changes, basis.rules,
    ].compactMap(\.self)
  }

  // MARK: The weeks

  private var glanceSection: Document.Section {
    Document.Section(
      id: "glance", title: words.glance,
      blocks: [.picture(glance.illustration), .remarks([words.lettersExplained])])
  }

  private var glance: RosterGlance { RosterGlance(report: report, language: language) }

  private var weeksSection: Document.Section {
    Document.Section(
      id: "weeks", title: phrases.staff.days,
      blocks: (0..<report.weeks).map { .table(table(ofWeek: $0)) })
  }

  private func table(ofWeek week: Int) -> Document.Table {
    Document.Table(
      language.title(ofWeek: week, report.problem.rotation),
      [words.person] + report.days.map(language.short), repeating: 1,
      report.problem.people.indices.map { person in
        Document.Row(
          [.init(report.label(person, language))]
            + report.days.map { cell(person, RosterDay(week: week, day: $0)) })
      })
  }

  private func cell(_ person: Int, _ day: RosterDay) -> Document.Cell {
    let shifts = report.shifts(of: person, on: day)
    guard shifts.isEmpty else { return .init(language.spans(shifts.map(\.span))) }
    return report.problem.people[person].isAway(on: day) ? .init(words.away) : .none
  }

  // MARK: The people

  private var peopleSection: Document.Section {
    let duties = report.duties
    let headings =
      [words.person, words.shifts, words.hours, words.due, words.contract]
      + (hasLeave ? [words.leave] : [])
      + duties.map { language.sentence(phrases.words.duties($0)) } + [words.freeWeekends]
      + (report.hasWishes ? [words.wishesKept] : [])
    return Document.Section(
      id: "people", title: words.byPerson,
      blocks: [
        .table(
          Document.Table(
            words.byPerson, headings, figures: Set(1..<headings.count), repeating: 1,
            report.records.map { row($0, duties) })),
        .remarks([words.dueExplained, words.contractExplained]),
      ])
  }

  private var hasLeave: Bool { report.records.contains { $0.leaveMinutes > 0 } }

  private func row(_ record: PersonRecord, _ duties: [Duty]) -> Document.Row {
    Document.Row(
      [
        .init(report.label(record.person, language)), count(record.shifts), hours(record.minutes),
        hours(record.dueMinutes), hours(record.contractMinutes),
      ] + (hasLeave ? [hours(record.leaveMinutes)] : [])
        + duties.map { count(record.duties[$0] ?? 0) } + [count(record.freeWeekends)]
        + (report.hasWishes
          ? [
            record.wishesAsked == 0
              ? .none
              : .init(
                words.of(numbers.grouped(record.wishesKept), numbers.grouped(record.wishesAsked)),
                number: "\(record.wishesKept)")
          ] : []))
  }
}

extension Language {
  /// A week of a rotation by its number, with its days where the rotation begins on one.
  func title(ofWeek week: Int, _ rotation: Rotation) -> String {
    let words = phrases.roster
    let first = rotation.start?.advanced(byDays: week * Weekday.allCases.count)
    return words.week(
      numbers.grouped(week + 1),
      first.map { words.dates(date($0), date($0.advanced(byDays: Weekday.allCases.count - 1))) })
  }
}
