public import OpeningHours

/// What the public is told of a decision, on one page: what people asked for, what changes, what does
/// not, and why.
public struct PublicNotice: Sendable {
  /// What is shown of the proposal.
  let report: ProposalReport
  /// The hours that people asked for.
  let wished: WishedHours
  /// From when the new hours hold; nothing where that is not said.
  public var from: CalendarDate?

  /// A notice of a proposal.
  ///
  /// - Parameters:
  ///   - report: What is shown of the proposal.
  ///   - wished: The hours that people asked for and what they would take.
  public init(report: ProposalReport, wished: WishedHours) {
    self.report = report
    self.wished = wished
  }

  /// The notice as a file that can be written.
  ///
  /// - Parameters:
  ///   - format: `.html`, `.markdown`, or `.pdf`, whose text is the page to print.
  ///   - language: The language.
  /// - Returns: The text; nothing for a format that a notice does not have.
  public func written(_ format: ReportFormat, _ language: Language) -> WrittenReport? {
    let document = document(language)
    return switch format {
    case .html, .pdf: WrittenReport(document.html, document)
    case .markdown: WrittenReport(document.markdown, document)
    case .svg, .csv: nil
    }
  }

  /// The formats that a notice has.
  public static let formats: [ReportFormat] = [.html, .pdf, .markdown]

  func document(_ language: Language) -> Document { NoticeWriter(self, language).document }
}
