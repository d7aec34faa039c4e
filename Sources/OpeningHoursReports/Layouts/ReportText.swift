import OpeningHours
public import OpeningHoursTables

extension DecisionReport {
  /// The report as one HTML file that needs nothing else.
  public func html(_ language: Language) -> String { document(language).html }

  /// The report as Markdown.
  public func markdown(_ language: Language) -> String { document(language).markdown }

  /// The tables of the report for a spreadsheet: UTF-8; commas and decimal points in English,
  /// semicolons and decimal commas in German and Latvian.
  public func csv(_ language: Language) -> String { document(language).csv }

  /// One picture as SVG.
  ///
  /// - Parameters:
  ///   - kind: Which picture.
  ///   - language: The language of its words.
  /// - Returns: The picture; nothing where the report has no data for it.
  public func svg(_ kind: PictureKind, _ language: Language) -> String? {
    picture(kind, language)?.svg(language)
  }
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

extension PublicNotice {
  /// The notice as a file that can be written.
  ///
  /// - Parameters:
  ///   - format: `.html`, `.markdown`, or `.pdf`, whose text is the page to print.
  ///   - language: The language.
  /// - Returns: The text; nothing for a format that a notice does not have.
  public func written(_ format: ReportFormat, _ language: Language) -> WrittenReport? {
    let document = NoticeWriter(self, language).document
    return switch format {
    case .html, .pdf: WrittenReport(document.html, document)
    case .markdown: WrittenReport(document.markdown, document)
    case .svg, .csv: nil
    }
  }

  /// The formats that a notice has.
  public static let formats: [ReportFormat] = [.html, .pdf, .markdown]
}

extension ConflictReport {
  /// A report or a notice about the conflict as a file that can be written.
  ///
  /// - Parameters:
  ///   - format: The format; for `.pdf` the text is the page to print.
  ///   - language: The language.
  ///   - isNotice: Whether it is for the public.
  ///   - date: The date that a report shows in place of the plan's, if any.
  /// - Returns: The text; nothing for a picture, of which there is none, and for tables of a notice.
  public func written(
    _ format: ReportFormat, _ language: Language, isNotice: Bool = false,
    date: CalendarDate? = nil
  ) -> WrittenReport? {
    let writer = ConflictDocument(report: self, language: language)
    let document = isNotice ? writer.notice : writer.report(date: date)
    return switch format {
    case .html, .pdf: WrittenReport(document.html, document)
    case .markdown: WrittenReport(document.markdown, document)
    case .csv: isNotice ? nil : WrittenReport(document.csv, document)
    case .svg: nil
    }
  }
}

extension RosterReport {
  /// The roster as a file that can be written.
  ///
  /// - Parameters:
  ///   - format: The format; for `.pdf` the text is the page to print.
  ///   - language: The language.
  /// - Returns: The text of the file.
  public func written(_ format: ReportFormat, _ language: Language) -> WrittenReport {
    let document = document(language)
    return switch format {
    case .html, .pdf: WrittenReport(document.html, document)
    case .markdown: WrittenReport(document.markdown, document)
    case .csv: WrittenReport(document.csv, document)
    case .svg:
      WrittenReport(
        RosterGlance(report: self, language: language).illustration.picture.svg(language), document)
    }
  }
}

extension ExplorerPage {
  /// The page as a file that can be written.
  ///
  /// - Throws: `EncodingError` where the points cannot be written as JSON.
  public func written(_ language: Language) throws -> WrittenReport {
    let document = try ExplorerWriter(self, language).document()
    return WrittenReport(document.html, document)
  }
}

extension SystemReport {
  /// The weeks of a system as a file that can be written; nothing for a picture, of which there is none.
  public func written(_ format: ReportFormat, _ language: Language) -> WrittenReport? {
    let document = document(language)
    return switch format {
    case .html, .pdf: WrittenReport(document.html, document)
    case .markdown: WrittenReport(document.markdown, document)
    case .csv: WrittenReport(document.csv, document)
    case .svg: nil
    }
  }
}
