/// Decides whether a table's numbers are percent or fractions, from all columns together.
///
/// A percent sign anywhere, or a value over 1, makes it percent; otherwise values between 0 and 1
/// make it fractions. Only 0s and 1s could be either, or ticks of respondents, and stay undecided.
struct ShareUnit {
  /// The unit; nothing when it is undecided.
  let unit: ShareTable.Unit?
  /// The indices of columns that are clearly fractions in a table of percent.
  let contradictingColumns: [Int]
  /// Numbers up to 1 without a percent sign in columns where others have one, by column and row: a
  /// spreadsheet shows 0.8 as 80 % in one cell and as it is in the next.
  let doubtful: [(column: Int, row: Int)]

  /// - Parameters:
  ///   - columns: the numbers of the table.
  ///   - mentionsPercent: whether a heading or title says percent.
  init(_ columns: [NumberColumn], mentionsPercent: Bool) {
    let values = columns.flatMap { $0.values.compactMap(\.self) }
    let isPercent =
      mentionsPercent || values.contains { $0 > 1 }
      || columns.contains { $0.hasPercentSign.contains(true) }
    guard isPercent else {
      unit = values.contains { $0 > 0 && $0 < 1 } ? .fractions : nil
      contradictingColumns = []
      doubtful = []
      return
    }
    unit = .percent
    doubtful = columns.indices.flatMap { column -> [(column: Int, row: Int)] in
      let numbers = columns[column]
      guard numbers.hasPercentSign.contains(true) else { return [] }
      return numbers.values.indices.filter { row in
        guard let value = numbers.values[row], !numbers.hasPercentSign[row] else { return false }
        return value > 0 && value <= 1
      }.map { (column, $0) }
    }
    // With a percent sign about, 0.4 is four in a thousand; without one it is likely forty percent.
    contradictingColumns =
      mentionsPercent ? [] : columns.indices.filter { Self.isClearlyFractions(columns[$0]) }
  }

  private static func isClearlyFractions(_ column: NumberColumn) -> Bool {
    let values = column.values.compactMap(\.self)
    return !column.hasPercentSign.contains(true) && values.allSatisfy { (0...1).contains($0) }
      && values.contains { $0 > 0 && $0 < 1 }
  }

  /// A number of the table in percent.
  static func percent(_ value: Double, in unit: ShareTable.Unit) -> Double {
    // 0.28 * 100 is 28.000000000000004; nine decimals are more than any survey has.
    unit == .fractions ? (value * 1e11).rounded() / 1e9 : value
  }
}
