/// The counters of a file: what columns tell them apart, and how they are called.
struct CounterNames {
  /// The names by index; a file without several counters has one.
  private(set) var names: [String] = []
  /// The houses by index of the counter, where a column names them.
  private(set) var branches: [String?] = []
  private var known: [[String]: Int] = [:]
  /// The same where one column tells all counters apart, as in most files.
  private var knownByName: [String: Int] = [:]
  private let sheet: CountsSheet
  private let columns: [Int]
  private let branchColumn: Int?
  private let counts: [Int]

  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - columns: The columns that tell counters apart, in their order.
  ///   - counts: The columns of counts, each of a counter of its own.
  init(_ sheet: CountsSheet, columns: [Int], counts: [Int]) {
    self.sheet = sheet
    self.columns = columns
    self.counts = counts
    branchColumn = columns.first { TableHeading(sheet.headings[$0]).isBranch }
  }

  /// The index of the counter of a cell.
  mutating func counter(row: Int, column: Int) -> Int {
    if columns.isEmpty, counts.count == 1, !names.isEmpty { return 0 }
    if columns.count == 1, counts.count == 1 {
      let text = sheet.text(row, columns[0])
      if let index = knownByName[text] { return index }
      knownByName[text] = names.count
    } else {
      var key = columns.map { sheet.text(row, $0) }
      if counts.count > 1 { key.append(String(column)) }
      if let index = known[key] { return index }
      known[key] = names.count
    }
    names.append(name(row, column))
    branches.append(branchColumn.map { sheet.text(row, $0) })
    return names.count - 1
  }

  private func name(_ row: Int, _ column: Int) -> String {
    let values = columns.map { sheet.text(row, $0) }.filter { !$0.isEmpty }
    var name = values.joined(separator: " ")
    if counts.count > 1 || columns.isEmpty {
      let heading = sheet.headings[column]
      let twins = sheet.headings.count { $0 == heading }
      name += (name.isEmpty ? "" : " ") + heading
      if twins > 1 { name += " (column \(column + 1))" }
    }
    return name.isEmpty ? "without name" : QuestionChoice.shortened(name).printable
  }

  /// Refuses several houses in one file: their visits are never added up.
  func refuseSeveralBranches(of chosen: [Int]) throws(InputErrors) {
    guard let branchColumn else { return }
    var houses: [String] = []
    for index in chosen {
      if let house = branches[index], !house.isEmpty, !houses.contains(house) {
        houses.append(house)
      }
    }
    guard houses.count > 1 else { return }
    throw InputErrors([
      Diagnostic(
        sheet.source(ofHeading: branchColumn),
        "\"\(sheet.headings[branchColumn])\" names several houses: "
          + houses.prefix(12).joined(separator: ", "),
        hint: "say which with --counter \"\(houses[0])\"")
    ])
  }
}

/// Finds a column that tells counters apart by what it does, whatever its heading.
///
/// The same times stand several times, each time with different values of the column, and most times
/// have most of its values.
struct CounterColumnSearch {
  /// The column, where there is one.
  private(set) var column: Int?
  private static let mostValues = 64

  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - moments: A number for each row's time, the same for the same time; nothing for other rows.
  ///   - free: The columns that may be it.
  init(_ sheet: CountsSheet, moments: [Int?], free: [Int]) {
    let rows = moments.count { $0 != nil }
    let times = Set(moments.compactMap(\.self)).count
    guard rows * 10 > times * 11 else { return }
    var best = 0
    for candidate in free {
      guard let pairs = Self.pairs(sheet, moments, candidate) else { continue }
      let explained = pairs.count - times
      guard explained * 2 > rows - times, pairs.several * 10 >= times * 4, pairs.count > best
      else { continue }
      best = pairs.count
      column = candidate
    }
  }

  /// The different pairs of time and value, and how many times have several values.
  private static func pairs(
    _ sheet: CountsSheet, _ moments: [Int?], _ column: Int
  ) -> (count: Int, several: Int)? {
    var values: [String: Int] = [:]
    var pairs: Set<Int> = []
    for (position, row) in sheet.rows.enumerated() {
      guard let moment = moments[position] else { continue }
      let text = sheet.text(row, column)
      if values[text] == nil {
        guard values.count < mostValues else { return nil }
        values[text] = values.count
      }
      pairs.insert(moment * mostValues + (values[text] ?? 0))
    }
    guard values.count > 1 else { return nil }
    var valuesOfTime: [Int: Int] = [:]
    for pair in pairs { valuesOfTime[pair / mostValues, default: 0] += 1 }
    return (pairs.count, valuesOfTime.values.count { $0 > 1 })
  }
}
