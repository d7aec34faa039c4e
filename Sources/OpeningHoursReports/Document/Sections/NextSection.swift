import OpeningHours
import OpeningHoursTables

/// What is worth asking next; nothing where nothing was found.
struct NextSection: Speaking {
  let report: ProposalReport
  let language: Language

  private var words: any AnswerPhrases { phrases.answer }

  var section: Document.Section? {
    guard let next = report.next else { return nil }
    return Document.Section(
      id: "next", title: words.next,
      blocks: [
        .paragraph(
          [
            language.sentence(sentence(next)), next.leavesAside ? words.leftAside : nil,
            effect(of: next),
          ].compactMap(\.self).joined(separator: " "))
      ]
        + [.command(report.command(next.flags))])
  }

  /// What opening the hour costs or brings.
  private func effect(of next: NextQuestion) -> String {
    guard let difference = next.difference else { return words.nextNotFound }
    return words.nextBrings(
      difference == 0
        ? phrases.whatIf.nothing : language.signedWorth(difference, report.objective))
  }

  private func isEstimated(_ next: NextQuestion) -> Bool {
    next.band == nil
      && report.demand.grid.slots(within: next.span).contains {
        report.demand[next.day, $0].provenance == .estimated
      }
  }

  private func sentence(_ next: NextQuestion) -> String {
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
