/// How the bytes of a text file stand for characters, when the file itself does not say so.
///
/// A byte order mark at the start of a file (UTF-8, UTF-16 LE or BE) always wins over this.
public enum TextEncoding: String, CaseIterable, Sendable, Hashable {
  /// UTF-8, read strictly: one invalid byte is an error.
  case utf8 = "utf-8"
  /// The 8-bit encoding of Western European Windows; read only when asked for, as all that follow.
  case windows1252 = "windows-1252"
  /// The 8-bit encoding of Baltic Windows: what Excel in Riga saves.
  case windows1257 = "windows-1257"
  /// The 8-bit encoding of Central European Windows.
  case windows1250 = "windows-1250"
  /// The Baltic part of ISO 8859, Latin-7.
  case iso8859Part13 = "iso-8859-13"
  /// The Western European part of ISO 8859 with the euro sign, Latin-9.
  case iso8859Part15 = "iso-8859-15"

  /// The encoding of a flag or plan key ("utf-8", "UTF8", "cp1252"), or nothing when unknown.
  ///
  /// ISO 8859-1 is read as Windows-1252, which assigns the same characters and some more.
  public init?(name: String) {
    let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch plain {
    case "utf8": self = .utf8
    case "windows1252", "win1252", "cp1252", "ansi", "iso88591", "latin1": self = .windows1252
    case "windows1257", "win1257", "cp1257", "baltic": self = .windows1257
    case "windows1250", "win1250", "cp1250": self = .windows1250
    case "iso885913", "latin7": self = .iso8859Part13
    case "iso885915", "latin9": self = .iso8859Part15
    default: return nil
    }
  }
}

/// What a reader can say to have a file read in another encoding.
///
/// A hint names the switch of the command in use, so whoever reads a file says who reads it.
package enum EncodingSwitch: Sendable, Hashable {
  /// The key `encoding` of a plan's demand.
  case planKey
  /// The flag `--encoding`.
  case flag
  /// There is none: a plan is always UTF-8.
  case none

  /// What to say or write, or nothing where there is no switch.
  func hint(_ encoding: TextEncoding) -> String? {
    switch self {
    case .planKey: "add to the plan's demand  encoding: \(encoding.rawValue)"
    case .flag: "say --encoding \(encoding.rawValue)"
    case .none: nil
    }
  }
}
