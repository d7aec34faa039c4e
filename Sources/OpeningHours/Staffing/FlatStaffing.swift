public import OpeningHoursTables

/// Staff hours by a flat rule: so many people while open, and before and after.
public struct FlatStaffing: Sendable, Hashable {
  /// People on duty while open, Monday first.
  public let onDuty: [Int]
  /// Minutes of work before the first opening of a day.
  public let preparationMinutes: Int
  /// Minutes of work after the last closing of a day.
  public let closingDownMinutes: Int

  /// Flat staffing.
  ///
  /// - Parameters:
  ///   - onDuty: People on duty while open, Monday first; seven of them.
  ///   - preparationMinutes: Minutes of work before the first opening of a day.
  ///   - closingDownMinutes: Minutes of work after the last closing of a day.
  public init(onDuty: [Int], preparationMinutes: Int, closingDownMinutes: Int) {
    precondition(onDuty.count == Weekday.allCases.count)
    self.onDuty = onDuty
    self.preparationMinutes = preparationMinutes
    self.closingDownMinutes = closingDownMinutes
  }

  /// Paid minutes of a day that is open so long; a closure in the middle of the day is not paid.
  public func paidMinutes(openMinutes: Int, on day: Weekday) -> Int {
    guard openMinutes > 0 else { return 0 }
    return onDuty[day.rawValue] * (preparationMinutes + openMinutes + closingDownMinutes)
  }

  /// Paid minutes of a week.
  public func paidMinutes(of schedule: Schedule) -> Int {
    Weekday.allCases.reduce(0) { sum, day in
      sum + paidMinutes(openMinutes: schedule[day].openMinutes, on: day)
    }
  }
}
