import OpeningHours
import OpeningHoursTables

/// A mobile library's timetable: what it is worth in sentences, its weeks, the drives with too little time, and
/// its districts.
struct MobileSection: Speaking {
  let report: MobileReport
  let language: Language

  private var words: any MobilePhrases { phrases.mobile }
  private var proposal: MobileProposal { report.proposal }
  private var library: MobileLibrary { proposal.library }

  // MARK: Sentences

  /// The answer in sentences.
  var lead: [String] {
    [changes] + worth + [vehicleHours, shortLegs]
  }

  private var changes: String {
    let changed = report.visits.count { $0.isChanged }
    return changed == 0
      ? words.unchanged
      : words.changed(
        numbers.grouped(changed), of: numbers.grouped(report.visits.count),
        moved: numbers.grouped(report.visits.count { $0.isMoved }))
  }

  private var weeks: String { numbers.grouped(library.weeks) }

  private var worth: [String] {
    guard report.isWorthKnown else { return [words.worthNotKnown] }
    let (new, old) = (proposal.worth, proposal.todayWorth)
    var lines = [
      words.worth(
        numbers.points(new.thousandths), today: numbers.points(old.thousandths), weeks: weeks)
    ]
    if new.unknownMinutes > 0 {
      lines.append(words.partNotKnown(language.hours(new.unknownMinutes)))
    }
    // A bound of what is priced says nothing of the worth by itself.
    guard proposal.prices == .none else { return lines }
    lines.append(
      proposal.isProven
        ? words.proven
        : words.notProven(
          numbers.points(proposal.bound),
          proposal.value > 0 ? numbers.percent(roundingUp: proposal.relativeGap) : nil))
    return lines
  }

  private var vehicleHours: String {
    let (old, new) = report.allVehicleMinutes
    return words.vehicleHours(language.hours(new), today: language.hours(old), weeks: weeks)
  }

  private var shortLegs: String {
    let (new, old) = (proposal.shortLegs.count, proposal.todayShortLegs.count)
    let tolerance = library.driveTolerance > 0 ? numbers.grouped(library.driveTolerance) : nil
    return new == 0 && old == 0
      ? words.noShortLegs(but: tolerance)
      : words.shortLegs(numbers.grouped(new), today: numbers.grouped(old), but: tolerance)
  }

  // MARK: Sections

  /// The sections, the timetable first.
  var sections: [Document.Section] {
    [timetable, shortLegSection, districts, rules].compactMap(\.self)
  }

  private var timetable: Document.Section {
    Document.Section(
      id: "timetable", title: words.timetable,
      blocks: (0..<library.weeks).map { .table(table(ofWeek: $0)) } + [.remarks([words.markedRows])]
    )
  }

  private func table(ofWeek week: Int) -> Document.Table {
    let isOnly = library.weeks == 1
    return Document.Table(
      isOnly ? words.timetable : words.week(numbers.grouped(week + 1)),
      [words.stop, words.district] + (report.hasVehicles ? [words.vehicle] : [])
        + [words.proposed, words.now],
      report.visits.filter { $0.proposed.week == week }.map(row))
  }

  private func row(_ fact: MobileReport.VisitFact) -> Document.Row {
    let old = time(fact.today)
    let isOtherWeek = fact.today.week != fact.proposed.week
    return Document.Row(
      [.init(fact.stop.name), fact.stop.district.isEmpty ? .none : .init(fact.stop.district)]
        + (report.hasVehicles ? [count(fact.proposed.vehicle + 1)] : [])
        + [
          .init(time(fact.proposed)),
          .init(isOtherWeek ? words.inWeek(old, numbers.grouped(fact.today.week + 1)) : old),
        ], isMarked: fact.isChanged)
  }

  private func time(_ visit: MobileVisit) -> String {
    "\(language.short(visit.day)) \(language.span(visit.span))"
  }

  private var shortLegSection: Document.Section? {
    let legs =
      proposal.shortLegs.map { ($0, words.proposed) }
      + proposal.todayShortLegs.map { ($0, words.now) }
    guard !legs.isEmpty else { return nil }
    let (estimated, all) = library.drive.estimatedCount
    return Document.Section(
      id: "short-legs", title: words.shortLegsTitle,
      blocks: [
        .table(
          Document.Table(
            words.shortLegsTitle,
            [words.from, words.to, words.timetableOf, words.when, words.there, words.needed],
            figures: [4, 5], legs.map { row($0.0, $0.1) }))
      ]
        + (estimated == 0
          ? []
          : [
            .remarks([words.estimated(numbers.grouped(estimated), of: numbers.grouped(all))])
          ]))
  }

  private func row(_ leg: MobileLeg, _ timetable: String) -> Document.Row {
    func name(_ stop: Int?) -> String {
      stop.map { library.stops[$0].name } ?? library.depot ?? ""
    }
    let day = language.short(leg.day)
    let when =
      library.weeks == 1 ? day : words.inWeek(day, numbers.grouped(leg.week + 1))
    return Document.Row([
      .init(name(leg.from)), .init(name(leg.to)), .init(timetable), .init(when),
      count(leg.there),
      .init(
        (leg.isEstimated ? "~" : "") + numbers.grouped(leg.needed), number: "\(leg.needed)"),
    ])
  }

  private var districts: Document.Section? {
    guard report.districts.contains(where: { !$0.name.isEmpty }) else { return nil }
    let hasPeople = report.districts.contains { $0.population != nil }
    let headings =
      [words.district, words.stops, words.hours] + (hasPeople ? [words.people] : [])
    return Document.Section(
      id: "mobile-districts", title: words.districts,
      blocks: [
        .table(
          Document.Table(
            words.districts, headings, figures: Set(1..<headings.count),
            report.districts.map { district in
              Document.Row(
                [
                  .init(district.name.isEmpty ? words.withoutDistrict : district.name),
                  count(district.stops), hours(district.minutes),
                ] + (hasPeople ? [district.population.map(count) ?? .unknown] : []))
            })),
        .remarks([words.districtsExplained]),
      ])
  }

  private var rules: Document.Section {
    Document.Section(
      id: "mobile-rules", title: words.rules,
      blocks: [.list(library.rules.map { words.rule($0.statement) + exceptions($0.statement) })])
  }

  /// On which days of the timetable a rule is not kept, since they stay as they are today.
  private func exceptions(_ rule: MobileRule.Statement) -> String {
    let days: [MobileException] =
      switch rule {
      case .frame: library.daysOutsideFrame(in: proposal.timetable)
      case .lunch: library.daysWithoutLunch(in: proposal.timetable)
      case .mostMoved, .driveTolerance, .vehicles: []
      }
    guard !days.isEmpty else { return "" }
    let names = days.map { exception in
      let day = language.short(exception.day)
      return library.weeks == 1 ? day : words.inWeek(day, numbers.grouped(exception.week + 1))
    }
    return "; \(words.notKeptToday(names.joined(separator: ", ")))"
  }
}

extension MobileReport {
  /// The report as a document of its own.
  func document(_ language: Language) -> Document {
    let section = MobileSection(report: self, language: language)
    return Document(
      language: language, title: proposal.library.name, subtitle: language.phrases.mobile.title,
      lead: section.lead, sections: section.sections)
  }
}
