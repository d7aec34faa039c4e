public import OpeningHours

/// The week by hour and weekday: what is wanted, what is open today and what is proposed.
public struct HeatMap: Sendable {
  /// One cell: the demand of a slot and whether the slot is open.
  public struct Cell: Sendable, Hashable {
    /// The demand of the slot.
    public let demand: SlotDemand
    /// Whether it is open today.
    public let isOpenToday: Bool
    /// Whether it is open in the proposed week, which is today's where none is proposed.
    public let isOpenThen: Bool
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
  ///   - others: Weeks whose hours must not begin or end within a row either.
  public init(demand: Demand, today: Schedule, then: Schedule, besides others: [Schedule] = []) {
    let grid = demand.grid
    var rows: [Row] = []
    for slot in grid.slots {
      guard let span = grid.span(of: slot..<(slot + 1)) else { continue }
      let cells = Weekday.allCases.map { day in
        Cell(
          demand: demand[day, slot], isOpenToday: today[day].isOpen(throughout: span),
          isOpenThen: then[day].isOpen(throughout: span))
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
    greatestShare = demand.slots.joined().compactMap(\.rate).max() ?? 0
  }

  /// How strong a share is, 0...7, relative to the greatest of the week.
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
  /// The map as lines of text, at most 79 columns wide.
  func lines(_ style: TextStyle) -> [String] {
    let labels = rows.map(\.span.short)
    let width = max(5, labels.map(\.count).max() ?? 0)
    let numbers = rows.flatMap(\.cells).map(number)
    let numberWidth = max(4, numbers.map(\.count).max() ?? 0)
    let days = Weekday.allCases.map {
      $0.abbreviation.padded(to: numberWidth + 2, atStart: true) + "  "
    }
    let heading = String(repeating: " ", count: width + 1) + days.joined()
    return [heading]
      + zip(rows, labels).map { row, label in
        label.padded(to: width, atStart: true) + " "
          + row.cells.map { text(of: $0, numberWidth, style) }.joined()
      }
  }

  /// What the signs of a text map mean.
  func legend(isProposal: Bool) -> String {
    let open =
      isProposal
      ? "[28] open as today, +[28] newly open, -(28) given up" : "[28] open today"
    let provenance = [
      rows.contains { $0.cells.contains { $0.demand.provenance == .estimated } }
        ? "~ estimated" : nil,
      rows.contains { $0.cells.contains { $0.demand.provenance == .unknown } }
        ? "? not \(isOfVisits ? "observed" : "asked"), unknown" : nil,
      isOfVisits && rows.contains { $0.cells.contains { $0.demand.provenance == .asked } }
        ? "* expected from wishes" : nil,
    ]
    return ([open] + provenance.compactMap(\.self)).joined(separator: ", ")
  }

  /// The number of a cell with the mark of its provenance: "28", "~43", "?".
  func number(_ cell: Cell) -> String {
    let number = cell.demand.rate.map { "\(Int($0.rounded()))" } ?? "?"
    let mark =
      switch cell.demand.provenance {
      case .estimated: "~"
      case .asked: isOfVisits ? "*" : ""
      case .observed, .unknown: ""
      }
    return mark + number
  }

  /// Eight columns or more: a sign for the change, brackets for open hours, a bar, the number.
  private func text(of cell: Cell, _ numberWidth: Int, _ style: TextStyle) -> String {
    let bars = Array("▁▂▃▄▅▆▇█")
    let level = cell.demand.rate.map { self.level(of: $0) }
    // Where colour shows the level, a bar beside it would only disturb.
    let bar = style.hasColour ? nil : level.map { String(bars[$0]) }
    let body = (bar ?? " ") + number(cell).padded(to: numberWidth, atStart: true)
    let shaded = shade(body, level, style)
    return switch (cell.isOpenToday, cell.isOpenThen) {
    case (true, true): " [\(shaded)]"
    case (false, true): style.inked("+[", .opened) + shaded + style.inked("]", .opened)
    case (true, false): style.inked("-(", .closed) + shaded + style.inked(")", .closed)
    case (false, false): "  \(shaded) "
    }
  }

  private func shade(_ text: String, _ level: Int?, _ style: TextStyle) -> String {
    guard style.hasColour, let level else { return text }
    // From near white to deep blue in the 256-colour cube, black or white upon it.
    let background = [255, 195, 159, 117, 75, 33, 26, 19][level]
    let foreground = level >= 5 ? 15 : 16
    return "\u{1B}[48;5;\(background);38;5;\(foreground)m\(text)\u{1B}[0m"
  }
}
