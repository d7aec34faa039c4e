public import OpeningHoursTables

/// Driving times between the stops of a mobile library, and from its depot and back.
public struct MobileDrive: Sendable, Hashable {
  /// The time of a leg.
  public struct Leg: Sendable, Hashable {
    /// Whole minutes.
    public let minutes: Int
    /// Whether it is reckoned from the straight line between the places, since no file states it.
    public let isEstimated: Bool

    /// A leg.
    public init(minutes: Int, isEstimated: Bool = false) {
      self.minutes = minutes
      self.isEstimated = isEstimated
    }
  }

  /// The legs between stops, as [from][to]; that of a stop to itself takes no time.
  public let between: [[Leg]]
  /// The legs from the depot to each stop; none where they are not known.
  public let fromDepot: [Leg]?
  /// The legs from each stop to the depot; none where they are not known.
  public let toDepot: [Leg]?

  /// Driving times.
  public init(between: [[Leg]], fromDepot: [Leg]? = nil, toDepot: [Leg]? = nil) {
    self.between = between
    self.fromDepot = fromDepot
    self.toDepot = toDepot
  }

  /// How many legs between two stops are estimated, and how many there are.
  public var estimatedCount: (estimated: Int, all: Int) {
    let all = between.count * max(0, between.count - 1)
    return (between.joined().count { $0.isEstimated }, all)
  }

  /// Minutes along a straight line at a speed, rounded up.
  ///
  /// The line is that of the haversine formula on a sphere with a radius of 6,371 km (Sinnott, *Virtues of
  /// the Haversine*, Sky and Telescope 68, 1984).
  static func minutes(from: MobilePlace, to: MobilePlace, kilometresAnHour speed: Double) -> Int {
    let radians = Double.pi / 180
    let (one, other) = (from.latitude * radians, to.latitude * radians)
    let north = Trigonometry.sine((other - one) / 2)
    let east = Trigonometry.sine((to.longitude - from.longitude) * radians / 2)
    let square =
      north * north + Trigonometry.cosine(one) * Trigonometry.cosine(other) * east * east
    let kilometres = 2 * 6371 * Trigonometry.arcsine(square.squareRoot())
    return Int((kilometres / speed * 60).rounded(.up))
  }
}

/// The functions of angles that a distance needs, by series that are the same on every machine.
private enum Trigonometry {
  /// The sine of an angle in radians, −π...π.
  static func sine(_ angle: Double) -> Double {
    var (term, sum) = (angle, angle)
    for step in 1..<20 {
      term *= -angle * angle / Double(2 * step * (2 * step + 1))
      sum += term
    }
    return sum
  }

  static func cosine(_ angle: Double) -> Double { sine(Double.pi / 2 - abs(angle)) }

  /// The arcsine of 0...1, by Newton's method from a start below it.
  static func arcsine(_ value: Double) -> Double {
    var angle = min(1, value)
    for _ in 0..<60 {
      let slope = cosine(angle)
      guard slope > 1e-9 else { break }
      angle -= (sine(angle) - min(1, value)) / slope
    }
    return angle
  }
}

/// A leg of a timetable: the time there is, and the time it takes.
public struct MobileLeg: Sendable, Hashable {
  /// The week of the rotation, from 0.
  public let week: Int
  /// The weekday.
  public let day: Weekday
  /// The vehicle, from 0.
  public let vehicle: Int
  /// The stop it begins at; none for the depot.
  public let from: Int?
  /// The stop it ends at; none for the depot.
  public let to: Int?
  /// Minutes there are.
  public let there: Int
  /// Minutes it takes.
  public let needed: Int
  /// Whether what it takes is estimated.
  public let isEstimated: Bool
}

extension MobileLibrary {
  /// The legs between the stops of a timetable, in order of time.
  public func legs(of timetable: MobileTimetable) -> [MobileLeg] {
    timetable.routes.flatMap { route in
      zip(route.visits, route.visits.dropFirst()).map { one, other in
        let (first, second) = (timetable.visits[one], timetable.visits[other])
        let leg = drive.between[first.stop][second.stop]
        return MobileLeg(
          week: route.week, day: route.day, vehicle: route.vehicle, from: first.stop,
          to: second.stop, there: second.span.start.minutes - first.span.end.minutes,
          needed: leg.minutes, isEstimated: leg.isEstimated)
      }
    }
  }

  /// The legs for which there are fewer minutes than they take, but for the tolerance.
  public func shortLegs(of timetable: MobileTimetable) -> [MobileLeg] {
    legs(of: timetable).filter { $0.there < $0.needed - driveTolerance }
  }
}
