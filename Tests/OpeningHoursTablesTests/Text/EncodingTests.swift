import Testing

@testable import OpeningHoursTables

/// Bytes above ASCII in words of surveys, each written down by hand from the encodings' code charts.
struct EncodingTests {
  private func read(_ bytes: [UInt8], _ encoding: TextEncoding) throws -> String {
    try TextDecoding(bytes: bytes, fileName: "a.csv", encoding: encoding).text()
  }

  private func bytes(_ text: String, _ high: UInt8...) -> [UInt8] {
    var rest = high[...]
    return text.utf8.map { $0 == UInt8(ascii: "_") ? rest.removeFirst() : $0 }
  }

  @Test func `each encoding gives its own letter for a byte`() throws {
    #expect(try read(bytes("tre_diena, Sv_td.", 0xF0, 0xE7), .windows1257) == "trešdiena, Svētd.")
    #expect(try read(bytes("tre_diena, J_", 0xF0, 0xE2), .iso8859Part13) == "trešdiena, Jā")
    #expect(try read(bytes("_roda, pi_tek", 0x8C, 0xB9), .windows1250) == "Środa, piątek")
    #expect(try read(bytes("_ _uvre", 0xA4, 0xBD), .iso8859Part15) == "€ œuvre")
    #expect(try read(bytes("_ _uvre", 0x80, 0x9C), .windows1252) == "€ œuvre")
  }

  @Test func `a byte that an encoding does not assign is refused`() {
    for (byte, encoding) in [
      (0x81, TextEncoding.windows1257), (0x88, .windows1250), (0x85, .iso8859Part13),
      (0x9F, .iso8859Part15), (0x90, .windows1252),
    ] {
      #expect(throws: InputErrors.self) { try read([0x61, UInt8(byte)], encoding) }
    }
  }

  @Test func `what an encoding reads it writes back`() {
    for encoding in TextEncoding.allCases where encoding != .utf8 {
      for byte in UInt8.min...UInt8.max {
        guard let scalar = encoding.scalar(byte) else { continue }
        #expect(encoding.byte(scalar) == byte)
      }
    }
  }

  @Test func `encodings are proposed under which weekdays become words`() {
    #expect(
      EncodingGuess(bytes("Kad? [tre_diena]", 0xF0)).encodings == [.windows1257, .iso8859Part13])
    #expect(EncodingGuess(bytes("N_", 0xE7)).encodings == [.windows1257, .iso8859Part13])
    #expect(EncodingGuess(bytes("pi_tek", 0xB9)).encodings == [.windows1250])
    #expect(EncodingGuess(bytes("mi_rcoles", 0xE9)).encodings.first == .windows1252)
    #expect(EncodingGuess(bytes("K_ln", 0xF6)).encodings == [.windows1252])
  }

  @Test func `the hint names the switch of the command in use`() throws {
    let text = bytes("Timestamp,Kad? [tre_diena]\n3/1/2024 9:09:35,9-10\n", 0xF0)
    let flag = #expect(throws: InputErrors.self) {
      try SurveyImport(bytes: text, fileName: "a.csv")
    }
    #expect(flag?.description.contains("say --encoding windows-1257 or iso-8859-13") == true)
    #expect(flag?.description.contains("\"trešdiena\"") == true)
    let key = #expect(throws: InputErrors.self) { try ShareTable(bytes: text, fileName: "a.csv") }
    #expect(key?.description.contains("demand  encoding: windows-1257") == true)
  }

  @Test(arguments: [
    ("treÅ¡diena", "trešdiena"), ("miÃ©rcoles", "miércoles"), ("piÄ…tek", "piątek"),
    ("KÃ¶ln", "Köln"), ("lunedÃ¬", "lunedì"), ("svÄ“tdiena", "svētdiena"),
  ])
  func `a garbled word is known by what it was`(_ found: String, _ meant: String) {
    #expect(GarbledText.word(found)?.meant == meant)
  }

  @Test(arguments: ["trešdiena", "Köln", "sábado", "Ä", "Monday", "9–10", "Größe", "środa", "Å"])
  func `a sound word is not called garbled`(_ word: String) {
    #expect(GarbledText.word(word) == nil)
  }

  @Test func `a garbled weekday is refused by name and a garbled answer is remarked on`() throws {
    let heading = "id;submitdate;Kad? [9-10][treÅ¡diena]\n1;2024-01-01;Y\n"
    let option = "Timestamp,Kad? [9-10]\n3/1/2024 9:09:35,\"pirmdiena, treÅ¡diena\"\n"
    let shares = "hour,mardi,sÃ¡bado\n9-10,20,30\n"
    for (text, place) in [(heading, "1:15"), (option, "2:18"), (shares, "1:12")] {
      let error = #expect(throws: InputErrors.self) {
        try ImportedFile(bytes: Array(text.utf8), fileName: "a.csv")
      }
      #expect(error?.description.hasPrefix("a.csv:\(place): \"") == true)
      #expect(error?.description.contains("was garbled before it came here") == true)
    }
    let told = try imported(
      "id;submitdate;W? [9-10][Mon];Ort\n1;2024-01-01;Y;KÃ¶ln\n2;2024-01-01;N;KÃ¶ln\n")
    #expect(
      told.account.warnings.map(\.statement) == [
        .assumed(.garbled("KÃ¶ln", meant: "Köln", readAs: "windows-1252"))
      ])
  }

  @Test func `an unprintable character leaves a table as an escape`() throws {
    let table = try DelimitedTable(
      bytes: Array("a\u{1B}[31m,b\u{202E}c,\u{85},x\ty–z\n".utf8), fileName: "a.csv")
    let cells = (0..<4).map { table.text(row: 0, column: $0) }
    #expect(cells == ["a\\u{1B}[31m", "b\\u{202E}c", "\\u{0085}", "x\ty–z"])
    #expect("\u{2066}\u{9B}2J\u{2028}".printable == "\\u{2066}\\u{009B}2J\\u{2028}")
  }

  @Test func `a line of millions of separators is refused at once`() {
    let error = #expect(throws: InputErrors.self) {
      try DelimitedTable(bytes: Array(repeating: 0x3B, count: 2_000_000), fileName: "a.csv")
    }
    #expect(
      error?.description.contains("a.csv:1: row has 2000001 cells; a table has at most") == true)
  }

  @Test(arguments: [
    ("4.474", 4474), ("4,474", 4474), ("4 474", 4474), ("312", 312), ("1'250", 1250),
    ("1.000", 1000), ("1.234.567", 1_234_567),
  ])
  func `thousands of people are read with any mark`(_ text: String, _ count: Int) {
    #expect(SampleSize.count(text) == count)
  }

  @Test(arguments: [
    "0.5", "1.5", "44.74", "5.0", "0.500", "1.2345", "1,23", "0", "-5", "2000000000",
  ])
  func `what has decimals or is no number of people is refused`(_ text: String) {
    #expect(SampleSize.count(text) == nil)
  }
}
