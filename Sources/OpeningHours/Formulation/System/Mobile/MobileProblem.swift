/// A mobile library's timetable in numbers: which visit may begin when on which vehicle-day, and what that
/// is worth.
///
/// Visits, vehicle-days and slots are counted from 0. A *vehicle-day* is a weekday in one week of the
/// rotation; so many vehicles may go out on it. A *slot* is a possible beginning of a visit.
struct MobileProblem: Sendable {
  /// How long each visit stands, in minutes.
  var durations: [Int]
  /// Minutes from the end of one visit to the beginning of another, as [from][to]; ``tooFar`` where no
  /// driving time is known.
  var drive: [[Int]]
  /// Minutes from the depot to each visit and back; 0 where the legs of the depot are not known.
  var fromDepot: [Int]
  var toDepot: [Int]
  /// The minute of the day in which a slot begins, in order of time.
  var slots: [Int]
  /// So many vehicles may go out, by vehicle-day.
  var vehicles: [Int]
  /// What a visit is worth that begins in a slot, in thousandths, as [vehicle-day][visit][slot];
  /// ``forbidden`` where it must not begin.
  var worth: [[[Int]]]
  /// Whether the visit is on another weekday than today, as [vehicle-day][visit].
  var isMoved: [[Bool]]
  /// So many visits at most are on another weekday than today.
  var mostMoved: Int
  /// The first and the last minute in which a vehicle is out, depot legs with it.
  var frame: Range<Int>
  /// A break of so many minutes that lies in a part of the day, where there must be one.
  var lunch: Lunch?
  /// What a minute of a vehicle costs, in thousandths, from the depot back to the depot, or from the first
  /// visit's beginning to the last one's end; lunch before the first or after the last visit does not count.
  var minutePrice = 0
  /// Today's routes, which are permitted even where they break a rule.
  var today: [MobileRoute]
  /// What each visit is worth as it is in them, in thousandths.
  var todayWorth: [Int]

  /// A break in the middle of the day.
  struct Lunch: Sendable, Hashable {
    /// So many minutes without standing or driving.
    let minutes: Int
    /// In which minutes of the day it lies.
    let window: Range<Int>
  }

  /// The worth of a visit that must not begin.
  static let forbidden = -1_000_000_000_000
  /// A leg that no day has room for.
  static let tooFar = 100_000

  var visitCount: Int { durations.count }
  var dayCount: Int { vehicles.count }

  /// Visits that may begin at some time of a vehicle-day.
  func visits(on day: Int) -> [Int] {
    durations.indices.filter { visit in worth[day][visit].contains { $0 > Self.forbidden } }
  }

  /// What all routes together are worth.
  func value(of routes: [MobileRoute]) -> Int { routes.reduce(0) { $0 + $1.value } }

  /// How many visits of routes are on another weekday than today.
  func moved(in routes: [MobileRoute]) -> Int {
    routes.reduce(0) { sum, route in sum + route.visits.count { isMoved[route.day][$0] } }
  }
}

extension MobileProblem {
  /// For how many minutes a vehicle is out: from the depot back to the depot where its legs are known, else
  /// from the first visit's beginning to the last one's end.
  func minutes(of visits: [Int], _ starts: [Int]) -> Int {
    guard let first = visits.first, let last = visits.last, let begin = starts.first,
      let end = starts.last
    else { return 0 }
    return end + durations[last] + toDepot[last] - begin + fromDepot[first]
  }
}

/// What one vehicle does on one vehicle-day.
struct MobileRoute: Sendable, Hashable {
  /// The vehicle-day.
  let day: Int
  /// The visits in order of time.
  let visits: [Int]
  /// The minute in which each begins.
  let starts: [Int]
  /// What the visits are worth less what the vehicle's minutes cost, in thousandths.
  let value: Int
}

extension MobileProblem {
  /// Whether lunch fits before the first visit, at the depot or on the way.
  func hasLunch(before start: Int, fromDepot drive: Int) -> Bool {
    guard let lunch else { return true }
    let earliest = max(frame.lowerBound, lunch.window.lowerBound) + lunch.minutes
    return earliest <= min(lunch.window.upperBound, start)
      && frame.lowerBound + drive + lunch.minutes <= start
  }

  /// Whether lunch fits after the last visit, on the way back or at the depot.
  func hasLunch(after end: Int, toDepot drive: Int) -> Bool {
    guard let lunch else { return true }
    return max(end, lunch.window.lowerBound) + lunch.minutes
      <= min(lunch.window.upperBound, frame.upperBound)
      && end + drive + lunch.minutes <= frame.upperBound
  }

  /// The first minute in which the next visit can begin after lunch and a drive; nothing where lunch no
  /// longer fits.
  ///
  /// The driver may eat before the drive, after it or on the way.
  func readyAfterLunch(end: Int, drive: Int) -> Int? {
    guard let lunch else { return nil }
    let (minutes, window) = (lunch.minutes, lunch.window)
    guard max(end, window.lowerBound) + minutes <= window.upperBound else { return nil }
    return max(end + drive + minutes, window.lowerBound + minutes)
  }

  /// The last slot that begins no later than a minute; −1 where none does.
  func lastSlot(notAfter minute: Int) -> Int {
    var (low, high) = (0, slots.count)
    while low < high {
      let middle = (low + high) / 2
      if slots[middle] <= minute { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
