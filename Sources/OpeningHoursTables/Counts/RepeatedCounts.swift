/// Rows of one counter and one time that stand several times, as downloads that overlap give them.
struct RepeatedCounts {
  /// The counts by counter and moment, each moment once.
  private(set) var counts: [StampedCount]
  /// Rows that stood twice with the same count.
  private(set) var doubles = 0
  /// Rows that stood twice with another count, with the one that was taken instead.
  private(set) var revised: [(old: StampedCount, new: StampedCount)] = []

  /// Keeps the last count of each moment.
  ///
  /// - Parameters:
  ///   - read: The counts in the order of the file.
  ///   - options: What was said.
  ///   - sheet: The sheet, for messages.
  /// - Throws: when so many moments have several counts that a file of several counters is likelier.
  init(
    _ read: [StampedCount], _ options: CountsOptions, _ sheet: CountsSheet
  ) throws(InputErrors) {
    func key(_ count: StampedCount) -> (Int, Int, Int) { (count.counter, count.instant, count.row) }
    let isSorted = zip(read, read.dropFirst()).allSatisfy { key($0) <= key($1) }
    let sorted = isSorted ? read : read.sorted { key($0) < key($1) }
    counts = []
    counts.reserveCapacity(sorted.count)
    var contradictions = Contradictions()
    for count in sorted {
      guard let last = counts.last, last.counter == count.counter, last.instant == count.instant
      else {
        counts.append(count)
        contradictions.begin(count)
        continue
      }
      if last.row < count.row,
        options.sameTime == .sum || LocalClock.isRepeated(count.instant, options)
      {
        counts[counts.count - 1].value += count.value
      } else if last.value == count.value {
        doubles += 1
        contradictions.add(count)
      } else {
        revised.append((last, count))
        counts[counts.count - 1] = count
        contradictions.add(count, insteadOf: last)
      }
    }
    contradictions.end()
    guard contradictions.areTooMany, options.sameTime == nil, let example = revised.first else {
      return
    }
    throw InputErrors([
      Diagnostic(
        sheet.table.source(row: example.new.row, column: example.new.column),
        contradictions.message + ", and no column tells them apart",
        hint: "say --same-time sum if they are several counters, --same-time last if they are "
          + "revisions")
    ])
  }
}

/// How many of the times that stand several times do so with different counts.
///
/// Two counters agree whenever nobody comes, as in each night: only times with visits say anything.
private struct Contradictions {
  private var visited = 0
  private var repeated = 0
  private var contradicted = 0
  private var far = 0
  private var days: Set<Int> = []
  private var time: Time?

  private struct Time {
    let day: Int
    var isVisited: Bool
    var isRepeated = false
    var isContradicted = false
    var isFar = false
  }

  /// Begins with the first row of a time.
  mutating func begin(_ count: StampedCount) {
    end()
    time = Time(day: count.day, isVisited: count.value > 0)
  }

  /// Adds a further row of the same time.
  mutating func add(_ count: StampedCount, insteadOf other: StampedCount? = nil) {
    time?.isRepeated = true
    if count.value > 0 { time?.isVisited = true }
    guard let other else { return }
    time?.isContradicted = true
    if abs(count.value - other.value) * 4 > max(count.value, other.value) { time?.isFar = true }
  }

  /// Ends with the last row of a time.
  mutating func end() {
    guard let time, time.isVisited else { return }
    visited += 1
    if time.isRepeated { repeated += 1 }
    guard time.isContradicted else { return }
    contradicted += 1
    if time.isFar { far += 1 }
    days.insert(time.day)
  }

  private var areManyOfAll: Bool { contradicted > 2 && contradicted * 4 > visited }

  /// Whether a file of several counters is likelier than one of revisions: these change few of the
  /// times that two downloads have in common, or the last days of one, and hardly by a quarter.
  var areTooMany: Bool {
    areManyOfAll
      || contradicted * 2 > repeated
        && (days.count > 7 || days.count > 2 && far > 8 && far * 2 > contradicted)
  }

  var message: String {
    areManyOfAll
      ? "\(contradicted) of \(visited) times with visits stand several times with different counts"
      : "\(contradicted) of \(repeated) times that stand several times have different counts"
  }
}
