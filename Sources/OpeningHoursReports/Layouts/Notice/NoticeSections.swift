import OpeningHours
import OpeningHoursTables

// What people said, and what becomes of it.
extension NoticeWriter {
  var saidSection: Document.Section {
    Document.Section(
      id: "said", title: words.said,
      blocks: [
        .list(
          [counted, answered, asked, ofSurveys, askedParts, unasked, mostWished]
            .compactMap(\.self)
            + ratings.noticed)
      ])
  }

  private var answered: String? {
    guard demand.sample != nil || demand.hasWishes else { return nil }
    return demand.sample.map { words.answered(numbers.grouped($0)) } ?? words.answeredUnknown
  }

  /// When an hour counts as asked about that several surveys know of.
  private var ofSurveys: String? {
    demand.countedPeople == nil || !report.plan.file.demand.hasSeveralSurveys
      ? nil : phrases.surveys.provenance
  }

  private var ratings: RatingsSection { RatingsSection(report, language) }

  private var askedParts: String? {
    let count = demand.askedBands.count
    return count > 0 ? phrases.bands.asked(numbers.grouped(count)) : nil
  }

  private var counted: String? {
    let minutes = minutes(.observed)
    return minutes > 0 ? words.counted(numbers.hours(minutes)) : nil
  }

  private var asked: String? {
    guard minutes(.asked) > 0 else { return nil }
    let all = demand.slots.reduce(0) { $0 + $1.count } * demand.grid.slotMinutes
    return words.askedHours(
      numbers.hours(minutes(.asked)), numbers.hours(all),
      (language.clock(demand.grid.frame.start), language.clock(demand.grid.frame.end)))
  }

  /// What nobody was asked about is not what nobody wants.
  private var unasked: String? {
    let parts = [
      minutes(.estimated) > 0 ? words.estimatedHours(numbers.hours(minutes(.estimated))) : nil,
      minutes(.unknown) > 0 ? words.unknownHours(numbers.hours(minutes(.unknown))) : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private func minutes(_ kind: Provenance) -> Int {
    demand.count(of: kind) * demand.grid.slotMinutes
  }

  private var mostWished: String? {
    let first = notice.wished.asked.prefix(5)
    return first.isEmpty ? nil : words.mostWished(times(Array(first)))
  }

  var didSection: Document.Section? {
    // Of hours that stay open without staff nobody is told that they close.
    let changes = report.proposal.served.open.changes(
      from: report.proposal.problem.servedToday.open)
    guard !changes.isEmpty || !report.proposal.changes.isEmpty else { return nil }
    let (gained, givenUp) = (changes.moves(\.opens, demand), changes.moves(\.closes, demand))
    let lines = [
      gained.isEmpty ? nil : words.opens(moves(gained)),
      givenUp.isEmpty ? nil : words.closes(moves(givenUp)), visits,
    ]
    return Document.Section(
      id: "did", title: words.did, blocks: [.list(lines.compactMap(\.self) + people)])
  }

  private func moves(_ moves: [ProposalReport.Move]) -> String {
    moves.map { "\(phrases.grammar.moment($0.day, [$0.span])) (\(worth(of: $0)))" }
      .joined(separator: "; ")
  }

  /// How many would come, by how it is known; of counted visits, how many came.
  private func worth(of move: ProposalReport.Move) -> String {
    guard move.unknownMinutes == 0 else { return words.notAsked }
    if move.bandMinutes > 0 {
      let parts = demand.bands(touching: move.span, on: move.day).map { band in
        "\(phrases.bands.name(band.part)): \(words.wished(language.share(band.percent ?? 0)))"
      }
      return parts.joined(separator: ", ")
    }
    let rate = Double(move.thousandths) / 1000 * 60 / Double(move.span.minutes)
    if demand.unit == .visits, !move.isExpected, !move.isEstimated {
      return words.visits("\(Int(rate.rounded()))")
    }
    let percent = language.share(rate / (report.plan.visitsAPercent(demand) ?? 1))
    return move.isEstimated
      ? words.estimated("~\(percent)")
      : isMean(move) ? words.wishedOnAverage(percent) : words.wished(percent)
  }

  /// Whether more would come at some slots of a stretch than at others.
  private func isMean(_ move: ProposalReport.Move) -> Bool {
    Set(demand.grid.slots(within: move.span).map { demand[move.day, $0].rate }).count > 1
  }

  private var visits: String? {
    guard report.objective == .visits, !report.isProposedUnknown else { return nil }
    return words.expectedVisits(
      numbers.people(report.proposal.thousandths),
      report.isTodayUnknown ? nil : numbers.people(report.proposal.todayThousandths))
  }

  /// Whom the week reaches and who loses; who was not asked is not counted.
  private var people: [String] {
    guard let section = PeopleSection(report, language) else { return [] }
    let everyone = section.facts.everyone
    let hasUnasked = section.facts.hasUnaskedHours
    let reached = hasUnasked ? words.reachedOfAsked : words.reached
    let loss =
      everyone.lost > 0
      ? words.lose(numbers.people(everyone.lost)) + section.mostOfAll + "." : words.nobodyLoses
    let today = section.facts.isTodayUnknown ? nil : numbers.people(everyone.today)
    return [
      section.facts.isProposedUnknown
        ? nil : reached(numbers.people(everyone.proposed), numbers.people(everyone.people), today),
      section.unstaffed, today == nil ? nil : loss, ratings.dissatisfied,
    ].compactMap(\.self) + (section.facts.isWeighted ? [phrases.people.weighted] : [])
      + (hasUnasked ? [phrases.people.unasked] : [])
  }
}
