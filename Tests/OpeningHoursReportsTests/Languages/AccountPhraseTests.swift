import Testing

@testable import OpeningHours
@testable import OpeningHoursReports
@testable import OpeningHoursTables

/// The accounts of imports are told in each language.
struct AccountPhraseTests {
  private static let date =
    CalendarDate(year: 2025, month: 3, day: 17) ?? CalendarDate(daysSince1970: 0)

  private static func span(_ start: Int, _ end: Int) -> TimeSpan {
    TimeSpan(
      .midnight.advanced(byMinutes: start * 60), .midnight.advanced(byMinutes: end * 60))
      ?? .wholeDay
  }

  private static func silence(_ counter: String, from start: Int, days: Int, zeros: Bool) -> Silence
  {
    Silence(
      counter: counter, first: date, start: .midnight.advanced(byMinutes: start * 60),
      last: date.advanced(byDays: days), end: .midnight.advanced(byMinutes: 14 * 60),
      stretches: 1 + 15 * days, isZeros: zeros)
  }

  /// One of each kind, with one and with several where that changes a word.
  static let findings: [CountsFinding] = [
    .sheet("Zähler", others: []), .sheet("2025", others: ["2024", "2023"]),
    .setAside(.titles, lines: [1], count: 1), .setAside(.headings, lines: [10, 20], count: 2),
    .setAside(.totals, lines: Array(1...20), count: 1200),
    .setAside(.remarks, lines: [3], count: 1),
    .ignoredColumns(["Regen", "Wetter"]), .ignoredColumns((1...15).map { "C\($0)" }),
    .hourRewritten(text: "09. Okt", span: span(9, 10)), .numberedDays, .daysCarriedDown,
    .twelveHourClock, .addedUp(["North", "South"]), .totals(["Total"]),
    .deviatingTotal("Total", rows: 1, line: 16), .deviatingTotal("Total", rows: 21, line: 4),
    .inner(["Café"]), .otherCounters(["West"]), .stampsAreEnds(.stated), .stampsAreEnds(.heading),
    .statedZone("Timestamp (UTC)", minutesEast: 0), .statedZone("Zeit UTC-3:30", minutesEast: -210),
    .stampsAreEnds(.midnight), .stampsAreEnds(.lastMinute), .stampsAreEnds(.display),
    .length(minutes: 60, first: date, last: date.advanced(byDays: 9)),
    .length(minutes: 1, first: date, last: date), .putTogether(minutes: 60), .doubles(1),
    .doubles(2345), .revised(1), .revised(4),
    .otherLength(rows: 1, minutes: 60, kept: 1), .otherLength(rows: 160, minutes: 60, kept: 15),
    .runningTotals(isReset: .never, unknown: 1),
    .runningTotals(isReset: .daily, unknown: 0),
    .silence(silence("South", from: 10, days: 8, zeros: false)),
    .silence(silence("In", from: 12, days: 0, zeros: true)),
    .farDates([CalendarDate(daysSince1970: 0)]), .datesOutside(count: 1), .datesOutside(count: 31),
    .weeksAssumed,
  ]

  static let remarks: [ImportRemark] = {
    let slot = Survey.Slot(day: .sunday, span: span(10, 11))
    let place = Source.file("answers.csv", line: 12, column: 2)
    return [
      .sheet("Form1", others: ["Notes"]),
      .repeated(people: 1, by: .address, leftOut: 1, rule: .last),
      .repeated(people: 5, by: .address, leftOut: 6, rule: .first),
      .repeated(people: 1, by: .token, leftOut: 1, rule: .first),
      .repeated(people: 2, by: .number, leftOut: 2, rule: .last),
      .repeated(people: 3, by: .identicalRows, leftOut: 0, rule: .all),
      .sameMinute(rows: 1), .sameMinute(rows: 7),
      .joined(question: "When?", copies: 2, sawNone: 0, sawTwo: 0),
      .joined(question: "When?", copies: 3, sawNone: 1, sawTwo: 1),
      .joined(question: "When?", copies: 3, sawNone: 4, sawTwo: 2),
      .typed(slot: slot, count: 1, at: place), .typed(slot: slot, count: 3, at: place),
      .tickedOnce(slot: slot, at: place),
      .datesRead(text: "09. Okt", hours: "9-10", cells: 1, at: place),
      .datesRead(text: "09. Okt", hours: "9-10", cells: 15, at: place),
    ]
  }()

  @Test func `all that an import tells, in each language`() throws {
    let lines = Language.allCases.map { language in
      let phrases = language.phrases
      let layouts: [CountsAccount.Layout] = [
        .rows(times: ["Date", "Time"], visits: ["In A", "In B"], outs: ["Out"]),
        .rows(times: ["timestamp"], visits: (1...10).map { "G\($0)" }, outs: []), .hoursAcross,
        .datesAcross, .averages,
      ]
      return layouts.map(phrases.findings.layout) + Self.findings.map(phrases.findings.finding)
        + Self.remarks.map(phrases.importRemarks.remark)
        + ColumnReason.allCases.map {
          phrases.accounts.notCarriedOver(phrases.importRemarks.reason($0), "A")
        }
        + ImportAccount.LeftOut.Reason.allCases.map {
          phrases.accounts.leftOut("3", phrases.importRemarks.reason($0))
        }
    }
    try expectGolden(
      lines.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n"), "import-accounts.txt"
    )
    // What is not English is not said in English.
    for (language, own) in zip(Language.allCases, lines) where language != .english {
      for (text, english) in zip(own, lines[0]) { #expect(text != english, "\(language)") }
    }
  }

  @Test func `the silences of one counter share a line, and of many the first are listed`() {
    let silent = (0..<8).map { day in
      CountsFinding.silence(Self.silence("South", from: 10, days: day, zeros: false))
    }
    let lines = (silent + [.weeksAssumed, silent[0]]).lines(.english)
    #expect(lines.count == 2)
    #expect(
      lines[0].contains("and 3 more;") && lines[0].hasPrefix("\"South\" was silent (no rows)"))
  }
}
