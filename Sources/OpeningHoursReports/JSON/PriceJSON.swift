import OpeningHours
import OpeningHoursTables

extension PriceReport {
  /// The price list in the schema `openhours/prices@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        proposed: WeekJSON(list.proposal.schedule),
        worth: JSONText.units(list.proposal.thousandths), unit: objective.unit,
        complete: list.prices.count == list.wishCount, prices: list.prices.map(\.json),
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

extension Price {
  /// The price as JSON.
  var json: PriceJSON {
    PriceJSON(
      day: day.key, span: span.clock, open: isOpen, worth: JSONText.units(thousandths),
      provenance: provenance.rawValue, loss: Nullable(loss.map { JSONText.units($0) }),
      proven: isProven, changes: changes.map { PriceJSON.Change($0) },
      extraStaffHours: Nullable(extraStaffMinutes.map { Double($0) / 60 }),
      impossible: obstacles.map { RuleJSON($0) })
  }
}
