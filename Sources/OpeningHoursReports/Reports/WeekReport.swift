public import OpeningHours

/// What every format shows of today's hours and the demand.
public struct WeekReport: Sendable {
  /// The plan.
  public let plan: Plan
  /// The demand.
  public let demand: Demand
  /// Whom hours reach, where the plan names respondents.
  public let reach: Reach?

  /// A report about today's week.
  public init(plan: Plan, demand: Demand, reach: Reach? = nil) {
    self.plan = plan
    self.demand = demand
    self.reach = reach
  }

  /// One slot that is closed today, with its share in percent.
  public struct Wish: Sendable, Hashable {
    /// The day.
    public let day: Weekday
    /// The slot.
    public let span: TimeSpan
    /// Its demand.
    public let demand: SlotDemand
  }

  /// The slots that are closed today, the most wished first; those of unknown demand left out.
  public var wishes: [Wish] {
    Weekday.allCases.flatMap { day in
      plan.grid.slots.compactMap { slot in
        guard let span = plan.grid.span(of: slot..<(slot + 1)),
          !plan.today[day].isOpen(duringAnyOf: span), demand[day, slot].rate != nil
        else { return nil }
        return Wish(day: day, span: span, demand: demand[day, slot])
      }
    }.enumerated().sorted {
      (-$0.element.demand.thousandths, $0.offset) < (-$1.element.demand.thousandths, $1.offset)
    }.map(\.element)
  }

  /// The week as plain text.
  public func text(_ style: TextStyle) -> String {
    var page = TextPage(style)
    page.heading(plan.file.library)
    page.space()
    page.paragraph(
      "Open \(plan.today.openMinutes.minutesAsHours) hours a week today: \(plan.today.osm)",
      hanging: 2)
    let map = HeatMap(demand: demand, today: plan.today, then: plan.today)
    page.heading(demand.unit.mapTitle)
    for line in map.lines(style) { page.line(line) }
    page.paragraph(map.legend(isProposal: false), indent: 2)
    if !wishes.isEmpty {
      page.heading(
        demand.unit == .points ? "Most wished while closed" : "Most visits expected while closed")
      page.table(
        wishes.prefix(10).map { wish in
          let mark = wish.demand.provenance == .estimated ? "~" : ""
          return [
            wish.day.name, wish.span.short,
            mark + Figures.oneDecimal(wish.demand.rate ?? 0)
              + (demand.unit == .points ? " %" : " visits"),
          ]
        }, rightAligned: [2], indent: 2)
    }
    page.heading("What this rests on")
    let basis = DemandBasis(demand: demand, reach: reach)
    let caution = basis.caution(plan.today, "today's week")
    for line in basis.lines + [caution].compactMap(\.self) {
      page.paragraph(line, indent: 2, hanging: 4)
    }
    return page.text
  }

  /// The week in the schema `openhours/week@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        library: plan.file.library, today: .init(plan.today), osm: plan.today.osm,
        weeklyHours: Double(plan.today.openMinutes) / 60, sample: Nullable(demand.sample),
        slots: Weekday.allCases.flatMap { day in
          plan.grid.slots.compactMap { slot in
            plan.grid.span(of: slot..<(slot + 1)).map { span in
              .init(
                day: day.key, span: span.clock,
                share: Nullable(demand.unit == .points ? demand[day, slot].rate : nil),
                visitsAnHour: Nullable(demand.unit == .visits ? demand[day, slot].rate : nil),
                provenance: demand[day, slot].provenance.rawValue,
                open: plan.today[day].isOpen(throughout: span))
            }
          }
        },
        notes: DemandBasis(demand: demand, reach: reach).lines))
  }

  private struct Content: Encodable {
    let schema = "openhours/week@1"
    let library: String
    let today: WeekJSON
    let osm: String
    let weeklyHours: Double
    let sample: Nullable<Int>
    let slots: [Slot]
    let notes: [String]

    struct Slot: Encodable {
      let day: String
      let span: String
      let share: Nullable<Double>
      let visitsAnHour: Nullable<Double>
      let provenance: String
      let open: Bool
    }
  }
}
