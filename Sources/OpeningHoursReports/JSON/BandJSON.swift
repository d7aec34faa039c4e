import OpeningHours
import OpeningHoursTables

/// A part of a day that was asked about as a whole, in proposals and weeks.
struct BandJSON: Encodable {
  let day: String
  let part: String
  let span: String
  /// Percent of the respondents.
  let share: Double
  /// Points or visits once it is met.
  let worth: Double
  let visitMinutes: Int
  /// The first open window of today's week that is as long as a visit; nothing where none is.
  let metToday: Nullable<String>
  /// That of the proposed week; today's where none is proposed.
  let metBy: Nullable<String>

  init(_ fact: BandFact) {
    day = fact.band.day.key
    part = fact.band.part.rawValue
    span = fact.band.span.clock
    share = fact.band.percent ?? 0
    worth = JSONText.units(fact.band.thousandths)
    visitMinutes = fact.band.visitMinutes
    metToday = Nullable(fact.today?.clock)
    metBy = Nullable(fact.then?.clock)
  }
}
