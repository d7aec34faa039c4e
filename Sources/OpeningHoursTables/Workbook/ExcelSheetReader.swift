/// Reads the cells of one sheet of an Excel workbook: `xl/worksheets/sheet1.xml`.
///
/// Of a formula the value counts that was stored with it.
final class ExcelSheetReader: XMLHandler {
  private enum Kind {
    case number
    case shared
    case text
    case boolean
  }

  private(set) var builder = SheetBuilder()
  private let strings: ExcelSharedStrings
  private let formats: [CellFormat]
  private let from1904: Bool
  private var row = -1
  private var column = -1
  private var kind = Kind.number
  private var format = CellFormat.number
  private var value: [UInt8] = []
  private var isValue = false
  private var isPhonetic = false

  init(strings: ExcelSharedStrings, formats: [CellFormat], from1904: Bool) {
    self.strings = strings
    self.formats = formats
    self.from1904 = from1904
  }

  func start(_ element: XMLElement) {
    if element.name == "c" {
      startCell(element)
    } else if element.name == "v" || element.name == "t" && !isPhonetic {
      isValue = true
    } else if element.name == "rPh" {
      isPhonetic = true
    } else if element.name == "row" {
      row = max(row + 1, (element.number("r") ?? 0) - 1)
      column = -1
      builder.row(row)
    }
  }

  func end(_ name: XMLName) {
    if name == "v" || name == "t" {
      isValue = false
    } else if name == "c" {
      endCell()
    } else if name == "rPh" {
      isPhonetic = false
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { if isValue { value.append(contentsOf: bytes) } }

  private func startCell(_ element: XMLElement) {
    column = element.pointer("r").flatMap(Self.column) ?? column + 1
    value.removeAll(keepingCapacity: true)
    format =
      element.number("s").flatMap { formats.indices.contains($0) ? formats[$0] : nil } ?? .number
    guard let type = element.pointer("t") else {
      kind = .number
      return
    }
    switch String(cString: type) {
    case "s": kind = .shared
    case "b": kind = .boolean
    case "n": kind = .number
    // Texts of formulas, texts in place, days in ISO 8601, and errors as they are shown.
    default: kind = .text
    }
  }

  private func endCell() {
    guard !value.isEmpty else { return }
    switch kind {
    case .text: builder.cell(column, value)
    case .shared:
      let index = TimeText.wholeNumber(String(decoding: value, as: UTF8.self))
      if let text = index.flatMap({ strings[$0] }) { builder.cell(column, text) }
    case .boolean: builder.cell(column, (value == [0x31] ? "TRUE" : "FALSE").utf8)
    case .number:
      // Most numbers are short, whole and plain, and stay as they are written.
      if format == .number, value.count < 10, value.allSatisfy({ (0x30...0x39).contains($0) }) {
        builder.cell(column, value)
      } else if let number = Double(String(decoding: value, as: UTF8.self)) {
        builder.cell(column, format.text(number, from1904: from1904).utf8)
      } else {
        builder.cell(column, value)
      }
    }
  }

  /// The column, from 0, of a reference such as `BC12`.
  private static func column(_ reference: UnsafePointer<CChar>) -> Int? {
    var column = 0
    var position = reference
    while case let letter = Int(position.pointee), (65...90).contains(letter), column < 1_000_000 {
      column = column * 26 + letter - 64
      position += 1
    }
    return column > 0 ? column - 1 : nil
  }
}
