import OpeningHours
import OpeningHoursTables

/// The hours that are gained and given up.
struct MovesSection: Speaking {
  let report: ProposalReport
  let language: Language

  var section: Document.Section? {
    let tables = [gainedTable, givenUpTable].filter { !$0.rows.isEmpty }
      .map { Document.Block.table($0) }
    guard !tables.isEmpty else { return nil }
    let notes = report.staffless == nil ? [] : [phrases.staffless.movesExplained]
    return Document.Section(
      id: "moves", title: phrases.week.movesTitle,
      blocks: tables + (notes.isEmpty ? [] : [.remarks(notes)]))
  }

  var gainedTable: Document.Table { table(phrases.week.gained, report.gained) }
  var givenUpTable: Document.Table { table(phrases.week.givenUp, report.givenUp) }

  private func table(_ caption: String, _ moves: [ProposalReport.Move]) -> Document.Table {
    Document.Table(
      caption,
      [
        phrases.words.day, phrases.words.time, unit(report.demand.objective), phrases.week.remark,
      ], figures: [2],
      moves.map { move in
        Document.Row([
          name(move.day), .init(language.span(move.span)), worth(of: move),
          .init(remark(on: move)),
        ])
      })
  }

  private func worth(of move: ProposalReport.Move) -> Document.Cell {
    guard move.unknownMinutes < move.span.minutes else { return "?" }
    guard move.unknownMinutes + move.bandMinutes < move.span.minutes else { return "·" }
    return worth(
      ofHours: move.thousandths, isEstimated: move.isEstimated, report.demand.objective)
  }

  private func remark(on move: ProposalReport.Move) -> String {
    let isOfVisits = report.demand.unit == .visits
    if move.unknownMinutes > 0 {
      let hours = language.hours(move.unknownMinutes)
      return isOfVisits ? phrases.week.unobserved(hours) : phrases.week.unasked(hours)
    }
    if move.bandMinutes > 0 { return phrases.bands.inPart }
    return move.isEstimated
      ? phrases.map.estimated
      : move.isExpected
        ? phrases.map.expected : isOfVisits ? phrases.week.counted : phrases.week.asked
  }
}
