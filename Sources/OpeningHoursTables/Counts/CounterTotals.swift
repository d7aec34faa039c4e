/// Counters that count what others have counted: sums of doors, and what lies behind the doors.
struct CounterTotals {
  /// Counters that are sums of others.
  private(set) var totals: Set<Int> = []
  /// Counters behind the doors.
  private(set) var inner: Set<Int> = []
  private static let mostForSubsets = 10

  /// - Parameters:
  ///   - counts: The counts of all counters.
  ///   - names: The counters' names, by index.
  ///   - present: The counters that have counts.
  init(_ counts: [StampedCount], names: [String], present: Set<Int>) {
    let headings = names.map { TableHeading($0) }
    guard present.count > 1 else { return }
    let named = present.filter { headings[$0].isTotal || headings[$0].isMean }
    if named.count < present.count { totals = named }
    let doors = present.subtracting(totals).filter { index in
      headings[index].words.contains { HeadingWords.doors.contains($0) }
    }
    let behind = present.subtracting(totals).filter { headings[$0].isInner }
    if !doors.isEmpty { inner = behind }
    let rest = present.subtracting(totals).subtracting(inner)
    guard rest.count > 2, rest.count <= 64 else { return }
    findSums(CounterTable(counts, Array(rest).sorted()), names)
  }

  /// Finds a counter that in all rows is the sum of others, whatever its name.
  private mutating func findSums(_ table: CounterTable, _ names: [String]) {
    guard table.rows.count > 2 else { return }
    let all = Array(table.counters.indices)
    for position in all {
      let others = all.filter { $0 != position }
      if table.isSum(position, of: others), !areAlike(position, others, table, names) {
        totals.insert(table.counters[position])
        return
      }
    }
    guard all.count <= Self.mostForSubsets, all.count > 3, !table.isProportional else { return }
    for position in all {
      let others = all.filter { $0 != position }
      for mask in 1..<(1 << others.count) {
        let subset = others.indices.filter { mask >> $0 & 1 == 1 }.map { others[$0] }
        if subset.count > 1, table.sums[position] == subset.reduce(0, { $0 + table.sums[$1] }),
          table.isSum(position, of: subset)
        {
          totals.insert(table.counters[position])
          return
        }
      }
    }
  }

  /// Whether names say that all are of one kind and nothing but one proportion speaks for a sum.
  private func areAlike(
    _ position: Int, _ others: [Int], _ table: CounterTable, _ names: [String]
  ) -> Bool {
    guard table.isProportional else { return false }
    let directions: Set<String> = [
      "north", "south", "east", "west", "nord", "sud", "ost", "a", "b", "c", "d", "main", "side",
      "haupteingang", "nebeneingang",
    ]
    func stem(_ position: Int) -> [String] {
      TableHeading(names[table.counters[position]]).words.filter { !directions.contains($0) }
    }
    return others.allSatisfy { stem($0) == stem(position) }
  }
}

/// The counts as a table: a row for each moment that all counters have.
private struct CounterTable {
  let counters: [Int]
  let rows: [[Double]]
  let sums: [Double]

  init(_ counts: [StampedCount], _ counters: [Int]) {
    self.counters = counters
    let positions = Dictionary(
      uniqueKeysWithValues: counters.enumerated().map { ($0.element, $0.offset) })
    var byMoment: [Int: [Double?]] = [:]
    let blank = [Double?](repeating: nil, count: counters.count)
    for count in counts {
      guard let position = positions[count.counter] else { continue }
      byMoment[count.instant, default: blank][position] = count.value
    }
    let complete = byMoment.sorted { $0.key < $1.key }.map(\.value).filter { !$0.contains(nil) }
      .map { $0.compactMap(\.self) }.filter { $0.contains { $0 > 0 } }
    rows = complete
    sums = counters.indices.map { position in complete.reduce(0) { $0 + $1[position] } }
  }

  func isSum(_ position: Int, of others: [Int]) -> Bool {
    rows.allSatisfy { row in row[position] == others.reduce(0) { $0 + row[$1] } }
      && others.count { sums[$0] > 0 } > 1
  }

  /// Whether all rows say the same proportions, so that a sum may be chance.
  var isProportional: Bool {
    rows.allSatisfy { row in
      row.indices.allSatisfy { row[$0] * sums[0] == row[0] * sums[$0] }
    }
  }
}
