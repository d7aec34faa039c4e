public import OpeningHours
import OpeningHoursTables

/// The facts of a mobile library's timetable: when it stands where, and what becomes of districts, drives and
/// worth.
public struct MobileReport: Sendable {
  /// The proposal.
  public let proposal: MobileProposal
  /// The visits, those of the first week first, in order of time.
  public let visits: [VisitFact]
  /// The districts in the order of their names.
  public let districts: [DistrictFact]
  /// Minutes of vehicles by week of the rotation: today, proposed.
  public let vehicleMinutes: [(today: Int, proposed: Int)]

  /// A visit, today and in the proposal.
  public struct VisitFact: Sendable, Hashable {
    /// The stop.
    public let stop: MobileStop
    /// When it is today.
    public let today: MobileVisit
    /// When it is in the proposal.
    public let proposed: MobileVisit

    /// Whether week, weekday or time are others.
    public var isChanged: Bool {
      (today.week, today.day, today.span) != (proposed.week, proposed.day, proposed.span)
    }

    /// Whether it is on another weekday.
    public var isMoved: Bool { today.day != proposed.day }
  }

  /// A district with the minutes in which a vehicle stands there over the rotation.
  public struct DistrictFact: Sendable, Hashable {
    /// Its name; "" for stops of which nobody says where they are.
    public let name: String
    /// Minutes today and in the proposal: visits keep their length.
    public let minutes: Int
    /// How many stops it has.
    public let stops: Int
    /// How many people live around them, where that is known of each.
    public let population: Int?
  }

  /// A report about a proposal.
  public init(_ proposal: MobileProposal) {
    self.proposal = proposal
    let library = proposal.library
    visits = zip(library.today.visits, proposal.timetable.visits).map { old, new in
      VisitFact(stop: library.stops[old.stop], today: old, proposed: new)
    }.sorted { Self.order($0) < Self.order($1) }
    districts = library.openMinutes(of: proposal.timetable).map { district, minutes in
      let stops = library.stops.filter { $0.district == district }
      let people = stops.compactMap(\.population)
      return DistrictFact(
        name: district, minutes: minutes, stops: stops.count,
        population: people.count == stops.count ? people.reduce(0, +) : nil)
    }
    vehicleMinutes = zip(
      library.vehicleMinutes(of: library.today), library.vehicleMinutes(of: proposal.timetable)
    ).map { ($0, $1) }
  }

  private static func order(_ fact: VisitFact) -> (Int, Int, Int, Int, String) {
    let visit = fact.proposed
    return (
      visit.week, visit.day.rawValue, visit.vehicle, visit.span.start.minutes, fact.stop.name
    )
  }

  /// Whether a table says what hours are worth.
  public var isWorthKnown: Bool { proposal.library.demand != nil }

  /// Whether several vehicles are out.
  var hasVehicles: Bool {
    visits.contains { $0.today.vehicle > 0 || $0.proposed.vehicle > 0 }
  }

  /// Minutes of all weeks together.
  var allVehicleMinutes: (today: Int, proposed: Int) {
    vehicleMinutes.reduce((0, 0)) { ($0.0 + $1.today, $0.1 + $1.proposed) }
  }
}
