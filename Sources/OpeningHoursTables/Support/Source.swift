/// Where a rule or a value was stated, so that a message can lead the reader back to it.
public enum Source: Sendable, Hashable, CustomStringConvertible {
  /// A place in a file; line and column count from 1, columns in characters.
  case file(String, line: Int?, column: Int?)
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
    case .flag(let text): text
    case .preset(let name, let citation, _): "\(name): \(citation)"
    case .standard(let key): "default of \(key)"
    }
  }
}
