/// A zip archive whose parts are stored as they are, byte by byte as the format's note describes it.
struct StoredArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a part; `flags` and `statedSize` make one that lies.
  mutating func add(_ name: String, _ content: [UInt8], flags: Int = 0, statedSize: Int? = nil) {
    let size = statedSize ?? content.count
    let sum = Self.checksum(content)
    let common =
      number(flags, 2) + number(0, 2) + number(0, 4) + number(sum, 4) + number(content.count, 4)
      + number(size, 4) + number(name.utf8.count, 2) + number(0, 2)
    directory += [0x50, 0x4B, 0x01, 0x02] + number(20, 2) + number(20, 2) + common + number(0, 2)
    directory += number(0, 2) + number(0, 2) + number(0, 4) + number(bytes.count, 4)
    directory += Array(name.utf8)
    bytes += [0x50, 0x4B, 0x03, 0x04] + number(20, 2) + common + Array(name.utf8) + content
    count += 1
  }

  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// The whole archive.
  var archive: [UInt8] {
    bytes + directory + [0x50, 0x4B, 0x05, 0x06] + number(0, 4) + number(count, 2)
      + number(count, 2) + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
  }

  private func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}

/// A small Excel workbook from the XML of its sheets' rows.
struct SmallWorkbook {
  var sheets: [(name: String, rows: String)]
  var sharedStrings = ""
  /// The format codes of the styles 1, 2, ...; style 0 is plain.
  var formats: [String] = []
  var properties = ""
  var hidden: Set<String> = []

  init(_ rows: String, name: String = "Form1") { sheets = [(name, rows)] }

  var bytes: [UInt8] {
    var archive = StoredArchive()
    let list = sheets.enumerated().map { index, sheet in
      let state = hidden.contains(sheet.name) ? " state=\"hidden\"" : ""
      return
        "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"rId\(index + 1)\"/>"
    }
    archive.add(
      "xl/workbook.xml",
      "<workbook xmlns:r=\"r\">\(properties)<sheets>\(list.joined())</sheets></workbook>")
    let relations = sheets.indices.map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"t/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    archive.add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships>\(relations.joined())<Relationship Id=\"s\" Type=\"t/sharedStrings\" "
        + "Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"y\" Type=\"t/styles\" "
        + "Target=\"styles.xml\"/></Relationships>")
    archive.add("xl/sharedStrings.xml", "<sst>\(sharedStrings)</sst>")
    let codes = formats.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0.offset)\" formatCode=\"\($0.element)\"/>"
    }
    let styles = formats.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    archive.add(
      "xl/styles.xml",
      "<styleSheet><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
        + "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>\(styles.joined())</cellXfs></styleSheet>")
    for (index, sheet) in sheets.enumerated() {
      archive.add(
        "xl/worksheets/sheet\(index + 1).xml",
        "<?xml version=\"1.0\"?><worksheet><sheetData>\(sheet.rows)</sheetData></worksheet>")
    }
    return archive.archive
  }
}

/// Rows of plain texts in place.
func textRows(_ rows: [[String]]) -> String {
  rows.map { row in
    "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
  }.joined()
}
