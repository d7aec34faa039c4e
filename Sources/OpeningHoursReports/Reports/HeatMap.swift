public import OpeningHours
public import OpeningHoursTables

/// The week by hour and weekday: what is wanted, what is open today and what is proposed.
public struct HeatMap: Sendable {
  /// One cell: the demand of a slot and whether the slot is open.
  public struct Cell: Sendable, Hashable {
    /// The demand of the slot.
    public let demand: SlotDemand
    /// The part of the day that it lies in, where that was asked about as a whole and the slot was not;
    /// of several the one that most would come to.
    public let band: BandDemand?
    /// Whether it is open today.
    public let isOpenToday: Bool
    /// Whether it is open in the proposed week, which is today's where none is proposed.
    public let isOpenThen: Bool
    /// Whether it is open without staff in the proposed week.
    public let isUnstaffed: Bool
    /// Whether too few draws of other demands decide it as the proposed week does.
    public let isUnsettled: Bool
  }

  /// A row: a stretch of the day in which nothing differs from one slot to the next.
  public struct Row: Sendable {
    /// The stretch of the day.
    public let span: TimeSpan
    /// The cells, Monday first.
    public let cells: [Cell]
  }

  /// The rows from morning to evening.
  public let rows: [Row]
  /// Whether the numbers are visits an hour instead of percent of the respondents.
  public let isOfVisits: Bool
  /// The greatest number in the week.
  public let greatestShare: Double

  /// A map of a demand with one week or two.
  ///
  /// - Parameters:
  ///   - demand: The demand.
  ///   - today: Today's week.
  ///   - then: The proposed week.
  ///   - unstaffed: The proposed week's hours without staff.
  ///   - others: Weeks whose hours must not begin or end within a row either.
  ///   - unsettled: Slots of the grid that too few draws of other demands decide as the proposed week does.
  public init(
    demand: Demand, today: Schedule, then: Schedule, unstaffed: Schedule? = nil,
    besides others: [Schedule] = [],
    unsettled: Set<Survey.Slot> = []
  ) {
    let grid = demand.grid
    var rows: [Row] = []
    for slot in grid.slots {
      guard let span = grid.span(of: slot..<(slot + 1)) else { continue }
      let cells = Weekday.allCases.map { day in
        Cell(
          demand: demand[day, slot], band: demand.strongestBand(over: span, day, slot),
          isOpenToday: today[day].isOpen(throughout: span),
          isOpenThen: then[day].isOpen(throughout: span),
          isUnstaffed: unstaffed?[day].isOpen(throughout: span) == true,
          isUnsettled: unsettled.contains(Survey.Slot(day: day, span: span)))
      }
      // Slots that say the same are folded into one row, in stretches of an hour at most, so that
      // a quarter-hour grid reads like an hour grid where nothing happens in between.
      if let last = rows.last, last.cells == cells, span.start.minutes % 60 != 0,
        others.allSatisfy({ $0.isAlike(last.span, span) })
      {
        rows[rows.count - 1] = Row(span: last.span.widened(toHold: span), cells: cells)
      } else {
        rows.append(Row(span: span, cells: cells))
      }
    }
    self.rows = rows
    isOfVisits = demand.unit == .visits
    greatestShare = rows.flatMap(\.cells).compactMap(\.rate).max() ?? 0
  }

  /// How strong a rate is, 0...7, relative to the greatest of the week.
  public func level(of share: Double) -> Int {
    greatestShare > 0 ? min(7, Int(share / greatestShare * 8)) : 0
  }
}

extension Schedule {
  /// Whether each day is open throughout both of two spans or throughout neither.
  fileprivate func isAlike(_ first: TimeSpan, _ second: TimeSpan) -> Bool {
    Weekday.allCases.allSatisfy {
      self[$0].isOpen(throughout: first) == self[$0].isOpen(throughout: second)
    }
  }
}

extension HeatMap {
  /// The number of a cell with the mark of its provenance: "28", "~43", "?".
  func number(_ cell: Cell) -> String {
    guard let rate = cell.rate else { return "?" }
    return (mark(of: cell.demand.provenance) ?? "") + "\(Int(rate.rounded()))"
  }

  /// The mark of a kind of knowledge; nothing for what needs none.
  func mark(of kind: Provenance) -> String? {
    switch kind {
    case .estimated: "~"
    case .asked: isOfVisits ? "*" : nil
    case .band: "·"
    case .unknown: "?"
    case .observed: nil
    }
  }

  /// What stands behind a cell that too few draws decide as the proposed week does.
  static let unsettledMark = "≈"

  /// Whether a cell is open without staff in the proposed week.
  var hasUnstaffed: Bool { rows.contains { $0.cells.contains(where: \.isUnstaffed) } }

  /// Whether a cell has that mark.
  var hasUnsettled: Bool { rows.contains { $0.cells.contains(where: \.isUnsettled) } }

  /// The kinds of knowledge that are marked and occur.
  var markedKinds: [Provenance] {
    [Provenance.estimated, .band, .unknown, .asked].filter { kind in
      mark(of: kind) != nil
        && rows.contains { $0.cells.contains { $0.demand.provenance == kind } }
    }
  }
}

extension Demand {
  fileprivate func strongestBand(over span: TimeSpan, _ day: Weekday, _ slot: Int) -> BandDemand? {
    guard self[day, slot].provenance == .band else { return nil }
    return bands(touching: span, on: day).max { $0.thousandths < $1.thousandths }
  }
}

extension HeatMap.Cell {
  /// Percent of the respondents or visits an hour; nothing where it is unknown.
  ///
  /// Of a slot in a part of the day it is the percent of the whole part, or its visits spread evenly.
  var rate: Double? {
    guard let band else { return demand.rate }
    let worth = Double(band.thousandths) / 1000
    return band.isOfVisits ? worth * 60 / Double(band.span.minutes) : worth
  }

  /// What stands around its number to say when its slot is open, and that this is unsettled.
  var marks: (before: String, after: String) {
    let (before, after) = HeatMap.marks(
      isOpenToday: isOpenToday, isOpenThen: isOpenThen, isUnstaffed: isUnstaffed)
    return (before, after + (isUnsettled ? HeatMap.unsettledMark : ""))
  }
}

extension HeatMap {
  /// What stands around the number of a slot that is open today, then, without staff, or at no time.
  static func marks(
    isOpenToday: Bool, isOpenThen: Bool, isUnstaffed: Bool
  ) -> (before: String, after: String) {
    if isUnstaffed { return ("{", isOpenToday ? "}\u{2212}" : "}") }
    return switch (isOpenToday, isOpenThen) {
    case (true, true): ("[", "]")
    case (false, true): ("[", "]+")
    case (true, false): ("(", ")\u{2212}")
    case (false, false): ("", "")
    }
  }
}
