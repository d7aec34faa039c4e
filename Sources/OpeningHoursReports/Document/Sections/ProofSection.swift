import OpeningHours

/// What is proven about the answer, and how to get it again.
struct ProofSection: Speaking {
  let report: ProposalReport
  let language: Language

  private var words: any ProofPhrases { phrases.proof }

  /// The section; with the command that asks the same question where it `repeats` it.
  func section(repeats: Bool) -> Document.Section {
    Document.Section(
      id: "proof", title: words.title,
      blocks: [.paragraph(proof), .paragraph(words.checked)]
        + (repeats ? [.paragraph(words.again), .command(question)] : []))
  }

  /// What no week can exceed.
  var proof: String {
    let (proposal, objective) = (report.proposal, report.objective)
    let worth = language.worth(proposal.thousandths, objective)
    guard proposal.isProven else {
      return words.notProven(
        words.stopped(proposal.ending), language.worth(proposal.bound, objective), worth,
        numbers.percent(roundingUp: proposal.shortfall))
    }
    return words.best(worth)
      + (proposal.hasProvenTieBreaks || objective != .reach ? "" : " \(words.tiesOpen)")
  }

  private var question: [String] { report.command(report.plan.flags) }
}

extension ProposalReport {
  /// The words of a command that asks the plan with some flags.
  func command(_ flags: [PlanFile.Flag], of name: String = "propose") -> [String] {
    ["openhours", name, ShellText.quoted(planPath)]
      + (plan.scenario.map { ["--scenario \(ShellText.quoted($0))"] } ?? [])
      + flags.map(\.nameless.inShell)
  }
}

extension PlanFile.Flag {
  /// The flag as a shell reads it.
  var inShell: String { "--\(key.rawValue) \(ShellText.quoted(text))" }
}
