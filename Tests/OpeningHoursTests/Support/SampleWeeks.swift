import Foundation

@testable import OpeningHours

/// A time of day: `at(9)` or `at(9, 30)`.
func at(_ hour: Int, _ minute: Int = 0) -> TimeOfDay {
  .midnight.advanced(byMinutes: hour * 60 + minute)
}

/// The hours of one day: "9-13+14-20" or "closed".
func hours(_ text: String) throws -> DayPlan {
  DayPlan(try TimeText.spans(text, frame: .wholeDay))
}

/// A week: "mon-fri=9-12; sat=10-14", closed on the days left out.
func week(_ text: String) throws -> Schedule {
  var week = Schedule()
  for part in text.split(separator: ";") {
    let sides = part.split(separator: "=")
    for day in try DaysText.days(String(sides[0])) { week[day] = try hours(String(sides[1])) }
  }
  return week
}

/// A grid whose frame is given as "9-12".
func grid(_ frame: String, minutes: Int = 60) throws -> WeekGrid {
  let spans = try TimeText.spans(frame, frame: .wholeDay)
  guard let span = spans.first, let grid = WeekGrid(slotMinutes: minutes, frame: span) else {
    throw TextError("no grid")
  }
  return grid
}

/// Demand from the share of each slot in percent; nothing means unknown.
func demand(_ grid: WeekGrid, _ share: (Weekday, Int) -> Double?) -> Demand {
  let slots = Weekday.allCases.map { day in
    grid.slots.map { slot in
      let share = share(day, slot)
      return SlotDemand(
        provenance: share == nil ? .unknown : .asked, rate: share, slotMinutes: grid.slotMinutes)
    }
  }
  return Demand(
    grid: grid, unit: .points, slots: slots, sample: nil, fileName: "wishes.csv", fit: nil,
    readingNotes: [],
    notes: [])
}

/// A rule that a plan file states in a line.
func rule(
  _ statement: Rule.Statement, _ origin: Rule.Origin = .house, line: Int = 1
) -> Rule {
  Rule(statement, origin: origin, source: .file("plan.yaml", line: line, column: 1))
}

extension Problem {
  /// The proposal that answers the problem, or nothing when its rules contradict each other.
  func proposal() throws -> Proposal? {
    guard case .proposal(let proposal) = try decided() else { return nil }
    return proposal
  }

  /// The conflict that answers the problem, or nothing when a week exists.
  func conflict() throws -> Conflict? {
    guard case .conflict(let conflict) = try decided() else { return nil }
    return conflict
  }
}

/// The folder of the repository's worked example.
func bremenFile(_ name: String) throws -> [UInt8] {
  let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
  return Array(try Data(contentsOf: root.appending(path: "data/bremen/\(name)")))
}
