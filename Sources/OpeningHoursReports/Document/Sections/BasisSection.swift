import OpeningHours
import OpeningHoursTables

/// What an answer rests on: the data and how well it is known, then the rules.
struct BasisSection: Speaking {
  let plan: Plan
  let demand: Demand
  /// Whom hours reach, where the plan names respondents.
  let reach: Reach?
  let language: Language
  var reader = Readership.planners

  var words: any BasisPhrases { phrases.basis }

  /// The basis of a proposal, with the errors of estimates and all rules as tables where it `showsTables`.
  static func section(
    of report: ProposalReport, _ language: Language, showsTables: Bool
  ) -> Document.Section {
    let basis = BasisSection(report, language)
    return Document.Section(
      id: "basis", title: basis.words.title,
      blocks: [
        .list(
          basis.assumptions + basis.dataLines + basis.doubts(about: report)
            + basis.presetLines)
      ] + (showsTables ? basis.tables(of: report.proposal.problem.rules) : []))
  }

  /// The basis of a proposal without places in files, which stand in the appendix.
  static func method(of report: ProposalReport, _ language: Language) -> Document.Section {
    var basis = BasisSection(report, language)
    basis.reader = .council
    return Document.Section(
      id: "basis", title: basis.words.title,
      blocks: [
        .list(
          basis.assumptions + basis.dataLines + basis.doubts(about: report)
            + [ConfidenceSentences(report, language)?.brief].compactMap(\.self))
      ] + basis.representationTable + basis.estimates.tables(report.demand))
  }

  /// What a plan's data and collections of rules are, with their places.
  var sourceLines: [String] { [people, spokenFor].compactMap(\.self) + noteLines + presetLines }

  /// The basis of today's week.
  var sectionOfToday: Document.Section {
    Document.Section(
      id: "basis", title: words.title, blocks: [.list(dataLines + doubtsAboutToday)])
  }

  /// What was read with a plan.
  var sectionOfReading: Document.Section {
    Document.Section(
      id: "basis", title: words.dataOfPlan, blocks: [.list(readingLines)])
  }

  /// What was understood while tables were read, then what there is to know about the data.
  var readingLines: [String] {
    demand.readingNotes.filter { !$0.concernsAnswers }.map(sentence) + dataLines + presetLines
  }

  /// What a week is judged by, and what is taken to hold where nobody was asked.
  private var assumptions: [String] {
    let words = phrases.changes
    let isUnasked = demand.count(of: .estimated) + demand.count(of: .unknown) > 0
    return [
      words.judgedBy(plan.objective),
      plan.weightBy == .none ? nil : words.weightBy(plan.weightBy),
      plan.objective == .reach ? words.window(language.length(plan.visitMinutes)) : nil,
      isUnasked && demand.unit == .points
        ? (plan.unasked == .keep ? words.unaskedStay : words.unaskedEstimated) : nil,
    ].compactMap { $0.map { language.sentence($0) + "." } }
  }

  /// The data and how each hour's value is known, each line one statement.
  var dataLines: [String] {
    [people, asked, spokenFor, represented, weights, provenance, ofSurveys, parts, unstaffed]
      .compactMap(\.self)
      + estimates.lines(demand)
      + noteLines
  }

  /// When the house may be open without staff, and which part of the people is taken to come then.
  private var unstaffed: String? {
    plan.staffless.map { service in
      let place = reader == .planners ? " [\(language.place(service.source))]" : ""
      return language.rule(of: service) + place + "."
    }
  }

  private var noteLines: [String] {
    demand.readingNotes.filter(\.concernsAnswers).map(sentence)
      + demand.notes.map { "\(language.sentence($0.statement))\(place($0.source))." }
  }

  private func sentence(_ note: ReadingNote) -> String {
    "\(language.sentence(phrases.reading.note(note.statement)))\(place(note.source))."
  }

  /// The place of a note, for those who wrote the plan.
  private func place(_ source: Source) -> String {
    reader == .planners ? " [\(language.place(source))]" : ""
  }

  /// The file, for those who wrote the plan.
  private var file: String? { reader == .planners ? demand.fileName : nil }

  private var people: String {
    let who =
      demand.sample.map { words.respondents(numbers.grouped($0)) } ?? words.respondentsUnknown
    if let people = demand.countedPeople {
      return language.sentence(
        phrases.surveys.answered(
          who, file,
          phrases.surveys.point(numbers.grouped(people), withParts: !demand.bands.isEmpty)))
    }
    return demand.unit == .points
      ? language.sentence(words.table(who, file))
      : words.counted(file, demand.sample == nil ? nil : who)
  }

  /// When people were asked, where the plan says so.
  private var asked: String? {
    let surveys = plan.file.demand.surveys.compactMap { survey in
      survey.asked.map { "\(phrases.words.quoted(survey.name)): \(asked(during: $0))" }
    }
    return plan.file.demand.asked.map(asked)
      ?? (surveys.isEmpty ? nil : surveys.joined(separator: " "))
  }

  private func asked(during period: CalendarPeriod) -> String {
    words.asked(
      language.date(period.first), period.first == period.last ? nil : language.date(period.last))
  }

  /// How many people wishes speak for, and which part of those who would come is taken to come.
  private var spokenFor: String? {
    demand.conversion.flatMap {
      $0.part > 0
        ? words.spokenFor(numbers.grouped($0.people), numbers.exactPercent($0.part)) : nil
    }
  }

  /// What unequal weights cost, where there are any.
  private var weights: String? {
    guard let survey = reach?.survey, survey.designEffect > 1 + 1e-9 else { return nil }
    return words.weighted(
      numbers.grouped(Int(survey.effectiveSampleSize.rounded())),
      numbers.oneDecimal(survey.designEffect))
  }

  /// How hours are known that several surveys know of.
  private var ofSurveys: String? {
    demand.countedPeople == nil || !plan.file.demand.hasSeveralSurveys
      ? nil : phrases.surveys.provenance
  }

  private var provenance: String {
    // What is said of parts of the day ends in a clause, so it ends the sentence.
    let kinds = Provenance.allCases.filter { $0 != .band } + [.band]
    let parts = kinds.compactMap { kind -> String? in
      let count = demand.count(of: kind)
      return count > 0 ? words.provenance(numbers.grouped(count), kind) : nil
    }
    return words.slots(
      numbers.grouped(demand.slots.reduce(0) { $0 + $1.count }),
      language.length(demand.grid.slotMinutes), language.list(parts))
  }

  /// When a part of the day counts, where some were asked about.
  private var parts: String? {
    demand.askedBands.first.map {
      phrases.bands.counted(language.length($0.visitMinutes), demand.objective)
    }
  }

  private var estimates: EstimateSentences { EstimateSentences(language: language) }

  /// The collections of rules that the plan names, with their conditions and what they are not.
  var presetLines: [String] {
    let presets = plan.file.rulePresets
    guard !presets.isEmpty else { return [] }
    return presets.flatMap { preset in
      [words.preset(preset.name, language.text(preset.title))]
        + preset.conditions.map { "\($0.law): \(language.text($0.text))." }
    } + [words.presetCaution]
  }
}

// How much is not certain.
extension BasisSection {
  init(_ report: ProposalReport, _ language: Language) {
    self.init(
      plan: report.plan, demand: report.demand, reach: report.proposal.problem.reach,
      language: language)
  }

  /// How much of a proposal's worth is expected from wishes, and how much of it is unknown.
  func doubts(about report: ProposalReport) -> [String] {
    let doubts = Doubts(report.proposal.served, demand)
    return [
      percent(doubts.expected, doubts).map(words.expectedPart),
      doubts.unknownMinutes > 0
        ? words.unknownHours(language.hours(doubts.unknownMinutes)) : nil,
      conversion(report),
    ].compactMap(\.self)
  }

  /// The same of today's week.
  var doubtsAboutToday: [String] {
    let doubts = Doubts(ServedWeek(todayOf: plan, demand, reach), demand)
    return [
      percent(doubts.expected, doubts).map(words.expectedPartOfToday),
      percent(doubts.estimated, doubts).map { words.estimatedPartOfToday($0, demand.objective) },
      doubts.unknownMinutes > 0
        ? words.unknownHoursOfToday(language.hours(doubts.unknownMinutes)) : nil,
    ].compactMap(\.self)
  }

  private func percent(_ part: Int, _ doubts: Doubts) -> String? {
    part > 0 && doubts.worth > 0 ? numbers.percent(part, of: doubts.worth) : nil
  }

  /// What becomes of the proposal under another conversion of wishes into visits.
  private func conversion(_ report: ProposalReport) -> String? {
    guard let range = report.conversions, let part = demand.conversion?.part else { return nil }
    let stated = numbers.exactPercent(part)
    let others = [range.below, range.above].compactMap(\.self)
    guard !others.isEmpty else { return words.conversionSame(stated) }
    let same = [
      range.below.map { _ in range.same.lowerBound },
      range.above.map { _ in range.same.upperBound },
    ].compactMap(\.self).reduce(into: [Double]()) { if !$0.contains($1) { $0.append($1) } }
    return words.conversionOther(
      stated, language.list(others.map(numbers.exactPercent)),
      language.list(same.map(numbers.exactPercent)))
  }

  private func tables(of rules: [Rule]) -> [Document.Block] {
    estimates.tables(demand) + [.table(table(of: rules, phrases.basis.rules))]
  }
}
