/// Files that are not text are refused by what they are, not by their first odd byte.
extension TextDecoding {
  /// Refuses a file whose first bytes say that it is a spreadsheet, a document or an archive.
  func refuseKnownBinary() throws(InputErrors) {
    let known: [(signature: [UInt8], name: String, hint: String)] = [
      (
        [0x50, 0x4B, 0x03, 0x04], "is a workbook or zip archive (.xlsx, .ods), not text",
        "make a table of it by openhours import, or save as CSV"
      ),
      (
        [0xD0, 0xCF, 0x11, 0xE0], "is an old Excel workbook (.xls), not text",
        "open it in the spreadsheet and save as CSV"
      ),
      ([0x25, 0x50, 0x44, 0x46], "is a PDF, not text", "export the table as CSV"),
      ([0x1F, 0x8B], "is a gzip archive, not text", "unpack it first"),
    ]
    for format in known where bytes.starts(with: format.signature) {
      let file = Source.file(fileName, line: nil, column: nil)
      throw InputErrors([Diagnostic(file, format.name, hint: format.hint)])
    }
  }

  /// Refuses a NUL: no text contains one, but UTF-16 without byte order mark is full of them.
  func refuseNUL(_ text: [UInt8]) throws(InputErrors) {
    guard let offset = text.firstIndex(of: 0) else { return }
    // What precedes the NUL may not be valid UTF-8; the column is then the best that can be said.
    let place = TextPlace(ofByte: offset, in: text)
    throw InputErrors([
      Diagnostic(
        place.source(in: fileName), "has a NUL byte: binary, or UTF-16 without byte order mark",
        hint: encodingSwitch == .none ? "save as plain text in UTF-8" : "save as CSV in UTF-8")
    ])
  }
}
