import OpeningHours
import OpeningHoursTables

// When somewhere is open, and where people go when their branch is not.
extension SystemSections {
  /// When how many branches are open, and the times at which that begins or ends to be any.
  var coverage: Document.Section {
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

  /// Where people go whose branch is closed.
  var elsewhere: Document.Section? {
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
}
