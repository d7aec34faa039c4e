import IntegerProgramming
import OpeningHoursTables

extension SystemTextbook {
  /// A person counts only if one of her windows is open throughout in a branch that she names; one row for each.
  mutating func addPeople(_ people: SystemPeople) {
    let survey = people.reach.survey
    var windows: [OpenRun: Variable] = [:]
    for (number, respondent) in survey.respondents.enumerated() where respondent.weight > 0 {
      var served = LinearExpression()
      for day in Weekday.allCases {
        let ticked = respondent.ticked.map { survey.slots[$0] }.filter { $0.day == day }
        for stretch in ticked.map(\.span).merged() {
          for slots in runs(in: stretch, of: people.reach.visitMinutes) {
            for branch in people.branches[number] {
              let run = OpenRun(branch: branch, day: day, slots: slots)
              let isOpen = windows[run] ?? isOpen(run)
              windows[run] = isOpen
              served.add(-1, times: isOpen)
            }
          }
        }
      }
      guard !served.terms.isEmpty else { continue }
      let isReached = program.addVariable("person_\(number + 1)", upper: 1)
      served.add(1, times: isReached)
      program.addRow("person_\(number + 1)", served, upper: 0)
      objective.add((respondent.weight * 1000).rounded() / 1000, times: isReached)
    }
  }

  /// A run of slots of a branch's day.
  private struct OpenRun: Hashable {
    let branch: Int
    let day: Weekday
    let slots: Range<Int>
  }

  /// From each slot the shortest run in which a visit fits into a stretch.
  private func runs(in stretch: TimeSpan, of visitMinutes: Int) -> [Range<Int>] {
    grid.slots(touching: stretch).compactMap { first in
      let end = (first..<grid.slotsPerDay).first { last in
        let run = grid.span(of: first..<(last + 1))
        return (run?.intersection(stretch)?.minutes ?? 0) >= visitMinutes
      }
      return end.map { first..<($0 + 1) }
    }
  }

  /// A variable that is 1 only if each slot of a run is open; of a single slot it is the slot's.
  private mutating func isOpen(_ run: OpenRun) -> Variable {
    let slots = run.slots.map { open[run.branch][place(run.day, $0)] }
    guard slots.count > 1 else { return slots[0] }
    let name = "b\(run.branch + 1)_run_\(run.day.key)_\(run.slots.lowerBound)_\(slots.count)"
    let isOpen = program.addVariable(name, upper: 1)
    for (place, slot) in slots.enumerated() {
      var row = LinearExpression(isOpen)
      row.add(-1, times: slot)
      program.addRow("\(name)_\(place + 1)", row, upper: 0)
    }
    return isOpen
  }
}
