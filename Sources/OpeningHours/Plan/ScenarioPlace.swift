/// Where in a plan file's text a further scenario goes, so that nothing else changes.
struct ScenarioPlace {
  /// How many lines stand before it.
  let linesBefore: Int
  /// What each of its lines begins with.
  let indent: String
  /// What stands before it, where the file has no scenarios yet.
  let heading: String?

  /// Why a text has no such place.
  struct Missing: Error {
    let message: String
    let line: Int
  }

  /// The place in a text.
  ///
  /// - Parameters:
  ///   - document: The plan.
  ///   - bytes: Its text.
  /// - Throws: `Missing` where scenarios stand in braces.
  init(in document: YAMLDocument, of bytes: [UInt8]) throws(Missing) {
    let lines = Self.lines(of: bytes)
    guard let root = document.root.mapping, root.isBlock else {
      throw Missing(message: "the plan stands in braces", line: document.root.place.line)
    }
    let column = root.pairs.first?.key.place.column ?? 1
    let margin = String(repeating: " ", count: column - 1)
    let heads = root.pairs.map(\.key.place.line)
    let end = Self.end(of: lines, after: heads.max() ?? 1)
    guard let (key, value) = root.pairs.first(where: { $0.key.scalar?.string == "scenarios" })
    else {
      linesBefore = end
      indent = margin + "  "
      heading = margin + "scenarios:"
      return
    }
    let head = key.place.line
    guard let scenarios = value.mapping, scenarios.isBlock,
      let first = scenarios.pairs.first?.key.place, first.line > head
    else { throw Missing(message: "the scenarios stand in braces", line: head) }
    // What is only said in comments below belongs to what follows.
    let next = heads.filter { $0 > head }.min().map { $0 - 1 } ?? end
    let last = (head..<next).last { !Self.saysNothing(lines[$0]) } ?? head
    linesBefore = last + 1
    indent = String(repeating: " ", count: first.column - 1)
    heading = nil
  }

  /// The lines without what ends them; a text that ends in a line feed has no further line.
  static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The line at which the document ends: the end of the text or a line of dots or dashes.
  private static func end(of lines: [ArraySlice<UInt8>], after head: Int) -> Int {
    lines.indices.first { line in
      line >= head
        && (lines[line].starts(with: Array("...".utf8))
          || lines[line].starts(with: Array("---".utf8)))
    } ?? lines.count
  }

  /// Whether a line is empty or a comment.
  private static func saysNothing(_ line: ArraySlice<UInt8>) -> Bool {
    let first = line.first { ![UInt8(ascii: " "), UInt8(ascii: "\t"), 13].contains($0) }
    return first == nil || first == UInt8(ascii: "#")
  }
}
