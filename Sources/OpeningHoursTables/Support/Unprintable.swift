extension Unicode.Scalar {
  /// Whether the character can steer a terminal, end a line or turn the direction of what follows.
  ///
  /// All control characters with those of C1 (U+0080 to U+009F); the separators of lines and
  /// paragraphs; the marks, embeddings, overrides and isolates of bidirectional text; a byte order
  /// mark inside a text, and tags, which nobody sees.
  package var isUnprintable: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0x061C, 0xFEFF,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}

extension String {
  /// The text with everything unprintable written as escapes, such as `\u{1B}`.
  package var printable: String {
    guard unicodeScalars.contains(where: \.isUnprintable) else { return self }
    return unicodeScalars.map { $0.isUnprintable ? $0.escaped(asASCII: true) : String($0) }.joined()
  }

  /// The text of a cell: as ``printable``, but tabs and line ends stay, since cells have lines.
  var printableCell: String {
    func isKept(_ scalar: Unicode.Scalar) -> Bool {
      !scalar.isUnprintable || scalar == "\n" || scalar == "\r" || scalar == "\t"
    }
    guard !unicodeScalars.allSatisfy(isKept) else { return self }
    return unicodeScalars.map { isKept($0) ? String($0) : $0.escaped(asASCII: true) }.joined()
  }
}

extension Sequence<UInt8> {
  /// Whether UTF-8 may hold unprintable characters beside tabs and line ends: quick, never missing one.
  var mayHoldUnprintable: Bool {
    contains { byte in
      byte < 0x20 && byte != ASCII.tab && byte != ASCII.lineFeed && byte != ASCII.carriageReturn
        || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
        || byte == 0xF3
    }
  }
}
