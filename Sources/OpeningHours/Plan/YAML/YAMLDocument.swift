import OpeningHoursTables

/// The root of a YAML text, with every syntax problem turned into a message with its place.
struct YAMLDocument {
  let fileName: String
  let root: YAMLNode
  private let lines: [Substring]

  /// The most bytes a plan file may have.
  ///
  /// A plan is a page of text; a larger file is something else that was named by mistake.
  static let mostBytes = 1_000_000

  /// What a file is for, which decides what is said where it is empty or too long.
  enum Purpose {
    case plan
    case people

    fileprivate var inWords: String { self == .plan ? "the plan" : "the file of people" }

    fileprivate var kind: String { self == .plan ? "a plan file" : "a file of people" }

    fileprivate var hint: String {
      switch self {
      case .plan: "openhours init writes a commented plan to start from"
      case .people: "write for example  Anna: { group: full-time }"
      }
    }
  }

  init(
    bytes: [UInt8], fileName: String, for purpose: Purpose = .plan
  ) throws(InputErrors) {
    self.fileName = fileName
    guard bytes.count <= Self.mostBytes else {
      throw InputErrors([
        Diagnostic(
          .file(fileName, line: nil, column: nil),
          "\(purpose.inWords) has \(bytes.count) bytes",
          hint: "\(purpose.kind) holds at most 1 MB; is this a table?")
      ])
    }
    let text = try TextDecoding(
      bytes: bytes, fileName: fileName, encoding: .utf8, encodingSwitch: .none
    ).text()
    if let odd = Self.control(in: text, fileName: fileName) { throw InputErrors([odd]) }
    lines = Self.lines(of: text)
    let odd = OddCharacters(lines, fileName: fileName)
    guard odd.defects.isEmpty else { throw InputErrors(odd.defects) }
    do {
      guard let root = try YAMLComposer.root(of: text), root.mapping != nil else {
        throw InputErrors([
          Diagnostic(
            .file(fileName, line: 1, column: 1), "\(purpose.inWords) has no keys",
            hint: purpose.hint)
        ])
      }
      self.root = root
    } catch let problem as YAMLProblem {
      let (line, column) = (problem.place.line, problem.place.column)
      let causes = odd.suspects(before: line)
      throw InputErrors(
        causes.isEmpty
          ? [
            Diagnostic(
              .file(fileName, line: line, column: column), problem.message, hint: problem.hint)
          ] : causes)
    } catch let error as InputErrors {
      throw error
    } catch {
      throw InputErrors([
        Diagnostic(.file(fileName, line: nil, column: nil), "\(error)")
      ])
    }
    let misread = YAMLMisreadings(in: self).all
    guard misread.isEmpty else { throw InputErrors(misread) }
  }

  /// Where a node stands in the file.
  func source(of node: YAMLNode) -> Source {
    .file(fileName, line: node.place.line, column: node.place.column)
  }

  /// Whether a comma comes right after a plain scalar.
  func isFollowedByComma(_ node: YAMLNode) -> Bool {
    rest(after: node)?.unicodeScalars.first { $0 != " " } == ","
  }

  /// A text with what YAML takes for a comment behind it, where that may have been meant as part of it:
  /// `Branch #1`, but not `Branch # the first`.
  func withCutOff(_ node: YAMLNode) -> String? {
    guard let scalar = node.scalar, let rest = rest(after: node) else { return nil }
    let comment = rest.drop { $0 == " " || $0 == "\t" }
    guard comment.first == "#", let next = comment.dropFirst().first, !next.isWhitespace,
      next != "#"
    else { return nil }
    return scalar.string + rest.trimmedEnd
  }

  /// What stands behind a plain scalar on its line.
  private func rest(after node: YAMLNode) -> Substring? {
    guard let scalar = node.scalar, scalar.isPlain, lines.indices.contains(scalar.end.line - 1)
    else { return nil }
    let line = lines[scalar.end.line - 1]
    return Substring(line.unicodeScalars.dropFirst(scalar.end.column - 1))
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
}

extension Substring {
  /// Without blanks at the end.
  fileprivate var trimmedEnd: Substring {
    var rest = self
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
