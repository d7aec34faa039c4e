import Foundation
import FoundationXML
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// What an independent parser reads in pages and pictures.
struct WellFormedTests {
  /// The elements of a page; HTML's elements without an end tag are closed for the parser.
  private func elements(of html: String) throws -> [Parsed] {
    let body = try #require(html.split(separator: "\n", maxSplits: 1).last)
    #expect(html.hasPrefix("<!DOCTYPE html>\n"))
    return try Parsed.all(in: body.replacing(/<meta ([^>]*)>/) { "<meta \($0.1)/>" })
  }

  private static let reports: [@Sendable () throws -> DecisionReport] = [
    { try Question.wholeBremen() }, { try Question.staffed(scenario: "thursday").decision() },
    { try Question.respondents().decision() }, { try Question.visits().decision() },
    {
      try Question.hostile().decision(
        prices: true, tradeOff: "max-changes=0..6:2", scenarios: ["today", "best", "a`*b*[c](d)"])
    },
  ]

  @Test(arguments: Self.reports.indices)
  func `a page can be read by any program and any person`(_ place: Int) throws {
    let report = try Self.reports[place]()
    for language in Language.allCases {
      let elements = try elements(of: report.html(language))
      func named(_ names: String...) -> [Parsed] { elements.filter { names.contains($0.name) } }
      #expect(elements[0].name == "html")
      #expect(elements[0].attributes == ["lang": language.rawValue])
      #expect(named("h1").map(\.text) == [language.text(report.report.plan.file.library)])
      #expect(named("main").count == 1)
      // Whatever names something names one thing that is there.
      let ids = elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count)
      let named = elements.compactMap { $0.attributes["aria-labelledby"] }.flatMap {
        $0.split(separator: " ").map(String.init)
      }
      #expect(!named.isEmpty && Set(named).isSubset(of: ids))
      for table in elements where table.name == "table" {
        #expect(table.children.first == "caption")
      }
      for heading in elements where heading.name == "th" {
        #expect(["col", "row"].contains(heading.attributes["scope"]))
        #expect(!heading.text.isEmpty)
      }
      for picture in elements where picture.name == "svg" {
        #expect(picture.children.prefix(2) == ["title", "desc"])
        #expect(picture.attributes["role"] == "img")
      }
      // Nothing is fetched and nothing runs.
      #expect(!elements.contains { ["script", "link", "img", "iframe"].contains($0.name) })
      #expect(!elements.contains { $0.attributes["src"] != nil })
      // Links lead to parts of the page.
      let links = elements.compactMap { $0.attributes["href"] }
      #expect(Set(links).isSubset(of: ids.map { "#" + $0 }))
      let count = elements.count { $0.name == "section" }
      #expect(links.count == (count > 6 ? count : 0))
    }
  }

  @Test func `pictures alone are XML`() throws {
    let report = try Question.hostile().decision(tradeOff: "max-changes=0..6:2")
    for kind in PictureKind.allCases {
      let elements = try Parsed.all(in: try #require(report.svg(kind, .latvian)))
      #expect(elements[0].attributes["xml:lang"] == "lv")
      #expect(elements.count > 20)
    }
  }

  @Test func `texts stand on their cells with a contrast of at least 4.5 to 1`() {
    func luminance(_ colour: String) -> Double {
      let parts = stride(from: 1, to: 7, by: 2).map { start -> Double in
        let value = Double(Int(colour.dropFirst(start).prefix(2), radix: 16) ?? 0) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    var last = 1.1
    for level in 0...7 {
      let (fill, text) = Ink.heat(level)
      let both = [luminance(fill), luminance(text)].sorted()
      #expect((both[1] + 0.05) / (both[0] + 0.05) >= 4.5, "level \(level)")
      // In grey print each level is darker than the one before.
      #expect(luminance(fill) < last)
      last = luminance(fill)
    }
  }
}

/// An element as Foundation's XML parser reads it.
private struct Parsed {
  let name: String
  let attributes: [String: String]
  var text = ""
  var children: [String] = []

  static func all(in text: some StringProtocol) throws -> [Parsed] {
    let parser = XMLParser(data: Data(text.utf8))
    let reader = Reader()
    parser.delegate = reader
    let isRead = parser.parse()
    try #require(isRead, "\(String(describing: parser.parserError)) in line \(parser.lineNumber)")
    return reader.elements
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Parsed] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      if let parent = open.last { elements[parent].children.append(name) }
      open.append(elements.count)
      elements.append(Parsed(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      for element in open { elements[element].text += text }
    }

    func parser(
      _ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }
  }
}
