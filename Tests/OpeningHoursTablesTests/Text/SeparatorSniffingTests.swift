import Testing

@testable import OpeningHoursTables

struct SeparatorSniffingTests {
  private func separator(of text: String) -> Character {
    Character(Unicode.Scalar(SeparatorSniffing(Array(text.utf8)).separator))
  }

  @Test(arguments: [",", ";", "\t", "|"] as [Character])
  func `the separator of constant width is taken`(_ mark: Character) {
    #expect(separator(of: "a\(mark)b\(mark)c\n1\(mark)2\(mark)3\n") == mark)
  }

  @Test func `decimal commas do not make the comma the separator`() {
    #expect(separator(of: "hour;Mon;Tue\n9-10;28,5;30,1\n10-11;1,5;2,5\n") == ";")
  }

  @Test func `separators within quotes do not count`() {
    #expect(separator(of: "\"a,b,c\";\"d,e,f\"\n\"1,2,3\";\"4,5,6\"\n") == ";")
  }

  @Test func `when two fit, more columns win`() {
    #expect(separator(of: "a|b;c;d\n1|2;3;4\n") == ";")
  }

  @Test func `a title line does not hide the separator`() {
    #expect(separator(of: "Wishes, by day, in percent\n\nhour;Mon\n9-10;28,5\n10-11;3\n") == ";")
  }

  @Test func `a first line sep= decides and is no row`() throws {
    let bytes = Array("sep=|\r\na;b|c;d\r\n".utf8)
    let table = try DelimitedTable(bytes: bytes, fileName: "a.csv")
    #expect(table.rowCount == 1)
    #expect(table.text(row: 0, column: 1) == "c;d")
    #expect(table.place(row: 0, column: 0).line == 2)
  }

  @Test func `a single column is given the comma`() {
    #expect(separator(of: "a\nb\n") == ",")
    #expect(separator(of: "") == ",")
  }

  @Test func `an unclosed quote does not change the separator`() {
    #expect(separator(of: "\"a\";\"b\"\n\"1\";\"2\n\"3\";\"4\"\n") == ";")
  }
}
