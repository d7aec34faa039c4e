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
    var moments = 0
    var contradicted = 0
    for count in sorted {
      guard let last = counts.last, last.counter == count.counter, last.instant == count.instant
      else {
        counts.append(count)
        moments += 1
        continue
      }
      if last.row < count.row,
        options.sameTime == .sum || LocalClock.isRepeated(count.instant, options)
      {
        counts[counts.count - 1].value += count.value
      } else if last.value == count.value {
        doubles += 1
      } else {
        contradicted += 1
        revised.append((last, count))
        counts[counts.count - 1] = count
      }
    }
    guard contradicted > 2, contradicted * 4 > moments, options.sameTime == nil,
      let example = revised.first
    else { return }
    throw InputErrors([
      Diagnostic(
        sheet.table.source(row: example.new.row, column: example.new.column),
        "\(contradicted) of \(moments) times stand several times with different counts, and no "
          + "column tells counters apart",
        hint: "say --same-time sum if they are several counters, --same-time last if they are "
          + "revisions")
    ])
  }
}
