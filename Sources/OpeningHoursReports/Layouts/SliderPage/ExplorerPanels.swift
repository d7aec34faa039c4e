import OpeningHours

// What moves: the same tables and the same map for every point.
extension ExplorerWriter {
  /// The tables of a point by their names, in the order of the page.
  private func tables(_ writer: DocumentWriter) -> [(name: String, table: Document.Table)] {
    [
      ("week", writer.dayTable), ("figures", figures(writer)), ("gained", writer.gainedTable),
      ("given-up", writer.givenUpTable),
    ]
  }

  /// The week in figures, with what the staff costs.
  private func figures(_ writer: DocumentWriter) -> Document.Table {
    let table = writer.figureTable
    guard let team = writer.proposal.problem.team,
      team.groups.contains(where: { $0.centsAnHour != nil }),
      let staffing = writer.proposal.staffing
    else { return table }
    let cost = Document.Row([
      .init(words.cost), writer.money(staffing.todayShifts?.cents(team)),
      writer.money(staffing.proposed.cents(team)),
    ])
    return Document.Table(
      caption: table.caption, headings: table.headings, rows: table.rows + [cost],
      figures: table.figures)
  }

  /// The parts of the page that move, as they stand for a point.
  func panels(_ writer: DocumentWriter) -> [Document.Block] {
    let blocks = tables(writer).map { name, table in
      Document.Block.live(name, [.table(table)], isAbsent: table.rows.isEmpty)
    }
    let map = Document.Block.live("map", writer.mapSection?.blocks ?? [], isAbsent: false)
    return [blocks[0], blocks[1], map] + blocks[2...]
  }

  /// What is shown for a point of the sweep.
  func view(of point: Sweep.Point) -> ExplorerData.View {
    switch point.outcome {
    case .week(let week):
      guard let proposal = week.proposal, let plan = point.plan else {
        return ExplorerData.View(words.notFound)
      }
      let known = page.decision.report
      var writer = DocumentWriter(
        DecisionReport(
          plan: plan, proposal: proposal.withToday(of: known.proposal), planPath: known.planPath),
        language)
      writer.otherWeeks = own.otherWeeks
      return view(writer)
    case .conflict(let conflict):
      let rules = conflict.rules.map(own.named)
      return ExplorerData.View(
        words.impossible,
        rules: rules + (conflict.isMinimal ? [] : ["(\(language.phrases.prices.perhapsFewer))"]))
    case .nothingFound: return ExplorerData.View(words.notFound)
    case .failed(let message): return ExplorerData.View(words.failed(message))
    }
  }

  /// What is shown for a week.
  func view(_ writer: DocumentWriter) -> ExplorerData.View {
    let rows = tables(writer).map { ($0.name, $0.table.rows.map(Self.texts)) }
    return ExplorerData.View(
      answer: [writer.headline, writer.balance], rules: [],
      tables: Dictionary(uniqueKeysWithValues: rows), outline: writer.heatMapPicture.outline,
      seen: writer.mapInWords,
      open: writer.map.rows.flatMap(\.cells).map {
        "\(($0.isOpenToday ? 1 : 0) + ($0.isOpenThen ? 2 : 0))"
      }.joined())
  }

  /// A row as its kind and its cells.
  private static func texts(_ row: Document.Row) -> [String] {
    [row.kind] + row.cells.map(\.text)
  }

  /// Every value with its answer, for who moves no slider: the curve of one key, the grid of two.
  var valuesSection: Document.Section? {
    let sweep = page.sweep
    if let curve = own.curveSection { return curve }
    let phrases = language.phrases.curve
    let rows = sweep.points.map { point -> Document.Row in
      let values = zip(sweep.ranges, point.places).map { Document.Cell(text($0, $1)) }
      guard let week = point.week else {
        return Document.Row(values + [.init(own.word(point.outcome)), "", ""])
      }
      let days = own.inWords(week.schedule, against: own.plan.today)
      return Document.Row(
        values + [
          own.worth(week.thousandths), own.hours(week.schedule.openMinutes),
          .init(days.isEmpty ? phrases.asToday : days),
        ])
    }
    let unit = language.sentence(language.phrases.words.units(own.objective).other)
    let table = Document.Table(
      phrases.weeks, sweep.ranges.map(label) + [unit, phrases.openHours, phrases.weekColumn],
      figures: Set(0..<(sweep.ranges.count + 2)), rows)
    return Document.Section(id: "values", title: words.allValues, blocks: [.table(table)])
  }
}
