import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

struct HourEstimatorTests {
  private typealias Known = PlainKriging.Known

  private func asked(_ table: ShareTable) -> [Known] {
    table.cells.compactMap { cell in
      cell.share.map { (AskedHour(day: cell.day, span: cell.span), $0) }
    }
  }

  private func blanks(_ table: ShareTable) -> [AskedHour] {
    table.cells.filter { $0.share == nil }.map { AskedHour(day: $0.day, span: $0.span) }
  }

  /// Hours of random days and half hours with random shares.
  private func randomHours(
    _ random: inout SeededGenerator
  ) throws -> (known: [Known], other: [AskedHour]) {
    var hours: [AskedHour] = []
    for day in Weekday.allCases {
      for start in 16..<40 where Int.random(in: 0..<8, using: &random) == 0 {
        let span = try #require(TimeSpan(try time(start * 30), try time(start * 30 + 30)))
        hours.append(AskedHour(day: day, span: span))
      }
    }
    hours.shuffle(using: &random)
    let count = hours.count / 2 + 2
    let known = hours.prefix(count).map { ($0, Double.random(in: 0...60, using: &random)) }
    return (known, Array(hours.dropFirst(count)))
  }

  private func time(_ minutes: Int) throws -> TimeOfDay {
    try #require(TimeOfDay(minutes: minutes))
  }

  @Test func `estimates are those of kriging by the book`() throws {
    var random = SeededGenerator(seed: 1951)
    let bremen = try bremenWishes()
    var samples = [(known: asked(bremen), other: blanks(bremen))]
    for _ in 0..<20 { samples.append(try randomHours(&random)) }
    for sample in samples {
      let estimator = try #require(HourEstimator(sample.known))
      let plain = PlainKriging(known: sample.known)
      for hour in sample.other {
        let (own, other) = (estimator.share(of: hour).percent, plain.share(of: hour))
        #expect(abs(own - other) < 0.02 * max(1, other), "\(hour): \(own), \(other)")
      }
    }
  }

  @Test func `the error of an hour left out is that of estimating it anew without it`() throws {
    var random = SeededGenerator(seed: 1983)
    var samples = [asked(try bremenWishes())]
    for _ in 0..<10 { samples.append(try randomHours(&random).known) }
    for known in samples where known.count > HourEstimator.fewestAsked {
      let estimator = try #require(HourEstimator(known))
      for (place, quick) in estimator.leftOut.enumerated() {
        var others = known
        let hour = others.remove(at: place).hour
        let anew = try #require(HourEstimator(others)).share(of: hour).percent
        #expect(abs(anew - quick) < 1e-6 * max(1, anew))
      }
    }
  }

  @Test func `hours of Bremen that are left out are off by 2 points on average`() throws {
    let known = asked(try bremenWishes())
    let errors = zip(known, try #require(HourEstimator(known)).leftOut).map { abs($0.share - $1) }
    #expect(abs(errors.reduce(0, +) / 48 - 2.25) < 0.01)
    let worst = try #require(errors.indices.max { errors[$0] < errors[$1] })
    #expect(known[worst].hour.day == .wednesday)
    #expect(known[worst].hour.span.short == "10-11")
    #expect(abs(errors[worst] - 11.9) < 0.1)
  }

  @Test func `the usual error follows from the covariance of the estimates' errors`() throws {
    let table = try bremenWishes()
    let known = asked(table)
    let estimator = try #require(HourEstimator(known))
    let plain = PlainKriging(known: known)
    // The variance of the roots, from hours left out by the book; the rule counts as four hours.
    let mean = known.reduce(0) { $0 + $1.share } / Double(known.count)
    var seen = 0.4
    for place in known.indices {
      var others = known
      let one = others.remove(at: place)
      let without = PlainKriging(known: others)
      let error =
        (one.share.squareRoot() - without.share(of: one.hour).squareRoot()) / mean.squareRoot()
      seen += error * error / without.covariance(one.hour, one.hour)
    }
    let variance = seen / Double(4 + known.count)
    let hours = Array(blanks(table).prefix(6))
    let sum = zip(hours, [1.0, -1, 0.5, 1, -0.25, -1]).map { (hour: $0, factor: $1) }
    var expected = 0.0
    for one in sum {
      for two in sum {
        let roots = [one, two].map {
          2 * (plain.share(of: $0.hour) / mean).squareRoot() * $0.factor
        }
        expected += roots[0] * roots[1] * plain.covariance(one.hour, two.hour) * variance
      }
    }
    let error = estimator.usualError(of: sum)
    #expect(abs(error - 1.5 * mean * expected.squareRoot()) < 0.01 * error, "\(error)")
  }

  @Test func `errors of neighbours add up, and cancel where one opens and the other closes`() throws
  {
    let table = try bremenWishes()
    let estimator = try #require(HourEstimator(asked(table)))
    let noons = blanks(table).filter {
      $0.day == .monday && (14...15).contains($0.span.start.minutes / 60)
    }
    try #require(noons.count == 2)
    let single = noons.map { estimator.usualError(of: [($0, 1)]) }
    let independent = (single[0] * single[0] + single[1] * single[1]).squareRoot()
    #expect(estimator.usualError(of: noons.map { ($0, 1) }) > 1.2 * independent)
    #expect(estimator.usualError(of: [(noons[0], 1), (noons[1], -1)]) < 0.8 * independent)
  }

  @Test func `too few hours tell nothing, and no wishes are no wishes elsewhere`() throws {
    let hours = asked(try shareTable("hour (percent),Mon,Tue\n9-10,0,0\n10-11,0,\n"))
    #expect(HourEstimator(Array(hours.prefix(2))) == nil)
    let blank = AskedHour(day: .tuesday, span: hours[1].hour.span)
    #expect(try #require(HourEstimator(hours)).share(of: blank).percent < 1e-9)
  }
}
