public import OpeningHoursTables

/// A vehicle's day that does not keep a rule, which only one of today's may.
public struct MobileException: Sendable, Hashable {
  /// The week, from 0.
  public let week: Int
  /// The weekday.
  public let day: Weekday
}

extension MobileLibrary {
  /// The days on which a vehicle is out before or after the frame.
  ///
  /// - Parameter timetable: A timetable of the library.
  /// - Returns: The days by week and weekday, each once.
  public func daysOutsideFrame(in timetable: MobileTimetable) -> [MobileException] {
    days(of: timetable) { route in
      guard let first = route.visits.first, let last = route.visits.last else { return false }
      let (begin, end) = (timetable.visits[first], timetable.visits[last])
      return begin.span.start.minutes - (drive.fromDepot?[begin.stop].minutes ?? 0)
        < frame.start.minutes
        || end.span.end.minutes + (drive.toDepot?[end.stop].minutes ?? 0) > frame.end.minutes
    }
  }

  /// The days on which no break fits between visits and drives, before the first or after the last of them.
  ///
  /// - Parameter timetable: A timetable of the library.
  /// - Returns: The days by week and weekday, each once; none where there need not be a break.
  public func daysWithoutLunch(in timetable: MobileTimetable) -> [MobileException] {
    guard let lunch else { return [] }
    return days(of: timetable) { route in
      let visits = route.visits.map { timetable.visits[$0] }
      var ends = [
        (frame.start.minutes, visits.first.map { drive.fromDepot?[$0.stop].minutes ?? 0 } ?? 0)
      ]
      for (here, next) in zip(visits, visits.dropFirst()) {
        let needed = drive.between[here.stop][next.stop].minutes - driveTolerance
        ends.append((here.span.end.minutes, max(0, needed)))
      }
      if let last = visits.last {
        ends.append((last.span.end.minutes, drive.toDepot?[last.stop].minutes ?? 0))
      }
      let starts = visits.map(\.span.start.minutes) + [frame.end.minutes]
      return !zip(ends, starts).contains { gap, end in
        let begin = max(gap.0, lunch.within.start.minutes)
        return begin + lunch.minutes <= min(end, lunch.within.end.minutes)
          && gap.0 + gap.1 + lunch.minutes <= end
      }
    }
  }

  private func days(
    of timetable: MobileTimetable, where breaks: (MobileTimetable.Route) -> Bool
  ) -> [MobileException] {
    var days: [MobileException] = []
    for route in timetable.routes where breaks(route) {
      let day = MobileException(week: route.week, day: route.day)
      if !days.contains(day) { days.append(day) }
    }
    return days
  }
}
