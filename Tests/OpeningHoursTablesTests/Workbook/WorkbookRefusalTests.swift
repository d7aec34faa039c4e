import Testing

@testable import OpeningHoursTables

/// Files that look like workbooks and are refused, each with the words for it.
struct WorkbookRefusalTests {
  private func message(_ bytes: [UInt8]) throws -> String {
    let error = #expect(throws: InputErrors.self) {
      try ImportedFile(bytes: bytes, fileName: "a.xlsx")
    }
    return try #require(error).description
  }

  private let answers = [
    ["Timestamp", "When? [Monday]"], ["2025-03-01 09:00:01", "9-10"],
    ["2025-03-01 09:00:02", "9-10, 10-11"],
  ]

  @Test func `what is no workbook to be read is refused by what it is`() throws {
    func archive(_ names: String...) -> [UInt8] {
      var archive = StoredArchive()
      for name in names { archive.add(name, "<a/>") }
      return archive.archive
    }
    #expect(try message(archive("xl/workbook.xml", "xl/vbaProject.bin")).contains("with macros"))
    #expect(try message(archive("xl/workbook.bin")).contains("(.xlsb)"))
    #expect(try message(archive("word/document.xml")).contains("is a document"))
    #expect(try message(archive("a.csv", "b.csv")).contains("zip archive with a.csv, b.csv"))
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(try message(old + [0, 0]).contains("old Excel workbook (.xls)"))
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try message(old + name).contains("protected by a password"))
  }

  @Test func `encrypted, cut off and lying parts are refused`() throws {
    var encrypted = StoredArchive()
    encrypted.add("xl/workbook.xml", Array("secret".utf8), flags: 1)
    #expect(try message(encrypted.archive).contains("protected by a password"))
    let whole = SmallWorkbook(textRows(answers)).bytes
    for length in [30, whole.count / 2, whole.count - 30] {
      #expect(try message(Array(whole.prefix(length))).contains("damaged or cut off"))
    }
    var lying = StoredArchive()
    lying.add("xl/workbook.xml", Array("<workbook/>".utf8), statedSize: 900_000_000)
    #expect(try message(lying.archive).contains("a.xlsx: is a workbook that"))
  }

  @Test func `XML that is broken, or grows by entities, is refused`() throws {
    let broken = SmallWorkbook("<row><c t=\"inlineStr\"><is><t>a</is></c></row>")
    #expect(try message(broken.bytes).contains("damaged"))
    var archive = StoredArchive()
    archive.add(
      "xl/workbook.xml",
      "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;\">]><workbook>&c;</workbook>")
    #expect(try message(archive.archive).contains("damaged"))
  }

  @Test func `a cell beyond every spreadsheet is refused`() throws {
    let far = SmallWorkbook(
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"ZZZZ1\"><v>1</v></c></row>")
    #expect(try message(far.bytes).contains("unpacks to more than a survey can be"))
    #expect(try message(SmallWorkbook("").bytes).contains("without a cell"))
  }
}
