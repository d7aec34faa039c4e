import OpeningHours

// Which hours of a week are kept, as figures of a report.
extension HoursKept {
  /// Minutes a week as tenths of hours a year.
  func tenthsAYear(_ minutes: Double) -> Int { Int((hoursAYear(minutes) * 10).rounded()) }
}

extension Comparison.Week {
  /// What its shifts weigh, in thousandths, where its plan says so and they are known.
  func burden(_ plan: Plan) -> Int? {
    guard let burden = plan.burden, let team = problem.team, let shifts else { return nil }
    return burden.thousandths(of: shifts, team)
  }

  /// How many of the team's wishes it keeps, of how many, where its plan names them.
  func staffWishes(_ plan: Plan) -> StaffWishesKept? {
    plan.file.staffWishes.map { StaffWishesKept($0, in: schedule) }
  }

  /// Which of its hours are kept, where its plan states absence and its shifts are known.
  func hoursKept(_ plan: Plan) -> HoursKept? {
    guard let kept = plan.kept, let team = problem.team, let shifts else { return nil }
    return HoursKept(of: schedule, staffedBy: shifts, team, kept)
  }
}
