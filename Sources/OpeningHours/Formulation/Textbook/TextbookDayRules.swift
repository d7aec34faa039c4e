import IntegerProgramming
import OpeningHoursTables

// The day rules of the textbook program, slot by slot.
extension TextbookProgram {
  mutating func add(_ rule: DayRule, on day: Weekday) {
    let open = open[day.rawValue]
    switch rule {
    case .open(let spans):
      fix(day, 1) { slot in spans.contains { $0.intersection(slot) != nil } }
    case .keepsUnknown(let hours): fix(day, 1) { hours[day].isOpen(duringAnyOf: $0) }
    case .closed(let spans):
      fix(day, 0) { slot in spans.contains { $0.intersection(slot) != nil } }
    case .exactly(let plan, _):
      fix(day, 1) { plan.isOpen(duringAnyOf: $0) }
      fix(day, 0) { !plan.isOpen(throughout: $0) }
    case .latestClose(let time): fix(day, 0) { $0.end > time }
    case .openAtSomeTime:
      addRow("some_time_\(day.key)", LinearExpression(opens[day.rawValue]), lower: 1)
    case .longestDay(let minutes):
      addRow(
        "longest_day_\(day.key)", .sum(of: open), upper: Double(minutes / grid.slotMinutes))
    case .mostBlocks(let count):
      addRow("blocks_\(day.key)", .sum(of: start[day.rawValue]), upper: Double(count))
    case .shortestBlock(let minutes): addShortestBlock(roundedUp(minutes), on: day)
    case .longestBlock(let minutes): addLongestBlock(minutes / grid.slotMinutes, on: day)
    case .shortestClosure(let minutes): addShortestClosure(roundedUp(minutes), on: day)
    }
  }

  private func roundedUp(_ minutes: Int) -> Int {
    (minutes + grid.slotMinutes - 1) / grid.slotMinutes
  }

  /// (C) Slots that must be open or closed.
  private mutating func fix(_ day: Weekday, _ value: Double, where isMeant: (TimeSpan) -> Bool) {
    for slot in slots {
      guard let span = grid.span(of: slot..<(slot + 1)), isMeant(span) else { continue }
      let variable = LinearExpression(open[day.rawValue][slot])
      addRow(
        (value == 1 ? "must_" : "may_not_") + name(day, slot), variable, lower: value, upper: value)
    }
  }

  /// (D) A block that starts stays open so long; it cannot start where the frame ends sooner.
  private mutating func addShortestBlock(_ length: Int, on day: Weekday) {
    guard length > 1 else { return }
    for slot in slots {
      var stays = LinearExpression()
      for later in slot..<min(slot + length, slots.upperBound) {
        stays.add(1, times: open[day.rawValue][later])
      }
      stays.add(-Double(length), times: start[day.rawValue][slot])
      addRow("shortest_block_" + name(day, slot), stays, lower: 0)
    }
  }

  /// (E) Of one more slot in a row than a block may have, one is closed.
  private mutating func addLongestBlock(_ length: Int, on day: Weekday) {
    guard length < slots.count else { return }
    for slot in slots where slot + length < slots.upperBound {
      addRow(
        "longest_block_" + name(day, slot), .sum(of: open[day.rawValue][slot...(slot + length)]),
        upper: Double(length))
    }
  }

  /// (F) After a block stops, none starts for so long.
  private mutating func addShortestClosure(_ length: Int, on day: Weekday) {
    guard length > 1 else { return }
    for slot in slots {
      let first = slot + 1
      let last = min(slot + length, slots.upperBound - 1)
      guard first <= last else { continue }
      var rest = LinearExpression.sum(of: start[day.rawValue][first...last])
      rest.add(1, times: stop[day.rawValue][slot])
      addRow("shortest_closure_" + name(day, slot), rest, upper: 1)
    }
  }
}
