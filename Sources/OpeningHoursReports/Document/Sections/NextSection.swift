import OpeningHours
import OpeningHoursTables

/// The most wished time that stays closed: why, and what is worth asking next.
struct NextSection: Speaking {
  let report: ProposalReport
  let language: Language

  private var words: any AnswerPhrases { phrases.answer }

  /// What to ask next; nothing where nothing was found.
  var section: Document.Section? {
    guard let next = report.next, !next.flags.isEmpty else { return nil }
    return Document.Section(
      id: "next", title: words.next,
      blocks: [.paragraph(effect(of: next)), .command(report.command(next.flags))])
  }

  /// The most wished time that stays closed, and why; nothing where all that is wished is open.
  var sentence: String? {
    report.next.map { next in
      [
        language.sentence(mostWished(next)), next.leavesAside ? words.leftAside : nil,
        next.reason.map { language.sentence(summary.reason($0)) + "." },
      ].compactMap(\.self).joined(separator: " ")
    }
  }

  private var summary: SummarySection {
    SummarySection(report: report, wished: nil, language: language)
  }

  /// What opening it costs or brings.
  private func effect(of next: NextQuestion) -> String {
    let time =
      next.band.map { BandsSection(report, language).name(of: $0) }
      ?? phrases.grammar.moment(next.day, [next.span])
    return language.sentence(
      words.nextBrings(
        time,
        next.difference.map {
          $0 == 0
            ? phrases.whatIf.nothing
            : language.signedWorth(
              report.proposal.thousandths + $0, report.proposal.thousandths, report.objective)
        }))
  }

  private func isEstimated(_ next: NextQuestion) -> Bool {
    next.band == nil
      && report.demand.grid.slots(within: next.span).contains {
        report.demand[next.day, $0].provenance == .estimated
      }
  }

  private func mostWished(_ next: NextQuestion) -> String {
    let isOfPoints = report.demand.unit == .points
    func said(_ amount: String) -> String {
      next.isMean ? phrases.words.onAverage(amount) : amount
    }
    let mark = isEstimated(next) ? "~" : ""
    let share = said(mark + language.share(next.rate))
    let visits = said(mark + language.worth(Int(next.rate.rounded()) * 1000, .visits))
    if let band = next.band {
      let name = BandsSection(report, language).name(of: band)
      return isOfPoints
        ? phrases.bands.mostWished(name, share) : phrases.bands.mostVisited(name, visits)
    }
    let time = phrases.grammar.moment(next.day, [next.span])
    return isOfPoints ? words.mostWished(time, share) : words.mostVisited(time, visits)
  }
}
