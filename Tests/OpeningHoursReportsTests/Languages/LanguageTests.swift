import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Numbers, times, days and plurals as each language writes them.
struct LanguageTests {
  private func spans(_ text: String) throws -> [TimeSpan] {
    try TimeText.spans(text, frame: .wholeDay)
  }

  @Test func `numbers`() {
    func all(_ text: (Language) -> String) -> [String] { Language.allCases.map(text) }
    #expect(all { $0.numbers.points(1_642_800) } == ["1,642.8", "1.642,8", "1642,8"])
    #expect(all { $0.difference(0, 4300, .wishes) } == ["−4.3", "−4,3", "−4,3"])
    #expect(all { $0.numbers.percent(1, of: 4) } == Array(repeating: "25\u{A0}%", count: 3))
    #expect(all { $0.numbers.hundredths(123_450) } == ["1,234.50", "1.234,50", "1234,50"])
    #expect(all { $0.numbers.signedHours(-90) } == ["−1.5", "−1,5", "−1,5"])
    #expect(
      all { $0.numbers.percent(roundingUp: 0.0123) } == [
        "1.23\u{A0}%", "1,23\u{A0}%", "1,23\u{A0}%",
      ])
  }

  @Test func `plurals`() {
    let latvian = Language.latvian
    for number in ["1", "21", "31", "101", "2,1"] {
      #expect(latvian.form(number, "one", "other") == "one", "\(number)")
    }
    for number in ["0", "2", "10", "11", "111", "2,5", "1,11"] {
      #expect(latvian.form(number, "one", "other") == "other", "\(number)")
    }
    for language in [Language.english, .german] {
      #expect(language.form("1", "one", "other") == "one")
      #expect(language.form("21", "one", "other") == "other")
      #expect(language.form("0", "one", "other") == "other")
    }
    #expect(latvian.worth(21_000, .reach) == "21 cilvēks")
    #expect(latvian.worth(22_000, .reach) == "22 cilvēki")
    #expect(Language.german.hours(60) == "1 Stunde")
  }

  @Test func `times`() throws {
    let day = try spans("9:30-13+14-20")
    #expect(Language.english.clock(day) == "9:30–13, 14–20")
    #expect(Language.german.clock(day) == "9:30–13:00, 14:00–20:00\u{A0}Uhr")
    #expect(Language.latvian.clock(day) == "plkst.\u{A0}9.30–13.00, 14.00–20.00")
    #expect(Language.latvian.spans(day) == "9.30–13.00, 14.00–20.00")
    #expect(Language.allCases.map { $0.clock([]) } == ["closed", "geschlossen", "slēgts"])
  }

  @Test func `days`() {
    let days: [Weekday] = [.monday, .tuesday, .wednesday, .friday]
    #expect(Language.english.on(days) == "from Monday to Wednesday and on Friday")
    #expect(Language.german.on(days) == "von Montag bis Mittwoch und am Freitag")
    #expect(Language.latvian.on(days) == "no pirmdienas līdz trešdienai un piektdien")
    #expect(Language.latvian.on([.saturday, .sunday]) == "sestdien un svētdien")
    #expect(Language.german.on([.saturday, .sunday]) == "am Samstag und Sonntag")
    #expect(
      Language.allCases.map { $0.on(Weekday.allCases) } == ["daily", "täglich", "katru dienu"])
  }

  @Test func `dates`() throws {
    let date = try #require(CalendarDate(year: 2027, month: 3, day: 4))
    #expect(Language.english.date(date) == "4\u{A0}March 2027")
    #expect(Language.german.date(date) == "4.\u{A0}März 2027")
    #expect(Language.latvian.date(date) == "2027. gada 4.\u{A0}marts")
  }

  @Test func `a difference of a part of a person is not said to be nothing`() {
    #expect(Language.english.difference(1250, 1000, .reach) == "+0.25")
    #expect(Language.german.difference(1000, 1250, .reach) == "\u{2212}0,25")
    #expect(Language.english.difference(40, 0, .wishes) == "0")
    #expect(Language.english.difference(1000, 1000, .visits) == "0")
    #expect(Language.english.difference(1600, 1000, .reach) == "+1")
    #expect(Language.english.signedWorth(250, 0, .reach) == "+0.25\u{A0}people")
  }
}
