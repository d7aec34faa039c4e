/// The rows of a table of a mobile library under its headings, and what is wrong with their cells.
struct MobileTableRows {
  let table: DelimitedTable
  private let headings: [String]
  var defects: [Diagnostic] = []

  init(_ table: DelimitedTable) {
    self.table = table
    headings =
      table.rowCount == 0
      ? [] : (0..<table.width(ofRow: 0)).map { folded(table.text(row: 0, column: $0)) }
  }

  /// Rows that are not blank.
  var rows: [Int] {
    (1..<max(1, table.rowCount)).filter { row in
      (0..<table.width(ofRow: row)).contains { !table.text(row: row, column: $0).trimmed.isEmpty }
    }
  }

  /// The column under a heading.
  func column(_ name: String) -> Int? { headings.firstIndex(of: name) }

  /// Whether there is a column under each of these headings.
  func has(_ names: [String]) -> Bool { names.allSatisfy { column($0) != nil } }

  /// Reports headings that are missing; whether none is.
  mutating func needs(_ names: [String], hint: String) -> Bool {
    guard table.rowCount > 0 else {
      let file = Source.file(table.fileName, line: nil, column: nil)
      defects.append(Diagnostic(file, "is empty", hint: hint))
      return false
    }
    let missing = names.filter { column($0) == nil }
    guard let first = missing.first else { return true }
    let near = suggestion(for: first, among: headings)
    defects.append(
      Diagnostic(
        table.source(row: 0, column: 0),
        "no heading \(missing.joined(separator: ", "))",
        hint: near.map { "is it \"\($0)\"? " + hint } ?? hint))
    return false
  }

  /// A cell's text; "" where the row ends before it or the column is missing.
  func text(_ row: Int, _ column: Int?) -> String {
    guard let column, column < table.width(ofRow: row) else { return "" }
    return table.text(row: row, column: column).trimmed
  }

  /// Where a cell stands; the row's end where it has no such cell.
  func source(_ row: Int, _ column: Int?) -> Source {
    table.source(row: row, column: min(column ?? 0, max(0, table.width(ofRow: row) - 1)))
  }

  mutating func report<Value>(
    _ row: Int, _ column: Int?, _ message: String, _ hint: String?
  ) -> Value? {
    defects.append(Diagnostic(source(row, column), message, hint: hint))
    return nil
  }

  /// A name that must be there.
  mutating func name(_ row: Int, _ column: Int?, _ what: String) -> String? {
    let text = text(row, column)
    guard !text.isEmpty else { return report(row, column, "the row names no \(what)", "write it") }
    return text
  }

  /// Runs a reading and reports its problem at a cell.
  mutating func attempt<Value>(
    _ row: Int, _ column: Int?, _ body: (String) throws(TextError) -> Value
  ) -> Value? {
    do {
      return try body(text(row, column))
    } catch {
      defects.append(error.at(source(row, column)))
      return nil
    }
  }

  /// A stretch of a day from two cells.
  mutating func span(_ row: Int, _ start: Int?, _ end: Int?) -> TimeSpan? {
    let first = attempt(row, start) { text throws(TextError) in try TimeText.time(text) }
    let last = attempt(row, end) { text throws(TextError) in try TimeText.time(text) }
    guard let first, let last else { return nil }
    guard let span = TimeSpan(first, last) else {
      return report(
        row, end, "\(first.short)-\(last.short) ends before it begins",
        "times run from 0:00 to 24:00 within one day")
    }
    return span
  }

  /// A number from 0 to a limit; the sign of one that is below 0 is reported with it.
  mutating func number(
    _ row: Int, _ column: Int?, _ what: String, upTo most: Double, hint: String
  ) -> Double? {
    let text = text(row, column)
    guard let number = TimeText.decimal(text), number <= most else {
      return report(row, column, "\"\(text)\" is not \(what)", hint)
    }
    return number
  }

  /// A latitude and a longitude; nothing where both cells are blank.
  mutating func place(_ row: Int, _ latitude: Int?, _ longitude: Int?) -> MobilePlace? {
    guard !text(row, latitude).isEmpty || !text(row, longitude).isEmpty else { return nil }
    func degrees(_ column: Int?, _ most: Double, _ name: String) -> Double? {
      let text = text(row, column)
      let digits = text.hasPrefix("-") ? String(text.dropFirst()) : text
      let isPlain =
        digits.count <= 24
        && digits.allSatisfy {
          $0 == "." || $0.isASCII && $0.isNumber
        }
      guard isPlain, let value = Double(text), abs(value) <= most else {
        return report(
          row, column, "\"\(text)\" is no \(name)", "write degrees with a point, as in 52.0604")
      }
      return value
    }
    guard let north = degrees(latitude, 90, "latitude"),
      let east = degrees(longitude, 180, "longitude")
    else { return nil }
    return MobilePlace(latitude: north, longitude: east)
  }
}

/// A place on the earth, in degrees.
public struct MobilePlace: Sendable, Hashable {
  /// From −90 to 90, north above 0.
  public let latitude: Double
  /// From −180 to 180, east above 0.
  public let longitude: Double

  /// A place.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Whether another place is the same up to some ten metres.
  package func isNear(_ other: MobilePlace) -> Bool {
    abs(latitude - other.latitude) < 1e-4 && abs(longitude - other.longitude) < 1e-4
  }
}
