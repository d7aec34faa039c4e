import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// The sentence for a poster.
struct PosterTests {
  private func week(_ osm: String) throws -> Schedule {
    try Schedule(osm: osm, source: .flag(""))
  }

  @Test(arguments: [
    (
      Language.english,
      "From 4\u{A0}January 2027: open on Monday, Tuesday and Friday 10–19, on Wednesday 13–19, "
        + "on Thursday 9–20, on Saturday 10–12:30, 14–16; closed on Sunday.\n"
    ),
    (
      .german,
      "Ab dem 4.\u{A0}Januar 2027: geöffnet am Montag, Dienstag und Freitag 10–19\u{A0}Uhr, am "
        + "Mittwoch 13–19\u{A0}Uhr, am Donnerstag 9–20\u{A0}Uhr, am Samstag 10:00–12:30, "
        + "14:00–16:00\u{A0}Uhr; am Sonntag geschlossen.\n"
    ),
    (
      .latvian,
      "No 2027. gada 4.\u{A0}janvāra: atvērts pirmdien, otrdien un piektdien "
        + "plkst.\u{A0}10.00–19.00, trešdien plkst.\u{A0}13.00–19.00, ceturtdien "
        + "plkst.\u{A0}9.00–20.00, sestdien plkst.\u{A0}10.00–12.30, 14.00–16.00; svētdien "
        + "slēgts.\n"
    ),
  ])
  func `a week in one sentence`(_ language: Language, _ sentence: String) throws {
    let week = try week(
      "Mo,Tu,Fr 10:00-19:00; We 13:00-19:00; Th 09:00-20:00; Sa 10:00-12:30,14:00-16:00")
    let date = try #require(CalendarDate(iso: "2027-01-04"))
    #expect(PosterSentence(week, from: date, language: language).text == sentence)
  }

  @Test func `days in a row, every day and no day`() throws {
    #expect(
      PosterSentence(try week("Mo-Fr 10:00-18:00")).text
        == "Open from Monday to Friday 10–18; closed on Saturday and Sunday.\n")
    #expect(PosterSentence(try week("24/7")).text == "Open daily 0–24.\n")
    #expect(PosterSentence(Schedule()).text == "Closed daily.\n")
    #expect(
      PosterSentence(Schedule(), language: .german).text == "Täglich geschlossen.\n")
  }
}
