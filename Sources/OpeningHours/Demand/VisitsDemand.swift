import OpeningHoursTables

extension Demand {
  /// The visits of a week: counted where the library is open, expected elsewhere.
  ///
  /// For a slot that was not observed, the people who said that they would come then are turned into
  /// visits: share × people × conversion, an hour of each week. What people say is not what they do,
  /// so the conversion is stated, and answers say what depends on it.
  ///
  /// - Parameters:
  ///   - visits: What was counted; a row longer than a slot is spread evenly over its slots.
  ///   - wishes: The shares on the same grid, where there are any.
  ///   - conversion: The part of those who would come that do come, 0...1.
  ///   - people: How many people the shares are parts of.
  ///   - fileName: The name of the table of visits.
  ///   - grid: The grid of slots.
  init(
    visits: Visits, wishes: Demand?, conversion: Double, people: Int, fileName: String,
    grid: WeekGrid
  ) {
    let slots = Weekday.allCases.map { day in
      let own = visits.slots.filter { $0.day == day }
      return grid.slots.map { slot in
        Self.observed(own, slot, grid)
          ?? Self.expected(wishes?[day, slot], conversion * Double(people) / 100, grid)
      }
    }
    let (bands, counted) = Self.expected(
      wishes?.bands ?? [], conversion * Double(people) / 100, besides: slots, grid)
    var notes = wishes?.notes ?? []
    notes += Self.rowLengths(of: visits, grid).map {
      DemandNote(source: .file(fileName, line: nil, column: nil), statement: $0)
    }
    if !counted.isEmpty {
      notes.append(
        DemandNote(
          source: .file(fileName, line: nil, column: nil), statement: .countedParts(counted)))
    }
    self.init(
      grid: grid, unit: .visits, slots: Self.withoutParts(slots, bands, grid), bands: bands,
      sample: wishes?.sample, countsPeople: wishes?.countsPeople ?? false, fileName: fileName,
      estimates: (wishes?.estimates ?? []).map { $0.worth(conversion * Double(people) / 100) },
      readingNotes: wishes?.readingNotes ?? [], notes: notes)
  }

  /// How rows of visits lie on the grid, where they are not its slots.
  private static func rowLengths(
    of visits: Visits, _ grid: WeekGrid
  ) -> [DemandNote.Statement] {
    let spans = visits.slots.compactMap { $0.span.intersection(grid.frame) }
    var statements: [DemandNote.Statement] = []
    if let longest = spans.map(\.minutes).max(), longest > grid.slotMinutes {
      statements.append(.visitsSpread(minutes: longest, slotMinutes: grid.slotMinutes))
    }
    let cut = spans.count { span in
      let slots = grid.slots(touching: span)
      return slots.count > 1 && slots.count * grid.slotMinutes != span.minutes
    }
    if cut > 0 {
      statements.append(.visitsCutSlots(rows: cut, slotMinutes: grid.slotMinutes))
    }
    return statements
  }

  /// The visits of a slot that was observed throughout.
  private static func observed(
    _ visits: [Visits.Slot], _ slot: Int, _ grid: WeekGrid
  ) -> SlotDemand? {
    guard let span = grid.span(of: slot..<(slot + 1)) else { return nil }
    var sum = 0.0
    var covered = 0
    for row in visits {
      guard let common = row.span.intersection(span) else { continue }
      sum += row.visits * Double(common.minutes) / Double(row.span.minutes)
      covered += common.minutes
    }
    guard covered == span.minutes else { return nil }
    return SlotDemand(
      provenance: .observed, rate: sum * 60 / Double(span.minutes), slotMinutes: grid.slotMinutes)
  }

  /// The visits that parts of days are worth as a whole, and which parts are not used: where some hours
  /// are counted, those who come then would count twice.
  private static func expected(
    _ bands: [BandDemand], _ visitsAPercent: Double, besides slots: [[SlotDemand]],
    _ grid: WeekGrid
  ) -> (used: [BandDemand], counted: [DayPart]) {
    var used: [BandDemand] = []
    var counted: Set<DayPart> = []
    for band in bands {
      let own = grid.slots(touching: band.span).map { slots[band.day.rawValue][$0] }
      if band.isAsked, own.contains(where: { $0.provenance == .observed }) {
        counted.insert(band.part)
        continue
      }
      used.append(band.worth(visits: (band.percent ?? 0) * visitsAPercent))
    }
    return (used, counted.sorted())
  }

  /// The slots, of which those in a part of the day that is not used are unknown.
  private static func withoutParts(
    _ slots: [[SlotDemand]], _ bands: [BandDemand], _ grid: WeekGrid
  ) -> [[SlotDemand]] {
    Weekday.allCases.map { day in
      let parts = bands.filter { $0.day == day && $0.isAsked }.map(\.span)
      return grid.slots.map { slot in
        let own = slots[day.rawValue][slot]
        guard own.provenance == .band, let span = grid.span(of: slot..<(slot + 1)) else {
          return own
        }
        return [span].subtracting(parts).isEmpty ? own : .unknown
      }
    }
  }

  private static func expected(
    _ wish: SlotDemand?, _ visitsAPercent: Double, _ grid: WeekGrid
  ) -> SlotDemand {
    guard let wish else { return .unknown }
    if wish.provenance == .band { return wish }
    guard let share = wish.rate else { return .unknown }
    return SlotDemand(
      provenance: wish.provenance, rate: share * visitsAPercent, slotMinutes: grid.slotMinutes)
  }
}
