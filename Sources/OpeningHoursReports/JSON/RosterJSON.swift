import OpeningHours
import OpeningHoursTables

extension RosterReport {
  /// The roster in the schema `openhours/roster@1`.
  public func json() throws -> String {
    let language = Language.english
    let labels = problem.people.indices.map { label($0, language) }
    return try JSONText.text(
      Content(
        weeks: weeks, isCyclic: problem.rotation.isCyclic,
        from: Nullable(problem.rotation.start.map { "\($0)" }),
        assignments: roster.assignments.map { assignment in
          Content.Assignment(
            person: labels[assignment.person], week: assignment.week + 1,
            day: assignment.shift.day.key, span: assignment.shift.span.clock,
            group: problem.team.groups[assignment.shift.group].name)
        },
        unfilled: roster.unfilled.map { missing in
          Content.Unfilled(
            week: missing.week + 1, day: missing.shift.day.key, span: missing.shift.span.clock,
            group: problem.team.groups[missing.shift.group].name)
        },
        unfilledBound: roster.unfilledBound, missing: roster.missing,
        missingBound: roster.missingBound, shortfall: roster.shortfall,
        shortfallBound: roster.shortfallBound, cost: roster.cost, bound: roster.bound,
        proven: roster.isProven, ending: roster.ending.rawValue,
        people: zip(labels, records).map { Content.Person($0, $1, problem) },
        rules: problem.rules.map { rule in
          Content.Rule(
            name: language.phrases.roster.rule(rule.statement, language.numbers),
            origin: rule.origin.rawValue, source: rule.source.nameless.description)
        },
        conflicts: conflicts.map {
          Content.Conflict(
            text: RosterConflictSentences(report: self, language: language).sentence($0),
            people: $0.people.map { labels[$0] }, isMinimal: $0.isMinimal,
            week: Nullable($0.away.map { $0.week + 1 }))
        }, agreement: agreementContent, kept: kept.map { RosterKeptJSON($0, labels, names) },
        leaveGaps: leaveGaps.map { LeaveGapJSON($0, labels) }))
  }

  private var agreementContent: Content.Agreement {
    let sentences = RosterConflictSentences(report: self, language: .english)
    return Content.Agreement(
      outcome: agreement.outcome.rawValue, cutShort: agreement.isCutShort,
      worth: Double(agreement.proposal.thousandths) / 1000,
      worthUnasked: Double(agreement.unasked.thousandths) / 1000,
      lessons: agreement.lessons.map {
        .init(
          rule: Language.english.sentence($0.rule),
          people: $0.conflict.people.map { label($0, .english) },
          source: $0.rule.source.nameless.description)
      },
      repairs: agreement.repairs.map {
        .init(group: problem.team.groups[$0.group].name, text: sentences.repair($0))
      })
  }

  private struct Content: Encodable {
    let schema = "openhours/roster@1"
    let weeks: Int
    let isCyclic: Bool
    let from: Nullable<String>
    let assignments: [Assignment]
    let unfilled: [Unfilled]
    let unfilledBound: Int
    /// Quarter hours in which somebody with a skill is not there.
    let missing: Int
    let missingBound: Int
    let shortfall: Int
    let shortfallBound: Int
    let cost: Int
    let bound: Int
    let proven: Bool
    let ending: String
    let people: [Person]
    let rules: [Rule]
    let conflicts: [Conflict]
    let agreement: Agreement
    /// Left out where the plan states no absence.
    let kept: RosterKeptJSON?
    let leaveGaps: [LeaveGapJSON]

    struct Assignment: Encodable {
      let person: String
      /// From 1.
      let week: Int
      let day: String
      let span: String
      let group: String
    }

    struct Unfilled: Encodable {
      let week: Int
      let day: String
      let span: String
      let group: String
    }

    struct Person: Encodable {
      let name: String
      let group: String
      let hours: Double
      let dueHours: Double
      let contractHours: Double
      let leaveHours: Double
      let shifts: Int
      let duties: [String: Int]
      let freeWeekends: Int
      let wishesKept: Int
      let wishesAsked: Int
      /// Wishes about days on which nobody works in this week, which no roster of it decides.
      let wishesBeside: Int

      init(_ name: String, _ record: PersonRecord, _ problem: RosterProblem) {
        self.name = name
        group = problem.team.groups[problem.people[record.person].group].name
        hours = Double(record.minutes) / 60
        dueHours = Double(record.dueMinutes) / 60
        contractHours = Double(record.contractMinutes) / 60
        leaveHours = Double(record.leaveMinutes) / 60
        shifts = record.shifts
        duties = Dictionary(
          uniqueKeysWithValues: record.duties.map { ($0.key.rawValue, $0.value) })
        freeWeekends = record.freeWeekends
        wishesKept = record.wishesKept
        wishesAsked = record.wishesAsked
        wishesBeside = record.wishesBeside
      }
    }

    struct Rule: Encodable {
      let name: String
      let origin: String
      let source: String
    }

    /// How the week and its roster were made to fit each other.
    struct Agreement: Encodable {
      let outcome: String
      /// Whether the search for weeks that people can fill was ended before it was done.
      let cutShort: Bool
      /// What the week is worth, and the week worth most if nobody asks who fills its shifts.
      let worth: Double
      let worthUnasked: Double
      let lessons: [Lesson]
      let repairs: [Repair]
    }

    struct Lesson: Encodable {
      let rule: String
      let people: [String]
      let source: String
    }

    struct Repair: Encodable {
      let group: String
      let text: String
    }

    struct Conflict: Encodable {
      let text: String
      let people: [String]
      let isMinimal: Bool
      /// The only week in which it is so, from 1, where that is because people are away.
      let week: Nullable<Int>
    }
  }
}
