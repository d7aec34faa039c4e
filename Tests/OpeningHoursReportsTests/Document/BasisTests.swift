import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// What the method of an answer says of who was asked, and when.
struct BasisTests {
  @Test func `the groups that stand too often and too rarely among the answers are named`() throws {
    let report = try Question.respondents().report()
    let groups = try #require(report.reach?.reach.representation)
    let survey = try #require(report.reach?.reach.survey)
    for group in groups {
      let place = try #require(survey.segmentNames.firstIndex(of: group.column))
      let own = survey.respondents.count { folded($0.segments[place]) == folded(group.value) }
      #expect(abs(group.answered - Double(own) / Double(survey.respondents.count)) < 1e-9)
    }
    let most = try #require(groups.max { $0.excess < $1.excess })
    let least = try #require(groups.min { $0.excess < $1.excess })
    for language in Language.allCases {
      let lines = BasisSection(report, language).dataLines
      let line = try #require(
        lines.first { $0.contains(language.group(most.column, most.value, of: report.plan)) })
      #expect(line.contains(language.group(least.column, least.value, of: report.plan)))
      for part in [most.answered, most.expected, least.answered, least.expected] {
        #expect(line.contains(language.share(part * 100)))
      }
    }
  }

  @Test func `that it is not known is told to those who decide`() throws {
    let report = try Question.bremen().report()
    for language in Language.allCases {
      let words = language.phrases.basis
      #expect(!BasisSection(report, language).dataLines.contains(words.representationUnknown))
      guard case .list(let lines)? = BasisSection.method(of: report, language).blocks.first else {
        Issue.record("no lines")
        return
      }
      #expect(lines.contains(words.representationUnknown))
      let (first, last) = (
        CalendarDate(year: 2007, month: 1, day: 1), CalendarDate(year: 2008, month: 12, day: 31)
      )
      let dates = [first, last].compactMap { $0.map(language.date) }
      #expect(lines.contains(words.asked(dates[0], dates[1])))
    }
  }
}
