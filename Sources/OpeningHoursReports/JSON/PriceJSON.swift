import OpeningHours
import OpeningHoursTables

extension PriceReport {
  /// The price list in the schema `openhours/prices@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        proposed: WeekJSON(list.proposal.schedule),
        worth: JSONText.units(list.proposal.thousandths), unit: objective.unit,
        complete: list.prices.count == list.wishCount,
        prices: list.prices.map { price in
          PriceJSON(
            price, burden: burden(of: price),
            staffWishes: plan.file.staffWishes.map { $0.wished(of: price, list.proposal) })
        },
        failures: list.failures.map { "\($0.day.key)=\($0.span.short): \($0.message)" }))
  }

  private struct Content: Encodable {
    let schema = "openhours/prices@1"
    let proposed: WeekJSON
    let worth: Double
    let unit: String
    let complete: Bool
    let prices: [PriceJSON]
    let failures: [String]
  }
}

/// One price.
struct PriceJSON: Encodable {
  let day: String
  let span: String
  let open: Bool
  let worth: Double
  let provenance: String
  let loss: Nullable<Double>
  let proven: Bool
  let changes: [Change]
  let extraStaffHours: Nullable<Double>
  let impossible: [RuleJSON]
  /// How much more the best week with it weighs on the staff; left out where that is not known.
  let burden: Double?
  /// Left out where the plan names no wishes of the team.
  let staffWishes: Wished?

  /// A price as JSON.
  init(_ price: Price, burden: Int? = nil, staffWishes: Wished? = nil) {
    day = price.day.key
    span = price.span.clock
    open = price.isOpen
    worth = JSONText.units(price.thousandths)
    provenance = price.provenance.rawValue
    extraStaffHours = Nullable(price.extraStaffMinutes.map { Double($0) / 60 })
    // Taken out of the outcome once: the compiler at hand fails on several looks at it with optimization.
    switch price.outcome {
    case .week(let week):
      loss = Nullable(JSONText.units(week.loss))
      proven = week.isProven
      changes = week.changes.map { Change($0) }
      impossible = []
    case .impossible(let rules, _):
      loss = Nullable(nil)
      proven = true
      changes = []
      impossible = rules.map { RuleJSON($0) }
    case .unknown:
      loss = Nullable(nil)
      proven = false
      changes = []
      impossible = []
    }
    self.burden = burden.map { JSONText.units($0) }
    self.staffWishes = staffWishes
  }

  /// What the team wishes of an hour.
  struct Wished: Encodable {
    let open: Double
    let closed: Double
    /// How many more wishes the best week with the price keeps; nothing where there is none.
    let kept: Nullable<Double>
  }

  struct Change: Encodable {
    let day: String
    let opens: [String]
    let closes: [String]

    init(_ change: DayChange) {
      day = change.day.key
      opens = change.opens.map(\.clock)
      closes = change.closes.map(\.clock)
    }
  }
}

extension StaffWishes {
  /// What the team wishes of the hour of a price, as people for so many hours.
  fileprivate func wished(of price: Price, _ best: Proposal) -> PriceJSON.Wished {
    let slots = grid.slots(within: price.span)
    func sum(_ days: [[Int]]) -> Double {
      hours(slots.reduce(0) { $0 + days[price.day.rawValue][$1] })
    }
    let before = kept(in: best.schedule)
    return PriceJSON.Wished(
      open: sum(open), closed: sum(closed),
      kept: Nullable(price.week.map { hours(kept(in: $0.schedule) - before) }))
  }
}
