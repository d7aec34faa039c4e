import OpeningHours
import OpeningHoursTables

/// A mobile library in JSON, as an entry of the key `mobile`.
struct MobileJSON: Encodable {
  let name: String
  /// Weeks of the rotation.
  let weeks: Int
  let visits: [Visit]
  /// Visits on another weekday than today.
  let moved: Int
  let objective: Objective
  let shortLegs: [ShortLeg]
  let districts: [District]
  /// Hours in which vehicles are out, by week.
  let vehicleHours: [Double]
  let vehicleHoursToday: [Double]

  init(_ report: MobileReport) {
    let proposal = report.proposal
    name = proposal.library.name
    weeks = proposal.library.weeks
    visits = report.visits.map(Visit.init)
    moved = proposal.moved.count
    objective = Objective(report)
    shortLegs =
      proposal.shortLegs.map { ShortLeg($0, proposal.library, isToday: false) }
      + proposal.todayShortLegs.map { ShortLeg($0, proposal.library, isToday: true) }
    districts = report.districts.map(District.init)
    vehicleHours = report.vehicleMinutes.map { Double($0.proposed) / 60 }
    vehicleHoursToday = report.vehicleMinutes.map { Double($0.today) / 60 }
  }

  /// A time at a stop.
  struct Time: Encodable {
    /// From 1.
    let week: Int
    let day: String
    let span: String
    /// From 1.
    let vehicle: Int

    init(_ visit: MobileVisit) {
      week = visit.week + 1
      day = visit.day.key
      span = visit.span.clock
      vehicle = visit.vehicle + 1
    }
  }

  struct Visit: Encodable {
    let stop: String
    let district: Nullable<String>
    let today: Time
    let proposed: Time

    init(_ fact: MobileReport.VisitFact) {
      stop = fact.stop.name
      district = Nullable(fact.stop.district.isEmpty ? nil : fact.stop.district)
      today = Time(fact.today)
      proposed = Time(fact.proposed)
    }
  }

  /// What the timetable is worth, and what is proven of it.
  struct Objective: Encodable {
    /// Null where nobody has said what hours are worth.
    let worth: Nullable<Double>
    let worthToday: Nullable<Double>
    /// Minutes of visits of which nobody has said it.
    let unknownMinutes: Int
    /// The worth with the system's prices, and what no timetable exceeds.
    let value: Double
    let bound: Double
    let relativeGap: Double
    let proven: Bool
    let ending: String

    init(_ report: MobileReport) {
      let proposal = report.proposal
      let isKnown = report.isWorthKnown
      worth = Nullable(isKnown ? JSONText.units(proposal.worth.thousandths) : nil)
      worthToday = Nullable(isKnown ? JSONText.units(proposal.todayWorth.thousandths) : nil)
      unknownMinutes = proposal.worth.unknownMinutes
      value = JSONText.units(proposal.value)
      bound = JSONText.units(proposal.bound)
      relativeGap = proposal.relativeGap
      proven = proposal.isProven
      ending = proposal.ending.rawValue
    }
  }

  struct ShortLeg: Encodable {
    let from: Nullable<String>
    let to: Nullable<String>
    let isToday: Bool
    let week: Int
    let day: String
    let minutesThere: Int
    let minutesNeeded: Int
    let isEstimated: Bool

    init(_ leg: MobileLeg, _ library: MobileLibrary, isToday: Bool) {
      from = Nullable(leg.from.map { library.stops[$0].name })
      to = Nullable(leg.to.map { library.stops[$0].name })
      self.isToday = isToday
      week = leg.week + 1
      day = leg.day.key
      minutesThere = leg.there
      minutesNeeded = leg.needed
      isEstimated = leg.isEstimated
    }
  }

  struct District: Encodable {
    let district: String
    let stops: Int
    let hours: Double
    let population: Nullable<Int>

    init(_ fact: MobileReport.DistrictFact) {
      district = fact.name
      stops = fact.stops
      hours = Double(fact.minutes) / 60
      population = Nullable(fact.population)
    }
  }
}
