/// Reads all sheets of an OpenDocument spreadsheet: `content.xml`.
///
/// A cell or row that is repeated is repeated here too, but not the blank ones that fill a sheet.
final class OpenDocumentReader: XMLHandler {
  private(set) var sheets: [(name: String, builder: SheetBuilder)] = []
  private var row = 0
  private var rowRepeats = 1
  private var column = 0
  private var cells: [(column: Int, text: [UInt8])] = []
  private var cellRepeats = 1
  private var value: [UInt8]?
  private var text: [UInt8] = []
  private var depthOfText = 0
  private var isRemark = false

  func start(_ element: XMLElement) {
    if element.name == "table-cell" || element.name == "covered-table-cell" {
      cellRepeats = max(1, element.number("number-columns-repeated") ?? 1)
      value = Self.value(element).map { Array($0.utf8) }
      text = []
    } else if element.name == "p" || element.name == "h" {
      if !text.isEmpty, !isRemark { text.append(ASCII.lineFeed) }
      depthOfText += 1
    } else if element.name == "s" {
      // Blanks beyond the first are told by their number.
      let count = min(1_000, element.number("c") ?? 1)
      if depthOfText > 0, !isRemark { text.append(contentsOf: repeatElement(0x20, count: count)) }
    } else if element.name == "annotation" {
      isRemark = true
    } else if element.name == "table-row" {
      rowRepeats = max(1, element.number("number-rows-repeated") ?? 1)
      (column, cells) = (0, [])
    } else if element.name == "table" {
      sheets.append((element["name"] ?? "", SheetBuilder()))
      row = 0
    }
  }

  func end(_ name: XMLName) {
    if name == "table-cell" || name == "covered-table-cell" {
      endCell()
    } else if name == "p" || name == "h" {
      depthOfText -= 1
    } else if name == "annotation" {
      isRemark = false
    } else if name == "table-row" {
      endRow()
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if depthOfText > 0, !isRemark { text.append(contentsOf: bytes) }
  }

  private func endCell() {
    let content = value ?? text
    if !content.isEmpty {
      // One cell beyond the last column is enough to see that the sheet is too wide.
      let end = min(column + cellRepeats, DelimitedTable.mostColumns + 1)
      for column in min(column, DelimitedTable.mostColumns)..<end {
        cells.append((column, content))
      }
    }
    column += cellRepeats
    (value, text) = (nil, [])
  }

  private func endRow() {
    guard !sheets.isEmpty else { return }
    if !cells.isEmpty {
      for repeated in 0..<rowRepeats {
        if sheets[sheets.count - 1].builder.isTooLarge { break }
        sheets[sheets.count - 1].builder.row(row + repeated)
        for cell in cells { sheets[sheets.count - 1].builder.cell(cell.column, cell.text) }
      }
    }
    row += rowRepeats
  }

  /// What a cell holds where that is no text; the text that is shown may be rounded or in any order.
  private static func value(_ element: XMLElement) -> String? {
    switch element["value-type"] {
    case "float", "currency":
      element["value"].flatMap { Double($0) }.map { CellFormat.number.text($0, from1904: false) }
    case "percentage":
      element["value"].flatMap { Double($0) }.map { CellFormat.percent.text($0, from1904: false) }
    case "date": element["date-value"].map { day($0) }
    case "time": element["time-value"].flatMap { time($0) }
    case "boolean": element["boolean-value"].map { $0.uppercased() }
    default: nil
    }
  }

  /// `2025-03-01T09:30:00` with a blank for the T.
  private static func day(_ text: String) -> String {
    String(text.prefix(19).map { $0 == "T" ? " " : $0 })
  }

  /// `PT09H30M00S` as `09:30`.
  private static func time(_ text: String) -> String? {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard text.hasPrefix("PT"), numbers.count >= 2, numbers[0] < 10_000, numbers[1] < 60 else {
      return nil
    }
    let seconds = numbers.count > 2 ? min(59, numbers[2]) : 0
    let days = Double(numbers[0] * 3600 + numbers[1] * 60 + seconds) / 86_400
    return CellFormat.date(hasDay: false, hasTime: true).text(days, from1904: false)
  }
}
