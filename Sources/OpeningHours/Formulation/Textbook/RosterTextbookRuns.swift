import IntegerProgramming
import OpeningHoursTables

// Runs that must not be too short, and rest over a day off, in the direct program.
extension RosterTextbook {
  /// A run that begins on a day has a day more for each that it needs: of the day before, the first day and a
  /// later one, it is not only the first that is in.
  mutating func addShortest(
    _ least: Int, _ place: Int, wasIn: Bool,
    _ isIn: ([Variable], Int) -> LinearExpression
  ) {
    let own = days[place]
    for first in own.indices {
      let eve =
        first > 0
        ? isIn(own, first - 1)
        : problem.rotation.isCyclic ? isIn(own, own.count - 1) : (wasIn ? 1 : 0)
      for later in stride(from: first + 1, to: first + min(least, own.count), by: 1) {
        guard problem.rotation.isCyclic || later < own.count else { continue }
        program.addRow(
          "short_\(place)_\(first)", eve + isIn(own, later % own.count) - isIn(own, first),
          lower: 0)
      }
    }
  }

  mutating func addLongestFree(_ most: Int, _ place: Int) {
    let count = weeks * 7
    guard most >= 0, most < count else { return }
    for start in 0..<count where problem.rotation.isCyclic || start + most < count {
      let stretch = (0...most).map { (start + $0) % count }
      let isAway = stretch.contains { number in
        problem.people[place].leave.contains { $0.number == number }
      }
      guard !isAway else { continue }
      let long = program.addVariable("long_\(place)_\(start)", kind: .binary)
      shortfall.add(1, times: long)
      program.addRow(
        "long_\(place)_\(start)", .sum(of: stretch.map { days[place][$0] } + [long]), lower: 1)
    }
  }

  mutating func addDayOff(_ minutes: Int, _ place: Int, _ before: [RosterAssignment]) {
    let count = weeks * 7
    for number in 0..<count {
      for (shift, variable) in shifts(of: place, on: number) {
        func isNear(_ other: Shift) -> Bool {
          2 * 1440 - other.span.end.minutes + shift.span.start.minutes < minutes
        }
        if number < 2, !problem.rotation.isCyclic {
          guard before.contains(where: { $0.day.number == number - 2 && isNear($0.shift) })
          else { continue }
          // On the eve there is work: before the rotation, or in it.
          guard number == 1 || !before.contains(where: { $0.day.number == -1 }) else { continue }
          let eve = number == 1 ? LinearExpression(days[place][0]) : 0
          program.addRow("day_off_\(place)_\(number)", variable - eve, upper: 0)
          continue
        }
        for (other, earlier) in shifts(of: place, on: (number + count - 2) % count)
        where isNear(other) {
          let eve = LinearExpression(days[place][(number + count - 1) % count])
          program.addRow("day_off_\(place)_\(number)", variable + earlier - eve, upper: 1)
        }
      }
    }
  }

  /// Days with a shift at just such times, in a row.
  mutating func addTimes(
    _ span: TimeSpan, _ least: Int, _ most: Int, _ place: Int, _ before: [RosterAssignment]
  ) {
    let own = (0..<(weeks * 7)).map { number in
      let day = program.addVariable("times_\(place)_\(number)", kind: .binary)
      let meant = shifts(of: place, on: number).filter { $0.shift.span == span }.map(\.variable)
      for one in meant {
        program.addRow("times_\(place)_\(number)", one - LinearExpression(day), upper: 0)
      }
      program.addRow("times_\(place)_\(number)", LinearExpression(day) - .sum(of: meant), upper: 0)
      return day
    }
    addRun(most, own, Set(before.map(\.day.number)))
    for first in own.indices {
      let eve: LinearExpression =
        first > 0
        ? LinearExpression(own[first - 1])
        : problem.rotation.isCyclic
          ? LinearExpression(own[own.count - 1]) : before.contains { $0.day.number == -1 } ? 1 : 0
      for later in stride(from: first + 1, to: first + min(least, own.count), by: 1) {
        guard problem.rotation.isCyclic || later < own.count else { continue }
        program.addRow(
          "row_\(place)_\(first)",
          eve + LinearExpression(own[later % own.count]) - LinearExpression(own[first]), lower: 0)
      }
    }
  }
}
