public import OpeningHoursTables

/// Whether time spans fall on the grid and, where that matters, inside the frame.
struct GridCheck {
  let grid: WeekGrid
  /// Whether a span must lie inside the frame; where it need not, the part outside says nothing.
  let isLimitedToFrame: Bool

  func check(_ spans: [TimeSpan]) throws(TextError) {
    for span in spans {
      let isInside = grid.frame.intersection(span) == span
      if isLimitedToFrame, !isInside {
        throw TextError(
          "\(span.short) is outside the frame \(grid.frame.short)",
          hint: "widen the frame, for example frame: \(grid.frame.widened(toHold: span).short)")
      }
      guard let inside = grid.frame.intersection(span) else {
        throw TextError("\(span.short) is outside the frame \(grid.frame.short)")
      }
      for time in [inside.start, inside.end] where !grid.contains(time) {
        let (before, after) = grid.neighbours(of: time)
        throw TextError(
          "\(time.full) is not on the \(grid.slotMinutes)-minute grid",
          hint: "\(before.full) or \(after.full)")
      }
    }
  }
}

extension WeekGrid {
  /// Refuses a week with a time that is off the grid or outside of the frame.
  ///
  /// - Parameters:
  ///   - week: The week.
  ///   - source: Where it is stated.
  /// - Throws: `InputErrors` with each day that does not fit.
  public func check(_ week: Schedule, at source: Source) throws(InputErrors) {
    var problems: [Diagnostic] = []
    for day in Weekday.allCases {
      do throws(TextError) {
        try GridCheck(grid: self, isLimitedToFrame: true).check(week[day].spans)
      } catch {
        problems.append(
          Diagnostic(source, "\(day.name): \(error.message)", hint: error.hint))
      }
    }
    if !problems.isEmpty { throw InputErrors(problems) }
  }
}
