import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What one survey's people wish more than another's.
struct SurveyContrastTests {
  private func contrast(_ first: String, _ second: String, _ sample: String = ", sample: 400")
    throws
    -> SurveyContrast
  {
    let files = SurveyFiles.twoDays(
      surveys: "{ wishes: a.csv, people: 1\(sample) }, { wishes: b.csv, people: 1\(sample) }",
      ["a.csv": "hour (percent),Mon,Tue\n\(first)", "b.csv": "hour (percent),Mon,Tue\n\(second)"])
    return try #require(try files.question().surveyContrasts.first)
  }

  @Test func `a difference beyond chance is told, the greatest first, and no other`() throws {
    let contrast = try contrast(
      "9-10,40,20\n10-11,30,30\n11-12,10,10\n", "9-10,20,22\n10-11,30,\n11-12,50,22\n")
    #expect(contrast.compared == 5 && contrast.isTold)
    #expect(contrast.firstMore.map(\.day) == [.monday])
    #expect(contrast.firstMore.map(\.span.start) == [at(9)])
    #expect(contrast.secondMore.map(\.day) == [.monday, .tuesday])
    let hour = try #require(contrast.firstMore.first)
    #expect(hour.first.part == 0.4 && hour.first.interval?.contains(0.4) == true)
  }

  @Test func `what one comparison would tell, many do not`() throws {
    // 400 of each: 30 and 37.5 percent differ at 95 percent (Newcombe's interval is 0.9 to 14.0 points).
    let blanks = "10-11,,\n11-12,,\n"
    let one = try contrast("9-10,30,\n" + blanks, "9-10,37.5,\n" + blanks)
    #expect(one.compared == 1 && one.secondMore.count == 1)
    let many = try contrast(
      "9-10,30,10\n10-11,10,10\n11-12,10,10\n", "9-10,37.5,10\n10-11,10,10\n11-12,10,10\n")
    #expect(many.compared == 6 && many.secondMore.isEmpty && many.isTold)
  }

  @Test func `nothing is told where it is not known how many answered`() throws {
    let contrast = try contrast(
      "9-10,90,1\n10-11,1,1\n11-12,1,1\n", "9-10,1,1\n10-11,1,1\n11-12,1,1\n", "")
    #expect(!contrast.isTold && contrast.firstMore.isEmpty)
  }

  @Test func `of respondents those count who were asked about the hour`() throws {
    let rows = Array(repeating: "1 0000", count: 40) + Array(repeating: "000000", count: 4)
    let files = SurveyFiles.twoDays(
      surveys: "{ respondents: a.csv, people: 1 }, { respondents: b.csv, people: 1 }",
      [
        "a.csv": twoDayRespondents(rows),
        "b.csv": twoDayRespondents(Array(repeating: "010000", count: 44)),
      ])
    let contrast = try #require(try files.question().surveyContrasts.first)
    let hour = try #require(contrast.secondMore.first { $0.span.start == at(10) })
    let interval = RatingShare(part: 0, ofAnswers: 4).interval
    #expect(hour.first.interval == interval)
  }
}
