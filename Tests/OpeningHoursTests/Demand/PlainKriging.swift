import Foundation
import OpeningHoursTables

@testable import OpeningHours

/// Kriging of roots by the book, which shares no code with the estimator.
///
/// The system has a Lagrange multiplier for the mean that is not known, and is solved by elimination
/// for each hour anew.
struct PlainKriging {
  typealias Known = (hour: AskedHour, share: Double)

  let known: [Known]

  /// The estimate for an hour in percent.
  func share(of hour: AskedHour) -> Double {
    let weights = weights(for: hour)
    let root = zip(known, weights).reduce(0) { $0 + $1.0.share.squareRoot() * $1.1 }
    return min(max(root, 0) * max(root, 0), 100)
  }

  /// The covariance of the errors of two estimated roots, as a part of the variance of roots.
  func covariance(_ first: AskedHour, _ second: AskedHour) -> Double {
    let (one, two) = (weights(for: first), weights(for: second))
    func likeness(_ hour: AskedHour, _ other: AskedHour) -> Double {
      Self.likeness(hour, other) + (hour == other ? 0.002 : 0)
    }
    var sum = likeness(first, second)
    for place in known.indices {
      sum -= one[place] * likeness(known[place].hour, second)
      sum -= two[place] * likeness(known[place].hour, first)
      for other in known.indices {
        sum += one[place] * two[other] * likeness(known[place].hour, known[other].hour)
      }
    }
    return sum
  }

  /// The weights of the asked hours, which sum to 1.
  private func weights(for hour: AskedHour) -> [Double] {
    var rows = known.map { one in
      known.map { Self.likeness(one.hour, $0.hour) + (one.hour == $0.hour ? 0.002 : 0) }
        + [1, Self.likeness(one.hour, hour)]
    }
    rows.append(known.map { _ in 1 } + [0, 1])
    return Array(Self.eliminated(rows).prefix(known.count))
  }

  private static func likeness(_ first: AskedHour, _ second: AskedHour) -> Double {
    func middle(_ hour: AskedHour) -> Double {
      Double(hour.span.start.minutes + hour.span.end.minutes) / 120
    }
    let weekend: Set<Weekday> = [.saturday, .sunday]
    let days =
      first.day == second.day
      ? 1 : weekend.isDisjoint(with: [first.day, second.day]) ? 0.98 : 0.4
    return days * exp(-abs(middle(first) - middle(second)) / 5)
  }

  /// The solution of linear equations, each with its right side at the end, by Gauss and Jordan.
  private static func eliminated(_ equations: [[Double]]) -> [Double] {
    var rows = equations
    for place in rows.indices {
      let pivot = (place..<rows.count).max { abs(rows[$0][place]) < abs(rows[$1][place]) } ?? place
      rows.swapAt(place, pivot)
      rows[place] = rows[place].map { [own = rows[place][place]] in $0 / own }
      for other in rows.indices where other != place {
        let factor = rows[other][place]
        guard factor != 0 else { continue }
        for column in place..<rows[other].count {
          rows[other][column] -= factor * rows[place][column]
        }
      }
    }
    return rows.map { $0[rows.count] }
  }
}
