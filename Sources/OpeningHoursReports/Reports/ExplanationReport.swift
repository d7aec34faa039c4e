public import OpeningHours

/// What every format says about why a time is open or closed.
public struct ExplanationReport: Sendable {
  /// The plan that was asked about.
  public let plan: Plan
  /// The explanation.
  public let explanation: Explanation

  /// A report about an explanation.
  public init(plan: Plan, explanation: Explanation) {
    self.plan = plan
    self.explanation = explanation
  }

  private var price: Price { explanation.price }
  private var objective: Plan.Objective { plan.objective }
  private var best: Proposal { explanation.proposal }

  /// What the question is about: "Thursday 19-20", or "Sunday".
  private var subject: String {
    price.day.name + (explanation.isAboutDay ? "" : " " + price.span.short)
  }

  /// Three statements: what it is worth, what changing it takes, and what stands against it.
  public var sentences: [String] { [state, cost, reason] }

  private var state: String {
    let today = best.today[price.day]
    let wasOpen = explanation.isAboutDay ? !today.isClosed : today.isOpen(throughout: price.span)
    let same = wasOpen == price.isOpen
    let hours =
      explanation.isAboutDay && price.isOpen ? " (\(best.schedule[price.day].short))" : ""
    let beginning =
      "\(subject) is \(price.isOpen ? "open" : "closed")\(hours) in the best week, "
      + (same ? "as today" : "other than today")
    if price.provenance == .unknown, price.thousandths == 0 {
      return beginning + "; what it is worth is not known, because nobody was asked."
    }
    let worth = objective.worthOfHours(price.thousandths)
    let certainty = price.provenance == .estimated ? ", estimated" : ""
    let whole = explanation.isAboutDay && !price.isOpen ? " if it opened all day" : ""
    let rank = explanation.rank.map { rank in
      "; \(rank.place.ordinal) of \(rank.of) \(price.isOpen ? "open" : "closed") hours by worth"
    }
    return beginning + ": it is worth \(worth)\(whole)\(certainty)\(rank ?? "")."
  }

  private var cost: String {
    let verb = price.isOpen ? "Closing" : "Opening"
    switch price.outcome {
    case .unknown: return "\(verb) it: what that takes was not found out in time."
    case .impossible(let rules, _):
      let names = rules.map { "\"\($0.name)\" [\($0.origin.rawValue); \($0.source)]" }
      return "\(verb) it is not possible"
        + (names.isEmpty
          ? "."
          : ": against it \(names.count == 1 ? "stands" : "stand together") \(ProposalReport.list(names)).")
    case .week(let week):
      let moves = WeekWords.moves(week.changes)
      let loss =
        week.loss == 0
        ? "costs nothing"
        : "costs \(objective.worth(week.loss)) of \(objective.amount(best.thousandths))"
      let others = moves.isEmpty ? "and changes nothing else" : "then \(moves)"
      let staff = price.extraStaffMinutes.map { minutes in
        minutes == 0
          ? ""
          : "; with all else as proposed it takes \(abs(minutes).hoursInWords) of staff "
            + (minutes > 0 ? "more" : "less")
      }
      return "\(verb) it \(loss); \(others)\(staff ?? "")\(week.isProven ? "" : " (not proven)")."
    }
  }

  private var reason: String {
    let turned = price.isOpen ? "closed" : "open"
    let rules = explanation.decisive
    guard !rules.isEmpty else {
      if case .impossible(let rules, _) = price.outcome, explanation.hasTriedAll {
        let without = rules.count == 1 ? "Without that rule" : "Without any one of these rules"
        return "\(without) it would be \(price.isOpen ? "open" : "closed") as well: other hours "
          + (price.isOpen ? "are worth less." : "are worth more.")
      }
      let known =
        explanation.hasTriedAll ? "No single rule decides" : "No rule that could be tried decides"
      return "\(known) that it is \(price.isOpen ? "open" : "closed"): other hours "
        + (price.isOpen ? "are worth less." : "are worth more.")
    }
    let names = rules.prefix(3).map { "\"\($0.name)\" [\($0.origin.rawValue); \($0.source)]" }
    let more = rules.count > 3 ? " (and \(rules.count - 3) more)" : ""
    return "It would be \(turned) without \(names.joined(separator: ", or without "))\(more)."
  }

  /// The explanation as plain text.
  public func text(_ style: TextStyle) -> String {
    var page = TextPage(style)
    page.heading(plan.file.library)
    page.addDifferences(of: plan)
    page.space()
    for sentence in sentences { page.paragraph(sentence) }
    return page.text
  }

  /// The explanation in the schema `openhours/explanation@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        price: price.json, aboutDay: explanation.isAboutDay,
        rank: Nullable(explanation.rank?.place), ofHours: Nullable(explanation.rank?.of),
        decisive: explanation.decisive.map(RuleJSON.init), complete: explanation.hasTriedAll,
        sentences: sentences))
  }

  private struct Content: Encodable {
    let schema = "openhours/explanation@1"
    let price: PriceJSON
    let aboutDay: Bool
    let rank: Nullable<Int>
    let ofHours: Nullable<Int>
    let decisive: [RuleJSON]
    let complete: Bool
    let sentences: [String]
  }
}

extension Plan.Objective {
  /// What hours are worth one by one: of people reached only their wishes add up.
  fileprivate func worthOfHours(_ thousandths: Int) -> String {
    self == .reach ? "\(Figures.points(thousandths)) points of wishes" : worth(thousandths)
  }
}

extension Int {
  /// "1st", "22nd", "13th".
  fileprivate var ordinal: String {
    let ending =
      (11...13).contains(self % 100)
      ? "th" : self % 10 == 1 ? "st" : self % 10 == 2 ? "nd" : self % 10 == 3 ? "rd" : "th"
    return "\(self)\(ending)"
  }
}
