/// How the bytes of a text file stand for characters, when the file itself does not say so.
///
/// A byte order mark at the start of a file (UTF-8, UTF-16 LE or BE) always wins over this.
public enum TextEncoding: String, CaseIterable, Sendable, Hashable {
  /// UTF-8, read strictly: one invalid byte is an error.
  case utf8 = "utf-8"
  /// The 8-bit encoding of Western European Windows; read only when asked for.
  case windows1252 = "windows-1252"

  /// The encoding of a flag or plan key ("utf-8", "UTF8", "cp1252"), or nothing when unknown.
  public init?(name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "windows-1252", "cp1252", "ansi": self = .windows1252
    default: return nil
    }
  }
}

/// The characters of Windows-1252 from 0x80 to 0x9F; 0 marks the five codes that are not assigned.
///
/// Source: the Unicode Consortium's mapping table CP1252.TXT.
private let windows1252High: [UInt16] = [
  0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
  0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
]

/// The character of one Windows-1252 byte, or nothing for the five codes that are not assigned.
func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar? {
  guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
  let code = windows1252High[Int(byte) - 0x80]
  return code == 0 ? nil : Unicode.Scalar(code)
}
