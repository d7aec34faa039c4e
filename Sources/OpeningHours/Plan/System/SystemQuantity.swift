import OpeningHoursTables

extension SystemQuantity {
  /// The key of a flag that states it.
  public var key: String {
    switch self {
    case .weeklyHours, .staffHours: rawValue
    case .cost: PlanKey.budget.rawValue
    }
  }

  /// How much of it a week of a branch takes.
  ///
  /// - Parameters:
  ///   - week: The week.
  ///   - staffing: The people on duty, where they are stated.
  ///   - cost: What it costs to be open.
  /// - Returns: Minutes, or hundredths of the currency, rounded up.
  func amount(of week: Schedule, _ staffing: FlatStaffing?, _ cost: OpenCost) -> Int {
    let paid = staffing?.paidMinutes(of: week) ?? 0
    switch self {
    case .weeklyHours: return week.openMinutes
    case .staffHours: return paid
    case .cost:
      let units = Weekday.allCases.reduce(0) { sum, day in
        let open = week[day].openMinutes
        let staff = staffing?.paidMinutes(openMinutes: open, on: day) ?? 0
        return sum + (open == 0 ? 0 : cost.openDay * 60)
          + open * cost.openHour + staff * cost.staffHour
      }
      return (units + 59) / 60
    }
  }
}
