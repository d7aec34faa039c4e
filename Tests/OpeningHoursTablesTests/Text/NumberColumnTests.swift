import Testing

@testable import OpeningHoursTables

struct NumberColumnTests {
  @Test(arguments: [
    ("28 %", 28), ("28%", 28), ("%28", 28), ("% 28", 28), ("28,5 %", 28.5), ("0,28", 0.28),
    ("0.28", 0.28), ("1.234,5", 1234.5), ("1 234,5", 1234.5), ("1\u{A0}234,5", 1234.5),
    ("1\u{202F}234,5", 1234.5), ("1\u{2009}234,5", 1234.5), ("1,234.5", 1234.5),
    ("1'234.5", 1234.5), ("1\u{2019}234.5", 1234.5), (".5", 0.5), ("-3", -3), ("\u{2212}3", -3),
    ("+7", 7), ("0,285", 0.285), ("0", 0), ("1.234.567", 1_234_567),
  ])
  func `a number is read as people write it`(_ text: String, _ value: Double) {
    let column = NumberColumn([text])
    #expect(column.values == [value])
    #expect(column.problems.isEmpty)
  }

  @Test(arguments: [
    "NaN", "nan", "inf", "-inf", "1e3", "0x1F", "> 70", "<5", "k. A.", "-", "--3", "28 x", "%",
    "%5%",
    "12,34,5", "1.2.3", "1 23", "1,23.456,7", "28.", "½", "٣", "1'234 567", ".", "5 5",
  ])
  func `what is not a number is refused, not guessed`(_ text: String) {
    let column = NumberColumn(["5", text])
    #expect(column.values == [5, nil])
    #expect(column.problems.map(\.index) == [1])
  }

  @Test func `the decimal mark is decided once from all cells`() {
    #expect(NumberColumn(["1.234", "2,5"]).values == [1234, 2.5])
    #expect(NumberColumn(["1,234", "2.5"]).values == [1.234 * 1000, 2.5])
  }

  @Test func `a lone thousand beside whole numbers is no small fraction`() {
    #expect(NumberColumn(["40", "28", "1,234"], expecting: 0...100).unclear?.index == 2)
    #expect(
      NumberColumn(["12.345", "8.125", "3"], expecting: 0...100).values == [12.345, 8.125, 3])
  }

  @Test func `a column that can be read in two ways is refused`() {
    let column = NumberColumn(["7", "1.234"])
    #expect(column.values == [nil, nil])
    #expect(column.problems.map(\.index) == [1])
    #expect(column.problems.first?.concernsColumn == true)
  }

  @Test func `what is possible settles a column that is unclear by itself`() {
    #expect(NumberColumn(["7", "1.234"], expecting: 0...100).values == [7, 1.234])
    #expect(NumberColumn(["7", "1,234"], expecting: 0...100).values == [7, 1.234])
  }

  @Test func `a cell against the mark of its column is named`() {
    let column = NumberColumn(["2,5", "3.5", "4,5"])
    #expect(column.values == [2.5, nil, 4.5])
    #expect(column.problems.map(\.reason) == ["does not fit the decimal comma of its column"])
  }

  @Test func `a column of which half contradicts the other half is refused`() {
    let column = NumberColumn(["2,5", "3.5"], expecting: 0...100)
    #expect(column.decimalMark == nil)
    #expect(column.problems.first?.concernsColumn == true)
  }

  @Test func `a blank cell has no value and is no problem`() {
    let column = NumberColumn(["", " \u{A0}", "5"])
    #expect(column.values == [nil, nil, 5])
    #expect(column.problems.isEmpty)
  }

  @Test func `a percent sign is remembered`() {
    #expect(NumberColumn(["5 %", "6", "%7"]).hasPercentSign == [true, false, true])
  }
}
