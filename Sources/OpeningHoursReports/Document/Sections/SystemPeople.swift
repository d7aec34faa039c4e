import OpeningHours
import OpeningHoursTables

// Whom the weeks of a system reach, where people count once.
extension SystemSections {
  /// Whom the weeks reach and who loses the last usable window; nothing where what branches are worth adds up.
  var people: Document.Section? {
    guard let facts = proposal.reached, let reach = proposal.problem.people?.reach else {
      return nil
    }
    let words = phrases.systemPeople
    let everyone = facts.everyone
    let lines = [
      words.reached(
        of: numbers.people(everyone.people), today: numbers.people(everyone.today),
        then: numbers.people(everyone.proposed)),
      words.gained(numbers.people(everyone.gained), lost: numbers.people(everyone.lost)),
      facts.several > 0 ? words.several(numbers.people(facts.several)) : nil,
      facts.unnamed > 0 ? words.unnamed(numbers.grouped(facts.unnamed)) : nil,
    ]
    return Document.Section(
      id: "people", title: phrases.people.title,
      blocks: lines.compactMap(\.self).map { .paragraph($0) }
        + [.table(table(of: facts, reach)), .remarks(remarks(on: facts, reach))])
  }

  private func table(of facts: SystemReached, _ reach: Reach) -> Document.Table {
    let own = phrases.people
    return Document.Table(
      own.caption,
      [
        own.group, reach.isWeighted ? own.weightedPeople : own.people, phrases.words.today,
        phrases.words.proposed, phrases.systemPeople.newly, own.loseAll,
      ], figures: [1, 2, 3, 4, 5],
      facts.rows.map { row in
        Document.Row(
          [
            .init(name(of: row.who)), people(row.people), people(row.today), people(row.proposed),
            people(row.gained), people(row.lost),
          ], isTotal: row.who == .everyone)
      })
  }

  private func name(of who: SystemReached.Who) -> String {
    switch who {
    case .everyone: return phrases.people.everyone
    case .branch(let place): return report.file.branches[place].name
    case .group(let column, let value):
      let told =
        value.isEmpty
        ? phrases.people.notStated
        : value == SegmentGroups.small ? phrases.people.smaller : value
      return "\(column): \(told)"
    }
  }

  private func remarks(on facts: SystemReached, _ reach: Reach) -> [String] {
    let own = phrases.people
    let hasUnasked = zip(proposal.problem.branches, proposal.weeks).contains {
      Doubts(ServedWeek($1), $0.demand).unknownMinutes > 0
    }
    return [
      reach.isWeighted ? own.weighted : nil, hasUnasked ? own.unasked : nil,
      own.explained(language.length(reach.visitMinutes)), phrases.systemPeople.rows,
      facts.small.isEmpty
        ? nil
        : phrases.systemPeople.tooFew(
          facts.small.map { report.file.branches[$0].name }.joined(separator: ", ")),
      facts.leftOut.isEmpty ? nil : own.leftOut(facts.leftOut.joined(separator: ", ")),
    ].compactMap(\.self)
  }

  /// How many respondents name several branches, and how many none; nothing where no respondents are asked for all.
  static func asked(_ problem: SystemProblem, _ language: Language) -> [String] {
    guard let people = problem.people else { return [] }
    let words = language.phrases.systemPeople
    let today = SystemReached(people, today: problem.today, proposed: problem.today)
    return [
      today.several > 0 ? words.several(language.numbers.people(today.several)) : nil,
      today.unnamed > 0 ? words.unnamed(language.numbers.grouped(today.unnamed)) : nil,
    ].compactMap(\.self)
  }
}
