import OpeningHours
import OpeningHoursTables

/// Which open hours a roster keeps although people are away.
struct RosterKeptJSON: Encodable {
  /// Open hours a year that cannot be staffed, as expected.
  let hoursAYear: Double
  let openHoursAYear: Double
  /// The same for each week of the rotation, as hours of that week.
  let hoursByWeek: [Double]
  let singlePeople: [SinglePerson]
  let standIns: [StandIn]

  /// Somebody without whom the house cannot open for so many hours of the rotation.
  struct SinglePerson: Encodable {
    let person: String
    let hours: Double
  }

  /// Somebody who comes when called.
  struct StandIn: Encodable {
    /// Nothing where names are not shown.
    let name: Nullable<String>
    let reached: Double
    let hoursAYear: Double
  }

  init(_ kept: RosterKept, _ labels: [String], _ names: RosterReport.NamesShown) {
    func rounded(_ value: Double) -> Double { (value * 1e9).rounded() / 1e9 }
    func year(_ minutes: Double) -> Double {
      rounded(kept.weeks.first.map { $0.hoursAYear(minutes) } ?? 0)
    }
    hoursAYear = year(kept.lostMinutes)
    openHoursAYear = year(Double(kept.openMinutes))
    hoursByWeek = kept.weeks.map { rounded($0.lostMinutes / 60) }
    singlePeople = kept.singlePeople.map {
      SinglePerson(person: labels[$0.person], hours: Double($0.minutes) / 60)
    }
    standIns = kept.standIns.map {
      StandIn(
        name: Nullable(names == .names ? $0.standIn.name : nil),
        reached: Double($0.standIn.reachPermille) / 1000, hoursAYear: year($0.lostMinutes))
    }
  }
}

/// An open time at which leave leaves fewer people on duty than are asked for.
struct LeaveGapJSON: Encodable {
  /// From 1.
  let week: Int
  let day: String
  let span: String
  let onDuty: Int
  let needed: Int
  let away: [String]

  init(_ gap: LeaveGap, _ labels: [String]) {
    week = gap.week + 1
    day = gap.day.key
    span = gap.span.clock
    onDuty = gap.onDuty
    needed = gap.needed
    away = gap.away.map { labels[$0] }
  }
}
