/// What the account of a counter's file says beside the averages.
struct CountsRemarks {
  /// How the rows were understood.
  let layout: CountsAccount.Layout
  private(set) var findings: [CountsFinding] = []
  private(set) var warnings: [CountsFinding] = []

  init(
    _ sheet: CountsSheet, _ layout: CountsLayout, _ reader: CountsReader,
    _ counts: [StampedCount], _ averages: CountsAverages, _ week: CountsWeek,
    _ cleaning: CountsCleaning
  ) {
    self.layout = Self.described(layout, sheet)
    findings = Self.setAside(sheet) + cleaning.findings
    if let minutes = week.minutesAddedUp(counts) { noteAddedUp(minutes) }
    if case .rows(let columns) = layout, !columns.totals.isEmpty {
      findings.append(.totals(columns.totals.map { sheet.headings[$0] }))
    }
    let unused = Self.unused(layout, sheet, reader.options)
    let sums = unused.filter { TableHeading($0).isTotal || TableHeading($0).isMean }
    if !sums.isEmpty { findings.append(.totals(sums)) }
    findings += Self.deviating(layout, sheet, reader.options)
    if sums.count < unused.count {
      findings.append(.ignoredColumns(unused.filter { !sums.contains($0) }))
    }
    findings += averages.silences.map { .silence($0) }
    if cleaning.displays.isEmpty { warnings = Self.lostPeople(reader) }
    warnings += Self.warnings(averages)
    if let span = week.parted.first { findings.append(.stretchParted(span)) }
    if let slot = averages.neverVisited.first {
      findings.append(
        .neverVisited(averages.neverVisited.count, first: .init(day: slot.day, span: slot.span)))
    }
  }

  /// Tells behind the lengths of the counts to which length they were added up.
  private mutating func noteAddedUp(_ minutes: Int) {
    let last = findings.lastIndex { if case .length = $0 { true } else { false } }
    findings.insert(.putTogether(minutes: minutes), at: last.map { $0 + 1 } ?? findings.count)
  }

  /// The rows that were set aside, as findings.
  static func setAside(_ sheet: CountsSheet) -> [CountsFinding] {
    CountsSheet.RowKind.allCases.compactMap { kind in
      guard let rows = sheet.setAside[kind] else { return nil }
      let reason: CountsFinding.SetAside =
        switch kind {
        case .title: .titles
        case .repeatedHeadings: .headings
        case .total: .totals
        case .remark: .remarks
        }
      let lines = rows.prefix(20).map { sheet.table.place(row: $0, column: 0).line }
      return .setAside(reason, lines: lines, count: rows.count)
    }
  }

  /// Sums beside counts that are not theirs.
  private static func deviating(
    _ layout: CountsLayout, _ sheet: CountsSheet, _ options: CountsOptions
  ) -> [CountsFinding] {
    switch layout {
    case .rows(let columns):
      return DeviatingTotals(
        sheet, totals: columns.totals, parts: columns.counts, others: columns.outs,
        mark: options.decimalMark
      ).findings
    case .hoursAcross(let across):
      let hours = across.hours.map(\.column)
      let totals = sheet.headings.indices.filter {
        !hours.contains($0) && TableHeading(sheet.headings[$0]).isTotal
      }
      return DeviatingTotals(sheet, totals: totals, parts: hours, mark: options.decimalMark)
        .findings
    case .datesAcross: return []
    }
  }

  /// Columns with numbers that nothing was done with.
  private static func unused(
    _ layout: CountsLayout, _ sheet: CountsSheet, _ options: CountsOptions
  ) -> [String] {
    var used: Set<Int>
    switch layout {
    case .rows(let columns):
      used = Set(
        [columns.stamp, columns.time, columns.end, columns.direction].compactMap(\.self)
          + columns.counts + columns.totals + columns.outs + columns.counters)
    case .hoursAcross(let across):
      used = Set(across.hours.map(\.column) + across.counters + [across.date])
    // Beside dates nothing else stands.
    case .datesAcross: return []
    }
    let recognition = CountsRecognition(sheet, options)
    return sheet.headings.indices.filter { column in
      !used.contains(column) && !sheet.headings[column].isEmpty
        && recognition.holds(column, CountsRecognition.isNumber)
    }.prefix(20).map { QuestionChoice.shortened(sheet.headings[$0]) }
  }

  private static func described(
    _ layout: CountsLayout, _ sheet: CountsSheet
  ) -> CountsAccount.Layout {
    switch layout {
    case .rows(let columns):
      .rows(
        times: [columns.stamp, columns.time].compactMap { $0.map { sheet.headings[$0] } },
        visits: columns.counts.map { sheet.headings[$0] },
        outs: columns.outs.map { sheet.headings[$0] })
    case .hoursAcross: .hoursAcross
    case .datesAcross: .datesAcross
    }
  }

  /// Many more people in than out, or the other way round.
  private static func lostPeople(_ reader: CountsReader) -> [CountsFinding] {
    guard let outs = reader.outs, outs > 0, reader.options.counters.isEmpty,
      abs(outs - reader.ins) > 0.1 * reader.ins
    else { return [] }
    return [.lostPeople(ins: Int(reader.ins.rounded()), outs: Int(outs.rounded()))]
  }

  private static func warnings(_ averages: CountsAverages) -> [CountsFinding] {
    var warnings: [CountsFinding] = []
    if averages.countedOutside * 10 > averages.counted {
      let part = averages.countedOutside / averages.counted
      warnings.append(.countedWhileClosed(percent: Int((part * 100).rounded())))
    }
    let fewest = averages.slots.map(\.weeks).min() ?? 0
    if fewest < 4 { warnings.append(.fewWeeks(fewest)) }
    if averages.unwritten > 0 { warnings.append(.zerosUnwritten(times: averages.unwritten)) }
    return warnings
  }
}
