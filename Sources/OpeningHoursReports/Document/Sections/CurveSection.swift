import OpeningHours
import OpeningHoursTables

/// The trade-off: one key as a curve, two keys as a grid.
struct CurveSection: Speaking {
  let sweep: SweepReport
  let language: Language
  /// The proposal whose point is marked on the curve, with today's.
  var report: ProposalReport?
  /// The ring at the proposal, where a page moves it.
  var movableRing: MovableRing?

  var words: any CurvePhrases { phrases.curve }
  private var objective: Plan.Objective { sweep.objective }

  var section: Document.Section {
    Document.Section(
      id: "trade-off", title: words.title,
      blocks: (sweep.keys.count == 1 ? [.picture(illustration)] : [.table(grid)])
        + [.remarks(remarks)])
  }

  var illustration: Document.Illustration {
    let found = sweep.points.filter { $0.judged != nil }
    let ends = [found.first, found.last].map { point in
      (
        value: point.map { values(of: $0) } ?? "",
        worth: language.worth(point?.week?.thousandths ?? 0, objective)
      )
    }
    let name = language.name(of: sweep.keys[0])
    let unit = phrases.words.units(objective).other
    return Document.Illustration(
      id: "trade-off", title: words.caption(name, unit),
      description: words.description(ends[0], ends[1])
        + (sweep.isUpperLimit ? " \(words.holds)" : ""),
      drawing: .curve(drawing), table: table)
  }

  var drawing: CurveDrawing {
    CurveDrawing(
      points: points, isStepped: sweep.isUpperLimit, marks: marks,
      xLabel: language.name(of: sweep.keys[0]), yLabel: unit(objective), language: language)
  }

  /// The section without its picture, which stands elsewhere.
  var sectionOfTable: Document.Section {
    Document.Section(
      id: "trade-off", title: words.title, blocks: [.table(table), .remarks(remarks)])
  }

  var points: [CurveDrawing.Point] {
    sweep.points.enumerated().compactMap { row, point in
      point.judged.map {
        .init(row: row, spent: point.spent, gained: Double($0.thousandths) / 1000)
      }
    }
  }

  private func isUnproven(_ point: SweepReport.Point) -> Bool { point.week?.isProven == false }

  private func isTie(_ point: SweepReport.Point) -> Bool { point.week?.isTieWithToday == true }

  private var remarks: [String] {
    let today = sweep.todayThousandths.map { language.worth($0, objective) }
    let remarks = [
      sweep.points.contains(where: isUnproven) ? "?: \(words.notProven)." : nil,
      sweep.points.contains(where: isTie) ? "≈: \(words.tiedWithToday)." : nil,
      sweep.points.contains { $0.week?.isOfUnknownWorth == true }
        ? phrases.words.unknownExplained : nil,
      words.today(language.hours(sweep.plan.today.openMinutes), today),
      sweep.isComplete.map { $0 ? words.complete : words.stopped },
    ]
    let facts = CurveSentences(sweep: sweep, language: language).all
    return facts + remarks.compactMap(\.self) + clashes
      + sweep.failures.map { "\(values(of: $0.point)): \($0.message)" }
  }

  /// The values without a week, and what clashes there.
  private var clashes: [String] {
    sweep.clashes.map { clash in
      let (first, last) = (values(of: clash.first), values(of: clash.last))
      return words.clash(
        first, first == last ? nil : last, clash.rules.map(language.part).joined(separator: "; "))
    }
  }

  private func values(of point: SweepReport.Point) -> String {
    zip(point.values, sweep.keys).map { language.value($0, of: $1) }.joined(separator: ", ")
  }
}

// The tables.
extension CurveSection {
  private var hasStaff: Bool { sweep.points.contains { $0.week?.staffMinutes != nil } }

  private var table: Document.Table {
    Document.Table(
      words.weeks,
      [
        language.name(of: sweep.keys[0]), unit(objective), words.more, words.openHours,
        words.changedHours,
      ] + (hasStaff ? [words.staffHours] : []) + [words.weekColumn],
      figures: Set(0..<(hasStaff ? 6 : 5)), rows)
  }

  private var rows: [Document.Row] {
    var last: Int?
    return sweep.points.enumerated().map { place, point in
      defer { last = point.judged?.thousandths ?? last }
      return row(point, last, isOwn: place == sweep.own)
    }
  }

  /// A point; with what it is worth more than the one before.
  private func row(_ point: SweepReport.Point, _ last: Int?, isOwn: Bool) -> Document.Row {
    let number = numbers.decimal(point.values[0])
    let own = words.own(isAsked: sweep.isOwnAsked)
    let value = Document.Cell(
      isOwn ? "\(number) (\(own))" : number, number: point.values[0])
    guard let week = point.week else {
      return Document.Row(
        [value, .init(words.word(point.outcome))]
          + Array(repeating: "", count: hasStaff ? 5 : 4))
    }
    let days = language.shorts(week.schedule, against: sweep.plan.today)
    return Document.Row(
      [
        value, worth(of: week, at: point),
        week.isOfUnknownWorth
          ? "" : last.map { difference(week.thousandths, $0, objective) } ?? "",
        hours(week.schedule.openMinutes),
        hours(week.schedule.minutesChanged(from: sweep.plan.today)),
      ] + (hasStaff ? [hours(week.staffMinutes)] : [])
        + [.init(days.isEmpty ? words.asToday : days)], isMarked: isOwn)
  }

  private var grid: Document.Table {
    func values(_ key: Int) -> [String] {
      sweep.points.map { $0.values[key] }.reduce(into: []) {
        if !$0.contains($1) { $0.append($1) }
      }
    }
    let cells = Dictionary(
      sweep.points.map { ($0.values, cell($0)) }, uniquingKeysWith: { first, _ in first })
    let across = values(1)
    return Document.Table(
      words.grid(
        language.name(of: sweep.keys[0]), language.name(of: sweep.keys[1]),
        phrases.words.units(objective).other), [""] + across.map { numbers.decimal($0) },
      figures: Set(0...across.count), repeating: 1,
      values(0).map { down in
        Document.Row(
          [.init(numbers.decimal(down), number: down)]
            + across.map { cells[[down, $0]] ?? "" })
      })
  }

  private func cell(_ point: SweepReport.Point) -> Document.Cell {
    guard let week = point.week else { return .init(words.word(point.outcome)) }
    return worth(of: week, at: point)
  }

  /// What a week is worth, with marks where that is not certain.
  func worth(
    of week: Comparison.Week, at point: SweepReport.Point
  ) -> Document.Cell {
    guard !week.isOfUnknownWorth else { return .unknown }
    let worth = worth(week.thousandths, objective)
    let marks = (isUnproven(point) ? "?" : "") + (isTie(point) ? "≈" : "")
    return .init(worth.text + marks, number: worth.number)
  }
}

extension CurvePhrases {
  /// What stands in place of a week; "" where there is one.
  func word(_ outcome: Comparison.Outcome) -> String {
    switch outcome {
    case .week: ""
    case .conflict: impossible
    case .nothingFound: notFound
    case .failed: failed
    }
  }
}

extension Language {
  /// What is swept, with what stands before the value in a flag.
  func name(of key: SweepReport.Key) -> String {
    heading(phrases.curve.key(key.key), in: key.currency)
      + (key.title.map { " (\(text($0)))" } ?? "")
  }

  /// A value of what is swept, as a flag writes it, in a sentence.
  func value(_ text: String, of key: SweepReport.Key) -> String {
    key.key == .staffWishes
      ? numbers.decimal(text) + NumberForm.percentSign
      : amount(numbers.decimal(text), in: key.currency)
  }
}
