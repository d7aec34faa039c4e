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

extension DecisionReport {
  /// The report as text of a format.
  ///
  /// - Parameters:
  ///   - format: The format; for `.pdf` the text is the page to print.
  ///   - language: The language.
  ///   - picture: Which picture, for `.svg`.
  /// - Returns: The text; nothing where the report has no data for the picture.
  public func text(
    _ format: ReportFormat, _ language: Language, picture: PictureKind = .heatMap
  ) -> String? {
    switch format {
    case .html, .pdf: html(language)
    case .svg: svg(picture, language)
    case .markdown: markdown(language)
    case .csv: csv(language)
    }
  }

  /// The report as a file that can be written; nothing where it has no data for the picture.
  public func written(
    _ format: ReportFormat, _ language: Language, picture: PictureKind = .heatMap
  ) -> WrittenReport? {
    text(format, language, picture: picture).map { WrittenReport($0, document(language)) }
  }
}
