/// A value as a plan file writes it, in flow style: `{ thu: 9-20 }`.
indirect enum YAMLText {
  /// A key without a value: `sun: ~`.
  case nothing
  case scalar(String)
  case list([YAMLText])
  case map([(key: String, value: YAMLText)])

  /// The value in one line.
  var flow: String {
    switch self {
    case .nothing: "~"
    case .scalar(let text): Self.quoted(text)
    case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
    case .map(let entries):
      "{ " + entries.map { "\(Self.quoted($0.key)): \($0.value.flow)" }.joined(separator: ", ")
        + " }"
    }
  }

  /// A word that other readers of YAML take for something else than a text.
  private static let words: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null", "~",
  ]

  /// The text as it is where every reader of YAML reads it as that text, else in quotes.
  static func quoted(_ text: String) -> String {
    let isPlain = { (character: Character) in
      character.isASCII
        && (character.isLetter || character.isNumber || "-+.%_/= ".contains(character))
    }
    let isWord = text.first.map { $0.isLetter || $0.isNumber || "+-".contains($0) } ?? false
    if isWord, text.allSatisfy(isPlain), !text.hasPrefix("- "), text != "-", text.last != " ",
      !words.contains(text.lowercased())
    {
      return text
    }
    let escaped = text.map { "\"\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
    return "\"\(escaped)\""
  }
}

extension YAMLText: Equatable {
  static func == (left: YAMLText, right: YAMLText) -> Bool { left.flow == right.flow }
}
