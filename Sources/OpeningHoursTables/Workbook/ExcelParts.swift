/// Reads which sheets a workbook has: `xl/workbook.xml`.
final class ExcelSheetList: XMLHandler {
  struct Sheet {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  /// Whether days count from 1904, as old Macintoshes did.
  private(set) var from1904 = false

  func start(_ element: XMLElement) {
    if element.name == "sheet" {
      sheets.append(
        Sheet(
          name: element["name"] ?? "", relation: element["id"] ?? "",
          isHidden: element["state"].map { $0 != "visible" } ?? false))
    } else if element.name == "workbookPr" {
      from1904 = ["1", "true", "on"].contains(element["date1904"] ?? "")
    }
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Reads where the parts of a workbook are: `xl/_rels/workbook.xml.rels`.
final class ExcelRelations: XMLHandler {
  /// The path of each part in the archive, by its relation.
  private(set) var targets: [String: String] = [:]
  private(set) var sharedStrings: String?
  private(set) var styles: String?

  func start(_ element: XMLElement) {
    guard element.name == "Relationship", let id = element["Id"], let target = element["Target"]
    else { return }
    let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
    targets[id] = path
    let type = element["Type"] ?? ""
    if type.hasSuffix("/sharedStrings") { sharedStrings = path }
    if type.hasSuffix("/styles") { styles = path }
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Reads how the numbers of cells are shown: `xl/styles.xml`.
final class ExcelStyles: XMLHandler {
  /// The format of each style of a cell, by its number.
  private(set) var formats: [CellFormat] = []
  private var codes: [Int: CellFormat] = [:]
  private var isInCells = false

  func start(_ element: XMLElement) {
    if element.name == "numFmt" {
      if let id = element.number("numFmtId"), let code = element["formatCode"] {
        codes[id] = CellFormat(code: code)
      }
    } else if element.name == "cellXfs" {
      isInCells = true
    } else if element.name == "xf", isInCells {
      let id = element.number("numFmtId") ?? 0
      formats.append(codes[id] ?? CellFormat(builtIn: id))
    }
  }

  func end(_ name: XMLName) { if name == "cellXfs" { isInCells = false } }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Reads the texts that cells share: `xl/sharedStrings.xml`; runs of rich text are put together.
final class ExcelSharedStrings: XMLHandler {
  /// All texts, one after the other.
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var isText = false
  private var isPhonetic = false

  /// The text of a number, or nothing when there is none such.
  subscript(_ index: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(index) else { return nil }
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  func start(_ element: XMLElement) {
    if element.name == "t" { isText = !isPhonetic }
    // Readings of Japanese words stand beside the words.
    if element.name == "rPh" { isPhonetic = true }
  }

  func end(_ name: XMLName) {
    if name == "t" { isText = false }
    if name == "rPh" { isPhonetic = false }
    if name == "si" { ends.append(bytes.count) }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) { if isText { bytes.append(contentsOf: text) } }
}
