import OpeningHoursTables

// Hours without staff, minute by minute and from what the plan says of them alone.
extension Audit {
  /// What hours without staff add to a week, in thousandths of the objective's unit.
  func worthWithoutStaff(beside schedule: Schedule) -> Int {
    guard let staffless = problem.staffless else { return 0 }
    let staffed = Weekday.allCases.map { minutes(of: schedule[$0]) }
    let open = Weekday.allCases.map { day in
      withoutStaff(day, staffed[day.rawValue], staffless.service)
    }
    if problem.objective == .reach, let reach = problem.reach {
      let whole = zip(staffed, open).map { zip($0, $1).map { $0 || $1 } }
      return peopleWithoutStaff(staffed, whole, reach, staffless)
    }
    var sum = 0
    for day in Weekday.allCases {
      let own = open[day.rawValue]
      for slot in problem.grid.slots
      where !problem.grid.minutes(of: slot).contains(where: { !own[$0] }) {
        let part = staffless.parts[day.rawValue][slot]
        sum += rounded(problem.demand.slots[day.rawValue][slot].thousandths * part)
      }
      let whole = zip(staffed[day.rawValue], own).map { $0 || $1 }
      for band in problem.demand.bands where band.day == day {
        if isMet(band, whole), !isMet(band, staffed[day.rawValue]) {
          sum += rounded(band.thousandths * staffless.partOfBands)
        }
      }
    }
    return sum
  }

  private func rounded(_ product: Int) -> Int {
    Int((Double(product) / Double(StafflessService.whole)).rounded())
  }

  /// Whether each minute of a day is open without staff: allowed, nobody there, and reached from a minute with
  /// staff where that is asked for.
  private func withoutStaff(
    _ day: Weekday, _ staffed: [Bool], _ service: StafflessService
  ) -> [Bool] {
    let free = zip(minutes(of: service.allowed[day]), staffed).map { $0 && !$1 }
    guard service.adjoinsStaff else { return free }
    var open = free.map { _ in false }
    for order in [Array(free.indices), free.indices.reversed()] {
      var isReached = false
      for minute in order {
        isReached = staffed[minute] || isReached && free[minute]
        if isReached, free[minute] { open[minute] = true }
      }
    }
    return open
  }

  /// The people whom a week reaches only with its hours without staff, as far as they come then.
  private func peopleWithoutStaff(
    _ staffed: [[Bool]], _ whole: [[Bool]], _ reach: Reach, _ staffless: Staffless
  ) -> Int {
    var sum = 0
    for (place, respondent) in reach.survey.respondents.enumerated()
    where isReached(respondent, whole, reach) && !isReached(respondent, staffed, reach) {
      sum += staffless.weight(place, of: reach.survey)
    }
    return sum
  }
}
