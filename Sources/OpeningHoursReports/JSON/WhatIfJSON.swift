import OpeningHours
import OpeningHoursTables

/// The best week without what-ifs, and how much more the answer is worth, in the objective's unit.
struct WithoutWhatIfJSON: Encodable {
  let proposed: WeekJSON
  let objective: Double
  /// What the answer's week is worth as weeks are judged then.
  let worthOfAnswer: Nullable<Double>
  /// Below 0 where the what-ifs cost something; nothing where weeks are judged otherwise with them.
  let difference: Nullable<Double>
  /// Whether the difference is proven; where there is none, whether the week is.
  let proven: Bool

  /// Nothing where there is no such week.
  init?(_ cost: WhatIfCost) {
    guard let week = cost.week else { return nil }
    proposed = WeekJSON(week.schedule)
    objective = JSONText.units(week.thousandths)
    worthOfAnswer = Nullable(cost.worthWithout.map(JSONText.units))
    difference = Nullable(cost.difference.map(JSONText.units))
    proven = cost.difference == nil ? week.isProven == true : cost.isProven
  }
}

/// What one what-if does beside the others.
struct WhatIfCostJSON: Encodable {
  /// The flag as typed, or where a scenario states it.
  let whatIf: String
  let difference: Nullable<Double>
  let proven: Bool
  /// Whether the others alone leave no week possible.
  let needed: Bool

  init(_ item: WhatIfCost.Item) {
    whatIf = item.source.nameless.description
    difference = Nullable(item.difference.map(JSONText.units))
    proven = item.isProven
    needed = item.isNeeded
  }
}
