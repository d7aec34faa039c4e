import OpeningHours
import OpeningHoursTables

/// The best weeks of a system: what changes where, who has how much, when somewhere is open.
struct SystemSections: Speaking {
  let report: SystemReport
  let language: Language

  private var words: any SystemPhrases { phrases.system }
  private var proposal: SystemProposal { report.proposal }
  private var objective: Plan.Objective { report.objective }
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
    [whatIfs, excess, branches, elsewhere, districts, coverage, nextHour, links, known].compactMap(
      \.self)
      + mobile
      + [proof]
  }

  /// What is asked beside the files: the scenario with all that it says, and the flags.
  private var whatIfs: Document.Section? {
    let asked = report.plan.whatIfs
    guard !asked.isEmpty else { return nil }
    return Document.Section(
      id: "what-if", title: phrases.whatIf.title(report.plan.scenario),
      blocks: [.list(asked)])
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

  private static let mostExcess = 20

  private var excess: Document.Section? {
    guard !report.excess.isEmpty else { return nil }
    let sentences = LinkSentences(plan: report.plan, language: language)
    let shown = report.excess.prefix(Self.mostExcess).map { sentences.sentence($0) }
    let more = report.excess.count - shown.count
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
        difference(branch.worth.proposed, branch.worth.today, objective),
      ])
    }
    let table = Document.Table(
      words.branches,
      [words.branch, words.changes, words.hoursAWeek, words.moreOrLess, unit(objective)],
      figures: [2, 3, 4], rows)
    let remarks =
      (isWeighted ? [words.weighted] : [])
      + (report.plan.transfer == nil ? [] : [words.ownPeople])
    return Document.Section(
      id: "branches", title: words.branches,
      blocks: (rows.isEmpty ? [] : [.table(table)])
        + (kept > 0 ? [.paragraph(words.unchanged(numbers.grouped(kept)))] : [])
        + (remarks.isEmpty ? [] : [.remarks(remarks)]))
  }

  /// Where people go whose branch is closed.
  private var elsewhere: Document.Section? {
    guard let transfer = report.plan.transfer else { return nil }
    let today = proposal.problem.transfers(proposal.problem.today)
    let then = proposal.problem.transfers(proposal.weeks)
    func sum(_ flows: [SystemFlow], _ branch: Int, isServed: Bool) -> Int {
      flows.reduce(0) {
        $1.from == branch && ($1.to != nil) == isServed ? $0 + $1.thousandths : $0
      }
    }
    let rows = report.file.branches.enumerated().compactMap { place, branch -> Document.Row? in
      let gone = then.filter { $0.from == place }
      guard !gone.isEmpty || today.contains(where: { $0.from == place }) else { return nil }
      let others = gone.compactMap { flow in flow.to.map { ($0, flow.thousandths) } }
        .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        .map { "\(report.file.branches[$0.0].name) \(language.amount($0.1, objective))" }
      return Document.Row([
        .init(branch.name), worth(sum(today, place, isServed: true), objective),
        worth(sum(then, place, isServed: true), objective),
        worth(sum(today, place, isServed: false), objective),
        worth(sum(then, place, isServed: false), objective),
        .init(others.isEmpty ? "–" : others.joined(separator: ", ")),
      ])
    }
    guard !rows.isEmpty else { return nil }
    let table = Document.Table(
      "\(words.elsewhere) (\(unit(objective)))",
      [
        words.branch, words.elsewhereToday, words.elsewhereThen, words.nowhereToday,
        words.nowhereThen, words.goesTo,
      ], figures: [1, 2, 3, 4], rows)
    return Document.Section(
      id: "elsewhere", title: words.elsewhere,
      blocks: [
        .table(table), .remarks([words.transferIsStated(language.place(transfer.source))]),
      ])
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

  private var coverage: Document.Section {
    let grid = report.plan.grid
    var newly: [(Weekday, TimeSpan)] = []
    var never: [(Weekday, TimeSpan)] = []
    for day in Weekday.allCases {
      var opened: [TimeSpan] = []
      var closed: [TimeSpan] = []
      for slot in grid.slots {
        guard let span = grid.span(of: slot..<(slot + 1)) else { continue }
        let open = report.open(day, slot)
        if open.today == 0, open.proposed > 0 { opened.append(span) }
        if open.today > 0, open.proposed == 0 { closed.append(span) }
      }
      newly += DayPlan(opened).spans.map { (day, $0) }
      never += DayPlan(closed).spans.map { (day, $0) }
    }
    let slots = grid.slots.filter { slot in
      Weekday.allCases.contains { day in
        let open = report.open(day, slot)
        return open.today + open.proposed > 0
      }
    }
    let rows = slots.map { slot in
      Document.Row(
        [.init(grid.span(of: slot..<(slot + 1)).map(language.span) ?? "")]
          + Weekday.allCases.map { day in
            let open = report.open(day, slot)
            return open.today == open.proposed
              ? .init("\(open.proposed)", number: "\(open.proposed)")
              : .init("\(open.today) → \(open.proposed)", isChosen: true)
          })
    }
    return Document.Section(
      id: "coverage", title: words.coverage,
      blocks: [
        .table(
          Document.Table(
            words.coverageExplained,
            [phrases.words.time] + Weekday.allCases.map(language.short), figures: Set(1...7), rows))
      ]
        + (newly.isEmpty ? [] : [.paragraph(words.newlyOpen(language.shorts(newly)))])
        + (never.isEmpty ? [] : [.paragraph(words.nowhereOpen(language.shorts(never)))]))
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

  private var links: Document.Section? {
    guard !report.plan.rules.isEmpty else { return nil }
    let sentences = LinkSentences(plan: report.plan, language: language)
    let lines = report.links.map { link -> String in
      var parts = [link.isMetToday ? words.keptToday : words.notKeptToday]
      if !link.isMet { parts.append(words.notKept) }
      if link.isBinding { parts.append(words.full) }
      if link.price > 0 {
        let money = report.plan.currency.map { language.amount("1", in: $0) }
        parts.append(
          words.price(
            language.worth(link.price, objective), link.rule.statement, money: money))
      }
      return "\(sentences.named(link.rule)): \(parts.joined(separator: "; "))"
    }
    let hasPrices = report.links.contains { $0.price > 0 }
    return Document.Section(
      id: "links", title: words.links,
      blocks: [.list(lines)] + (hasPrices ? [.remarks([words.priceExplained])] : []))
  }

  /// Which branches’ weeks rest on estimates, or open hours that nobody was asked about.
  private var known: Document.Section? {
    let estimates = EstimateSentences(language: language)
    let lines = report.branches.enumerated().flatMap { place, branch -> [String] in
      let demand = proposal.problem.branches[place].demand
      let unknown = Doubts(branch.proposed, demand).unknownMinutes
      let part = EstimatedPart(branch.proposed, against: branch.today, demand)
      return [
        unknown > 0 ? phrases.basis.unknownHours(language.hours(unknown)) : nil,
        part.map { estimates.sentences($0, objective) },
      ].compactMap { line in line.map { "\(branch.name): \($0)" } }
    }
    guard !lines.isEmpty else { return nil }
    let more = lines.count - Self.mostExcess
    return Document.Section(
      id: "basis", title: phrases.basis.title,
      blocks: [
        .list(
          Array(lines.prefix(Self.mostExcess))
            + (more > 0 ? ["… +\(numbers.grouped(more))"] : []))
      ])
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
