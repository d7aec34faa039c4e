import Foundation
import TestSamples
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// A terminal and a page say the same sentences.
struct AgreementTests {
  /// Answers of every sort, found once for all tests.
  private static let reports = Result {
    try [
      Question.bremen(.init(.open, "thu=9-20")), .bremen(.init(.maxChanges, "0")),
      .respondents(), .visits(), .smallTeam(),
    ].map { try $0.report() }
  }

  /// The sentences of a document outside of tables.
  private func sentences(_ document: Document) -> [String] {
    document.lead
      + document.sections.flatMap { section in
        [section.title]
          + section.blocks.flatMap { block -> [String] in
            switch block {
            case .heading(let text), .paragraph(let text): [text]
            case .list(let lines), .remarks(let lines): lines
            case .table(let table): [table.caption]
            case .picture(let illustration), .drawing(let illustration): [illustration.title]
            case .command, .live, .controls: []
            }
          }
      }
  }

  /// What stands in the cells of a table.
  private func cells(_ block: Document.Block) -> [String] {
    if case .table(let table) = block { table.rows.flatMap(\.cells).map(\.text) } else { [] }
  }

  /// What a page's summary answers.
  private func answers(_ document: Document) -> [String] {
    document.sections.filter { $0.id == "summary" }.flatMap(\.blocks).flatMap(cells)
  }

  /// A text without places in the plan, which a page keeps for its appendix.
  private func withoutPlaces(_ text: String) -> String {
    text.replacing(/; plan\.yaml[:\d]*\]/, with: "]")
  }

  /// A text without what a layout puts between its words.
  private func words(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace)
      .filter { $0 != "-" }.joined(separator: " ")
  }

  private func words(ofMarkdown text: String) -> String {
    words(text.replacing("\\", with: "").replacing("**", with: ""))
  }

  @Test(arguments: 0..<5)
  func `the headline and the balance are one, in every layout and language`(_ place: Int) throws {
    let report = try Self.reports.get()[place]
    let decision = DecisionReport(report)
    for language in Language.allCases {
      let answer = AnswerSentences(report: report, language: language)
      #expect(answer.headline.hasSuffix(".") && answer.balance.hasSuffix("."))
      let layouts = [
        words(report.text(TextStyle(), language)),
        words(report.text(TextStyle(width: 60), language)),
        words(ofMarkdown: decision.markdown(language)),
        words(decision.html(language).replacing(/<[^>]*>/, with: "")),
        words(decision.csv(language)),
      ]
      let wished = NextSection(report: report, language: language).sentence
      // A page has a table of the most wished hours that stay closed.
      for sentence in answer.lead where sentence != wished {
        for layout in layouts {
          #expect(layout.contains(words(sentence)), "\(language): \(layout)")
        }
      }
    }
  }

  @Test(arguments: 0..<5)
  func `what a terminal says a page says as well`(_ place: Int) throws {
    let report = try Self.reports.get()[place]
    for language in Language.allCases {
      var terminal = report.document(language)
      // What takes long is not worked out for a terminal, which names the command for it.
      terminal.sections.removeAll { $0.id == "confidence" }
      let page = DecisionReport(report).document(language)
      #expect(!terminal.sections.isEmpty)
      let said = (sentences(page) + answers(page)).map(withoutPlaces)
      let wished = NextSection(report: report, language: language).sentence
      let spoken = sentences(terminal).filter { $0 != wished }
      for sentence in spoken.map(withoutPlaces) {
        #expect(said.contains { $0.contains(sentence) }, "\(language): \(sentence)")
      }
      let text = words(report.text(TextStyle(), language))
      let markdown = withoutPlaces(
        words(ofMarkdown: DecisionReport(report).markdown(language)))
      for sentence in spoken where !sentence.contains("28]") {
        #expect(text.contains(words(sentence)), "\(language): \(sentence)")
        #expect(
          markdown.contains(withoutPlaces(words(sentence))), "\(language): \(sentence)")
      }
    }
  }

  @Test(arguments: 0..<5)
  func `what a page says a spreadsheet says as well`(_ place: Int) throws {
    let decision = DecisionReport(try Self.reports.get()[place])
    for language in Language.allCases {
      let page = decision.document(language)
      let csv = words(decision.csv(language).replacing("\"\"", with: "\""))
      // A number that is no more than one has another form in a spreadsheet.
      let cells = page.sections.flatMap(\.blocks).flatMap(cells).filter { text in
        text.contains { $0.isLetter || $0 == "~" }
      }
      for text in sentences(page) + cells {
        #expect(csv.contains(words(text)), "\(language): \(text)")
      }
    }
  }

  @Test func `no sentence of an answer is written twice`() throws {
    let folder = repository.appending(path: "Sources/OpeningHoursReports")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var places: [String: [String]] = [:]
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let code = try String(contentsOf: file, encoding: .utf8)
      for line in code.split(separator: "\n") where !line.contains("///") {
        for literal in line.matches(of: /"(?:[^"\\]|\\.)*"/) {
          let text = String(literal.0).replacing(/\\\([^)]*\)/, with: "")
          let words = text.lowercased().split { !$0.isLetter }.filter { $0.count > 1 }.map(
            String.init)
          guard words.count >= 5 else { continue }
          count += 1
          places[words.joined(separator: " "), default: []].append(file.lastPathComponent)
        }
      }
    }
    #expect(count > 300)
    let twice = places.filter { $0.value.count > 1 }
    #expect(twice.isEmpty, "\(twice)")
  }
}
