import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// What an error promises, tried out: hours that were asked about are hidden, estimated and compared.
struct TieTests {
  /// A table by its hours.
  private struct Trial {
    let known: [PlainKriging.Known]
  }

  /// How often estimates of weeks that differ in a few hidden hours keep their promise.
  private struct Count {
    var all = 0
    var near = 0
    var beyond = 0
    var right = 0
  }

  private func bremen() throws -> Trial {
    Trial(
      known: try bremenWishes().cells.compactMap { cell in
        cell.share.map { (AskedHour(day: cell.day, span: cell.span), $0) }
      })
  }

  private func visits(_ name: String) throws -> Trial {
    let table = try Visits(
      bytes: repositoryFile("data/staffed-weeks/\(name).csv"), fileName: "visits.csv")
    // Whole hours, so that hidden ones are not told by a half.
    return Trial(
      known: table.slots.filter { $0.span.start.minutes % 60 == 0 }.map {
        (AskedHour(day: $0.day, span: $0.span), min($0.visits / 2, 100))
      })
  }

  /// Hides a day's hours from a time to another, and compares runs of them.
  private func hide(_ trial: Trial, _ isHidden: (AskedHour) -> Bool, _ count: inout Count) throws {
    let hidden = trial.known.filter { isHidden($0.hour) }
    let estimator = try #require(HourEstimator(trial.known.filter { !isHidden($0.hour) }))
    for length in 1...3 {
      for first in 0..<max(0, hidden.count - length + 1) {
        for second in stride(from: first + length, to: hidden.count - length + 1, by: 3) {
          let opens = hidden[first..<(first + length)].map { ($0, 1.0) }
          let closes = hidden[second..<(second + length)].map { ($0, -1.0) }
          let sum = opens + closes
          let truth = sum.reduce(0) { $0 + $1.0.share * $1.1 }
          let told = sum.reduce(0) { $0 + estimator.share(of: $1.0.hour).percent * $1.1 }
          let error = estimator.usualError(of: sum.map { ($0.0.hour, $0.1) })
          count.all += 1
          count.near += abs(told - truth) <= error ? 1 : 0
          guard abs(told) >= error else { continue }
          count.beyond += 1
          count.right += told * truth > 0 ? 1 : 0
        }
      }
    }
  }

  @Test func `a difference beyond the usual error has the right sign nine times out of ten`() throws
  {
    var count = Count()
    for trial in [try bremen(), try visits("loose"), try visits("medium"), try visits("tight")] {
      for day in Weekday.allCases {
        for start in stride(from: 9, through: 17, by: 2) {
          let hours = start..<(start + 4)
          try hide(
            trial, { $0.day == day && hours.contains($0.span.start.minutes / 60) }, &count)
        }
      }
    }
    #expect(count.beyond > 150)
    #expect(Double(count.right) >= 0.9 * Double(count.beyond), "\(count)")
    #expect(Double(count.near) >= 0.7 * Double(count.all), "\(count)")
  }
}
