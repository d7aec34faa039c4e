/// Times at which a counter was silent although people come then: a gate offline, a dead half day.
///
/// A zero is no news where few people come. A run of zeros (or of missing rows while other counters
/// have some) is a silence when the counter usually counts at least a dozen people then, and when zeros
/// are so rare with this counter that the run is no chance. A counter that begins or ends in the middle
/// of the file is silent before and after, if its days have so many people. Of a display only what is
/// known counts: without a row nobody knows what it would have shown.
struct SilentCounters {
  /// The silences, in order of counter and time.
  private(set) var silences: [Silence] = []
  /// The cells that are silent: counter, date and stretch by their positions.
  private var silent: Set<Place> = []
  private let grid: CountsGrid
  /// How many counters have a count, by the positions of date and stretch.
  private let counted: [[Int]]
  private static let fewestExpected = 12.0
  private static let fewestUsual = 5.0
  /// A run of zeros happens by chance once in so many times.
  private static let rarity = 20.0

  private struct Place: Hashable {
    let counter: Int
    let date: Int
    let stretch: Int
  }

  private struct Entry {
    let place: Place
    /// What is usual then; 0 where zeros are no news.
    let usual: Double
    let hasRow: Bool
  }

  /// - Parameters:
  ///   - grid: What was counted.
  ///   - open: The positions of the dates on which somebody came.
  ///   - names: The counters' names by index.
  ///   - displays: The counters, by index, that only count on.
  init(_ grid: CountsGrid, open: [Int], names: [String], displays: Set<Int>) {
    self.grid = grid
    counted = grid.dates.indices.map { date in
      grid.stretches(date).indices.map { stretch in
        grid.counters.indices.count { grid.cell($0, date, stretch) != nil }
      }
    }
    for counter in grid.counters.indices {
      let name = names[grid.counters[counter]]
      find(counter, open, name)
      findOutside(counter, open, name)
      if displays.contains(grid.counters[counter]) { leaveOutUnknown(counter, open) }
    }
  }

  func isSilent(_ counter: Int, _ date: Int, _ stretch: Int) -> Bool {
    silent.contains(Place(counter: counter, date: date, stretch: stretch))
  }

  private mutating func find(_ counter: Int, _ open: [Int], _ name: String) {
    let usual = usual(counter, open)
    let oneInSoMany = rarityOfZero(counter, open)
    var run: [Entry] = []
    for date in open {
      let day = grid.dates[date].weekday.rawValue
      for stretch in grid.stretches(date).indices {
        let cell = grid.cell(counter, date, stretch)
        if let cell, cell.sum > 0 {
          close(&run, oneInSoMany, name)
        } else if cell != nil || isCountedByOthers(counter, date, stretch) {
          run.append(
            Entry(
              place: Place(counter: counter, date: date, stretch: stretch),
              usual: usual[day][stretch], hasRow: cell != nil))
        }
      }
    }
    close(&run, oneInSoMany, name)
  }

  private func isCountedByOthers(_ counter: Int, _ date: Int, _ stretch: Int) -> Bool {
    counted[date][stretch] > (grid.cell(counter, date, stretch) == nil ? 0 : 1)
  }

  /// The stretches of a date in which others have counted and this counter has not.
  private func missing(_ counter: Int, _ date: Int) -> [Place] {
    grid.stretches(date).indices.filter {
      counted[date][$0] > 0 && grid.cell(counter, date, $0) == nil
    }.map { Place(counter: counter, date: date, stretch: $0) }
  }

  /// What stands before the first day of a counter and behind its last, where others have counted.
  private mutating func findOutside(_ counter: Int, _ open: [Int], _ name: String) {
    let own = open.filter { date in
      grid.stretches(date).indices.contains { grid.cell(counter, date, $0) != nil }
    }
    guard let first = own.first, let last = own.last else { return }
    let sum = own.reduce(0.0) { sum, date in
      grid.stretches(date).indices.reduce(sum) { $0 + (grid.cell(counter, date, $1)?.sum ?? 0) }
    }
    for dates in [open.filter { $0 < first }, open.filter { $0 > last }] {
      let places = dates.flatMap { missing(counter, $0) }
      let isKnown = places.contains { silent.contains($0) }
      guard sum * Double(dates.count) >= Self.fewestExpected * Double(own.count),
        let start = places.first, let end = places.last
      else { continue }
      silent.formUnion(places)
      guard !isKnown else { continue }
      add(from: start, to: end, name, stretches: places.count, isZeros: false)
    }
  }

  /// Without a count of a display, what all counters have counted together is not known.
  private mutating func leaveOutUnknown(_ counter: Int, _ open: [Int]) {
    for date in open { silent.formUnion(missing(counter, date)) }
  }

  /// The mean of what is not zero, by weekday and stretch; 0 where it is so little that zeros are usual.
  private func usual(_ counter: Int, _ open: [Int]) -> [[Double]] {
    var sums = grid.week.days.map { $0.map { _ in 0.0 } }
    var counts = grid.week.days.map { $0.map { _ in 0 } }
    for date in open {
      let day = grid.dates[date].weekday.rawValue
      for stretch in grid.stretches(date).indices {
        guard let cell = grid.cell(counter, date, stretch), cell.sum > 0 else { continue }
        sums[day][stretch] += cell.sum
        counts[day][stretch] += 1
      }
    }
    return zip(sums, counts).map { sums, counts in
      zip(sums, counts).map { sum, count in
        let mean = count > 0 ? sum / Double(count) : 0
        return mean < Self.fewestUsual ? 0 : mean
      }
    }
  }

  /// Once in how many times a zero follows a count.
  private func rarityOfZero(_ counter: Int, _ open: [Int]) -> Double {
    var after = 0
    var zeros = 0
    var previous = 0.0
    for date in open {
      for stretch in grid.stretches(date).indices {
        let cell = grid.cell(counter, date, stretch)
        guard cell != nil || isCountedByOthers(counter, date, stretch) else { continue }
        let sum = cell?.sum ?? 0
        if previous > 0 {
          after += 1
          if sum == 0 { zeros += 1 }
        }
        previous = sum
      }
    }
    return Double(after + 1) / Double(zeros + 1)
  }

  /// Ends a run of zeros, and takes it for a silence where it is one.
  private mutating func close(_ run: inout [Entry], _ oneInSoMany: Double, _ name: String) {
    defer { run = [] }
    guard let first = run.firstIndex(where: { $0.usual > 0 }),
      let last = run.lastIndex(where: { $0.usual > 0 })
    else { return }
    let core = run[first...last]
    var rarity = 1.0
    for entry in core where entry.usual > 0 && rarity < Self.rarity { rarity *= oneInSoMany }
    guard core.reduce(0, { $0 + $1.usual }) >= Self.fewestExpected, rarity >= Self.rarity else {
      return
    }
    for entry in core { silent.insert(entry.place) }
    add(
      from: core[first].place, to: core[last].place, name, stretches: core.count,
      isZeros: core.contains(where: \.hasRow))
  }

  private mutating func add(
    from start: Place, to end: Place, _ name: String, stretches: Int, isZeros: Bool
  ) {
    silences.append(
      Silence(
        counter: name, first: grid.dates[start.date],
        start: grid.stretches(start.date)[start.stretch].open.start, last: grid.dates[end.date],
        end: grid.stretches(end.date)[end.stretch].open.end, stretches: stretches,
        isZeros: isZeros))
  }
}
