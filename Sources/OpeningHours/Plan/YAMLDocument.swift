import OpeningHoursTables
import Yams

/// The root of a YAML text, with every syntax problem turned into a message with its place.
struct YAMLDocument {
  let fileName: String
  let root: Node
  private let lines: [Substring]

  /// The most bytes a plan file may have.
  ///
  /// A plan is a page of text; a larger file is something else that was named by mistake.
  static let mostBytes = 1_000_000

  init(bytes: [UInt8], fileName: String) throws(InputErrors) {
    self.fileName = fileName
    guard bytes.count <= Self.mostBytes else {
      throw InputErrors([
        Diagnostic(
          .file(fileName, line: nil, column: nil), "the plan has \(bytes.count) bytes",
          hint: "a plan file holds at most 1 MB; is this a table?")
      ])
    }
    let text = try TextDecoding(
      bytes: bytes, fileName: fileName, encoding: .utf8, encodingSwitch: .none
    ).text()
    if let odd = Self.control(in: text, fileName: fileName) { throw InputErrors([odd]) }
    lines = Self.lines(of: text)
    if let alias = Self.alias(in: text, fileName: fileName) { throw InputErrors([alias]) }
    do {
      // The basic resolver leaves every scalar a string, as we read it, and compiles no patterns.
      guard let root = try Yams.compose(yaml: text, .basic), root.mapping != nil else {
        throw InputErrors([
          Diagnostic(
            .file(fileName, line: 1, column: 1), "the plan has no keys",
            hint: "openhours init writes a commented plan to start from")
        ])
      }
      self.root = root
    } catch let error as InputErrors {
      throw error
    } catch {
      throw InputErrors([Self.diagnostic(error, fileName: fileName)])
    }
  }

  /// Where a node stands in the file.
  func source(of node: Node) -> Source {
    .file(fileName, line: node.mark?.line, column: node.mark?.column)
  }

  /// Whether a comma comes right after a plain scalar.
  func isFollowedByComma(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain, let mark = node.mark,
      lines.indices.contains(mark.line - 1)
    else { return false }
    let rest = lines[mark.line - 1].dropFirst(mark.column - 1 + scalar.string.count)
    return rest.first { $0 != " " } == ","
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// The first control character, which YAML does not allow; it has no place for it in its errors.
  private static func control(in text: String, fileName: String) -> Diagnostic? {
    let isControl = { (scalar: Unicode.Scalar) in
      scalar.properties.generalCategory == .control && !scalar.properties.isWhitespace
    }
    for (index, line) in lines(of: text).enumerated() {
      guard let column = line.firstIndex(where: { $0.unicodeScalars.contains(where: isControl) })
      else { continue }
      return Diagnostic(
        .file(fileName, line: index + 1, column: line[..<column].count + 1),
        "\"\(line[column])\" is a control character", hint: "take it out")
    }
    return nil
  }

  /// The first alias (`*name`) outside quotes and comments.
  ///
  /// Aliases of aliases grow exponentially when they are followed, so none is followed at all: no
  /// plan needs one.
  private static func alias(in text: String, fileName: String) -> Diagnostic? {
    for (index, line) in Self.lines(of: text).enumerated() {
      var quote: Character?
      var before: Character = " "
      var isEscaped = false
      for (column, character) in line.enumerated() {
        if let open = quote {
          if character == open, !isEscaped { quote = nil }
          isEscaped = open == "\"" && character == "\\" && !isEscaped
        } else if character == "'", before == "'" {
          // Two in a row are one that belongs to the text.
          quote = character
        } else if character == "\"" || character == "'", " [{,:".contains(before) {
          quote = character
        } else if character == "#", before == " " {
          break
        } else if character == "*", " [{,:-?\t".contains(before) {
          return Diagnostic(
            .file(fileName, line: index + 1, column: column + 1),
            "aliases (*name) are not followed", hint: "write the value out, or put it in quotes")
        }
        before = character
      }
    }
    return nil
  }

  private static func diagnostic(_ error: any Error, fileName: String) -> Diagnostic {
    func at(_ mark: Mark, _ message: String, _ hint: String? = nil) -> Diagnostic {
      Diagnostic(.file(fileName, line: mark.line, column: mark.column), message, hint: hint)
    }
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      if problem.hasPrefix("Maximum nesting level") {
        return at(mark, "nested too deeply", "a plan is a map of keys; is this another file?")
      }
      return at(
        mark, "not readable as YAML: \(problem)",
        "keys end in a colon and a space, lists and maps are indented by spaces")
    case .duplicatedKeysInMapping(let names, let context):
      return at(
        context.mark, "the key \(names.joined(separator: ", ")) stands twice", "keep one of them")
    default:
      return Diagnostic(
        .file(fileName, line: nil, column: nil), "not readable as YAML",
        hint: "openhours init writes a commented plan to compare with")
    }
  }
}
