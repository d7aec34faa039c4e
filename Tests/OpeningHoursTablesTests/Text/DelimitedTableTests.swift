import TestSamples
import Testing

@testable import OpeningHoursTables

struct DelimitedTableTests {
  private func table(_ text: String) throws -> DelimitedTable {
    try DelimitedTable(bytes: Array(text.utf8), fileName: "a.csv")
  }

  private func rows(_ text: String) throws -> [[String]] {
    let table = try table(text)
    return (0..<table.rowCount).map { row in
      (0..<table.width(ofRow: row)).map { table.text(row: row, column: $0) }
    }
  }

  private func message(_ text: String) throws -> String {
    try #require(#expect(throws: InputErrors.self) { try table(text) }).description
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every kind of line end ends a row`(_ end: String) throws {
    #expect(try rows("a,b\(end)1,2\(end)") == [["a", "b"], ["1", "2"]])
    #expect(try table("a,b\(end)1,2").place(row: 1, column: 1) == TextPlace(line: 2, column: 3))
  }

  @Test func `an empty last line and empty lines between are no rows`() throws {
    #expect(try rows("a,b\r\n\r\n1,2\r\n\r\n") == [["a", "b"], ["1", "2"]])
  }

  @Test func `empty cells are kept, also the last one`() throws {
    #expect(try rows("a,b,c\n,,\n1,\"\",") == [["a", "b", "c"], ["", "", ""], ["1", "", ""]])
  }

  @Test func `quotes hold separators, quotes and line breaks`() throws {
    let text = "\"a, b\",\"say \"\"hi\"\"\"\r\n\"two\r\nlines\",x\n"
    #expect(try rows(text) == [["a, b", "say \"hi\""], ["two\r\nlines", "x"]])
    #expect(try rows("\"\"\"\",b\n\"\"\"\"\"\",c") == [["\"", "b"], ["\"\"", "c"]])
  }

  @Test func `a quote within an unquoted cell is a character`() throws {
    #expect(try rows("5\" disk,b") == [["5\" disk", "b"]])
  }

  @Test func `places count lines within quotes and characters, not bytes`() throws {
    let table = try table("a,\"x\ny\",c\n\"äöü\",\"d\",e\n")
    #expect(table.place(row: 0, column: 2) == TextPlace(line: 2, column: 4))
    #expect(table.place(row: 1, column: 1) == TextPlace(line: 3, column: 7))
    #expect(table.place(row: 1, column: 2) == TextPlace(line: 3, column: 11))
  }

  @Test func `an unclosed quote is reported where it was opened`() throws {
    #expect(
      try message("a,b\n1,\"x\n2,3\n")
        == "a.csv:2:3: the quote opened here is never closed: \"x; "
        + "close it, or double a quote that belongs to the text")
  }

  @Test func `text after a closing quote is reported, each time`() throws {
    let lines = try message("a,b\n\"1\"x,2\n3,\"4\" y\n").split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("a.csv:2:4: text after a closing quote: x"))
    #expect(lines[1].hasPrefix("a.csv:3:6: text after a closing quote:  y"))
  }

  @Test func `ragged rows are reported against the header`() throws {
    let table = try table("a,b,c\n1,2\n1,2,3\n1,2,3,4\n")
    let lines = (1..<table.rowCount).compactMap {
      table.raggedness(ofRow: $0, expected: table.width(ofRow: 0))?.description
    }
    #expect(
      lines == [
        "a.csv:2:4: row has 2 cells, header 3; add the missing separators",
        "a.csv:4:7: row has 4 cells, header 3; quote a cell that contains the separator",
      ])
  }

  @Test func `what was written comes back, whatever the cells, separator and line end`() throws {
    var random = SeededGenerator(seed: 20_080_301)
    let alphabet = ["a", "ä", ",", ";", "\"", "\n", "\r\n", " ", "9–10", "%", "\t", "|", ""]
    for _ in 0..<300 {
      let width = Int.random(in: 2...5, using: &random)
      let table = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (0..<width).map { _ in
          (0..<3).compactMap { _ in alphabet.randomElement(using: &random) }.joined()
        }
      }
      let separator = [",", ";", "\t", "|"].randomElement(using: &random) ?? ","
      let end = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
      let lines = table.map { row in
        row.map {
          "\""
            + $0.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
        }.joined(separator: separator)
      }
      #expect(try rows("sep=\(separator)\(end)" + lines.joined(separator: end)) == table)
    }
  }
}

extension TextPlace {
  fileprivate init(line: Int, column: Int) {
    let lines = Array(repeating: UInt8(ascii: "\n"), count: line - 1)
    let bytes = lines + Array(repeating: UInt8(ascii: "x"), count: column - 1)
    self.init(ofByte: bytes.count, in: bytes)
  }
}
