public import OpeningHoursTables

/// A stop of a mobile library.
public struct MobileStop: Sendable, Hashable {
  /// Its name, which no other stop has.
  public let name: String
  /// The part of the town it is in; "" where nobody says.
  public let district: String
  /// How many people live around it, where that is known.
  public let population: Int?
  /// Where it is, where that is known.
  public let place: MobilePlace?

  /// A stop.
  public init(
    name: String, district: String = "", population: Int? = nil, place: MobilePlace? = nil
  ) {
    self.name = name
    self.district = district
    self.population = population
    self.place = place
  }
}

/// A vehicle standing at a stop.
public struct MobileVisit: Sendable, Hashable {
  /// The stop by its place in ``MobileLibrary/stops``, from 0.
  public let stop: Int
  /// The week of the rotation, from 0.
  public var week: Int
  /// The weekday.
  public var day: Weekday
  /// From when to when.
  public var span: TimeSpan
  /// The vehicle, from 0.
  public var vehicle: Int

  /// A visit.
  public init(stop: Int, week: Int, day: Weekday, span: TimeSpan, vehicle: Int = 0) {
    self.stop = stop
    self.week = week
    self.day = day
    self.span = span
    self.vehicle = vehicle
  }
}

/// When a mobile library stands where, over its rotation of weeks.
///
/// The visits of a library's timetables stand in one order: the visit at a place of one is the visit at that
/// place of another, at another time.
public struct MobileTimetable: Sendable, Hashable {
  /// The visits, in the order of ``MobileLibrary/today``.
  public var visits: [MobileVisit]

  /// A timetable.
  public init(visits: [MobileVisit]) { self.visits = visits }

  /// What one vehicle does on one day.
  public struct Route: Sendable, Hashable {
    /// The week, from 0.
    public let week: Int
    /// The weekday.
    public let day: Weekday
    /// The vehicle, from 0.
    public let vehicle: Int
    /// The visits by their places in ``MobileTimetable/visits``, in order of time.
    public let visits: [Int]
  }

  /// The routes by week, weekday and vehicle.
  public var routes: [Route] {
    struct Key: Hashable {
      let week: Int
      let day: Int
      let vehicle: Int
    }
    let groups = Dictionary(grouping: visits.indices) { place in
      let visit = visits[place]
      return Key(week: visit.week, day: visit.day.rawValue, vehicle: visit.vehicle)
    }
    return groups.sorted {
      ($0.key.week, $0.key.day, $0.key.vehicle) < ($1.key.week, $1.key.day, $1.key.vehicle)
    }.map { key, places in
      Route(
        week: key.week, day: Weekday.allCases[key.day], vehicle: key.vehicle,
        visits: places.sorted {
          (visits[$0].span.start, visits[$0].span.end, $0)
            < (visits[$1].span.start, visits[$1].span.end, $1)
        })
    }
  }

  /// The stops at which a vehicle stands for all of a time, by their places in ``MobileLibrary/stops``.
  ///
  /// - Parameters:
  ///   - week: The week of the rotation, from 0.
  ///   - day: The weekday.
  ///   - span: The time.
  /// - Returns: Their places, in order; a stop is open throughout or not at all.
  public func stopsOpen(week: Int, on day: Weekday, during span: TimeSpan) -> [Int] {
    visits.filter {
      $0.week == week && $0.day == day && $0.span.start <= span.start && $0.span.end >= span.end
    }.map(\.stop).sorted()
  }
}
