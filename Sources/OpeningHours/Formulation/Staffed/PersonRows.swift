import IntegerProgramming
import OpeningHoursTables

/// The rows of a group whose shifts are laid person by person.
struct PersonRows {
  let limits: PersonLimits
  private var minutes: [LinearExpression]
  private var counts: [LinearExpression]
  /// As [person][day].
  private var daily: [[LinearExpression]]
  /// As [person][day][slot].
  private var atOnce: [[[LinearExpression]]]

  init(_ limits: PersonLimits, slots: Int) {
    self.limits = limits
    minutes = Array(repeating: LinearExpression(), count: limits.people)
    counts = minutes
    let days = Weekday.allCases.map { _ in LinearExpression() }
    daily = Array(repeating: days, count: limits.people)
    let atOnce = days.map { Array(repeating: $0, count: slots) }
    self.atOnce = limits.shiftsADay == 1 ? [] : Array(repeating: atOnce, count: limits.people)
  }

  /// A shift that a person may work.
  mutating func add(_ variable: Variable, _ kind: ShiftKind, person: Int) {
    let day = kind.shift.day.rawValue
    minutes[person].add(Double(kind.paidMinutes), times: variable)
    counts[person].add(1, times: variable)
    daily[person][day].add(1, times: variable)
    if !atOnce.isEmpty {
      for slot in kind.slots { atOnce[person][day][slot].add(1, times: variable) }
    }
  }

  /// Adds the rows to a program.
  func add(to program: inout IntegerProgram, group: Int) {
    for person in 0..<limits.people {
      let name = "person_\(group)_\(person)"
      if let most = limits.minutes {
        program.addRow("\(name)_minutes", minutes[person], upper: Double(most))
      }
      if let most = limits.shifts {
        program.addRow("\(name)_shifts", counts[person], upper: Double(most))
      }
      for day in Weekday.allCases {
        if let most = limits.shiftsADay {
          program.addRow(
            "\(name)_\(day.key)", daily[person][day.rawValue], upper: Double(most))
        }
        for (slot, sum) in (atOnce.isEmpty ? [] : atOnce[person][day.rawValue]).enumerated()
        where !sum.terms.isEmpty {
          program.addRow("\(name)_\(day.key)_\(slot)", sum, upper: 1)
        }
      }
      // People are alike, so those with more to do come first.
      if person > 0 {
        program.addRow("\(name)_order", minutes[person - 1] - minutes[person], lower: 0)
      }
    }
  }
}
