import OpeningHoursTables

/// Re-checks a roster against the rules by plain counting on its shifts, without any program.
///
/// It shares no code with the search on purpose: a mistake there must not hide here.
struct RosterAudit {
  let roster: Roster
  var problem: RosterProblem { roster.problem }
  /// The shifts of each person, in order.
  let own: [[RosterAssignment]]

  /// An audit of a roster.
  init(_ roster: Roster) {
    self.roster = roster
    own = roster.problem.people.indices.map { place in
      roster.assignments.filter { $0.person == place }.sorted()
    }
  }

  /// Everything that is wrong with the roster: nothing, if it may be shown.
  var findings: [Audit.Finding] {
    let strange = roster.assignments.filter {
      !problem.people.indices.contains($0.person) || !(0..<problem.rotation.weeks).contains($0.week)
    }
    guard strange.isEmpty else { return [finding("shifts of nobody or of no week")] }
    return (shiftFaults + personFaults + ruleFaults + lineFaults + figureFaults).map(finding)
  }

  private func finding(_ description: String) -> Audit.Finding {
    Audit.Finding(rule: nil, description: description)
  }

  /// Each shift of each week is worked once or said to be unfilled.
  private var shiftFaults: [String] {
    (0..<problem.rotation.weeks).compactMap { week in
      let worked = roster.assignments.filter { $0.week == week }.map(\.shift)
      let open = roster.unfilled.filter { $0.week == week }.map(\.shift)
      return (worked + open).sorted() == problem.shifts
        ? nil : "the shifts of week \(week + 1) are not those of the week"
    }
  }

  /// Nobody works when she cannot, twice at once, or more than is said of her.
  private var personFaults: [String] {
    problem.people.indices.flatMap { place -> [String] in
      let person = problem.people[place]
      var faults: [String] = []
      for assignment in own[place] where !isPossible(assignment.shift, assignment.day, person) {
        faults.append("\(assignment.shift.day.name) \(assignment.shift.span.short) is not hers")
      }
      for (_, shifts) in Dictionary(grouping: own[place], by: \.day.number) {
        if shifts.count > person.mostShiftsADay { faults.append("too many shifts on a day") }
        let minutes = shifts.flatMap(\.shift.span.range)
        if Set(minutes).count < minutes.count { faults.append("two shifts at once") }
      }
      for week in 0..<problem.rotation.weeks {
        let days = Set(own[place].filter { $0.week == week }.map(\.shift.day))
        if let most = person.mostDays, days.count > most { faults.append("too many days") }
      }
      return faults.map { "\(person.name): \($0)" }
    }
  }

  private func isPossible(_ shift: Shift, _ day: RosterDay, _ person: Person) -> Bool {
    person.group == shift.group && !person.leave.contains(day)
      && person.available[shift.day.rawValue].contains {
        $0.start <= shift.span.start && shift.span.end <= $0.end
      }
  }

  private var ruleFaults: [String] {
    problem.rules.flatMap { rule in
      problem.people.indices.compactMap { place in
        fault(rule.statement, place).map {
          "\(problem.people[place].name): a rule is broken (\(rule.source)): \($0)"
        }
      }
    }
  }

  /// The figures that the roster states are those that its shifts make.
  private var figureFaults: [String] {
    let short = problem.people.indices.reduce(0) { $0 + shortfall(of: $1) }
    let cost = problem.people.indices.reduce(0) { $0 + self.cost(of: $1) }
    let missing = missingSkills
    return [
      short == roster.shortfall ? nil : "a shortfall of \(short), not \(roster.shortfall)",
      cost == roster.cost ? nil : "a cost of \(cost), not \(roster.cost)",
      missing == roster.missing ? nil : "\(missing) of skills missing, not \(roster.missing)",
      roster.unfilled.count < roster.unfilledBound ? "fewer unfilled than possible" : nil,
      roster.missing < roster.missingBound ? "fewer skills missing than possible" : nil,
      short < roster.shortfallBound ? "less short than possible" : nil,
    ].compactMap { $0 }
  }
}
