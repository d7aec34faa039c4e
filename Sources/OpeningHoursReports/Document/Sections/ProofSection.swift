import OpeningHours

// What is proven about the answer, and how to get it again.
extension DocumentWriter {
  var proofSection: Document.Section? {
    Document.Section(
      id: "proof", title: phrases.proof.title,
      blocks: [
        .paragraph(proof), .paragraph(phrases.proof.checked), .paragraph(phrases.proof.again),
        .command(question),
      ])
  }

  private var proof: String {
    let words = phrases.proof
    let worth = language.worth(proposal.thousandths, objective)
    guard proposal.isProven else {
      return words.notProven(
        words.stopped(proposal.ending), language.worth(proposal.bound, objective), worth,
        numbers.percent(roundingUp: proposal.relativeGap))
    }
    return words.best(worth)
      + (proposal.hasProvenTieBreaks || objective != .reach ? "" : " \(words.tiesOpen)")
  }

  /// The command that asks the same question.
  private var question: String {
    (["openhours", "propose", ShellText.quoted(report.planPath)]
      + (plan.scenario.map { ["--scenario \(ShellText.quoted($0))"] } ?? [])
      + plan.flags.map { "--\($0.key.rawValue) \(ShellText.quoted($0.text))" })
      .joined(separator: " ")
  }
}
