/// Turns the bytes of a file into valid UTF-8 without byte order mark, or says where they fail.
///
/// A byte order mark decides (UTF-8, UTF-16 LE, UTF-16 BE); without one, `encoding` does. Nothing
/// is replaced or dropped: text that cannot be read exactly is refused.
package struct TextDecoding {
  let bytes: [UInt8]
  let fileName: String
  let encoding: TextEncoding
  /// Where the encoding can be stated, for hints.
  let encodingSwitch: EncodingSwitch

  /// Bytes of a file in an encoding, which a byte order mark overrides.
  package init(
    bytes: [UInt8], fileName: String, encoding: TextEncoding,
    encodingSwitch: EncodingSwitch = .planKey
  ) {
    self.bytes = bytes
    self.fileName = fileName
    self.encoding = encoding
    self.encodingSwitch = encodingSwitch
  }

  /// The text as valid UTF-8 bytes without byte order mark.
  ///
  /// - Throws: the place of the first byte that is not text, and how many more there are.
  func utf8() throws(InputErrors) -> [UInt8] {
    try refuseKnownBinary()
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try strictUTF8(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(highByteFirst: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(highByteFirst: true) }
    return encoding == .utf8 ? try strictUTF8(bytes) : try eightBit()
  }

  /// The text as a string.
  ///
  /// - Throws: as ``utf8()``.
  package func text() throws(InputErrors) -> String { String(decoding: try utf8(), as: UTF8.self) }

  // MARK: UTF-8

  private func strictUTF8(_ bytes: [UInt8]) throws(InputErrors) -> [UInt8] {
    try refuseNUL(bytes)
    let invalid = invalidUTF8Offsets(bytes)
    guard let first = invalid.first else { return bytes }
    let place = TextPlace(ofByte: first, in: bytes)
    let others = invalid.count == 1 ? "" : " (and \(invalid.count - 1) more like it)"
    throw InputErrors([
      Diagnostic(
        place.source(in: fileName), "byte 0x\(hex(bytes[first])) is not UTF-8\(others)",
        hint: "save as UTF-8" + otherEncodings(bytes))
    ])
  }

  /// What can be said instead of saving the file again, and what the text becomes then.
  private func otherEncodings(_ bytes: [UInt8]) -> String {
    let guess = EncodingGuess(bytes)
    guard let hint = encodingSwitch.hint(guess.encodings[0]) else { return "" }
    let others = guess.encodings.dropFirst().map(\.rawValue)
    let or = others.isEmpty ? "" : " or \(others.joined(separator: ", "))"
    return ", or \(hint)\(or)" + (guess.word.map { " (it has the word \"\($0)\" then)" } ?? "")
  }

  private func invalidUTF8Offsets(_ bytes: [UInt8]) -> [Int] {
    // Nearly every file is valid, and the standard library's check is far faster than ours.
    if isValidUTF8(bytes) { return [] }
    var offsets: [Int] = []
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error(let length):
        offsets.append(offset)
        offset += length
      case .emptyInput: return offsets
      }
    }
  }

  private func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }

  // MARK: The other encodings

  private func eightBit() throws(InputErrors) -> [UInt8] {
    try refuseNUL(bytes)
    let utf8 = (0...255).map { encoding.scalar(UInt8($0)).map { Array(String($0).utf8) } }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard let character = utf8[Int(byte)] else {
        throw InputErrors([
          Diagnostic(
            TextPlace(ofByte: text.count, in: text).source(in: fileName),
            "byte 0x\(hex(byte)) is not a character of \(encoding.rawValue)",
            hint: "save the file as UTF-8")
        ])
      }
      text += character
    }
    return text
  }

  private func utf16(highByteFirst: Bool) throws(InputErrors) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return highByteFirst ? first << 8 | second : second << 8 | first
    }
    guard bytes.count.isMultiple(of: 2), String(validating: units, as: UTF16.self) != nil else {
      throw InputErrors([
        Diagnostic(
          .file(fileName, line: nil, column: nil),
          "starts as UTF-16 but is damaged or cut off", hint: "save it again as UTF-8")
      ])
    }
    let text = Array(String(decoding: units, as: UTF16.self).utf8)
    try refuseNUL(text)
    return text
  }

  private func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
