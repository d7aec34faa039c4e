import IntegerProgramming
import OpeningHoursTables

// Free days and weekends in the assignment program.
extension AssignmentProgram {
  /// Saturday and Sunday are off in every week of the person's remainder.
  mutating func addRhythm(_ length: Int, _ own: PersonColumns) {
    guard length >= 1 else { return }
    let length = min(length, 1000)
    let weekends = (0..<part.weeks).flatMap { week in
      [5, 6].compactMap { day in own.worked(week * 7 + day).map { (week, $0) } }
    }
    // A rhythm longer than the rotation leaves the choice of what never comes.
    let phases = own.history.openPhases(ofRhythm: length)
    guard !weekends.isEmpty, !phases.contains(where: { $0 >= part.weeks }) else { return }
    let chosen = phases.map { phase in
      program.addVariable("phase_\(own.place)_\(phase)", kind: .binary)
    }
    program.addRow("phase_\(own.place)", .sum(of: chosen), lower: 1, upper: 1)
    for (week, worked) in weekends {
      guard let place = phases.firstIndex(of: week % length) else { continue }
      program.addRow(
        "rhythm_\(own.place)_\(week)", worked + LinearExpression(chosen[place]), upper: 1)
    }
  }

  /// At least so many free weekends in each so many weeks in a row; weeks nothing is known of count as
  /// free ones.
  mutating func addFreeWeekends(_ least: Int, of window: Int, _ own: PersonColumns) {
    guard window >= 1, least >= 1 else { return }
    let weekends = (0..<part.weeks).map { addWeekend($0, own) }
    let isCyclic = part.problem.rotation.isCyclic
    let window = min(window, 1000)
    for start in isCyclic ? 0..<part.weeks : (1 - window)..<part.weeks {
      var worked = LinearExpression()
      var possible = 0
      for week in start..<(start + window) {
        if !isCyclic, week < 0 || week >= part.weeks {
          guard own.history.weekends.contains(week) else { continue }
          (worked.constant, possible) = (worked.constant + 1, possible + 1)
        } else if let weekend = weekends[week % part.weeks] {
          worked += weekend
          possible += 1
        }
      }
      let most = max(0, window - least)
      guard possible > most else { continue }
      program.addRow(
        "weekends_\(own.place)_\(start)", worked, upper: max(Double(most), worked.constant))
    }
  }

  /// Each weekend with work costs so much.
  mutating func addWorkedWeekends(_ weight: Int, _ own: PersonColumns) {
    for week in 0..<part.weeks {
      guard let weekend = addWeekend(week, own) else { continue }
      cost += Double(weight) * weekend
    }
  }

  /// Whether the person works on the weekend of a week; nothing where she cannot.
  private mutating func addWeekend(_ week: Int, _ own: PersonColumns) -> LinearExpression? {
    guard let saturday = own.worked(week * 7 + 5) else { return own.worked(week * 7 + 6) }
    guard let sunday = own.worked(week * 7 + 6) else { return saturday }
    let weekend = LinearExpression(
      program.addVariable("weekend_\(own.place)_\(week)", kind: .binary))
    for day in [saturday, sunday] {
      program.addRow("weekend_\(own.place)_\(week)", day - weekend, upper: 0)
    }
    return weekend
  }

  /// Two of each week's days off follow on each other, or it costs so much.
  mutating func addFreeDaysTogether(_ weight: Int?, _ own: PersonColumns) {
    for week in 0..<part.weeks {
      let days = (0..<7).map { own.worked(week * 7 + $0) }
      let isSure = (0..<6).contains { days[$0] == nil && days[$0 + 1] == nil }
      guard !isSure else { continue }
      var together = LinearExpression()
      for first in 0..<6 {
        let pair = program.addVariable("pair_\(own.place)_\(week)_\(first)", kind: .binary)
        together.add(1, times: pair)
        for day in [days[first], days[first + 1]].compactMap({ $0 }) {
          program.addRow(
            "pair_\(own.place)_\(week)_\(first)", day + LinearExpression(pair), upper: 1)
        }
      }
      if let weight {
        let apart = program.addVariable("apart_\(own.place)_\(week)", kind: .binary)
        together.add(1, times: apart)
        cost.add(Double(weight), times: apart)
      }
      program.addRow("together_\(own.place)_\(week)", together, lower: 1)
    }
  }
}
