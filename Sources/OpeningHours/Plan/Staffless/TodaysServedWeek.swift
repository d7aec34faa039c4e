import OpeningHoursTables

extension ServedWeek {
  /// Today's week of a plan with its hours without staff.
  public init(todayOf plan: Plan, _ demand: Demand, _ reach: Reach?) {
    self.init(
      plan.today, plan.staffless?.today,
      plan.staffless.map { Staffless($0, demand, reach?.survey) })
  }
}
