import IntegerProgramming
import OpeningHoursTables

// Rules of one person in the direct program.
extension RosterTextbook {
  /// Adds a rule for a person.
  mutating func add(_ statement: RosterRule.Statement, _ place: Int) {
    let before = problem.history.filter { $0.person == place && $0.week < 0 }
    switch statement {
    case .rest(let minutes): addRest(minutes, place, before)
    case .longestRun(let most): addRun(most, days[place], Set(before.map(\.day.number)))
    case .shortestRun(let least):
      addShortest(least, place, wasIn: before.contains { $0.day.number == -1 }) { days, day in
        LinearExpression(days[day])
      }
    case .shortestFreeRun(let least):
      addShortest(least, place, wasIn: !before.contains { $0.day.number == -1 }) { days, day in
        1 - LinearExpression(days[day])
      }
    case .longestFreeRun(let most): addLongestFree(most, place)
    case .singleDayOff(let minutes): addDayOff(minutes, place, before)
    case .shiftsInRow(let span, let least, let most):
      addTimes(span, least, most, place, before.filter { $0.shift.span == span })
    case .workedWeekend(let weight):
      for week in 0..<weeks {
        let weekend = program.addVariable("worked_\(place)_\(week)", kind: .binary)
        cost.add(Double(weight), times: weekend)
        for day in [5, 6] {
          program.addRow(
            "worked_\(place)_\(week)",
            LinearExpression(days[place][week * 7 + day]) - LinearExpression(weekend), upper: 0)
        }
      }
    case .freeDays(let least):
      addWeekly(place) { LinearExpression(constant: Double(7 - min(least, 7))) - .sum(of: $0) }
    case .freeDaysTogether(let weight): addTogether(weight, place)
    case .freeWeekendRhythm(let length): addRhythm(length, place, before)
    case .freeWeekends(let least, let window): addWeekends(least, window, place, before)
    case .mostSundays(let aYear):
      var most = min(max(0, aYear), 52) * weeks / 52
      if !problem.rotation.isCyclic, aYear >= 1 { most = max(most, 1) }
      program.addRow(
        "sundays_\(place)", .sum(of: (0..<weeks).map { days[place][$0 * 7 + 6] }),
        upper: Double(most))
    case .hoursBand(let band): addHours(place, weeks, band)
    case .hoursAccount(let band): for count in 1...weeks { addHours(place, count, band) }
    case .dutyQuota(let duty): addQuota(duty, place)
    case .dutiesInRow(.late, let most):
      let late = before.filter { problem.team.isDuty($0.shift, .late) }
      addRun(most, lateDays[place], Set(late.map(\.day.number)))
    case .dutiesInRow(let duty, let most):
      guard most <= 0 else { return }
      for week in 0..<weeks {
        let day = duty == .saturday ? 5 : 6
        program.addRow("none_\(place)", LinearExpression(days[place][week * 7 + day]), upper: 0)
      }
    case .sameKindInWeek(let weight): addMixed(weight, place)
    case .keepsRoster(let weight):
      for week in 0..<weeks {
        let own = problem.previous.filter { $0.person == place && $0.week == week }.map(\.shift)
        for (number, shift) in problem.shifts.enumerated()
        where !own.contains(where: { $0.day == shift.day && $0.span == shift.span }) {
          cost.add(Double(weight), times: works[place][week][number])
        }
      }
    }
  }

  /// A row that an expression of a week's seven days is not below nothing.
  private mutating func addWeekly(
    _ place: Int, _ room: (ArraySlice<Variable>) -> LinearExpression
  ) {
    for week in 0..<weeks {
      program.addRow(
        "week_\(place)_\(week)", room(days[place][(week * 7)..<(week * 7 + 7)]), lower: 0)
    }
  }

  private mutating func addRest(_ minutes: Int, _ place: Int, _ before: [RosterAssignment]) {
    let length = weeks * 7
    for number in 0..<length {
      for (shift, variable) in shifts(of: place, on: number) {
        let start = shift.span.start.minutes + 1440
        if number == 0, !problem.rotation.isCyclic {
          let isTooSoon = before.contains {
            $0.day.number == -1 && start - $0.shift.span.end.minutes < minutes
          }
          if isTooSoon { program.addRow("rest_\(place)", variable, upper: 0) }
          continue
        }
        for (eve, other) in shifts(of: place, on: (number + length - 1) % length)
        where start - eve.span.end.minutes < minutes {
          program.addRow("rest_\(place)_\(number)", variable + other, upper: 1)
        }
      }
    }
  }

  /// In each stretch of one more day than may be in a row there is a day that is not.
  mutating func addRun(_ most: Int, _ own: [Variable], _ before: Set<Int>) {
    let length = own.count
    if problem.rotation.isCyclic {
      let window = min(max(0, most) + 1, length)
      for start in 0..<length {
        program.addRow(
          "run", .sum(of: (start..<(start + window)).map { own[$0 % length] }),
          upper: Double(window - 1))
      }
      return
    }
    for last in 0..<length {
      // What lies before all that is known is a day off, and ends the stretch.
      let first = last - max(0, min(most, 10_000))
      guard first >= 0 || (first..<0).allSatisfy({ before.contains($0) }) else { continue }
      program.addRow(
        "run", .sum(of: (max(0, first)...last).map { own[$0] }), upper: Double(last - max(0, first))
      )
    }
  }

  private mutating func addTogether(_ weight: Int?, _ place: Int) {
    for week in 0..<weeks {
      var pairs = LinearExpression()
      for first in (week * 7)..<(week * 7 + 6) {
        let pair = program.addVariable("pair_\(place)_\(first)", kind: .binary)
        let worked = LinearExpression.sum(of: [days[place][first], days[place][first + 1]])
        program.addRow("pair_\(place)_\(first)", worked + 2 * pair, upper: 2)
        pairs.add(1, times: pair)
      }
      if let weight {
        let apart = program.addVariable("apart_\(place)_\(week)", kind: .binary)
        pairs.add(1, times: apart)
        cost.add(Double(weight), times: apart)
      }
      program.addRow("together_\(place)_\(week)", pairs, lower: 1)
    }
  }

  private mutating func addRhythm(_ length: Int, _ place: Int, _ before: [RosterAssignment]) {
    guard (2...1000).contains(length) || length == 1 else { return }
    let worked = Set(
      before.filter { $0.shift.day >= .saturday }.map { ($0.week % length + length) % length })
    let phases = (0..<length).filter { worked.count == length || !worked.contains($0) }
    let chosen = phases.map { program.addVariable("phase_\(place)_\($0)", kind: .binary) }
    program.addRow("phase_\(place)", .sum(of: chosen), lower: 1, upper: 1)
    for (phase, variable) in zip(phases, chosen) {
      for week in stride(from: phase, to: weeks, by: length) {
        for day in [5, 6] {
          program.addRow(
            "rhythm_\(place)_\(week)", .sum(of: [variable, days[place][week * 7 + day]]), upper: 1)
        }
      }
    }
  }

  private mutating func addWeekends(
    _ least: Int, _ window: Int, _ place: Int, _ before: [RosterAssignment]
  ) {
    let window = min(window, 1000)
    guard window >= 1, least >= 1 else { return }
    let busy = (0..<weeks).map { week in
      let variable = program.addVariable("weekend_\(place)_\(week)", kind: .binary)
      for day in [5, 6] {
        program.addRow(
          "weekend_\(place)_\(week)",
          LinearExpression(days[place][week * 7 + day]) - LinearExpression(variable), upper: 0)
      }
      return variable
    }
    let most = Double(max(0, window - least))
    let earlier = Set(before.filter { $0.shift.day >= .saturday }.map(\.week))
    for last in 0..<(weeks + window - 1) {
      let stretch = (last - window + 1)...last
      if problem.rotation.isCyclic {
        guard stretch.lowerBound >= 0 else { continue }
        program.addRow(
          "weekends_\(place)", .sum(of: stretch.map { busy[$0 % weeks] }), upper: most)
      } else {
        let known = Double(stretch.count { earlier.contains($0) })
        program.addRow(
          "weekends_\(place)",
          .sum(of: stretch.filter { (0..<weeks).contains($0) }.map { busy[$0] }),
          upper: max(0, most - known))
      }
    }
  }
}
