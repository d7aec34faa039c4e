/// Where a rule or a value was stated, so that a message can lead the reader back to it.
public enum Source: Sendable, Hashable, CustomStringConvertible {
  /// A place in a file; line and column count from 1, columns in characters.
  case file(String, line: Int?, column: Int?)
  /// A cell of a sheet in a workbook; row and column count from 1.
  case cell(String, sheet: String, row: Int, column: Int)
  /// A what-if flag as it was typed: "--open thu=9-20".
  case flag(String)
  /// A collection of rules that the plan names, with the law or agreement that the rule is from.
  case preset(String, citation: String, origin: RuleOrigin)
  /// Nobody stated it: the default of a plan key.
  case standard(key: String)

  /// The place as messages write it: "plan.yaml:12:3" or the flag.
  public var description: String {
    switch self {
    case .file(let name, let line?, let column?): "\(name):\(line):\(column)"
    case .file(let name, let line?, nil): "\(name):\(line)"
    case .file(let name, nil, _): name
    case .cell(let name, let sheet, let row, let column):
      "\(name): \(sheet)!\(Self.letters(ofColumn: column))\(row)"
    case .flag(let text): text
    case .preset(let name, let citation, _): "\(name): \(citation)"
    case .standard(let key): "default of \(key)"
    }
  }

  /// The letters by which spreadsheets call a column: A to Z, then AA.
  private static func letters(ofColumn column: Int) -> String {
    var rest = column
    var letters = ""
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
