/// Which columns hold what, in a table with a row for each weekday and hour.
struct VisitsColumns {
  let sheet: CountsSheet
  let day: Int
  let time: Int
  /// The end, where it stands in a column of its own.
  let end: Int?
  let visits: Int
  let weeks: Int?

  init?(_ table: DelimitedTable) {
    for header in CountsSheet.candidates(table)
    where (3...VisitsTable.mostColumns).contains(table.width(ofRow: header)) {
      let sheet = CountsSheet(table, header: header, atMost: VisitsTable.mostRows + 1)
      let headings = sheet.headings.map { TableHeading($0) }
      func first(_ words: Set<String>) -> Int? {
        headings.firstIndex { $0.words.contains { words.contains($0) } }
      }
      let time = headings.firstIndex { $0.isTime && !$0.isEnd }
      guard let day = first(Self.days), let time, time != day,
        let visits = headings.firstIndex(where: { $0.isCount || $0.isIns || $0.isMean }),
        ![day, time].contains(visits)
      else { continue }
      self.sheet = sheet
      self.day = day
      self.time = time
      self.visits = visits
      end = headings.indices.first { headings[$0].isEnd && ![day, time, visits].contains($0) }
      weeks = first(Self.weeks)
      return
    }
    return nil
  }

  /// Whether most cells of the day are weekdays.
  var holdsWeekdays: Bool {
    let cells = sheet.rows.map { sheet.text($0, day) }
    return cells.count { WeekdayNames.isDay($0) } * 2 > cells.count
  }

  private static let days: Set<String> = [
    "day", "weekday", "tag", "wochentag", "jour", "dia", "giorno", "dzien", "dag", "diena",
    "nedelas",
  ]
  private static let weeks: Set<String> = [
    "weeks", "wochen", "semaines", "semanas", "settimane", "tygodnie", "weken", "nedelas",
  ]
}
