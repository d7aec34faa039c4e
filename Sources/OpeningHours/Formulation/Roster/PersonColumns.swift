import IntegerProgramming
import OpeningHoursTables

/// The variables of one person in an assignment program, looked at by day.
///
/// With one shift a day at most, a day with work is the sum of its shifts; else it is a variable of its
/// own, which each shift lifts.
struct PersonColumns {
  let place: Int
  let person: Person
  let history: RosterHistory
  /// The kinds and variables of each day of the rotation.
  let works: [[(kind: Int, variable: Variable)]]
  /// Whether each day has work; nothing where it cannot have.
  private let days: [LinearExpression?]
  /// Whether each day has late duties.
  private let lateDays: [LinearExpression?]
  private let isCyclic: Bool

  /// Adds the variables of a person to a program, and the rows that hold without any rule: no two shifts
  /// at once, and no more a day than she has.
  init(_ assignment: inout AssignmentProgram, _ place: Int) {
    let part = assignment.part
    let person = part.person(place)
    let history = RosterHistory(part.problem, person: part.people[place])
    isCyclic = part.problem.rotation.isCyclic
    var works: [[(kind: Int, variable: Variable)]] = []
    for number in 0..<(part.weeks * 7) {
      let (week, day) = number.quotientAndRemainder(dividingBy: 7)
      works.append(
        part.kinds.indices.filter { kind in
          part.kinds[kind].day == day && part.canWork(place, week: week, kind: kind)
        }.map { ($0, assignment.addWork(place, week, $0)) })
    }
    days = works.enumerated().map { number, own in
      Self.addDay("d_\(place)_\(number)", own.map(\.variable), person, &assignment)
    }
    lateDays = works.enumerated().map { number, own in
      Self.addDay(
        "l_\(place)_\(number)", own.filter { part.kinds[$0.kind].isLate }.map(\.variable), person,
        &assignment)
    }
    self.place = place
    self.person = person
    self.history = history
    self.works = works
    for (number, own) in works.enumerated() {
      Self.addExclusions("\(place)_\(number)", own, person, &assignment)
    }
  }

  /// Whether a day has work, from 0 in the rotation, below 0 before it; nothing where it has none.
  func worked(_ day: Int) -> LinearExpression? { look(day, days, history.days) }

  /// Whether a day has late duties, likewise.
  func isLate(_ day: Int) -> LinearExpression? { look(day, lateDays, history.lateDays) }

  private func look(
    _ day: Int, _ own: [LinearExpression?], _ before: Set<Int>
  ) -> LinearExpression? {
    if isCyclic { return own[((day % own.count) + own.count) % own.count] }
    if day < 0 { return before.contains(day) ? 1 : nil }
    return day < own.count ? own[day] : nil
  }

  private static func addDay(
    _ name: String, _ variables: [Variable], _ person: Person,
    _ assignment: inout AssignmentProgram
  ) -> LinearExpression? {
    guard !variables.isEmpty else { return nil }
    guard person.mostShiftsADay > 1, variables.count > 1 else { return .sum(of: variables) }
    let day = assignment.program.addVariable(name, kind: .binary)
    for variable in variables {
      assignment.program.addRow(name, LinearExpression(variable) - LinearExpression(day), upper: 0)
    }
    // A day counts as worked only where it is: some rules ask for work.
    assignment.program.addRow(name, LinearExpression(day) - .sum(of: variables), upper: 0)
    return LinearExpression(day)
  }

  private static func addExclusions(
    _ name: String, _ own: [(kind: Int, variable: Variable)], _ person: Person,
    _ assignment: inout AssignmentProgram
  ) {
    guard own.count > 1 else { return }
    assignment.program.addRow(
      "day_\(name)", .sum(of: own.map(\.variable)), upper: Double(person.mostShiftsADay))
    guard person.mostShiftsADay > 1 else { return }
    // Of shifts that meet, the one that starts last starts in all others.
    let kinds = assignment.part.kinds
    for start in Set(own.map { kinds[$0.kind].shift.span.start }).sorted() {
      let atOnce = own.filter { kinds[$0.kind].shift.span.range.contains(start.minutes) }
      guard atOnce.count > 1 else { continue }
      assignment.program.addRow(
        "once_\(name)_\(start.minutes)", .sum(of: atOnce.map(\.variable)), upper: 1)
    }
  }
}
