public import OpeningHoursTables

/// A mobile library: its stops with today's timetable, driving times, what its hours are worth, and its rules.
public struct MobileLibrary: Sendable, Hashable {
  /// What the system calls it: "van-1".
  public let name: String
  /// Where it is stated.
  public let source: Source
  /// The stops, in the order of their names.
  public let stops: [MobileStop]
  /// So many weeks after which the timetable repeats.
  public let weeks: Int
  /// Today's timetable.
  public let today: MobileTimetable
  /// On which days vehicles may go out, and how many, by week and weekday.
  public let vehicleDays: [VehicleDay]
  /// The driving times.
  public let drive: MobileDrive
  /// The depot's name, where it is stated.
  public let depot: String?
  /// What hours are worth; nothing where no table says so.
  public let demand: MobileDemand?
  /// The rules, each at most once.
  public let rules: [MobileRule]

  /// A day on which vehicles may go out.
  public struct VehicleDay: Sendable, Hashable {
    /// The week, from 0.
    public let week: Int
    /// The weekday.
    public let day: Weekday
    /// So many vehicles at most.
    public let vehicles: Int

    /// A vehicle-day.
    public init(week: Int, day: Weekday, vehicles: Int = 1) {
      self.week = week
      self.day = day
      self.vehicles = vehicles
    }
  }

  /// A mobile library.
  public init(
    name: String, source: Source, stops: [MobileStop], weeks: Int, today: MobileTimetable,
    vehicleDays: [VehicleDay], drive: MobileDrive, depot: String? = nil, demand: MobileDemand?,
    rules: [MobileRule]
  ) {
    self.name = name
    self.source = source
    self.stops = stops
    self.weeks = weeks
    self.today = today
    self.vehicleDays = vehicleDays
    self.drive = drive
    self.depot = depot
    self.demand = demand
    self.rules = rules
  }
}

/// Something that a mobile library's timetable must hold.
public struct MobileRule: Sendable, Hashable {
  /// What must hold.
  public let statement: Statement
  /// Who wants it.
  public let origin: RuleOrigin
  /// Where it is stated.
  public let source: Source

  /// A rule.
  public init(_ statement: Statement, origin: RuleOrigin, source: Source) {
    self.statement = statement
    self.origin = origin
    self.source = source
  }

  /// What a rule says.
  public enum Statement: Sendable, Hashable {
    /// A vehicle is out within a frame, drives from and to the depot with it.
    case frame(TimeSpan)
    /// A break of so many minutes lies within a part of the day on which a vehicle neither stands nor drives.
    case lunch(minutes: Int, within: TimeSpan)
    /// So many visits at most are on another weekday than today.
    case mostMoved(Int)
    /// A leg may have so many minutes less than it takes.
    case driveTolerance(minutes: Int)
    /// So many vehicles at most are out at once.
    case vehicles(Int)
  }
}

// What single rules say.
extension MobileLibrary {
  /// From when to when vehicles may be out; the whole day where no rule says so.
  public var frame: TimeSpan {
    first { if case .frame(let span) = $0 { span } else { nil } } ?? .wholeDay
  }

  /// The break, where there must be one.
  public var lunch: (minutes: Int, within: TimeSpan)? {
    first { if case .lunch(let minutes, let span) = $0 { (minutes, span) } else { nil } }
  }

  /// So many visits at most are on another weekday than today; none where no rule says so.
  public var mostMoved: Int {
    first { if case .mostMoved(let count) = $0 { count } else { nil } } ?? 0
  }

  /// So many minutes less than it takes a leg may have.
  public var driveTolerance: Int {
    first { if case .driveTolerance(let minutes) = $0 { minutes } else { nil } } ?? 0
  }

  private func first<Value>(_ part: (MobileRule.Statement) -> Value?) -> Value? {
    for rule in rules {
      if let value = part(rule.statement) { return value }
    }
    return nil
  }
}

// What a timetable comes to.
extension MobileLibrary {
  /// The visits that are on another weekday than today, by their places.
  public func moved(in timetable: MobileTimetable) -> [Int] {
    timetable.visits.indices.filter { timetable.visits[$0].day != today.visits[$0].day }
  }

  /// For how many minutes vehicles are out in each week of the rotation: from the depot back to it where its
  /// legs are known, else from the first visit's beginning to the last one's end.
  public func vehicleMinutes(of timetable: MobileTimetable) -> [Int] {
    var minutes = Array(repeating: 0, count: weeks)
    for route in timetable.routes {
      guard let first = route.visits.first, let last = route.visits.last else { continue }
      let (one, other) = (timetable.visits[first], timetable.visits[last])
      let ends = route.visits.map { timetable.visits[$0].span.end.minutes }
      minutes[route.week] +=
        (ends.max() ?? other.span.end.minutes) - one.span.start.minutes
        + (drive.fromDepot?[one.stop].minutes ?? 0) + (drive.toDepot?[other.stop].minutes ?? 0)
    }
    return minutes
  }

  /// The districts in the order of their names, with the minutes in which a vehicle stands there over the
  /// whole rotation.
  public func openMinutes(of timetable: MobileTimetable) -> [(district: String, minutes: Int)] {
    var minutes: [String: Int] = [:]
    for visit in timetable.visits {
      minutes[stops[visit.stop].district, default: 0] += visit.span.minutes
    }
    return minutes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Whether a visit may change its week and weekday: the only visit of its stop in the rotation may change
  /// both; several keep their weeks, and several in one week their weekdays too.
  func freedom(of place: Int) -> (week: Bool, day: Bool) {
    let visit = today.visits[place]
    let own = today.visits.filter { $0.stop == visit.stop }
    return (own.count == 1, own.count { $0.week == visit.week } == 1)
  }
}
