/// A place in a text: line and column from 1, the column counted in characters.
struct TextPlace: Sendable, Hashable {
  let line: Int
  let column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of a byte of valid UTF-8.
  ///
  /// The search begins at `start`, the first byte of line number `line`, so that a place far down
  /// a large file does not cost a walk from its beginning. CR, LF and CRLF each end a line.
  init(ofByte offset: Int, in bytes: [UInt8], from start: Int = 0, line: Int = 1) {
    var line = line
    var lineStart = start
    for index in start..<max(start, offset) where Self.endsLine(at: index, in: bytes) {
      line += 1
      lineStart = index + 1
    }
    self.line = line
    column = String(decoding: bytes[lineStart..<max(lineStart, offset)], as: UTF8.self).count + 1
  }

  private static func endsLine(at index: Int, in bytes: [UInt8]) -> Bool {
    if bytes[index] == ASCII.lineFeed { return true }
    guard bytes[index] == ASCII.carriageReturn else { return false }
    return index + 1 == bytes.count || bytes[index + 1] != ASCII.lineFeed
  }

  /// This place as the source of a message about a file.
  func source(in fileName: String) -> Source { .file(fileName, line: line, column: column) }
}
