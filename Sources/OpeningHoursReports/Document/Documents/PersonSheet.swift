import OpeningHours
import OpeningHoursTables

/// One person's roster on a sheet.
public struct PersonSheet: Speaking, Sendable {
  let report: RosterReport
  let person: Int
  let language: Language

  /// A sheet for one person.
  ///
  /// - Parameters:
  ///   - report: The roster.
  ///   - person: Whose sheet, as a place among its people.
  ///   - language: The language.
  public init(_ report: RosterReport, person: Int, language: Language) {
    self.report = report
    self.person = person
    self.language = language
  }

  /// The sheet as one HTML file that needs nothing else.
  public var html: String { document.html }

  private var words: any RosterPhrases { phrases.roster }

  private var document: Document {
    let record = report.records[person]
    let rotation = report.problem.rotation
    return Document(
      language: language, title: language.text(report.plan.file.library),
      subtitle: words.sheet(report.label(person, language)),
      lead: [
        words.sheetLead(language.hours(record.minutes), numbers.grouped(record.shifts)),
        rotation.isCyclic ? words.repeats(numbers.grouped(rotation.weeks)) : nil,
        record.wishesAsked == 0
          ? nil
          : words.wishes(numbers.grouped(record.wishesKept), numbers.grouped(record.wishesAsked)),
      ].compactMap(\.self),
      sections: [
        Document.Section(id: "weeks", title: phrases.staff.days, blocks: [.table(weeks)])
      ])
  }

  /// A row for each week, a column for each day.
  private var weeks: Document.Table {
    Document.Table(
      phrases.staff.days, [phrases.words.week] + report.days.map(language.short), repeating: 1,
      (0..<report.weeks).map { week in
        Document.Row(
          [.init(language.title(ofWeek: week, report.problem.rotation))]
            + report.days.map { day in
              let rosterDay = RosterDay(week: week, day: day)
              let shifts = report.shifts(of: person, on: rosterDay)
              guard shifts.isEmpty else { return .init(language.spans(shifts.map(\.span))) }
              return report.problem.people[person].isAway(on: rosterDay) ? .init(words.away) : .none
            })
      })
  }
}
