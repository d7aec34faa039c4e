import OpeningHours
import OpeningHoursTables

/// The best weeks of a system: what changes where, who has how much, when somewhere is open.
struct SystemSections: Speaking {
  let report: SystemReport
  let language: Language

  var words: any SystemPhrases { phrases.system }
  var proposal: SystemProposal { report.proposal }
  var objective: Plan.Objective { report.objective }
  private var isWeighted: Bool { report.file.branches.contains { $0.weight != 1000 } }

  /// The answer in a few sentences.
  var lead: [String] {
    let changed = report.branches.count(where: \.isChanged)
    let headline =
      changed == 0
      ? words.nothingChanges
      : words.headline(numbers.grouped(changed), of: numbers.grouped(report.branches.count))
    return broken + [headline] + figures
  }

  /// Open hours, worth and proof of the weeks, in a sentence each.
  var figures: [String] {
    let today = proposal.problem.today.reduce(0) { $0 + $1.openMinutes }
    let then = proposal.weeks.reduce(0) { $0 + $1.openMinutes }
    return [
      words.hours(numbers.hours(then), numbers.hours(today)),
      words.worth(
        language.worth(proposal.thousandths, objective),
        language.difference(proposal.thousandths, proposal.todayThousandths, objective)),
      proven,
    ]
  }

  /// What is proven, in one sentence.
  private var proven: String {
    let worth = language.worth(proposal.thousandths, objective)
    guard report.excess.isEmpty else { return words.besideBroken(worth) }
    return proposal.isProven
      ? words.best(worth)
      : words.gap(
        language.worth(proposal.bound, objective), worth,
        numbers.percent(roundingUp: proposal.relativeGap))
  }

  private var broken: [String] {
    report.breach.map { [words.broken(isCertain: $0.isCertain), words.leastBroken] } ?? []
  }

  var sections: [Document.Section] {
    [
      report.plan.whatIfSection(language), excess, people, branches, elsewhere, districts, coverage,
      nextHour, links, known,
    ].compactMap(\.self)
      + mobile
      + [proof]
  }

  /// The timetables of mobile libraries, each with its answer in sentences before its tables.
  private var mobile: [Document.Section] {
    report.mobile.enumerated().flatMap { place, report -> [Document.Section] in
      let section = MobileSection(report: report, language: language)
      let lead = Document.Section(
        id: "mobile-\(place + 1)",
        title: "\(phrases.mobile.title): \(report.proposal.library.name)",
        blocks: section.lead.map { .paragraph($0) })
      let parts = section.sections.map {
        Document.Section(id: "\($0.id)-\(place + 1)", title: $0.title, blocks: $0.blocks)
      }
      return [lead] + parts
    }
  }

  static let mostExcess = 20

  private var excess: Document.Section? {
    guard let breach = report.breach, !breach.excess.isEmpty else { return nil }
    let all = LinkSentences(plan: report.plan, language: language).sentences(breach)
    let shown = Array(all.prefix(Self.mostExcess))
    let more = all.count - shown.count
    return Document.Section(
      id: "broken", title: phrases.conflict.title,
      blocks: [.list(shown + (more > 0 ? ["… +\(numbers.grouped(more))"] : []))])
  }

  private var branches: Document.Section {
    let changed = report.branches.filter(\.isChanged)
    let kept = report.branches.count - changed.count
    let rows = changed.map { branch in
      Document.Row([
        .init(branch.name), .init(language.shorts(branch.proposed, against: branch.today)),
        hours(branch.proposed.openMinutes),
        signedHours(branch.proposed.openMinutes - branch.today.openMinutes),
        branch.worth.map { difference($0.proposed, $0.today, objective) } ?? .none,
      ])
    }
    let table = Document.Table(
      words.branches,
      [words.branch, words.changes, words.hoursAWeek, words.moreOrLess, unit(objective)],
      figures: [2, 3, 4], rows)
    let remarks =
      (isWeighted ? [words.weighted] : [])
      + (report.plan.transfer == nil ? [] : [words.ownPeople])
      + (objective == .reach ? [phrases.systemPeople.byItself] : [])
    return Document.Section(
      id: "branches", title: words.branches,
      blocks: (rows.isEmpty ? [] : [.table(table)])
        + (kept > 0 ? [.paragraph(words.unchanged(numbers.grouped(kept)))] : [])
        + (remarks.isEmpty ? [] : [.remarks(remarks)]))
  }

  private var districts: Document.Section? {
    let districts = report.districts
    guard !districts.isEmpty else { return nil }
    let hasFloors = districts.contains { $0.floor != nil }
    let hasPeople = districts.contains { $0.population != nil }
    func perThousand(_ district: SystemReport.District) -> Document.Cell {
      guard let people = district.population else { return .unknown }
      let text = numbers.twoDecimals(Double(district.proposed) / 60 * 1000 / Double(people))
      return .init(text)
    }
    let headings =
      [words.district, words.branches, words.hoursToday, words.hoursThen]
      + (hasPeople ? [words.perThousand] : [])
      + (hasFloors ? [words.floor, "\(words.floorPrice) (\(unit(objective)))"] : [])
    let rows = districts.map { district -> Document.Row in
      var cells: [Document.Cell] = [
        .init(district.name), count(district.branches), hours(district.today),
        hours(district.proposed),
      ]
      if hasPeople { cells.append(perThousand(district)) }
      if hasFloors {
        cells.append(hours(district.floor?.minutes))
        cells.append(
          district.floor.flatMap { $0.price > 0 ? worth($0.price, objective) : nil } ?? .none)
      }
      return Document.Row(cells)
    }
    return Document.Section(
      id: "districts", title: words.districts,
      blocks: [
        .table(
          Document.Table(
            words.districts, headings, figures: Set(1..<headings.count), rows))
      ])
  }

  private static let fewBranches = 5

  private var nextHour: Document.Section? {
    guard let margins = report.margins else { return nil }
    func named(_ worths: [Int?], _ isBefore: (Int, Int) -> Bool) -> String? {
      let known = worths.enumerated().compactMap { place, worth in worth.map { (place, $0) } }
      let chosen = known.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : isBefore($0.1, $1.1) }
        .prefix(Self.fewBranches)
      return chosen.isEmpty
        ? nil
        : chosen.map {
          "\(report.file.branches[$0.0].name) \(language.amount($0.1, objective))"
        }.joined(separator: ", ")
    }
    let lines = [
      named(margins.oneHourMore, >).map(words.oneMore),
      named(margins.oneHourLess, <).map(words.oneLess),
    ].compactMap(\.self)
    guard !lines.isEmpty else { return nil }
    return Document.Section(
      id: "next-hour", title: "\(words.nextHour) (\(unit(objective)))",
      blocks: lines.map { .paragraph($0) } + [.remarks([words.nextHourExplained])])
  }

  /// Whether a rule's price says something: not of weeks that break rules, nor where it is shown as nothing.
  private func hasPrice(_ link: SystemReport.Link) -> Bool {
    report.breach == nil && link.price > 0
      && language.worth(link.price, objective) != language.worth(0, objective)
  }

  private var links: Document.Section? {
    guard !report.plan.rules.isEmpty else { return nil }
    let sentences = LinkSentences(plan: report.plan, language: language)
    let lines = report.links.map { link -> String in
      var parts = [link.isMetToday ? words.keptToday : words.notKeptToday]
      if !link.isMet { parts.append(words.notKept) }
      if link.isBinding, link.isMet { parts.append(words.full) }
      if hasPrice(link) {
        let money = report.plan.currency.map { language.amount("1", in: $0) }
        parts.append(
          words.price(
            language.worth(link.price, objective), link.rule.statement, money: money))
      }
      return "\(sentences.named(link.rule)): \(parts.joined(separator: "; "))"
    }
    let hasPrices = report.links.contains(where: hasPrice)
    return Document.Section(
      id: "links", title: words.links,
      blocks: [.list(lines)] + (hasPrices ? [.remarks([words.priceExplained])] : []))
  }

  private var proof: Document.Section {
    let command =
      ["openhours", "propose", ShellText.quoted(report.path)]
      + (report.plan.scenario.map { ["--scenario", ShellText.quoted($0)] } ?? [])
      + report.plan.flags.map { flag in
        let typed = flag.typed(in: report.file)
        let parts = typed.split(separator: " ", maxSplits: 1).map(String.init)
        return parts.count == 2 ? "\(parts[0]) \(ShellText.quoted(parts[1]))" : typed
      }
    return Document.Section(
      id: "proof", title: phrases.proof.title,
      blocks: [
        .paragraph(proven), .paragraph(words.checked), .paragraph(words.again), .command(command),
      ])
  }
}
