import OpeningHours

/// Decides in one language what a report says; each section stands in a file of its own.
struct DocumentWriter {
  let decision: DecisionReport
  let language: Language
  /// Other weeks that the map of this one must be able to show.
  var otherWeeks: [Schedule] = []
  /// The name under which a page finds the outline of the proposed week in the map, so that it can
  /// draw another one.
  var outlineName: String?

  init(_ decision: DecisionReport, _ language: Language) {
    self.decision = decision
    self.language = language
  }

  var report: ProposalReport { decision.report }
  var plan: Plan { report.plan }
  var proposal: Proposal { report.proposal }
  var demand: Demand { report.demand }
  var objective: Plan.Objective { report.objective }
  var phrases: Phrases { language.phrases }
  var numbers: NumberForm { language.numbers }

  /// The document.
  var document: Document {
    let sections: [Document.Section?] = [
      whatIfSection, mapSection, weekSection, movesSection, priceSection, oneMoreSection,
      curveSection,
      staffSection, peopleSection, scenarioSection, basisSection, proofSection,
    ]
    return Document(
      language: language, title: plan.file.library, subtitle: phrases.answer.title,
      lead: [headline, balance], sections: sections.compactMap(\.self),
      date: decision.date.map { phrases.answer.byDate(language.date($0)) })
  }

  /// A picture alone.
  func picture(_ kind: PictureKind) -> Picture? {
    switch kind {
    case .heatMap: mapPicture
    case .tradeOff: curvePicture
    case .staffing: staffingPicture
    }
  }

  /// What a scenario and flags change; nothing where the plan is asked about as it stands.
  var whatIfSection: Document.Section? {
    let changes = plan.differences.map { difference in
      "\(language.sentence(difference.change)) [\(language.place(difference.source))]"
    }
    guard !changes.isEmpty || plan.scenario != nil else { return nil }
    return Document.Section(
      id: "what-if", title: phrases.answer.whatIf(plan.scenario),
      blocks: changes.isEmpty ? [] : [.list(changes)])
  }
}

// Cells with a number for a spreadsheet.
extension DocumentWriter {
  func hours(_ minutes: Int?) -> Document.Cell {
    minutes.map { .init(numbers.hours($0), number: $0.minutesAsHours) } ?? .none
  }

  func signedHours(_ minutes: Int) -> Document.Cell {
    .init(numbers.signedHours(minutes), number: minutes.minutesAsHours)
  }

  func worth(_ thousandths: Int) -> Document.Cell {
    .init(language.amount(thousandths, objective), number: plain(thousandths, objective))
  }

  func difference(_ new: Int, _ old: Int) -> Document.Cell {
    .init(language.difference(new, old, objective), number: plain(new - old, objective))
  }

  func people(_ thousandths: Int) -> Document.Cell {
    .init(numbers.people(thousandths), number: "\((thousandths + 500) / 1000)")
  }

  func count(_ count: Int) -> Document.Cell { .init(numbers.grouped(count), number: "\(count)") }

  /// Hundredths of the currency as whole amounts.
  func money(_ cents: Int?) -> Document.Cell {
    cents.map { count(($0 + 50) / 100) } ?? .none
  }

  /// A worth without marks, as a spreadsheet reads it.
  func plain(_ thousandths: Int, _ objective: Plan.Objective) -> String {
    let form = NumberForm(decimalMark: ".", thousandsMark: "", minus: "-", percent: "")
    return objective == .wishes
      ? form.points(thousandths) : "\(Int((Double(thousandths) / 1000).rounded()))"
  }
}
