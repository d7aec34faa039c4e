package import OpeningHoursTables

/// A time of day: `at(9)` or `at(9, 30)`.
package func at(_ hour: Int, _ minute: Int = 0) -> TimeOfDay {
  .midnight.advanced(byMinutes: hour * 60 + minute)
}

/// The hours of one day: "9-13+14-20" or "closed".
package func hours(_ text: String) throws -> DayPlan {
  DayPlan(try TimeText.spans(text, frame: .wholeDay))
}

/// A week: "mon-fri=9-12; sat=10-14", closed on the days left out.
package func week(_ text: String) throws -> Schedule {
  var week = Schedule()
  for part in text.split(separator: ";") {
    let sides = part.split(separator: "=")
    for day in try DaysText.days(String(sides[0])) { week[day] = try hours(String(sides[1])) }
  }
  return week
}

/// A grid whose frame is given as "9-12".
package func grid(_ frame: String, minutes: Int = 60) throws -> WeekGrid {
  let spans = try TimeText.spans(frame, frame: .wholeDay)
  guard let span = spans.first, let grid = WeekGrid(slotMinutes: minutes, frame: span) else {
    throw TextError("no grid")
  }
  return grid
}
