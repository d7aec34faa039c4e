/// Gives each count the stretch over which it was counted.
///
/// The length is the usual distance between rows of a day. Where a file changes from one distance to
/// another, each row has the one that holds around it. A stray row changes nothing: it is taken to the
/// stretch in which it lies.
struct StretchLengths {
  /// The counts by counter and moment, with their beginnings and lengths.
  private(set) var counts: [StampedCount]
  /// The usual lengths, the commonest first.
  let lengths: [Int]
  /// Rows that stood off the others' minutes, with the minutes at which they stood.
  private(set) var strays: [(count: StampedCount, stamp: Int)] = []
  /// Stray rows with the count that stands at the full time already.
  private(set) var doubles = 0
  private let grids: [StretchGrid]

  /// - Parameters:
  ///   - read: The counts by counter and moment, with stamps for minutes.
  ///   - areEnds: Whether the stamps are ends.
  ///   - hours: When the library was open.
  ///   - options: What was said.
  ///   - sheet: The sheet, for messages.
  /// - Throws: where rows stand at no usual distance.
  init(
    _ read: [StampedCount], areEnds: Bool, hours: Schedule, _ options: CountsOptions,
    _ sheet: CountsSheet
  ) throws(InputErrors) {
    counts = areEnds ? Self.turnedAround(read) : read
    let series = Self.series(counts)
    let distances = UsualDistances(Self.minutesWhileOpen(counts, series, hours, areEnds: areEnds))
    lengths = try Self.lengths(distances, counts, options, sheet)
    let minutes = counts.filter { $0.length == 0 }.map(\.minute)
    grids = lengths.map { StretchGrid(minutes, length: $0, takesEarly: !distances.areUneven) }
    var dropped: Set<Int> = []
    for range in series { measure(range, isEven: !distances.areUneven, &dropped) }
    doubles = dropped.count
    if !dropped.isEmpty {
      counts = counts.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
    }
    if areEnds { turnBack() }
  }

  /// The rows of each counter and day.
  private static func series(_ counts: [StampedCount]) -> [Range<Int>] {
    var series: [Range<Int>] = []
    var start = 0
    for index in counts.indices.dropFirst() + [counts.count]
    where index == counts.count || counts[index].counter != counts[start].counter
      || counts[index].day != counts[start].day
    {
      if index > start { series.append(start..<index) }
      start = index
    }
    return series
  }

  /// The minutes of each series that lie in the hours: by night some counters count by the hour.
  private static func minutesWhileOpen(
    _ counts: [StampedCount], _ series: [Range<Int>], _ hours: Schedule, areEnds: Bool
  ) -> [[Int]] {
    let spans = Weekday.allCases.map { day in
      hours[day].spans.map { areEnds ? 1440 - $0.end.minutes..<1440 - $0.start.minutes : $0.range }
    }
    return series.map { range in
      let own = spans[counts[range.lowerBound].date.weekday.rawValue]
      return counts[range].lazy.filter { $0.length == 0 }.map(\.minute).filter { minute in
        own.contains { $0.contains(minute) }
      }
    }
  }

  /// The lengths to choose from.
  private static func lengths(
    _ distances: UsualDistances, _ counts: [StampedCount], _ options: CountsOptions,
    _ sheet: CountsSheet
  ) throws(InputErrors) -> [Int] {
    if distances.areUneven || distances.usual.isEmpty, let stated = options.stretchMinutes {
      return [stated]
    }
    if distances.areUneven, let first = counts.first {
      throw InputErrors([
        Diagnostic(
          sheet.table.source(row: first.row, column: first.column),
          "the rows of a day stand at no usual distance: is each of them one person, or one group?",
          hint: "say --every 60 to put them together by the hour; add --missing-is-zero if a time "
            + "without a row had no visits, --same-time sum if rows of one time are several people")
      ])
    }
    guard distances.usual.isEmpty else { return distances.usual }
    try refuseDailyTotals(counts, sheet)
    // One row a day or so: the longest length under which all begin on full ones.
    return [[60, 30].first { length in counts.allSatisfy { $0.minute % length == 0 } } ?? 15]
  }

  /// Refuses a file with one row a day, all at one time: such a row holds the whole day.
  private static func refuseDailyTotals(
    _ counts: [StampedCount], _ sheet: CountsSheet
  ) throws(InputErrors) {
    guard let first = counts.first, counts.allSatisfy({ $0.length == 0 }), counts.count > 2,
      Set(counts.map(\.minute)).count == 1
    else { return }
    throw InputErrors([
      Diagnostic(
        sheet.table.source(row: first.row, column: first.column),
        "each day has one row: these seem to be totals of days",
        hint: "counts by hour are needed: ask for the counter's hourly export; or say --every 60 "
          + "if each is the count of one hour")
    ])
  }

  /// Gives the rows of a day their stretches.
  private mutating func measure(_ range: Range<Int>, isEven: Bool, _ dropped: inout Set<Int>) {
    let grid = grid(of: range)
    var previous: Int?
    for index in range where counts[index].length == 0 {
      let stamp = counts[index].minute
      let (start, isOff) = grid.start(of: stamp)
      if isOff, isEven {
        strays.append((counts[index], stamp))
        if start == previous, counts[index].value == counts[index - 1].value {
          dropped.insert(index)
        }
      }
      counts[index].minute = start
      previous = start
    }
    let starts = range.filter { !dropped.contains($0) }.map { counts[$0].minute }
    var position = 0
    for index in range where !dropped.contains(index) {
      if counts[index].length == 0 {
        let length = isEven ? length(at: position, starts, grid.length) : grid.length
        counts[index].length = min(length, 1440 - counts[index].minute)
      }
      position += 1
    }
  }

  /// The shortest of the usual lengths that a day has at least twice; a day of few rows has the file's.
  private func grid(of range: Range<Int>) -> StretchGrid {
    guard grids.count > 1 else { return grids[0] }
    let minutes = range.map { counts[$0].minute }
    let distances = zip(minutes, minutes.dropFirst()).map { $1 - $0 }
    let own = grids.filter { grid in
      distances.count { abs($0 - grid.length) <= 1 } >= min(2, distances.count)
    }
    return own.min { $0.length < $1.length } ?? grids[0]
  }

  /// The length of a stretch: the distance that holds behind it, or else before it.
  private func length(at position: Int, _ starts: [Int], _ usual: Int) -> Int {
    guard lengths.count > 1 else { return usual }
    func distance(_ from: Int) -> Int? {
      guard from >= 0, from + 1 < starts.count else { return nil }
      let distance = starts[from + 1] - starts[from]
      return lengths.contains(distance) ? distance : nil
    }
    let (before, next) = (distance(position - 1), distance(position))
    guard let next else { return before ?? usual }
    if next == before || next == distance(position + 1) { return next }
    return before.map { min($0, next) } ?? next
  }

  // MARK: Stamps that are ends

  /// The same counts with the day run backwards, so that ends become beginnings.
  private static func turnedAround(_ read: [StampedCount]) -> [StampedCount] {
    var counts = read
    for index in counts.indices {
      if counts[index].length > 0 { continue }
      if counts[index].minute == 0 {
        counts[index].day -= 1
        counts[index].minute = 1440
      }
      counts[index].minute = 1440 - counts[index].minute
    }
    counts.sort { ($0.counter, $0.day, $0.minute) < ($1.counter, $1.day, $1.minute) }
    return counts
  }

  private mutating func turnBack() {
    for index in counts.indices { counts[index].minute = 1440 - counts[index].end }
    counts.sort { ($0.counter, $0.day, $0.minute) < ($1.counter, $1.day, $1.minute) }
    strays = strays.map { ($0.count, 1440 - $0.stamp) }
  }
}
