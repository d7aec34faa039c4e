import OpeningHours

/// What is worth asking next; nothing where nothing was found.
struct NextSection: Speaking {
  let report: ProposalReport
  let language: Language

  private var words: any AnswerPhrases { phrases.answer }

  var section: Document.Section? {
    guard let next = report.next else { return nil }
    let time = phrases.grammar.moment(next.day, [next.span])
    let rate = Int(next.rate.rounded())
    let sentence =
      report.demand.unit == .points
      ? words.mostWished(time, language.share(next.rate))
      : words.mostVisited(time, language.worth(rate * 1000, .visits))
    return Document.Section(
      id: "next", title: words.next,
      blocks: [.paragraph(language.sentence(sentence) + " " + effect(of: next))]
        + [.command(report.command(next.flags))])
  }

  /// What opening the hour costs or brings.
  private func effect(of next: NextQuestion) -> String {
    guard let difference = next.difference else { return words.nextNotFound }
    return words.nextBrings(
      difference == 0
        ? phrases.whatIf.nothing : language.signedWorth(difference, report.objective))
  }
}
