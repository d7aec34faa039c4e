/// The usual distances between rows of a day: what tells over how long a counter counts.
struct UsualDistances {
  /// The distances in minutes that are usual, the commonest first; empty where there are too few rows.
  let usual: [Int]
  /// Whether distances are so uneven that each row may be one person.
  let areUneven: Bool
  /// Rows that stand further apart have others missing between them.
  private static let longest = 240

  /// - Parameter series: The minutes of each counter's rows by day, ascending, those in the hours.
  init(_ series: [[Int]]) {
    var days: [Int: Int] = [:]
    var single: [Int: Int] = [:]
    var all: [Int: Int] = [:]
    for minutes in series {
      var own: [Int: Int] = [:]
      for (first, second) in zip(minutes, minutes.dropFirst()) {
        let distance = Self.rounded(second - first)
        guard distance <= Self.longest else { continue }
        own[distance, default: 0] += 1
        all[distance, default: 0] += 1
      }
      own[0] = nil
      // Of equally common distances the shorter: a missing row makes longer ones, none shorter ones.
      guard let most = own.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) else { continue }
      if most.value > 1 { days[most.key, default: 0] += 1 }
      single[most.key, default: 0] += 1
    }
    // One distance of a day may be a gap; two alike are a habit.
    if days.isEmpty { days = single }
    let total = days.values.reduce(0, +)
    let ranked = days.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    usual = ranked.enumerated().filter { rank, entry in
      rank == 0 || entry.value >= 2 && entry.value * 20 >= total
    }.map(\.element.key).filter { Self.isLength($0) }
    let explained = usual.reduce(0) { $0 + (all[$1] ?? 0) }
    let distances = all.values.reduce(0, +)
    areUneven = distances > 7 && explained * 2 < distances
  }

  /// Whether stretches of a counter may be so long: they fill an hour, or hours.
  private static func isLength(_ minutes: Int) -> Bool {
    60 % minutes == 0 || minutes % 15 == 0 && 1440 % minutes == 0
  }

  /// A distance that is a minute off is not another one.
  private static func rounded(_ distance: Int) -> Int {
    guard distance > 13 else { return distance }
    let five = (distance + 2) / 5 * 5
    return abs(five - distance) <= 1 ? five : distance
  }
}
