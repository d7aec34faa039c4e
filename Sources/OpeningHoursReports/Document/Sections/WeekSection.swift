import OpeningHours
import OpeningHoursTables

// Old and new by day, the week in figures, and the hours that are gained and given up.
extension DocumentWriter {
  var weekSection: Document.Section? {
    Document.Section(
      id: "week", title: phrases.week.title,
      blocks: [
        .table(dayTable), .table(figureTable), .remarks([phrases.week.unit(objective)]),
      ])
  }

  var dayTable: Document.Table {
    let words = phrases.words
    let days = Weekday.allCases.map { day -> Document.Row in
      let (old, new) = (report.today[day], report.proposed[day])
      let change = new.openMinutes - old.openMinutes
      return Document.Row(
        [
          .init(language.sentence(language.name(day))), .init(language.spans(old.spans)),
          .init(language.spans(new.spans)), hours(new.openMinutes),
          old == new ? "" : change == 0 ? .init(phrases.week.moved) : signedHours(change),
        ], isMarked: old != new)
    }
    let (old, new) = (report.today.openMinutes, report.proposed.openMinutes)
    let whole = Document.Row(
      [
        .init(words.week), .init("\(numbers.hours(old)) h"), .init("\(numbers.hours(new)) h"),
        hours(new), old == new ? "" : signedHours(new - old),
      ], isTotal: true)
    return Document.Table(
      phrases.week.caption,
      [words.day, words.today, words.proposed, phrases.week.hours, phrases.week.change],
      figures: [3, 4], days + [whole])
  }

  var figureTable: Document.Table {
    let words = phrases.week
    let (old, new) = (report.today, report.proposed)
    var rows = [
      Document.Row([.init(words.openHours), hours(old.openMinutes), hours(new.openMinutes)])
    ]
    if let (before, after) = report.staffMinutes {
      rows.append(
        Document.Row([
          .init(words.staffHours), before.map { hours($0) } ?? .init(words.notStaffed),
          hours(after),
        ]))
    }
    rows.append(
      Document.Row([
        .init(words.worth(phrases.words.units(objective).other)),
        worth(proposal.todayThousandths), worth(proposal.thousandths),
      ]))
    if objective == .reach {
      rows.append(
        Document.Row([
          .init(words.wishes), .init(numbers.points(demand.thousandths(of: old))),
          .init(numbers.points(demand.thousandths(of: new))),
        ]))
    }
    return Document.Table(
      words.figures, ["", phrases.words.today, phrases.words.proposed], figures: [1, 2], rows)
  }

  var movesSection: Document.Section? {
    let tables = [gainedTable, givenUpTable].filter { !$0.rows.isEmpty }
      .map { Document.Block.table($0) }
    guard !tables.isEmpty else { return nil }
    return Document.Section(id: "moves", title: phrases.week.movesTitle, blocks: tables)
  }

  var gainedTable: Document.Table { table(phrases.week.gained, report.gained) }
  var givenUpTable: Document.Table { table(phrases.week.givenUp, report.givenUp) }

  private func table(_ caption: String, _ moves: [ProposalReport.Move]) -> Document.Table {
    let unit = phrases.words.units(demand.unit == .visits ? .visits : .wishes).other
    return Document.Table(
      caption,
      [phrases.words.day, phrases.words.time, language.sentence(unit), phrases.week.remark],
      figures: [2],
      moves.map { move in
        Document.Row([
          .init(language.sentence(language.name(move.day))), .init(language.span(move.span)),
          worth(of: move), .init(remark(on: move)),
        ])
      })
  }

  private func worth(of move: ProposalReport.Move) -> Document.Cell {
    guard move.unknownMinutes < move.span.minutes else { return "?" }
    let kind: Plan.Objective = demand.unit == .visits ? .visits : .wishes
    return .init(
      (move.isEstimated ? "~" : "") + language.amount(move.thousandths, kind),
      number: plain(move.thousandths, kind))
  }

  private func remark(on move: ProposalReport.Move) -> String {
    let isOfVisits = demand.unit == .visits
    if move.unknownMinutes > 0 {
      let hours = language.hours(move.unknownMinutes)
      return isOfVisits ? phrases.week.unobserved(hours) : phrases.week.unasked(hours)
    }
    return move.isEstimated
      ? phrases.map.estimated
      : move.isExpected
        ? phrases.map.expected : isOfVisits ? phrases.week.counted : phrases.week.asked
  }
}
