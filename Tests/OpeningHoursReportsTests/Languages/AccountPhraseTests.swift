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
    .runningTotals(isReset: .never, counters: [], unknown: 1),
    .runningTotals(isReset: .daily, counters: [], unknown: 0),
    .runningTotals(isReset: .daily, counters: ["North"], unknown: 2),
    .runningTotals(isReset: .never, counters: ["South", "West"], unknown: 0),
    .beyondLastDigit(1), .beyondLastDigit(3),
    .silence(silence("South", from: 10, days: 8, zeros: false)),
    .silence(silence("In", from: 12, days: 0, zeros: true)),
    .farDates([CalendarDate(daysSince1970: 0)]), .datesOutside(count: 1), .datesOutside(count: 31),
    .weeksAssumed, .stretchParted(span(10, 11)),
    .neverVisited(1, first: .init(day: .monday, span: span(9, 10))),
    .neverVisited(12, first: .init(day: .sunday, span: span(9, 10))),
    .lostPeople(ins: 1000, outs: 500), .countedWhileClosed(percent: 24), .fewWeeks(1), .fewWeeks(3),
    .zerosUnwritten(times: 31),
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

  /// One of each kind of what was understood and assumed.
  static let notes: [ReadingNote.Statement] = {
    let slot = Survey.Slot(day: .sunday, span: span(10, 11))
    let assumptions: [SurveyAssumption] = [
      .blankIsNoTick, .blankIsNo, .blankIsUnseen, .untickedAsked,
      .untickedUnasked(tool: "Google Forms"), .otherQuestions(["When else?", "And then?"]),
      .noHour("Never", count: 2), .singleTexts(3), .submissionDate("sent"), .allFinished,
      .manyUnfinished(2, of: 5), .namesReplaced(12), .namesRepeated(2),
      .codes(days: "SQ001...SQ007", hours: "H08...H21", .clock(first: span(8, 9))),
      .codes(
        days: "SQ001...SQ007", hours: "1...14", .counted(14, minutes: 30, first: span(8, 9))),
      .garbled("treÅ¡diena", meant: "trešdiena", readAs: "windows-1252"),
    ]
    return [
      .read(as: .counts), .read(as: .percent), .read(as: .fractions), .percentNotPeople,
      .rowSkipped("Survey of 2025", .title), .rowSkipped("Total 30 40", .noHour),
      .rowSkipped("Ladies (n = 130) 30 %", .numbersWithoutHour),
      .rowSkipped("Source: own", .remark), .columnSkipped("Total"), .openEnds, .sample(4474),
      .differentSamples([1300, 140]), .otherSample(table: 312, stated: 1300), .daysAreRows,
      .blankCells(2, of: 14), .parts([.morning: span(9, 12), .evening: span(18, 21)]),
      .daysMissing([.saturday, .sunday]), .slotUnasked(slot),
    ] + assumptions.map { .assumed($0) }
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
        + Self.remarks.map(phrases.importRemarks.remark) + Self.notes.map(phrases.reading.note)
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
