import OpeningHours

// Whom the proposal reaches, and who loses the last usable window.
extension DocumentWriter {
  var peopleSection: Document.Section? {
    guard let section = report.reachSection else { return nil }
    let words = phrases.people
    let table = Document.Table(
      words.caption,
      [
        words.group, words.people, phrases.words.today, phrases.words.proposed, words.change,
        words.loseAll,
      ], figures: [1, 2, 3, 4, 5],
      section.groups.rows.map { row in
        Document.Row(
          [
            .init(name(of: row)), people(row.people), part(row.today, row),
            part(row.proposed, row),
            .init(
              numbers.differenceInPeople(row.proposed, row.today),
              number: "\((row.proposed + 500) / 1000 - (row.today + 500) / 1000)"),
            people(row.lost),
          ], isTotal: row.column == nil)
      })
    let remarks =
      (section.hasUnaskedHours ? [words.unasked] : [])
      + [words.explained(language.length(section.reach.visitMinutes))]
      + (section.groups.leftOut.isEmpty
        ? [] : [words.leftOut(section.groups.leftOut.joined(separator: ", "))])
    return Document.Section(
      id: "people", title: words.title,
      blocks: [.paragraph(loss(section)), .table(table), .remarks(remarks)])
  }

  /// The group's name, as the table of respondents has it.
  func name(of row: ReachBySegment.Row) -> String {
    guard let column = row.column else { return phrases.people.everyone }
    return "\(column): \(value(row.value))"
  }

  func value(_ value: String) -> String {
    value.isEmpty
      ? phrases.people.notStated
      : value == ReachBySegment.small ? phrases.people.smaller : value
  }

  private func part(_ reached: Int, _ row: ReachBySegment.Row) -> Document.Cell {
    let cell = people(reached)
    guard row.people > 0 else { return cell }
    return .init(
      "\(cell.text) (\(numbers.percent(reached, of: row.people)))", number: cell.number)
  }

  private func loss(_ section: ReachSection) -> String {
    let words = phrases.people
    let everyone = section.groups.rows[0]
    guard everyone.lost > 0 else { return words.nobodyLoses }
    return words.lose(numbers.people(everyone.lost)) + mostOfAll(section) + "."
  }

  /// The group that loses most, as a part of a sentence; "" where there is none.
  func mostOfAll(_ section: ReachSection) -> String {
    section.worst.map { row in
      let percent = numbers.oneDecimal(Double(row.lost) / Double(row.people) * 100)
      return "; " + phrases.people.mostOfAll(name(of: row), percent + numbers.percent)
    } ?? ""
  }
}
