/// The sheets of a workbook as tables, so that everything that reads a table reads them.
///
/// Read are Excel's `.xlsx` and OpenDocument's `.ods`. Dates become `2025-03-01 09:00:00`, times
/// `09:30`, parts shown in percent `28%`, whatever the language in which the workbook shows them.
struct Workbook {
  /// One sheet with at least one cell.
  struct Sheet {
    let name: String
    let isHidden: Bool
    let table: DelimitedTable
  }

  /// The sheets that are not blank, in the order of the workbook.
  let sheets: [Sheet]

  /// Whether the first bytes are those of a workbook of any kind, so that it is no text.
  static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
      || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// Reads a workbook.
  ///
  /// - Throws: what it is instead, or why it cannot be read.
  init(bytes: [UInt8], fileName: String) throws(InputErrors) {
    let refusal = WorkbookRefusal(fileName: fileName)
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw refusal.oldWorkbook(bytes) }
    let other: InputErrors?
    do throws(WorkbookArchive.Problem) {
      var archive = try WorkbookArchive(bytes)
      other = refusal.otherArchive(archive.names)
      sheets = other == nil ? try Self.sheets(of: &archive, fileName) : []
    } catch {
      throw refusal.broken(error)
    }
    if let other { throw other }
    guard !sheets.isEmpty else { throw refusal.blank }
  }

  private static func sheets(
    of archive: inout WorkbookArchive, _ fileName: String
  ) throws(WorkbookArchive.Problem) -> [Sheet] {
    let parts =
      archive.names.contains("content.xml") ? try openDocument(&archive) : try excel(&archive)
    var sheets: [Sheet] = []
    for (name, isHidden, builder) in parts {
      guard let table = builder.table(fileName: fileName, sheet: name.printable) else {
        throw .tooLarge
      }
      if table.rowCount > 0 {
        sheets.append(Sheet(name: name.printable, isHidden: isHidden, table: table))
      }
    }
    return sheets
  }

  private typealias Part = (name: String, isHidden: Bool, builder: SheetBuilder)

  private static func read(
    _ name: String, of archive: inout WorkbookArchive, _ handler: some XMLHandler
  ) throws(WorkbookArchive.Problem) {
    guard let bytes = try archive.bytes(of: name), XMLEvents.read(bytes, handler) else {
      throw .damaged
    }
  }

  private static func excel(
    _ archive: inout WorkbookArchive
  ) throws(WorkbookArchive.Problem) -> [Part] {
    let list = ExcelSheetList()
    let relations = ExcelRelations()
    let strings = ExcelSharedStrings()
    let styles = ExcelStyles()
    try read("xl/workbook.xml", of: &archive, list)
    try read("xl/_rels/workbook.xml.rels", of: &archive, relations)
    if let path = relations.sharedStrings { try read(path, of: &archive, strings) }
    if let path = relations.styles { try read(path, of: &archive, styles) }
    var parts: [Part] = []
    for sheet in list.sheets {
      // A sheet of nothing but a chart is no sheet of cells.
      guard let path = relations.targets[sheet.relation], path.contains("worksheets/") else {
        continue
      }
      let reader = ExcelSheetReader(
        strings: strings, formats: styles.formats, from1904: list.from1904)
      try read(path, of: &archive, reader)
      parts.append((sheet.name, sheet.isHidden, reader.builder))
    }
    return parts
  }

  private static func openDocument(
    _ archive: inout WorkbookArchive
  ) throws(WorkbookArchive.Problem) -> [Part] {
    if let manifest = try archive.bytes(of: "META-INF/manifest.xml") {
      let text = String(decoding: manifest, as: UTF8.self)
      if text.contains("encryption-data") { throw .encrypted }
    }
    let reader = OpenDocumentReader()
    try read("content.xml", of: &archive, reader)
    return reader.sheets.map { ($0.name, false, $0.builder) }
  }
}
