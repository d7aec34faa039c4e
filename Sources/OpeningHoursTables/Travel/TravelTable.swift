/// How long it takes from one house to another.
///
/// Read from a table with the headings `from`, `to` and `minutes`:
///
///     from,to,minutes
///     Centre,West,18
///
/// A way is as long in both directions unless the table states both.
public struct TravelTable: Sendable, Hashable {
  /// One way.
  public struct Leg: Sendable, Hashable {
    /// Where it begins, as the table writes it.
    public let from: String
    /// Where it ends.
    public let to: String
    /// How long it takes, from 0.
    public let minutes: Double
    /// Where it is stated.
    public let source: Source
  }

  /// The ways in the order of the table.
  public let legs: [Leg]

  /// The longest way in minutes; more is no number of minutes within one town.
  static let mostMinutes = 1440.0

  /// Reads a table of ways.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is; its separator is found out.
  ///   - fileName: The name to use in messages.
  ///   - encoding: How to read bytes of a file without byte order mark.
  /// - Throws: Everything that is wrong with the file, each with its place.
  public init(
    bytes: [UInt8], fileName: String, encoding: TextEncoding = .utf8
  ) throws(InputErrors) {
    let sheet = try AnswerSheet(
      try DelimitedTable(bytes: bytes, fileName: fileName, encoding: encoding))
    let headings = sheet.headings.map { folded($0) }
    let places = ["from", "to", "minutes"].map { headings.firstIndex(of: $0) }
    guard let from = places[0], let to = places[1], let minutes = places[2] else {
      throw InputErrors([
        Diagnostic(
          sheet.source(ofHeading: 0),
          "the headings are \(sheet.headings.joined(separator: ", "))",
          hint: "a table of ways has the headings from, to and minutes")
      ])
    }
    var problems = ImportProblems(fileName: fileName)
    problems.add(sheet.defects)
    var legs: [Leg] = []
    var known: [Way: Source] = [:]
    let numbers = NumberColumn(
      sheet.rows.map { sheet.table.text(row: $0, column: minutes) },
      expecting: 0...Self.mostMinutes)
    for (position, row) in sheet.rows.enumerated() {
      let source = sheet.table.source(row: row, column: minutes)
      let ends = [from, to].map { sheet.table.text(row: row, column: $0).trimmed }
      guard !ends.contains("") else {
        problems.add(Diagnostic(source, "a way needs two ends"))
        continue
      }
      guard let length = numbers.values[position], (0...Self.mostMinutes).contains(length) else {
        problems.add(
          Diagnostic(
            source, "\"\(sheet.table.text(row: row, column: minutes))\" is no number of minutes",
            hint: "write minutes from 0 to \(Int(Self.mostMinutes))"))
        continue
      }
      let way = Way(from: folded(ends[0]), to: folded(ends[1]))
      if let other = known[way] {
        problems.add(
          Diagnostic(
            source, "the way from \(ends[0]) to \(ends[1]) stands twice",
            hint: "the other one is at \(other)"))
        continue
      }
      known[way] = source
      legs.append(Leg(from: ends[0], to: ends[1], minutes: length, source: source))
    }
    try problems.throwIfAny()
    self.legs = legs
  }

  private struct Way: Hashable {
    let from: String
    let to: String
  }
}
