import OpeningHours
import OpeningHoursTables

/// What came of one question among several.
struct OutcomeJSON: Encodable {
  let name: String
  let status: String
  let week: Nullable<WeekJSON>
  let osm: Nullable<String>
  let weeklyHours: Nullable<Double>
  let changedHours: Nullable<Double>
  let worth: Nullable<Double>
  let proven: Nullable<Bool>
  let tie: Nullable<Bool>
  let staffHours: Nullable<Double>
  let staffCost: Nullable<Double>
  let conflict: [RuleJSON]
  let message: Nullable<String>
  /// Left out where the plan states no absence.
  let kept: KeptJSON?
  /// Left out where the plan does not say what shifts weigh.
  let burden: Double?
  /// Hours without staff beside the others; left out where the plan speaks of none.
  let weeklyHoursWithoutStaff: Double?
  /// The team's wishes that are kept, as people for so many hours; left out where the plan names none.
  let staffWishesKept: Double?

  init(_ name: String, _ outcome: Comparison.Outcome, _ plan: Plan? = nil) {
    self.name = name
    var found: Comparison.Week?
    var rules: [Rule] = []
    var text: String?
    switch outcome {
    case .week(let week):
      status = "week"
      found = week
    case .conflict(let conflict):
      status = "conflict"
      rules = conflict.rules
    case .nothingFound: status = "nothing_found"
    case .failed(let said):
      status = "failed"
      text = said
    }
    week = Nullable(found.map { WeekJSON($0.schedule) })
    osm = Nullable(found?.schedule.osm)
    weeklyHours = Nullable(found.map { Double($0.schedule.openMinutes) / 60 })
    changedHours = Nullable(
      found.map { Double($0.schedule.minutesChanged(from: $0.problem.today)) / 60 })
    worth = Nullable(
      found.flatMap { $0.isOfUnknownWorth ? nil : JSONText.units($0.thousandths) })
    proven = Nullable(found?.isProven)
    tie = Nullable(found?.isTieWithToday)
    staffHours = Nullable(found?.staffMinutes.map { Double($0) / 60 })
    staffCost = Nullable(
      found.flatMap { week in
        week.problem.team.flatMap { team in week.shifts.map { Double($0.cents(team)) / 100 } }
      })
    conflict = rules.map(RuleJSON.init)
    message = Nullable(text)
    weeklyHoursWithoutStaff = found.flatMap { week in
      week.served.unstaffed.map { Double($0.openMinutes) / 60 }
    }
    burden = found.flatMap { week in plan.flatMap(week.burden).map(JSONText.units) }
    staffWishesKept = found.flatMap { week in plan.flatMap(week.staffWishes)?.kept }
    kept = found.flatMap { week in
      plan.flatMap(week.hoursKept).flatMap { hours in
        week.problem.team.map { KeptJSON(hours, $0) }
      }
    }
  }
}
