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

extension [UInt8] {
  /// Whether UTF-8 may hold unprintable characters beside tabs and line ends: quick, never missing one.
  ///
  /// Only the beginnings of their bytes are looked at, so that the dashes of `9–10` do not count.
  var mayHoldUnprintable: Bool {
    withUnsafeBufferPointer { bytes in
      for (index, byte) in bytes.enumerated() {
        if byte < 0x20 {
          if byte != ASCII.tab, byte != ASCII.lineFeed, byte != ASCII.carriageReturn { return true }
        } else if byte >= 0x7F {
          let second = index + 1 < bytes.count ? bytes[index + 1] : 0
          let third = index + 2 < bytes.count ? bytes[index + 2] : 0
          switch byte {
          case 0x7F, 0xF3: return true
          case 0xC2: if second < 0xA0 { return true }
          case 0xD8: if second == 0x9C { return true }
          case 0xE2:
            if second == 0x80 && (third == 0x8E || third == 0x8F || third >= 0xA8)
              || second == 0x81
            {
              return true
            }
          case 0xEF: if second == 0xBB { return true }
          default: break
          }
        }
      }
      return false
    }
  }
}
