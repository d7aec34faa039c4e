/// Sums that a file names and that are not the sums of what stands beside them in the same row.
///
/// They are never added up; where they deviate, a part is missing or is counted elsewhere, which whoever
/// trusts the averages must know.
struct DeviatingTotals {
  /// One finding for each column of sums that deviates.
  let findings: [CountsFinding]

  /// Compares the columns of sums with their parts.
  ///
  /// - Parameters:
  ///   - sheet: The file.
  ///   - totals: The columns of sums.
  ///   - parts: The columns that are added up.
  ///   - others: Columns that a sum may hold besides, such as people who went out.
  ///   - mark: The decimal mark, where it was said.
  init(
    _ sheet: CountsSheet, totals: [Int], parts: [Int], others: [Int] = [], mark: Character?
  ) {
    guard !totals.isEmpty, !parts.isEmpty,
      let numbers = try? CountNumbers(sheet, columns: totals + parts + others, mark: mark)
    else {
      findings = []
      return
    }
    func sum(_ row: Int, _ columns: [Int]) -> Double? {
      let values = columns.map { numbers.value(sheet.text(row, $0)).value }
      return values.contains(nil) ? nil : values.reduce(0) { $0 + ($1 ?? 0) }
    }
    findings = totals.compactMap { column -> CountsFinding? in
      let rows = sheet.rows.filter { row in
        guard let total = sum(row, [column]), let own = sum(row, parts) else { return false }
        let all = own + (sum(row, others) ?? 0)
        // Halves are rounded in some files.
        return abs(total - own) >= 1 && abs(total - all) >= 1
      }
      guard let first = rows.first else { return nil }
      return .deviatingTotal(
        sheet.headings[column], rows: rows.count,
        line: sheet.table.place(row: first, column: column).line)
    }
  }

  /// Compares counters that are named as sums with those that are added up, moment by moment.
  ///
  /// - Parameters:
  ///   - counts: The counts of all counters.
  ///   - totals: The counters that are sums.
  ///   - added: The counters that are added up.
  ///   - names: The counters' names, by index.
  ///   - sheet: The file.
  init(
    _ counts: [StampedCount], totals: [Int], added: Set<Int>, names: [String], _ sheet: CountsSheet
  ) {
    var sums: [Int: Double] = [:]
    for count in counts where added.contains(count.counter) {
      sums[count.instant, default: 0] += count.value
    }
    findings = totals.filter { TableHeading(names[$0]).isTotal }.compactMap { total in
      let rows = counts.filter { count in
        count.counter == total && sums[count.instant].map { abs($0 - count.value) >= 1 } == true
      }
      guard let first = rows.min(by: { $0.row < $1.row }) else { return nil }
      return .deviatingTotal(
        names[total], rows: rows.count,
        line: sheet.table.place(row: first.row, column: first.column).line)
    }
  }
}
