import OpeningHours
import OpeningHoursTables

/// A part of a day that was asked about as a whole, and the open windows that meet it.
struct BandFact: Sendable {
  let band: BandDemand
  /// The window of today's week; nothing where none is as long as a visit.
  let today: TimeSpan?
  /// The window of the proposed week.
  let then: TimeSpan?
  /// How many people of those asked would come, where the table counts people.
  let people: (Int, of: Int)?

  /// The asked bands of a demand in a week and another one.
  static func all(_ demand: Demand, today: Schedule, then: Schedule) -> [BandFact] {
    demand.askedBands.map { band in
      let people = demand.sample.flatMap { sample in
        demand.countsPeople
          ? (Int(((band.percent ?? 0) / 100 * Double(sample)).rounded()), of: sample) : nil
      }
      return BandFact(
        band: band, today: band.window(in: today[band.day]), then: band.window(in: then[band.day]),
        people: people)
    }
  }
}
