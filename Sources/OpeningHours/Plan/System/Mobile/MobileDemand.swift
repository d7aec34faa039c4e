public import OpeningHoursTables

/// What an hour of a van is worth at the stops of a mobile library.
public struct MobileDemand: Sendable, Hashable {
  /// The worth of a window.
  public struct Window: Sendable, Hashable {
    /// From when to when.
    public let span: TimeSpan
    /// What an hour is worth, in thousandths of a unit.
    public let thousandthsAnHour: Int

    /// A window.
    public init(_ span: TimeSpan, thousandthsAnHour: Int) {
      self.span = span
      self.thousandthsAnHour = thousandthsAnHour
    }
  }

  /// The windows, none overlapping, as [stop][weekday].
  public let windows: [[[Window]]]

  /// What hours are worth.
  public init(windows: [[[Window]]]) { self.windows = windows }
}

/// What a visit is worth.
public struct MobileWorth: Sendable, Hashable {
  /// The worth of what is known, in thousandths of a unit.
  public var thousandths: Int
  /// The minutes of which nobody knows what they are worth.
  public var unknownMinutes: Int

  /// A worth.
  public init(thousandths: Int = 0, unknownMinutes: Int = 0) {
    self.thousandths = thousandths
    self.unknownMinutes = unknownMinutes
  }
}

extension MobileLibrary {
  /// What it is worth that a vehicle stands at a stop for a time; all of it is unknown where no table says
  /// what hours are worth.
  public func worth(ofStop stop: Int, on day: Weekday, during span: TimeSpan) -> MobileWorth {
    var worth = MobileWorth(unknownMinutes: span.minutes)
    guard let demand else { return worth }
    var sum = 0
    for window in demand.windows[stop][day.rawValue] {
      guard let common = window.span.intersection(span) else { continue }
      sum += window.thousandthsAnHour * common.minutes
      worth.unknownMinutes -= common.minutes
    }
    worth.thousandths = (sum + 30) / 60
    return worth
  }

  /// What a timetable is worth.
  public func worth(of timetable: MobileTimetable) -> MobileWorth {
    timetable.visits.reduce(into: MobileWorth()) { sum, visit in
      let own = worth(ofStop: visit.stop, on: visit.day, during: visit.span)
      sum.thousandths += own.thousandths
      sum.unknownMinutes += own.unknownMinutes
    }
  }
}
