import IntegerProgramming
import OpeningHoursTables

extension TextbookProgram {
  /// (R) A respondent is reached only if one of her windows is open throughout; one row for each.
  ///
  /// - Returns: The people reached, as a sum to make as great as can be.
  mutating func addReach(_ reach: Reach) -> LinearExpression {
    var reached = LinearExpression()
    for (number, respondent) in reach.survey.respondents.enumerated() {
      let windows = windows(of: respondent, reach)
      guard !windows.isEmpty, respondent.weight > 0 else { continue }
      let unstaffed = problem.staffless?.weight(number, of: reach.survey) ?? 0
      let staffed = respondent.thousandths - unstaffed
      let isReached = isReached("\(number + 1)", windows.map { isOpen($0) })
      reached.add(Double(staffed) / 1000, times: isReached)
      guard unstaffed > 0 else { continue }
      let anyhow = self.isReached("anyhow_\(number + 1)", windows.map { isOpenAnyhow($0) })
      reached.add(Double(unstaffed) / 1000, times: anyhow)
    }
    return reached
  }

  /// A variable that is 1 only if one of some windows is open.
  private mutating func isReached(_ name: String, _ windows: [Variable]) -> Variable {
    let isReached = program.addVariable("reached_" + name, kind: .continuous, lower: 0, upper: 1)
    var row = LinearExpression(isReached)
    for window in windows { row.add(-1, times: window) }
    addRow("reach_" + name, row, upper: 0)
    return isReached
  }

  /// A run of slots of a day.
  struct Window: Hashable {
    let day: Weekday
    let slots: Range<Int>
  }

  /// From each slot the shortest run in which a visit fits into what the respondent ticked.
  private func windows(of respondent: Survey.Respondent, _ reach: Reach) -> [Window] {
    var windows: [Window] = []
    for day in Weekday.allCases {
      let own = respondent.ticked.map { reach.survey.slots[$0] }.filter { $0.day == day }
      for stretch in own.map(\.span).merged() {
        windows += self.windows(in: stretch, on: day, of: reach.visitMinutes)
      }
    }
    return windows
  }

  /// From each slot the shortest run in which a visit fits into a stretch of a day.
  func windows(in stretch: TimeSpan, on day: Weekday, of visitMinutes: Int) -> [Window] {
    grid.slots(touching: stretch).compactMap { first in
      let end = (first..<grid.slotsPerDay).first { last in
        let run = grid.span(of: first..<(last + 1))
        return (run?.intersection(stretch)?.minutes ?? 0) >= visitMinutes
      }
      return end.map { Window(day: day, slots: first..<($0 + 1)) }
    }
  }

  /// A variable that is 1 only if each slot of a window is open; of a single slot it is the slot's.
  mutating func isOpen(_ window: Window) -> Variable {
    if let known = windows[window] { return known }
    let variable = addWindow(window)
    windows[window] = variable
    return variable
  }

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
