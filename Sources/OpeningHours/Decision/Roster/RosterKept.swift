import OpeningHoursTables

/// Which open hours of a rotation a roster keeps although people are away, each as often as she is and with
/// what she can do.
public struct RosterKept: Sendable, Hashable {
  /// The hours that each week of the rotation keeps; shifts are those of the people by their places.
  public let weeks: [HoursKept]
  /// People without whom the house cannot open at some time, in the order of the people.
  public let singlePeople: [SinglePerson]
  /// What each of the stand-ins would bring, in their order.
  public let standIns: [WithStandIn]

  /// Somebody without whom the house cannot open at some time.
  public struct SinglePerson: Sendable, Hashable {
    /// The person, as her place among the people of the roster.
    public let person: Int
    /// For how many minutes of the rotation that is so.
    public let minutes: Int
  }

  /// Somebody who comes when called.
  public struct WithStandIn: Sendable, Hashable {
    /// Who she is.
    public let standIn: StandIn
    /// The minutes a week, on average, that cannot be staffed although she is called.
    public let lostMinutes: Double
  }

  /// Which hours a roster keeps.
  ///
  /// - Parameters:
  ///   - roster: Who works what.
  ///   - kept: With how many people the house opens, and how often they are away.
  ///   - standIns: People who come when called.
  public init(of roster: Roster, _ kept: Kept, standIns: [StandIn] = []) {
    let problem = roster.problem
    let people = problem.people.map { person in
      DutyByTime.Who(
        rate: person.absence ?? kept.absence.rate(of: problem.team.groups[person.group].name),
        skills: person.skills)
    }
    let duties = (0..<problem.rotation.weeks).map { week in
      roster.duty(inWeek: week, kept) { people[$0] }
    }
    weeks = duties.map { HoursKept($0) }
    var single = Array(repeating: 0, count: people.count)
    for shift in weeks.flatMap(\.singleShifts) {
      if let person = shift.shift.worker { single[person] += shift.minutes }
    }
    singlePeople = single.enumerated().compactMap { person, minutes in
      minutes > 0 ? SinglePerson(person: person, minutes: minutes) : nil
    }
    self.standIns = standIns.map { standIn in
      let lost = duties.reduce(0.0) { sum, duty in
        duty.cells.reduce(sum) { $0 + duty.lostMinutes($1, calling: standIn) }
      }
      return WithStandIn(standIn: standIn, lostMinutes: lost / Double(max(1, duties.count)))
    }
  }

  /// The minutes a week, on average, that cannot be staffed, as expected.
  public var lostMinutes: Double {
    weeks.reduce(0) { $0 + $1.lostMinutes } / Double(max(1, weeks.count))
  }

  /// The part of them in which enough people are there, but nobody with some skill.
  public var minutesWithoutSkill: Double {
    weeks.reduce(0) { $0 + $1.minutesWithoutSkill } / Double(max(1, weeks.count))
  }

  /// The open minutes a week.
  public var openMinutes: Int { weeks.first?.openMinutes ?? 0 }

  /// The week of the rotation, from 0, and the time at which it is likeliest that the house cannot open;
  /// nothing where it always can.
  public var worst: (week: Int, stretch: KeptStretch)? {
    let worst = weeks.enumerated().compactMap { week, hours in
      hours.worst.first.map { (week: week, stretch: $0) }
    }
    return worst.max { ($0.stretch.closed, -$0.week) < ($1.stretch.closed, -$1.week) }
  }
}

extension Roster {
  /// Who is on duty when in a week of the rotation; the shifts are those of the people by their places.
  func duty(
    inWeek week: Int, _ kept: Kept, _ who: (_ person: Int) -> DutyByTime.Who
  ) -> DutyByTime {
    let own = assignments.filter { $0.week == week }
    return DutyByTime(
      schedule: problem.schedule, shifts: own.map { $0.shift.worked(by: $0.person) },
      team: problem.team, kept: kept, who: own.map { who($0.person) })
  }
}

extension DutyByTime {
  /// The minutes of a stretch that cannot be staffed, as expected, although somebody is called for what of it she can
  /// come.
  fileprivate func lostMinutes(_ cell: Cell, calling standIn: StandIn) -> Double {
    let within = standIn.available[cell.day.rawValue].reduce(0) {
      $0 + ($1.intersection(cell.span)?.minutes ?? 0)
    }
    var there = there(cell)
    there.add(Double(standIn.reachPermille) / 1000, skills: kept.bits(of: standIn.skills))
    return Double(within) * there.cannotOpen + Double(cell.span.minutes - within) * cell.closed
  }
}
