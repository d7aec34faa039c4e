import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// What a report says where nothing is proven, and how axes are marked.
struct ProofTests {
  private func proof(
    _ ending: Proposal.Ending, _ language: Language, worth: Int = 1_638_500
  ) throws -> String {
    let question = try Question.bremen()
    let today = question.plan.today
    let proposal = Proposal(
      problem: question.problem, schedule: today, thousandths: worth, bound: 1_654_885,
      ending: ending, hasProvenTieBreaks: false)
    let report = DecisionReport(plan: question.plan, proposal: proposal, planPath: "plan.yaml")
    let document = report.document(language)
    // The appendix holds it again, behind its own heading.
    let title = language.phrases.proof.title
    let blocks = document.sections.last?.blocks ?? []
    let heading = blocks.firstIndex { if case .heading(title) = $0 { true } else { false } }
    guard let heading, case .paragraph(let text) = blocks[heading + 1] else { return "" }
    return "\(document.lead[0]) \(text)"
  }

  @Test func `an answer that is not proven says what may be missing`() throws {
    #expect(
      try proof(.timeLimit, .english)
        == "Keep today’s hours: nothing better was found in the time given. Not proven: the time was "
        + "over; no week reaches more than 1,654.9 points, this one reaches 1,638.5 points (1.00\u{A0}% less)."
    )
    #expect(
      try proof(.cancelled, .german)
        == "Die bisherigen Öffnungszeiten behalten: In der gegebenen Zeit wurde nichts Besseres "
        + "gefunden. Nicht bewiesen: die Suche wurde abgebrochen; keine Woche erreicht mehr als "
        + "1.654,9 Punkte, diese erreicht 1.638,5 Punkte (1,00\u{A0}% weniger).")
    #expect(
      try proof(.gap, .latvian).hasSuffix(
        "Nav pierādīts: meklēšana beidzās pie prasītās starpības; lielākā iespējamā vērtība ir "
          + "1654,9 punkti, šīs nedēļas vērtība ir 1638,5 punkti (par 1,00\u{A0}% mazāk)."
      ))
  }

  @Test(arguments: [(1_165_000, "30"), (0, "100")])
  func `what a week may fall short of is a part of the most there can be`(
    _ worth: Int, _ percent: String
  ) throws {
    // 489.9 of 1,654.9 are 29.6 %, and 42 % of 1,165.
    #expect(try proof(.timeLimit, .english, worth: worth).hasSuffix("(\(percent)\u{A0}% less)."))
  }

  @Test(
    arguments: [
      ([0.0, 8.0], [0.0, 2, 4, 6, 8]), ([1638.5, 1679.0], [1630, 1640, 1650, 1660, 1670, 1680]),
      ([309, 309], [309, 309.2]), ([0.0], [0, 0.2]),
    ] as [([Double], [Double])])
  func `axes are marked at round numbers around their values`(
    _ values: [Double], _ wanted: [Double]
  ) {
    let ticks = CurveDrawing.ticks(values)
    #expect(ticks.count == wanted.count)
    #expect(zip(ticks, wanted).allSatisfy { abs($0 - $1) < 1e-6 }, "\(ticks)")
  }
}
