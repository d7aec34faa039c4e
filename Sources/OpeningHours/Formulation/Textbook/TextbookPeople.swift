import IntegerProgramming
import OpeningHoursTables

// Who works the shifts of the textbook program.
extension TextbookProgram {
  /// Shifts of a group that are alike for whoever works them: of one day and one length, or of one
  /// span where a person may have several shifts a day.
  private struct Likeness: Hashable, Comparable {
    let day: Weekday
    let paidMinutes: Int
    let span: TimeSpan?

    static func < (left: Likeness, right: Likeness) -> Bool {
      let (first, second) = (left.span?.start ?? .midnight, right.span?.start ?? .midnight)
      return (left.day, left.paidMinutes, first) < (right.day, right.paidMinutes, second)
    }
  }

  /// (T) Each shift is one person's, and no person has more than the contract says nor two shifts at
  /// once.
  mutating func addPeople(_ worked: [(shift: Shift, variable: Variable)], _ team: Team) {
    for (place, group) in team.groups.enumerated() {
      let rules = problem.rules.aboutTeam.filter { $0.group == group.name }
      guard let people = problem.rules.people[group.name], people <= Team.mostSharedOut else {
        continue
      }
      let hasOneADay = rules.contains {
        if case .dailyShifts(_, let count) = $0 { count <= 1 } else { false }
      }
      var alike: [Likeness: LinearExpression] = [:]
      for (shift, variable) in worked where shift.group == place {
        let likeness = Likeness(
          day: shift.day, paidMinutes: team.paidMinutes(of: shift),
          span: hasOneADay ? nil : shift.span)
        alike[likeness, default: LinearExpression()].add(1, times: variable)
      }
      addPeople("person_\(place)", people, alike, rules)
    }
  }

  private mutating func addPeople(
    _ name: String, _ people: Int, _ alike: [Likeness: LinearExpression], _ rules: [TeamRule]
  ) {
    var sums = alike
    var before: LinearExpression?
    for person in 1...people {
      var own: [(likeness: Likeness, variable: Variable)] = []
      for (number, likeness) in alike.keys.sorted().enumerated() {
        let variable = addBinary("\(name)_\(person)_\(number)")
        own.append((likeness, variable))
        sums[likeness]?.add(-1, times: variable)
      }
      addLimits("\(name)_\(person)", own, rules)
      // People are alike, so those with more to do come first.
      let minutes = own.reduce(into: LinearExpression()) {
        $0.add(Double($1.likeness.paidMinutes), times: $1.variable)
      }
      if let before { addRow("\(name)_\(person)_order", before - minutes, lower: 0) }
      before = minutes
    }
    for (number, likeness) in alike.keys.sorted().enumerated() {
      guard let sum = sums[likeness] else { continue }
      addRow("\(name)_all_\(number)", sum, lower: 0, upper: 0)
    }
  }

  private mutating func addLimits(
    _ name: String, _ own: [(likeness: Likeness, variable: Variable)], _ rules: [TeamRule]
  ) {
    func sum(where isMeant: (Likeness) -> Bool) -> LinearExpression {
      .sum(of: own.filter { isMeant($0.likeness) }.map(\.variable))
    }
    for rule in rules {
      switch rule {
      case .contractHours(_, let most):
        let minutes = own.reduce(into: LinearExpression()) {
          $0.add(Double($1.likeness.paidMinutes), times: $1.variable)
        }
        addRow("\(name)_minutes", minutes, upper: Double(most))
      case .contractShifts(_, let most):
        addRow("\(name)_shifts", sum { _ in true }, upper: Double(most))
      case .dailyShifts(_, let most):
        for day in Weekday.allCases {
          addRow("\(name)_\(day.key)", sum { $0.day == day }, upper: Double(most))
        }
      // Of the group as a whole, or of all.
      case .people, .mostDuties, .fewerTimes, .hoursTogether, .shiftsTogether, .weekends,
        .shiftsOver,
        .longestWork, .mostPaid, .mostCost, .mostBurden:
        break
      }
    }
    for day in Weekday.allCases {
      let spans = own.compactMap { $0.likeness.day == day ? $0.likeness.span : nil }
      // Of shifts that meet, the one that starts last starts in all others.
      for start in Set(spans.map(\.start)).sorted() {
        let atOnce = sum { likeness in
          guard likeness.day == day, let span = likeness.span else { return false }
          return span.start <= start && start < span.end
        }
        addRow("\(name)_\(day.key)_\(start.minutes)", atOnce, upper: 1)
      }
    }
  }
}
