public import OpeningHoursTables

extension Demand {
  /// How hours that nobody was asked about were estimated, and how far that is from the truth.
  public struct Estimates: Sendable {
    /// Each asked hour with what it would have been estimated at, by day and then by time.
    public let leftOut: [LeftOut]
    /// The hours of the table that have an estimate.
    let hours: [AskedHour]
    private let estimator: HourEstimator
    /// What a percent for one hour is worth in the demand's unit.
    private var unitsAPercent = 1.0

    /// An asked hour that was left out and estimated from the others.
    public struct LeftOut: Sendable, Hashable {
      /// The day.
      public let day: Weekday
      /// The time.
      public let span: TimeSpan
      /// The share that was asked, in percent.
      public let asked: Double
      /// The share that the other hours let expect, in percent.
      public let estimated: Double

      /// How far the two are apart, in percentage points.
      public var error: Double { abs(asked - estimated) }
    }

    init(_ estimator: HourEstimator, asked: [Double], hours: [AskedHour]) {
      self.estimator = estimator
      self.hours = hours
      leftOut = zip(zip(estimator.asked, asked), estimator.leftOut).map { known, estimated in
        LeftOut(day: known.0.day, span: known.0.span, asked: known.1, estimated: estimated)
      }
    }

    /// The same where a unit of it is worth so much.
    func worth(_ factor: Double) -> Estimates {
      var estimates = self
      estimates.unitsAPercent *= factor
      return estimates
    }

    /// What other estimates of the same hours are drawn from.
    var draws: EstimateDraws { EstimateDraws(estimator, hours) }

    /// The usual error of a sum of estimates, each times a factor in hours, in the demand's unit.
    func usualError(of sum: [(hour: AskedHour, factor: Double)]) -> Double {
      estimator.usualError(of: sum) * unitsAPercent
    }
  }

  /// The usual error of what one week is worth more than another, in thousandths; 0 where no
  /// estimated hour is open in only one of them.
  public func usualError(of week: Schedule, against other: Schedule) -> Int {
    usualError(of: ServedWeek(week), against: ServedWeek(other))
  }

  /// The same with hours without staff, each as far as people come then.
  public func usualError(of week: ServedWeek, against other: ServedWeek) -> Int {
    // Different people answered each survey, so that their estimates err each by itself.
    let squares = estimates.reduce(0.0) { squares, estimates in
      let sum = estimates.hours.compactMap { hour -> (hour: AskedHour, factor: Double)? in
        let parts = estimatedParts(of: hour, week, less: other)
        return parts == 0 ? nil : (hour, Double(parts) / Double(60 * StafflessService.whole))
      }
      guard !sum.isEmpty else { return squares }
      let error = estimates.usualError(of: sum)
      return squares + error * error
    }
    return Int((squares.squareRoot() * 1000).rounded())
  }

  /// The minutes of an hour of the table in slots of an estimated value, each times the part of its demand that
  /// comes in one week more than in another.
  private func estimatedParts(of hour: AskedHour, _ week: ServedWeek, less other: ServedWeek) -> Int
  {
    grid.slots(touching: hour.span).reduce(0) { sum, slot in
      guard self[hour.day, slot].provenance == .estimated,
        let common = grid.span(of: slot..<(slot + 1))?.intersection(hour.span)
      else { return sum }
      let parts = week.part(hour.day, slot, grid) - other.part(hour.day, slot, grid)
      return sum + parts * common.minutes
    }
  }
}
