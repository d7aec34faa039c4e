import OpeningHours
import OpeningHoursTables

extension WeekReport {
  /// The week in the schema `openhours/week@1`.
  public func json() throws -> String {
    try JSONText.text(
      Content(
        library: Language.english.text(plan.file.library), today: .init(plan.today),
        osm: plan.today.osm,
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
        remarks: RemarkJSON.all(remarks),
        ratings: ratings.map(RatingJSON.init), surveys: surveys.map(SurveyJSON.init),
        bands: BandFact.all(demand, today: plan.today, then: plan.today).map(BandJSON.init),
        notes: BasisSection(plan: plan, demand: demand, reach: reach, language: .english)
          .dataLines))
  }

  private struct Content: Encodable {
    let schema = "openhours/week@1"
    let library: String
    let today: WeekJSON
    let osm: String
    let weeklyHours: Double
    let sample: Nullable<Int>
    let slots: [Slot]
    let remarks: [RemarkJSON]
    let ratings: [RatingJSON]
    /// Those beside each other; none where the plan names one.
    let surveys: [SurveyJSON]
    let bands: [BandJSON]
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
