import TestSamples
import Testing

@testable import OpeningHoursTables

/// Surveys that are made up for tests.
enum WaveSamples {
  /// What one respondent says: her mark and kind, her weight, and for each hour whether she ticked it;
  /// nothing where she was not asked.
  struct Answer {
    var mark = ""
    var kind = "adult"
    var weight = 1.0
    var ticks: [Bool?]
  }

  /// A table of respondents who were asked about hours of Monday from nine on, then of Tuesday and so on,
  /// ten a day.
  static func table(
    _ answers: [Answer], fileName: String = "answers.csv"
  ) throws -> RespondentsTable {
    let hours = (answers.first?.ticks.indices ?? 0..<1).map { place in
      let (day, hour) = (Weekday.allCases[place / 10], place % 10 + 9)
      return "\(day.key) \(hour < 10 ? "0" : "")\(hour):00-\(hour + 1):00"
    }
    let rows = answers.enumerated().map { number, answer in
      ["\(number + 1)", answer.mark, answer.kind, "\(answer.weight)"]
        + answer.ticks.map { $0.map { $0 ? "1" : "0" } ?? "" }
    }
    let text = ([["id", "Card", "Kind", "weight"] + hours] + rows)
      .map { $0.joined(separator: ",") + "\n" }.joined()
    return try RespondentsTable(bytes: Array(text.utf8), fileName: fileName)
  }

  static func period(_ iso: String) throws -> CalendarPeriod {
    try #require(CalendarPeriod(iso: iso))
  }

  static func wave(
    _ table: RespondentsTable, asked: String = "2005-11", margins: Margins? = nil
  ) throws -> SurveyWave {
    try SurveyWave(
      table.survey, margins: margins, fileName: "answers.csv", asked: try period(asked))
  }

  static func shares(
    _ text: String, people: Int? = nil, asked: String = "2005-11"
  ) throws -> SurveyWave {
    try SurveyWave(
      try shareTable(text), fileName: "wishes.csv", people: people, asked: try period(asked))
  }
}
