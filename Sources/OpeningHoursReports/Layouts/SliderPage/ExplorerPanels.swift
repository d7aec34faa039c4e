import OpeningHours
import OpeningHoursTables

// What moves: the same tables and the same map for every point.
extension ExplorerWriter {
  /// The tables of a point by their names, in the order of the page.
  private func tables(_ writer: AnswerDocument) -> [(name: String, table: Document.Table)] {
    let parts = writer.bands.table
    return [
      ("week", writer.week.dayTable), ("figures", writer.week.figureTable),
      ("gained", writer.moves.gainedTable), ("given-up", writer.moves.givenUpTable),
    ] + (parts.rows.isEmpty ? [] : [("parts", parts)])
  }

  /// The parts of the page that move, as they stand for a point, beside what stands by the sliders.
  func panels(_ writer: AnswerDocument) -> [Document.Block] {
    let details = writer.sentences.lead.dropFirst().map { Document.Block.paragraph($0) }
    let blocks = tables(writer).map { name, table in
      Document.Block.live(name, [.table(table)], isAbsent: table.rows.isEmpty)
    }
    return [.live("details", details, isAbsent: false)] + blocks
  }

  /// The picture that moves.
  var map: Document.Block { .live("map", own.map.section.blocks, isAbsent: false) }

  /// All that can be chosen with the choice marked: on the curve of one key, in a matrix of two.
  func choices(_ chosen: ExplorerData.Own) -> Document.Block? {
    guard page.sweep.ranges.count == 2 else {
      return curve.map { .live("curve", [.drawing($0.illustration)], isAbsent: false) }
    }
    return .live(
      "matrix", [.table(matrix(chosen)), .remarks([words.withoutWeek])], isAbsent: false)
  }

  /// What each combination is worth: a row for each value of the first key.
  private func matrix(_ chosen: ExplorerData.Own) -> Document.Table {
    let sweep = page.sweep
    let names = sweep.ranges.map { language.name(of: named($0)) }
    let (down, across) = (sweep.ranges[0], sweep.ranges[1])
    let rows = (0..<down.count).map { row -> Document.Row in
      let points = sweep.points[(row * across.count)..<((row + 1) * across.count)]
      return Document.Row(
        [.init(text(down, row))]
          + points.map { point in
            Document.Cell(
              point.week.map { week in
                week.isOfUnknownWorth
                  ? Document.Cell.unknown.text
                  : language.amount(week.thousandths, own.report.objective)
              } ?? "–",
              isChosen: chosen.text.isEmpty && point.places == chosen.places)
          })
    }
    return Document.Table(
      phrases.curve.grid(
        names[0], names[1], phrases.words.units(own.report.objective).other),
      [""] + (0..<across.count).map { text(across, $0) }, figures: Set(0...across.count), rows)
  }

  /// What is shown for a point of the sweep.
  func view(of point: Sweep.Point) -> ExplorerData.View {
    switch point.outcome {
    case .week(let week):
      guard let proposal = week.proposal, let plan = point.plan else {
        return ExplorerData.View(words.notFound)
      }
      let known = page.decision.report
      var writer = AnswerDocument(
        DecisionReport(
          plan: plan, proposal: proposal.withToday(of: known.proposal), planPath: known.planPath),
        language)
      writer.otherWeeks = own.otherWeeks
      return view(writer)
    case .conflict(let conflict):
      let rules = conflict.rules.map(language.named)
      return ExplorerData.View(
        words.impossible,
        rules: rules + (conflict.isMinimal ? [] : ["(\(language.phrases.prices.perhapsFewer))"]))
    case .nothingFound: return ExplorerData.View(words.notFound)
    case .failed(let message): return ExplorerData.View(words.failed(message))
    }
  }

  /// What is shown for a week.
  func view(_ writer: AnswerDocument) -> ExplorerData.View {
    let rows = tables(writer).map { ($0.name, $0.table.rows.map(Self.texts)) }
    return ExplorerData.View(
      answer: writer.sentences.lead, rules: [],
      tables: Dictionary(uniqueKeysWithValues: rows), outline: writer.map.drawing.outline,
      seen: writer.map.description,
      open: writer.map.map.rows.flatMap(\.cells).map {
        "\(($0.isOpenToday ? 1 : 0) + ($0.isOpenThen ? 2 : 0))"
      }.joined())
  }

  /// A row as its kind and its cells.
  private static func texts(_ row: Document.Row) -> [String] {
    [row.kind] + row.cells.map(\.text)
  }

  /// Every value with its answer, for who moves no slider: the curve of one key, a list of two.
  var valuesSection: Document.Section? {
    if let curve { return curve.sectionOfTable }
    let sweep = SweepReport(plan: own.report.plan, sweep: page.sweep)
    let phrases = phrases.curve
    let rows = sweep.points.map { point -> Document.Row in
      let values = point.values.map { Document.Cell(numbers.decimal($0), number: $0) }
      guard let week = point.week else {
        return Document.Row(values + [.init(phrases.word(point.outcome)), "", ""])
      }
      let days = language.shorts(week.schedule, against: sweep.plan.today)
      return Document.Row(
        values + [
          week.isOfUnknownWorth ? .unknown : worth(week.thousandths, sweep.objective),
          hours(week.schedule.openMinutes),
          .init(days.isEmpty ? phrases.asToday : days),
        ])
    }
    let table = Document.Table(
      phrases.weeks,
      sweep.keys.map(language.name)
        + [unit(sweep.objective), phrases.openHours, phrases.weekColumn],
      figures: Set(0..<(sweep.keys.count + 2)), rows)
    return Document.Section(id: "values", title: words.allValues, blocks: [.table(table)])
  }
}
