@testable import OpeningHours
import OpeningHoursTables

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
    grid: grid, unit: .points, slots: slots, sample: nil, fileName: "wishes.csv",
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
  /// The same problem with parts of days beside the hours.
  func with(bands: [BandDemand]) -> Problem {
    let demand = Demand(
      grid: grid, unit: demand.unit, slots: demand.slots, bands: bands, sample: demand.sample,
      fileName: demand.fileName, estimates: demand.estimates, readingNotes: [], notes: [])
    return Problem(
      grid: grid, today: today, demand: demand, rules: rules, staffing: staffing, team: team,
      reach: reach, objective: objective)
  }

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
