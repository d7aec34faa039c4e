import OpeningHours
import OpeningHoursTables

/// Which open hours can be staffed although people are away.
struct KeptJSON: Encodable {
  /// Open hours a year that cannot be staffed, as expected.
  let hoursAYear: Double
  /// Those of them in which enough people are there, but nobody with some skill.
  let hoursWithoutSkillAYear: Double
  let openHoursAYear: Double
  let weeks: Int
  /// The least chance with which the house can open at any open time.
  let leastChance: Double
  /// The stretches that are likeliest to be closed, the worst first.
  let worst: [Stretch]
  /// Shifts without which the house cannot open.
  let singlePoints: [SinglePoint]
  /// Contract groups without all of whom it cannot open.
  let singleGroups: [SingleGroup]
  let standIn: StandIn
  let oneMore: Nullable<OneMore>
  /// Left out where the plan does not say how long absences last.
  let simulated: Simulated?

  /// Years in which people are away for spells.
  struct Simulated: Encodable {
    let years: Int
    let spellDays: Int
    /// Days a year with a closure, on average, and so many or more in every tenth year.
    let daysWithClosure: Double
    let daysInTenthYear: Int
    let hoursAYear: Double
  }

  struct Stretch: Encodable {
    let day: String
    let span: String
    let onDuty: Int
    let opensWith: Int
    let cannotOpen: Double
    /// The part of it for which enough people are there, but nobody with some skill.
    let withoutSkill: Double

    init(_ stretch: KeptStretch) {
      day = stretch.day.key
      span = stretch.span.clock
      onDuty = stretch.onDuty
      opensWith = stretch.opensWith
      cannotOpen = KeptJSON.rounded(stretch.closed)
      withoutSkill = KeptJSON.rounded(stretch.withoutSkill)
    }
  }

  struct SinglePoint: Encodable {
    let day: String
    let span: String
    let group: String
    let hours: Double
  }

  struct SingleGroup: Encodable {
    let group: String
    let hours: Double
  }

  /// One person who can be reached with a chance for any time.
  struct StandIn: Encodable {
    let reached: Double
    let hoursAYear: Double
  }

  /// One more person on duty during the first of the worst times.
  struct OneMore: Encodable {
    let day: String
    let span: String
    let hoursAYear: Double
  }

  init(_ hours: HoursKept, _ team: Team) {
    func year(_ minutes: Double) -> Double { Self.rounded(hours.hoursAYear(minutes)) }
    hoursAYear = year(hours.lostMinutes)
    hoursWithoutSkillAYear = year(hours.minutesWithoutSkill)
    openHoursAYear = year(Double(hours.openMinutes))
    weeks = hours.kept.weeks
    leastChance = Self.rounded(hours.leastChance)
    worst = hours.worst.map(Stretch.init)
    singlePoints = hours.singleShifts.map {
      SinglePoint(
        day: $0.shift.day.key, span: $0.shift.span.clock, group: team.groups[$0.shift.group].name,
        hours: Double($0.minutes) / 60)
    }
    singleGroups = hours.singleGroups.map {
      SingleGroup(group: team.groups[$0.group].name, hours: Double($0.minutes) / 60)
    }
    standIn = StandIn(
      reached: Double(HoursKept.standInReach) / 10_000, hoursAYear: year(hours.lostWithStandIn))
    simulated = hours.years.map {
      Simulated(
        years: $0.years, spellDays: $0.spellDays, daysWithClosure: Self.rounded($0.closureDays),
        daysInTenthYear: $0.closureDaysInTenthYear, hoursAYear: year($0.lostMinutes))
    }
    oneMore = Nullable(
      hours.worst.first.map {
        OneMore(day: $0.day.key, span: $0.span.clock, hoursAYear: year(hours.lostWithOneMore))
      })
  }

  /// What differs by the noise of floating point reads the same.
  private static func rounded(_ value: Double) -> Double { (value * 1e9).rounded() / 1e9 }
}
