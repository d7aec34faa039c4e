/// Text that was damaged before it came here: UTF-8 that a program took for an 8-bit encoding and
/// saved again, so that `trešdiena` has become `treÅ¡diena`.
enum GarbledText {
  /// A damaged word and what it was.
  struct Word: Hashable {
    let found: String
    let meant: String
    /// The encoding that the UTF-8 was taken for.
    let takenFor: TextEncoding

    /// The message of the damage, as a problem or a note.
    func diagnostic(at source: Source) -> Diagnostic {
      Diagnostic(
        source,
        "\"\(found)\" was garbled before it came here: \"\(meant)\", written in UTF-8, was read as "
          + takenFor.rawValue,
        hint: "export it again and save it as UTF-8, or open it in the spreadsheet as UTF-8")
    }
  }

  /// The word as it was, when taking it back gives valid UTF-8.
  static func word(_ text: some StringProtocol) -> Word? {
    guard text.unicodeScalars.contains(where: { !$0.isASCII }) else { return nil }
    for encoding in TextEncoding.allCases where encoding != .utf8 {
      var bytes: [UInt8] = []
      for scalar in text.unicodeScalars {
        guard let byte = encoding.byte(scalar) else { break }
        bytes.append(byte)
      }
      guard bytes.count == text.unicodeScalars.count,
        let meant = String(validating: bytes, as: UTF8.self),
        meant.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0.isASCII })
      else { continue }
      return Word(found: String(text), meant: meant, takenFor: encoding)
    }
    return nil
  }

  /// The first damaged word of a text.
  static func first(in text: String) -> Word? {
    // A word breaks at blanks, commas and brackets, but not at the symbols that damage makes.
    let breaks: Set<Character> = [" ", ",", ";", ":", "(", ")", "[", "]", "/", "\n", "\t", "\r\n"]
    return text.split { breaks.contains($0) }.lazy.compactMap { word($0) }.first
  }
}
