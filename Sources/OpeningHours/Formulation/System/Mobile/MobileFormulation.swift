import OpeningHoursTables

/// A mobile library's question as numbers, and the way back from routes to a timetable.
struct MobileFormulation {
  let library: MobileLibrary
  let prices: MobilePrices
  /// Worths are multiplied by this, so that of timetables worth the same the one counts a little more that
  /// leaves more as it is: 1 for each visit that keeps its week and weekday, and 2 for one that keeps its time.
  let scale: Int
  let problem: MobileProblem

  /// Visits begin at every so many minutes, and where they begin today.
  private static let slotMinutes = 5

  init(_ library: MobileLibrary, _ prices: MobilePrices) {
    self.library = library
    self.prices = prices
    let visits = library.today.visits
    scale = 2 * visits.count + 1
    let slots = Self.slots(library)
    let stops = visits.map(\.stop)
    let tolerance = library.driveTolerance
    func minutes(_ leg: MobileDrive.Leg) -> Int { max(0, leg.minutes - tolerance) }
    let worths = MobileVisitWorths(library, prices, scale: scale)
    var problem = MobileProblem(
      durations: visits.map(\.span.minutes),
      drive: stops.map { from in stops.map { minutes(library.drive.between[from][$0]) } },
      fromDepot: stops.map { library.drive.fromDepot?[$0].minutes ?? 0 },
      toDepot: stops.map { library.drive.toDepot?[$0].minutes ?? 0 }, slots: slots,
      vehicles: library.vehicleDays.map(\.vehicles),
      worth: library.vehicleDays.map { day in
        visits.indices.map { place in slots.map { worths.worth(place, day, at: $0) } }
      },
      isMoved: library.vehicleDays.map { day in visits.map { $0.day != day.day } },
      mostMoved: library.mostMoved, frame: library.frame.range,
      lunch: library.lunch.map { .init(minutes: $0.minutes, window: $0.within.range) },
      minutePrice: prices.vehicleMinute * scale, today: [],
      todayWorth: visits.indices.map(worths.today))
    problem.today = Self.today(library, problem)
    self.problem = problem
  }

  private static func slots(_ library: MobileLibrary) -> [Int] {
    let range = library.frame.range
    let first = (range.lowerBound + slotMinutes - 1) / slotMinutes * slotMinutes
    let grid = Array(stride(from: first, to: range.upperBound, by: slotMinutes))
    let today = library.today.visits.map(\.span.start.minutes).filter(range.contains)
    return Set(grid + today).sorted()
  }

  /// Today's routes with what they are worth as they are.
  private static func today(_ library: MobileLibrary, _ problem: MobileProblem) -> [MobileRoute] {
    library.today.routes.map { route in
      let day =
        library.vehicleDays.firstIndex { $0.week == route.week && $0.day == route.day } ?? 0
      let starts = route.visits.map { library.today.visits[$0].span.start.minutes }
      let worth = route.visits.reduce(0) { $0 + problem.todayWorth[$1] }
      return MobileRoute(
        day: day, visits: route.visits, starts: starts,
        value: worth - problem.minutePrice * problem.minutes(of: route.visits, starts))
    }
  }

  /// The timetable of routes that make every visit once.
  ///
  /// Of several vehicles each takes the route with most of the visits that it makes today.
  func timetable(_ routes: [MobileRoute]) -> MobileTimetable {
    var visits = library.today.visits
    for day in problem.vehicles.indices {
      let own = routes.filter { $0.day == day }
      var free = Array(0..<max(own.count, (visits.map(\.vehicle).max() ?? 0) + 1))
      for route in own {
        func kept(_ vehicle: Int) -> Int {
          route.visits.count { library.today.visits[$0].vehicle == vehicle }
        }
        let vehicle = free.max { (kept($0), $1) < (kept($1), $0) } ?? 0
        free.removeAll { $0 == vehicle }
        for (place, minute) in zip(route.visits, route.starts) {
          let length = visits[place].span.minutes
          visits[place].week = library.vehicleDays[day].week
          visits[place].day = library.vehicleDays[day].day
          visits[place].vehicle = vehicle
          guard let start = TimeOfDay(minutes: minute),
            let end = TimeOfDay(minutes: minute + length), let span = TimeSpan(start, end)
          else { continue }
          visits[place].span = span
        }
      }
    }
    return MobileTimetable(visits: visits)
  }

  /// What a value of routes is in thousandths; the part that counts visits left as they are falls away.
  func thousandths(_ value: Int) -> Int {
    // Rounded down, below 0 too.
    value >= 0 ? value / scale : -((-value + scale - 1) / scale)
  }
}

/// What the visits of a mobile library are worth at some time, multiplied so that visits left as they are can
/// count a little more.
struct MobileVisitWorths {
  private let library: MobileLibrary
  private let scale: Int
  /// What a system pays for stops, by stop.
  private let standing: [Int: [MobilePrices.Standing]]
  /// What each visit may change.
  private let freedom: [(week: Bool, day: Bool)]

  init(_ library: MobileLibrary, _ prices: MobilePrices, scale: Int) {
    self.library = library
    self.scale = scale
    standing = Dictionary(grouping: prices.standing, by: \.stop)
    freedom = library.today.visits.indices.map(library.freedom)
  }

  /// What a visit is worth that begins in a minute of a vehicle-day.
  ///
  /// A time of which nobody knows what it is worth is none to move a visit to; where nobody knows anything,
  /// every time is worth nothing.
  func worth(_ place: Int, _ day: MobileLibrary.VehicleDay, at minute: Int) -> Int {
    let today = library.today.visits[place]
    guard let start = TimeOfDay(minutes: minute),
      let last = TimeOfDay(minutes: minute + today.span.minutes), let span = TimeSpan(start, last),
      freedom[place].week || day.week == today.week, freedom[place].day || day.day == today.day
    else { return MobileProblem.forbidden }
    var visit = today
    (visit.week, visit.day, visit.span) = (day.week, day.day, span)
    if visit == today { return self.today(place) }
    let worth = library.worth(ofStop: visit.stop, on: visit.day, during: span)
    guard library.demand == nil || worth.unknownMinutes == 0 else {
      return MobileProblem.forbidden
    }
    let keepsDay = visit.week == today.week && visit.day == today.day
    return (worth.thousandths + paid(visit)) * scale + (keepsDay ? 1 : 0)
  }

  /// What a visit is worth as it is today.
  func today(_ place: Int) -> Int {
    let visit = library.today.visits[place]
    let worth = library.worth(ofStop: visit.stop, on: visit.day, during: visit.span)
    return (worth.thousandths + paid(visit)) * scale + 2
  }

  /// What a system pays for a visit.
  private func paid(_ visit: MobileVisit) -> Int {
    (standing[visit.stop] ?? []).reduce(0) { sum, price in
      let isThere =
        price.day == visit.day && (price.week == nil || price.week == visit.week)
        && visit.span.start <= price.span.start && visit.span.end >= price.span.end
      return sum + (isThere ? price.thousandths : 0)
    }
  }
}
