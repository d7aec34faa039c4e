public import OpeningHoursTables

extension Demand {
  /// The demand that a share table states on a grid.
  ///
  /// - Parameters:
  ///   - table: The shares by weekday and time.
  ///   - fileName: The table's name for messages.
  ///   - grid: The grid of slots; table rows may be longer than a slot (each slot gets the row's
  ///     share) or shorter (the slot gets the mean), but must not cut one.
  ///   - sample: The number of respondents; the table's own where nothing is given.
  ///   - unasked: What becomes of cells that were not asked.
  ///   - visitMinutes: How long an open window must be to meet a part of the day, above 0.
  /// - Throws: `InputErrors` for rows that cut slots.
  public init(
    table: ShareTable, fileName: String, grid: WeekGrid, sample: Int?, unasked: UnaskedPolicy,
    visitMinutes: Int = BandDemand.standardVisitMinutes
  ) throws(InputErrors) {
    try self.init(
      table: table, fileName: fileName, grid: grid, sample: sample, unasked: unasked,
      visitMinutes: visitMinutes, estimated: nil)
  }

  /// The same with estimates that were made elsewhere, where some are handed in.
  init(
    table: ShareTable, fileName: String, grid: WeekGrid, sample: Int?, unasked: UnaskedPolicy,
    visitMinutes: Int, estimated: ShareEstimates?
  ) throws(InputErrors) {
    var builder = DemandBuilder(
      table: table, grid: grid, fileName: fileName, visitMinutes: visitMinutes)
    let estimates = estimated ?? (unasked == .estimate ? builder.estimates() : [:])
    let slots = Weekday.allCases.map { day in
      grid.slots.map { builder.demand(of: $0, on: day, estimates) }
    }
    guard builder.errors.isEmpty else { throw InputErrors(builder.errors.inReadingOrder) }
    self.init(
      grid: grid, unit: .points, slots: slots, bands: builder.bands,
      sample: sample ?? table.sample, countsPeople: table.unit == .counts, fileName: fileName,
      estimates: [builder.howEstimated].compactMap(\.self), readingNotes: builder.readingNotes,
      notes: builder.notes)
    if countsTwice {
      notes.append(
        DemandNote(
          source: .file(fileName, line: nil, column: nil), statement: .hoursBesideParts))
    }
  }
}

/// Puts the cells of a share table on the slots of a grid.
private struct DemandBuilder {
  let table: ShareTable
  let grid: WeekGrid
  let fileName: String
  private(set) var errors: [Diagnostic] = []
  private(set) var notes: [DemandNote] = []
  private(set) var howEstimated: Demand.Estimates?
  /// The parts of days, by weekday and time.
  let bands: [BandDemand]
  private let cells: [[ShareTable.Cell]]

  init(table: ShareTable, grid: WeekGrid, fileName: String, visitMinutes: Int) {
    self.table = table
    self.grid = grid
    self.fileName = fileName
    cells = Weekday.allCases.map { day in table.cells.filter { $0.day == day } }
    bands = table.bands.map {
      BandDemand(
        day: $0.day, part: $0.part, span: $0.span, percent: $0.share, visitMinutes: visitMinutes)
    }
    noteUnit()
    noteBandsOutOfReach()
    noteRowLengths()
    reportCuts()
  }

  /// The demand of one slot: what was asked about all of it, else that it lies in parts of the day that
  /// were asked about, else what is estimated, else unknown.
  func demand(of slot: Int, on day: Weekday, _ estimates: ShareEstimates) -> SlotDemand {
    guard let span = grid.span(of: slot..<(slot + 1)) else { return .unknown }
    let demand = demandOfCells(over: span, on: day, estimates)
    let parts = bands.filter { $0.day == day && $0.isAsked }.map(\.span)
    return demand.provenance != .asked && !parts.isEmpty && [span].subtracting(parts).isEmpty
      ? .inBand : demand
  }

  private func demandOfCells(
    over span: TimeSpan, on day: Weekday, _ estimates: ShareEstimates
  ) -> SlotDemand {
    let covering = cells[day.rawValue].compactMap { cell in
      cell.span.intersection(span).map { (cell, minutes: $0.minutes) }
    }
    guard covering.reduce(0, { $0 + $1.minutes }) == span.minutes else { return .unknown }
    var sum = 0.0
    var isEstimated = false
    for (cell, minutes) in covering {
      if cell.share == nil { isEstimated = true }
      guard let share = cell.share ?? estimates[day]?[cell.span] else { return .unknown }
      sum += share * Double(minutes)
    }
    return SlotDemand(
      provenance: isEstimated ? .estimated : .asked, rate: sum / Double(span.minutes),
      slotMinutes: grid.slotMinutes)
  }

  /// The estimates of the cells that were not asked, from the table's own rows.
  ///
  /// A cell has one if its time was asked about on some day and its day at some time: of a day or a
  /// time that nobody was asked about nothing is known.
  mutating func estimates() -> ShareEstimates {
    let asked = table.cells.filter { $0.share != nil }
    let (days, spans) = (Set(asked.map(\.day)), Set(asked.map(\.span)))
    let blanks = table.cells.filter { $0.share == nil }
    let known = asked.map { (hour: AskedHour(day: $0.day, span: $0.span), share: $0.share ?? 0) }
    let hours = blanks.filter { days.contains($0.day) && spans.contains($0.span) }
      .map { AskedHour(day: $0.day, span: $0.span) }
    guard !hours.isEmpty, let estimator = HourEstimator(known) else {
      if !blanks.isEmpty { note(.noEstimate) }
      return [:]
    }
    howEstimated = Demand.Estimates(estimator, asked: known.map(\.share), hours: hours)
    var estimates: ShareEstimates = [:]
    for hour in hours {
      let (percent, isCapped) = estimator.share(of: hour)
      if isCapped { note(.cappedEstimate(hour.day, hour.span)) }
      estimates[hour.day, default: [:]][hour.span] = percent
    }
    return estimates
  }

  private mutating func note(_ statement: DemandNote.Statement) {
    notes.append(
      DemandNote(source: .file(fileName, line: nil, column: nil), statement: statement))
  }

  /// Names parts of the day in which no window in the frame can be as long as a visit.
  private mutating func noteBandsOutOfReach() {
    for part in DayPart.allCases {
      let tooShort = bands.filter { band in
        band.part == part && band.isAsked
          && (band.span.intersection(grid.frame)?.minutes ?? 0) < band.visitMinutes
      }
      for band in tooShort.first.map({ [$0] }) ?? [] {
        note(.bandOutOfReach(part, band.span, visitMinutes: band.visitMinutes))
      }
    }
  }

  /// Says how numbers were read that could be percent or people.
  private mutating func noteUnit() {
    if table.unit == .counts { note(.readAsPeople(of: table.sample)) }
    if table.couldBePeople { note(.readAsPercent) }
  }

  /// What the reader understood, with the unit where no note of the demand says it.
  var readingNotes: [ReadingNote] {
    let isSaid = table.unit == .counts || table.couldBePeople
    let unit = ReadingNote(.file(fileName, line: nil, column: nil), table.noteOnUnit)
    return (isSaid ? [] : [unit]) + table.notes
  }

  private mutating func noteRowLengths() {
    let lengths = Set(table.cells.map(\.span.minutes)).sorted()
    if let longest = lengths.last, longest > grid.slotMinutes {
      note(.rowsSplit(minutes: longest, slotMinutes: grid.slotMinutes))
    }
    if let shortest = lengths.first, shortest < grid.slotMinutes {
      note(.rowsAveraged(minutes: shortest, slotMinutes: grid.slotMinutes))
    }
    let outside = Set(table.cells.filter { $0.span.intersection(grid.frame) == nil }.map(\.span))
    if !outside.isEmpty {
      note(.rowsOutside(frame: grid.frame, rows: outside.sorted()))
    }
  }

  /// Reports rows that begin or end inside a slot that nothing else completes.
  private mutating func reportCuts() {
    var reported: Set<TimeSpan> = []
    for cell in table.cells where !reported.contains(cell.span) {
      guard let inside = cell.span.intersection(grid.frame) else { continue }
      let lengths = grid.slots(touching: inside).compactMap { grid.span(of: $0..<($0 + 1)) }
      let isCut = lengths.contains { slot in
        let covered = cells[cell.day.rawValue].compactMap { $0.span.intersection(slot)?.minutes }
        return covered.reduce(0, +) != slot.minutes
      }
      guard isCut else { continue }
      reported.insert(cell.span)
      errors.append(
        Diagnostic(
          cell.source, "the row \(cell.span.short) cuts a \(grid.slotMinutes)-minute slot",
          hint: "choose a finer grid, or a frame that starts with the rows"))
    }
  }
}
