/// Downloads of the same time in stretches of two lengths, as quarters of an hour and hours.
///
/// The shorter rows are kept, so that people are counted once. Where no row says its length, the longer
/// ones are told by being the sums of the shorter ones.
struct OverlappingLengths {
  /// Rows of one length that were left out because shorter ones count the same times.
  struct LeftOut: Hashable {
    /// Minutes.
    let length: Int
    /// Minutes.
    let other: Int
  }

  /// The counts by counter and moment.
  private(set) var counts: [StampedCount]
  /// How many rows were left out.
  private(set) var leftOut: [LeftOut: Int] = [:]
  /// The rows of each moment.
  private let moments: [Range<Int>]
  private var dropped: Set<Int> = []

  /// - Parameters:
  ///   - read: The counts, with stamps for minutes and with lengths where they are written.
  ///   - isResolved: Whether it was said what several counts of one time are.
  init(_ read: [StampedCount], isResolved: Bool) {
    func key(_ count: StampedCount) -> (Int, Int, Int) { (count.counter, count.instant, count.row) }
    let isSorted = zip(read, read.dropFirst()).allSatisfy { key($0) <= key($1) }
    counts = isSorted ? read : read.sorted { key($0) < key($1) }
    moments = Self.moments(counts)
    guard !isResolved else { return }
    if moments.count == counts.count {
      dropLoneSums()
    } else if counts.contains(where: { $0.length > 0 }) {
      dropByLength()
    } else {
      dropSums()
    }
    guard !dropped.isEmpty else { return }
    counts = counts.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
  }

  private static func moments(_ counts: [StampedCount]) -> [Range<Int>] {
    var moments: [Range<Int>] = []
    for (index, count) in counts.enumerated() {
      if let last = moments.last, counts[last.lowerBound].counter == count.counter,
        counts[last.lowerBound].instant == count.instant
      {
        moments[moments.count - 1] = last.lowerBound..<index + 1
      } else {
        moments.append(index..<index + 1)
      }
    }
    return moments
  }

  // MARK: Lengths that are written

  private mutating func dropByLength() {
    for position in moments.indices where moments[position].count > 1 {
      let lengths = moments[position].map { counts[$0].length }
      guard let longest = lengths.max(), let shortest = lengths.min(), 0 < shortest,
        shortest < longest
      else { continue }
      let parts = window(of: position, minutes: longest, isBackward: false)
      guard isEven(parts, longest) else { continue }
      drop(
        moments[position].filter { counts[$0].length == longest }, keeping: parts, of: longest)
    }
  }

  // MARK: Lengths that sums tell

  /// Over how many minutes long rows count, and whether stamps are ends.
  private struct Reading {
    let minutes: Int
    let isBackward: Bool
  }

  private mutating func dropSums() {
    let contradicted = moments.indices.filter { most($0) > least($0) }
    guard let reading = reading(contradicted) else { return }
    for position in contradicted {
      let parts = window(of: position, minutes: reading.minutes, isBackward: reading.isBackward)
      let sum = parts.reduce(0) { $0 + least($1) }
      // A revision is near to what it takes the place of, an hour to the sum of its quarters.
      guard abs(most(position) - sum) < most(position) - least(position) else { continue }
      let greatest = most(position)
      drop(
        moments[position].filter { counts[$0].value == greatest }, keeping: parts,
        of: reading.minutes)
    }
    takeLoneSums(reading, phases: Set(contradicted.map { phase($0, reading) }))
  }

  /// Long rows of which each stands where the shorter one was left out since nobody came.
  private mutating func dropLoneSums() {
    guard !counts.contains(where: { $0.length > 0 }) else { return }
    for reading in readings where reading.minutes == 60 {
      var windows: [Int: (all: Int, agreeing: Int, sums: Set<Double>)] = [:]
      for position in moments.indices.prefix(2000) {
        let parts = window(of: position, minutes: reading.minutes, isBackward: reading.isBackward)
        // Of two parts one may well be as the other.
        guard parts.count > 2, isEven(parts, reading.minutes),
          parts.contains(where: { most($0) > 0 })
        else { continue }
        var known = windows[phase(position, reading)] ?? (0, 0, [])
        known.all += 1
        if isLoneSum(position, parts) {
          known.agreeing += 1
          known.sums.insert(most(position))
        }
        windows[phase(position, reading)] = known
      }
      // Numbers that repeat agree by chance as often as they repeat.
      let phases = windows.filter {
        $0.value.agreeing * 10 >= $0.value.all * 8 && $0.value.sums.count > 3
      }
      guard phases.isEmpty else { return takeLoneSums(reading, phases: Set(phases.keys)) }
    }
  }

  /// Whether a row counts what the other rows of a time do.
  private func isLoneSum(_ position: Int, _ parts: [Int]) -> Bool {
    parts.reduce(0) { $0 + ($1 == position ? 0 : least($1)) } == most(position)
  }

  /// Seconds since the beginning of a stretch as long as the long rows.
  private func phase(_ position: Int, _ reading: Reading) -> Int {
    let seconds = reading.minutes * 60
    return (first(position).instant % seconds + seconds) % seconds
  }

  /// Takes a long row for nought where the shorter row of the same moment was left out since nobody came.
  ///
  /// Such a row stands where long rows do, and counts what the other shorter rows of its time do.
  private mutating func takeLoneSums(_ reading: Reading, phases: Set<Int>) {
    for position in moments.indices
    where moments[position].count == 1 && most(position) > 0
      && phases.contains(phase(position, reading))
    {
      let parts = window(of: position, minutes: reading.minutes, isBackward: reading.isBackward)
      guard isEven(parts, reading.minutes), isLoneSum(position, parts) else { continue }
      counts[moments[position].lowerBound].value = 0
      leftOut[LeftOut(length: reading.minutes, other: distance(parts)), default: 0] += 1
    }
  }

  private var readings: [Reading] {
    [10, 15, 20, 30, 60, 120, 180, 240].flatMap { minutes in
      [false, true].map { Reading(minutes: minutes, isBackward: $0) }
    }
  }

  /// The reading under which nearly all of the greater counts are sums; nothing where none is.
  private func reading(_ contradicted: [Int]) -> Reading? {
    let step = max(1, contradicted.count / 200)
    let sample = stride(from: 0, to: contradicted.count, by: step).map { contradicted[$0] }
    let agreeing = readings.map { reading in
      sample.count { position in
        let parts = window(of: position, minutes: reading.minutes, isBackward: reading.isBackward)
        // Long rows do not overlap: what changes again within one is a revision.
        return isEven(parts, reading.minutes)
          && parts.allSatisfy { $0 == position || most($0) == least($0) }
          && parts.reduce(0) { $0 + least($1) } == most(position)
      }
    }
    guard let most = agreeing.max(), most > 2, most * 10 >= sample.count * 8,
      let index = agreeing.firstIndex(of: most)
    else { return nil }
    return readings[index]
  }

  // MARK: Stretches

  private func least(_ position: Int) -> Double {
    moments[position].map { counts[$0].value }.min() ?? 0
  }

  private func most(_ position: Int) -> Double {
    moments[position].map { counts[$0].value }.max() ?? 0
  }

  private func first(_ position: Int) -> StampedCount { counts[moments[position].lowerBound] }

  /// The moments of the same counter within so many minutes, in order of time.
  private func window(of position: Int, minutes: Int, isBackward: Bool) -> [Int] {
    let own = first(position)
    let step = isBackward ? -1 : 1
    var found = [position]
    var next = position + step
    while moments.indices.contains(next), first(next).counter == own.counter,
      abs(first(next).instant - own.instant) < minutes * 60
    {
      found.append(next)
      next += step
    }
    return isBackward ? found.reversed() : found
  }

  /// Minutes between the first two of some moments.
  private func distance(_ parts: [Int]) -> Int {
    parts.count > 1 ? (first(parts[1]).instant - first(parts[0]).instant) / 60 : 0
  }

  /// Whether moments at equal distances fill so many minutes.
  private func isEven(_ parts: [Int], _ minutes: Int) -> Bool {
    let distance = distance(parts)
    return parts.count > 1 && parts.count * distance == minutes
      && zip(parts, parts.dropFirst()).allSatisfy {
        first($1).instant - first($0).instant == distance * 60
      }
  }

  private mutating func drop(_ long: [Int], keeping parts: [Int], of minutes: Int) {
    dropped.formUnion(long)
    leftOut[LeftOut(length: minutes, other: distance(parts)), default: 0] += long.count
  }
}
