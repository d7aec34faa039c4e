import OpeningHoursTables

// Whether somebody can work what her contract says.
extension PersonBuilder {
  /// Reports hours that nobody can reach on the days and times on which she can be on duty.
  ///
  /// What is asked is generous: the longest shift that fits each day, closed days left out, on as many days
  /// as she works. Where hours may differ by a band, what it leaves is enough.
  mutating func check(_ person: Person, _ group: ContractGroup) {
    let name = person.name
    let facts: [PersonFact] = [.hours, .can, .cannot, .freeDay, .mostDays, .share]
    // What is said of the group alone is the group's affair.
    let all = settings.inOrder.filter { entry in
      entry.subject.segment == name && entry.subject.fact.map(facts.contains) == true
    }
    guard let stated = settings[person: name, .hours] ?? all.first?.settings.first else { return }
    if person.available.allSatisfy(\.isEmpty) {
      report(stated.source, "\(name) can never be on duty", "let her work at some time")
      return
    }
    let longest = Weekday.allCases.map { day in
      rules.mayOpenInSomeQuestion(day)
        ? longestDay(person.available[day.rawValue], group) * person.mostShiftsADay : 0
    }
    let days = longest.sorted(by: >).prefix(person.mostDays ?? Weekday.allCases.count)
    let reachable = days.reduce(0, +)
    let band = settings[.hours, .band]?.number ?? 0
    guard person.minutes * rotation.weeks - band > reachable * rotation.weeks else { return }
    report(
      stated.source,
      "\(name) works \(person.minutes.minutesAsHours) h a week, and at most "
        + "\(reachable.minutesAsHours) h fit on the days and times on which she can",
      "lower her hours, or let her work at more times")
  }

  /// The most paid minutes of one shift within some times.
  private func longestDay(_ times: [TimeSpan], _ group: ContractGroup) -> Int {
    let longestWork = settings[.longestWork]?.number ?? 24 * 60
    let spans: [Int] = times.flatMap { time -> [Int] in
      guard group.namedShifts.isEmpty else {
        return group.namedShifts.map(\.span).filter { time.intersection($0) == $0 }.map(\.minutes)
      }
      let within = rules.staffDay.intersection(time)?.minutes ?? 0
      return within < group.shiftMinutes.lowerBound
        ? [] : [min(within, group.shiftMinutes.upperBound)]
    }
    return spans.map { min(longestWork, $0 - team.breaks.minutes(inPresenceOf: $0)) }.max() ?? 0
  }
}

extension RuleBuilder {
  /// Whether any question about the plan can open a day: a scenario may allow it.
  func mayOpenInSomeQuestion(_ day: Weekday) -> Bool {
    mayOpen(day) || mayOpenByFile(day)
      || file.scenarios.contains { !$0.layer.all(.allow, day).isEmpty }
  }

  /// Whether the plan as it stands, without what-ifs, leaves any of a day's frame.
  private func mayOpenByFile(_ day: Weekday) -> Bool {
    let levels = file.presets + [file.base]
    let allowed = levels.flatMap { $0.all(.allow, day) }.flatMap(\.spans)
    let closed = levels.flatMap { $0.all(.close, day) }.flatMap(\.spans).subtracting(allowed)
    return ![file.grid.frame].subtracting(closed).isEmpty
  }

  /// The frame with the work before and after.
  var staffDay: TimeSpan {
    let before = max(0, file.grid.frame.start.minutes - (settings[.preparation]?.number ?? 0))
    let after = min(24 * 60, file.grid.frame.end.minutes + (settings[.closingDown]?.number ?? 0))
    return TimeSpan(
      .midnight.advanced(byMinutes: before), .midnight.advanced(byMinutes: after)) ?? .wholeDay
  }
}
