import IntegerProgramming
import OpeningHoursTables

extension TextbookProgram {
  /// (R) A respondent is reached only if one of her windows is open throughout; one row for each.
  ///
  /// - Returns: The people reached, as a sum to make as great as can be.
  mutating func addReach(_ reach: Reach) -> LinearExpression {
    var reached = LinearExpression()
    var windows: [Window: Variable] = [:]
    for (number, respondent) in reach.survey.respondents.enumerated() {
      var served = LinearExpression()
      for window in self.windows(of: respondent, reach) {
        let isOpen = windows[window] ?? addWindow(window)
        windows[window] = isOpen
        served.add(-1, times: isOpen)
      }
      guard !served.terms.isEmpty, respondent.weight > 0 else { continue }
      let isReached = program.addVariable(
        "reached_\(number + 1)", kind: .continuous, lower: 0, upper: 1)
      served.add(1, times: isReached)
      addRow("reach_\(number + 1)", served, upper: 0)
      reached.add((respondent.weight * 1000).rounded() / 1000, times: isReached)
    }
    return reached
  }

  /// A run of slots of a day.
  private struct Window: Hashable {
    let day: Weekday
    let slots: Range<Int>
  }

  /// From each slot the shortest run in which a visit fits into what the respondent ticked.
  private func windows(of respondent: Survey.Respondent, _ reach: Reach) -> [Window] {
    var windows: [Window] = []
    for day in Weekday.allCases {
      let own = respondent.ticked.map { reach.survey.slots[$0] }.filter { $0.day == day }
      for stretch in own.map(\.span).merged() {
        for first in grid.slots(touching: stretch) {
          let end = (first..<grid.slotsPerDay).first { last in
            let run = grid.span(of: first..<(last + 1))
            return (run?.intersection(stretch)?.minutes ?? 0) >= reach.visitMinutes
          }
          if let end { windows.append(Window(day: day, slots: first..<(end + 1))) }
        }
      }
    }
    return windows
  }

  /// A variable that is 1 only if each slot of a window is open; of a single slot it is the slot's.
  private mutating func addWindow(_ window: Window) -> Variable {
    let slots = open[window.day.rawValue]
    guard window.slots.count > 1 else { return slots[window.slots.lowerBound] }
    let name = name(window.day, window.slots.lowerBound) + "_\(window.slots.count)"
    let isOpen = program.addVariable("window_" + name, kind: .continuous, lower: 0, upper: 1)
    for slot in window.slots {
      var row = LinearExpression(isOpen)
      row.add(-1, times: slots[slot])
      addRow("window_\(name)_\(slot)", row, upper: 0)
    }
    return isOpen
  }
}
