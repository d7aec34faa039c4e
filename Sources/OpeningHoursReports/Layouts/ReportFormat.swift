/// What a report can be written as; the raw value is the ending of the file.
public enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// One page that needs nothing else.
  case html
  /// The page, printed by another program.
  case pdf
  /// One picture.
  case svg
  /// Markdown with tables.
  case markdown = "md"
  /// The tables for a spreadsheet.
  case csv

  /// The format of a file by the ending of its name; nothing for an ending that is none.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: "."), !fileName[dot...].contains("/") else { return nil }
    self.init(rawValue: fileName[dot...].dropFirst().lowercased())
  }

  /// Whether bytes are what openhours writes in this format.
  ///
  /// Pages, printed or not, and pictures say so themselves. Markdown and tables people go on editing.
  public func isOurs(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(2000), as: UTF8.self)
    return switch self {
    case .html: start.contains(Document.generatorMark)
    case .svg: start.contains(Picture.generatorMark)
    case .pdf: bytes.suffix(Self.printedMark.count).elementsEqual(Self.printedMark)
    case .markdown, .csv: false
    }
  }

  /// What stands behind a printed page, whichever program printed it: a comment, which readers of PDF pass
  /// over.
  public static let printedMark = Array("%openhours\n".utf8)
}
