import Testing

@testable import OpeningHoursTables

struct TextDecodingTests {
  private func text(_ bytes: [UInt8], _ encoding: TextEncoding = .utf8) throws -> String {
    try TextDecoding(bytes: bytes, fileName: "a.csv", encoding: encoding).text()
  }

  private func message(_ bytes: [UInt8], _ encoding: TextEncoding = .utf8) throws -> String {
    let error = #expect(throws: InputErrors.self) { try text(bytes, encoding) }
    return try #require(error).description
  }

  private let word = "día, 9–10 €"

  @Test func `a byte order mark is removed`() throws {
    #expect(try text([0xEF, 0xBB, 0xBF] + Array(word.utf8)) == word)
  }

  @Test func `UTF-16 is read in both byte orders`() throws {
    let units = Array(word.utf16)
    let little = units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(try text([0xFF, 0xFE] + little) == word)
    #expect(try text([0xFE, 0xFF] + big) == word)
  }

  @Test func `UTF-16 that is cut off is refused`() throws {
    #expect(try message([0xFF, 0xFE, 0x41]).contains("damaged or cut off"))
    #expect(try message([0xFF, 0xFE, 0x00, 0xD8]).contains("damaged or cut off"))
  }

  @Test func `an invalid byte is named with its line and column and the way out`() throws {
    let bytes = Array("a,b\nzc".utf8) + [0xFC] + Array("x\n".utf8) + [0xE4]
    #expect(
      try message(bytes)
        == "a.csv:2:3: byte 0xFC is not UTF-8 (and 1 more like it); save as UTF-8, or add "
        + "to the plan's demand  encoding: windows-1252 (it has the word \"zcüx\" then)")
  }

  @Test(arguments: [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82]])
  func `overlong, surrogate, too high and truncated sequences are refused`(_ bytes: [Int]) throws {
    #expect(try message([0x61] + bytes.map { UInt8($0) }).hasPrefix("a.csv:1:2: byte"))
  }

  @Test func `Windows-1252 is read when asked for`() throws {
    #expect(try text([0x80, 0x20, 0x4D, 0xE4, 0x72, 0x7A, 0x96], .windows1252) == "€ März–")
  }

  @Test func `an unassigned byte of Windows-1252 is refused`() throws {
    #expect(try message([0x61, 0x0A, 0x62, 0x81], .windows1252).hasPrefix("a.csv:2:2: byte 0x81"))
  }

  @Test(arguments: [
    ([0x50, 0x4B, 0x03, 0x04], "save as CSV"), ([0xD0, 0xCF, 0x11, 0xE0], "save as CSV"),
    ([0x25, 0x50, 0x44, 0x46], "PDF"), ([0x1F, 0x8B], "gzip"),
  ])
  func `a file that is no text is refused by name`(_ bytes: [Int], _ part: String) throws {
    #expect(try message(bytes.map { UInt8($0) } + [0xFF, 0]).contains(part))
  }

  @Test func `a NUL byte is refused with its place`() throws {
    #expect(try message([0x61, 0x0A, 0x62, 0x00]).hasPrefix("a.csv:2:2: has a NUL byte"))
  }

  @Test func `an encoding is known by its usual names`() {
    #expect(TextEncoding(name: "UTF8") == .utf8)
    #expect(TextEncoding(name: "CP1252") == .windows1252)
    #expect(TextEncoding(name: "latin-9") == .iso8859Part15)
    #expect(TextEncoding(name: "Windows 1257") == .windows1257)
    #expect(TextEncoding(name: "ISO_8859-13") == .iso8859Part13)
    #expect(TextEncoding(name: "koi8-r") == nil)
  }
}
