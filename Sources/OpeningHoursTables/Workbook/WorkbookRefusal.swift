/// The words with which files are refused that are like a workbook and cannot be read as one.
struct WorkbookRefusal {
  let fileName: String

  private func refusal(_ message: String, _ hint: String) -> InputErrors {
    InputErrors([Diagnostic(.file(fileName, line: nil, column: nil), message, hint: hint)])
  }

  /// A file of the container that Excel used until 2003 and still uses for what is protected.
  func oldWorkbook(_ bytes: [UInt8]) -> InputErrors {
    let mark = Array("EncryptedPackage".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    // The directory of the container may lie anywhere; its names are in UTF-16.
    if Self.contains(bytes, mark) {
      return refusal(
        "is protected by a password", "open it in the spreadsheet and save it without one")
    }
    return refusal(
      "is an old Excel workbook (.xls)", "open it in the spreadsheet and save as .xlsx or CSV")
  }

  /// An archive that is something else than a workbook to be read, by the names of its parts.
  func otherArchive(_ names: [String]) -> InputErrors? {
    if names.contains(where: { $0.hasSuffix("vbaProject.bin") }) {
      return refusal(
        "is a workbook with macros (.xlsm)", "save it as .xlsx or CSV, which can hold none")
    }
    if names.contains("xl/workbook.bin") {
      return refusal(
        "is a binary Excel workbook (.xlsb)", "open it in Excel and save as .xlsx or CSV")
    }
    if names.contains("xl/workbook.xml") || names.contains("content.xml") { return nil }
    if names.contains(where: { $0.hasPrefix("word/") || $0.hasPrefix("ppt/") }) {
      return refusal("is a document, not a workbook", "copy its table into a spreadsheet")
    }
    if names.contains(where: { $0.hasSuffix(".iwa") }) {
      return refusal("is a Numbers workbook", "export it as .xlsx or CSV")
    }
    let shown = names.prefix(3).map { $0.printable }.joined(separator: ", ")
    return refusal("is a zip archive with \(names.isEmpty ? "nothing" : shown)", "unpack it first")
  }

  func broken(_ problem: WorkbookArchive.Problem) -> InputErrors {
    switch problem {
    case .damaged:
      refusal(
        "is a workbook that is damaged or cut off", "open it in the spreadsheet and save again")
    case .encrypted:
      refusal("is protected by a password", "open it in the spreadsheet and save it without one")
    case .tooLarge:
      refusal(
        "is a workbook that unpacks to more than a survey can be",
        "save the sheet that is meant as CSV")
    }
  }

  var blank: InputErrors { refusal("is a workbook without a cell", "it needs a row of headings") }

  private static func contains(_ bytes: [UInt8], _ mark: [UInt8]) -> Bool {
    guard let first = mark.first else { return true }
    var rest = bytes[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: mark) { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }
}
