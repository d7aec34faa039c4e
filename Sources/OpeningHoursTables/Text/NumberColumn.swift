/// A column of numbers, whose decimal mark is decided once from all of its cells.
///
/// `1,5` settles that the comma is the decimal mark, and then `1.234` is a thousand. When no cell
/// settles it, the readings that fall outside the expected values are ruled out; when two are still
/// possible, the column is refused, never guessed.
struct NumberColumn: Sendable {
  /// A cell that is not a number under the column's decimal mark.
  struct Problem: Sendable, Hashable {
    /// The index of the cell in the column.
    let index: Int
    /// What is wrong, to follow the quoted cell: "is not a number".
    let reason: String
    let hint: String
    /// Whether the cell shows that the column as a whole is unclear.
    let concernsColumn: Bool
  }

  /// The decimal mark of the column; nothing when it is unclear.
  let decimalMark: DecimalMark?
  /// The values by index of the cell; nothing where the cell is blank or has a problem.
  let values: [Double?]
  /// Whether the cell carries a percent sign, by index.
  let hasPercentSign: [Bool]
  /// What could not be read, in the order of the cells.
  let problems: [Problem]

  /// The cell that leaves the decimal mark of the whole column open.
  var unclear: Problem? { problems.first(where: \.concernsColumn) }

  /// Reads the cells of a column; white space around a number does not matter.
  ///
  /// - Parameters:
  ///   - texts: the cells; a blank one has no value.
  ///   - expected: the values that are possible, used only to settle an unclear decimal mark.
  init(_ texts: [String], expecting expected: ClosedRange<Double>? = nil) {
    let written = texts.map { WrittenNumber($0) }
    let isBlank = texts.map { $0.allSatisfy(\.isWhitespace) }
    let unreadable = texts.indices.filter { written[$0] == nil && !isBlank[$0] }.map {
      Problem(
        index: $0, reason: "is not a number", hint: "write digits and one decimal mark",
        concernsColumn: false)
    }
    hasPercentSign = written.map { $0?.isPercent ?? false }
    switch Self.settle(written, expected) {
    case .success(let mark):
      let misread = Self.misread(written, mark)
      decimalMark = mark
      values = written.map { $0?.value(decimalMark: mark) }
      problems = (unreadable + misread).sorted { $0.index < $1.index }
    case .failure(let index):
      decimalMark = nil
      values = texts.map { _ in nil }
      let unclear = Problem(
        index: index, reason: "has a mark that may be decimal or of thousands",
        hint: "write 1234 or 1.2 so that the decimal mark of the column is clear",
        concernsColumn: true)
      problems = (unreadable + [unclear]).sorted { $0.index < $1.index }
    }
  }

  private enum Decision {
    case success(DecimalMark)
    /// The index of a cell that can be read in two ways.
    case failure(Int)
  }

  private static func settle(
    _ written: [WrittenNumber?], _ expected: ClosedRange<Double>?
  ) -> Decision {
    let readings = written.map { number in
      DecimalMark.allCases.map { number?.value(decimalMark: $0) }
    }
    let read = DecimalMark.allCases.indices.map { mark in
      readings.count { $0[mark] != nil }
    }
    // Where a cell contradicts the others, the majority states the mark and the cell is named.
    if read[0] != read[1] { return .success(read[0] > read[1] ? .point : .comma) }
    guard let unclear = readings.firstIndex(where: { $0[0] != $0[1] }) else {
      return .success(.point)
    }
    guard let expected else { return .failure(unclear) }
    let fits = DecimalMark.allCases.indices.map { mark in
      readings.allSatisfy { $0[mark].map(expected.contains) ?? true }
    }
    guard fits[0] != fits[1], !isLone(readings, chosen: fits[0] ? 0 : 1) else {
      return .failure(unclear)
    }
    return .success(fits[0] ? .point : .comma)
  }

  /// Whether few cells have a fraction under the mark that fits, of three digits each, beside whole numbers:
  /// they may as well be thousands that do not fit.
  private static func isLone(_ readings: [[Double?]], chosen mark: Int) -> Bool {
    let values = readings.compactMap { $0[mark] }
    let fractions = values.count { $0 != $0.rounded() }
    return fractions > 0 && fractions * 2 < values.count
  }

  private static func misread(_ written: [WrittenNumber?], _ mark: DecimalMark) -> [Problem] {
    written.indices.compactMap { index in
      guard let number = written[index], number.value(decimalMark: mark) == nil else { return nil }
      return Problem(
        index: index, reason: "does not fit the decimal \(mark.name) of its column",
        hint: "write all numbers of a column in one way", concernsColumn: false)
    }
  }
}
